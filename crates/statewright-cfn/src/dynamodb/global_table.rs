//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GlobalTable {
    /// `AttributeDefinitions`.
    #[serde(rename = "AttributeDefinitions", skip_serializing_if = "Option::is_none")]
    pub attribute_definitions: Option<Val<List<AttributeDefinition>>>,
    /// `BillingMode`.
    #[serde(rename = "BillingMode", skip_serializing_if = "Option::is_none")]
    pub billing_mode: Option<Val<String>>,
    /// `GlobalSecondaryIndexes`.
    #[serde(rename = "GlobalSecondaryIndexes", skip_serializing_if = "Option::is_none")]
    pub global_secondary_indexes: Option<Val<List<GlobalSecondaryIndex>>>,
    /// `GlobalTableSourceArn`.
    #[serde(rename = "GlobalTableSourceArn", skip_serializing_if = "Option::is_none")]
    pub global_table_source_arn: Option<Val<String>>,
    /// `GlobalTableWitnesses`.
    #[serde(rename = "GlobalTableWitnesses", skip_serializing_if = "Option::is_none")]
    pub global_table_witnesses: Option<Val<List<GlobalTableWitness>>>,
    /// `KeySchema`. A change replaces the resource.
    #[serde(rename = "KeySchema", skip_serializing_if = "Option::is_none")]
    pub key_schema: Option<Val<List<KeySchema>>>,
    /// `LocalSecondaryIndexes`. A change replaces the resource.
    #[serde(rename = "LocalSecondaryIndexes", skip_serializing_if = "Option::is_none")]
    pub local_secondary_indexes: Option<Val<List<LocalSecondaryIndex>>>,
    /// `MultiRegionConsistency`.
    #[serde(rename = "MultiRegionConsistency", skip_serializing_if = "Option::is_none")]
    pub multi_region_consistency: Option<Val<String>>,
    /// `ReadOnDemandThroughputSettings`.
    #[serde(rename = "ReadOnDemandThroughputSettings", skip_serializing_if = "Option::is_none")]
    pub read_on_demand_throughput_settings: Option<Val<ReadOnDemandThroughputSettings>>,
    /// `ReadProvisionedThroughputSettings`.
    #[serde(rename = "ReadProvisionedThroughputSettings", skip_serializing_if = "Option::is_none")]
    pub read_provisioned_throughput_settings: Option<Val<GlobalReadProvisionedThroughputSettings>>,
    /// `Replicas`, which is required.
    #[serde(rename = "Replicas")]
    pub replicas: Val<List<ReplicaSpecification>>,
    /// `SSESpecification`.
    #[serde(rename = "SSESpecification", skip_serializing_if = "Option::is_none")]
    pub sse_specification: Option<Val<SSESpecification>>,
    /// `StreamSpecification`.
    #[serde(rename = "StreamSpecification", skip_serializing_if = "Option::is_none")]
    pub stream_specification: Option<Val<StreamSpecification>>,
    /// `TableName`. A change replaces the resource.
    #[serde(rename = "TableName", skip_serializing_if = "Option::is_none")]
    pub table_name: Option<Val<String>>,
    /// `TimeToLiveSpecification`.
    #[serde(rename = "TimeToLiveSpecification", skip_serializing_if = "Option::is_none")]
    pub time_to_live_specification: Option<Val<TimeToLiveSpecification>>,
    /// `VectorIndexes`.
    #[serde(rename = "VectorIndexes", skip_serializing_if = "Option::is_none")]
    pub vector_indexes: Option<Val<List<VectorIndex>>>,
    /// `WarmThroughput`.
    #[serde(rename = "WarmThroughput", skip_serializing_if = "Option::is_none")]
    pub warm_throughput: Option<Val<WarmThroughput>>,
    /// `WriteOnDemandThroughputSettings`.
    #[serde(rename = "WriteOnDemandThroughputSettings", skip_serializing_if = "Option::is_none")]
    pub write_on_demand_throughput_settings: Option<Val<WriteOnDemandThroughputSettings>>,
    /// `WriteProvisionedThroughputSettings`.
    #[serde(
        rename = "WriteProvisionedThroughputSettings",
        skip_serializing_if = "Option::is_none"
    )]
    pub write_provisioned_throughput_settings: Option<Val<WriteProvisionedThroughputSettings>>,
}

