//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Events::Connection`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Connection {
    /// `AuthParameters`.
    #[serde(rename = "AuthParameters", skip_serializing_if = "Option::is_none")]
    pub auth_parameters: Option<Val<AuthParameters>>,
    /// `AuthorizationType`.
    #[serde(rename = "AuthorizationType", skip_serializing_if = "Option::is_none")]
    pub authorization_type: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `InvocationConnectivityParameters`.
    #[serde(rename = "InvocationConnectivityParameters", skip_serializing_if = "Option::is_none")]
    pub invocation_connectivity_parameters: Option<Val<InvocationConnectivityParameters>>,
    /// `KmsKeyIdentifier`.
    #[serde(rename = "KmsKeyIdentifier", skip_serializing_if = "Option::is_none")]
    pub kms_key_identifier: Option<Val<String>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

impl CfnResource for Connection {
    const TYPE: &'static str = "AWS::Events::Connection";
    type Attributes = ConnectionAttributes;
}

/// What is known of a deployed [`Connection`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionAttributes(ResourceRef);

attributes!(ConnectionAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
arn_for_policy = "ArnForPolicy", "`ArnForPolicy` of the deployed resource.";
auth_parameters_connectivity_parameters_resource_parameters_resource_association_arn = "AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn", "`AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn` of the deployed resource.";
invocation_connectivity_parameters_resource_parameters_resource_association_arn = "InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn", "`InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn` of the deployed resource.";
secret_arn = "SecretArn", "`SecretArn` of the deployed resource.";
});

/// `ApiKeyAuthParameters` of `AWS::Events::Connection`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ApiKeyAuthParameters {
    /// `ApiKeyName`, which is required.
    #[serde(rename = "ApiKeyName")]
    pub api_key_name: Val<String>,
    /// `ApiKeyValue`, which is required.
    #[serde(rename = "ApiKeyValue")]
    pub api_key_value: Val<String>,
}

impl ApiKeyAuthParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        api_key_name: impl Into<Val<String>>,
        api_key_value: impl Into<Val<String>>,
    ) -> Self {
        Self { api_key_name: api_key_name.into(), api_key_value: api_key_value.into() }
    }
}

/// `AuthParameters` of `AWS::Events::Connection`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AuthParameters {
    /// `ApiKeyAuthParameters`.
    #[serde(rename = "ApiKeyAuthParameters", skip_serializing_if = "Option::is_none")]
    pub api_key_auth_parameters: Option<Val<ApiKeyAuthParameters>>,
    /// `BasicAuthParameters`.
    #[serde(rename = "BasicAuthParameters", skip_serializing_if = "Option::is_none")]
    pub basic_auth_parameters: Option<Val<BasicAuthParameters>>,
    /// `ConnectivityParameters`.
    #[serde(rename = "ConnectivityParameters", skip_serializing_if = "Option::is_none")]
    pub connectivity_parameters: Option<Val<ConnectivityParameters>>,
    /// `InvocationHttpParameters`.
    #[serde(rename = "InvocationHttpParameters", skip_serializing_if = "Option::is_none")]
    pub invocation_http_parameters: Option<Val<ConnectionHttpParameters>>,
    /// `OAuthParameters`.
    #[serde(rename = "OAuthParameters", skip_serializing_if = "Option::is_none")]
    pub o_auth_parameters: Option<Val<OAuthParameters>>,
}

/// `BasicAuthParameters` of `AWS::Events::Connection`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BasicAuthParameters {
    /// `Password`, which is required.
    #[serde(rename = "Password")]
    pub password: Val<String>,
    /// `Username`, which is required.
    #[serde(rename = "Username")]
    pub username: Val<String>,
}

impl BasicAuthParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(password: impl Into<Val<String>>, username: impl Into<Val<String>>) -> Self {
        Self { password: password.into(), username: username.into() }
    }
}

/// `ClientParameters` of `AWS::Events::Connection`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ClientParameters {
    /// `ClientID`, which is required.
    #[serde(rename = "ClientID")]
    pub client_id: Val<String>,
    /// `ClientSecret`, which is required.
    #[serde(rename = "ClientSecret")]
    pub client_secret: Val<String>,
}

impl ClientParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(client_id: impl Into<Val<String>>, client_secret: impl Into<Val<String>>) -> Self {
        Self { client_id: client_id.into(), client_secret: client_secret.into() }
    }
}

