use base64::{Engine, prelude::BASE64_STANDARD};

use super::{IntrinsicFailure, argument::Arguments};
use crate::Json;

/// `States.Base64Encode(text)`.
pub(super) fn base64_encode(arguments: &Arguments<'_>) -> Result<Json, IntrinsicFailure> {
    let text = arguments.text(0)?;
    arguments.check_length(text)?;
    Ok(BASE64_STANDARD.encode(text).into())
}
