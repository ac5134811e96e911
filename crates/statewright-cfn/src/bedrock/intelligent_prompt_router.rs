//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Bedrock::IntelligentPromptRouter`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IntelligentPromptRouter {
    /// `Description`. A change replaces the resource.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `FallbackModel`, which is required. A change replaces the resource.
    #[serde(rename = "FallbackModel")]
    pub fallback_model: Val<PromptRouterTargetModel>,
    /// `Models`, which is required. A change replaces the resource.
    #[serde(rename = "Models")]
    pub models: Val<List<PromptRouterTargetModel>>,
    /// `PromptRouterName`, which is required. A change replaces the resource.
    #[serde(rename = "PromptRouterName")]
    pub prompt_router_name: Val<String>,
    /// `RoutingCriteria`, which is required. A change replaces the resource.
    #[serde(rename = "RoutingCriteria")]
    pub routing_criteria: Val<RoutingCriteria>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl IntelligentPromptRouter {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        fallback_model: impl Into<Val<PromptRouterTargetModel>>,
        models: impl Into<Val<List<PromptRouterTargetModel>>>,
        prompt_router_name: impl Into<Val<String>>,
        routing_criteria: impl Into<Val<RoutingCriteria>>,
    ) -> Self {
        Self {
            fallback_model: fallback_model.into(),
            models: models.into(),
            prompt_router_name: prompt_router_name.into(),
            routing_criteria: routing_criteria.into(),
            description: None,
            tags: None,
        }
    }
}

impl CfnResource for IntelligentPromptRouter {
    const TYPE: &'static str = "AWS::Bedrock::IntelligentPromptRouter";
    type Attributes = IntelligentPromptRouterAttributes;
}

/// What is known of a deployed [`IntelligentPromptRouter`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntelligentPromptRouterAttributes(ResourceRef);

attributes!(IntelligentPromptRouterAttributes {
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
prompt_router_arn = "PromptRouterArn", "`PromptRouterArn` of the deployed resource.";
status = "Status", "`Status` of the deployed resource.";
r#type = "Type", "`Type` of the deployed resource.";
updated_at = "UpdatedAt", "`UpdatedAt` of the deployed resource.";
});

/// `PromptRouterTargetModel` of `AWS::Bedrock::IntelligentPromptRouter`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptRouterTargetModel {
    /// `ModelArn`, which is required.
    #[serde(rename = "ModelArn")]
    pub model_arn: Val<String>,
}

impl PromptRouterTargetModel {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(model_arn: impl Into<Val<String>>) -> Self {
        Self { model_arn: model_arn.into() }
    }
}

/// `RoutingCriteria` of `AWS::Bedrock::IntelligentPromptRouter`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoutingCriteria {
    /// `ResponseQualityDifference`, which is required.
    #[serde(rename = "ResponseQualityDifference")]
    pub response_quality_difference: Val<f64>,
}

impl RoutingCriteria {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(response_quality_difference: impl Into<Val<f64>>) -> Self {
        Self { response_quality_difference: response_quality_difference.into() }
    }
}

known!(IntelligentPromptRouter, PromptRouterTargetModel, RoutingCriteria);
