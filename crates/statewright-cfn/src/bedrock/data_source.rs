//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// Properties with Update requires: Replacement can result in the creation of a new data source and deletion of the old one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataSource {
    /// The data deletion policy for the data source.
    #[serde(rename = "DataDeletionPolicy", skip_serializing_if = "Option::is_none")]
    pub data_deletion_policy: Option<Val<String>>,
    /// The connection configuration for the data source.
    #[serde(rename = "DataSourceConfiguration")]
    pub data_source_configuration: Val<DataSourceConfiguration>,
    /// The description of the data source.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The unique identifier of the knowledge base to which the data source belongs.
    #[serde(rename = "KnowledgeBaseId")]
    pub knowledge_base_id: Val<String>,
    /// The name of the data source.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// Contains details about the configuration of the server-side encryption.
    #[serde(rename = "ServerSideEncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub server_side_encryption_configuration: Option<Val<ServerSideEncryptionConfiguration>>,
    /// Contains details about how to ingest the documents in the data source.
    #[serde(rename = "VectorIngestionConfiguration", skip_serializing_if = "Option::is_none")]
    pub vector_ingestion_configuration: Option<Val<VectorIngestionConfiguration>>,
}

impl DataSource {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        data_source_configuration: impl Into<Val<DataSourceConfiguration>>,
        knowledge_base_id: impl Into<Val<String>>,
        name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            data_source_configuration: data_source_configuration.into(),
            knowledge_base_id: knowledge_base_id.into(),
            name: name.into(),
            data_deletion_policy: None,
            description: None,
            server_side_encryption_configuration: None,
            vector_ingestion_configuration: None,
        }
    }
}

impl CfnResource for DataSource {
    const TYPE: &'static str = "AWS::Bedrock::DataSource";
    type Attributes = DataSourceAttributes;
}

/// What is known of a deployed [`DataSource`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataSourceAttributes(ResourceRef);

attributes!(DataSourceAttributes {
created_at = "CreatedAt", "The time at which the data source was created.";
data_source_configuration_web_configuration_crawler_configuration_user_agent_header = "DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader", "A string used for identifying the crawler or bot when it accesses a web server.";
data_source_id = "DataSourceId", "The unique identifier of the data source.";
data_source_status = "DataSourceStatus", "The status of the data source.";
failure_reasons = "FailureReasons", "The detailed reasons on the failure to delete a data source.";
updated_at = "UpdatedAt", "The time at which the data source was last updated.";
});

/// Configuration for audio extraction.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AudioExtractionConfiguration {
    /// Indicates whether a feature is enabled or disabled.
    #[serde(rename = "AudioExtractionStatus")]
    pub audio_extraction_status: Val<String>,
}

impl AudioExtractionConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(audio_extraction_status: impl Into<Val<String>>) -> Self {
        Self { audio_extraction_status: audio_extraction_status.into() }
    }
}

/// Contains configurations for using Amazon Bedrock Data Automation as the parser for ingesting your data sources.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BedrockDataAutomationConfiguration {
    /// Specifies whether to enable parsing of multimodal data, including both text and/or images.
    #[serde(rename = "ParsingModality", skip_serializing_if = "Option::is_none")]
    pub parsing_modality: Option<Val<String>>,
}

/// Settings for a foundation model used to parse documents for a data source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BedrockFoundationModelConfiguration {
    /// The ARN of the foundation model to use for parsing.
    #[serde(rename = "ModelArn")]
    pub model_arn: Val<String>,
    /// Specifies whether to enable parsing of multimodal data, including both text and/or images.
    #[serde(rename = "ParsingModality", skip_serializing_if = "Option::is_none")]
    pub parsing_modality: Option<Val<String>>,
    /// Instructions for interpreting the contents of a document.
    #[serde(rename = "ParsingPrompt", skip_serializing_if = "Option::is_none")]
    pub parsing_prompt: Option<Val<ParsingPrompt>>,
}

impl BedrockFoundationModelConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(model_arn: impl Into<Val<String>>) -> Self {
        Self { model_arn: model_arn.into(), parsing_modality: None, parsing_prompt: None }
    }
}

/// Context enrichment configuration is used to provide additional context to the RAG application using Amazon Bedrock foundation models.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BedrockFoundationModelContextEnrichmentConfiguration {
    /// The enrichment stategy used to provide additional context.
    #[serde(rename = "EnrichmentStrategyConfiguration")]
    pub enrichment_strategy_configuration: Val<EnrichmentStrategyConfiguration>,
    /// The Amazon Resource Name (ARN) of the model used to create vector embeddings for the knowledge base.
    #[serde(rename = "ModelArn")]
    pub model_arn: Val<String>,
}

impl BedrockFoundationModelContextEnrichmentConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        enrichment_strategy_configuration: impl Into<Val<EnrichmentStrategyConfiguration>>,
        model_arn: impl Into<Val<String>>,
    ) -> Self {
        Self {
            enrichment_strategy_configuration: enrichment_strategy_configuration.into(),
            model_arn: model_arn.into(),
        }
    }
}

/// Details about how to chunk the documents in the data source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChunkingConfiguration {
    /// Knowledge base can split your source data into chunks.
    #[serde(rename = "ChunkingStrategy")]
    pub chunking_strategy: Val<String>,
    /// Configurations for when you choose fixed-size chunking.
    #[serde(rename = "FixedSizeChunkingConfiguration", skip_serializing_if = "Option::is_none")]
    pub fixed_size_chunking_configuration: Option<Val<FixedSizeChunkingConfiguration>>,
    /// Settings for hierarchical document chunking for a data source.
    #[serde(rename = "HierarchicalChunkingConfiguration", skip_serializing_if = "Option::is_none")]
    pub hierarchical_chunking_configuration: Option<Val<HierarchicalChunkingConfiguration>>,
    /// Settings for semantic document chunking for a data source.
    #[serde(rename = "SemanticChunkingConfiguration", skip_serializing_if = "Option::is_none")]
    pub semantic_chunking_configuration: Option<Val<SemanticChunkingConfiguration>>,
}

impl ChunkingConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(chunking_strategy: impl Into<Val<String>>) -> Self {
        Self {
            chunking_strategy: chunking_strategy.into(),
            fixed_size_chunking_configuration: None,
            hierarchical_chunking_configuration: None,
            semantic_chunking_configuration: None,
        }
    }
}

/// The configuration of the Confluence content.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConfluenceCrawlerConfiguration {
    /// The configuration of filtering the Confluence content.
    #[serde(rename = "FilterConfiguration", skip_serializing_if = "Option::is_none")]
    pub filter_configuration: Option<Val<CrawlFilterConfiguration>>,
}

/// The configuration information to connect to Confluence as your data source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConfluenceDataSourceConfiguration {
    /// The configuration of the Confluence content.
    #[serde(rename = "CrawlerConfiguration", skip_serializing_if = "Option::is_none")]
    pub crawler_configuration: Option<Val<ConfluenceCrawlerConfiguration>>,
    /// The endpoint information to connect to your Confluence data source.
    #[serde(rename = "SourceConfiguration")]
    pub source_configuration: Val<ConfluenceSourceConfiguration>,
}

impl ConfluenceDataSourceConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(source_configuration: impl Into<Val<ConfluenceSourceConfiguration>>) -> Self {
        Self { source_configuration: source_configuration.into(), crawler_configuration: None }
    }
}

/// The endpoint information to connect to your Confluence data source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConfluenceSourceConfiguration {
    /// The supported authentication type to authenticate and connect to your Confluence instance.
    #[serde(rename = "AuthType")]
    pub auth_type: Val<String>,
    /// `CredentialsSecretArn`.
    #[serde(rename = "CredentialsSecretArn")]
    pub credentials_secret_arn: Val<String>,
    /// The supported host type, whether online/cloud or server/on-premises.
    #[serde(rename = "HostType")]
    pub host_type: Val<String>,
    /// The Confluence host URL or instance URL.
    #[serde(rename = "HostUrl")]
    pub host_url: Val<String>,
}

impl ConfluenceSourceConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        auth_type: impl Into<Val<String>>,
        credentials_secret_arn: impl Into<Val<String>>,
        host_type: impl Into<Val<String>>,
        host_url: impl Into<Val<String>>,
    ) -> Self {
        Self {
            auth_type: auth_type.into(),
            credentials_secret_arn: credentials_secret_arn.into(),
            host_type: host_type.into(),
            host_url: host_url.into(),
        }
    }
}

/// Context enrichment configuration is used to provide additional context to the RAG application.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContextEnrichmentConfiguration {
    /// The configuration of the Amazon Bedrock foundation model used for context enrichment.
    #[serde(
        rename = "BedrockFoundationModelConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub bedrock_foundation_model_configuration:
        Option<Val<BedrockFoundationModelContextEnrichmentConfiguration>>,
    /// The method used for context enrichment.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl ContextEnrichmentConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into(), bedrock_foundation_model_configuration: None }
    }
}

/// The configuration of filtering the data source content.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CrawlFilterConfiguration {
    /// The configuration of filtering certain objects or content types of the data source.
    #[serde(rename = "PatternObjectFilter", skip_serializing_if = "Option::is_none")]
    pub pattern_object_filter: Option<Val<PatternObjectFilterConfiguration>>,
    /// The type of filtering that you want to apply to certain objects or content of the data source.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl CrawlFilterConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into(), pattern_object_filter: None }
    }
}

