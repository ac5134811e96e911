use super::Scope;
use crate::{Json, random};

/// `States.UUID()`: a random UUID, which is of version 4.
pub(super) fn uuid(scope: &dyn Scope) -> Json {
    random::uuid(|| scope.random()).into()
}
