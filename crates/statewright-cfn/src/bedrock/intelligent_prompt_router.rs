//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Specifies an intelligent prompt router resource for Amazon Bedrock .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IntelligentPromptRouter {
    /// An optional description of the prompt router to help identify its purpose.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The default model to use when the routing criteria is not met.
    #[serde(rename = "FallbackModel")]
    pub fallback_model: Val<PromptRouterTargetModel>,
    /// A list of foundation models that the prompt router can route requests to.
    #[serde(rename = "Models")]
    pub models: Val<List<PromptRouterTargetModel>>,
    /// The name of the prompt router.
    #[serde(rename = "PromptRouterName")]
    pub prompt_router_name: Val<String>,
    /// Routing criteria for a prompt router.
    #[serde(rename = "RoutingCriteria")]
    pub routing_criteria: Val<RoutingCriteria>,
    /// An array of key-value pairs to apply to this resource as tags.
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
created_at = "CreatedAt", "Indicates the time that the prompt router was created.";
prompt_router_arn = "PromptRouterArn", "The Amazon Resource Name (ARN) of the prompt router.";
status = "Status", "The router's status.";
r#type = "Type", "The router's type.";
updated_at = "UpdatedAt", "When the router was updated.";
});

/// The target model for a prompt router.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PromptRouterTargetModel {
    /// The target model's ARN.
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

/// Routing criteria for a prompt router.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoutingCriteria {
    /// The criteria's response quality difference.
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
