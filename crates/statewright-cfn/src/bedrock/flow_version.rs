//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Bedrock::FlowVersion`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowVersion {
    /// `Description`. A change replaces the resource.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `FlowArn`, which is required. A change replaces the resource.
    #[serde(rename = "FlowArn")]
    pub flow_arn: Val<String>,
}

impl FlowVersion {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(flow_arn: impl Into<Val<String>>) -> Self {
        Self { flow_arn: flow_arn.into(), description: None }
    }
}

impl CfnResource for FlowVersion {
    const TYPE: &'static str = "AWS::Bedrock::FlowVersion";
    type Attributes = FlowVersionAttributes;
}

/// What is known of a deployed [`FlowVersion`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlowVersionAttributes(ResourceRef);

attributes!(FlowVersionAttributes {
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
customer_encryption_key_arn = "CustomerEncryptionKeyArn", "`CustomerEncryptionKeyArn` of the deployed resource.";
definition = "Definition", "`Definition` of the deployed resource.";
execution_role_arn = "ExecutionRoleArn", "`ExecutionRoleArn` of the deployed resource.";
flow_id = "FlowId", "`FlowId` of the deployed resource.";
name = "Name", "`Name` of the deployed resource.";
status = "Status", "`Status` of the deployed resource.";
version = "Version", "`Version` of the deployed resource.";
});

known!(FlowVersion);