/// Settings for customizing steps in the data source content ingestion pipeline.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CustomTransformationConfiguration {
    /// An S3 bucket path for input and output objects.
    #[serde(rename = "IntermediateStorage")]
    pub intermediate_storage: Val<IntermediateStorage>,
    /// A Lambda function that processes documents.
    #[serde(rename = "Transformations")]
    pub transformations: Val<List<Transformation>>,
}

impl CustomTransformationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        intermediate_storage: impl Into<Val<IntermediateStorage>>,
        transformations: impl Into<Val<List<Transformation>>>,
    ) -> Self {
        Self {
            intermediate_storage: intermediate_storage.into(),
            transformations: transformations.into(),
        }
    }
}

/// The connection configuration for the data source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataSourceConfiguration {
    /// The configuration information to connect to Confluence as your data source.
    #[serde(rename = "ConfluenceConfiguration", skip_serializing_if = "Option::is_none")]
    pub confluence_configuration: Option<Val<ConfluenceDataSourceConfiguration>>,
    /// Configuration for managed knowledge base connector data sources.
    #[serde(
        rename = "ManagedKnowledgeBaseConnectorConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub managed_knowledge_base_connector_configuration:
        Option<Val<ManagedKnowledgeBaseConnectorConfiguration>>,
    /// The configuration information to connect to Amazon S3 as your data source.
    #[serde(rename = "S3Configuration", skip_serializing_if = "Option::is_none")]
    pub s3_configuration: Option<Val<S3DataSourceConfiguration>>,
    /// The configuration information to connect to Salesforce as your data source.
    #[serde(rename = "SalesforceConfiguration", skip_serializing_if = "Option::is_none")]
    pub salesforce_configuration: Option<Val<SalesforceDataSourceConfiguration>>,
    /// The configuration information to connect to SharePoint as your data source.
    #[serde(rename = "SharePointConfiguration", skip_serializing_if = "Option::is_none")]
    pub share_point_configuration: Option<Val<SharePointDataSourceConfiguration>>,
    /// The type of data source.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// The configuration of web URLs to crawl for your data source.
    #[serde(rename = "WebConfiguration", skip_serializing_if = "Option::is_none")]
    pub web_configuration: Option<Val<WebDataSourceConfiguration>>,
}

impl DataSourceConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self {
            r#type: r#type.into(),
            confluence_configuration: None,
            managed_knowledge_base_connector_configuration: None,
            s3_configuration: None,
            salesforce_configuration: None,
            share_point_configuration: None,
            web_configuration: None,
        }
    }
}

/// Day of the month on which a monthly refresh runs.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DayOfMonth {
    /// Specific day of the month, 1 through 28 (capped at 28 to avoid month-length ambiguity).
    #[serde(rename = "DayNumber", skip_serializing_if = "Option::is_none")]
    pub day_number: Option<Val<i64>>,
    /// Run on the last calendar day of each month.
    #[serde(rename = "LastDayOfMonth", skip_serializing_if = "Option::is_none")]
    pub last_day_of_month: Option<Val<Value>>,
}

/// Configuration for deletion protection.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeletionProtectionConfiguration {
    /// Indicates whether a feature is enabled or disabled.
    #[serde(rename = "DeletionProtectionStatus")]
    pub deletion_protection_status: Val<String>,
    /// Threshold for deletion protection.
    #[serde(rename = "DeletionProtectionThreshold", skip_serializing_if = "Option::is_none")]
    pub deletion_protection_threshold: Option<Val<i64>>,
}

impl DeletionProtectionConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(deletion_protection_status: impl Into<Val<String>>) -> Self {
        Self {
            deletion_protection_status: deletion_protection_status.into(),
            deletion_protection_threshold: None,
        }
    }
}

/// The strategy used for performing context enrichment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EnrichmentStrategyConfiguration {
    /// The method used for the context enrichment strategy.
    #[serde(rename = "Method")]
    pub method: Val<String>,
}

impl EnrichmentStrategyConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(method: impl Into<Val<String>>) -> Self {
        Self { method: method.into() }
    }
}

/// Configurations for when you choose fixed-size chunking.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FixedSizeChunkingConfiguration {
    /// The maximum number of tokens to include in a chunk.
    #[serde(rename = "MaxTokens")]
    pub max_tokens: Val<i64>,
    /// The percentage of overlap between adjacent chunks of a data source.
    #[serde(rename = "OverlapPercentage")]
    pub overlap_percentage: Val<i64>,
}

