use serde::Serialize;
use serde_json::{Value, json};

use crate::Intrinsic;

/// A text that is known, or that CloudFormation knows when it deploys.
///
/// ```
/// use statewright::{Intrinsic, Text};
///
/// let known = Text::from("eu-central-1");
/// let deployed = Text::from(Intrinsic::reference("AWS::Region"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Text {
    /// The text itself.
    Known(String),
    /// What CloudFormation makes of this.
    Deployed(Intrinsic),
}

impl Text {
    /// The text, if it is known.
    #[must_use]
    pub fn known(&self) -> Option<&str> {
        match self {
            Self::Known(text) => Some(text),
            Self::Deployed(_) => None,
        }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::Known(text.to_owned())
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::Known(text)
    }
}

impl From<Intrinsic> for Text {
    fn from(intrinsic: Intrinsic) -> Self {
        Self::Deployed(intrinsic)
    }
}

impl From<Text> for Intrinsic {
    fn from(text: Text) -> Self {
        Self::of_json(json!(text))
    }
}

impl From<Text> for Value {
    fn from(text: Text) -> Self {
        json!(text)
    }
}
