//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// Specifies a knowledge base as a resource in a top-level template.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnowledgeBase {
    /// The description of the knowledge base associated with the inline agent.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Contains details about the embeddings configuration of the knowledge base.
    #[serde(rename = "KnowledgeBaseConfiguration")]
    pub knowledge_base_configuration: Val<KnowledgeBaseConfiguration>,
    /// The name of the knowledge base.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The Amazon Resource Name (ARN) of the IAM role with permissions to invoke API operations on the knowledge base.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// Contains details about the storage configuration of the knowledge base.
    #[serde(rename = "StorageConfiguration", skip_serializing_if = "Option::is_none")]
    pub storage_configuration: Option<Val<StorageConfiguration>>,
    /// Metadata that you can assign to a resource as key-value pairs.
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
created_at = "CreatedAt", "The time the knowledge base was created.";
failure_reasons = "FailureReasons", "A list of reasons that the API operation on the knowledge base failed.";
knowledge_base_arn = "KnowledgeBaseArn", "The Amazon Resource Name (ARN) of the knowledge base.";
knowledge_base_id = "KnowledgeBaseId", "The unique identifier for a knowledge base associated with the inline agent.";
status = "Status", "The status of the knowledge base.";
updated_at = "UpdatedAt", "The time the knowledge base was last updated.";
});

/// Configuration settings for processing audio content in multimodal knowledge bases.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AudioConfiguration {
    /// Configuration for segmenting audio content during processing.
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

/// Configuration for segmenting audio content during multimodal knowledge base ingestion.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AudioSegmentationConfiguration {
    /// The duration in seconds for each audio segment.
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

/// The vector configuration details for the Bedrock embeddings model.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BedrockEmbeddingModelConfiguration {
    /// Configuration settings for processing audio content in multimodal knowledge bases.
    #[serde(rename = "Audio", skip_serializing_if = "Option::is_none")]
    pub audio: Option<Val<List<AudioConfiguration>>>,
    /// The dimensions details for the vector configuration used on the Bedrock embeddings model.
    #[serde(rename = "Dimensions", skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Val<i64>>,
    /// The data type for the vectors when using a model to convert text into vector embeddings.
    #[serde(rename = "EmbeddingDataType", skip_serializing_if = "Option::is_none")]
    pub embedding_data_type: Option<Val<String>>,
    /// Model-specific configuration for the embedding model.
    #[serde(rename = "ModelConfiguration", skip_serializing_if = "Option::is_none")]
    pub model_configuration: Option<Val<Value>>,
    /// Configuration settings for processing video content in multimodal knowledge bases.
    #[serde(rename = "Video", skip_serializing_if = "Option::is_none")]
    pub video: Option<Val<List<VideoConfiguration>>>,
}

/// Contains configurations for a query, each of which defines information about example queries to help the query engine generate appropriate SQL queries.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CuratedQuery {
    /// An example natural language query.
    #[serde(rename = "NaturalLanguage")]
    pub natural_language: Val<String>,
    /// The SQL equivalent of the natural language query.
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

/// The configuration details for the embeddings model.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EmbeddingModelConfiguration {
    /// The vector configuration details on the Bedrock embeddings model.
    #[serde(
        rename = "BedrockEmbeddingModelConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub bedrock_embedding_model_configuration: Option<Val<BedrockEmbeddingModelConfiguration>>,
}

/// Settings for an Amazon Kendra knowledge base.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KendraKnowledgeBaseConfiguration {
    /// The ARN of the Amazon Kendra index.
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