impl GlobalTable {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(replicas: impl Into<Val<List<ReplicaSpecification>>>) -> Self {
        Self {
            replicas: replicas.into(),
            attribute_definitions: None,
            billing_mode: None,
            global_secondary_indexes: None,
            global_table_source_arn: None,
            global_table_witnesses: None,
            key_schema: None,
            local_secondary_indexes: None,
            multi_region_consistency: None,
            read_on_demand_throughput_settings: None,
            read_provisioned_throughput_settings: None,
            sse_specification: None,
            stream_specification: None,
            table_name: None,
            time_to_live_specification: None,
            vector_indexes: None,
            warm_throughput: None,
            write_on_demand_throughput_settings: None,
            write_provisioned_throughput_settings: None,
        }
    }
}

impl CfnResource for GlobalTable {
    const TYPE: &'static str = "AWS::DynamoDB::GlobalTable";
    type Attributes = GlobalTableAttributes;
}

/// What is known of a deployed [`GlobalTable`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GlobalTableAttributes(ResourceRef);

attributes!(GlobalTableAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
stream_arn = "StreamArn", "`StreamArn` of the deployed resource.";
table_id = "TableId", "`TableId` of the deployed resource.";
});

/// `AttributeDefinition` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AttributeDefinition {
    /// `AttributeName`, which is required.
    #[serde(rename = "AttributeName")]
    pub attribute_name: Val<String>,
    /// `AttributeType`, which is required.
    #[serde(rename = "AttributeType")]
    pub attribute_type: Val<String>,
}

impl AttributeDefinition {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        attribute_name: impl Into<Val<String>>,
        attribute_type: impl Into<Val<String>>,
    ) -> Self {
        Self { attribute_name: attribute_name.into(), attribute_type: attribute_type.into() }
    }
}

/// `CapacityAutoScalingSettings` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityAutoScalingSettings {
    /// `MaxCapacity`, which is required.
    #[serde(rename = "MaxCapacity")]
    pub max_capacity: Val<i64>,
    /// `MinCapacity`, which is required.
    #[serde(rename = "MinCapacity")]
    pub min_capacity: Val<i64>,
    /// `SeedCapacity`.
    #[serde(rename = "SeedCapacity", skip_serializing_if = "Option::is_none")]
    pub seed_capacity: Option<Val<i64>>,
    /// `TargetTrackingScalingPolicyConfiguration`, which is required.
    #[serde(rename = "TargetTrackingScalingPolicyConfiguration")]
    pub target_tracking_scaling_policy_configuration: Val<TargetTrackingScalingPolicyConfiguration>,
}

impl CapacityAutoScalingSettings {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        max_capacity: impl Into<Val<i64>>,
        min_capacity: impl Into<Val<i64>>,
        target_tracking_scaling_policy_configuration: impl Into<
            Val<TargetTrackingScalingPolicyConfiguration>,
        >,
    ) -> Self {
        Self {
            max_capacity: max_capacity.into(),
            min_capacity: min_capacity.into(),
            target_tracking_scaling_policy_configuration:
                target_tracking_scaling_policy_configuration.into(),
            seed_capacity: None,
        }
    }
}

/// `ContributorInsightsSpecification` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContributorInsightsSpecification {
    /// `Enabled`, which is required.
    #[serde(rename = "Enabled")]
    pub enabled: Val<bool>,
    /// `Mode`.
    #[serde(rename = "Mode", skip_serializing_if = "Option::is_none")]
    pub mode: Option<Val<String>>,
}

impl ContributorInsightsSpecification {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(enabled: impl Into<Val<bool>>) -> Self {
        Self { enabled: enabled.into(), mode: None }
    }
}

