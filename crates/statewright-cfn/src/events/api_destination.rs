//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Events::ApiDestination`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ApiDestination {
    /// `ConnectionArn`, which is required.
    #[serde(rename = "ConnectionArn")]
    pub connection_arn: Val<String>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `HttpMethod`, which is required.
    #[serde(rename = "HttpMethod")]
    pub http_method: Val<String>,
    /// `InvocationEndpoint`, which is required.
    #[serde(rename = "InvocationEndpoint")]
    pub invocation_endpoint: Val<String>,
    /// `InvocationRateLimitPerSecond`.
    #[serde(rename = "InvocationRateLimitPerSecond", skip_serializing_if = "Option::is_none")]
    pub invocation_rate_limit_per_second: Option<Val<i64>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

impl ApiDestination {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        connection_arn: impl Into<Val<String>>,
        http_method: impl Into<Val<String>>,
        invocation_endpoint: impl Into<Val<String>>,
    ) -> Self {
        Self {
            connection_arn: connection_arn.into(),
            http_method: http_method.into(),
            invocation_endpoint: invocation_endpoint.into(),
            description: None,
            invocation_rate_limit_per_second: None,
            name: None,
        }
    }
}

impl CfnResource for ApiDestination {
    const TYPE: &'static str = "AWS::Events::ApiDestination";
    type Attributes = ApiDestinationAttributes;
}

/// What is known of a deployed [`ApiDestination`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiDestinationAttributes(ResourceRef);

attributes!(ApiDestinationAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
arn_for_policy = "ArnForPolicy", "`ArnForPolicy` of the deployed resource.";
});

known!(ApiDestination);
