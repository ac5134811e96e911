use statewright_asl::Pass;

use crate::Data;

/// The result of a Pass state: its own, or what it was given.
pub(crate) fn result(pass: &Pass, input: Data) -> Data {
    match &pass.result {
        Some(result) => result.clone().into(),
        None => input,
    }
}
