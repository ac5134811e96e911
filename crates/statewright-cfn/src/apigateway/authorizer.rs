//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ApiGateway::Authorizer resource creates an authorization layer that API Gateway activates for methods that have authorization enabled.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Authorizer {
    /// Optional customer-defined field, used in OpenAPI imports and exports without functional impact.
    #[serde(rename = "AuthType", skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<Val<String>>,
    /// Specifies the required credentials as an IAM role for API Gateway to invoke the authorizer.
    #[serde(rename = "AuthorizerCredentials", skip_serializing_if = "Option::is_none")]
    pub authorizer_credentials: Option<Val<String>>,
    /// The TTL in seconds of cached authorizer results.
    #[serde(rename = "AuthorizerResultTtlInSeconds", skip_serializing_if = "Option::is_none")]
    pub authorizer_result_ttl_in_seconds: Option<Val<i64>>,
    /// Specifies the authorizer's Uniform Resource Identifier (URI).
    #[serde(rename = "AuthorizerUri", skip_serializing_if = "Option::is_none")]
    pub authorizer_uri: Option<Val<String>>,
    /// The identity source for which authorization is requested.
    #[serde(rename = "IdentitySource", skip_serializing_if = "Option::is_none")]
    pub identity_source: Option<Val<String>>,
    /// A validation expression for the incoming identity token.
    #[serde(rename = "IdentityValidationExpression", skip_serializing_if = "Option::is_none")]
    pub identity_validation_expression: Option<Val<String>>,
    /// The name of the authorizer.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// A list of the Amazon Cognito user pool ARNs for the COGNITOUSERPOOLS authorizer.
    #[serde(rename = "ProviderARNs", skip_serializing_if = "Option::is_none")]
    pub provider_ar_ns: Option<Val<List<String>>>,
    /// The string identifier of the associated RestApi.
    #[serde(rename = "RestApiId")]
    pub rest_api_id: Val<String>,
    /// The authorizer type.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl Authorizer {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        name: impl Into<Val<String>>,
        rest_api_id: impl Into<Val<String>>,
        r#type: impl Into<Val<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            rest_api_id: rest_api_id.into(),
            r#type: r#type.into(),
            auth_type: None,
            authorizer_credentials: None,
            authorizer_result_ttl_in_seconds: None,
            authorizer_uri: None,
            identity_source: None,
            identity_validation_expression: None,
            provider_ar_ns: None,
        }
    }
}

impl CfnResource for Authorizer {
    const TYPE: &'static str = "AWS::ApiGateway::Authorizer";
    type Attributes = AuthorizerAttributes;
}

/// What is known of a deployed [`Authorizer`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthorizerAttributes(ResourceRef);

attributes!(AuthorizerAttributes {
authorizer_id = "AuthorizerId", "The ID for the authorizer.";
});

known!(Authorizer);
