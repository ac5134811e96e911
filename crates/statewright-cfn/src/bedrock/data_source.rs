//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataSource {
    /// `DataDeletionPolicy`.
    #[serde(rename = "DataDeletionPolicy", skip_serializing_if = "Option::is_none")]
    pub data_deletion_policy: Option<Val<String>>,
    /// `DataSourceConfiguration`, which is required.
    #[serde(rename = "DataSourceConfiguration")]
    pub data_source_configuration: Val<DataSourceConfiguration>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `KnowledgeBaseId`, which is required. A change replaces the resource.
    #[serde(rename = "KnowledgeBaseId")]
    pub knowledge_base_id: Val<String>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `ServerSideEncryptionConfiguration`.
    #[serde(rename = "ServerSideEncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub server_side_encryption_configuration: Option<Val<ServerSideEncryptionConfiguration>>,
    /// `VectorIngestionConfiguration`.
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
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
data_source_configuration_web_configuration_crawler_configuration_user_agent_header = "DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader", "`DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader` of the deployed resource.";
data_source_id = "DataSourceId", "`DataSourceId` of the deployed resource.";
data_source_status = "DataSourceStatus", "`DataSourceStatus` of the deployed resource.";
failure_reasons = "FailureReasons", "`FailureReasons` of the deployed resource.";
updated_at = "UpdatedAt", "`UpdatedAt` of the deployed resource.";
});

/// `AudioExtractionConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AudioExtractionConfiguration {
    /// `AudioExtractionStatus`, which is required.
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

/// `BedrockDataAutomationConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BedrockDataAutomationConfiguration {
    /// `ParsingModality`.
    #[serde(rename = "ParsingModality", skip_serializing_if = "Option::is_none")]
    pub parsing_modality: Option<Val<String>>,
}

/// `BedrockFoundationModelConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BedrockFoundationModelConfiguration {
    /// `ModelArn`, which is required.
    #[serde(rename = "ModelArn")]
    pub model_arn: Val<String>,
    /// `ParsingModality`.
    #[serde(rename = "ParsingModality", skip_serializing_if = "Option::is_none")]
    pub parsing_modality: Option<Val<String>>,
    /// `ParsingPrompt`.
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

/// `BedrockFoundationModelContextEnrichmentConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BedrockFoundationModelContextEnrichmentConfiguration {
    /// `EnrichmentStrategyConfiguration`, which is required.
    #[serde(rename = "EnrichmentStrategyConfiguration")]
    pub enrichment_strategy_configuration: Val<EnrichmentStrategyConfiguration>,
    /// `ModelArn`, which is required.
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

/// `ChunkingConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChunkingConfiguration {
    /// `ChunkingStrategy`, which is required.
    #[serde(rename = "ChunkingStrategy")]
    pub chunking_strategy: Val<String>,
    /// `FixedSizeChunkingConfiguration`.
    #[serde(rename = "FixedSizeChunkingConfiguration", skip_serializing_if = "Option::is_none")]
    pub fixed_size_chunking_configuration: Option<Val<FixedSizeChunkingConfiguration>>,
    /// `HierarchicalChunkingConfiguration`.
    #[serde(rename = "HierarchicalChunkingConfiguration", skip_serializing_if = "Option::is_none")]
    pub hierarchical_chunking_configuration: Option<Val<HierarchicalChunkingConfiguration>>,
    /// `SemanticChunkingConfiguration`.
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

/// `ConfluenceCrawlerConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConfluenceCrawlerConfiguration {
    /// `FilterConfiguration`.
    #[serde(rename = "FilterConfiguration", skip_serializing_if = "Option::is_none")]
    pub filter_configuration: Option<Val<CrawlFilterConfiguration>>,
}

/// `ConfluenceDataSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConfluenceDataSourceConfiguration {
    /// `CrawlerConfiguration`.
    #[serde(rename = "CrawlerConfiguration", skip_serializing_if = "Option::is_none")]
    pub crawler_configuration: Option<Val<ConfluenceCrawlerConfiguration>>,
    /// `SourceConfiguration`, which is required.
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

