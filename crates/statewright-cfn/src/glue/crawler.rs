//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Glue::Crawler`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Crawler {
    /// `Classifiers`.
    #[serde(rename = "Classifiers", skip_serializing_if = "Option::is_none")]
    pub classifiers: Option<Val<List<String>>>,
    /// `Configuration`.
    #[serde(rename = "Configuration", skip_serializing_if = "Option::is_none")]
    pub configuration: Option<Val<String>>,
    /// `CrawlerSecurityConfiguration`.
    #[serde(rename = "CrawlerSecurityConfiguration", skip_serializing_if = "Option::is_none")]
    pub crawler_security_configuration: Option<Val<String>>,
    /// `DatabaseName`.
    #[serde(rename = "DatabaseName", skip_serializing_if = "Option::is_none")]
    pub database_name: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `LakeFormationConfiguration`.
    #[serde(rename = "LakeFormationConfiguration", skip_serializing_if = "Option::is_none")]
    pub lake_formation_configuration: Option<Val<LakeFormationConfiguration>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `RecrawlPolicy`.
    #[serde(rename = "RecrawlPolicy", skip_serializing_if = "Option::is_none")]
    pub recrawl_policy: Option<Val<RecrawlPolicy>>,
    /// `Role`, which is required.
    #[serde(rename = "Role")]
    pub role: Val<String>,
    /// `Schedule`.
    #[serde(rename = "Schedule", skip_serializing_if = "Option::is_none")]
    pub schedule: Option<Val<Schedule>>,
    /// `SchemaChangePolicy`.
    #[serde(rename = "SchemaChangePolicy", skip_serializing_if = "Option::is_none")]
    pub schema_change_policy: Option<Val<SchemaChangePolicy>>,
    /// `TablePrefix`.
    #[serde(rename = "TablePrefix", skip_serializing_if = "Option::is_none")]
    pub table_prefix: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Value>>,
    /// `Targets`, which is required.
    #[serde(rename = "Targets")]
    pub targets: Val<Targets>,
}

impl Crawler {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(role: impl Into<Val<String>>, targets: impl Into<Val<Targets>>) -> Self {
        Self {
            role: role.into(),
            targets: targets.into(),
            classifiers: None,
            configuration: None,
            crawler_security_configuration: None,
            database_name: None,
            description: None,
            lake_formation_configuration: None,
            name: None,
            recrawl_policy: None,
            schedule: None,
            schema_change_policy: None,
            table_prefix: None,
            tags: None,
        }
    }
}

impl CfnResource for Crawler {
    const TYPE: &'static str = "AWS::Glue::Crawler";
    type Attributes = CrawlerAttributes;
}

/// What is known of a deployed [`Crawler`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrawlerAttributes(ResourceRef);

attributes!(CrawlerAttributes {});

/// `CatalogTarget` of `AWS::Glue::Crawler`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CatalogTarget {
    /// `ConnectionName`.
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// `DatabaseName`.
    #[serde(rename = "DatabaseName", skip_serializing_if = "Option::is_none")]
    pub database_name: Option<Val<String>>,
    /// `DlqEventQueueArn`.
    #[serde(rename = "DlqEventQueueArn", skip_serializing_if = "Option::is_none")]
    pub dlq_event_queue_arn: Option<Val<String>>,
    /// `EventQueueArn`.
    #[serde(rename = "EventQueueArn", skip_serializing_if = "Option::is_none")]
    pub event_queue_arn: Option<Val<String>>,
    /// `Tables`.
    #[serde(rename = "Tables", skip_serializing_if = "Option::is_none")]
    pub tables: Option<Val<List<String>>>,
}

/// `DeltaTarget` of `AWS::Glue::Crawler`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeltaTarget {
    /// `ConnectionName`.
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// `CreateNativeDeltaTable`.
    #[serde(rename = "CreateNativeDeltaTable", skip_serializing_if = "Option::is_none")]
    pub create_native_delta_table: Option<Val<bool>>,
    /// `DeltaTables`.
    #[serde(rename = "DeltaTables", skip_serializing_if = "Option::is_none")]
    pub delta_tables: Option<Val<List<String>>>,
    /// `WriteManifest`.
    #[serde(rename = "WriteManifest", skip_serializing_if = "Option::is_none")]
    pub write_manifest: Option<Val<bool>>,
}

/// `DynamoDBTarget` of `AWS::Glue::Crawler`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DynamoDBTarget {
    /// `Path`.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
    /// `ScanAll`.
    #[serde(rename = "ScanAll", skip_serializing_if = "Option::is_none")]
    pub scan_all: Option<Val<bool>>,
    /// `ScanRate`.
    #[serde(rename = "ScanRate", skip_serializing_if = "Option::is_none")]
    pub scan_rate: Option<Val<f64>>,
}

/// `HudiTarget` of `AWS::Glue::Crawler`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HudiTarget {
    /// `ConnectionName`.
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// `Exclusions`.
    #[serde(rename = "Exclusions", skip_serializing_if = "Option::is_none")]
    pub exclusions: Option<Val<List<String>>>,
    /// `MaximumTraversalDepth`.
    #[serde(rename = "MaximumTraversalDepth", skip_serializing_if = "Option::is_none")]
    pub maximum_traversal_depth: Option<Val<i64>>,
    /// `Paths`.
    #[serde(rename = "Paths", skip_serializing_if = "Option::is_none")]
    pub paths: Option<Val<List<String>>>,
}

