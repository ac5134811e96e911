use super::argument::Arguments;
use crate::Json;

/// `States.Array(value, …)`: a list of the values.
pub(super) fn array(arguments: &Arguments<'_>) -> Json {
    arguments.all().to_vec().into()
}
