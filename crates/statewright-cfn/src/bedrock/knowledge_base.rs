//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnowledgeBase {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `KnowledgeBaseConfiguration`, which is required.
    #[serde(rename = "KnowledgeBaseConfiguration")]
    pub knowledge_base_configuration: Val<KnowledgeBaseConfiguration>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `RoleArn`, which is required.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// `StorageConfiguration`. A change replaces the resource.
    #[serde(rename = "StorageConfiguration", skip_serializing_if = "Option::is_none")]
    pub storage_configuration: Option<Val<StorageConfiguration>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
}

impl KnowledgeBase {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        knowledge_base_configuration: impl Into<Val<KnowledgeBaseConfiguration>>,
        name: impl Into<Val<String>>,
        role_arn: impl Into<Val<String>>,
    ) -> Self {
        Self {
            knowledge_base_configuration: knowledge_base_configuration.into(),
            name: name.into(),
            role_arn: role_arn.into(),
            description: None,
            storage_configuration: None,
            tags: None,
        }
    }
}

impl CfnResource for KnowledgeBase {
    const TYPE: &'static str = "AWS::Bedrock::KnowledgeBase";
    type Attributes = KnowledgeBaseAttributes;
}

/// What is known of a deployed [`KnowledgeBase`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnowledgeBaseAttributes(ResourceRef);

attributes!(KnowledgeBaseAttributes {
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
failure_reasons = "FailureReasons", "`FailureReasons` of the deployed resource.";
knowledge_base_arn = "KnowledgeBaseArn", "`KnowledgeBaseArn` of the deployed resource.";
knowledge_base_id = "KnowledgeBaseId", "`KnowledgeBaseId` of the deployed resource.";
status = "Status", "`Status` of the deployed resource.";
updated_at = "UpdatedAt", "`UpdatedAt` of the deployed resource.";
});

/// `AudioConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AudioConfiguration {
    /// `SegmentationConfiguration`, which is required.
    #[serde(rename = "SegmentationConfiguration")]
    pub segmentation_configuration: Val<AudioSegmentationConfiguration>,
}

impl AudioConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(segmentation_configuration: impl Into<Val<AudioSegmentationConfiguration>>) -> Self {
        Self { segmentation_configuration: segmentation_configuration.into() }
    }
}

/// `AudioSegmentationConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AudioSegmentationConfiguration {
    /// `FixedLengthDuration`, which is required.
    #[serde(rename = "FixedLengthDuration")]
    pub fixed_length_duration: Val<i64>,
}

impl AudioSegmentationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(fixed_length_duration: impl Into<Val<i64>>) -> Self {
        Self { fixed_length_duration: fixed_length_duration.into() }
    }
}

/// `BedrockEmbeddingModelConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BedrockEmbeddingModelConfiguration {
    /// `Audio`.
    #[serde(rename = "Audio", skip_serializing_if = "Option::is_none")]
    pub audio: Option<Val<List<AudioConfiguration>>>,
    /// `Dimensions`.
    #[serde(rename = "Dimensions", skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Val<i64>>,
    /// `EmbeddingDataType`.
    #[serde(rename = "EmbeddingDataType", skip_serializing_if = "Option::is_none")]
    pub embedding_data_type: Option<Val<String>>,
    /// `ModelConfiguration`.
    #[serde(rename = "ModelConfiguration", skip_serializing_if = "Option::is_none")]
    pub model_configuration: Option<Val<Value>>,
    /// `Video`.
    #[serde(rename = "Video", skip_serializing_if = "Option::is_none")]
    pub video: Option<Val<List<VideoConfiguration>>>,
}

/// `CuratedQuery` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CuratedQuery {
    /// `NaturalLanguage`, which is required.
    #[serde(rename = "NaturalLanguage")]
    pub natural_language: Val<String>,
    /// `Sql`, which is required.
    #[serde(rename = "Sql")]
    pub sql: Val<String>,
}

impl CuratedQuery {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(natural_language: impl Into<Val<String>>, sql: impl Into<Val<String>>) -> Self {
        Self { natural_language: natural_language.into(), sql: sql.into() }
    }
}

/// `EmbeddingModelConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EmbeddingModelConfiguration {
    /// `BedrockEmbeddingModelConfiguration`.
    #[serde(
        rename = "BedrockEmbeddingModelConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub bedrock_embedding_model_configuration: Option<Val<BedrockEmbeddingModelConfiguration>>,
}

