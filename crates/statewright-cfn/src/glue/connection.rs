//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::Glue::Connection resource specifies an AWS Glue connection to a data source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Connection {
    /// The ID of the data catalog to create the catalog object in.
    #[serde(rename = "CatalogId")]
    pub catalog_id: Val<String>,
    /// The connection that you want to create.
    #[serde(rename = "ConnectionInput")]
    pub connection_input: Val<ConnectionInput>,
    /// The collection of tags.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Value>>,
}

impl Connection {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        catalog_id: impl Into<Val<String>>,
        connection_input: impl Into<Val<ConnectionInput>>,
    ) -> Self {
        Self {
            catalog_id: catalog_id.into(),
            connection_input: connection_input.into(),
            tags: None,
        }
    }
}

impl CfnResource for Connection {
    const TYPE: &'static str = "AWS::Glue::Connection";
    type Attributes = ConnectionAttributes;
}

/// What is known of a deployed [`Connection`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionAttributes(ResourceRef);

attributes!(ConnectionAttributes {
name = "Name", "The name of the connection.";
});

/// `AuthenticationConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AuthenticationConfiguration {
    /// A structure containing the authentication configuration in the CreateConnection request.
    #[serde(rename = "AuthenticationType")]
    pub authentication_type: Val<String>,
    /// A structure containing the authentication credentials in the CreateConnection request.
    #[serde(rename = "BasicAuthenticationCredentials", skip_serializing_if = "Option::is_none")]
    pub basic_authentication_credentials: Option<Val<BasicAuthenticationCredentials>>,
    /// A structure containing the authentication credentials in the CreateConnection request.
    #[serde(rename = "CustomAuthenticationCredentials", skip_serializing_if = "Option::is_none")]
    pub custom_authentication_credentials: Option<Val<Value>>,
    /// The Amazon Resource Name (ARN) of the KMS key used in the authentication configuration.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// A structure containing the authentication credentials in the CreateConnection request.
    #[serde(rename = "OAuth2Properties", skip_serializing_if = "Option::is_none")]
    pub o_auth2_properties: Option<Val<OAuth2Properties>>,
    /// The secret manager ARN to store credentials in the CreateConnection request.
    #[serde(rename = "SecretArn", skip_serializing_if = "Option::is_none")]
    pub secret_arn: Option<Val<String>>,
}

impl AuthenticationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(authentication_type: impl Into<Val<String>>) -> Self {
        Self {
            authentication_type: authentication_type.into(),
            basic_authentication_credentials: None,
            custom_authentication_credentials: None,
            kms_key_arn: None,
            o_auth2_properties: None,
            secret_arn: None,
        }
    }
}

/// The set of properties required for the the OAuth2 AUTHORIZATIONCODE grant type workflow.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AuthorizationCodeProperties {
    /// An authorization code to be used in the third leg of the AUTHORIZATIONCODE grant workflow.
    #[serde(rename = "AuthorizationCode", skip_serializing_if = "Option::is_none")]
    pub authorization_code: Option<Val<String>>,
    /// The redirect URI where the user gets redirected to by authorization server when issuing an authorization code.
    #[serde(rename = "RedirectUri", skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<Val<String>>,
}

/// For supplying basic auth credentials when not providing a SecretArn value.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BasicAuthenticationCredentials {
    /// The password to connect to the data source.
    #[serde(rename = "Password", skip_serializing_if = "Option::is_none")]
    pub password: Option<Val<String>>,
    /// The username to connect to the data source.
    #[serde(rename = "Username", skip_serializing_if = "Option::is_none")]
    pub username: Option<Val<String>>,
}

/// A structure that is used to specify a connection to create or update.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConnectionInput {
    /// Connection properties specific to the Athena compute environment.
    #[serde(rename = "AthenaProperties", skip_serializing_if = "Option::is_none")]
    pub athena_properties: Option<Val<Value>>,
    /// The authentication properties of the connection.
    #[serde(rename = "AuthenticationConfiguration", skip_serializing_if = "Option::is_none")]
    pub authentication_configuration: Option<Val<AuthenticationConfiguration>>,
    /// These key-value pairs define parameters for the connection.
    #[serde(rename = "ConnectionProperties", skip_serializing_if = "Option::is_none")]
    pub connection_properties: Option<Val<Value>>,
    /// The type of the connection.
    #[serde(rename = "ConnectionType")]
    pub connection_type: Val<String>,
    /// The description of the connection.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// A list of criteria that can be used in selecting this connection.
    #[serde(rename = "MatchCriteria", skip_serializing_if = "Option::is_none")]
    pub match_criteria: Option<Val<List<String>>>,
    /// The name of the connection.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The physical connection requirements, such as virtual private cloud (VPC) and SecurityGroup , that are needed to successfully make this connection.
    #[serde(rename = "PhysicalConnectionRequirements", skip_serializing_if = "Option::is_none")]
    pub physical_connection_requirements: Option<Val<PhysicalConnectionRequirements>>,
    /// Connection properties specific to the Python compute environment.
    #[serde(rename = "PythonProperties", skip_serializing_if = "Option::is_none")]
    pub python_properties: Option<Val<Value>>,
    /// Connection properties specific to the Spark compute environment.
    #[serde(rename = "SparkProperties", skip_serializing_if = "Option::is_none")]
    pub spark_properties: Option<Val<Value>>,
    /// A flag to validate the credentials during create connection.
    #[serde(rename = "ValidateCredentials", skip_serializing_if = "Option::is_none")]
    pub validate_credentials: Option<Val<bool>>,
    /// The compute environments that the specified connection properties are validated against.
    #[serde(rename = "ValidateForComputeEnvironments", skip_serializing_if = "Option::is_none")]
    pub validate_for_compute_environments: Option<Val<List<String>>>,
}

