//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Glue::UsageProfile`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UsageProfile {
    /// `Configuration`.
    #[serde(rename = "Configuration", skip_serializing_if = "Option::is_none")]
    pub configuration: Option<Val<ProfileConfiguration>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl UsageProfile {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self { name: name.into(), configuration: None, description: None, tags: None }
    }
}

impl CfnResource for UsageProfile {
    const TYPE: &'static str = "AWS::Glue::UsageProfile";
    type Attributes = UsageProfileAttributes;
}

/// What is known of a deployed [`UsageProfile`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsageProfileAttributes(ResourceRef);

attributes!(UsageProfileAttributes {
created_on = "CreatedOn", "`CreatedOn` of the deployed resource.";
});

/// `ConfigurationObject` of `AWS::Glue::UsageProfile`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConfigurationObject {
    /// `AllowedValues`.
    #[serde(rename = "AllowedValues", skip_serializing_if = "Option::is_none")]
    pub allowed_values: Option<Val<List<String>>>,
    /// `DefaultValue`.
    #[serde(rename = "DefaultValue", skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Val<String>>,
    /// `MaxValue`.
    #[serde(rename = "MaxValue", skip_serializing_if = "Option::is_none")]
    pub max_value: Option<Val<String>>,
    /// `MinValue`.
    #[serde(rename = "MinValue", skip_serializing_if = "Option::is_none")]
    pub min_value: Option<Val<String>>,
}

/// `ProfileConfiguration` of `AWS::Glue::UsageProfile`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProfileConfiguration {
    /// `JobConfiguration`.
    #[serde(rename = "JobConfiguration", skip_serializing_if = "Option::is_none")]
    pub job_configuration: Option<Val<Map<ConfigurationObject>>>,
    /// `SessionConfiguration`.
    #[serde(rename = "SessionConfiguration", skip_serializing_if = "Option::is_none")]
    pub session_configuration: Option<Val<Map<ConfigurationObject>>>,
}

known!(ConfigurationObject, ProfileConfiguration, UsageProfile);
