use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{digest::sha256, json::object};

/// A value that CloudFormation knows only when it deploys: an intrinsic function.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Intrinsic(Value);

impl Intrinsic {
    /// `Ref`: what a resource is referred to by, or a pseudo parameter.
    #[must_use]
    pub fn reference(id: &str) -> Self {
        Self(object([("Ref", id.into())]))
    }

    /// `Fn::GetAtt`: an attribute of a resource.
    #[must_use]
    pub fn attribute(id: &str, attribute: &str) -> Self {
        Self(object([("Fn::GetAtt", vec![id, attribute].into())]))
    }

    /// `Fn::Sub`: a text in which `${…}` is replaced.
    #[must_use]
    pub fn substitute(text: impl Into<String>) -> Self {
        Self(object([("Fn::Sub", text.into().into())]))
    }

    /// `Fn::Sub`: a text in which `${…}` is replaced, by these values before others.
    #[must_use]
    pub fn substitute_with<Name: Into<String>, With: Into<Value>>(
        text: impl Into<String>,
        values: impl IntoIterator<Item = (Name, With)>,
    ) -> Self {
        let values = values.into_iter().map(|(name, value)| (name.into(), value.into()));
        Self(json!({ "Fn::Sub": [text.into(), values.collect::<Map<_, _>>()] }))
    }

    /// The account that the stack is deployed to: `AWS::AccountId`.
    #[must_use]
    pub fn account() -> Self {
        Self::reference("AWS::AccountId")
    }

    /// The region that the stack is deployed to: `AWS::Region`.
    #[must_use]
    pub fn region() -> Self {
        Self::reference("AWS::Region")
    }

    /// The partition of that region, such as `aws`: `AWS::Partition`.
    #[must_use]
    pub fn partition() -> Self {
        Self::reference("AWS::Partition")
    }

    /// What the names of hosts end with, such as `amazonaws.com`: `AWS::URLSuffix`.
    #[must_use]
    pub fn url_suffix() -> Self {
        Self::reference("AWS::URLSuffix")
    }

    /// The name under which the stack is deployed: `AWS::StackName`.
    #[must_use]
    pub fn stack_name() -> Self {
        Self::reference("AWS::StackName")
    }

    /// The ARN of the deployed stack: `AWS::StackId`.
    #[must_use]
    pub fn stack_id() -> Self {
        Self::reference("AWS::StackId")
    }

    /// No value: what is set to it is not set. `AWS::NoValue`.
    #[must_use]
    pub fn no_value() -> Self {
        Self::reference("AWS::NoValue")
    }

    /// `Fn::Join`: these texts, with this one between them.
    #[must_use]
    pub fn join<Part: Into<Value>>(between: &str, parts: impl IntoIterator<Item = Part>) -> Self {
        let parts: Vec<Value> = parts.into_iter().map(Into::into).collect();
        Self(json!({ "Fn::Join": [between, parts] }))
    }

    /// `Fn::Join`: the texts of a list, with this one between them.
    #[must_use]
    pub fn join_list(between: &str, list: impl Into<Value>) -> Self {
        Self(json!({ "Fn::Join": [between, list.into()] }))
    }

    /// `Fn::Split`: the list of what is between these in a text.
    #[must_use]
    pub fn split(between: &str, text: impl Into<Value>) -> Self {
        Self(json!({ "Fn::Split": [between, text.into()] }))
    }

    /// `Fn::Select`: the item at this position of a list, the first at 0.
    #[must_use]
    pub fn select(position: usize, list: impl Into<Value>) -> Self {
        Self(json!({ "Fn::Select": [position, list.into()] }))
    }

    /// `Fn::Base64`: the bytes of a text in Base64.
    #[must_use]
    pub fn base64(text: impl Into<Value>) -> Self {
        Self(json!({ "Fn::Base64": text.into() }))
    }

    /// `Fn::Cidr`: so many ranges of addresses in a range, each of which leaves so many bits for
    /// hosts.
    #[must_use]
    pub fn cidr(range: impl Into<Value>, count: u16, host_bits: u8) -> Self {
        Self(json!({ "Fn::Cidr": [range.into(), count, host_bits] }))
    }

    /// `Fn::GetAZs`: the availability zones of the region that the stack is deployed to.
    #[must_use]
    pub fn availability_zones() -> Self {
        Self(json!({ "Fn::GetAZs": "" }))
    }

    /// `Fn::ImportValue`: what a stack exports under this name that is not one of the app.
    #[must_use]
    pub fn import(name: impl Into<Value>) -> Self {
        Self(json!({ "Fn::ImportValue": name.into() }))
    }

    /// `Fn::ToJsonString`: a value as JSON text. In properties of resources only.
    ///
    /// The template then asks for `AWS::LanguageExtensions`, so that whoever deploys it says
    /// `CAPABILITY_AUTO_EXPAND`.
    #[must_use]
    pub fn to_json_string(value: impl Into<Value>) -> Self {
        Self(json!({ "Fn::ToJsonString": value.into() }))
    }

    /// `Fn::Length`: how many items a list has; asks for `AWS::LanguageExtensions` like
    /// [`to_json_string`](Self::to_json_string).
    #[must_use]
    pub fn length(list: impl Into<Value>) -> Self {
        Self(json!({ "Fn::Length": list.into() }))
    }

    pub(crate) fn as_json(&self) -> &Value {
        &self.0
    }

    /// An intrinsic function as JSON has it.
    pub(crate) fn of_json(json: Value) -> Self {
        Self(json)
    }

    pub(crate) fn function(name: &str, argument: Value) -> Self {
        Self(json!({ name: argument }))
    }

    /// How the text of a `Fn::Sub` names it in `${…}`, if it can.
    pub(crate) fn name_in_text(&self) -> Option<String> {
        if let Some(id) = self.0["Ref"].as_str() {
            return Some(id.to_owned());
        }
        let [id, attribute] = self.0["Fn::GetAtt"].as_array()?.as_slice() else { return None };
        Some(format!("{}.{}", id.as_str()?, attribute.as_str()?))
    }

    /// The text that it is, if it is known already.
    pub(crate) fn known(&self) -> Option<&str> {
        self.0.as_str()
    }

    pub(crate) fn is_reference(&self) -> bool {
        self.0["Ref"].is_string()
    }

    /// The text that stands for it in a flow: itself, if it is known.
    pub(crate) fn in_definition(&self) -> String {
        match self.known() {
            Some(text) => text.to_owned(),
            None => format!("${{{}}}", self.placeholder()),
        }
    }

    /// The name that stands for it in a flow, as `${name}`: the same for the same value, and
    /// another one for each other. A definition gives it a name that is easier to read.
    pub(crate) fn placeholder(&self) -> String {
        let name = self.name_in_text();
        name.unwrap_or_else(|| format!("Value{}", &sha256(self.0.to_string())[..8]))
    }
}

impl From<Intrinsic> for Value {
    fn from(intrinsic: Intrinsic) -> Self {
        intrinsic.0
    }
}