/// Configurations to apply to a knowledge base attached to the agent during query.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnowledgeBaseConfiguration {
    /// Settings for an Amazon Kendra knowledge base.
    #[serde(rename = "KendraKnowledgeBaseConfiguration", skip_serializing_if = "Option::is_none")]
    pub kendra_knowledge_base_configuration: Option<Val<KendraKnowledgeBaseConfiguration>>,
    /// Contains details about the model used to create vector embeddings for a managed knowledge base.
    #[serde(rename = "ManagedKnowledgeBaseConfiguration", skip_serializing_if = "Option::is_none")]
    pub managed_knowledge_base_configuration: Option<Val<ManagedKnowledgeBaseConfiguration>>,
    /// Specifies configurations for a knowledge base connected to an SQL database.
    #[serde(rename = "SqlKnowledgeBaseConfiguration", skip_serializing_if = "Option::is_none")]
    pub sql_knowledge_base_configuration: Option<Val<SqlKnowledgeBaseConfiguration>>,
    /// The type of data that the data source is converted into for the knowledge base.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// Contains details about the model that's used to convert the data source into vector embeddings.
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

/// Contains details about the model used to create vector embeddings for a managed knowledge base.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedKnowledgeBaseConfiguration {
    /// The ARN of the model used to create vector embeddings for the knowledge base.
    #[serde(rename = "EmbeddingModelArn", skip_serializing_if = "Option::is_none")]
    pub embedding_model_arn: Option<Val<String>>,
    /// The embeddings model configuration details for the vector model used in Knowledge Base.
    #[serde(rename = "EmbeddingModelConfiguration", skip_serializing_if = "Option::is_none")]
    pub embedding_model_configuration: Option<Val<EmbeddingModelConfiguration>>,
    /// The type of embedding model to use for the managed knowledge base.
    #[serde(rename = "EmbeddingModelType", skip_serializing_if = "Option::is_none")]
    pub embedding_model_type: Option<Val<String>>,
    /// Contains details about the server-side encryption for the managed knowledge base.
    #[serde(rename = "ServerSideEncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub server_side_encryption_configuration:
        Option<Val<ManagedKnowledgeBaseServerSideEncryptionConfiguration>>,
    /// Configurations for supplemental data storage.
    #[serde(
        rename = "SupplementalDataStorageConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub supplemental_data_storage_configuration: Option<Val<SupplementalDataStorageConfiguration>>,
}

/// Contains details about the server-side encryption for the managed knowledge base.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedKnowledgeBaseServerSideEncryptionConfiguration {
    /// The ARN of the AWS KMS key used to encrypt the managed knowledge base.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
}

/// Contains details about the storage configuration of the knowledge base in MongoDB Atlas.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MongoDbAtlasConfiguration {
    /// The collection name of the knowledge base in MongoDB Atlas.
    #[serde(rename = "CollectionName")]
    pub collection_name: Val<String>,
    /// The Amazon Resource Name (ARN) of the secret that you created in AWS Secrets Manager that contains user credentials for your MongoDB Atlas cluster.
    #[serde(rename = "CredentialsSecretArn")]
    pub credentials_secret_arn: Val<String>,
    /// The database name in your MongoDB Atlas cluster for your knowledge base.
    #[serde(rename = "DatabaseName")]
    pub database_name: Val<String>,
    /// The endpoint URL of your MongoDB Atlas cluster for your knowledge base.
    #[serde(rename = "Endpoint")]
    pub endpoint: Val<String>,
    /// The name of the VPC endpoint service in your account that is connected to your MongoDB Atlas cluster.
    #[serde(rename = "EndpointServiceName", skip_serializing_if = "Option::is_none")]
    pub endpoint_service_name: Option<Val<String>>,
    /// Contains the names of the fields to which to map information about the vector store.
    #[serde(rename = "FieldMapping")]
    pub field_mapping: Val<MongoDbAtlasFieldMapping>,
    /// The name of the text search index in the MongoDB collection.
    #[serde(rename = "TextIndexName", skip_serializing_if = "Option::is_none")]
    pub text_index_name: Option<Val<String>>,
    /// The name of the MongoDB Atlas vector search index.
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

/// Contains the names of the fields to which to map information about the vector store.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MongoDbAtlasFieldMapping {
    /// The name of the field in which Amazon Bedrock stores metadata about the vector store.
    #[serde(rename = "MetadataField")]
    pub metadata_field: Val<String>,
    /// The name of the field in which Amazon Bedrock stores the raw text from your data.
    #[serde(rename = "TextField")]
    pub text_field: Val<String>,
    /// The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources.
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

