//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Registers a custom connection type in Glue based on the configuration provided.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConnectionType {
    /// Configuration that defines the base URL and additional request parameters needed during connection creation.
    #[serde(rename = "ConnectionProperties", skip_serializing_if = "Option::is_none")]
    pub connection_properties: Option<Val<ConnectionPropertiesConfiguration>>,
    /// The name of the connection type.
    #[serde(rename = "ConnectionType")]
    pub connection_type: Val<String>,
    /// Configuration that defines supported authentication types and required properties.
    #[serde(
        rename = "ConnectorAuthenticationConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub connector_authentication_configuration: Option<Val<ConnectorAuthenticationConfiguration>>,
    /// A description of the connection type.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The integration type for the connection.
    #[serde(rename = "IntegrationType", skip_serializing_if = "Option::is_none")]
    pub integration_type: Option<Val<String>>,
    /// Configuration for HTTP request and response handling.
    #[serde(rename = "RestConfiguration")]
    pub rest_configuration: Val<RestConfiguration>,
    /// Tags to assign to the connection type.
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
connection_type_arn = "ConnectionTypeArn", "The Amazon Resource Name (ARN) of the registered connection type.";
});

/// Basic authentication configuration.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BasicAuthenticationProperties {
    /// Defines a secret property configuration.
    #[serde(rename = "Password", skip_serializing_if = "Option::is_none")]
    pub password: Option<Val<SecretConnectorProperty>>,
    /// Defines a secret property configuration.
    #[serde(rename = "Username", skip_serializing_if = "Option::is_none")]
    pub username: Option<Val<SecretConnectorProperty>>,
}

/// Configuration that defines how BETWEEN range filter operations are translated into REST API request parameters.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BetweenConfiguration {
    /// The parameter name used for the upper bound value in a BETWEEN filter operation.
    #[serde(rename = "HighBoundKey", skip_serializing_if = "Option::is_none")]
    pub high_bound_key: Option<Val<String>>,
    /// The parameter name used for the lower bound value in a BETWEEN filter operation.
    #[serde(rename = "LowBoundKey", skip_serializing_if = "Option::is_none")]
    pub low_bound_key: Option<Val<String>>,
    /// A template string for constructing the BETWEEN filter expression.
    #[serde(rename = "Template", skip_serializing_if = "Option::is_none")]
    pub template: Option<Val<String>>,
}

/// OAuth2 client credentials configuration.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ClientCredentialsProperties {
    /// Defines a secret property configuration.
    #[serde(rename = "ClientId", skip_serializing_if = "Option::is_none")]
    pub client_id: Option<Val<SecretConnectorProperty>>,
    /// Defines a secret property configuration.
    #[serde(rename = "ClientSecret", skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Val<SecretConnectorProperty>>,
    /// `ContentType`.
    #[serde(rename = "ContentType", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<Val<String>>,
    /// `RequestMethod`.
    #[serde(rename = "RequestMethod", skip_serializing_if = "Option::is_none")]
    pub request_method: Option<Val<String>>,
    /// Defines a property configuration for connection types.
    #[serde(rename = "Scope", skip_serializing_if = "Option::is_none")]
    pub scope: Option<Val<ConnectorProperty>>,
    /// Defines a property configuration for connection types.
    #[serde(rename = "TokenUrl", skip_serializing_if = "Option::is_none")]
    pub token_url: Option<Val<ConnectorProperty>>,
    /// `TokenUrlParameters`.
    #[serde(rename = "TokenUrlParameters", skip_serializing_if = "Option::is_none")]
    pub token_url_parameters: Option<Val<List<ConnectorProperty>>>,
}

/// Configuration that defines the base URL and additional request parameters needed during connection creation.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConnectionPropertiesConfiguration {
    /// Key-value pairs of additional request parameters.
    #[serde(rename = "AdditionalRequestParameters", skip_serializing_if = "Option::is_none")]
    pub additional_request_parameters: Option<Val<List<ConnectorProperty>>>,
    /// Defines a property configuration for connection types.
    #[serde(rename = "Url", skip_serializing_if = "Option::is_none")]
    pub url: Option<Val<ConnectorProperty>>,
}

