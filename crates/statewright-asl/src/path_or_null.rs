use crate::{JsonPath, write::serialize};

/// The value of InputPath, OutputPath or ResultPath.
#[derive(Clone, Debug, PartialEq)]
pub enum PathOrNull {
    /// The value at this path.
    Path(JsonPath),
    /// Nothing: `null` was written.
    Null,
}

serialize!(JsonPath, PathOrNull);
