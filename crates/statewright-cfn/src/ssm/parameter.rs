//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::SSM::Parameter resource creates an SSM parameter in AWS Systems Manager Parameter Store.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Parameter {
    /// A regular expression used to validate the parameter value.
    #[serde(rename = "AllowedPattern", skip_serializing_if = "Option::is_none")]
    pub allowed_pattern: Option<Val<String>>,
    /// The data type of the parameter, such as text or aws:ec2:image . The default is text .
    #[serde(rename = "DataType", skip_serializing_if = "Option::is_none")]
    pub data_type: Option<Val<String>>,
    /// Information about the parameter.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The name of the parameter.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// Information about the policies assigned to a parameter.
    #[serde(rename = "Policies", skip_serializing_if = "Option::is_none")]
    pub policies: Option<Val<String>>,
    /// Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value pairs).
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// The parameter tier.
    #[serde(rename = "Tier", skip_serializing_if = "Option::is_none")]
    pub tier: Option<Val<String>>,
    /// The type of parameter.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// The parameter value.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl Parameter {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>, value: impl Into<Val<String>>) -> Self {
        Self {
            r#type: r#type.into(),
            value: value.into(),
            allowed_pattern: None,
            data_type: None,
            description: None,
            name: None,
            policies: None,
            tags: None,
            tier: None,
        }
    }
}

impl CfnResource for Parameter {
    const TYPE: &'static str = "AWS::SSM::Parameter";
    type Attributes = ParameterAttributes;
}

/// What is known of a deployed [`Parameter`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterAttributes(ResourceRef);

attributes!(ParameterAttributes {
arn = "Arn", "`Arn`.";
r#type = "Type", "Returns the type of the parameter.";
value = "Value", "Returns the value of the parameter.";
});

known!(Parameter);