/// Contains details about the storage configuration of the knowledge base in Amazon Neptune Analytics.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NeptuneAnalyticsConfiguration {
    /// Contains the names of the fields to which to map information about the vector store.
    #[serde(rename = "FieldMapping")]
    pub field_mapping: Val<NeptuneAnalyticsFieldMapping>,
    /// The Amazon Resource Name (ARN) of the Neptune Analytics vector store.
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

/// Contains the names of the fields to which to map information about the vector store.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NeptuneAnalyticsFieldMapping {
    /// The name of the field in which Amazon Bedrock stores metadata about the vector store.
    #[serde(rename = "MetadataField")]
    pub metadata_field: Val<String>,
    /// The name of the field in which Amazon Bedrock stores the raw text from your data.
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

/// Contains details about the Managed Cluster configuration of the knowledge base in Amazon OpenSearch Service.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OpenSearchManagedClusterConfiguration {
    /// The Amazon Resource Name (ARN) of the OpenSearch domain.
    #[serde(rename = "DomainArn")]
    pub domain_arn: Val<String>,
    /// The endpoint URL the OpenSearch domain.
    #[serde(rename = "DomainEndpoint")]
    pub domain_endpoint: Val<String>,
    /// Contains the names of the fields to which to map information about the vector store.
    #[serde(rename = "FieldMapping")]
    pub field_mapping: Val<OpenSearchManagedClusterFieldMapping>,
    /// The name of the vector store.
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

/// Contains the names of the fields to which to map information about the vector store.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OpenSearchManagedClusterFieldMapping {
    /// The name of the field in which Amazon Bedrock stores metadata about the vector store.
    #[serde(rename = "MetadataField")]
    pub metadata_field: Val<String>,
    /// The name of the field in which Amazon Bedrock stores the raw text from your data.
    #[serde(rename = "TextField")]
    pub text_field: Val<String>,
    /// The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources.
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

/// Contains details about the storage configuration of the knowledge base in Amazon OpenSearch Service.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OpenSearchServerlessConfiguration {
    /// The Amazon Resource Name (ARN) of the OpenSearch Service vector store.
    #[serde(rename = "CollectionArn")]
    pub collection_arn: Val<String>,
    /// Contains the names of the fields to which to map information about the vector store.
    #[serde(rename = "FieldMapping")]
    pub field_mapping: Val<OpenSearchServerlessFieldMapping>,
    /// The name of the vector store.
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

/// Contains the names of the fields to which to map information about the vector store.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OpenSearchServerlessFieldMapping {
    /// The name of the field in which Amazon Bedrock stores metadata about the vector store.
    #[serde(rename = "MetadataField")]
    pub metadata_field: Val<String>,
    /// The name of the field in which Amazon Bedrock stores the raw text from your data.
    #[serde(rename = "TextField")]
    pub text_field: Val<String>,
    /// The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources.
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

/// Contains details about the storage configuration of the knowledge base in Pinecone.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PineconeConfiguration {
    /// The endpoint URL for your index management page.
    #[serde(rename = "ConnectionString")]
    pub connection_string: Val<String>,
    /// The Amazon Resource Name (ARN) of the secret that you created in AWS Secrets Manager that is linked to your Pinecone API key.
    #[serde(rename = "CredentialsSecretArn")]
    pub credentials_secret_arn: Val<String>,
    /// Contains the names of the fields to which to map information about the vector store.
    #[serde(rename = "FieldMapping")]
    pub field_mapping: Val<PineconeFieldMapping>,
    /// The namespace to be used to write new data to your database.
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

/// Contains the names of the fields to which to map information about the vector store.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PineconeFieldMapping {
    /// The name of the field in which Amazon Bedrock stores metadata about the vector store.
    #[serde(rename = "MetadataField")]
    pub metadata_field: Val<String>,
    /// The name of the field in which Amazon Bedrock stores the raw text from your data.
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

/// Contains information about a column in the current table for the query engine to consider.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct QueryGenerationColumn {
    /// A description of the column that helps the query engine understand the contents of the column.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Specifies whether to include or exclude the column during query generation.
    #[serde(rename = "Inclusion", skip_serializing_if = "Option::is_none")]
    pub inclusion: Option<Val<String>>,
    /// The name of the column for which the other fields in this object apply.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

