//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConnectionType {
    /// `ConnectionProperties`. A change replaces the resource.
    #[serde(rename = "ConnectionProperties", skip_serializing_if = "Option::is_none")]
    pub connection_properties: Option<Val<ConnectionPropertiesConfiguration>>,
    /// `ConnectionType`, which is required. A change replaces the resource.
    #[serde(rename = "ConnectionType")]
    pub connection_type: Val<String>,
    /// `ConnectorAuthenticationConfiguration`. A change replaces the resource.
    #[serde(
        rename = "ConnectorAuthenticationConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub connector_authentication_configuration: Option<Val<ConnectorAuthenticationConfiguration>>,
    /// `Description`. A change replaces the resource.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `IntegrationType`. A change replaces the resource.
    #[serde(rename = "IntegrationType", skip_serializing_if = "Option::is_none")]
    pub integration_type: Option<Val<String>>,
    /// `RestConfiguration`, which is required. A change replaces the resource.
    #[serde(rename = "RestConfiguration")]
    pub rest_configuration: Val<RestConfiguration>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl ConnectionType {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        connection_type: impl Into<Val<String>>,
        rest_configuration: impl Into<Val<RestConfiguration>>,
    ) -> Self {
        Self {
            connection_type: connection_type.into(),
            rest_configuration: rest_configuration.into(),
            connection_properties: None,
            connector_authentication_configuration: None,
            description: None,
            integration_type: None,
            tags: None,
        }
    }
}

impl CfnResource for ConnectionType {
    const TYPE: &'static str = "AWS::Glue::ConnectionType";
    type Attributes = ConnectionTypeAttributes;
}

/// What is known of a deployed [`ConnectionType`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionTypeAttributes(ResourceRef);

attributes!(ConnectionTypeAttributes {
connection_type_arn = "ConnectionTypeArn", "`ConnectionTypeArn` of the deployed resource.";
});

/// `BasicAuthenticationProperties` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BasicAuthenticationProperties {
    /// `Password`.
    #[serde(rename = "Password", skip_serializing_if = "Option::is_none")]
    pub password: Option<Val<SecretConnectorProperty>>,
    /// `Username`.
    #[serde(rename = "Username", skip_serializing_if = "Option::is_none")]
    pub username: Option<Val<SecretConnectorProperty>>,
}

/// `BetweenConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BetweenConfiguration {
    /// `HighBoundKey`.
    #[serde(rename = "HighBoundKey", skip_serializing_if = "Option::is_none")]
    pub high_bound_key: Option<Val<String>>,
    /// `LowBoundKey`.
    #[serde(rename = "LowBoundKey", skip_serializing_if = "Option::is_none")]
    pub low_bound_key: Option<Val<String>>,
    /// `Template`.
    #[serde(rename = "Template", skip_serializing_if = "Option::is_none")]
    pub template: Option<Val<String>>,
}

/// `ClientCredentialsProperties` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ClientCredentialsProperties {
    /// `ClientId`.
    #[serde(rename = "ClientId", skip_serializing_if = "Option::is_none")]
    pub client_id: Option<Val<SecretConnectorProperty>>,
    /// `ClientSecret`.
    #[serde(rename = "ClientSecret", skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Val<SecretConnectorProperty>>,
    /// `ContentType`.
    #[serde(rename = "ContentType", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<Val<String>>,
    /// `RequestMethod`.
    #[serde(rename = "RequestMethod", skip_serializing_if = "Option::is_none")]
    pub request_method: Option<Val<String>>,
    /// `Scope`.
    #[serde(rename = "Scope", skip_serializing_if = "Option::is_none")]
    pub scope: Option<Val<ConnectorProperty>>,
    /// `TokenUrl`.
    #[serde(rename = "TokenUrl", skip_serializing_if = "Option::is_none")]
    pub token_url: Option<Val<ConnectorProperty>>,
    /// `TokenUrlParameters`.
    #[serde(rename = "TokenUrlParameters", skip_serializing_if = "Option::is_none")]
    pub token_url_parameters: Option<Val<List<ConnectorProperty>>>,
}