/// `ConfluenceSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConfluenceSourceConfiguration {
    /// `AuthType`, which is required.
    #[serde(rename = "AuthType")]
    pub auth_type: Val<String>,
    /// `CredentialsSecretArn`, which is required.
    #[serde(rename = "CredentialsSecretArn")]
    pub credentials_secret_arn: Val<String>,
    /// `HostType`, which is required.
    #[serde(rename = "HostType")]
    pub host_type: Val<String>,
    /// `HostUrl`, which is required.
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

/// `ContextEnrichmentConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContextEnrichmentConfiguration {
    /// `BedrockFoundationModelConfiguration`.
    #[serde(
        rename = "BedrockFoundationModelConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub bedrock_foundation_model_configuration:
        Option<Val<BedrockFoundationModelContextEnrichmentConfiguration>>,
    /// `Type`, which is required.
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

/// `CrawlFilterConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CrawlFilterConfiguration {
    /// `PatternObjectFilter`.
    #[serde(rename = "PatternObjectFilter", skip_serializing_if = "Option::is_none")]
    pub pattern_object_filter: Option<Val<PatternObjectFilterConfiguration>>,
    /// `Type`, which is required.
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

/// `CustomTransformationConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CustomTransformationConfiguration {
    /// `IntermediateStorage`, which is required.
    #[serde(rename = "IntermediateStorage")]
    pub intermediate_storage: Val<IntermediateStorage>,
    /// `Transformations`, which is required.
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

/// `DataSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataSourceConfiguration {
    /// `ConfluenceConfiguration`.
    #[serde(rename = "ConfluenceConfiguration", skip_serializing_if = "Option::is_none")]
    pub confluence_configuration: Option<Val<ConfluenceDataSourceConfiguration>>,
    /// `ManagedKnowledgeBaseConnectorConfiguration`.
    #[serde(
        rename = "ManagedKnowledgeBaseConnectorConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub managed_knowledge_base_connector_configuration:
        Option<Val<ManagedKnowledgeBaseConnectorConfiguration>>,
    /// `S3Configuration`.
    #[serde(rename = "S3Configuration", skip_serializing_if = "Option::is_none")]
    pub s3_configuration: Option<Val<S3DataSourceConfiguration>>,
    /// `SalesforceConfiguration`.
    #[serde(rename = "SalesforceConfiguration", skip_serializing_if = "Option::is_none")]
    pub salesforce_configuration: Option<Val<SalesforceDataSourceConfiguration>>,
    /// `SharePointConfiguration`.
    #[serde(rename = "SharePointConfiguration", skip_serializing_if = "Option::is_none")]
    pub share_point_configuration: Option<Val<SharePointDataSourceConfiguration>>,
    /// `Type`, which is required. A change replaces the resource.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// `WebConfiguration`.
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

/// `DayOfMonth` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DayOfMonth {
    /// `DayNumber`.
    #[serde(rename = "DayNumber", skip_serializing_if = "Option::is_none")]
    pub day_number: Option<Val<i64>>,
    /// `LastDayOfMonth`.
    #[serde(rename = "LastDayOfMonth", skip_serializing_if = "Option::is_none")]
    pub last_day_of_month: Option<Val<Value>>,
}

/// `DeletionProtectionConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeletionProtectionConfiguration {
    /// `DeletionProtectionStatus`, which is required.
    #[serde(rename = "DeletionProtectionStatus")]
    pub deletion_protection_status: Val<String>,
    /// `DeletionProtectionThreshold`.
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

/// `EnrichmentStrategyConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EnrichmentStrategyConfiguration {
    /// `Method`, which is required.
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

/// `FixedSizeChunkingConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FixedSizeChunkingConfiguration {
    /// `MaxTokens`, which is required.
    #[serde(rename = "MaxTokens")]
    pub max_tokens: Val<i64>,
    /// `OverlapPercentage`, which is required.
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