/// Contains configurations for query generation.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct QueryGenerationConfiguration {
    /// The time after which query generation will time out.
    #[serde(rename = "ExecutionTimeoutSeconds", skip_serializing_if = "Option::is_none")]
    pub execution_timeout_seconds: Option<Val<i64>>,
    /// Specifies configurations for context to use during query generation.
    #[serde(rename = "GenerationContext", skip_serializing_if = "Option::is_none")]
    pub generation_context: Option<Val<QueryGenerationContext>>,
}

/// Contains configurations for context to use during query generation.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct QueryGenerationContext {
    /// An array of objects, each of which defines information about example queries to help the query engine generate appropriate SQL queries.
    #[serde(rename = "CuratedQueries", skip_serializing_if = "Option::is_none")]
    pub curated_queries: Option<Val<List<CuratedQuery>>>,
    /// An array of objects, each of which defines information about a table in the database.
    #[serde(rename = "Tables", skip_serializing_if = "Option::is_none")]
    pub tables: Option<Val<List<QueryGenerationTable>>>,
}

/// Contains information about a table for the query engine to consider.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QueryGenerationTable {
    /// An array of objects, each of which defines information about a column in the table.
    #[serde(rename = "Columns", skip_serializing_if = "Option::is_none")]
    pub columns: Option<Val<List<QueryGenerationColumn>>>,
    /// A description of the table that helps the query engine understand the contents of the table.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Specifies whether to include or exclude the table during query generation.
    #[serde(rename = "Inclusion", skip_serializing_if = "Option::is_none")]
    pub inclusion: Option<Val<String>>,
    /// The name of the table for which the other fields in this object apply.
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

/// Contains details about the storage configuration of the knowledge base in Amazon RDS. For more information, see Create a vector index in Amazon RDS .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RdsConfiguration {
    /// The Amazon Resource Name (ARN) of the secret that you created in AWS Secrets Manager that is linked to your Amazon RDS database.
    #[serde(rename = "CredentialsSecretArn")]
    pub credentials_secret_arn: Val<String>,
    /// The name of your Amazon RDS database.
    #[serde(rename = "DatabaseName")]
    pub database_name: Val<String>,
    /// Contains the names of the fields to which to map information about the vector store.
    #[serde(rename = "FieldMapping")]
    pub field_mapping: Val<RdsFieldMapping>,
    /// The Amazon Resource Name (ARN) of the vector store.
    #[serde(rename = "ResourceArn")]
    pub resource_arn: Val<String>,
    /// The name of the table in the database.
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

/// Contains the names of the fields to which to map information about the vector store.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RdsFieldMapping {
    /// Provide a name for the universal metadata field where Amazon Bedrock will store any custom metadata from your data source.
    #[serde(rename = "CustomMetadataField", skip_serializing_if = "Option::is_none")]
    pub custom_metadata_field: Option<Val<String>>,
    /// The name of the field in which Amazon Bedrock stores metadata about the vector store.
    #[serde(rename = "MetadataField")]
    pub metadata_field: Val<String>,
    /// The name of the field in which Amazon Bedrock stores the ID for each entry.
    #[serde(rename = "PrimaryKeyField")]
    pub primary_key_field: Val<String>,
    /// The name of the field in which Amazon Bedrock stores the raw text from your data.
    #[serde(rename = "TextField")]
    pub text_field: Val<String>,
    /// The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources.
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

/// Contains configurations for an Amazon Redshift database.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftConfiguration {
    /// Specifies configurations for an Amazon Redshift query engine.
    #[serde(rename = "QueryEngineConfiguration")]
    pub query_engine_configuration: Val<RedshiftQueryEngineConfiguration>,
    /// Specifies configurations for generating queries.
    #[serde(rename = "QueryGenerationConfiguration", skip_serializing_if = "Option::is_none")]
    pub query_generation_configuration: Option<Val<QueryGenerationConfiguration>>,
    /// Specifies configurations for Amazon Redshift database storage.
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