impl ConnectionInput {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(connection_type: impl Into<Val<String>>) -> Self {
        Self {
            connection_type: connection_type.into(),
            athena_properties: None,
            authentication_configuration: None,
            connection_properties: None,
            description: None,
            match_criteria: None,
            name: None,
            physical_connection_requirements: None,
            python_properties: None,
            spark_properties: None,
            validate_credentials: None,
            validate_for_compute_environments: None,
        }
    }
}

/// The OAuth2 client app used for the connection.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OAuth2ClientApplication {
    /// The reference to the SaaS-side client app that is AWS managed.
    #[serde(
        rename = "AWSManagedClientApplicationReference",
        skip_serializing_if = "Option::is_none"
    )]
    pub aws_managed_client_application_reference: Option<Val<String>>,
    /// The client application clientID if the ClientAppType is USERMANAGED .
    #[serde(
        rename = "UserManagedClientApplicationClientId",
        skip_serializing_if = "Option::is_none"
    )]
    pub user_managed_client_application_client_id: Option<Val<String>>,
}

/// The credentials used when the authentication type is OAuth2 authentication.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OAuth2Credentials {
    /// The access token used when the authentication type is OAuth2.
    #[serde(rename = "AccessToken", skip_serializing_if = "Option::is_none")]
    pub access_token: Option<Val<String>>,
    /// The JSON Web Token (JWT) used when the authentication type is OAuth2.
    #[serde(rename = "JwtToken", skip_serializing_if = "Option::is_none")]
    pub jwt_token: Option<Val<String>>,
    /// The refresh token used when the authentication type is OAuth2.
    #[serde(rename = "RefreshToken", skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<Val<String>>,
    /// The client application client secret if the client application is user managed.
    #[serde(
        rename = "UserManagedClientApplicationClientSecret",
        skip_serializing_if = "Option::is_none"
    )]
    pub user_managed_client_application_client_secret: Option<Val<String>>,
}

/// A structure containing the authentication credentials in the CreateConnection request.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OAuth2Properties {
    /// A structure containing the authorization code used in the authentication configuration.
    #[serde(rename = "AuthorizationCodeProperties", skip_serializing_if = "Option::is_none")]
    pub authorization_code_properties: Option<Val<AuthorizationCodeProperties>>,
    /// The OAuth2 client app used for the connection.
    #[serde(rename = "OAuth2ClientApplication", skip_serializing_if = "Option::is_none")]
    pub o_auth2_client_application: Option<Val<OAuth2ClientApplication>>,
    /// A structure containing the OAuth2 credentials used in the authentication configuration.
    #[serde(rename = "OAuth2Credentials", skip_serializing_if = "Option::is_none")]
    pub o_auth2_credentials: Option<Val<OAuth2Credentials>>,
    /// The grant type used in the authentication configuration.
    #[serde(rename = "OAuth2GrantType", skip_serializing_if = "Option::is_none")]
    pub o_auth2_grant_type: Option<Val<String>>,
    /// The URL used in the authentication configuration.
    #[serde(rename = "TokenUrl", skip_serializing_if = "Option::is_none")]
    pub token_url: Option<Val<String>>,
    /// A map of key-value pairs used in the authentication configuration.
    #[serde(rename = "TokenUrlParametersMap", skip_serializing_if = "Option::is_none")]
    pub token_url_parameters_map: Option<Val<Value>>,
}

/// The OAuth client app in GetConnection response.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PhysicalConnectionRequirements {
    /// The connection's Availability Zone.
    #[serde(rename = "AvailabilityZone", skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<Val<String>>,
    /// The security group ID list used by the connection.
    #[serde(rename = "SecurityGroupIdList", skip_serializing_if = "Option::is_none")]
    pub security_group_id_list: Option<Val<List<String>>>,
    /// The subnet ID used by the connection.
    #[serde(rename = "SubnetId", skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<Val<String>>,
}

known!(
    AuthenticationConfiguration,
    AuthorizationCodeProperties,
    BasicAuthenticationCredentials,
    Connection,
    ConnectionInput,
    OAuth2ClientApplication,
    OAuth2Credentials,
    OAuth2Properties,
    PhysicalConnectionRequirements
);
