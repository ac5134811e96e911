//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Bedrock::AutomatedReasoningPolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AutomatedReasoningPolicy {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `ForceDelete`.
    #[serde(rename = "ForceDelete", skip_serializing_if = "Option::is_none")]
    pub force_delete: Option<Val<bool>>,
    /// `KmsKeyId`. A change replaces the resource.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `PolicyDefinition`.
    #[serde(rename = "PolicyDefinition", skip_serializing_if = "Option::is_none")]
    pub policy_definition: Option<Val<PolicyDefinition>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl AutomatedReasoningPolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self {
            name: name.into(),
            description: None,
            force_delete: None,
            kms_key_id: None,
            policy_definition: None,
            tags: None,
        }
    }
}

impl CfnResource for AutomatedReasoningPolicy {
    const TYPE: &'static str = "AWS::Bedrock::AutomatedReasoningPolicy";
    type Attributes = AutomatedReasoningPolicyAttributes;
}

/// What is known of a deployed [`AutomatedReasoningPolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AutomatedReasoningPolicyAttributes(ResourceRef);

attributes!(AutomatedReasoningPolicyAttributes {
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
definition_hash = "DefinitionHash", "`DefinitionHash` of the deployed resource.";
kms_key_arn = "KmsKeyArn", "`KmsKeyArn` of the deployed resource.";
policy_arn = "PolicyArn", "`PolicyArn` of the deployed resource.";
policy_id = "PolicyId", "`PolicyId` of the deployed resource.";
updated_at = "UpdatedAt", "`UpdatedAt` of the deployed resource.";
version = "Version", "`Version` of the deployed resource.";
});

/// `PolicyDefinition` of `AWS::Bedrock::AutomatedReasoningPolicy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PolicyDefinition {
    /// `Rules`.
    #[serde(rename = "Rules", skip_serializing_if = "Option::is_none")]
    pub rules: Option<Val<List<PolicyDefinitionRule>>>,
    /// `Types`.
    #[serde(rename = "Types", skip_serializing_if = "Option::is_none")]
    pub types: Option<Val<List<PolicyDefinitionType>>>,
    /// `Variables`.
    #[serde(rename = "Variables", skip_serializing_if = "Option::is_none")]
    pub variables: Option<Val<List<PolicyDefinitionVariable>>>,
    /// `Version`.
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<Val<String>>,
}

/// `PolicyDefinitionRule` of `AWS::Bedrock::AutomatedReasoningPolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PolicyDefinitionRule {
    /// `AlternateExpression`.
    #[serde(rename = "AlternateExpression", skip_serializing_if = "Option::is_none")]
    pub alternate_expression: Option<Val<String>>,
    /// `Expression`, which is required.
    #[serde(rename = "Expression")]
    pub expression: Val<String>,
    /// `Id`, which is required.
    #[serde(rename = "Id")]
    pub id: Val<String>,
}

impl PolicyDefinitionRule {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(expression: impl Into<Val<String>>, id: impl Into<Val<String>>) -> Self {
        Self { expression: expression.into(), id: id.into(), alternate_expression: None }
    }
}

/// `PolicyDefinitionType` of `AWS::Bedrock::AutomatedReasoningPolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PolicyDefinitionType {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Values`, which is required.
    #[serde(rename = "Values")]
    pub values: Val<List<PolicyDefinitionTypeValue>>,
}

impl PolicyDefinitionType {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        name: impl Into<Val<String>>,
        values: impl Into<Val<List<PolicyDefinitionTypeValue>>>,
    ) -> Self {
        Self { name: name.into(), values: values.into(), description: None }
    }
}

/// `PolicyDefinitionTypeValue` of `AWS::Bedrock::AutomatedReasoningPolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PolicyDefinitionTypeValue {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Value`, which is required.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl PolicyDefinitionTypeValue {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(value: impl Into<Val<String>>) -> Self {
        Self { value: value.into(), description: None }
    }
}

/// `PolicyDefinitionVariable` of `AWS::Bedrock::AutomatedReasoningPolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PolicyDefinitionVariable {
    /// `Description`, which is required.
    #[serde(rename = "Description")]
    pub description: Val<String>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl PolicyDefinitionVariable {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        description: impl Into<Val<String>>,
        name: impl Into<Val<String>>,
        r#type: impl Into<Val<String>>,
    ) -> Self {
        Self { description: description.into(), name: name.into(), r#type: r#type.into() }
    }
}

known!(
    AutomatedReasoningPolicy,
    PolicyDefinition,
    PolicyDefinitionRule,
    PolicyDefinitionType,
    PolicyDefinitionTypeValue,
    PolicyDefinitionVariable
);