/// `GlobalReadProvisionedThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GlobalReadProvisionedThroughputSettings {
    /// `ReadCapacityUnits`.
    #[serde(rename = "ReadCapacityUnits", skip_serializing_if = "Option::is_none")]
    pub read_capacity_units: Option<Val<i64>>,
}

/// `GlobalSecondaryIndex` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GlobalSecondaryIndex {
    /// `IndexName`, which is required.
    #[serde(rename = "IndexName")]
    pub index_name: Val<String>,
    /// `KeySchema`, which is required.
    #[serde(rename = "KeySchema")]
    pub key_schema: Val<List<KeySchema>>,
    /// `Projection`, which is required.
    #[serde(rename = "Projection")]
    pub projection: Val<Projection>,
    /// `ReadOnDemandThroughputSettings`.
    #[serde(rename = "ReadOnDemandThroughputSettings", skip_serializing_if = "Option::is_none")]
    pub read_on_demand_throughput_settings: Option<Val<ReadOnDemandThroughputSettings>>,
    /// `ReadProvisionedThroughputSettings`.
    #[serde(rename = "ReadProvisionedThroughputSettings", skip_serializing_if = "Option::is_none")]
    pub read_provisioned_throughput_settings: Option<Val<GlobalReadProvisionedThroughputSettings>>,
    /// `WarmThroughput`.
    #[serde(rename = "WarmThroughput", skip_serializing_if = "Option::is_none")]
    pub warm_throughput: Option<Val<WarmThroughput>>,
    /// `WriteOnDemandThroughputSettings`.
    #[serde(rename = "WriteOnDemandThroughputSettings", skip_serializing_if = "Option::is_none")]
    pub write_on_demand_throughput_settings: Option<Val<WriteOnDemandThroughputSettings>>,
    /// `WriteProvisionedThroughputSettings`.
    #[serde(
        rename = "WriteProvisionedThroughputSettings",
        skip_serializing_if = "Option::is_none"
    )]
    pub write_provisioned_throughput_settings: Option<Val<WriteProvisionedThroughputSettings>>,
}

impl GlobalSecondaryIndex {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        index_name: impl Into<Val<String>>,
        key_schema: impl Into<Val<List<KeySchema>>>,
        projection: impl Into<Val<Projection>>,
    ) -> Self {
        Self {
            index_name: index_name.into(),
            key_schema: key_schema.into(),
            projection: projection.into(),
            read_on_demand_throughput_settings: None,
            read_provisioned_throughput_settings: None,
            warm_throughput: None,
            write_on_demand_throughput_settings: None,
            write_provisioned_throughput_settings: None,
        }
    }
}

/// `GlobalTableWitness` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GlobalTableWitness {
    /// `Region`.
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<Val<String>>,
}

/// `KeySchema` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KeySchema {
    /// `AttributeName`, which is required. A change may replace the resource.
    #[serde(rename = "AttributeName")]
    pub attribute_name: Val<String>,
    /// `KeyType`, which is required. A change may replace the resource.
    #[serde(rename = "KeyType")]
    pub key_type: Val<String>,
}

impl KeySchema {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(attribute_name: impl Into<Val<String>>, key_type: impl Into<Val<String>>) -> Self {
        Self { attribute_name: attribute_name.into(), key_type: key_type.into() }
    }
}

/// `KinesisStreamSpecification` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KinesisStreamSpecification {
    /// `ApproximateCreationDateTimePrecision`.
    #[serde(
        rename = "ApproximateCreationDateTimePrecision",
        skip_serializing_if = "Option::is_none"
    )]
    pub approximate_creation_date_time_precision: Option<Val<String>>,
    /// `StreamArn`, which is required.
    #[serde(rename = "StreamArn")]
    pub stream_arn: Val<String>,
}

impl KinesisStreamSpecification {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(stream_arn: impl Into<Val<String>>) -> Self {
        Self { stream_arn: stream_arn.into(), approximate_creation_date_time_precision: None }
    }
}