/// `KendraKnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KendraKnowledgeBaseConfiguration {
    /// `KendraIndexArn`, which is required.
    #[serde(rename = "KendraIndexArn")]
    pub kendra_index_arn: Val<String>,
}

impl KendraKnowledgeBaseConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(kendra_index_arn: impl Into<Val<String>>) -> Self {
        Self { kendra_index_arn: kendra_index_arn.into() }
    }
}

/// `KnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnowledgeBaseConfiguration {
    /// `KendraKnowledgeBaseConfiguration`. A change replaces the resource.
    #[serde(rename = "KendraKnowledgeBaseConfiguration", skip_serializing_if = "Option::is_none")]
    pub kendra_knowledge_base_configuration: Option<Val<KendraKnowledgeBaseConfiguration>>,
    /// `ManagedKnowledgeBaseConfiguration`. A change replaces the resource.
    #[serde(rename = "ManagedKnowledgeBaseConfiguration", skip_serializing_if = "Option::is_none")]
    pub managed_knowledge_base_configuration: Option<Val<ManagedKnowledgeBaseConfiguration>>,
    /// `SqlKnowledgeBaseConfiguration`.
    #[serde(rename = "SqlKnowledgeBaseConfiguration", skip_serializing_if = "Option::is_none")]
    pub sql_knowledge_base_configuration: Option<Val<SqlKnowledgeBaseConfiguration>>,
    /// `Type`, which is required. A change replaces the resource.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// `VectorKnowledgeBaseConfiguration`. A change replaces the resource.
    #[serde(rename = "VectorKnowledgeBaseConfiguration", skip_serializing_if = "Option::is_none")]
    pub vector_knowledge_base_configuration: Option<Val<VectorKnowledgeBaseConfiguration>>,
}

impl KnowledgeBaseConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self {
            r#type: r#type.into(),
            kendra_knowledge_base_configuration: None,
            managed_knowledge_base_configuration: None,
            sql_knowledge_base_configuration: None,
            vector_knowledge_base_configuration: None,
        }
    }
}

/// `ManagedKnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedKnowledgeBaseConfiguration {
    /// `EmbeddingModelArn`.
    #[serde(rename = "EmbeddingModelArn", skip_serializing_if = "Option::is_none")]
    pub embedding_model_arn: Option<Val<String>>,
    /// `EmbeddingModelConfiguration`.
    #[serde(rename = "EmbeddingModelConfiguration", skip_serializing_if = "Option::is_none")]
    pub embedding_model_configuration: Option<Val<EmbeddingModelConfiguration>>,
    /// `EmbeddingModelType`.
    #[serde(rename = "EmbeddingModelType", skip_serializing_if = "Option::is_none")]
    pub embedding_model_type: Option<Val<String>>,
    /// `ServerSideEncryptionConfiguration`.
    #[serde(rename = "ServerSideEncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub server_side_encryption_configuration:
        Option<Val<ManagedKnowledgeBaseServerSideEncryptionConfiguration>>,
    /// `SupplementalDataStorageConfiguration`.
    #[serde(
        rename = "SupplementalDataStorageConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub supplemental_data_storage_configuration: Option<Val<SupplementalDataStorageConfiguration>>,
}

/// `ManagedKnowledgeBaseServerSideEncryptionConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedKnowledgeBaseServerSideEncryptionConfiguration {
    /// `KmsKeyArn`.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
}

/// `MongoDbAtlasConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MongoDbAtlasConfiguration {
    /// `CollectionName`, which is required.
    #[serde(rename = "CollectionName")]
    pub collection_name: Val<String>,
    /// `CredentialsSecretArn`, which is required.
    #[serde(rename = "CredentialsSecretArn")]
    pub credentials_secret_arn: Val<String>,
    /// `DatabaseName`, which is required.
    #[serde(rename = "DatabaseName")]
    pub database_name: Val<String>,
    /// `Endpoint`, which is required.
    #[serde(rename = "Endpoint")]
    pub endpoint: Val<String>,
    /// `EndpointServiceName`.
    #[serde(rename = "EndpointServiceName", skip_serializing_if = "Option::is_none")]
    pub endpoint_service_name: Option<Val<String>>,
    /// `FieldMapping`, which is required.
    #[serde(rename = "FieldMapping")]
    pub field_mapping: Val<MongoDbAtlasFieldMapping>,
    /// `TextIndexName`.
    #[serde(rename = "TextIndexName", skip_serializing_if = "Option::is_none")]
    pub text_index_name: Option<Val<String>>,
    /// `VectorIndexName`, which is required.
    #[serde(rename = "VectorIndexName")]
    pub vector_index_name: Val<String>,
}

