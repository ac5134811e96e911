//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::Glue::Crawler resource specifies an AWS Glue crawler.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Crawler {
    /// A list of UTF-8 strings that specify the names of custom classifiers that are associated with the crawler.
    #[serde(rename = "Classifiers", skip_serializing_if = "Option::is_none")]
    pub classifiers: Option<Val<List<String>>>,
    /// Crawler configuration information.
    #[serde(rename = "Configuration", skip_serializing_if = "Option::is_none")]
    pub configuration: Option<Val<String>>,
    /// The name of the SecurityConfiguration structure to be used by this crawler.
    #[serde(rename = "CrawlerSecurityConfiguration", skip_serializing_if = "Option::is_none")]
    pub crawler_security_configuration: Option<Val<String>>,
    /// The name of the database in which the crawler's output is stored.
    #[serde(rename = "DatabaseName", skip_serializing_if = "Option::is_none")]
    pub database_name: Option<Val<String>>,
    /// A description of the crawler.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Specifies whether the crawler should use AWS Lake Formation credentials for the crawler instead of the IAM role credentials.
    #[serde(rename = "LakeFormationConfiguration", skip_serializing_if = "Option::is_none")]
    pub lake_formation_configuration: Option<Val<LakeFormationConfiguration>>,
    /// The name of the crawler.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// A policy that specifies whether to crawl the entire dataset again, or to crawl only folders that were added since the last crawler run.
    #[serde(rename = "RecrawlPolicy", skip_serializing_if = "Option::is_none")]
    pub recrawl_policy: Option<Val<RecrawlPolicy>>,
    /// The Amazon Resource Name (ARN) of an IAM role that's used to access customer resources, such as Amazon Simple Storage Service (Amazon S3) data.
    #[serde(rename = "Role")]
    pub role: Val<String>,
    /// For scheduled crawlers, the schedule when the crawler runs.
    #[serde(rename = "Schedule", skip_serializing_if = "Option::is_none")]
    pub schedule: Option<Val<Schedule>>,
    /// The policy that specifies update and delete behaviors for the crawler.
    #[serde(rename = "SchemaChangePolicy", skip_serializing_if = "Option::is_none")]
    pub schema_change_policy: Option<Val<SchemaChangePolicy>>,
    /// The prefix added to the names of tables that are created.
    #[serde(rename = "TablePrefix", skip_serializing_if = "Option::is_none")]
    pub table_prefix: Option<Val<String>>,
    /// The tags to use with this crawler.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Value>>,
    /// A collection of targets to crawl.
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

/// Specifies an AWS Glue Data Catalog target.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CatalogTarget {
    /// The name of the connection for an Amazon S3-backed Data Catalog table to be a target of the crawl when using a Catalog connection type paired with a NETWORK Connection type.
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// The name of the database to be synchronized.
    #[serde(rename = "DatabaseName", skip_serializing_if = "Option::is_none")]
    pub database_name: Option<Val<String>>,
    /// A valid Amazon dead-letter SQS ARN. For example, arn:aws:sqs:region:account:deadLetterQueue .
    #[serde(rename = "DlqEventQueueArn", skip_serializing_if = "Option::is_none")]
    pub dlq_event_queue_arn: Option<Val<String>>,
    /// A valid Amazon SQS ARN. For example, arn:aws:sqs:region:account:sqs .
    #[serde(rename = "EventQueueArn", skip_serializing_if = "Option::is_none")]
    pub event_queue_arn: Option<Val<String>>,
    /// A list of the tables to be synchronized.
    #[serde(rename = "Tables", skip_serializing_if = "Option::is_none")]
    pub tables: Option<Val<List<String>>>,
}

/// Specifies a Delta data store to crawl one or more Delta tables.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeltaTarget {
    /// The name of the connection to use to connect to the Delta table target.
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// Specifies whether the crawler will create native tables, to allow integration with query engines that support querying of the Delta transaction log directly.
    #[serde(rename = "CreateNativeDeltaTable", skip_serializing_if = "Option::is_none")]
    pub create_native_delta_table: Option<Val<bool>>,
    /// A list of the Amazon S3 paths to the Delta tables.
    #[serde(rename = "DeltaTables", skip_serializing_if = "Option::is_none")]
    pub delta_tables: Option<Val<List<String>>>,
    /// Specifies whether to write the manifest files to the Delta table path.
    #[serde(rename = "WriteManifest", skip_serializing_if = "Option::is_none")]
    pub write_manifest: Option<Val<bool>>,
}

