//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates a version of the flow that you can deploy.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FlowVersion {
    /// The description of the flow version.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the flow that the version belongs to.
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
created_at = "CreatedAt", "The time at the version was created.";
customer_encryption_key_arn = "CustomerEncryptionKeyArn", "The Amazon Resource Name (ARN) of the KMS key that the flow version is encrypted with.";
definition = "Definition", "Flow definition.";
execution_role_arn = "ExecutionRoleArn", "The Amazon Resource Name (ARN) of the service role with permissions to create a flow.";
flow_id = "FlowId", "The unique identifier of the flow.";
name = "Name", "The name of the flow.";
status = "Status", "The status of the flow.";
version = "Version", "The version of the flow.";
});

known!(FlowVersion);
