//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Glue::IdentityCenterConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IdentityCenterConfiguration {
    /// `InstanceArn`, which is required. A change replaces the resource.
    #[serde(rename = "InstanceArn")]
    pub instance_arn: Val<String>,
    /// `Scopes`.
    #[serde(rename = "Scopes", skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Val<List<String>>>,
    /// `UserBackgroundSessionsEnabled`.
    #[serde(rename = "UserBackgroundSessionsEnabled", skip_serializing_if = "Option::is_none")]
    pub user_background_sessions_enabled: Option<Val<bool>>,
}

impl IdentityCenterConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(instance_arn: impl Into<Val<String>>) -> Self {
        Self {
            instance_arn: instance_arn.into(),
            scopes: None,
            user_background_sessions_enabled: None,
        }
    }
}

impl CfnResource for IdentityCenterConfiguration {
    const TYPE: &'static str = "AWS::Glue::IdentityCenterConfiguration";
    type Attributes = IdentityCenterConfigurationAttributes;
}

/// What is known of a deployed [`IdentityCenterConfiguration`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdentityCenterConfigurationAttributes(ResourceRef);

attributes!(IdentityCenterConfigurationAttributes {
account_id = "AccountId", "`AccountId` of the deployed resource.";
application_arn = "ApplicationArn", "`ApplicationArn` of the deployed resource.";
});

known!(IdentityCenterConfiguration);