/// `LocalSecondaryIndex` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LocalSecondaryIndex {
    /// `IndexName`, which is required. A change replaces the resource.
    #[serde(rename = "IndexName")]
    pub index_name: Val<String>,
    /// `KeySchema`, which is required. A change replaces the resource.
    #[serde(rename = "KeySchema")]
    pub key_schema: Val<List<KeySchema>>,
    /// `Projection`, which is required. A change replaces the resource.
    #[serde(rename = "Projection")]
    pub projection: Val<Projection>,
}

impl LocalSecondaryIndex {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        index_name: impl Into<Val<String>>,
        key_schema: impl Into<Val<List<KeySchema>>>,
        projection: impl Into<Val<Projection>>,
    ) -> Self {
        Self {
            index_name: index_name.into(),
            key_schema: key_schema.into(),
            projection: projection.into(),
        }
    }
}

/// `PointInTimeRecoverySpecification` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PointInTimeRecoverySpecification {
    /// `PointInTimeRecoveryEnabled`.
    #[serde(rename = "PointInTimeRecoveryEnabled", skip_serializing_if = "Option::is_none")]
    pub point_in_time_recovery_enabled: Option<Val<bool>>,
    /// `RecoveryPeriodInDays`.
    #[serde(rename = "RecoveryPeriodInDays", skip_serializing_if = "Option::is_none")]
    pub recovery_period_in_days: Option<Val<i64>>,
}

/// `Projection` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Projection {
    /// `NonKeyAttributes`. A change may replace the resource.
    #[serde(rename = "NonKeyAttributes", skip_serializing_if = "Option::is_none")]
    pub non_key_attributes: Option<Val<List<String>>>,
    /// `ProjectionType`. A change may replace the resource.
    #[serde(rename = "ProjectionType", skip_serializing_if = "Option::is_none")]
    pub projection_type: Option<Val<String>>,
}

/// `ReadOnDemandThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ReadOnDemandThroughputSettings {
    /// `MaxReadRequestUnits`.
    #[serde(rename = "MaxReadRequestUnits", skip_serializing_if = "Option::is_none")]
    pub max_read_request_units: Option<Val<i64>>,
}

/// `ReadProvisionedThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ReadProvisionedThroughputSettings {
    /// `ReadCapacityAutoScalingSettings`.
    #[serde(rename = "ReadCapacityAutoScalingSettings", skip_serializing_if = "Option::is_none")]
    pub read_capacity_auto_scaling_settings: Option<Val<CapacityAutoScalingSettings>>,
    /// `ReadCapacityUnits`.
    #[serde(rename = "ReadCapacityUnits", skip_serializing_if = "Option::is_none")]
    pub read_capacity_units: Option<Val<i64>>,
}

/// `ReplicaGlobalSecondaryIndexSpecification` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicaGlobalSecondaryIndexSpecification {
    /// `ContributorInsightsSpecification`.
    #[serde(rename = "ContributorInsightsSpecification", skip_serializing_if = "Option::is_none")]
    pub contributor_insights_specification: Option<Val<ContributorInsightsSpecification>>,
    /// `IndexName`, which is required.
    #[serde(rename = "IndexName")]
    pub index_name: Val<String>,
    /// `ReadOnDemandThroughputSettings`.
    #[serde(rename = "ReadOnDemandThroughputSettings", skip_serializing_if = "Option::is_none")]
    pub read_on_demand_throughput_settings: Option<Val<ReadOnDemandThroughputSettings>>,
    /// `ReadProvisionedThroughputSettings`.
    #[serde(rename = "ReadProvisionedThroughputSettings", skip_serializing_if = "Option::is_none")]
    pub read_provisioned_throughput_settings: Option<Val<ReadProvisionedThroughputSettings>>,
}