/// Configuration that defines supported authentication types and required properties.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConnectorAuthenticationConfiguration {
    /// A list of authentication types supported.
    #[serde(rename = "AuthenticationTypes")]
    pub authentication_types: Val<List<String>>,
    /// Basic authentication configuration.
    #[serde(rename = "BasicAuthenticationProperties", skip_serializing_if = "Option::is_none")]
    pub basic_authentication_properties: Option<Val<BasicAuthenticationProperties>>,
    /// Custom authentication configuration.
    #[serde(rename = "CustomAuthenticationProperties", skip_serializing_if = "Option::is_none")]
    pub custom_authentication_properties: Option<Val<CustomAuthenticationProperties>>,
    /// OAuth2 configuration container.
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

/// OAuth2 authorization code configuration.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConnectorAuthorizationCodeProperties {
    /// Defines a property configuration for connection types.
    #[serde(rename = "AuthorizationCode", skip_serializing_if = "Option::is_none")]
    pub authorization_code: Option<Val<ConnectorProperty>>,
    /// Defines a property configuration for connection types.
    #[serde(rename = "AuthorizationCodeUrl", skip_serializing_if = "Option::is_none")]
    pub authorization_code_url: Option<Val<ConnectorProperty>>,
    /// Defines a secret property configuration.
    #[serde(rename = "ClientId", skip_serializing_if = "Option::is_none")]
    pub client_id: Option<Val<SecretConnectorProperty>>,
    /// Defines a secret property configuration.
    #[serde(rename = "ClientSecret", skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Val<SecretConnectorProperty>>,
    /// `ContentType`.
    #[serde(rename = "ContentType", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<Val<String>>,
    /// Defines a property configuration for connection types.
    #[serde(rename = "Prompt", skip_serializing_if = "Option::is_none")]
    pub prompt: Option<Val<ConnectorProperty>>,
    /// Defines a property configuration for connection types.
    #[serde(rename = "RedirectUri", skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<Val<ConnectorProperty>>,
    /// `RequestMethod`.
    #[serde(rename = "RequestMethod", skip_serializing_if = "Option::is_none")]
    pub request_method: Option<Val<String>>,
    /// Defines a property configuration for connection types.
    #[serde(rename = "Scope", skip_serializing_if = "Option::is_none")]
    pub scope: Option<Val<ConnectorProperty>>,
    /// Defines a property configuration for connection types.
    #[serde(rename = "TokenUrl", skip_serializing_if = "Option::is_none")]
    pub token_url: Option<Val<ConnectorProperty>>,
    /// `TokenUrlParameters`.
    #[serde(rename = "TokenUrlParameters", skip_serializing_if = "Option::is_none")]
    pub token_url_parameters: Option<Val<List<ConnectorProperty>>>,
}

/// OAuth2 configuration container.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConnectorOAuth2Properties {
    /// OAuth2 authorization code configuration.
    #[serde(rename = "AuthorizationCodeProperties", skip_serializing_if = "Option::is_none")]
    pub authorization_code_properties: Option<Val<ConnectorAuthorizationCodeProperties>>,
    /// OAuth2 client credentials configuration.
    #[serde(rename = "ClientCredentialsProperties", skip_serializing_if = "Option::is_none")]
    pub client_credentials_properties: Option<Val<ClientCredentialsProperties>>,
    /// JWT bearer token configuration.
    #[serde(rename = "JWTBearerProperties", skip_serializing_if = "Option::is_none")]
    pub jwt_bearer_properties: Option<Val<JWTBearerProperties>>,
    /// The OAuth2 grant type to use.
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

