//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates a new AWS Glue Identity Center configuration to enable integration between AWS Glue and AWS IAM Identity Center for authentication and authorization.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IdentityCenterConfiguration {
    /// The Amazon Resource Name (ARN) of the Identity Center instance associated with the AWS Glue configuration.
    #[serde(rename = "InstanceArn")]
    pub instance_arn: Val<String>,
    /// A list of Identity Center scopes that define the permissions and access levels for the AWS Glue configuration.
    #[serde(rename = "Scopes", skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Val<List<String>>>,
    /// Indicates whether users can run background sessions when using Identity Center authentication with AWS Glue services.
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
account_id = "AccountId", "The identifier for the specified AWS account.";
application_arn = "ApplicationArn", "The Amazon Resource Name (ARN) of the Identity Center application associated with the AWS Glue configuration.";
});

known!(IdentityCenterConfiguration);
