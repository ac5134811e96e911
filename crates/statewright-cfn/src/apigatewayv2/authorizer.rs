//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `Authorizer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Authorizer {
    /// The API identifier.
    #[serde(rename = "ApiId")]
    pub api_id: Val<String>,
    /// Specifies the required credentials as an IAM role for API Gateway to invoke the authorizer.
    #[serde(rename = "AuthorizerCredentialsArn", skip_serializing_if = "Option::is_none")]
    pub authorizer_credentials_arn: Option<Val<String>>,
    /// Specifies the format of the payload sent to an HTTP API Lambda authorizer.
    #[serde(rename = "AuthorizerPayloadFormatVersion", skip_serializing_if = "Option::is_none")]
    pub authorizer_payload_format_version: Option<Val<String>>,
    /// The time to live (TTL) for cached authorizer results, in seconds.
    #[serde(rename = "AuthorizerResultTtlInSeconds", skip_serializing_if = "Option::is_none")]
    pub authorizer_result_ttl_in_seconds: Option<Val<i64>>,
    /// The authorizer type.
    #[serde(rename = "AuthorizerType")]
    pub authorizer_type: Val<String>,
    /// The authorizer's Uniform Resource Identifier (URI).
    #[serde(rename = "AuthorizerUri", skip_serializing_if = "Option::is_none")]
    pub authorizer_uri: Option<Val<String>>,
    /// Specifies whether a Lambda authorizer returns a response in a simple format.
    #[serde(rename = "EnableSimpleResponses", skip_serializing_if = "Option::is_none")]
    pub enable_simple_responses: Option<Val<bool>>,
    /// The identity source for which authorization is requested.
    #[serde(rename = "IdentitySource", skip_serializing_if = "Option::is_none")]
    pub identity_source: Option<Val<List<String>>>,
    /// This parameter is not used.
    #[serde(rename = "IdentityValidationExpression", skip_serializing_if = "Option::is_none")]
    pub identity_validation_expression: Option<Val<String>>,
    /// The JWTConfiguration property specifies the configuration of a JWT authorizer.
    #[serde(rename = "JwtConfiguration", skip_serializing_if = "Option::is_none")]
    pub jwt_configuration: Option<Val<JWTConfiguration>>,
    /// The name of the authorizer.
    #[serde(rename = "Name")]
    pub name: Val<String>,
}

impl Authorizer {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        api_id: impl Into<Val<String>>,
        authorizer_type: impl Into<Val<String>>,
        name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            api_id: api_id.into(),
            authorizer_type: authorizer_type.into(),
            name: name.into(),
            authorizer_credentials_arn: None,
            authorizer_payload_format_version: None,
            authorizer_result_ttl_in_seconds: None,
            authorizer_uri: None,
            enable_simple_responses: None,
            identity_source: None,
            identity_validation_expression: None,
            jwt_configuration: None,
        }
    }
}

impl CfnResource for Authorizer {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Authorizer";
    type Attributes = AuthorizerAttributes;
}

/// What is known of a deployed [`Authorizer`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthorizerAttributes(ResourceRef);

attributes!(AuthorizerAttributes {
authorizer_id = "AuthorizerId", "The authorizer ID.";
});

/// The JWTConfiguration property specifies the configuration of a JWT authorizer.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct JWTConfiguration {
    /// A list of the intended recipients of the JWT. A valid JWT must provide an aud that matches at least one entry in this list.
    #[serde(rename = "Audience", skip_serializing_if = "Option::is_none")]
    pub audience: Option<Val<List<String>>>,
    /// The base domain of the identity provider that issues JSON Web Tokens.
    #[serde(rename = "Issuer", skip_serializing_if = "Option::is_none")]
    pub issuer: Option<Val<String>>,
}

known!(Authorizer, JWTConfiguration);