/// Defines a property configuration for connection types.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConnectorProperty {
    /// A list of allowed values for the property.
    #[serde(rename = "AllowedValues", skip_serializing_if = "Option::is_none")]
    pub allowed_values: Option<Val<List<String>>>,
    /// The default value for the property.
    #[serde(rename = "DefaultValue", skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Val<String>>,
    /// A key name to use when sending this property in API requests.
    #[serde(rename = "KeyOverride", skip_serializing_if = "Option::is_none")]
    pub key_override: Option<Val<String>>,
    /// The name of the property.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// Specifies where this property should be included in REST requests.
    #[serde(rename = "PropertyLocation", skip_serializing_if = "Option::is_none")]
    pub property_location: Option<Val<String>>,
    /// The data type of this property.
    #[serde(rename = "PropertyType")]
    pub property_type: Val<String>,
    /// Indicates whether the property is required.
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

/// Cursor-based pagination configuration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CursorConfiguration {
    /// Parameter extraction configuration.
    #[serde(rename = "LimitParameter", skip_serializing_if = "Option::is_none")]
    pub limit_parameter: Option<Val<ExtractedParameter>>,
    /// Parameter extraction configuration.
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

/// Custom authentication configuration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CustomAuthenticationProperties {
    /// `AuthenticationParameters`.
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

/// Configuration for interacting with a specific data entity.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EntityConfiguration {
    /// The schema definition for this entity.
    #[serde(rename = "Schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<Val<Map<FieldDefinition>>>,
    /// Configuration that defines how to make requests to endpoints.
    #[serde(rename = "SourceConfiguration", skip_serializing_if = "Option::is_none")]
    pub source_configuration: Option<Val<SourceConfiguration>>,
}

/// Parameter extraction configuration.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ExtractedParameter {
    /// The default value.
    #[serde(rename = "DefaultValue", skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Val<String>>,
    /// The parameter key name.
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<Val<String>>,
    /// Specifies where to place the parameter in requests.
    #[serde(rename = "PropertyLocation", skip_serializing_if = "Option::is_none")]
    pub property_location: Option<Val<String>>,
    /// Defines how to extract values from HTTP responses.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<ResponseExtractionMapping>>,
}

/// Defines a field in an entity schema.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FieldDefinition {
    /// The data type of the field.
    #[serde(rename = "FieldDataType")]
    pub field_data_type: Val<String>,
    /// Configuration that defines per-field overrides for filter behavior, allowing individual fields to customize how filter operations are applied.
    #[serde(rename = "FilterOverrides", skip_serializing_if = "Option::is_none")]
    pub filter_overrides: Option<Val<FilterOverrides>>,
    /// Indicates whether this field can contain null values.
    #[serde(rename = "IsNullable", skip_serializing_if = "Option::is_none")]
    pub is_nullable: Option<Val<bool>>,
    /// Indicates whether this field can be used for ordering results.
    #[serde(rename = "IsOrderable", skip_serializing_if = "Option::is_none")]
    pub is_orderable: Option<Val<bool>>,
    /// Indicates whether this field can be used for partitioning queries to the data source.
    #[serde(rename = "IsPartitionable", skip_serializing_if = "Option::is_none")]
    pub is_partitionable: Option<Val<bool>>,
    /// Indicates whether this field can be used in filter predicates when querying data.
    #[serde(rename = "IsQueryable", skip_serializing_if = "Option::is_none")]
    pub is_queryable: Option<Val<bool>>,
    /// The name of the field.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The format pattern for parsing date values from API responses.
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

