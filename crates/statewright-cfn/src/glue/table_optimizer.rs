//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// An AWS Glue resource for enabling table optimizers to improve read performance for open table formats.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TableOptimizer {
    /// The catalog ID of the table.
    #[serde(rename = "CatalogId")]
    pub catalog_id: Val<String>,
    /// The name of the database.
    #[serde(rename = "DatabaseName")]
    pub database_name: Val<String>,
    /// The table name.
    #[serde(rename = "TableName")]
    pub table_name: Val<String>,
    /// Specifies configuration details of a table optimizer.
    #[serde(rename = "TableOptimizerConfiguration")]
    pub table_optimizer_configuration: Val<TableOptimizerConfiguration>,
    /// The type of table optimizer.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl TableOptimizer {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        catalog_id: impl Into<Val<String>>,
        database_name: impl Into<Val<String>>,
        table_name: impl Into<Val<String>>,
        table_optimizer_configuration: impl Into<Val<TableOptimizerConfiguration>>,
        r#type: impl Into<Val<String>>,
    ) -> Self {
        Self {
            catalog_id: catalog_id.into(),
            database_name: database_name.into(),
            table_name: table_name.into(),
            table_optimizer_configuration: table_optimizer_configuration.into(),
            r#type: r#type.into(),
        }
    }
}

impl CfnResource for TableOptimizer {
    const TYPE: &'static str = "AWS::Glue::TableOptimizer";
    type Attributes = TableOptimizerAttributes;
}

/// What is known of a deployed [`TableOptimizer`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableOptimizerAttributes(ResourceRef);

attributes!(TableOptimizerAttributes {});

/// `CompactionConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CompactionConfiguration {
    /// `IcebergConfiguration`.
    #[serde(rename = "IcebergConfiguration", skip_serializing_if = "Option::is_none")]
    pub iceberg_configuration: Option<Val<IcebergCompactionConfiguration>>,
}

/// `IcebergCompactionConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct IcebergCompactionConfiguration {
    /// The minimum number of deletes in a data file to make it eligible for compaction.
    #[serde(rename = "DeleteFileThreshold", skip_serializing_if = "Option::is_none")]
    pub delete_file_threshold: Option<Val<i64>>,
    /// The minimum number of input files before compaction is triggered.
    #[serde(rename = "MinInputFiles", skip_serializing_if = "Option::is_none")]
    pub min_input_files: Option<Val<i64>>,
    /// The compaction strategy to use.
    #[serde(rename = "Strategy", skip_serializing_if = "Option::is_none")]
    pub strategy: Option<Val<String>>,
}

/// IcebergConfiguration is a property type within the AWS::Glue::TableOptimizer resource in AWS CloudFormation.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct IcebergConfiguration {
    /// Specifies a directory in which to look for orphan files (defaults to the table's location).
    #[serde(rename = "Location", skip_serializing_if = "Option::is_none")]
    pub location: Option<Val<String>>,
    /// The specific number of days you want to keep the orphan files.
    #[serde(rename = "OrphanFileRetentionPeriodInDays", skip_serializing_if = "Option::is_none")]
    pub orphan_file_retention_period_in_days: Option<Val<i64>>,
}

/// `IcebergRetentionConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct IcebergRetentionConfiguration {
    /// `CleanExpiredFiles`.
    #[serde(rename = "CleanExpiredFiles", skip_serializing_if = "Option::is_none")]
    pub clean_expired_files: Option<Val<bool>>,
    /// `NumberOfSnapshotsToRetain`.
    #[serde(rename = "NumberOfSnapshotsToRetain", skip_serializing_if = "Option::is_none")]
    pub number_of_snapshots_to_retain: Option<Val<i64>>,
    /// `SnapshotRetentionPeriodInDays`.
    #[serde(rename = "SnapshotRetentionPeriodInDays", skip_serializing_if = "Option::is_none")]
    pub snapshot_retention_period_in_days: Option<Val<i64>>,
}

/// Configuration for removing files that are are not tracked by the Iceberg table metadata, and are older than your configured age limit.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OrphanFileDeletionConfiguration {
    /// The IcebergConfiguration property helps optimize your Iceberg tables in AWS Glue by allowing you to specify format-specific settings that control how data is stored, compressed, and managed.
    #[serde(rename = "IcebergConfiguration", skip_serializing_if = "Option::is_none")]
    pub iceberg_configuration: Option<Val<IcebergConfiguration>>,
}

/// The configuration for a snapshot retention optimizer for Apache Iceberg tables.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RetentionConfiguration {
    /// The configuration for an Iceberg snapshot retention optimizer.
    #[serde(rename = "IcebergConfiguration", skip_serializing_if = "Option::is_none")]
    pub iceberg_configuration: Option<Val<IcebergRetentionConfiguration>>,
}

/// Specifies configuration details of a table optimizer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TableOptimizerConfiguration {
    /// `CompactionConfiguration`.
    #[serde(rename = "CompactionConfiguration", skip_serializing_if = "Option::is_none")]
    pub compaction_configuration: Option<Val<CompactionConfiguration>>,
    /// Whether the table optimization is enabled.
    #[serde(rename = "Enabled")]
    pub enabled: Val<bool>,
    /// OrphanFileDeletionConfiguration is a property that can be included within the TableOptimizer resource.
    #[serde(rename = "OrphanFileDeletionConfiguration", skip_serializing_if = "Option::is_none")]
    pub orphan_file_deletion_configuration: Option<Val<OrphanFileDeletionConfiguration>>,
    /// The configuration for a snapshot retention optimizer for Apache Iceberg tables.
    #[serde(rename = "RetentionConfiguration", skip_serializing_if = "Option::is_none")]
    pub retention_configuration: Option<Val<RetentionConfiguration>>,
    /// A role passed by the caller which gives the service permission to update the resources associated with the optimizer on the caller's behalf.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// An object that describes the VPC configuration for a table optimizer.
    #[serde(rename = "VpcConfiguration", skip_serializing_if = "Option::is_none")]
    pub vpc_configuration: Option<Val<VpcConfiguration>>,
}

impl TableOptimizerConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(enabled: impl Into<Val<bool>>, role_arn: impl Into<Val<String>>) -> Self {
        Self {
            enabled: enabled.into(),
            role_arn: role_arn.into(),
            compaction_configuration: None,
            orphan_file_deletion_configuration: None,
            retention_configuration: None,
            vpc_configuration: None,
        }
    }
}

/// An object that describes the VPC configuration for a table optimizer.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct VpcConfiguration {
    /// The name of the AWS Glue connection used for the VPC for the table optimizer.
    #[serde(rename = "GlueConnectionName", skip_serializing_if = "Option::is_none")]
    pub glue_connection_name: Option<Val<String>>,
}

known!(
    CompactionConfiguration,
    IcebergCompactionConfiguration,
    IcebergConfiguration,
    IcebergRetentionConfiguration,
    OrphanFileDeletionConfiguration,
    RetentionConfiguration,
    TableOptimizer,
    TableOptimizerConfiguration,
    VpcConfiguration
);