impl FixedSizeChunkingConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(max_tokens: impl Into<Val<i64>>, overlap_percentage: impl Into<Val<i64>>) -> Self {
        Self { max_tokens: max_tokens.into(), overlap_percentage: overlap_percentage.into() }
    }
}

/// Settings for hierarchical document chunking for a data source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HierarchicalChunkingConfiguration {
    /// Token settings for each layer.
    #[serde(rename = "LevelConfigurations")]
    pub level_configurations: Val<List<HierarchicalChunkingLevelConfiguration>>,
    /// The number of tokens to repeat across chunks in the same layer.
    #[serde(rename = "OverlapTokens")]
    pub overlap_tokens: Val<i64>,
}

impl HierarchicalChunkingConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        level_configurations: impl Into<Val<List<HierarchicalChunkingLevelConfiguration>>>,
        overlap_tokens: impl Into<Val<i64>>,
    ) -> Self {
        Self {
            level_configurations: level_configurations.into(),
            overlap_tokens: overlap_tokens.into(),
        }
    }
}

/// Token settings for a layer in a hierarchical chunking configuration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HierarchicalChunkingLevelConfiguration {
    /// The maximum number of tokens that a chunk can contain in this layer.
    #[serde(rename = "MaxTokens")]
    pub max_tokens: Val<i64>,
}

impl HierarchicalChunkingLevelConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(max_tokens: impl Into<Val<i64>>) -> Self {
        Self { max_tokens: max_tokens.into() }
    }
}

/// Configuration for image extraction.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImageExtractionConfiguration {
    /// Indicates whether a feature is enabled or disabled.
    #[serde(rename = "ImageExtractionStatus")]
    pub image_extraction_status: Val<String>,
}

impl ImageExtractionConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(image_extraction_status: impl Into<Val<String>>) -> Self {
        Self { image_extraction_status: image_extraction_status.into() }
    }
}

/// A location for storing content from data sources temporarily as it is processed by custom components in the ingestion pipeline.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IntermediateStorage {
    /// An S3 bucket path.
    #[serde(rename = "S3Location")]
    pub s3_location: Val<S3Location>,
}

impl IntermediateStorage {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(s3_location: impl Into<Val<S3Location>>) -> Self {
        Self { s3_location: s3_location.into() }
    }
}

/// Configuration for managed knowledge base connector data sources.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedKnowledgeBaseConnectorConfiguration {
    /// Connector-specific parameters.
    #[serde(rename = "ConnectorParameters", skip_serializing_if = "Option::is_none")]
    pub connector_parameters: Option<Val<Value>>,
    /// Configuration for deletion protection.
    #[serde(rename = "DeletionProtectionConfiguration", skip_serializing_if = "Option::is_none")]
    pub deletion_protection_configuration: Option<Val<DeletionProtectionConfiguration>>,
    /// Configuration for media extraction settings.
    #[serde(rename = "MediaExtractionConfiguration", skip_serializing_if = "Option::is_none")]
    pub media_extraction_configuration: Option<Val<MediaExtractionConfiguration>>,
    /// Recurring schedule on which the connector automatically refreshes ingested content.
    #[serde(rename = "SyncSchedule", skip_serializing_if = "Option::is_none")]
    pub sync_schedule: Option<Val<SyncSchedule>>,
}

/// Configuration for media extraction settings.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MediaExtractionConfiguration {
    /// Configuration for audio extraction.
    #[serde(rename = "AudioExtractionConfiguration", skip_serializing_if = "Option::is_none")]
    pub audio_extraction_configuration: Option<Val<AudioExtractionConfiguration>>,
    /// Configuration for image extraction.
    #[serde(rename = "ImageExtractionConfiguration", skip_serializing_if = "Option::is_none")]
    pub image_extraction_configuration: Option<Val<ImageExtractionConfiguration>>,
    /// Configuration for video extraction.
    #[serde(rename = "VideoExtractionConfiguration", skip_serializing_if = "Option::is_none")]
    pub video_extraction_configuration: Option<Val<VideoExtractionConfiguration>>,
}

/// A monthly refresh on a specified day of the month.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MonthlySchedule {
    /// Day of the month on which a monthly refresh runs.
    #[serde(rename = "DayOfMonth")]
    pub day_of_month: Val<DayOfMonth>,
}

impl MonthlySchedule {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(day_of_month: impl Into<Val<DayOfMonth>>) -> Self {
        Self { day_of_month: day_of_month.into() }
    }
}