/// Configuration that defines how filter predicates are applied to REST API requests, supporting both query parameter and filter string strategies.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FilterConfiguration {
    /// Configuration that defines how BETWEEN range filter operations are translated into REST API request parameters.
    #[serde(rename = "BetweenConfiguration", skip_serializing_if = "Option::is_none")]
    pub between_configuration: Option<Val<BetweenConfiguration>>,
    /// The global date and time format for filter expressions.
    #[serde(rename = "DateTimeFormat", skip_serializing_if = "Option::is_none")]
    pub date_time_format: Option<Val<String>>,
    /// The strategy for applying filters to requests.
    #[serde(rename = "FilterMode")]
    pub filter_mode: Val<String>,
    /// Configuration for constructing filter expression strings when using the FILTERSTRING filter mode.
    #[serde(rename = "FilterStringConfiguration", skip_serializing_if = "Option::is_none")]
    pub filter_string_configuration: Option<Val<FilterStringConfiguration>>,
    /// A map of logical filter operators to their API-specific string representations.
    #[serde(rename = "OperatorMappings", skip_serializing_if = "Option::is_none")]
    pub operator_mappings: Option<Val<Map<String>>>,
    /// Indicates whether surrounding double quotes should be stripped from filter values before processing.
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

/// Configuration that defines per-field overrides for filter behavior, allowing individual fields to customize how filter operations are applied.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FilterOverrides {
    /// Configuration that defines how BETWEEN range filter operations are translated into REST API request parameters.
    #[serde(rename = "BetweenConfiguration", skip_serializing_if = "Option::is_none")]
    pub between_configuration: Option<Val<BetweenConfiguration>>,
    /// The date and time format for filter expressions on this field, overriding the global DateTimeFormat.
    #[serde(rename = "DateTimeFormat", skip_serializing_if = "Option::is_none")]
    pub date_time_format: Option<Val<String>>,
    /// An override for the field name to use in filter expressions, if different from the schema field name.
    #[serde(rename = "FieldName", skip_serializing_if = "Option::is_none")]
    pub field_name: Option<Val<String>>,
    /// A map of logical filter operators to their field-specific API representations, overriding the global operator mappings.
    #[serde(rename = "OperatorMappings", skip_serializing_if = "Option::is_none")]
    pub operator_mappings: Option<Val<Map<String>>>,
}

/// Configuration for constructing filter expression strings when using the FILTERSTRING filter mode.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FilterStringConfiguration {
    /// The query parameter name used to send the constructed filter expression string in API requests.
    #[serde(rename = "QueryParameterName")]
    pub query_parameter_name: Val<String>,
    /// The character used to quote values when QuoteStringValues is true.
    #[serde(rename = "QuoteCharacter", skip_serializing_if = "Option::is_none")]
    pub quote_character: Option<Val<String>>,
    /// Indicates whether string and date values should be wrapped with a quote character in the filter expression.
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

/// JWT bearer token configuration.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct JWTBearerProperties {
    /// `ContentType`.
    #[serde(rename = "ContentType", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<Val<String>>,
    /// Defines a secret property configuration.
    #[serde(rename = "JwtToken", skip_serializing_if = "Option::is_none")]
    pub jwt_token: Option<Val<SecretConnectorProperty>>,
    /// `RequestMethod`.
    #[serde(rename = "RequestMethod", skip_serializing_if = "Option::is_none")]
    pub request_method: Option<Val<String>>,
    /// Defines a property configuration for connection types.
    #[serde(rename = "TokenUrl", skip_serializing_if = "Option::is_none")]
    pub token_url: Option<Val<ConnectorProperty>>,
    /// `TokenUrlParameters`.
    #[serde(rename = "TokenUrlParameters", skip_serializing_if = "Option::is_none")]
    pub token_url_parameters: Option<Val<List<ConnectorProperty>>>,
}

/// Offset-based pagination configuration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OffsetConfiguration {
    /// Parameter extraction configuration.
    #[serde(rename = "LimitParameter")]
    pub limit_parameter: Val<ExtractedParameter>,
    /// Parameter extraction configuration.
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

/// Configuration for handling paginated responses.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PaginationConfiguration {
    /// Cursor-based pagination configuration.
    #[serde(rename = "CursorConfiguration", skip_serializing_if = "Option::is_none")]
    pub cursor_configuration: Option<Val<CursorConfiguration>>,
    /// Offset-based pagination configuration.
    #[serde(rename = "OffsetConfiguration", skip_serializing_if = "Option::is_none")]
    pub offset_configuration: Option<Val<OffsetConfiguration>>,
}

