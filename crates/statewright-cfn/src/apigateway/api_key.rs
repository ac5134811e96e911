//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGateway::ApiKey`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ApiKey {
    /// `CustomerId`.
    #[serde(rename = "CustomerId", skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Enabled`.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// `GenerateDistinctId`. A change replaces the resource.
    #[serde(rename = "GenerateDistinctId", skip_serializing_if = "Option::is_none")]
    pub generate_distinct_id: Option<Val<bool>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `StageKeys`.
    #[serde(rename = "StageKeys", skip_serializing_if = "Option::is_none")]
    pub stage_keys: Option<Val<List<StageKey>>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `Value`. A change replaces the resource.
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
api_key_id = "APIKeyId", "`APIKeyId` of the deployed resource.";
});

/// `StageKey` of `AWS::ApiGateway::ApiKey`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StageKey {
    /// `RestApiId`.
    #[serde(rename = "RestApiId", skip_serializing_if = "Option::is_none")]
    pub rest_api_id: Option<Val<String>>,
    /// `StageName`.
    #[serde(rename = "StageName", skip_serializing_if = "Option::is_none")]
    pub stage_name: Option<Val<String>>,
}

known!(ApiKey, StageKey);
