//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates an IAM role that is linked to a specific AWS service.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ServiceLinkedRole {
    /// The service principal for the AWS service to which this role is attached.
    #[serde(rename = "AWSServiceName", skip_serializing_if = "Option::is_none")]
    pub aws_service_name: Option<Val<String>>,
    /// A string that you provide, which is combined with the service-provided prefix to form the complete role name.
    #[serde(rename = "CustomSuffix", skip_serializing_if = "Option::is_none")]
    pub custom_suffix: Option<Val<String>>,
    /// The description of the role.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
}

impl CfnResource for ServiceLinkedRole {
    const TYPE: &'static str = "AWS::IAM::ServiceLinkedRole";
    type Attributes = ServiceLinkedRoleAttributes;
}

/// What is known of a deployed [`ServiceLinkedRole`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceLinkedRoleAttributes(ResourceRef);

attributes!(ServiceLinkedRoleAttributes {
role_name = "RoleName", "Returns the friendly name that identifies the role.";
});

known!(ServiceLinkedRole);
