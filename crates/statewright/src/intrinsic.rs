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

    /// `Fn::Sub`: a text in which `${name}` is replaced by a value.
    pub(crate) fn substitute_with(text: &str, name: &str, value: impl Into<Value>) -> Self {
        Self(json!({ "Fn::Sub": [text, { name: value.into() }] }))
    }

    /// An intrinsic function as JSON has it.
    pub(crate) fn of_json(json: Value) -> Self {
        Self(json)
    }

    /// How a text in `Fn::Sub` says the same, if it can.
    pub(crate) fn in_text(&self) -> Option<String> {
        if let Some(id) = self.0["Ref"].as_str() {
            return Some(format!("${{{id}}}"));
        }
        let [id, attribute] = self.0["Fn::GetAtt"].as_array()?.as_slice() else { return None };
        Some(format!("${{{}.{}}}", id.as_str()?, attribute.as_str()?))
    }

    /// The name that stands for it in a definition, as `${name}`: the same for the same value.
    pub(crate) fn placeholder(&self) -> String {
        let name = self.in_text().unwrap_or_default();
        let (_, local) = name.rsplit_once('/').unwrap_or(("", &name));
        let kind = if self.0["Ref"].is_string() { "Ref" } else { "" };
        let letters = local.chars().chain(kind.chars());
        let name: String = letters.filter(char::is_ascii_alphanumeric).collect();
        match name.is_empty() {
            true => format!("Value{}", &sha256(&self.0.to_string())[..8]),
            false => name,
        }
    }
}

impl From<Intrinsic> for Value {
    fn from(intrinsic: Intrinsic) -> Self {
        intrinsic.0
    }
}