/// Contains configurations for authentication to an Amazon Redshift provisioned data warehouse.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftProvisionedAuthConfiguration {
    /// The database username for authentication to an Amazon Redshift provisioned data warehouse.
    #[serde(rename = "DatabaseUser", skip_serializing_if = "Option::is_none")]
    pub database_user: Option<Val<String>>,
    /// The type of authentication to use.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// The ARN of an Secrets Manager secret for authentication.
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

/// Contains configurations for a provisioned Amazon Redshift query engine.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftProvisionedConfiguration {
    /// Specifies configurations for authentication to Amazon Redshift.
    #[serde(rename = "AuthConfiguration")]
    pub auth_configuration: Val<RedshiftProvisionedAuthConfiguration>,
    /// The ID of the Amazon Redshift cluster.
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

/// Contains configurations for storage in AWS Glue Data Catalog.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftQueryEngineAwsDataCatalogStorageConfiguration {
    /// A list of names of the tables to use.
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

/// Contains configurations for an Amazon Redshift query engine.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftQueryEngineConfiguration {
    /// Specifies configurations for a provisioned Amazon Redshift query engine.
    #[serde(rename = "ProvisionedConfiguration", skip_serializing_if = "Option::is_none")]
    pub provisioned_configuration: Option<Val<RedshiftProvisionedConfiguration>>,
    /// Specifies configurations for a serverless Amazon Redshift query engine.
    #[serde(rename = "ServerlessConfiguration", skip_serializing_if = "Option::is_none")]
    pub serverless_configuration: Option<Val<RedshiftServerlessConfiguration>>,
    /// The type of query engine.
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

/// Contains configurations for storage in Amazon Redshift.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftQueryEngineRedshiftStorageConfiguration {
    /// The name of the Amazon Redshift database.
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

/// Contains configurations for Amazon Redshift data storage.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftQueryEngineStorageConfiguration {
    /// Specifies configurations for storage in AWS Glue Data Catalog.
    #[serde(rename = "AwsDataCatalogConfiguration", skip_serializing_if = "Option::is_none")]
    pub aws_data_catalog_configuration:
        Option<Val<RedshiftQueryEngineAwsDataCatalogStorageConfiguration>>,
    /// Specifies configurations for storage in Amazon Redshift.
    #[serde(rename = "RedshiftConfiguration", skip_serializing_if = "Option::is_none")]
    pub redshift_configuration: Option<Val<RedshiftQueryEngineRedshiftStorageConfiguration>>,
    /// The data storage service to use.
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

/// Specifies configurations for authentication to a Redshift Serverless.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftServerlessAuthConfiguration {
    /// The type of authentication to use.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// The ARN of an Secrets Manager secret for authentication.
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

/// Contains configurations for authentication to Amazon Redshift Serverless.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedshiftServerlessConfiguration {
    /// Specifies configurations for authentication to an Amazon Redshift provisioned data warehouse.
    #[serde(rename = "AuthConfiguration")]
    pub auth_configuration: Val<RedshiftServerlessAuthConfiguration>,
    /// The ARN of the Amazon Redshift workgroup.
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

/// A storage location in an Amazon S3 bucket.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3Location {
    /// An object URI starting with s3:// .
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

/// Contains the storage configuration of the knowledge base for S3 vectors.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct S3VectorsConfiguration {
    /// The Amazon Resource Name (ARN) of the vector index used for the knowledge base.
    #[serde(rename = "IndexArn", skip_serializing_if = "Option::is_none")]
    pub index_arn: Option<Val<String>>,
    /// The name of the vector index used for the knowledge base.
    #[serde(rename = "IndexName", skip_serializing_if = "Option::is_none")]
    pub index_name: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the S3 bucket where vector embeddings are stored.
    #[serde(rename = "VectorBucketArn", skip_serializing_if = "Option::is_none")]
    pub vector_bucket_arn: Option<Val<String>>,
}

