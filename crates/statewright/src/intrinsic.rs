use serde::Serialize;
use serde_json::{Value, json};

use crate::fingerprint::sha256;

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

    /// How the text of a `Fn::Sub` names it in `${…}`, if it can.
    pub(crate) fn name_in_text(&self) -> Option<String> {
        if let Some(id) = self.0["Ref"].as_str() {
            return Some(id.to_owned());
        }
        let [id, attribute] = self.0["Fn::GetAtt"].as_array()?.as_slice() else { return None };
        Some(format!("{}.{}", id.as_str()?, attribute.as_str()?))
    }

    pub(crate) fn is_reference(&self) -> bool {
        self.0["Ref"].is_string()
    }

    /// The name that stands for it in a flow, as `${name}`: the same for the same value, and
    /// another one for each other. A definition gives it a name that is easier to read.
    pub(crate) fn placeholder(&self) -> String {
        let name = self.name_in_text();
        name.unwrap_or_else(|| format!("Value{}", &sha256(&self.0.to_string())[..8]))
    }
}

impl From<Intrinsic> for Value {
    fn from(intrinsic: Intrinsic) -> Self {
        intrinsic.0
    }
}