impl MongoDbAtlasConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        collection_name: impl Into<Val<String>>,
        credentials_secret_arn: impl Into<Val<String>>,
        database_name: impl Into<Val<String>>,
        endpoint: impl Into<Val<String>>,
        field_mapping: impl Into<Val<MongoDbAtlasFieldMapping>>,
        vector_index_name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            collection_name: collection_name.into(),
            credentials_secret_arn: credentials_secret_arn.into(),
            database_name: database_name.into(),
            endpoint: endpoint.into(),
            field_mapping: field_mapping.into(),
            vector_index_name: vector_index_name.into(),
            endpoint_service_name: None,
            text_index_name: None,
        }
    }
}

/// `MongoDbAtlasFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MongoDbAtlasFieldMapping {
    /// `MetadataField`, which is required.
    #[serde(rename = "MetadataField")]
    pub metadata_field: Val<String>,
    /// `TextField`, which is required.
    #[serde(rename = "TextField")]
    pub text_field: Val<String>,
    /// `VectorField`, which is required.
    #[serde(rename = "VectorField")]
    pub vector_field: Val<String>,
}

impl MongoDbAtlasFieldMapping {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        metadata_field: impl Into<Val<String>>,
        text_field: impl Into<Val<String>>,
        vector_field: impl Into<Val<String>>,
    ) -> Self {
        Self {
            metadata_field: metadata_field.into(),
            text_field: text_field.into(),
            vector_field: vector_field.into(),
        }
    }
}

/// `NeptuneAnalyticsConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NeptuneAnalyticsConfiguration {
    /// `FieldMapping`, which is required.
    #[serde(rename = "FieldMapping")]
    pub field_mapping: Val<NeptuneAnalyticsFieldMapping>,
    /// `GraphArn`, which is required.
    #[serde(rename = "GraphArn")]
    pub graph_arn: Val<String>,
}

impl NeptuneAnalyticsConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        field_mapping: impl Into<Val<NeptuneAnalyticsFieldMapping>>,
        graph_arn: impl Into<Val<String>>,
    ) -> Self {
        Self { field_mapping: field_mapping.into(), graph_arn: graph_arn.into() }
    }
}

/// `NeptuneAnalyticsFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NeptuneAnalyticsFieldMapping {
    /// `MetadataField`, which is required.
    #[serde(rename = "MetadataField")]
    pub metadata_field: Val<String>,
    /// `TextField`, which is required.
    #[serde(rename = "TextField")]
    pub text_field: Val<String>,
}

impl NeptuneAnalyticsFieldMapping {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(metadata_field: impl Into<Val<String>>, text_field: impl Into<Val<String>>) -> Self {
        Self { metadata_field: metadata_field.into(), text_field: text_field.into() }
    }
}

/// `OpenSearchManagedClusterConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OpenSearchManagedClusterConfiguration {
    /// `DomainArn`, which is required.
    #[serde(rename = "DomainArn")]
    pub domain_arn: Val<String>,
    /// `DomainEndpoint`, which is required.
    #[serde(rename = "DomainEndpoint")]
    pub domain_endpoint: Val<String>,
    /// `FieldMapping`, which is required.
    #[serde(rename = "FieldMapping")]
    pub field_mapping: Val<OpenSearchManagedClusterFieldMapping>,
    /// `VectorIndexName`, which is required.
    #[serde(rename = "VectorIndexName")]
    pub vector_index_name: Val<String>,
}

impl OpenSearchManagedClusterConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        domain_arn: impl Into<Val<String>>,
        domain_endpoint: impl Into<Val<String>>,
        field_mapping: impl Into<Val<OpenSearchManagedClusterFieldMapping>>,
        vector_index_name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            domain_arn: domain_arn.into(),
            domain_endpoint: domain_endpoint.into(),
            field_mapping: field_mapping.into(),
            vector_index_name: vector_index_name.into(),
        }
    }
}

/// `OpenSearchManagedClusterFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OpenSearchManagedClusterFieldMapping {
    /// `MetadataField`, which is required.
    #[serde(rename = "MetadataField")]
    pub metadata_field: Val<String>,
    /// `TextField`, which is required.
    #[serde(rename = "TextField")]
    pub text_field: Val<String>,
    /// `VectorField`, which is required.
    #[serde(rename = "VectorField")]
    pub vector_field: Val<String>,
}