/// `ConnectionPropertiesConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConnectionPropertiesConfiguration {
    /// `AdditionalRequestParameters`.
    #[serde(rename = "AdditionalRequestParameters", skip_serializing_if = "Option::is_none")]
    pub additional_request_parameters: Option<Val<List<ConnectorProperty>>>,
    /// `Url`.
    #[serde(rename = "Url", skip_serializing_if = "Option::is_none")]
    pub url: Option<Val<ConnectorProperty>>,
}

/// `ConnectorAuthenticationConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConnectorAuthenticationConfiguration {
    /// `AuthenticationTypes`, which is required.
    #[serde(rename = "AuthenticationTypes")]
    pub authentication_types: Val<List<String>>,
    /// `BasicAuthenticationProperties`.
    #[serde(rename = "BasicAuthenticationProperties", skip_serializing_if = "Option::is_none")]
    pub basic_authentication_properties: Option<Val<BasicAuthenticationProperties>>,
    /// `CustomAuthenticationProperties`.
    #[serde(rename = "CustomAuthenticationProperties", skip_serializing_if = "Option::is_none")]
    pub custom_authentication_properties: Option<Val<CustomAuthenticationProperties>>,
    /// `OAuth2Properties`.
    #[serde(rename = "OAuth2Properties", skip_serializing_if = "Option::is_none")]
    pub o_auth2_properties: Option<Val<ConnectorOAuth2Properties>>,
}

impl ConnectorAuthenticationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(authentication_types: impl Into<Val<List<String>>>) -> Self {
        Self {
            authentication_types: authentication_types.into(),
            basic_authentication_properties: None,
            custom_authentication_properties: None,
            o_auth2_properties: None,
        }
    }
}

/// `ConnectorAuthorizationCodeProperties` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConnectorAuthorizationCodeProperties {
    /// `AuthorizationCode`.
    #[serde(rename = "AuthorizationCode", skip_serializing_if = "Option::is_none")]
    pub authorization_code: Option<Val<ConnectorProperty>>,
    /// `AuthorizationCodeUrl`.
    #[serde(rename = "AuthorizationCodeUrl", skip_serializing_if = "Option::is_none")]
    pub authorization_code_url: Option<Val<ConnectorProperty>>,
    /// `ClientId`.
    #[serde(rename = "ClientId", skip_serializing_if = "Option::is_none")]
    pub client_id: Option<Val<SecretConnectorProperty>>,
    /// `ClientSecret`.
    #[serde(rename = "ClientSecret", skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Val<SecretConnectorProperty>>,
    /// `ContentType`.
    #[serde(rename = "ContentType", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<Val<String>>,
    /// `Prompt`.
    #[serde(rename = "Prompt", skip_serializing_if = "Option::is_none")]
    pub prompt: Option<Val<ConnectorProperty>>,
    /// `RedirectUri`.
    #[serde(rename = "RedirectUri", skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<Val<ConnectorProperty>>,
    /// `RequestMethod`.
    #[serde(rename = "RequestMethod", skip_serializing_if = "Option::is_none")]
    pub request_method: Option<Val<String>>,
    /// `Scope`.
    #[serde(rename = "Scope", skip_serializing_if = "Option::is_none")]
    pub scope: Option<Val<ConnectorProperty>>,
    /// `TokenUrl`.
    #[serde(rename = "TokenUrl", skip_serializing_if = "Option::is_none")]
    pub token_url: Option<Val<ConnectorProperty>>,
    /// `TokenUrlParameters`.
    #[serde(rename = "TokenUrlParameters", skip_serializing_if = "Option::is_none")]
    pub token_url_parameters: Option<Val<List<ConnectorProperty>>>,
}