impl ReplicaGlobalSecondaryIndexSpecification {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(index_name: impl Into<Val<String>>) -> Self {
        Self {
            index_name: index_name.into(),
            contributor_insights_specification: None,
            read_on_demand_throughput_settings: None,
            read_provisioned_throughput_settings: None,
        }
    }
}

/// `ReplicaSSESpecification` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicaSSESpecification {
    /// `KMSMasterKeyId`, which is required.
    #[serde(rename = "KMSMasterKeyId")]
    pub kms_master_key_id: Val<String>,
}

impl ReplicaSSESpecification {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(kms_master_key_id: impl Into<Val<String>>) -> Self {
        Self { kms_master_key_id: kms_master_key_id.into() }
    }
}

/// `ReplicaSpecification` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicaSpecification {
    /// `ContributorInsightsSpecification`.
    #[serde(rename = "ContributorInsightsSpecification", skip_serializing_if = "Option::is_none")]
    pub contributor_insights_specification: Option<Val<ContributorInsightsSpecification>>,
    /// `DeletionProtectionEnabled`.
    #[serde(rename = "DeletionProtectionEnabled", skip_serializing_if = "Option::is_none")]
    pub deletion_protection_enabled: Option<Val<bool>>,
    /// `GlobalSecondaryIndexes`.
    #[serde(rename = "GlobalSecondaryIndexes", skip_serializing_if = "Option::is_none")]
    pub global_secondary_indexes: Option<Val<List<ReplicaGlobalSecondaryIndexSpecification>>>,
    /// `GlobalTableSettingsReplicationMode`.
    #[serde(
        rename = "GlobalTableSettingsReplicationMode",
        skip_serializing_if = "Option::is_none"
    )]
    pub global_table_settings_replication_mode: Option<Val<String>>,
    /// `KinesisStreamSpecification`.
    #[serde(rename = "KinesisStreamSpecification", skip_serializing_if = "Option::is_none")]
    pub kinesis_stream_specification: Option<Val<KinesisStreamSpecification>>,
    /// `PointInTimeRecoverySpecification`.
    #[serde(rename = "PointInTimeRecoverySpecification", skip_serializing_if = "Option::is_none")]
    pub point_in_time_recovery_specification: Option<Val<PointInTimeRecoverySpecification>>,
    /// `ReadOnDemandThroughputSettings`.
    #[serde(rename = "ReadOnDemandThroughputSettings", skip_serializing_if = "Option::is_none")]
    pub read_on_demand_throughput_settings: Option<Val<ReadOnDemandThroughputSettings>>,
    /// `ReadProvisionedThroughputSettings`.
    #[serde(rename = "ReadProvisionedThroughputSettings", skip_serializing_if = "Option::is_none")]
    pub read_provisioned_throughput_settings: Option<Val<ReadProvisionedThroughputSettings>>,
    /// `Region`, which is required.
    #[serde(rename = "Region")]
    pub region: Val<String>,
    /// `ReplicaStreamSpecification`.
    #[serde(rename = "ReplicaStreamSpecification", skip_serializing_if = "Option::is_none")]
    pub replica_stream_specification: Option<Val<ReplicaStreamSpecification>>,
    /// `ResourcePolicy`.
    #[serde(rename = "ResourcePolicy", skip_serializing_if = "Option::is_none")]
    pub resource_policy: Option<Val<ResourcePolicy>>,
    /// `SSESpecification`.
    #[serde(rename = "SSESpecification", skip_serializing_if = "Option::is_none")]
    pub sse_specification: Option<Val<ReplicaSSESpecification>>,
    /// `TableClass`.
    #[serde(rename = "TableClass", skip_serializing_if = "Option::is_none")]
    pub table_class: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl ReplicaSpecification {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(region: impl Into<Val<String>>) -> Self {
        Self {
            region: region.into(),
            contributor_insights_specification: None,
            deletion_protection_enabled: None,
            global_secondary_indexes: None,
            global_table_settings_replication_mode: None,
            kinesis_stream_specification: None,
            point_in_time_recovery_specification: None,
            read_on_demand_throughput_settings: None,
            read_provisioned_throughput_settings: None,
            replica_stream_specification: None,
            resource_policy: None,
            sse_specification: None,
            table_class: None,
            tags: None,
        }
    }
}

