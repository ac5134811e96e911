//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGateway::Authorizer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Authorizer {
    /// `AuthType`.
    #[serde(rename = "AuthType", skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<Val<String>>,
    /// `AuthorizerCredentials`.
    #[serde(rename = "AuthorizerCredentials", skip_serializing_if = "Option::is_none")]
    pub authorizer_credentials: Option<Val<String>>,
    /// `AuthorizerResultTtlInSeconds`.
    #[serde(rename = "AuthorizerResultTtlInSeconds", skip_serializing_if = "Option::is_none")]
    pub authorizer_result_ttl_in_seconds: Option<Val<i64>>,
    /// `AuthorizerUri`.
    #[serde(rename = "AuthorizerUri", skip_serializing_if = "Option::is_none")]
    pub authorizer_uri: Option<Val<String>>,
    /// `IdentitySource`.
    #[serde(rename = "IdentitySource", skip_serializing_if = "Option::is_none")]
    pub identity_source: Option<Val<String>>,
    /// `IdentityValidationExpression`.
    #[serde(rename = "IdentityValidationExpression", skip_serializing_if = "Option::is_none")]
    pub identity_validation_expression: Option<Val<String>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `ProviderARNs`.
    #[serde(rename = "ProviderARNs", skip_serializing_if = "Option::is_none")]
    pub provider_ar_ns: Option<Val<List<String>>>,
    /// `RestApiId`, which is required. A change replaces the resource.
    #[serde(rename = "RestApiId")]
    pub rest_api_id: Val<String>,
    /// `Type`, which is required.
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
authorizer_id = "AuthorizerId", "`AuthorizerId` of the deployed resource.";
});

known!(Authorizer);