impl OpenSearchManagedClusterFieldMapping {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        metadata_field: impl Into<Val<String>>,
        text_field: impl Into<Val<String>>,
        vector_field: impl Into<Val<String>>,
    ) -> Self {
        Self {
            metadata_field: metadata_field.into(),
            text_field: text_field.into(),
            vector_field: vector_field.into(),
        }
    }
}

/// `OpenSearchServerlessConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OpenSearchServerlessConfiguration {
    /// `CollectionArn`, which is required.
    #[serde(rename = "CollectionArn")]
    pub collection_arn: Val<String>,
    /// `FieldMapping`, which is required.
    #[serde(rename = "FieldMapping")]
    pub field_mapping: Val<OpenSearchServerlessFieldMapping>,
    /// `VectorIndexName`, which is required.
    #[serde(rename = "VectorIndexName")]
    pub vector_index_name: Val<String>,
}

impl OpenSearchServerlessConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        collection_arn: impl Into<Val<String>>,
        field_mapping: impl Into<Val<OpenSearchServerlessFieldMapping>>,
        vector_index_name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            collection_arn: collection_arn.into(),
            field_mapping: field_mapping.into(),
            vector_index_name: vector_index_name.into(),
        }
    }
}

/// `OpenSearchServerlessFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OpenSearchServerlessFieldMapping {
    /// `MetadataField`, which is required.
    #[serde(rename = "MetadataField")]
    pub metadata_field: Val<String>,
    /// `TextField`, which is required.
    #[serde(rename = "TextField")]
    pub text_field: Val<String>,
    /// `VectorField`, which is required.
    #[serde(rename = "VectorField")]
    pub vector_field: Val<String>,
}

impl OpenSearchServerlessFieldMapping {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        metadata_field: impl Into<Val<String>>,
        text_field: impl Into<Val<String>>,
        vector_field: impl Into<Val<String>>,
    ) -> Self {
        Self {
            metadata_field: metadata_field.into(),
            text_field: text_field.into(),
            vector_field: vector_field.into(),
        }
    }
}

/// `PineconeConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PineconeConfiguration {
    /// `ConnectionString`, which is required.
    #[serde(rename = "ConnectionString")]
    pub connection_string: Val<String>,
    /// `CredentialsSecretArn`, which is required.
    #[serde(rename = "CredentialsSecretArn")]
    pub credentials_secret_arn: Val<String>,
    /// `FieldMapping`, which is required.
    #[serde(rename = "FieldMapping")]
    pub field_mapping: Val<PineconeFieldMapping>,
    /// `Namespace`.
    #[serde(rename = "Namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Val<String>>,
}

impl PineconeConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        connection_string: impl Into<Val<String>>,
        credentials_secret_arn: impl Into<Val<String>>,
        field_mapping: impl Into<Val<PineconeFieldMapping>>,
    ) -> Self {
        Self {
            connection_string: connection_string.into(),
            credentials_secret_arn: credentials_secret_arn.into(),
            field_mapping: field_mapping.into(),
            namespace: None,
        }
    }
}

/// `PineconeFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PineconeFieldMapping {
    /// `MetadataField`, which is required.
    #[serde(rename = "MetadataField")]
    pub metadata_field: Val<String>,
    /// `TextField`, which is required.
    #[serde(rename = "TextField")]
    pub text_field: Val<String>,
}

impl PineconeFieldMapping {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(metadata_field: impl Into<Val<String>>, text_field: impl Into<Val<String>>) -> Self {
        Self { metadata_field: metadata_field.into(), text_field: text_field.into() }
    }
}

/// `QueryGenerationColumn` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct QueryGenerationColumn {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Inclusion`.
    #[serde(rename = "Inclusion", skip_serializing_if = "Option::is_none")]
    pub inclusion: Option<Val<String>>,
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

/// `QueryGenerationConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct QueryGenerationConfiguration {
    /// `ExecutionTimeoutSeconds`.
    #[serde(rename = "ExecutionTimeoutSeconds", skip_serializing_if = "Option::is_none")]
    pub execution_timeout_seconds: Option<Val<i64>>,
    /// `GenerationContext`.
    #[serde(rename = "GenerationContext", skip_serializing_if = "Option::is_none")]
    pub generation_context: Option<Val<QueryGenerationContext>>,
}