/// `ConnectorOAuth2Properties` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConnectorOAuth2Properties {
    /// `AuthorizationCodeProperties`.
    #[serde(rename = "AuthorizationCodeProperties", skip_serializing_if = "Option::is_none")]
    pub authorization_code_properties: Option<Val<ConnectorAuthorizationCodeProperties>>,
    /// `ClientCredentialsProperties`.
    #[serde(rename = "ClientCredentialsProperties", skip_serializing_if = "Option::is_none")]
    pub client_credentials_properties: Option<Val<ClientCredentialsProperties>>,
    /// `JWTBearerProperties`.
    #[serde(rename = "JWTBearerProperties", skip_serializing_if = "Option::is_none")]
    pub jwt_bearer_properties: Option<Val<JWTBearerProperties>>,
    /// `OAuth2GrantType`, which is required.
    #[serde(rename = "OAuth2GrantType")]
    pub o_auth2_grant_type: Val<String>,
}

impl ConnectorOAuth2Properties {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(o_auth2_grant_type: impl Into<Val<String>>) -> Self {
        Self {
            o_auth2_grant_type: o_auth2_grant_type.into(),
            authorization_code_properties: None,
            client_credentials_properties: None,
            jwt_bearer_properties: None,
        }
    }
}

/// `ConnectorProperty` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConnectorProperty {
    /// `AllowedValues`.
    #[serde(rename = "AllowedValues", skip_serializing_if = "Option::is_none")]
    pub allowed_values: Option<Val<List<String>>>,
    /// `DefaultValue`.
    #[serde(rename = "DefaultValue", skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Val<String>>,
    /// `KeyOverride`.
    #[serde(rename = "KeyOverride", skip_serializing_if = "Option::is_none")]
    pub key_override: Option<Val<String>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `PropertyLocation`.
    #[serde(rename = "PropertyLocation", skip_serializing_if = "Option::is_none")]
    pub property_location: Option<Val<String>>,
    /// `PropertyType`, which is required.
    #[serde(rename = "PropertyType")]
    pub property_type: Val<String>,
    /// `Required`, which is required.
    #[serde(rename = "Required")]
    pub required: Val<bool>,
}

impl ConnectorProperty {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        name: impl Into<Val<String>>,
        property_type: impl Into<Val<String>>,
        required: impl Into<Val<bool>>,
    ) -> Self {
        Self {
            name: name.into(),
            property_type: property_type.into(),
            required: required.into(),
            allowed_values: None,
            default_value: None,
            key_override: None,
            property_location: None,
        }
    }
}

/// `CursorConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CursorConfiguration {
    /// `LimitParameter`.
    #[serde(rename = "LimitParameter", skip_serializing_if = "Option::is_none")]
    pub limit_parameter: Option<Val<ExtractedParameter>>,
    /// `NextPage`, which is required.
    #[serde(rename = "NextPage")]
    pub next_page: Val<ExtractedParameter>,
}

impl CursorConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(next_page: impl Into<Val<ExtractedParameter>>) -> Self {
        Self { next_page: next_page.into(), limit_parameter: None }
    }
}

/// `CustomAuthenticationProperties` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CustomAuthenticationProperties {
    /// `AuthenticationParameters`, which is required.
    #[serde(rename = "AuthenticationParameters")]
    pub authentication_parameters: Val<List<SecretConnectorProperty>>,
}

impl CustomAuthenticationProperties {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(authentication_parameters: impl Into<Val<List<SecretConnectorProperty>>>) -> Self {
        Self { authentication_parameters: authentication_parameters.into() }
    }
}

/// `EntityConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EntityConfiguration {
    /// `Schema`.
    #[serde(rename = "Schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<Val<Map<FieldDefinition>>>,
    /// `SourceConfiguration`.
    #[serde(rename = "SourceConfiguration", skip_serializing_if = "Option::is_none")]
    pub source_configuration: Option<Val<SourceConfiguration>>,
}

/// `ExtractedParameter` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ExtractedParameter {
    /// `DefaultValue`.
    #[serde(rename = "DefaultValue", skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Val<String>>,
    /// `Key`.
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<Val<String>>,
    /// `PropertyLocation`.
    #[serde(rename = "PropertyLocation", skip_serializing_if = "Option::is_none")]
    pub property_location: Option<Val<String>>,
    /// `Value`.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<ResponseExtractionMapping>>,
}

