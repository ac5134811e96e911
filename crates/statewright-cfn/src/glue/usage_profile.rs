//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates an AWS Glue usage profile.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UsageProfile {
    /// `Configuration`.
    #[serde(rename = "Configuration", skip_serializing_if = "Option::is_none")]
    pub configuration: Option<Val<ProfileConfiguration>>,
    /// A description of the usage profile.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The name of the usage profile.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The tags to be applied to this UsageProfiles.
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
created_on = "CreatedOn", "The date and time when the usage profile was created.";
});

/// Specifies the values that an admin sets for each job or session parameter configured in a AWS Glue usage profile.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConfigurationObject {
    /// A list of allowed values for the parameter.
    #[serde(rename = "AllowedValues", skip_serializing_if = "Option::is_none")]
    pub allowed_values: Option<Val<List<String>>>,
    /// A default value for the parameter.
    #[serde(rename = "DefaultValue", skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Val<String>>,
    /// A maximum allowed value for the parameter.
    #[serde(rename = "MaxValue", skip_serializing_if = "Option::is_none")]
    pub max_value: Option<Val<String>>,
    /// A minimum allowed value for the parameter.
    #[serde(rename = "MinValue", skip_serializing_if = "Option::is_none")]
    pub min_value: Option<Val<String>>,
}

/// Specifies the job and session values that an admin configures in an AWS Glue usage profile.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ProfileConfiguration {
    /// A key-value map of configuration parameters for AWS Glue jobs.
    #[serde(rename = "JobConfiguration", skip_serializing_if = "Option::is_none")]
    pub job_configuration: Option<Val<Map<ConfigurationObject>>>,
    /// A key-value map of configuration parameters for AWS Glue sessions.
    #[serde(rename = "SessionConfiguration", skip_serializing_if = "Option::is_none")]
    pub session_configuration: Option<Val<Map<ConfigurationObject>>>,
}

known!(ConfigurationObject, ProfileConfiguration, UsageProfile);
