//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGatewayV2::Authorizer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Authorizer {
    /// `ApiId`, which is required. A change replaces the resource.
    #[serde(rename = "ApiId")]
    pub api_id: Val<String>,
    /// `AuthorizerCredentialsArn`.
    #[serde(rename = "AuthorizerCredentialsArn", skip_serializing_if = "Option::is_none")]
    pub authorizer_credentials_arn: Option<Val<String>>,
    /// `AuthorizerPayloadFormatVersion`.
    #[serde(rename = "AuthorizerPayloadFormatVersion", skip_serializing_if = "Option::is_none")]
    pub authorizer_payload_format_version: Option<Val<String>>,
    /// `AuthorizerResultTtlInSeconds`.
    #[serde(rename = "AuthorizerResultTtlInSeconds", skip_serializing_if = "Option::is_none")]
    pub authorizer_result_ttl_in_seconds: Option<Val<i64>>,
    /// `AuthorizerType`, which is required.
    #[serde(rename = "AuthorizerType")]
    pub authorizer_type: Val<String>,
    /// `AuthorizerUri`.
    #[serde(rename = "AuthorizerUri", skip_serializing_if = "Option::is_none")]
    pub authorizer_uri: Option<Val<String>>,
    /// `EnableSimpleResponses`.
    #[serde(rename = "EnableSimpleResponses", skip_serializing_if = "Option::is_none")]
    pub enable_simple_responses: Option<Val<bool>>,
    /// `IdentitySource`.
    #[serde(rename = "IdentitySource", skip_serializing_if = "Option::is_none")]
    pub identity_source: Option<Val<List<String>>>,
    /// `IdentityValidationExpression`.
    #[serde(rename = "IdentityValidationExpression", skip_serializing_if = "Option::is_none")]
    pub identity_validation_expression: Option<Val<String>>,
    /// `JwtConfiguration`.
    #[serde(rename = "JwtConfiguration", skip_serializing_if = "Option::is_none")]
    pub jwt_configuration: Option<Val<JWTConfiguration>>,
    /// `Name`, which is required.
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
authorizer_id = "AuthorizerId", "`AuthorizerId` of the deployed resource.";
});

/// `JWTConfiguration` of `AWS::ApiGatewayV2::Authorizer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct JWTConfiguration {
    /// `Audience`.
    #[serde(rename = "Audience", skip_serializing_if = "Option::is_none")]
    pub audience: Option<Val<List<String>>>,
    /// `Issuer`.
    #[serde(rename = "Issuer", skip_serializing_if = "Option::is_none")]
    pub issuer: Option<Val<String>>,
}

known!(Authorizer, JWTConfiguration);
