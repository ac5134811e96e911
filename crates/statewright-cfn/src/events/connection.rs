//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates a connection.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Connection {
    /// The authorization parameters to use to authorize with the endpoint.
    #[serde(rename = "AuthParameters", skip_serializing_if = "Option::is_none")]
    pub auth_parameters: Option<Val<AuthParameters>>,
    /// The type of authorization to use for the connection.
    #[serde(rename = "AuthorizationType", skip_serializing_if = "Option::is_none")]
    pub authorization_type: Option<Val<String>>,
    /// A description for the connection to create.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// For connections to private APIs, the parameters to use for invoking the API.
    #[serde(rename = "InvocationConnectivityParameters", skip_serializing_if = "Option::is_none")]
    pub invocation_connectivity_parameters: Option<Val<InvocationConnectivityParameters>>,
    /// The identifier of the AWS  customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt this connection.
    #[serde(rename = "KmsKeyIdentifier", skip_serializing_if = "Option::is_none")]
    pub kms_key_identifier: Option<Val<String>>,
    /// The name for the connection to create.
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
arn = "Arn", "The ARN of the connection that was created by the request.";
arn_for_policy = "ArnForPolicy", "Returns the Amazon Resource Name (ARN) of a connection in resource format, so it can be used in the Resource element of IAM permission policy statements.";
auth_parameters_connectivity_parameters_resource_parameters_resource_association_arn = "AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn", "For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created between the connection and the private API's resource configuration.";
invocation_connectivity_parameters_resource_parameters_resource_association_arn = "InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn", "For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created between the connection and the private API's resource configuration.";
secret_arn = "SecretArn", "The ARN for the secret created for the connection.";
});

/// The API key authorization parameters for the connection.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ApiKeyAuthParameters {
    /// The name of the API key to use for authorization.
    #[serde(rename = "ApiKeyName")]
    pub api_key_name: Val<String>,
    /// The value for the API key to use for authorization.
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

/// Tthe authorization parameters to use for the connection.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AuthParameters {
    /// The API Key parameters to use for authorization.
    #[serde(rename = "ApiKeyAuthParameters", skip_serializing_if = "Option::is_none")]
    pub api_key_auth_parameters: Option<Val<ApiKeyAuthParameters>>,
    /// The authorization parameters for Basic authorization.
    #[serde(rename = "BasicAuthParameters", skip_serializing_if = "Option::is_none")]
    pub basic_auth_parameters: Option<Val<BasicAuthParameters>>,
    /// For private OAuth authentication endpoints.
    #[serde(rename = "ConnectivityParameters", skip_serializing_if = "Option::is_none")]
    pub connectivity_parameters: Option<Val<ConnectivityParameters>>,
    /// Additional parameters for the connection that are passed through with every invocation to the HTTP endpoint.
    #[serde(rename = "InvocationHttpParameters", skip_serializing_if = "Option::is_none")]
    pub invocation_http_parameters: Option<Val<ConnectionHttpParameters>>,
    /// The OAuth parameters to use for authorization.
    #[serde(rename = "OAuthParameters", skip_serializing_if = "Option::is_none")]
    pub o_auth_parameters: Option<Val<OAuthParameters>>,
}

/// The Basic authorization parameters for the connection.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BasicAuthParameters {
    /// The password associated with the user name to use for Basic authorization.
    #[serde(rename = "Password")]
    pub password: Val<String>,
    /// The user name to use for Basic authorization.
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

/// The OAuth authorization parameters to use for the connection.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ClientParameters {
    /// The client ID to use for OAuth authorization.
    #[serde(rename = "ClientID")]
    pub client_id: Val<String>,
    /// The client secret assciated with the client ID to use for OAuth authorization.
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

/// Any additional parameters for the connection.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConnectionHttpParameters {
    /// Any additional body string parameters for the connection.
    #[serde(rename = "BodyParameters", skip_serializing_if = "Option::is_none")]
    pub body_parameters: Option<Val<List<Parameter>>>,
    /// Any additional header parameters for the connection.
    #[serde(rename = "HeaderParameters", skip_serializing_if = "Option::is_none")]
    pub header_parameters: Option<Val<List<Parameter>>>,
    /// Any additional query string parameters for the connection.
    #[serde(rename = "QueryStringParameters", skip_serializing_if = "Option::is_none")]
    pub query_string_parameters: Option<Val<List<Parameter>>>,
}

/// If you specify a private OAuth endpoint, the parameters for EventBridge to use when authenticating against the endpoint.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConnectivityParameters {
    /// The parameters for EventBridge to use when invoking the resource endpoint.
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

/// For connections to private APIs, the parameters to use for invoking the API.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InvocationConnectivityParameters {
    /// The parameters for EventBridge to use when invoking the resource endpoint.
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

/// Contains the OAuth authorization parameters to use for the connection.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OAuthParameters {
    /// The URL to the authorization endpoint when OAuth is specified as the authorization type.
    #[serde(rename = "AuthorizationEndpoint")]
    pub authorization_endpoint: Val<String>,
    /// The client parameters for OAuth authorization.
    #[serde(rename = "ClientParameters")]
    pub client_parameters: Val<ClientParameters>,
    /// The method to use for the authorization request.
    #[serde(rename = "HttpMethod")]
    pub http_method: Val<String>,
    /// Details about the additional parameters to use for the connection.
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

/// Any additional query string parameter for the connection.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Parameter {
    /// Specifies whether the value is secret.
    #[serde(rename = "IsValueSecret", skip_serializing_if = "Option::is_none")]
    pub is_value_secret: Option<Val<bool>>,
    /// The key for a query string parameter.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// The value associated with the key for the query string parameter.
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

/// The parameters for EventBridge to use when invoking the resource endpoint.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResourceParameters {
    /// For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created between the connection and the private API's resource configuration.
    #[serde(rename = "ResourceAssociationArn", skip_serializing_if = "Option::is_none")]
    pub resource_association_arn: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the Amazon VPC Lattice resource configuration for the resource endpoint.
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