/// Settings for parsing document contents.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ParsingConfiguration {
    /// If you specify BEDROCKDATAAUTOMATION as the parsing strategy for ingesting your data source, use this object to modify configurations for using the Amazon Bedrock Data Automation parser.
    #[serde(
        rename = "BedrockDataAutomationConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub bedrock_data_automation_configuration: Option<Val<BedrockDataAutomationConfiguration>>,
    /// If you specify BEDROCKFOUNDATIONMODEL as the parsing strategy for ingesting your data source, use this object to modify configurations for using a foundation model to parse documents.
    #[serde(
        rename = "BedrockFoundationModelConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub bedrock_foundation_model_configuration: Option<Val<BedrockFoundationModelConfiguration>>,
    /// The parsing strategy for the data source.
    #[serde(rename = "ParsingStrategy")]
    pub parsing_strategy: Val<String>,
}

impl ParsingConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(parsing_strategy: impl Into<Val<String>>) -> Self {
        Self {
            parsing_strategy: parsing_strategy.into(),
            bedrock_data_automation_configuration: None,
            bedrock_foundation_model_configuration: None,
        }
    }
}

/// Instructions for interpreting the contents of a document.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ParsingPrompt {
    /// Instructions for interpreting the contents of a document.
    #[serde(rename = "ParsingPromptText")]
    pub parsing_prompt_text: Val<String>,
}

impl ParsingPrompt {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(parsing_prompt_text: impl Into<Val<String>>) -> Self {
        Self { parsing_prompt_text: parsing_prompt_text.into() }
    }
}

/// The specific filters applied to your data source content.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PatternObjectFilter {
    /// A list of one or more exclusion regular expression patterns to exclude certain object types that adhere to the pattern.
    #[serde(rename = "ExclusionFilters", skip_serializing_if = "Option::is_none")]
    pub exclusion_filters: Option<Val<List<String>>>,
    /// A list of one or more inclusion regular expression patterns to include certain object types that adhere to the pattern.
    #[serde(rename = "InclusionFilters", skip_serializing_if = "Option::is_none")]
    pub inclusion_filters: Option<Val<List<String>>>,
    /// The supported object type or content type of the data source.
    #[serde(rename = "ObjectType")]
    pub object_type: Val<String>,
}

impl PatternObjectFilter {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(object_type: impl Into<Val<String>>) -> Self {
        Self { object_type: object_type.into(), exclusion_filters: None, inclusion_filters: None }
    }
}

/// The configuration of filtering certain objects or content types of the data source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PatternObjectFilterConfiguration {
    /// The configuration of specific filters applied to your data source content.
    #[serde(rename = "Filters")]
    pub filters: Val<List<PatternObjectFilter>>,
}

impl PatternObjectFilterConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(filters: impl Into<Val<List<PatternObjectFilter>>>) -> Self {
        Self { filters: filters.into() }
    }
}

/// The configuration information to connect to Amazon S3 as your data source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3DataSourceConfiguration {
    /// The Amazon Resource Name (ARN) of the S3 bucket that contains your data.
    #[serde(rename = "BucketArn")]
    pub bucket_arn: Val<String>,
    /// The account ID for the owner of the S3 bucket.
    #[serde(rename = "BucketOwnerAccountId", skip_serializing_if = "Option::is_none")]
    pub bucket_owner_account_id: Option<Val<String>>,
    /// A list of S3 prefixes to include certain files or content.
    #[serde(rename = "InclusionPrefixes", skip_serializing_if = "Option::is_none")]
    pub inclusion_prefixes: Option<Val<List<String>>>,
}

impl S3DataSourceConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(bucket_arn: impl Into<Val<String>>) -> Self {
        Self {
            bucket_arn: bucket_arn.into(),
            bucket_owner_account_id: None,
            inclusion_prefixes: None,
        }
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

/// The configuration of the Salesforce content.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SalesforceCrawlerConfiguration {
    /// The configuration of filtering the Salesforce content.
    #[serde(rename = "FilterConfiguration", skip_serializing_if = "Option::is_none")]
    pub filter_configuration: Option<Val<CrawlFilterConfiguration>>,
}

/// The configuration information to connect to Salesforce as your data source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SalesforceDataSourceConfiguration {
    /// The configuration of the Salesforce content.
    #[serde(rename = "CrawlerConfiguration", skip_serializing_if = "Option::is_none")]
    pub crawler_configuration: Option<Val<SalesforceCrawlerConfiguration>>,
    /// The endpoint information to connect to your Salesforce data source.
    #[serde(rename = "SourceConfiguration")]
    pub source_configuration: Val<SalesforceSourceConfiguration>,
}

impl SalesforceDataSourceConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(source_configuration: impl Into<Val<SalesforceSourceConfiguration>>) -> Self {
        Self { source_configuration: source_configuration.into(), crawler_configuration: None }
    }
}