/// `QueryGenerationContext` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct QueryGenerationContext {
    /// `CuratedQueries`.
    #[serde(rename = "CuratedQueries", skip_serializing_if = "Option::is_none")]
    pub curated_queries: Option<Val<List<CuratedQuery>>>,
    /// `Tables`.
    #[serde(rename = "Tables", skip_serializing_if = "Option::is_none")]
    pub tables: Option<Val<List<QueryGenerationTable>>>,
}

/// `QueryGenerationTable` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QueryGenerationTable {
    /// `Columns`.
    #[serde(rename = "Columns", skip_serializing_if = "Option::is_none")]
    pub columns: Option<Val<List<QueryGenerationColumn>>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Inclusion`.
    #[serde(rename = "Inclusion", skip_serializing_if = "Option::is_none")]
    pub inclusion: Option<Val<String>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
}

impl QueryGenerationTable {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self { name: name.into(), columns: None, description: None, inclusion: None }
    }
}

/// `RdsConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RdsConfiguration {
    /// `CredentialsSecretArn`, which is required.
    #[serde(rename = "CredentialsSecretArn")]
    pub credentials_secret_arn: Val<String>,
    /// `DatabaseName`, which is required.
    #[serde(rename = "DatabaseName")]
    pub database_name: Val<String>,
    /// `FieldMapping`, which is required.
    #[serde(rename = "FieldMapping")]
    pub field_mapping: Val<RdsFieldMapping>,
    /// `ResourceArn`, which is required.
    #[serde(rename = "ResourceArn")]
    pub resource_arn: Val<String>,
    /// `TableName`, which is required.
    #[serde(rename = "TableName")]
    pub table_name: Val<String>,
}

impl RdsConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        credentials_secret_arn: impl Into<Val<String>>,
        database_name: impl Into<Val<String>>,
        field_mapping: impl Into<Val<RdsFieldMapping>>,
        resource_arn: impl Into<Val<String>>,
        table_name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            credentials_secret_arn: credentials_secret_arn.into(),
            database_name: database_name.into(),
            field_mapping: field_mapping.into(),
            resource_arn: resource_arn.into(),
            table_name: table_name.into(),
        }
    }
}

/// `RdsFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RdsFieldMapping {
    /// `CustomMetadataField`.
    #[serde(rename = "CustomMetadataField", skip_serializing_if = "Option::is_none")]
    pub custom_metadata_field: Option<Val<String>>,
    /// `MetadataField`, which is required.
    #[serde(rename = "MetadataField")]
    pub metadata_field: Val<String>,
    /// `PrimaryKeyField`, which is required.
    #[serde(rename = "PrimaryKeyField")]
    pub primary_key_field: Val<String>,
    /// `TextField`, which is required.
    #[serde(rename = "TextField")]
    pub text_field: Val<String>,
    /// `VectorField`, which is required.
    #[serde(rename = "VectorField")]
    pub vector_field: Val<String>,
}

impl RdsFieldMapping {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        metadata_field: impl Into<Val<String>>,
        primary_key_field: impl Into<Val<String>>,
        text_field: impl Into<Val<String>>,
        vector_field: impl Into<Val<String>>,
    ) -> Self {
        Self {
            metadata_field: metadata_field.into(),
            primary_key_field: primary_key_field.into(),
            text_field: text_field.into(),
            vector_field: vector_field.into(),
            custom_metadata_field: None,
        }
    }
}

/// `RedshiftConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftConfiguration {
    /// `QueryEngineConfiguration`, which is required. A change replaces the resource.
    #[serde(rename = "QueryEngineConfiguration")]
    pub query_engine_configuration: Val<RedshiftQueryEngineConfiguration>,
    /// `QueryGenerationConfiguration`.
    #[serde(rename = "QueryGenerationConfiguration", skip_serializing_if = "Option::is_none")]
    pub query_generation_configuration: Option<Val<QueryGenerationConfiguration>>,
    /// `StorageConfigurations`, which is required. A change replaces the resource.
    #[serde(rename = "StorageConfigurations")]
    pub storage_configurations: Val<List<RedshiftQueryEngineStorageConfiguration>>,
}

impl RedshiftConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        query_engine_configuration: impl Into<Val<RedshiftQueryEngineConfiguration>>,
        storage_configurations: impl Into<Val<List<RedshiftQueryEngineStorageConfiguration>>>,
    ) -> Self {
        Self {
            query_engine_configuration: query_engine_configuration.into(),
            storage_configurations: storage_configurations.into(),
            query_generation_configuration: None,
        }
    }
}

/// `RedshiftProvisionedAuthConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftProvisionedAuthConfiguration {
    /// `DatabaseUser`.
    #[serde(rename = "DatabaseUser", skip_serializing_if = "Option::is_none")]
    pub database_user: Option<Val<String>>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// `UsernamePasswordSecretArn`.
    #[serde(rename = "UsernamePasswordSecretArn", skip_serializing_if = "Option::is_none")]
    pub username_password_secret_arn: Option<Val<String>>,
}

impl RedshiftProvisionedAuthConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into(), database_user: None, username_password_secret_arn: None }
    }
}

/// `RedshiftProvisionedConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftProvisionedConfiguration {
    /// `AuthConfiguration`, which is required.
    #[serde(rename = "AuthConfiguration")]
    pub auth_configuration: Val<RedshiftProvisionedAuthConfiguration>,
    /// `ClusterIdentifier`, which is required.
    #[serde(rename = "ClusterIdentifier")]
    pub cluster_identifier: Val<String>,
}

impl RedshiftProvisionedConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        auth_configuration: impl Into<Val<RedshiftProvisionedAuthConfiguration>>,
        cluster_identifier: impl Into<Val<String>>,
    ) -> Self {
        Self {
            auth_configuration: auth_configuration.into(),
            cluster_identifier: cluster_identifier.into(),
        }
    }
}

/// `RedshiftQueryEngineAwsDataCatalogStorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftQueryEngineAwsDataCatalogStorageConfiguration {
    /// `TableNames`, which is required.
    #[serde(rename = "TableNames")]
    pub table_names: Val<List<String>>,
}

impl RedshiftQueryEngineAwsDataCatalogStorageConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(table_names: impl Into<Val<List<String>>>) -> Self {
        Self { table_names: table_names.into() }
    }
}

/// `RedshiftQueryEngineConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftQueryEngineConfiguration {
    /// `ProvisionedConfiguration`.
    #[serde(rename = "ProvisionedConfiguration", skip_serializing_if = "Option::is_none")]
    pub provisioned_configuration: Option<Val<RedshiftProvisionedConfiguration>>,
    /// `ServerlessConfiguration`.
    #[serde(rename = "ServerlessConfiguration", skip_serializing_if = "Option::is_none")]
    pub serverless_configuration: Option<Val<RedshiftServerlessConfiguration>>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl RedshiftQueryEngineConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self {
            r#type: r#type.into(),
            provisioned_configuration: None,
            serverless_configuration: None,
        }
    }
}

/// `RedshiftQueryEngineRedshiftStorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftQueryEngineRedshiftStorageConfiguration {
    /// `DatabaseName`, which is required.
    #[serde(rename = "DatabaseName")]
    pub database_name: Val<String>,
}

impl RedshiftQueryEngineRedshiftStorageConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(database_name: impl Into<Val<String>>) -> Self {
        Self { database_name: database_name.into() }
    }
}

/// `RedshiftQueryEngineStorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftQueryEngineStorageConfiguration {
    /// `AwsDataCatalogConfiguration`.
    #[serde(rename = "AwsDataCatalogConfiguration", skip_serializing_if = "Option::is_none")]
    pub aws_data_catalog_configuration:
        Option<Val<RedshiftQueryEngineAwsDataCatalogStorageConfiguration>>,
    /// `RedshiftConfiguration`.
    #[serde(rename = "RedshiftConfiguration", skip_serializing_if = "Option::is_none")]
    pub redshift_configuration: Option<Val<RedshiftQueryEngineRedshiftStorageConfiguration>>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl RedshiftQueryEngineStorageConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self {
            r#type: r#type.into(),
            aws_data_catalog_configuration: None,
            redshift_configuration: None,
        }
    }
}

/// `RedshiftServerlessAuthConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftServerlessAuthConfiguration {
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// `UsernamePasswordSecretArn`.
    #[serde(rename = "UsernamePasswordSecretArn", skip_serializing_if = "Option::is_none")]
    pub username_password_secret_arn: Option<Val<String>>,
}

impl RedshiftServerlessAuthConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into(), username_password_secret_arn: None }
    }
}

/// `RedshiftServerlessConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftServerlessConfiguration {
    /// `AuthConfiguration`, which is required.
    #[serde(rename = "AuthConfiguration")]
    pub auth_configuration: Val<RedshiftServerlessAuthConfiguration>,
    /// `WorkgroupArn`, which is required.
    #[serde(rename = "WorkgroupArn")]
    pub workgroup_arn: Val<String>,
}