/// `HierarchicalChunkingConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HierarchicalChunkingConfiguration {
    /// `LevelConfigurations`, which is required.
    #[serde(rename = "LevelConfigurations")]
    pub level_configurations: Val<List<HierarchicalChunkingLevelConfiguration>>,
    /// `OverlapTokens`, which is required.
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

/// `HierarchicalChunkingLevelConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HierarchicalChunkingLevelConfiguration {
    /// `MaxTokens`, which is required.
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

/// `ImageExtractionConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImageExtractionConfiguration {
    /// `ImageExtractionStatus`, which is required.
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

/// `IntermediateStorage` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IntermediateStorage {
    /// `S3Location`, which is required.
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

/// `ManagedKnowledgeBaseConnectorConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedKnowledgeBaseConnectorConfiguration {
    /// `ConnectorParameters`.
    #[serde(rename = "ConnectorParameters", skip_serializing_if = "Option::is_none")]
    pub connector_parameters: Option<Val<Value>>,
    /// `DeletionProtectionConfiguration`.
    #[serde(rename = "DeletionProtectionConfiguration", skip_serializing_if = "Option::is_none")]
    pub deletion_protection_configuration: Option<Val<DeletionProtectionConfiguration>>,
    /// `MediaExtractionConfiguration`.
    #[serde(rename = "MediaExtractionConfiguration", skip_serializing_if = "Option::is_none")]
    pub media_extraction_configuration: Option<Val<MediaExtractionConfiguration>>,
    /// `SyncSchedule`.
    #[serde(rename = "SyncSchedule", skip_serializing_if = "Option::is_none")]
    pub sync_schedule: Option<Val<SyncSchedule>>,
}

/// `MediaExtractionConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MediaExtractionConfiguration {
    /// `AudioExtractionConfiguration`.
    #[serde(rename = "AudioExtractionConfiguration", skip_serializing_if = "Option::is_none")]
    pub audio_extraction_configuration: Option<Val<AudioExtractionConfiguration>>,
    /// `ImageExtractionConfiguration`.
    #[serde(rename = "ImageExtractionConfiguration", skip_serializing_if = "Option::is_none")]
    pub image_extraction_configuration: Option<Val<ImageExtractionConfiguration>>,
    /// `VideoExtractionConfiguration`.
    #[serde(rename = "VideoExtractionConfiguration", skip_serializing_if = "Option::is_none")]
    pub video_extraction_configuration: Option<Val<VideoExtractionConfiguration>>,
}

/// `MonthlySchedule` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MonthlySchedule {
    /// `DayOfMonth`, which is required.
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

/// `ParsingConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ParsingConfiguration {
    /// `BedrockDataAutomationConfiguration`.
    #[serde(
        rename = "BedrockDataAutomationConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub bedrock_data_automation_configuration: Option<Val<BedrockDataAutomationConfiguration>>,
    /// `BedrockFoundationModelConfiguration`.
    #[serde(
        rename = "BedrockFoundationModelConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub bedrock_foundation_model_configuration: Option<Val<BedrockFoundationModelConfiguration>>,
    /// `ParsingStrategy`, which is required.
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

/// `ParsingPrompt` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ParsingPrompt {
    /// `ParsingPromptText`, which is required.
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

/// `PatternObjectFilter` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PatternObjectFilter {
    /// `ExclusionFilters`.
    #[serde(rename = "ExclusionFilters", skip_serializing_if = "Option::is_none")]
    pub exclusion_filters: Option<Val<List<String>>>,
    /// `InclusionFilters`.
    #[serde(rename = "InclusionFilters", skip_serializing_if = "Option::is_none")]
    pub inclusion_filters: Option<Val<List<String>>>,
    /// `ObjectType`, which is required.
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

/// `PatternObjectFilterConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PatternObjectFilterConfiguration {
    /// `Filters`, which is required.
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