/// The endpoint information to connect to your Salesforce data source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SalesforceSourceConfiguration {
    /// The supported authentication type to authenticate and connect to your Salesforce instance.
    #[serde(rename = "AuthType")]
    pub auth_type: Val<String>,
    /// `CredentialsSecretArn`.
    #[serde(rename = "CredentialsSecretArn")]
    pub credentials_secret_arn: Val<String>,
    /// The Salesforce host URL or instance URL.
    #[serde(rename = "HostUrl")]
    pub host_url: Val<String>,
}

impl SalesforceSourceConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        auth_type: impl Into<Val<String>>,
        credentials_secret_arn: impl Into<Val<String>>,
        host_url: impl Into<Val<String>>,
    ) -> Self {
        Self {
            auth_type: auth_type.into(),
            credentials_secret_arn: credentials_secret_arn.into(),
            host_url: host_url.into(),
        }
    }
}

/// The seed or starting point URL. You should be authorized to crawl the URL.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeedUrl {
    /// A seed or starting point URL.
    #[serde(rename = "Url")]
    pub url: Val<String>,
}

impl SeedUrl {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(url: impl Into<Val<String>>) -> Self {
        Self { url: url.into() }
    }
}

/// Settings for semantic document chunking for a data source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SemanticChunkingConfiguration {
    /// The dissimilarity threshold for splitting chunks.
    #[serde(rename = "BreakpointPercentileThreshold")]
    pub breakpoint_percentile_threshold: Val<i64>,
    /// The buffer size.
    #[serde(rename = "BufferSize")]
    pub buffer_size: Val<i64>,
    /// The maximum number of tokens that a chunk can contain.
    #[serde(rename = "MaxTokens")]
    pub max_tokens: Val<i64>,
}

impl SemanticChunkingConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        breakpoint_percentile_threshold: impl Into<Val<i64>>,
        buffer_size: impl Into<Val<i64>>,
        max_tokens: impl Into<Val<i64>>,
    ) -> Self {
        Self {
            breakpoint_percentile_threshold: breakpoint_percentile_threshold.into(),
            buffer_size: buffer_size.into(),
            max_tokens: max_tokens.into(),
        }
    }
}

/// Contains the configuration for server-side encryption.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ServerSideEncryptionConfiguration {
    /// The Amazon Resource Name (ARN) of the AWS  key used to encrypt the resource.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
}

/// The configuration of the SharePoint content.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SharePointCrawlerConfiguration {
    /// The configuration of filtering the SharePoint content.
    #[serde(rename = "FilterConfiguration", skip_serializing_if = "Option::is_none")]
    pub filter_configuration: Option<Val<CrawlFilterConfiguration>>,
}

/// The configuration information to connect to SharePoint as your data source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SharePointDataSourceConfiguration {
    /// The configuration of the SharePoint content.
    #[serde(rename = "CrawlerConfiguration", skip_serializing_if = "Option::is_none")]
    pub crawler_configuration: Option<Val<SharePointCrawlerConfiguration>>,
    /// The endpoint information to connect to your SharePoint data source.
    #[serde(rename = "SourceConfiguration")]
    pub source_configuration: Val<SharePointSourceConfiguration>,
}

impl SharePointDataSourceConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(source_configuration: impl Into<Val<SharePointSourceConfiguration>>) -> Self {
        Self { source_configuration: source_configuration.into(), crawler_configuration: None }
    }
}

/// The endpoint information to connect to your SharePoint data source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SharePointSourceConfiguration {
    /// The supported authentication type to authenticate and connect to your SharePoint site/sites.
    #[serde(rename = "AuthType")]
    pub auth_type: Val<String>,
    /// The Amazon Resource Name of an AWS Secrets Manager secret that stores your authentication credentials for your SharePoint site/sites.
    #[serde(rename = "CredentialsSecretArn")]
    pub credentials_secret_arn: Val<String>,
    /// The domain of your SharePoint instance or site URL/URLs.
    #[serde(rename = "Domain")]
    pub domain: Val<String>,
    /// The supported host type, whether online/cloud or server/on-premises.
    #[serde(rename = "HostType")]
    pub host_type: Val<String>,
    /// A list of one or more SharePoint site URLs.
    #[serde(rename = "SiteUrls")]
    pub site_urls: Val<List<String>>,
    /// The identifier of your Microsoft 365 tenant.
    #[serde(rename = "TenantId", skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Val<String>>,
}

impl SharePointSourceConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        auth_type: impl Into<Val<String>>,
        credentials_secret_arn: impl Into<Val<String>>,
        domain: impl Into<Val<String>>,
        host_type: impl Into<Val<String>>,
        site_urls: impl Into<Val<List<String>>>,
    ) -> Self {
        Self {
            auth_type: auth_type.into(),
            credentials_secret_arn: credentials_secret_arn.into(),
            domain: domain.into(),
            host_type: host_type.into(),
            site_urls: site_urls.into(),
            tenant_id: None,
        }
    }
}