/// `IcebergTarget` of `AWS::Glue::Crawler`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct IcebergTarget {
    /// `ConnectionName`.
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// `Exclusions`.
    #[serde(rename = "Exclusions", skip_serializing_if = "Option::is_none")]
    pub exclusions: Option<Val<List<String>>>,
    /// `MaximumTraversalDepth`.
    #[serde(rename = "MaximumTraversalDepth", skip_serializing_if = "Option::is_none")]
    pub maximum_traversal_depth: Option<Val<i64>>,
    /// `Paths`.
    #[serde(rename = "Paths", skip_serializing_if = "Option::is_none")]
    pub paths: Option<Val<List<String>>>,
}

/// `JdbcTarget` of `AWS::Glue::Crawler`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct JdbcTarget {
    /// `ConnectionName`.
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// `EnableAdditionalMetadata`.
    #[serde(rename = "EnableAdditionalMetadata", skip_serializing_if = "Option::is_none")]
    pub enable_additional_metadata: Option<Val<List<String>>>,
    /// `Exclusions`.
    #[serde(rename = "Exclusions", skip_serializing_if = "Option::is_none")]
    pub exclusions: Option<Val<List<String>>>,
    /// `Path`.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
}

/// `LakeFormationConfiguration` of `AWS::Glue::Crawler`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LakeFormationConfiguration {
    /// `AccountId`.
    #[serde(rename = "AccountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Val<String>>,
    /// `UseLakeFormationCredentials`.
    #[serde(rename = "UseLakeFormationCredentials", skip_serializing_if = "Option::is_none")]
    pub use_lake_formation_credentials: Option<Val<bool>>,
}

/// `MongoDBTarget` of `AWS::Glue::Crawler`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MongoDBTarget {
    /// `ConnectionName`.
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// `Path`.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
}

/// `RecrawlPolicy` of `AWS::Glue::Crawler`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RecrawlPolicy {
    /// `RecrawlBehavior`.
    #[serde(rename = "RecrawlBehavior", skip_serializing_if = "Option::is_none")]
    pub recrawl_behavior: Option<Val<String>>,
}

/// `S3Target` of `AWS::Glue::Crawler`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct S3Target {
    /// `ConnectionName`.
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// `DlqEventQueueArn`.
    #[serde(rename = "DlqEventQueueArn", skip_serializing_if = "Option::is_none")]
    pub dlq_event_queue_arn: Option<Val<String>>,
    /// `EventQueueArn`.
    #[serde(rename = "EventQueueArn", skip_serializing_if = "Option::is_none")]
    pub event_queue_arn: Option<Val<String>>,
    /// `Exclusions`.
    #[serde(rename = "Exclusions", skip_serializing_if = "Option::is_none")]
    pub exclusions: Option<Val<List<String>>>,
    /// `Path`.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
    /// `SampleSize`.
    #[serde(rename = "SampleSize", skip_serializing_if = "Option::is_none")]
    pub sample_size: Option<Val<i64>>,
}

/// `Schedule` of `AWS::Glue::Crawler`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Schedule {
    /// `ScheduleExpression`.
    #[serde(rename = "ScheduleExpression", skip_serializing_if = "Option::is_none")]
    pub schedule_expression: Option<Val<String>>,
}

/// `SchemaChangePolicy` of `AWS::Glue::Crawler`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SchemaChangePolicy {
    /// `DeleteBehavior`.
    #[serde(rename = "DeleteBehavior", skip_serializing_if = "Option::is_none")]
    pub delete_behavior: Option<Val<String>>,
    /// `UpdateBehavior`.
    #[serde(rename = "UpdateBehavior", skip_serializing_if = "Option::is_none")]
    pub update_behavior: Option<Val<String>>,
}

/// `Targets` of `AWS::Glue::Crawler`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Targets {
    /// `CatalogTargets`.
    #[serde(rename = "CatalogTargets", skip_serializing_if = "Option::is_none")]
    pub catalog_targets: Option<Val<List<CatalogTarget>>>,
    /// `DeltaTargets`.
    #[serde(rename = "DeltaTargets", skip_serializing_if = "Option::is_none")]
    pub delta_targets: Option<Val<List<DeltaTarget>>>,
    /// `DynamoDBTargets`.
    #[serde(rename = "DynamoDBTargets", skip_serializing_if = "Option::is_none")]
    pub dynamo_db_targets: Option<Val<List<DynamoDBTarget>>>,
    /// `HudiTargets`.
    #[serde(rename = "HudiTargets", skip_serializing_if = "Option::is_none")]
    pub hudi_targets: Option<Val<List<HudiTarget>>>,
    /// `IcebergTargets`.
    #[serde(rename = "IcebergTargets", skip_serializing_if = "Option::is_none")]
    pub iceberg_targets: Option<Val<List<IcebergTarget>>>,
    /// `JdbcTargets`.
    #[serde(rename = "JdbcTargets", skip_serializing_if = "Option::is_none")]
    pub jdbc_targets: Option<Val<List<JdbcTarget>>>,
    /// `MongoDBTargets`.
    #[serde(rename = "MongoDBTargets", skip_serializing_if = "Option::is_none")]
    pub mongo_db_targets: Option<Val<List<MongoDBTarget>>>,
    /// `S3Targets`.
    #[serde(rename = "S3Targets", skip_serializing_if = "Option::is_none")]
    pub s3_targets: Option<Val<List<S3Target>>>,
}

known!(
    CatalogTarget,
    Crawler,
    DeltaTarget,
    DynamoDBTarget,
    HudiTarget,
    IcebergTarget,
    JdbcTarget,
    LakeFormationConfiguration,
    MongoDBTarget,
    RecrawlPolicy,
    S3Target,
    Schedule,
    SchemaChangePolicy,
    Targets
);
