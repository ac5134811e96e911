//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Glue::TableOptimizer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TableOptimizer {
    /// `CatalogId`, which is required. A change replaces the resource.
    #[serde(rename = "CatalogId")]
    pub catalog_id: Val<String>,
    /// `DatabaseName`, which is required. A change replaces the resource.
    #[serde(rename = "DatabaseName")]
    pub database_name: Val<String>,
    /// `TableName`, which is required. A change replaces the resource.
    #[serde(rename = "TableName")]
    pub table_name: Val<String>,
    /// `TableOptimizerConfiguration`, which is required.
    #[serde(rename = "TableOptimizerConfiguration")]
    pub table_optimizer_configuration: Val<TableOptimizerConfiguration>,
    /// `Type`, which is required. A change replaces the resource.
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

/// `CompactionConfiguration` of `AWS::Glue::TableOptimizer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CompactionConfiguration {
    /// `IcebergConfiguration`.
    #[serde(rename = "IcebergConfiguration", skip_serializing_if = "Option::is_none")]
    pub iceberg_configuration: Option<Val<IcebergCompactionConfiguration>>,
}

/// `IcebergCompactionConfiguration` of `AWS::Glue::TableOptimizer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct IcebergCompactionConfiguration {
    /// `DeleteFileThreshold`.
    #[serde(rename = "DeleteFileThreshold", skip_serializing_if = "Option::is_none")]
    pub delete_file_threshold: Option<Val<i64>>,
    /// `MinInputFiles`.
    #[serde(rename = "MinInputFiles", skip_serializing_if = "Option::is_none")]
    pub min_input_files: Option<Val<i64>>,
    /// `Strategy`.
    #[serde(rename = "Strategy", skip_serializing_if = "Option::is_none")]
    pub strategy: Option<Val<String>>,
}

/// `IcebergConfiguration` of `AWS::Glue::TableOptimizer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct IcebergConfiguration {
    /// `Location`.
    #[serde(rename = "Location", skip_serializing_if = "Option::is_none")]
    pub location: Option<Val<String>>,
    /// `OrphanFileRetentionPeriodInDays`.
    #[serde(rename = "OrphanFileRetentionPeriodInDays", skip_serializing_if = "Option::is_none")]
    pub orphan_file_retention_period_in_days: Option<Val<i64>>,
}

/// `IcebergRetentionConfiguration` of `AWS::Glue::TableOptimizer`.
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

/// `OrphanFileDeletionConfiguration` of `AWS::Glue::TableOptimizer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OrphanFileDeletionConfiguration {
    /// `IcebergConfiguration`.
    #[serde(rename = "IcebergConfiguration", skip_serializing_if = "Option::is_none")]
    pub iceberg_configuration: Option<Val<IcebergConfiguration>>,
}

/// `RetentionConfiguration` of `AWS::Glue::TableOptimizer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RetentionConfiguration {
    /// `IcebergConfiguration`.
    #[serde(rename = "IcebergConfiguration", skip_serializing_if = "Option::is_none")]
    pub iceberg_configuration: Option<Val<IcebergRetentionConfiguration>>,
}

/// `TableOptimizerConfiguration` of `AWS::Glue::TableOptimizer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TableOptimizerConfiguration {
    /// `CompactionConfiguration`.
    #[serde(rename = "CompactionConfiguration", skip_serializing_if = "Option::is_none")]
    pub compaction_configuration: Option<Val<CompactionConfiguration>>,
    /// `Enabled`, which is required.
    #[serde(rename = "Enabled")]
    pub enabled: Val<bool>,
    /// `OrphanFileDeletionConfiguration`.
    #[serde(rename = "OrphanFileDeletionConfiguration", skip_serializing_if = "Option::is_none")]
    pub orphan_file_deletion_configuration: Option<Val<OrphanFileDeletionConfiguration>>,
    /// `RetentionConfiguration`.
    #[serde(rename = "RetentionConfiguration", skip_serializing_if = "Option::is_none")]
    pub retention_configuration: Option<Val<RetentionConfiguration>>,
    /// `RoleArn`, which is required.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// `VpcConfiguration`.
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

/// `VpcConfiguration` of `AWS::Glue::TableOptimizer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct VpcConfiguration {
    /// `GlueConnectionName`.
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