/// Recurring schedule on which the connector automatically refreshes ingested content.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SyncSchedule {
    /// A daily refresh.
    #[serde(rename = "Daily", skip_serializing_if = "Option::is_none")]
    pub daily: Option<Val<Value>>,
    /// A monthly refresh on a specified day of the month.
    #[serde(rename = "Monthly", skip_serializing_if = "Option::is_none")]
    pub monthly: Option<Val<MonthlySchedule>>,
    /// A weekly refresh on a specified day of the week.
    #[serde(rename = "Weekly", skip_serializing_if = "Option::is_none")]
    pub weekly: Option<Val<WeeklySchedule>>,
}

/// A custom processing step for documents moving through a data source ingestion pipeline.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Transformation {
    /// When the service applies the transformation.
    #[serde(rename = "StepToApply")]
    pub step_to_apply: Val<String>,
    /// A Lambda function that processes documents.
    #[serde(rename = "TransformationFunction")]
    pub transformation_function: Val<TransformationFunction>,
}

impl Transformation {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        step_to_apply: impl Into<Val<String>>,
        transformation_function: impl Into<Val<TransformationFunction>>,
    ) -> Self {
        Self {
            step_to_apply: step_to_apply.into(),
            transformation_function: transformation_function.into(),
        }
    }
}

/// A Lambda function that processes documents.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TransformationFunction {
    /// The Lambda function.
    #[serde(rename = "TransformationLambdaConfiguration")]
    pub transformation_lambda_configuration: Val<TransformationLambdaConfiguration>,
}

impl TransformationFunction {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        transformation_lambda_configuration: impl Into<Val<TransformationLambdaConfiguration>>,
    ) -> Self {
        Self { transformation_lambda_configuration: transformation_lambda_configuration.into() }
    }
}

/// A Lambda function that processes documents.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TransformationLambdaConfiguration {
    /// The function's ARN identifier.
    #[serde(rename = "LambdaArn")]
    pub lambda_arn: Val<String>,
}

impl TransformationLambdaConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(lambda_arn: impl Into<Val<String>>) -> Self {
        Self { lambda_arn: lambda_arn.into() }
    }
}

/// The configuration of web URLs that you want to crawl.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UrlConfiguration {
    /// One or more seed or starting point URLs.
    #[serde(rename = "SeedUrls")]
    pub seed_urls: Val<List<SeedUrl>>,
}

impl UrlConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(seed_urls: impl Into<Val<List<SeedUrl>>>) -> Self {
        Self { seed_urls: seed_urls.into() }
    }
}

/// Contains details about how to ingest the documents in a data source.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct VectorIngestionConfiguration {
    /// Details about how to chunk the documents in the data source.
    #[serde(rename = "ChunkingConfiguration", skip_serializing_if = "Option::is_none")]
    pub chunking_configuration: Option<Val<ChunkingConfiguration>>,
    /// The context enrichment configuration used for ingestion of the data into the vector store.
    #[serde(rename = "ContextEnrichmentConfiguration", skip_serializing_if = "Option::is_none")]
    pub context_enrichment_configuration: Option<Val<ContextEnrichmentConfiguration>>,
    /// A custom document transformer for parsed data source documents.
    #[serde(rename = "CustomTransformationConfiguration", skip_serializing_if = "Option::is_none")]
    pub custom_transformation_configuration: Option<Val<CustomTransformationConfiguration>>,
    /// Configurations for a parser to use for parsing documents in your data source.
    #[serde(rename = "ParsingConfiguration", skip_serializing_if = "Option::is_none")]
    pub parsing_configuration: Option<Val<ParsingConfiguration>>,
}

/// Configuration for video extraction.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VideoExtractionConfiguration {
    /// Indicates whether a feature is enabled or disabled.
    #[serde(rename = "VideoExtractionStatus")]
    pub video_extraction_status: Val<String>,
}

impl VideoExtractionConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(video_extraction_status: impl Into<Val<String>>) -> Self {
        Self { video_extraction_status: video_extraction_status.into() }
    }
}