/// Specifies an Amazon DynamoDB table to crawl.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DynamoDBTarget {
    /// The name of the DynamoDB table to crawl.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
    /// Indicates whether to scan all the records, or to sample rows from the table.
    #[serde(rename = "ScanAll", skip_serializing_if = "Option::is_none")]
    pub scan_all: Option<Val<bool>>,
    /// The percentage of the configured read capacity units to use by the AWS Glue crawler.
    #[serde(rename = "ScanRate", skip_serializing_if = "Option::is_none")]
    pub scan_rate: Option<Val<f64>>,
}

/// Specifies an Apache Hudi data source.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HudiTarget {
    /// The name of the connection to use to connect to the Hudi target.
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// A list of glob patterns used to exclude from the crawl.
    #[serde(rename = "Exclusions", skip_serializing_if = "Option::is_none")]
    pub exclusions: Option<Val<List<String>>>,
    /// The maximum depth of Amazon S3 paths that the crawler can traverse to discover the Hudi metadata folder in your Amazon S3 path.
    #[serde(rename = "MaximumTraversalDepth", skip_serializing_if = "Option::is_none")]
    pub maximum_traversal_depth: Option<Val<i64>>,
    /// An array of Amazon S3 location strings for Hudi, each indicating the root folder with which the metadata files for a Hudi table resides.
    #[serde(rename = "Paths", skip_serializing_if = "Option::is_none")]
    pub paths: Option<Val<List<String>>>,
}

/// Specifies Apache Iceberg data store targets.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct IcebergTarget {
    /// The name of the connection to use to connect to the Iceberg target.
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// A list of global patterns used to exclude from the crawl.
    #[serde(rename = "Exclusions", skip_serializing_if = "Option::is_none")]
    pub exclusions: Option<Val<List<String>>>,
    /// The maximum depth of Amazon S3 paths that the crawler can traverse to discover the Iceberg metadata folder in your Amazon S3 path.
    #[serde(rename = "MaximumTraversalDepth", skip_serializing_if = "Option::is_none")]
    pub maximum_traversal_depth: Option<Val<i64>>,
    /// One or more Amazon S3 paths that contains Iceberg metadata folders as s3://bucket/prefix .
    #[serde(rename = "Paths", skip_serializing_if = "Option::is_none")]
    pub paths: Option<Val<List<String>>>,
}

/// Specifies a JDBC data store to crawl.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct JdbcTarget {
    /// The name of the connection to use to connect to the JDBC target.
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// Specify a value of RAWTYPES or COMMENTS to enable additional metadata in table responses.
    #[serde(rename = "EnableAdditionalMetadata", skip_serializing_if = "Option::is_none")]
    pub enable_additional_metadata: Option<Val<List<String>>>,
    /// A list of glob patterns used to exclude from the crawl.
    #[serde(rename = "Exclusions", skip_serializing_if = "Option::is_none")]
    pub exclusions: Option<Val<List<String>>>,
    /// The path of the JDBC target.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
}

/// Specifies AWS Lake Formation configuration settings for the crawler.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LakeFormationConfiguration {
    /// Required for cross account crawls.
    #[serde(rename = "AccountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Val<String>>,
    /// Specifies whether to use AWS Lake Formation credentials for the crawler instead of the IAM role credentials.
    #[serde(rename = "UseLakeFormationCredentials", skip_serializing_if = "Option::is_none")]
    pub use_lake_formation_credentials: Option<Val<bool>>,
}

/// Specifies an Amazon DocumentDB or MongoDB data store to crawl.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MongoDBTarget {
    /// The name of the connection to use to connect to the Amazon DocumentDB or MongoDB target.
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// The path of the Amazon DocumentDB or MongoDB target (database/collection).
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
}

