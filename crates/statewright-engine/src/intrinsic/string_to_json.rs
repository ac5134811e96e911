use super::{IntrinsicFailure, argument::Arguments};
use crate::Json;

/// `States.StringToJson(text)`: what the text is as JSON. Where there is nothing, that is `null`.
pub(super) fn string_to_json(arguments: &Arguments<'_>) -> Result<Json, IntrinsicFailure> {
    let text = arguments.text(0)?;
    if text.trim().is_empty() {
        return Ok(Json::Null);
    }
    let value = Json::parse(text).map_err(|error| arguments.invalid(error))?;
    Ok(match value.as_number() {
        // To Jackson, `-0` is the whole number 0.
        Some(number) if number.is_f64() && text.trim() == "-0" => Json::from(0_i64),
        _ => value,
    })
}
