//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::SSM::Parameter`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Parameter {
    /// `AllowedPattern`.
    #[serde(rename = "AllowedPattern", skip_serializing_if = "Option::is_none")]
    pub allowed_pattern: Option<Val<String>>,
    /// `DataType`.
    #[serde(rename = "DataType", skip_serializing_if = "Option::is_none")]
    pub data_type: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Policies`.
    #[serde(rename = "Policies", skip_serializing_if = "Option::is_none")]
    pub policies: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// `Tier`.
    #[serde(rename = "Tier", skip_serializing_if = "Option::is_none")]
    pub tier: Option<Val<String>>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// `Value`, which is required.
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
arn = "Arn", "`Arn` of the deployed resource.";
r#type = "Type", "`Type` of the deployed resource.";
value = "Value", "`Value` of the deployed resource.";
});

known!(Parameter);