/// `FieldDefinition` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FieldDefinition {
    /// `FieldDataType`, which is required.
    #[serde(rename = "FieldDataType")]
    pub field_data_type: Val<String>,
    /// `FilterOverrides`.
    #[serde(rename = "FilterOverrides", skip_serializing_if = "Option::is_none")]
    pub filter_overrides: Option<Val<FilterOverrides>>,
    /// `IsNullable`.
    #[serde(rename = "IsNullable", skip_serializing_if = "Option::is_none")]
    pub is_nullable: Option<Val<bool>>,
    /// `IsOrderable`.
    #[serde(rename = "IsOrderable", skip_serializing_if = "Option::is_none")]
    pub is_orderable: Option<Val<bool>>,
    /// `IsPartitionable`.
    #[serde(rename = "IsPartitionable", skip_serializing_if = "Option::is_none")]
    pub is_partitionable: Option<Val<bool>>,
    /// `IsQueryable`.
    #[serde(rename = "IsQueryable", skip_serializing_if = "Option::is_none")]
    pub is_queryable: Option<Val<bool>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `ResponseDateFormat`.
    #[serde(rename = "ResponseDateFormat", skip_serializing_if = "Option::is_none")]
    pub response_date_format: Option<Val<String>>,
}

impl FieldDefinition {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(field_data_type: impl Into<Val<String>>, name: impl Into<Val<String>>) -> Self {
        Self {
            field_data_type: field_data_type.into(),
            name: name.into(),
            filter_overrides: None,
            is_nullable: None,
            is_orderable: None,
            is_partitionable: None,
            is_queryable: None,
            response_date_format: None,
        }
    }
}

/// `FilterConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FilterConfiguration {
    /// `BetweenConfiguration`.
    #[serde(rename = "BetweenConfiguration", skip_serializing_if = "Option::is_none")]
    pub between_configuration: Option<Val<BetweenConfiguration>>,
    /// `DateTimeFormat`.
    #[serde(rename = "DateTimeFormat", skip_serializing_if = "Option::is_none")]
    pub date_time_format: Option<Val<String>>,
    /// `FilterMode`, which is required.
    #[serde(rename = "FilterMode")]
    pub filter_mode: Val<String>,
    /// `FilterStringConfiguration`.
    #[serde(rename = "FilterStringConfiguration", skip_serializing_if = "Option::is_none")]
    pub filter_string_configuration: Option<Val<FilterStringConfiguration>>,
    /// `OperatorMappings`.
    #[serde(rename = "OperatorMappings", skip_serializing_if = "Option::is_none")]
    pub operator_mappings: Option<Val<Map<String>>>,
    /// `StripQuotes`.
    #[serde(rename = "StripQuotes", skip_serializing_if = "Option::is_none")]
    pub strip_quotes: Option<Val<bool>>,
}

impl FilterConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(filter_mode: impl Into<Val<String>>) -> Self {
        Self {
            filter_mode: filter_mode.into(),
            between_configuration: None,
            date_time_format: None,
            filter_string_configuration: None,
            operator_mappings: None,
            strip_quotes: None,
        }
    }
}

/// `FilterOverrides` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FilterOverrides {
    /// `BetweenConfiguration`.
    #[serde(rename = "BetweenConfiguration", skip_serializing_if = "Option::is_none")]
    pub between_configuration: Option<Val<BetweenConfiguration>>,
    /// `DateTimeFormat`.
    #[serde(rename = "DateTimeFormat", skip_serializing_if = "Option::is_none")]
    pub date_time_format: Option<Val<String>>,
    /// `FieldName`.
    #[serde(rename = "FieldName", skip_serializing_if = "Option::is_none")]
    pub field_name: Option<Val<String>>,
    /// `OperatorMappings`.
    #[serde(rename = "OperatorMappings", skip_serializing_if = "Option::is_none")]
    pub operator_mappings: Option<Val<Map<String>>>,
}