/// `ReplicaStreamSpecification` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ReplicaStreamSpecification {
    /// `ResourcePolicy`.
    #[serde(rename = "ResourcePolicy", skip_serializing_if = "Option::is_none")]
    pub resource_policy: Option<Val<ResourcePolicy>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

/// `ResourcePolicy` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResourcePolicy {
    /// `PolicyDocument`, which is required.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: Val<Value>,
}

impl ResourcePolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(policy_document: impl Into<Val<Value>>) -> Self {
        Self { policy_document: policy_document.into() }
    }
}

/// `SSESpecification` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SSESpecification {
    /// `SSEEnabled`, which is required.
    #[serde(rename = "SSEEnabled")]
    pub sse_enabled: Val<bool>,
    /// `SSEType`.
    #[serde(rename = "SSEType", skip_serializing_if = "Option::is_none")]
    pub sse_type: Option<Val<String>>,
}

impl SSESpecification {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(sse_enabled: impl Into<Val<bool>>) -> Self {
        Self { sse_enabled: sse_enabled.into(), sse_type: None }
    }
}

/// `SearchSchemaElement` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SearchSchemaElement {
    /// `AttributeName`, which is required.
    #[serde(rename = "AttributeName")]
    pub attribute_name: Val<String>,
    /// `SearchSchemaElementType`, which is required.
    #[serde(rename = "SearchSchemaElementType")]
    pub search_schema_element_type: Val<String>,
}

impl SearchSchemaElement {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        attribute_name: impl Into<Val<String>>,
        search_schema_element_type: impl Into<Val<String>>,
    ) -> Self {
        Self {
            attribute_name: attribute_name.into(),
            search_schema_element_type: search_schema_element_type.into(),
        }
    }
}

/// `StreamSpecification` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StreamSpecification {
    /// `StreamViewType`, which is required.
    #[serde(rename = "StreamViewType")]
    pub stream_view_type: Val<String>,
}

impl StreamSpecification {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(stream_view_type: impl Into<Val<String>>) -> Self {
        Self { stream_view_type: stream_view_type.into() }
    }
}

/// `TargetTrackingScalingPolicyConfiguration` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TargetTrackingScalingPolicyConfiguration {
    /// `DisableScaleIn`.
    #[serde(rename = "DisableScaleIn", skip_serializing_if = "Option::is_none")]
    pub disable_scale_in: Option<Val<bool>>,
    /// `ScaleInCooldown`.
    #[serde(rename = "ScaleInCooldown", skip_serializing_if = "Option::is_none")]
    pub scale_in_cooldown: Option<Val<i64>>,
    /// `ScaleOutCooldown`.
    #[serde(rename = "ScaleOutCooldown", skip_serializing_if = "Option::is_none")]
    pub scale_out_cooldown: Option<Val<i64>>,
    /// `TargetValue`, which is required.
    #[serde(rename = "TargetValue")]
    pub target_value: Val<f64>,
}

impl TargetTrackingScalingPolicyConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(target_value: impl Into<Val<f64>>) -> Self {
        Self {
            target_value: target_value.into(),
            disable_scale_in: None,
            scale_in_cooldown: None,
            scale_out_cooldown: None,
        }
    }
}

/// `TimeToLiveSpecification` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TimeToLiveSpecification {
    /// `AttributeName`.
    #[serde(rename = "AttributeName", skip_serializing_if = "Option::is_none")]
    pub attribute_name: Option<Val<String>>,
    /// `Enabled`, which is required.
    #[serde(rename = "Enabled")]
    pub enabled: Val<bool>,
}

impl TimeToLiveSpecification {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(enabled: impl Into<Val<bool>>) -> Self {
        Self { enabled: enabled.into(), attribute_name: None }
    }
}