/// `S3DataSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3DataSourceConfiguration {
    /// `BucketArn`, which is required.
    #[serde(rename = "BucketArn")]
    pub bucket_arn: Val<String>,
    /// `BucketOwnerAccountId`.
    #[serde(rename = "BucketOwnerAccountId", skip_serializing_if = "Option::is_none")]
    pub bucket_owner_account_id: Option<Val<String>>,
    /// `InclusionPrefixes`.
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

/// `S3Location` of `AWS::Bedrock::DataSource`.
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

/// `SalesforceCrawlerConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SalesforceCrawlerConfiguration {
    /// `FilterConfiguration`.
    #[serde(rename = "FilterConfiguration", skip_serializing_if = "Option::is_none")]
    pub filter_configuration: Option<Val<CrawlFilterConfiguration>>,
}

/// `SalesforceDataSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SalesforceDataSourceConfiguration {
    /// `CrawlerConfiguration`.
    #[serde(rename = "CrawlerConfiguration", skip_serializing_if = "Option::is_none")]
    pub crawler_configuration: Option<Val<SalesforceCrawlerConfiguration>>,
    /// `SourceConfiguration`, which is required.
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

/// `SalesforceSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SalesforceSourceConfiguration {
    /// `AuthType`, which is required.
    #[serde(rename = "AuthType")]
    pub auth_type: Val<String>,
    /// `CredentialsSecretArn`, which is required.
    #[serde(rename = "CredentialsSecretArn")]
    pub credentials_secret_arn: Val<String>,
    /// `HostUrl`, which is required.
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

/// `SeedUrl` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeedUrl {
    /// `Url`, which is required.
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

/// `SemanticChunkingConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SemanticChunkingConfiguration {
    /// `BreakpointPercentileThreshold`, which is required.
    #[serde(rename = "BreakpointPercentileThreshold")]
    pub breakpoint_percentile_threshold: Val<i64>,
    /// `BufferSize`, which is required.
    #[serde(rename = "BufferSize")]
    pub buffer_size: Val<i64>,
    /// `MaxTokens`, which is required.
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

/// `ServerSideEncryptionConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ServerSideEncryptionConfiguration {
    /// `KmsKeyArn`.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
}

/// `SharePointCrawlerConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SharePointCrawlerConfiguration {
    /// `FilterConfiguration`.
    #[serde(rename = "FilterConfiguration", skip_serializing_if = "Option::is_none")]
    pub filter_configuration: Option<Val<CrawlFilterConfiguration>>,
}

/// `SharePointDataSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SharePointDataSourceConfiguration {
    /// `CrawlerConfiguration`.
    #[serde(rename = "CrawlerConfiguration", skip_serializing_if = "Option::is_none")]
    pub crawler_configuration: Option<Val<SharePointCrawlerConfiguration>>,
    /// `SourceConfiguration`, which is required.
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

/// `SharePointSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SharePointSourceConfiguration {
    /// `AuthType`, which is required.
    #[serde(rename = "AuthType")]
    pub auth_type: Val<String>,
    /// `CredentialsSecretArn`, which is required.
    #[serde(rename = "CredentialsSecretArn")]
    pub credentials_secret_arn: Val<String>,
    /// `Domain`, which is required.
    #[serde(rename = "Domain")]
    pub domain: Val<String>,
    /// `HostType`, which is required.
    #[serde(rename = "HostType")]
    pub host_type: Val<String>,
    /// `SiteUrls`, which is required.
    #[serde(rename = "SiteUrls")]
    pub site_urls: Val<List<String>>,
    /// `TenantId`.
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

/// `SyncSchedule` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SyncSchedule {
    /// `Daily`.
    #[serde(rename = "Daily", skip_serializing_if = "Option::is_none")]
    pub daily: Option<Val<Value>>,
    /// `Monthly`.
    #[serde(rename = "Monthly", skip_serializing_if = "Option::is_none")]
    pub monthly: Option<Val<MonthlySchedule>>,
    /// `Weekly`.
    #[serde(rename = "Weekly", skip_serializing_if = "Option::is_none")]
    pub weekly: Option<Val<WeeklySchedule>>,
}