impl RedshiftServerlessConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        auth_configuration: impl Into<Val<RedshiftServerlessAuthConfiguration>>,
        workgroup_arn: impl Into<Val<String>>,
    ) -> Self {
        Self { auth_configuration: auth_configuration.into(), workgroup_arn: workgroup_arn.into() }
    }
}

/// `S3Location` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3Location {
    /// `URI`, which is required.
    #[serde(rename = "URI")]
    pub uri: Val<String>,
}

impl S3Location {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(uri: impl Into<Val<String>>) -> Self {
        Self { uri: uri.into() }
    }
}

/// `S3VectorsConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct S3VectorsConfiguration {
    /// `IndexArn`.
    #[serde(rename = "IndexArn", skip_serializing_if = "Option::is_none")]
    pub index_arn: Option<Val<String>>,
    /// `IndexName`.
    #[serde(rename = "IndexName", skip_serializing_if = "Option::is_none")]
    pub index_name: Option<Val<String>>,
    /// `VectorBucketArn`.
    #[serde(rename = "VectorBucketArn", skip_serializing_if = "Option::is_none")]
    pub vector_bucket_arn: Option<Val<String>>,
}

/// `SqlKnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SqlKnowledgeBaseConfiguration {
    /// `RedshiftConfiguration`.
    #[serde(rename = "RedshiftConfiguration", skip_serializing_if = "Option::is_none")]
    pub redshift_configuration: Option<Val<RedshiftConfiguration>>,
    /// `Type`, which is required. A change replaces the resource.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl SqlKnowledgeBaseConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into(), redshift_configuration: None }
    }
}

/// `StorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StorageConfiguration {
    /// `MongoDbAtlasConfiguration`.
    #[serde(rename = "MongoDbAtlasConfiguration", skip_serializing_if = "Option::is_none")]
    pub mongo_db_atlas_configuration: Option<Val<MongoDbAtlasConfiguration>>,
    /// `NeptuneAnalyticsConfiguration`.
    #[serde(rename = "NeptuneAnalyticsConfiguration", skip_serializing_if = "Option::is_none")]
    pub neptune_analytics_configuration: Option<Val<NeptuneAnalyticsConfiguration>>,
    /// `OpensearchManagedClusterConfiguration`.
    #[serde(
        rename = "OpensearchManagedClusterConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub opensearch_managed_cluster_configuration:
        Option<Val<OpenSearchManagedClusterConfiguration>>,
    /// `OpensearchServerlessConfiguration`.
    #[serde(rename = "OpensearchServerlessConfiguration", skip_serializing_if = "Option::is_none")]
    pub opensearch_serverless_configuration: Option<Val<OpenSearchServerlessConfiguration>>,
    /// `PineconeConfiguration`.
    #[serde(rename = "PineconeConfiguration", skip_serializing_if = "Option::is_none")]
    pub pinecone_configuration: Option<Val<PineconeConfiguration>>,
    /// `RdsConfiguration`.
    #[serde(rename = "RdsConfiguration", skip_serializing_if = "Option::is_none")]
    pub rds_configuration: Option<Val<RdsConfiguration>>,
    /// `S3VectorsConfiguration`.
    #[serde(rename = "S3VectorsConfiguration", skip_serializing_if = "Option::is_none")]
    pub s3_vectors_configuration: Option<Val<S3VectorsConfiguration>>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl StorageConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self {
            r#type: r#type.into(),
            mongo_db_atlas_configuration: None,
            neptune_analytics_configuration: None,
            opensearch_managed_cluster_configuration: None,
            opensearch_serverless_configuration: None,
            pinecone_configuration: None,
            rds_configuration: None,
            s3_vectors_configuration: None,
        }
    }
}

/// `SupplementalDataStorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SupplementalDataStorageConfiguration {
    /// `SupplementalDataStorageLocations`, which is required.
    #[serde(rename = "SupplementalDataStorageLocations")]
    pub supplemental_data_storage_locations: Val<List<SupplementalDataStorageLocation>>,
}

impl SupplementalDataStorageConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        supplemental_data_storage_locations: impl Into<Val<List<SupplementalDataStorageLocation>>>,
    ) -> Self {
        Self { supplemental_data_storage_locations: supplemental_data_storage_locations.into() }
    }
}