/// `VectorAttribute` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VectorAttribute {
    /// `AttributeName`, which is required.
    #[serde(rename = "AttributeName")]
    pub attribute_name: Val<String>,
}

impl VectorAttribute {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(attribute_name: impl Into<Val<String>>) -> Self {
        Self { attribute_name: attribute_name.into() }
    }
}

/// `VectorIndex` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VectorIndex {
    /// `Dimensions`, which is required.
    #[serde(rename = "Dimensions")]
    pub dimensions: Val<i64>,
    /// `DistanceFunction`, which is required.
    #[serde(rename = "DistanceFunction")]
    pub distance_function: Val<String>,
    /// `IndexName`, which is required.
    #[serde(rename = "IndexName")]
    pub index_name: Val<String>,
    /// `Projection`, which is required.
    #[serde(rename = "Projection")]
    pub projection: Val<Projection>,
    /// `SearchSchema`.
    #[serde(rename = "SearchSchema", skip_serializing_if = "Option::is_none")]
    pub search_schema: Option<Val<List<SearchSchemaElement>>>,
    /// `VectorAttribute`, which is required.
    #[serde(rename = "VectorAttribute")]
    pub vector_attribute: Val<VectorAttribute>,
}

impl VectorIndex {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        dimensions: impl Into<Val<i64>>,
        distance_function: impl Into<Val<String>>,
        index_name: impl Into<Val<String>>,
        projection: impl Into<Val<Projection>>,
        vector_attribute: impl Into<Val<VectorAttribute>>,
    ) -> Self {
        Self {
            dimensions: dimensions.into(),
            distance_function: distance_function.into(),
            index_name: index_name.into(),
            projection: projection.into(),
            vector_attribute: vector_attribute.into(),
            search_schema: None,
        }
    }
}

/// `WarmThroughput` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WarmThroughput {
    /// `ReadUnitsPerSecond`.
    #[serde(rename = "ReadUnitsPerSecond", skip_serializing_if = "Option::is_none")]
    pub read_units_per_second: Option<Val<i64>>,
    /// `WriteUnitsPerSecond`.
    #[serde(rename = "WriteUnitsPerSecond", skip_serializing_if = "Option::is_none")]
    pub write_units_per_second: Option<Val<i64>>,
}

/// `WriteOnDemandThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WriteOnDemandThroughputSettings {
    /// `MaxWriteRequestUnits`.
    #[serde(rename = "MaxWriteRequestUnits", skip_serializing_if = "Option::is_none")]
    pub max_write_request_units: Option<Val<i64>>,
}

/// `WriteProvisionedThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WriteProvisionedThroughputSettings {
    /// `WriteCapacityAutoScalingSettings`.
    #[serde(rename = "WriteCapacityAutoScalingSettings", skip_serializing_if = "Option::is_none")]
    pub write_capacity_auto_scaling_settings: Option<Val<CapacityAutoScalingSettings>>,
}

known!(
    AttributeDefinition,
    CapacityAutoScalingSettings,
    ContributorInsightsSpecification,
    GlobalReadProvisionedThroughputSettings,
    GlobalSecondaryIndex,
    GlobalTable,
    GlobalTableWitness,
    KeySchema,
    KinesisStreamSpecification,
    LocalSecondaryIndex,
    PointInTimeRecoverySpecification,
    Projection,
    ReadOnDemandThroughputSettings,
    ReadProvisionedThroughputSettings,
    ReplicaGlobalSecondaryIndexSpecification,
    ReplicaSSESpecification,
    ReplicaSpecification,
    ReplicaStreamSpecification,
    ResourcePolicy,
    SSESpecification,
    SearchSchemaElement,
    StreamSpecification,
    TargetTrackingScalingPolicyConfiguration,
    TimeToLiveSpecification,
    VectorAttribute,
    VectorIndex,
    WarmThroughput,
    WriteOnDemandThroughputSettings,
    WriteProvisionedThroughputSettings
);
