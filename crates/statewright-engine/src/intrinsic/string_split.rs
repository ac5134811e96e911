use std::collections::HashSet;

use super::{IntrinsicFailure, argument::Arguments};
use crate::Json;

/// `States.StringSplit(text, letters)`: the parts of the text between any of these letters,
/// without the empty ones.
pub(super) fn string_split(arguments: &Arguments<'_>) -> Result<Json, IntrinsicFailure> {
    let (text, letters) = (arguments.text(0)?, arguments.text(1)?);
    let letters: HashSet<char> = letters.chars().collect();
    let parts = text.split(|letter| letters.contains(&letter)).filter(|part| !part.is_empty());
    Ok(parts.map(Json::from).collect())
}
