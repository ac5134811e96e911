//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Lambda::Url`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Url {
    /// `AuthType`, which is required.
    #[serde(rename = "AuthType")]
    pub auth_type: Val<String>,
    /// `Cors`.
    #[serde(rename = "Cors", skip_serializing_if = "Option::is_none")]
    pub cors: Option<Val<Cors>>,
    /// `InvokeMode`.
    #[serde(rename = "InvokeMode", skip_serializing_if = "Option::is_none")]
    pub invoke_mode: Option<Val<String>>,
    /// `Qualifier`. A change replaces the resource.
    #[serde(rename = "Qualifier", skip_serializing_if = "Option::is_none")]
    pub qualifier: Option<Val<String>>,
    /// `TargetFunctionArn`, which is required. A change replaces the resource.
    #[serde(rename = "TargetFunctionArn")]
    pub target_function_arn: Val<String>,
}

impl Url {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        auth_type: impl Into<Val<String>>,
        target_function_arn: impl Into<Val<String>>,
    ) -> Self {
        Self {
            auth_type: auth_type.into(),
            target_function_arn: target_function_arn.into(),
            cors: None,
            invoke_mode: None,
            qualifier: None,
        }
    }
}

impl CfnResource for Url {
    const TYPE: &'static str = "AWS::Lambda::Url";
    type Attributes = UrlAttributes;
}

/// What is known of a deployed [`Url`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UrlAttributes(ResourceRef);

attributes!(UrlAttributes {
function_arn = "FunctionArn", "`FunctionArn` of the deployed resource.";
function_url = "FunctionUrl", "`FunctionUrl` of the deployed resource.";
});

/// `Cors` of `AWS::Lambda::Url`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Cors {
    /// `AllowCredentials`.
    #[serde(rename = "AllowCredentials", skip_serializing_if = "Option::is_none")]
    pub allow_credentials: Option<Val<bool>>,
    /// `AllowHeaders`.
    #[serde(rename = "AllowHeaders", skip_serializing_if = "Option::is_none")]
    pub allow_headers: Option<Val<List<String>>>,
    /// `AllowMethods`.
    #[serde(rename = "AllowMethods", skip_serializing_if = "Option::is_none")]
    pub allow_methods: Option<Val<List<String>>>,
    /// `AllowOrigins`.
    #[serde(rename = "AllowOrigins", skip_serializing_if = "Option::is_none")]
    pub allow_origins: Option<Val<List<String>>>,
    /// `ExposeHeaders`.
    #[serde(rename = "ExposeHeaders", skip_serializing_if = "Option::is_none")]
    pub expose_headers: Option<Val<List<String>>>,
    /// `MaxAge`.
    #[serde(rename = "MaxAge", skip_serializing_if = "Option::is_none")]
    pub max_age: Option<Val<i64>>,
}

known!(Cors, Url);