/// `FilterStringConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FilterStringConfiguration {
    /// `QueryParameterName`, which is required.
    #[serde(rename = "QueryParameterName")]
    pub query_parameter_name: Val<String>,
    /// `QuoteCharacter`.
    #[serde(rename = "QuoteCharacter", skip_serializing_if = "Option::is_none")]
    pub quote_character: Option<Val<String>>,
    /// `QuoteStringValues`.
    #[serde(rename = "QuoteStringValues", skip_serializing_if = "Option::is_none")]
    pub quote_string_values: Option<Val<bool>>,
}

impl FilterStringConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(query_parameter_name: impl Into<Val<String>>) -> Self {
        Self {
            query_parameter_name: query_parameter_name.into(),
            quote_character: None,
            quote_string_values: None,
        }
    }
}

/// `JWTBearerProperties` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct JWTBearerProperties {
    /// `ContentType`.
    #[serde(rename = "ContentType", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<Val<String>>,
    /// `JwtToken`.
    #[serde(rename = "JwtToken", skip_serializing_if = "Option::is_none")]
    pub jwt_token: Option<Val<SecretConnectorProperty>>,
    /// `RequestMethod`.
    #[serde(rename = "RequestMethod", skip_serializing_if = "Option::is_none")]
    pub request_method: Option<Val<String>>,
    /// `TokenUrl`.
    #[serde(rename = "TokenUrl", skip_serializing_if = "Option::is_none")]
    pub token_url: Option<Val<ConnectorProperty>>,
    /// `TokenUrlParameters`.
    #[serde(rename = "TokenUrlParameters", skip_serializing_if = "Option::is_none")]
    pub token_url_parameters: Option<Val<List<ConnectorProperty>>>,
}

/// `OffsetConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OffsetConfiguration {
    /// `LimitParameter`, which is required.
    #[serde(rename = "LimitParameter")]
    pub limit_parameter: Val<ExtractedParameter>,
    /// `OffsetParameter`, which is required.
    #[serde(rename = "OffsetParameter")]
    pub offset_parameter: Val<ExtractedParameter>,
}

impl OffsetConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        limit_parameter: impl Into<Val<ExtractedParameter>>,
        offset_parameter: impl Into<Val<ExtractedParameter>>,
    ) -> Self {
        Self { limit_parameter: limit_parameter.into(), offset_parameter: offset_parameter.into() }
    }
}

/// `PaginationConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PaginationConfiguration {
    /// `CursorConfiguration`.
    #[serde(rename = "CursorConfiguration", skip_serializing_if = "Option::is_none")]
    pub cursor_configuration: Option<Val<CursorConfiguration>>,
    /// `OffsetConfiguration`.
    #[serde(rename = "OffsetConfiguration", skip_serializing_if = "Option::is_none")]
    pub offset_configuration: Option<Val<OffsetConfiguration>>,
}

/// `ResponseConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResponseConfiguration {
    /// `ErrorPath`.
    #[serde(rename = "ErrorPath", skip_serializing_if = "Option::is_none")]
    pub error_path: Option<Val<String>>,
    /// `ResultPath`, which is required.
    #[serde(rename = "ResultPath")]
    pub result_path: Val<String>,
}

impl ResponseConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(result_path: impl Into<Val<String>>) -> Self {
        Self { result_path: result_path.into(), error_path: None }
    }
}

/// `ResponseExtractionMapping` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResponseExtractionMapping {
    /// `ContentPath`.
    #[serde(rename = "ContentPath", skip_serializing_if = "Option::is_none")]
    pub content_path: Option<Val<String>>,
    /// `HeaderKey`.
    #[serde(rename = "HeaderKey", skip_serializing_if = "Option::is_none")]
    pub header_key: Option<Val<String>>,
}

