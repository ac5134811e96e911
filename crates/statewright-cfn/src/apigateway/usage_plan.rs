//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGateway::UsagePlan`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UsagePlan {
    /// `ApiStages`.
    #[serde(rename = "ApiStages", skip_serializing_if = "Option::is_none")]
    pub api_stages: Option<Val<List<ApiStage>>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Quota`.
    #[serde(rename = "Quota", skip_serializing_if = "Option::is_none")]
    pub quota: Option<Val<QuotaSettings>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `Throttle`.
    #[serde(rename = "Throttle", skip_serializing_if = "Option::is_none")]
    pub throttle: Option<Val<ThrottleSettings>>,
    /// `UsagePlanName`.
    #[serde(rename = "UsagePlanName", skip_serializing_if = "Option::is_none")]
    pub usage_plan_name: Option<Val<String>>,
}

impl CfnResource for UsagePlan {
    const TYPE: &'static str = "AWS::ApiGateway::UsagePlan";
    type Attributes = UsagePlanAttributes;
}

/// What is known of a deployed [`UsagePlan`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsagePlanAttributes(ResourceRef);

attributes!(UsagePlanAttributes {
id = "Id", "`Id` of the deployed resource.";
});

/// `ApiStage` of `AWS::ApiGateway::UsagePlan`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ApiStage {
    /// `ApiId`.
    #[serde(rename = "ApiId", skip_serializing_if = "Option::is_none")]
    pub api_id: Option<Val<String>>,
    /// `Stage`.
    #[serde(rename = "Stage", skip_serializing_if = "Option::is_none")]
    pub stage: Option<Val<String>>,
    /// `Throttle`.
    #[serde(rename = "Throttle", skip_serializing_if = "Option::is_none")]
    pub throttle: Option<Val<Map<ThrottleSettings>>>,
}

/// `QuotaSettings` of `AWS::ApiGateway::UsagePlan`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct QuotaSettings {
    /// `Limit`.
    #[serde(rename = "Limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<Val<i64>>,
    /// `Offset`.
    #[serde(rename = "Offset", skip_serializing_if = "Option::is_none")]
    pub offset: Option<Val<i64>>,
    /// `Period`.
    #[serde(rename = "Period", skip_serializing_if = "Option::is_none")]
    pub period: Option<Val<String>>,
}

/// `ThrottleSettings` of `AWS::ApiGateway::UsagePlan`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ThrottleSettings {
    /// `BurstLimit`.
    #[serde(rename = "BurstLimit", skip_serializing_if = "Option::is_none")]
    pub burst_limit: Option<Val<i64>>,
    /// `RateLimit`.
    #[serde(rename = "RateLimit", skip_serializing_if = "Option::is_none")]
    pub rate_limit: Option<Val<f64>>,
}

known!(ApiStage, QuotaSettings, ThrottleSettings, UsagePlan);