/// `SupplementalDataStorageLocation` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SupplementalDataStorageLocation {
    /// `S3Location`.
    #[serde(rename = "S3Location", skip_serializing_if = "Option::is_none")]
    pub s3_location: Option<Val<S3Location>>,
    /// `SupplementalDataStorageLocationType`, which is required.
    #[serde(rename = "SupplementalDataStorageLocationType")]
    pub supplemental_data_storage_location_type: Val<String>,
}

impl SupplementalDataStorageLocation {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(supplemental_data_storage_location_type: impl Into<Val<String>>) -> Self {
        Self {
            supplemental_data_storage_location_type: supplemental_data_storage_location_type.into(),
            s3_location: None,
        }
    }
}

/// `VectorKnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VectorKnowledgeBaseConfiguration {
    /// `EmbeddingModelArn`, which is required.
    #[serde(rename = "EmbeddingModelArn")]
    pub embedding_model_arn: Val<String>,
    /// `EmbeddingModelConfiguration`.
    #[serde(rename = "EmbeddingModelConfiguration", skip_serializing_if = "Option::is_none")]
    pub embedding_model_configuration: Option<Val<EmbeddingModelConfiguration>>,
    /// `SupplementalDataStorageConfiguration`.
    #[serde(
        rename = "SupplementalDataStorageConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub supplemental_data_storage_configuration: Option<Val<SupplementalDataStorageConfiguration>>,
}

impl VectorKnowledgeBaseConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(embedding_model_arn: impl Into<Val<String>>) -> Self {
        Self {
            embedding_model_arn: embedding_model_arn.into(),
            embedding_model_configuration: None,
            supplemental_data_storage_configuration: None,
        }
    }
}

/// `VideoConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VideoConfiguration {
    /// `SegmentationConfiguration`, which is required.
    #[serde(rename = "SegmentationConfiguration")]
    pub segmentation_configuration: Val<VideoSegmentationConfiguration>,
}

impl VideoConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(segmentation_configuration: impl Into<Val<VideoSegmentationConfiguration>>) -> Self {
        Self { segmentation_configuration: segmentation_configuration.into() }
    }
}

/// `VideoSegmentationConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VideoSegmentationConfiguration {
    /// `FixedLengthDuration`, which is required.
    #[serde(rename = "FixedLengthDuration")]
    pub fixed_length_duration: Val<i64>,
}

impl VideoSegmentationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(fixed_length_duration: impl Into<Val<i64>>) -> Self {
        Self { fixed_length_duration: fixed_length_duration.into() }
    }
}

known!(
    AudioConfiguration,
    AudioSegmentationConfiguration,
    BedrockEmbeddingModelConfiguration,
    CuratedQuery,
    EmbeddingModelConfiguration,
    KendraKnowledgeBaseConfiguration,
    KnowledgeBase,
    KnowledgeBaseConfiguration,
    ManagedKnowledgeBaseConfiguration,
    ManagedKnowledgeBaseServerSideEncryptionConfiguration,
    MongoDbAtlasConfiguration,
    MongoDbAtlasFieldMapping,
    NeptuneAnalyticsConfiguration,
    NeptuneAnalyticsFieldMapping,
    OpenSearchManagedClusterConfiguration,
    OpenSearchManagedClusterFieldMapping,
    OpenSearchServerlessConfiguration,
    OpenSearchServerlessFieldMapping,
    PineconeConfiguration,
    PineconeFieldMapping,
    QueryGenerationColumn,
    QueryGenerationConfiguration,
    QueryGenerationContext,
    QueryGenerationTable,
    RdsConfiguration,
    RdsFieldMapping,
    RedshiftConfiguration,
    RedshiftProvisionedAuthConfiguration,
    RedshiftProvisionedConfiguration,
    RedshiftQueryEngineAwsDataCatalogStorageConfiguration,
    RedshiftQueryEngineConfiguration,
    RedshiftQueryEngineRedshiftStorageConfiguration,
    RedshiftQueryEngineStorageConfiguration,
    RedshiftServerlessAuthConfiguration,
    RedshiftServerlessConfiguration,
    S3Location,
    S3VectorsConfiguration,
    SqlKnowledgeBaseConfiguration,
    StorageConfiguration,
    SupplementalDataStorageConfiguration,
    SupplementalDataStorageLocation,
    VectorKnowledgeBaseConfiguration,
    VideoConfiguration,
    VideoSegmentationConfiguration
);
