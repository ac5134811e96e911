//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Glue::Connection`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Connection {
    /// `CatalogId`, which is required. A change replaces the resource.
    #[serde(rename = "CatalogId")]
    pub catalog_id: Val<String>,
    /// `ConnectionInput`, which is required.
    #[serde(rename = "ConnectionInput")]
    pub connection_input: Val<ConnectionInput>,
    /// `Tags`.
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
name = "Name", "`Name` of the deployed resource.";
});

/// `AuthenticationConfiguration` of `AWS::Glue::Connection`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AuthenticationConfiguration {
    /// `AuthenticationType`, which is required.
    #[serde(rename = "AuthenticationType")]
    pub authentication_type: Val<String>,
    /// `BasicAuthenticationCredentials`.
    #[serde(rename = "BasicAuthenticationCredentials", skip_serializing_if = "Option::is_none")]
    pub basic_authentication_credentials: Option<Val<BasicAuthenticationCredentials>>,
    /// `CustomAuthenticationCredentials`.
    #[serde(rename = "CustomAuthenticationCredentials", skip_serializing_if = "Option::is_none")]
    pub custom_authentication_credentials: Option<Val<Value>>,
    /// `KmsKeyArn`.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// `OAuth2Properties`.
    #[serde(rename = "OAuth2Properties", skip_serializing_if = "Option::is_none")]
    pub o_auth2_properties: Option<Val<OAuth2Properties>>,
    /// `SecretArn`.
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

/// `AuthorizationCodeProperties` of `AWS::Glue::Connection`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AuthorizationCodeProperties {
    /// `AuthorizationCode`.
    #[serde(rename = "AuthorizationCode", skip_serializing_if = "Option::is_none")]
    pub authorization_code: Option<Val<String>>,
    /// `RedirectUri`.
    #[serde(rename = "RedirectUri", skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<Val<String>>,
}

/// `BasicAuthenticationCredentials` of `AWS::Glue::Connection`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BasicAuthenticationCredentials {
    /// `Password`.
    #[serde(rename = "Password", skip_serializing_if = "Option::is_none")]
    pub password: Option<Val<String>>,
    /// `Username`.
    #[serde(rename = "Username", skip_serializing_if = "Option::is_none")]
    pub username: Option<Val<String>>,
}

/// `ConnectionInput` of `AWS::Glue::Connection`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConnectionInput {
    /// `AthenaProperties`.
    #[serde(rename = "AthenaProperties", skip_serializing_if = "Option::is_none")]
    pub athena_properties: Option<Val<Value>>,
    /// `AuthenticationConfiguration`.
    #[serde(rename = "AuthenticationConfiguration", skip_serializing_if = "Option::is_none")]
    pub authentication_configuration: Option<Val<AuthenticationConfiguration>>,
    /// `ConnectionProperties`.
    #[serde(rename = "ConnectionProperties", skip_serializing_if = "Option::is_none")]
    pub connection_properties: Option<Val<Value>>,
    /// `ConnectionType`, which is required.
    #[serde(rename = "ConnectionType")]
    pub connection_type: Val<String>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `MatchCriteria`.
    #[serde(rename = "MatchCriteria", skip_serializing_if = "Option::is_none")]
    pub match_criteria: Option<Val<List<String>>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `PhysicalConnectionRequirements`.
    #[serde(rename = "PhysicalConnectionRequirements", skip_serializing_if = "Option::is_none")]
    pub physical_connection_requirements: Option<Val<PhysicalConnectionRequirements>>,
    /// `PythonProperties`.
    #[serde(rename = "PythonProperties", skip_serializing_if = "Option::is_none")]
    pub python_properties: Option<Val<Value>>,
    /// `SparkProperties`.
    #[serde(rename = "SparkProperties", skip_serializing_if = "Option::is_none")]
    pub spark_properties: Option<Val<Value>>,
    /// `ValidateCredentials`.
    #[serde(rename = "ValidateCredentials", skip_serializing_if = "Option::is_none")]
    pub validate_credentials: Option<Val<bool>>,
    /// `ValidateForComputeEnvironments`.
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

/// `OAuth2ClientApplication` of `AWS::Glue::Connection`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OAuth2ClientApplication {
    /// `AWSManagedClientApplicationReference`.
    #[serde(
        rename = "AWSManagedClientApplicationReference",
        skip_serializing_if = "Option::is_none"
    )]
    pub aws_managed_client_application_reference: Option<Val<String>>,
    /// `UserManagedClientApplicationClientId`.
    #[serde(
        rename = "UserManagedClientApplicationClientId",
        skip_serializing_if = "Option::is_none"
    )]
    pub user_managed_client_application_client_id: Option<Val<String>>,
}

/// `OAuth2Credentials` of `AWS::Glue::Connection`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OAuth2Credentials {
    /// `AccessToken`.
    #[serde(rename = "AccessToken", skip_serializing_if = "Option::is_none")]
    pub access_token: Option<Val<String>>,
    /// `JwtToken`.
    #[serde(rename = "JwtToken", skip_serializing_if = "Option::is_none")]
    pub jwt_token: Option<Val<String>>,
    /// `RefreshToken`.
    #[serde(rename = "RefreshToken", skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<Val<String>>,
    /// `UserManagedClientApplicationClientSecret`.
    #[serde(
        rename = "UserManagedClientApplicationClientSecret",
        skip_serializing_if = "Option::is_none"
    )]
    pub user_managed_client_application_client_secret: Option<Val<String>>,
}

/// `OAuth2Properties` of `AWS::Glue::Connection`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OAuth2Properties {
    /// `AuthorizationCodeProperties`.
    #[serde(rename = "AuthorizationCodeProperties", skip_serializing_if = "Option::is_none")]
    pub authorization_code_properties: Option<Val<AuthorizationCodeProperties>>,
    /// `OAuth2ClientApplication`.
    #[serde(rename = "OAuth2ClientApplication", skip_serializing_if = "Option::is_none")]
    pub o_auth2_client_application: Option<Val<OAuth2ClientApplication>>,
    /// `OAuth2Credentials`.
    #[serde(rename = "OAuth2Credentials", skip_serializing_if = "Option::is_none")]
    pub o_auth2_credentials: Option<Val<OAuth2Credentials>>,
    /// `OAuth2GrantType`.
    #[serde(rename = "OAuth2GrantType", skip_serializing_if = "Option::is_none")]
    pub o_auth2_grant_type: Option<Val<String>>,
    /// `TokenUrl`.
    #[serde(rename = "TokenUrl", skip_serializing_if = "Option::is_none")]
    pub token_url: Option<Val<String>>,
    /// `TokenUrlParametersMap`.
    #[serde(rename = "TokenUrlParametersMap", skip_serializing_if = "Option::is_none")]
    pub token_url_parameters_map: Option<Val<Value>>,
}

/// `PhysicalConnectionRequirements` of `AWS::Glue::Connection`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PhysicalConnectionRequirements {
    /// `AvailabilityZone`.
    #[serde(rename = "AvailabilityZone", skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<Val<String>>,
    /// `SecurityGroupIdList`.
    #[serde(rename = "SecurityGroupIdList", skip_serializing_if = "Option::is_none")]
    pub security_group_id_list: Option<Val<List<String>>>,
    /// `SubnetId`.
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