/// `ConnectionHttpParameters` of `AWS::Events::Connection`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConnectionHttpParameters {
    /// `BodyParameters`.
    #[serde(rename = "BodyParameters", skip_serializing_if = "Option::is_none")]
    pub body_parameters: Option<Val<List<Parameter>>>,
    /// `HeaderParameters`.
    #[serde(rename = "HeaderParameters", skip_serializing_if = "Option::is_none")]
    pub header_parameters: Option<Val<List<Parameter>>>,
    /// `QueryStringParameters`.
    #[serde(rename = "QueryStringParameters", skip_serializing_if = "Option::is_none")]
    pub query_string_parameters: Option<Val<List<Parameter>>>,
}

/// `ConnectivityParameters` of `AWS::Events::Connection`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConnectivityParameters {
    /// `ResourceParameters`, which is required.
    #[serde(rename = "ResourceParameters")]
    pub resource_parameters: Val<ResourceParameters>,
}

impl ConnectivityParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(resource_parameters: impl Into<Val<ResourceParameters>>) -> Self {
        Self { resource_parameters: resource_parameters.into() }
    }
}

/// `InvocationConnectivityParameters` of `AWS::Events::Connection`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InvocationConnectivityParameters {
    /// `ResourceParameters`, which is required.
    #[serde(rename = "ResourceParameters")]
    pub resource_parameters: Val<ResourceParameters>,
}

impl InvocationConnectivityParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(resource_parameters: impl Into<Val<ResourceParameters>>) -> Self {
        Self { resource_parameters: resource_parameters.into() }
    }
}

/// `OAuthParameters` of `AWS::Events::Connection`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OAuthParameters {
    /// `AuthorizationEndpoint`, which is required.
    #[serde(rename = "AuthorizationEndpoint")]
    pub authorization_endpoint: Val<String>,
    /// `ClientParameters`, which is required.
    #[serde(rename = "ClientParameters")]
    pub client_parameters: Val<ClientParameters>,
    /// `HttpMethod`, which is required.
    #[serde(rename = "HttpMethod")]
    pub http_method: Val<String>,
    /// `OAuthHttpParameters`.
    #[serde(rename = "OAuthHttpParameters", skip_serializing_if = "Option::is_none")]
    pub o_auth_http_parameters: Option<Val<ConnectionHttpParameters>>,
}

impl OAuthParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        authorization_endpoint: impl Into<Val<String>>,
        client_parameters: impl Into<Val<ClientParameters>>,
        http_method: impl Into<Val<String>>,
    ) -> Self {
        Self {
            authorization_endpoint: authorization_endpoint.into(),
            client_parameters: client_parameters.into(),
            http_method: http_method.into(),
            o_auth_http_parameters: None,
        }
    }
}

/// `Parameter` of `AWS::Events::Connection`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Parameter {
    /// `IsValueSecret`.
    #[serde(rename = "IsValueSecret", skip_serializing_if = "Option::is_none")]
    pub is_value_secret: Option<Val<bool>>,
    /// `Key`, which is required.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// `Value`, which is required.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl Parameter {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key: impl Into<Val<String>>, value: impl Into<Val<String>>) -> Self {
        Self { key: key.into(), value: value.into(), is_value_secret: None }
    }
}

/// `ResourceParameters` of `AWS::Events::Connection`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResourceParameters {
    /// `ResourceAssociationArn`.
    #[serde(rename = "ResourceAssociationArn", skip_serializing_if = "Option::is_none")]
    pub resource_association_arn: Option<Val<String>>,
    /// `ResourceConfigurationArn`, which is required.
    #[serde(rename = "ResourceConfigurationArn")]
    pub resource_configuration_arn: Val<String>,
}

impl ResourceParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(resource_configuration_arn: impl Into<Val<String>>) -> Self {
        Self {
            resource_configuration_arn: resource_configuration_arn.into(),
            resource_association_arn: None,
        }
    }
}

known!(
    ApiKeyAuthParameters,
    AuthParameters,
    BasicAuthParameters,
    ClientParameters,
    Connection,
    ConnectionHttpParameters,
    ConnectivityParameters,
    InvocationConnectivityParameters,
    OAuthParameters,
    Parameter,
    ResourceParameters
);