/// When crawling an Amazon S3 data source after the first crawl is complete, specifies whether to crawl the entire dataset again or to crawl only folders that were added since the last crawler run.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RecrawlPolicy {
    /// Specifies whether to crawl the entire dataset again or to crawl only folders that were added since the last crawler run.
    #[serde(rename = "RecrawlBehavior", skip_serializing_if = "Option::is_none")]
    pub recrawl_behavior: Option<Val<String>>,
}

/// Specifies a data store in Amazon Simple Storage Service (Amazon S3).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct S3Target {
    /// The name of a connection which allows a job or crawler to access data in Amazon S3 within an Amazon Virtual Private Cloud environment (Amazon VPC).
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// A valid Amazon dead-letter SQS ARN. For example, arn:aws:sqs:region:account:deadLetterQueue .
    #[serde(rename = "DlqEventQueueArn", skip_serializing_if = "Option::is_none")]
    pub dlq_event_queue_arn: Option<Val<String>>,
    /// A valid Amazon SQS ARN. For example, arn:aws:sqs:region:account:sqs .
    #[serde(rename = "EventQueueArn", skip_serializing_if = "Option::is_none")]
    pub event_queue_arn: Option<Val<String>>,
    /// A list of glob patterns used to exclude from the crawl.
    #[serde(rename = "Exclusions", skip_serializing_if = "Option::is_none")]
    pub exclusions: Option<Val<List<String>>>,
    /// The path to the Amazon S3 target.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
    /// Sets the number of files in each leaf folder to be crawled when crawling sample files in a dataset.
    #[serde(rename = "SampleSize", skip_serializing_if = "Option::is_none")]
    pub sample_size: Option<Val<i64>>,
}

/// A scheduling object using a cron statement to schedule an event.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Schedule {
    /// A cron expression used to specify the schedule.
    #[serde(rename = "ScheduleExpression", skip_serializing_if = "Option::is_none")]
    pub schedule_expression: Option<Val<String>>,
}

/// The policy that specifies update and delete behaviors for the crawler.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SchemaChangePolicy {
    /// The deletion behavior when the crawler finds a deleted object.
    #[serde(rename = "DeleteBehavior", skip_serializing_if = "Option::is_none")]
    pub delete_behavior: Option<Val<String>>,
    /// The update behavior when the crawler finds a changed schema.
    #[serde(rename = "UpdateBehavior", skip_serializing_if = "Option::is_none")]
    pub update_behavior: Option<Val<String>>,
}

/// Specifies data stores to crawl.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Targets {
    /// Specifies AWS Glue Data Catalog targets.
    #[serde(rename = "CatalogTargets", skip_serializing_if = "Option::is_none")]
    pub catalog_targets: Option<Val<List<CatalogTarget>>>,
    /// Specifies an array of Delta data store targets.
    #[serde(rename = "DeltaTargets", skip_serializing_if = "Option::is_none")]
    pub delta_targets: Option<Val<List<DeltaTarget>>>,
    /// Specifies Amazon DynamoDB targets.
    #[serde(rename = "DynamoDBTargets", skip_serializing_if = "Option::is_none")]
    pub dynamo_db_targets: Option<Val<List<DynamoDBTarget>>>,
    /// Specifies Apache Hudi data store targets.
    #[serde(rename = "HudiTargets", skip_serializing_if = "Option::is_none")]
    pub hudi_targets: Option<Val<List<HudiTarget>>>,
    /// Specifies Apache Iceberg data store targets.
    #[serde(rename = "IcebergTargets", skip_serializing_if = "Option::is_none")]
    pub iceberg_targets: Option<Val<List<IcebergTarget>>>,
    /// Specifies JDBC targets.
    #[serde(rename = "JdbcTargets", skip_serializing_if = "Option::is_none")]
    pub jdbc_targets: Option<Val<List<JdbcTarget>>>,
    /// A list of Mongo DB targets.
    #[serde(rename = "MongoDBTargets", skip_serializing_if = "Option::is_none")]
    pub mongo_db_targets: Option<Val<List<MongoDBTarget>>>,
    /// Specifies Amazon Simple Storage Service (Amazon S3) targets.
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
