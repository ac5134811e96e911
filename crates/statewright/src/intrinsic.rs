use serde::Serialize;
use serde_json::{Value, json};

/// A value that CloudFormation knows only when it deploys: an intrinsic function.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Intrinsic(Value);

impl Intrinsic {
    /// `Ref`: what a resource is referred to by, or a pseudo parameter.
    #[must_use]
    pub fn reference(id: &str) -> Self {
        Self(json!({ "Ref": id }))
    }

    /// `Fn::GetAtt`: an attribute of a resource.
    #[must_use]
    pub fn attribute(id: &str, attribute: &str) -> Self {
        Self(json!({ "Fn::GetAtt": [id, attribute] }))
    }

    /// `Fn::Sub`: a text in which `${…}` is replaced.
    #[must_use]
    pub fn substitute(text: impl Into<String>) -> Self {
        Self(json!({ "Fn::Sub": text.into() }))
    }
}

impl From<Intrinsic> for Value {
    fn from(intrinsic: Intrinsic) -> Self {
        intrinsic.0
    }
}