/// `Transformation` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Transformation {
    /// `StepToApply`, which is required.
    #[serde(rename = "StepToApply")]
    pub step_to_apply: Val<String>,
    /// `TransformationFunction`, which is required.
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

/// `TransformationFunction` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TransformationFunction {
    /// `TransformationLambdaConfiguration`, which is required.
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

/// `TransformationLambdaConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TransformationLambdaConfiguration {
    /// `LambdaArn`, which is required.
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

/// `UrlConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UrlConfiguration {
    /// `SeedUrls`, which is required.
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

/// `VectorIngestionConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct VectorIngestionConfiguration {
    /// `ChunkingConfiguration`. A change replaces the resource.
    #[serde(rename = "ChunkingConfiguration", skip_serializing_if = "Option::is_none")]
    pub chunking_configuration: Option<Val<ChunkingConfiguration>>,
    /// `ContextEnrichmentConfiguration`.
    #[serde(rename = "ContextEnrichmentConfiguration", skip_serializing_if = "Option::is_none")]
    pub context_enrichment_configuration: Option<Val<ContextEnrichmentConfiguration>>,
    /// `CustomTransformationConfiguration`.
    #[serde(rename = "CustomTransformationConfiguration", skip_serializing_if = "Option::is_none")]
    pub custom_transformation_configuration: Option<Val<CustomTransformationConfiguration>>,
    /// `ParsingConfiguration`. A change replaces the resource.
    #[serde(rename = "ParsingConfiguration", skip_serializing_if = "Option::is_none")]
    pub parsing_configuration: Option<Val<ParsingConfiguration>>,
}

/// `VideoExtractionConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VideoExtractionConfiguration {
    /// `VideoExtractionStatus`, which is required.
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

/// `WebCrawlerConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WebCrawlerConfiguration {
    /// `CrawlerLimits`.
    #[serde(rename = "CrawlerLimits", skip_serializing_if = "Option::is_none")]
    pub crawler_limits: Option<Val<WebCrawlerLimits>>,
    /// `ExclusionFilters`.
    #[serde(rename = "ExclusionFilters", skip_serializing_if = "Option::is_none")]
    pub exclusion_filters: Option<Val<List<String>>>,
    /// `InclusionFilters`.
    #[serde(rename = "InclusionFilters", skip_serializing_if = "Option::is_none")]
    pub inclusion_filters: Option<Val<List<String>>>,
    /// `Scope`.
    #[serde(rename = "Scope", skip_serializing_if = "Option::is_none")]
    pub scope: Option<Val<String>>,
    /// `UserAgent`.
    #[serde(rename = "UserAgent", skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<Val<String>>,
    /// `UserAgentHeader`.
    #[serde(rename = "UserAgentHeader", skip_serializing_if = "Option::is_none")]
    pub user_agent_header: Option<Val<String>>,
}

/// `WebCrawlerLimits` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WebCrawlerLimits {
    /// `MaxPages`.
    #[serde(rename = "MaxPages", skip_serializing_if = "Option::is_none")]
    pub max_pages: Option<Val<i64>>,
    /// `RateLimit`.
    #[serde(rename = "RateLimit", skip_serializing_if = "Option::is_none")]
    pub rate_limit: Option<Val<i64>>,
}

/// `WebDataSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WebDataSourceConfiguration {
    /// `CrawlerConfiguration`.
    #[serde(rename = "CrawlerConfiguration", skip_serializing_if = "Option::is_none")]
    pub crawler_configuration: Option<Val<WebCrawlerConfiguration>>,
    /// `SourceConfiguration`, which is required.
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

/// `WebSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WebSourceConfiguration {
    /// `UrlConfiguration`, which is required.
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

/// `WeeklySchedule` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WeeklySchedule {
    /// `DayOfWeek`, which is required.
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
