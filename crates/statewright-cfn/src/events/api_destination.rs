//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates an API destination, which is an HTTP invocation endpoint configured as a target for events.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ApiDestination {
    /// The ARN of the connection to use for the API destination.
    #[serde(rename = "ConnectionArn")]
    pub connection_arn: Val<String>,
    /// A description for the API destination to create.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The method to use for the request to the HTTP invocation endpoint.
    #[serde(rename = "HttpMethod")]
    pub http_method: Val<String>,
    /// The URL to the HTTP invocation endpoint for the API destination.
    #[serde(rename = "InvocationEndpoint")]
    pub invocation_endpoint: Val<String>,
    /// The maximum number of requests per second to send to the HTTP invocation endpoint.
    #[serde(rename = "InvocationRateLimitPerSecond", skip_serializing_if = "Option::is_none")]
    pub invocation_rate_limit_per_second: Option<Val<i64>>,
    /// The name for the API destination to create.
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
arn = "Arn", "The ARN of the API destination that was created by the request.";
arn_for_policy = "ArnForPolicy", "Returns the Amazon Resource Name (ARN) of an API destination in resource format, so it can be used in the Resource element of IAM permission policy statements.";
});

known!(ApiDestination);
