//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ApiGateway::ApiKey resource creates a unique key that you can distribute to clients who are executing API Gateway Method resources that require an API key.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ApiKey {
    /// An AWS Marketplace customer identifier, when integrating with the AWS SaaS Marketplace.
    #[serde(rename = "CustomerId", skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<Val<String>>,
    /// The description of the ApiKey.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Specifies whether the ApiKey can be used by callers.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// Specifies whether ( true ) or not ( false ) the key identifier is distinct from the created API key value.
    #[serde(rename = "GenerateDistinctId", skip_serializing_if = "Option::is_none")]
    pub generate_distinct_id: Option<Val<bool>>,
    /// A name for the API key.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// DEPRECATED FOR USAGE PLANS - Specifies stages associated with the API key.
    #[serde(rename = "StageKeys", skip_serializing_if = "Option::is_none")]
    pub stage_keys: Option<Val<List<StageKey>>>,
    /// The key-value map of strings.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// Specifies a value of the API key.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

impl CfnResource for ApiKey {
    const TYPE: &'static str = "AWS::ApiGateway::ApiKey";
    type Attributes = ApiKeyAttributes;
}

/// What is known of a deployed [`ApiKey`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiKeyAttributes(ResourceRef);

attributes!(ApiKeyAttributes {
api_key_id = "APIKeyId", "The ID for the API key.";
});

/// StageKey is a property of the AWS::ApiGateway::ApiKey resource that specifies the stage to associate with the API key.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StageKey {
    /// The string identifier of the associated RestApi.
    #[serde(rename = "RestApiId", skip_serializing_if = "Option::is_none")]
    pub rest_api_id: Option<Val<String>>,
    /// The stage name associated with the stage key.
    #[serde(rename = "StageName", skip_serializing_if = "Option::is_none")]
    pub stage_name: Option<Val<String>>,
}

known!(ApiKey, StageKey);
