use serde::{Deserialize, Serialize};

/// Whether a client wants to be told the data, and not only what is said about it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum IncludedData {
    #[default]
    AllData,
    MetadataOnly,
}

/// Whether data is in an answer.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct DataDetails {
    included: bool,
}

impl IncludedData {
    pub(super) fn is_all(self) -> bool {
        self == Self::AllData
    }

    pub(super) fn details(self) -> DataDetails {
        DataDetails { included: self.is_all() }
    }
}