/// Configuration for parsing JSON responses from REST API calls.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResponseConfiguration {
    /// JSON path expression for error information location.
    #[serde(rename = "ErrorPath", skip_serializing_if = "Option::is_none")]
    pub error_path: Option<Val<String>>,
    /// JSON path expression for result data location.
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

/// Defines how to extract values from HTTP responses.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResponseExtractionMapping {
    /// A JSON path expression to extract a value from response body.
    #[serde(rename = "ContentPath", skip_serializing_if = "Option::is_none")]
    pub content_path: Option<Val<String>>,
    /// The name of an HTTP response header from which to extract the value.
    #[serde(rename = "HeaderKey", skip_serializing_if = "Option::is_none")]
    pub header_key: Option<Val<String>>,
}

/// Configuration for HTTP request and response handling.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RestConfiguration {
    /// A map of entity configurations.
    #[serde(rename = "EntityConfigurations", skip_serializing_if = "Option::is_none")]
    pub entity_configurations: Option<Val<Map<EntityConfiguration>>>,
    /// Configuration that defines how to make requests to endpoints.
    #[serde(rename = "GlobalSourceConfiguration", skip_serializing_if = "Option::is_none")]
    pub global_source_configuration: Option<Val<SourceConfiguration>>,
    /// Configuration for the validation endpoint.
    #[serde(rename = "ValidationEndpointConfiguration", skip_serializing_if = "Option::is_none")]
    pub validation_endpoint_configuration: Option<Val<ValidationEndpointConfiguration>>,
}

/// Defines a secret property configuration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SecretConnectorProperty {
    /// A key name to use when sending this property in API requests.
    #[serde(rename = "KeyOverride", skip_serializing_if = "Option::is_none")]
    pub key_override: Option<Val<String>>,
    /// The name of the property.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// Specifies where this property should be included in REST requests.
    #[serde(rename = "PropertyLocation", skip_serializing_if = "Option::is_none")]
    pub property_location: Option<Val<String>>,
    /// The data type of this property.
    #[serde(rename = "PropertyType")]
    pub property_type: Val<String>,
    /// Indicates whether the property is required.
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

/// Configuration that defines how to make requests to endpoints.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SourceConfiguration {
    /// Configuration that defines how filter predicates are applied to REST API requests, supporting both query parameter and filter string strategies.
    #[serde(rename = "FilterConfiguration", skip_serializing_if = "Option::is_none")]
    pub filter_configuration: Option<Val<FilterConfiguration>>,
    /// Configuration for handling paginated responses.
    #[serde(rename = "PaginationConfiguration", skip_serializing_if = "Option::is_none")]
    pub pagination_configuration: Option<Val<PaginationConfiguration>>,
    /// The HTTP method to use.
    #[serde(rename = "RequestMethod", skip_serializing_if = "Option::is_none")]
    pub request_method: Option<Val<String>>,
    /// Request parameters configuration.
    #[serde(rename = "RequestParameters", skip_serializing_if = "Option::is_none")]
    pub request_parameters: Option<Val<List<ConnectorProperty>>>,
    /// The URL path for the REST endpoint.
    #[serde(rename = "RequestPath", skip_serializing_if = "Option::is_none")]
    pub request_path: Option<Val<String>>,
    /// Configuration for parsing JSON responses from REST API calls.
    #[serde(rename = "ResponseConfiguration", skip_serializing_if = "Option::is_none")]
    pub response_configuration: Option<Val<ResponseConfiguration>>,
}

/// Configuration for the validation endpoint.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ValidationEndpointConfiguration {
    /// The HTTP method to use.
    #[serde(rename = "RequestMethod", skip_serializing_if = "Option::is_none")]
    pub request_method: Option<Val<String>>,
    /// The URL path for the REST endpoint.
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
