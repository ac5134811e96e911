use super::{IntrinsicFailure, argument::Arguments};
use crate::{Json, PAYLOAD_BYTES_MAX};

/// `States.JsonToString(value)`: the value as compact JSON.
pub(super) fn json_to_string(arguments: &Arguments<'_>) -> Result<Json, IntrinsicFailure> {
    let value = arguments.value(0);
    if value.bytes() > PAYLOAD_BYTES_MAX {
        return Err(arguments
            .invalid(format_args!("the text would have more than {PAYLOAD_BYTES_MAX} bytes")));
    }
    Ok(value.to_string().into())
}