/// The configuration of web URLs that you want to crawl.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WebCrawlerConfiguration {
    /// The configuration of crawl limits for the web URLs.
    #[serde(rename = "CrawlerLimits", skip_serializing_if = "Option::is_none")]
    pub crawler_limits: Option<Val<WebCrawlerLimits>>,
    /// A list of one or more exclusion regular expression patterns to exclude certain URLs.
    #[serde(rename = "ExclusionFilters", skip_serializing_if = "Option::is_none")]
    pub exclusion_filters: Option<Val<List<String>>>,
    /// A list of one or more inclusion regular expression patterns to include certain URLs.
    #[serde(rename = "InclusionFilters", skip_serializing_if = "Option::is_none")]
    pub inclusion_filters: Option<Val<List<String>>>,
    /// The scope of what is crawled for your URLs.
    #[serde(rename = "Scope", skip_serializing_if = "Option::is_none")]
    pub scope: Option<Val<String>>,
    /// Returns the user agent suffix for your web crawler.
    #[serde(rename = "UserAgent", skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<Val<String>>,
    /// A string used for identifying the crawler or bot when it accesses a web server.
    #[serde(rename = "UserAgentHeader", skip_serializing_if = "Option::is_none")]
    pub user_agent_header: Option<Val<String>>,
}

/// The rate limits for the URLs that you want to crawl.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WebCrawlerLimits {
    /// The max number of web pages crawled from your source URLs, up to 25,000 pages.
    #[serde(rename = "MaxPages", skip_serializing_if = "Option::is_none")]
    pub max_pages: Option<Val<i64>>,
    /// The max rate at which pages are crawled, up to 300 per minute per host.
    #[serde(rename = "RateLimit", skip_serializing_if = "Option::is_none")]
    pub rate_limit: Option<Val<i64>>,
}

/// The configuration details for the web data source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WebDataSourceConfiguration {
    /// The Web Crawler configuration details for the web data source.
    #[serde(rename = "CrawlerConfiguration", skip_serializing_if = "Option::is_none")]
    pub crawler_configuration: Option<Val<WebCrawlerConfiguration>>,
    /// The source configuration details for the web data source.
    #[serde(rename = "SourceConfiguration")]
    pub source_configuration: Val<WebSourceConfiguration>,
}

impl WebDataSourceConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(source_configuration: impl Into<Val<WebSourceConfiguration>>) -> Self {
        Self { source_configuration: source_configuration.into(), crawler_configuration: None }
    }
}

/// The configuration of the URL/URLs for the web content that you want to crawl.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WebSourceConfiguration {
    /// The configuration of the URL/URLs.
    #[serde(rename = "UrlConfiguration")]
    pub url_configuration: Val<UrlConfiguration>,
}

impl WebSourceConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(url_configuration: impl Into<Val<UrlConfiguration>>) -> Self {
        Self { url_configuration: url_configuration.into() }
    }
}

/// A weekly refresh on a specified day of the week.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WeeklySchedule {
    /// Day of the week.
    #[serde(rename = "DayOfWeek")]
    pub day_of_week: Val<String>,
}

impl WeeklySchedule {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(day_of_week: impl Into<Val<String>>) -> Self {
        Self { day_of_week: day_of_week.into() }
    }
}

known!(
    AudioExtractionConfiguration,
    BedrockDataAutomationConfiguration,
    BedrockFoundationModelConfiguration,
    BedrockFoundationModelContextEnrichmentConfiguration,
    ChunkingConfiguration,
    ConfluenceCrawlerConfiguration,
    ConfluenceDataSourceConfiguration,
    ConfluenceSourceConfiguration,
    ContextEnrichmentConfiguration,
    CrawlFilterConfiguration,
    CustomTransformationConfiguration,
    DataSource,
    DataSourceConfiguration,
    DayOfMonth,
    DeletionProtectionConfiguration,
    EnrichmentStrategyConfiguration,
    FixedSizeChunkingConfiguration,
    HierarchicalChunkingConfiguration,
    HierarchicalChunkingLevelConfiguration,
    ImageExtractionConfiguration,
    IntermediateStorage,
    ManagedKnowledgeBaseConnectorConfiguration,
    MediaExtractionConfiguration,
    MonthlySchedule,
    ParsingConfiguration,
    ParsingPrompt,
    PatternObjectFilter,
    PatternObjectFilterConfiguration,
    S3DataSourceConfiguration,
    S3Location,
    SalesforceCrawlerConfiguration,
    SalesforceDataSourceConfiguration,
    SalesforceSourceConfiguration,
    SeedUrl,
    SemanticChunkingConfiguration,
    ServerSideEncryptionConfiguration,
    SharePointCrawlerConfiguration,
    SharePointDataSourceConfiguration,
    SharePointSourceConfiguration,
    SyncSchedule,
    Transformation,
    TransformationFunction,
    TransformationLambdaConfiguration,
    UrlConfiguration,
    VectorIngestionConfiguration,
    VideoExtractionConfiguration,
    WebCrawlerConfiguration,
    WebCrawlerLimits,
    WebDataSourceConfiguration,
    WebSourceConfiguration,
    WeeklySchedule
);
