//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Lambda::Url resource creates a function URL with the specified configuration parameters.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Url {
    /// The type of authentication that your function URL uses.
    #[serde(rename = "AuthType")]
    pub auth_type: Val<String>,
    /// The Cross-Origin Resource Sharing (CORS) settings for your function URL.
    #[serde(rename = "Cors", skip_serializing_if = "Option::is_none")]
    pub cors: Option<Val<Cors>>,
    /// Use one of the following options:.
    #[serde(rename = "InvokeMode", skip_serializing_if = "Option::is_none")]
    pub invoke_mode: Option<Val<String>>,
    /// The alias name.
    #[serde(rename = "Qualifier", skip_serializing_if = "Option::is_none")]
    pub qualifier: Option<Val<String>>,
    /// The name of the Lambda function.
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
function_arn = "FunctionArn", "The Amazon Resource Name (ARN) of the function.";
function_url = "FunctionUrl", "The HTTP URL endpoint for your function.";
});

/// The Cross-Origin Resource Sharing (CORS) settings for your function URL. Use CORS to grant access to your function URL from any origin.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Cors {
    /// Whether you want to allow cookies or other credentials in requests to your function URL. The default is false .
    #[serde(rename = "AllowCredentials", skip_serializing_if = "Option::is_none")]
    pub allow_credentials: Option<Val<bool>>,
    /// The HTTP headers that origins can include in requests to your function URL. For example: Date , Keep-Alive , X-Custom-Header .
    #[serde(rename = "AllowHeaders", skip_serializing_if = "Option::is_none")]
    pub allow_headers: Option<Val<List<String>>>,
    /// The HTTP methods that are allowed when calling your function URL. For example: GET , POST , DELETE , or the wildcard character (  ).
    #[serde(rename = "AllowMethods", skip_serializing_if = "Option::is_none")]
    pub allow_methods: Option<Val<List<String>>>,
    /// The origins that can access your function URL. You can list any number of specific origins, separated by a comma.
    #[serde(rename = "AllowOrigins", skip_serializing_if = "Option::is_none")]
    pub allow_origins: Option<Val<List<String>>>,
    /// The HTTP headers in your function response that you want to expose to origins that call your function URL. For example: Date , Keep-Alive , X-Custom-Header .
    #[serde(rename = "ExposeHeaders", skip_serializing_if = "Option::is_none")]
    pub expose_headers: Option<Val<List<String>>>,
    /// The maximum amount of time, in seconds, that browsers can cache results of a preflight request.
    #[serde(rename = "MaxAge", skip_serializing_if = "Option::is_none")]
    pub max_age: Option<Val<i64>>,
}

known!(Cors, Url);