/// Contains configurations for a knowledge base connected to an SQL database.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SqlKnowledgeBaseConfiguration {
    /// Specifies configurations for a knowledge base connected to an Amazon Redshift database.
    #[serde(rename = "RedshiftConfiguration", skip_serializing_if = "Option::is_none")]
    pub redshift_configuration: Option<Val<RedshiftConfiguration>>,
    /// The type of SQL database to connect to the knowledge base.
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

/// Contains the storage configuration of the knowledge base.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StorageConfiguration {
    /// Contains the storage configuration of the knowledge base in MongoDB Atlas.
    #[serde(rename = "MongoDbAtlasConfiguration", skip_serializing_if = "Option::is_none")]
    pub mongo_db_atlas_configuration: Option<Val<MongoDbAtlasConfiguration>>,
    /// Contains details about the Neptune Analytics configuration of the knowledge base in Amazon Neptune.
    #[serde(rename = "NeptuneAnalyticsConfiguration", skip_serializing_if = "Option::is_none")]
    pub neptune_analytics_configuration: Option<Val<NeptuneAnalyticsConfiguration>>,
    /// Contains details about the storage configuration of the knowledge base in OpenSearch Managed Cluster.
    #[serde(
        rename = "OpensearchManagedClusterConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub opensearch_managed_cluster_configuration:
        Option<Val<OpenSearchManagedClusterConfiguration>>,
    /// Contains the storage configuration of the knowledge base in Amazon OpenSearch Service.
    #[serde(rename = "OpensearchServerlessConfiguration", skip_serializing_if = "Option::is_none")]
    pub opensearch_serverless_configuration: Option<Val<OpenSearchServerlessConfiguration>>,
    /// Contains the storage configuration of the knowledge base in Pinecone.
    #[serde(rename = "PineconeConfiguration", skip_serializing_if = "Option::is_none")]
    pub pinecone_configuration: Option<Val<PineconeConfiguration>>,
    /// Contains details about the storage configuration of the knowledge base in Amazon RDS. For more information, see Create a vector index in Amazon RDS .
    #[serde(rename = "RdsConfiguration", skip_serializing_if = "Option::is_none")]
    pub rds_configuration: Option<Val<RdsConfiguration>>,
    /// The configuration settings for storing knowledge base data using S3 vectors.
    #[serde(rename = "S3VectorsConfiguration", skip_serializing_if = "Option::is_none")]
    pub s3_vectors_configuration: Option<Val<S3VectorsConfiguration>>,
    /// The vector store service in which the knowledge base is stored.
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

/// Specifies configurations for the storage location of multimedia content (images, audio, and video) extracted from multimodal documents in your data source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SupplementalDataStorageConfiguration {
    /// List of supplemental data storage locations.
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

/// Contains information about a storage location for multimedia content (images, audio, and video) extracted from multimodal documents in your data source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SupplementalDataStorageLocation {
    /// Contains information about the Amazon S3 location for the extracted multimedia content.
    #[serde(rename = "S3Location", skip_serializing_if = "Option::is_none")]
    pub s3_location: Option<Val<S3Location>>,
    /// Supplemental data storage location type.
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

/// Contains details about the model used to create vector embeddings for the knowledge base.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VectorKnowledgeBaseConfiguration {
    /// The Amazon Resource Name (ARN) of the model used to create vector embeddings for the knowledge base.
    #[serde(rename = "EmbeddingModelArn")]
    pub embedding_model_arn: Val<String>,
    /// The embeddings model configuration details for the vector model used in Knowledge Base.
    #[serde(rename = "EmbeddingModelConfiguration", skip_serializing_if = "Option::is_none")]
    pub embedding_model_configuration: Option<Val<EmbeddingModelConfiguration>>,
    /// If you include multimodal data from your data source, use this object to specify configurations for the storage location of the images extracted from your documents.
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

/// Configuration settings for processing video content in multimodal knowledge bases.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VideoConfiguration {
    /// Configuration for segmenting video content during processing.
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

/// Configuration for segmenting video content during multimodal knowledge base ingestion.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VideoSegmentationConfiguration {
    /// The duration in seconds for each video segment.
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
