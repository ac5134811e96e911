//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ApiGateway::UsagePlan resource creates a usage plan for deployed APIs.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UsagePlan {
    /// The associated API stages of a usage plan.
    #[serde(rename = "ApiStages", skip_serializing_if = "Option::is_none")]
    pub api_stages: Option<Val<List<ApiStage>>>,
    /// The description of a usage plan.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The target maximum number of permitted requests per a given unit time interval.
    #[serde(rename = "Quota", skip_serializing_if = "Option::is_none")]
    pub quota: Option<Val<QuotaSettings>>,
    /// The collection of tags.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// A map containing method level throttling information for API stage in a usage plan.
    #[serde(rename = "Throttle", skip_serializing_if = "Option::is_none")]
    pub throttle: Option<Val<ThrottleSettings>>,
    /// The name of a usage plan.
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
id = "Id", "The ID for the usage plan.";
});

/// API stage name of the associated API stage in a usage plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ApiStage {
    /// API Id of the associated API stage in a usage plan.
    #[serde(rename = "ApiId", skip_serializing_if = "Option::is_none")]
    pub api_id: Option<Val<String>>,
    /// API stage name of the associated API stage in a usage plan.
    #[serde(rename = "Stage", skip_serializing_if = "Option::is_none")]
    pub stage: Option<Val<String>>,
    /// Map containing method level throttling information for API stage in a usage plan.
    #[serde(rename = "Throttle", skip_serializing_if = "Option::is_none")]
    pub throttle: Option<Val<Map<ThrottleSettings>>>,
}

/// QuotaSettings is a property of the AWS::ApiGateway::UsagePlan resource that specifies a target for the maximum number of requests users can make to your REST APIs.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct QuotaSettings {
    /// The target maximum number of requests that can be made in a given time period.
    #[serde(rename = "Limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<Val<i64>>,
    /// The number of requests subtracted from the given limit in the initial time period.
    #[serde(rename = "Offset", skip_serializing_if = "Option::is_none")]
    pub offset: Option<Val<i64>>,
    /// The time period in which the limit applies.
    #[serde(rename = "Period", skip_serializing_if = "Option::is_none")]
    pub period: Option<Val<String>>,
}

/// ThrottleSettings is a property of the AWS::ApiGateway::UsagePlan resource that specifies the overall request rate (average requests per second) and burst capacity when users call your REST APIs.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ThrottleSettings {
    /// The API target request burst rate limit.
    #[serde(rename = "BurstLimit", skip_serializing_if = "Option::is_none")]
    pub burst_limit: Option<Val<i64>>,
    /// The API target request rate limit.
    #[serde(rename = "RateLimit", skip_serializing_if = "Option::is_none")]
    pub rate_limit: Option<Val<f64>>,
}

known!(ApiStage, QuotaSettings, ThrottleSettings, UsagePlan);