/// `RestConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RestConfiguration {
    /// `EntityConfigurations`.
    #[serde(rename = "EntityConfigurations", skip_serializing_if = "Option::is_none")]
    pub entity_configurations: Option<Val<Map<EntityConfiguration>>>,
    /// `GlobalSourceConfiguration`.
    #[serde(rename = "GlobalSourceConfiguration", skip_serializing_if = "Option::is_none")]
    pub global_source_configuration: Option<Val<SourceConfiguration>>,
    /// `ValidationEndpointConfiguration`.
    #[serde(rename = "ValidationEndpointConfiguration", skip_serializing_if = "Option::is_none")]
    pub validation_endpoint_configuration: Option<Val<ValidationEndpointConfiguration>>,
}

/// `SecretConnectorProperty` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SecretConnectorProperty {
    /// `KeyOverride`.
    #[serde(rename = "KeyOverride", skip_serializing_if = "Option::is_none")]
    pub key_override: Option<Val<String>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `PropertyLocation`.
    #[serde(rename = "PropertyLocation", skip_serializing_if = "Option::is_none")]
    pub property_location: Option<Val<String>>,
    /// `PropertyType`, which is required.
    #[serde(rename = "PropertyType")]
    pub property_type: Val<String>,
    /// `Required`, which is required.
    #[serde(rename = "Required")]
    pub required: Val<bool>,
}

impl SecretConnectorProperty {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        name: impl Into<Val<String>>,
        property_type: impl Into<Val<String>>,
        required: impl Into<Val<bool>>,
    ) -> Self {
        Self {
            name: name.into(),
            property_type: property_type.into(),
            required: required.into(),
            key_override: None,
            property_location: None,
        }
    }
}

/// `SourceConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SourceConfiguration {
    /// `FilterConfiguration`.
    #[serde(rename = "FilterConfiguration", skip_serializing_if = "Option::is_none")]
    pub filter_configuration: Option<Val<FilterConfiguration>>,
    /// `PaginationConfiguration`.
    #[serde(rename = "PaginationConfiguration", skip_serializing_if = "Option::is_none")]
    pub pagination_configuration: Option<Val<PaginationConfiguration>>,
    /// `RequestMethod`.
    #[serde(rename = "RequestMethod", skip_serializing_if = "Option::is_none")]
    pub request_method: Option<Val<String>>,
    /// `RequestParameters`.
    #[serde(rename = "RequestParameters", skip_serializing_if = "Option::is_none")]
    pub request_parameters: Option<Val<List<ConnectorProperty>>>,
    /// `RequestPath`.
    #[serde(rename = "RequestPath", skip_serializing_if = "Option::is_none")]
    pub request_path: Option<Val<String>>,
    /// `ResponseConfiguration`.
    #[serde(rename = "ResponseConfiguration", skip_serializing_if = "Option::is_none")]
    pub response_configuration: Option<Val<ResponseConfiguration>>,
}

/// `ValidationEndpointConfiguration` of `AWS::Glue::ConnectionType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ValidationEndpointConfiguration {
    /// `RequestMethod`.
    #[serde(rename = "RequestMethod", skip_serializing_if = "Option::is_none")]
    pub request_method: Option<Val<String>>,
    /// `RequestPath`.
    #[serde(rename = "RequestPath", skip_serializing_if = "Option::is_none")]
    pub request_path: Option<Val<String>>,
}

known!(
    BasicAuthenticationProperties,
    BetweenConfiguration,
    ClientCredentialsProperties,
    ConnectionPropertiesConfiguration,
    ConnectionType,
    ConnectorAuthenticationConfiguration,
    ConnectorAuthorizationCodeProperties,
    ConnectorOAuth2Properties,
    ConnectorProperty,
    CursorConfiguration,
    CustomAuthenticationProperties,
    EntityConfiguration,
    ExtractedParameter,
    FieldDefinition,
    FilterConfiguration,
    FilterOverrides,
    FilterStringConfiguration,
    JWTBearerProperties,
    OffsetConfiguration,
    PaginationConfiguration,
    ResponseConfiguration,
    ResponseExtractionMapping,
    RestConfiguration,
    SecretConnectorProperty,
    SourceConfiguration,
    ValidationEndpointConfiguration
);
