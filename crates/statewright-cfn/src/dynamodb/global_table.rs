//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::DynamoDB::GlobalTable resource enables you to create and manage a Version 2019.11.21 global table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GlobalTable {
    /// A list of attributes that describe the key schema for the global table and indexes.
    #[serde(rename = "AttributeDefinitions", skip_serializing_if = "Option::is_none")]
    pub attribute_definitions: Option<Val<List<AttributeDefinition>>>,
    /// Specifies how you are charged for read and write throughput and how you manage capacity.
    #[serde(rename = "BillingMode", skip_serializing_if = "Option::is_none")]
    pub billing_mode: Option<Val<String>>,
    /// Global secondary indexes to be created on the global table.
    #[serde(rename = "GlobalSecondaryIndexes", skip_serializing_if = "Option::is_none")]
    pub global_secondary_indexes: Option<Val<List<GlobalSecondaryIndex>>>,
    /// `GlobalTableSourceArn`.
    #[serde(rename = "GlobalTableSourceArn", skip_serializing_if = "Option::is_none")]
    pub global_table_source_arn: Option<Val<String>>,
    /// The list of witnesses of the MRSC global table.
    #[serde(rename = "GlobalTableWitnesses", skip_serializing_if = "Option::is_none")]
    pub global_table_witnesses: Option<Val<List<GlobalTableWitness>>>,
    /// Specifies the attributes that make up the primary key for the table.
    #[serde(rename = "KeySchema", skip_serializing_if = "Option::is_none")]
    pub key_schema: Option<Val<List<KeySchema>>>,
    /// Local secondary indexes to be created on the table.
    #[serde(rename = "LocalSecondaryIndexes", skip_serializing_if = "Option::is_none")]
    pub local_secondary_indexes: Option<Val<List<LocalSecondaryIndex>>>,
    /// Specifies the consistency mode for a new global table.
    #[serde(rename = "MultiRegionConsistency", skip_serializing_if = "Option::is_none")]
    pub multi_region_consistency: Option<Val<String>>,
    /// `ReadOnDemandThroughputSettings`.
    #[serde(rename = "ReadOnDemandThroughputSettings", skip_serializing_if = "Option::is_none")]
    pub read_on_demand_throughput_settings: Option<Val<ReadOnDemandThroughputSettings>>,
    /// `ReadProvisionedThroughputSettings`.
    #[serde(rename = "ReadProvisionedThroughputSettings", skip_serializing_if = "Option::is_none")]
    pub read_provisioned_throughput_settings: Option<Val<GlobalReadProvisionedThroughputSettings>>,
    /// Specifies the list of replicas for your global table.
    #[serde(rename = "Replicas")]
    pub replicas: Val<List<ReplicaSpecification>>,
    /// Specifies the settings to enable server-side encryption.
    #[serde(rename = "SSESpecification", skip_serializing_if = "Option::is_none")]
    pub sse_specification: Option<Val<SSESpecification>>,
    /// Specifies the streams settings on your global table.
    #[serde(rename = "StreamSpecification", skip_serializing_if = "Option::is_none")]
    pub stream_specification: Option<Val<StreamSpecification>>,
    /// A name for the global table.
    #[serde(rename = "TableName", skip_serializing_if = "Option::is_none")]
    pub table_name: Option<Val<String>>,
    /// Specifies the time to live (TTL) settings for the table.
    #[serde(rename = "TimeToLiveSpecification", skip_serializing_if = "Option::is_none")]
    pub time_to_live_specification: Option<Val<TimeToLiveSpecification>>,
    /// `VectorIndexes`.
    #[serde(rename = "VectorIndexes", skip_serializing_if = "Option::is_none")]
    pub vector_indexes: Option<Val<List<VectorIndex>>>,
    /// Provides visibility into the number of read and write operations your table or secondary index can instantaneously support.
    #[serde(rename = "WarmThroughput", skip_serializing_if = "Option::is_none")]
    pub warm_throughput: Option<Val<WarmThroughput>>,
    /// Sets the write request settings for a global table or a global secondary index.
    #[serde(rename = "WriteOnDemandThroughputSettings", skip_serializing_if = "Option::is_none")]
    pub write_on_demand_throughput_settings: Option<Val<WriteOnDemandThroughputSettings>>,
    /// Specifies an auto scaling policy for write capacity.
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
arn = "Arn", "The Amazon Resource Name (ARN) of the DynamoDB table, such as arn:aws:dynamodb:us-east-2:123456789012:table/myDynamoDBTable . The ARN returned is that of the replica in the region the stack is deployed to.";
stream_arn = "StreamArn", "`StreamArn`.";
table_id = "TableId", "Unique identifier for the table, such as a123b456-01ab-23cd-123a-111222aaabbb . The TableId returned is that of the replica in the region the stack is deployed to.";
});

/// Represents an attribute for describing the schema for the table and indexes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AttributeDefinition {
    /// A name for the attribute.
    #[serde(rename = "AttributeName")]
    pub attribute_name: Val<String>,
    /// The data type for the attribute, where:.
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

/// Configures a scalable target and an autoscaling policy for a table or global secondary index's read or write capacity.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityAutoScalingSettings {
    /// The maximum provisioned capacity units for the global table.
    #[serde(rename = "MaxCapacity")]
    pub max_capacity: Val<i64>,
    /// The minimum provisioned capacity units for the global table.
    #[serde(rename = "MinCapacity")]
    pub min_capacity: Val<i64>,
    /// When switching billing mode from PAYPERREQUEST to PROVISIONED , DynamoDB requires you to specify read and write capacity unit values for the table and for each global secondary index.
    #[serde(rename = "SeedCapacity", skip_serializing_if = "Option::is_none")]
    pub seed_capacity: Option<Val<i64>>,
    /// Defines a target tracking scaling policy.
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

/// Configures contributor insights settings for a replica or one of its indexes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContributorInsightsSpecification {
    /// Indicates whether CloudWatch Contributor Insights are to be enabled (true) or disabled (false).
    #[serde(rename = "Enabled")]
    pub enabled: Val<bool>,
    /// Specifies the CloudWatch Contributor Insights mode for a global table.
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

/// `GlobalReadProvisionedThroughputSettings`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GlobalReadProvisionedThroughputSettings {
    /// `ReadCapacityUnits`.
    #[serde(rename = "ReadCapacityUnits", skip_serializing_if = "Option::is_none")]
    pub read_capacity_units: Option<Val<i64>>,
}

/// Allows you to specify a global secondary index for the global table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GlobalSecondaryIndex {
    /// The name of the global secondary index.
    #[serde(rename = "IndexName")]
    pub index_name: Val<String>,
    /// The complete key schema for a global secondary index, which consists of one or more pairs of attribute names and key types:.
    #[serde(rename = "KeySchema")]
    pub key_schema: Val<List<KeySchema>>,
    /// Represents attributes that are copied (projected) from the table into the global secondary index.
    #[serde(rename = "Projection")]
    pub projection: Val<Projection>,
    /// `ReadOnDemandThroughputSettings`.
    #[serde(rename = "ReadOnDemandThroughputSettings", skip_serializing_if = "Option::is_none")]
    pub read_on_demand_throughput_settings: Option<Val<ReadOnDemandThroughputSettings>>,
    /// `ReadProvisionedThroughputSettings`.
    #[serde(rename = "ReadProvisionedThroughputSettings", skip_serializing_if = "Option::is_none")]
    pub read_provisioned_throughput_settings: Option<Val<GlobalReadProvisionedThroughputSettings>>,
    /// Represents the warm throughput value (in read units per second and write units per second) for the specified secondary index.
    #[serde(rename = "WarmThroughput", skip_serializing_if = "Option::is_none")]
    pub warm_throughput: Option<Val<WarmThroughput>>,
    /// Sets the write request settings for a global table or a global secondary index.
    #[serde(rename = "WriteOnDemandThroughputSettings", skip_serializing_if = "Option::is_none")]
    pub write_on_demand_throughput_settings: Option<Val<WriteOnDemandThroughputSettings>>,
    /// Defines write capacity settings for the global secondary index.
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

/// The witness Region for the MRSC global table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GlobalTableWitness {
    /// The name of the AWS Region that serves as a witness for the MRSC global table.
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<Val<String>>,
}

/// Represents a single element of a key schema.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KeySchema {
    /// The name of a key attribute.
    #[serde(rename = "AttributeName")]
    pub attribute_name: Val<String>,
    /// The role that this key attribute will assume:.
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

/// The Kinesis Data Streams configuration for the specified global table replica.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KinesisStreamSpecification {
    /// The precision for the time and date that the stream was created.
    #[serde(
        rename = "ApproximateCreationDateTimePrecision",
        skip_serializing_if = "Option::is_none"
    )]
    pub approximate_creation_date_time_precision: Option<Val<String>>,
    /// The ARN for a specific Kinesis data stream.
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

/// Represents the properties of a local secondary index.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LocalSecondaryIndex {
    /// The name of the local secondary index.
    #[serde(rename = "IndexName")]
    pub index_name: Val<String>,
    /// The complete key schema for the local secondary index, consisting of one or more pairs of attribute names and key types:.
    #[serde(rename = "KeySchema")]
    pub key_schema: Val<List<KeySchema>>,
    /// Represents attributes that are copied (projected) from the table into the local secondary index.
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

/// Represents the settings used to enable point in time recovery.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PointInTimeRecoverySpecification {
    /// Indicates whether point in time recovery is enabled (true) or disabled (false) on the table.
    #[serde(rename = "PointInTimeRecoveryEnabled", skip_serializing_if = "Option::is_none")]
    pub point_in_time_recovery_enabled: Option<Val<bool>>,
    /// The number of preceding days for which continuous backups are taken and maintained.
    #[serde(rename = "RecoveryPeriodInDays", skip_serializing_if = "Option::is_none")]
    pub recovery_period_in_days: Option<Val<i64>>,
}

/// Represents attributes that are copied (projected) from the table into an index.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Projection {
    /// Represents the non-key attribute names which will be projected into the index.
    #[serde(rename = "NonKeyAttributes", skip_serializing_if = "Option::is_none")]
    pub non_key_attributes: Option<Val<List<String>>>,
    /// The set of attributes that are projected into the index:.
    #[serde(rename = "ProjectionType", skip_serializing_if = "Option::is_none")]
    pub projection_type: Option<Val<String>>,
}

/// Sets the read request settings for a replica table or a replica global secondary index.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ReadOnDemandThroughputSettings {
    /// Maximum number of read request units for the specified replica of a global table.
    #[serde(rename = "MaxReadRequestUnits", skip_serializing_if = "Option::is_none")]
    pub max_read_request_units: Option<Val<i64>>,
}

/// `ReadProvisionedThroughputSettings`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ReadProvisionedThroughputSettings {
    /// Specifies auto scaling settings for the replica table or global secondary index.
    #[serde(rename = "ReadCapacityAutoScalingSettings", skip_serializing_if = "Option::is_none")]
    pub read_capacity_auto_scaling_settings: Option<Val<CapacityAutoScalingSettings>>,
    /// Specifies a fixed read capacity for the replica table or global secondary index.
    #[serde(rename = "ReadCapacityUnits", skip_serializing_if = "Option::is_none")]
    pub read_capacity_units: Option<Val<i64>>,
}

/// Represents the properties of a global secondary index that can be set on a per-replica basis.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicaGlobalSecondaryIndexSpecification {
    /// Updates the status for contributor insights for a specific table or index.
    #[serde(rename = "ContributorInsightsSpecification", skip_serializing_if = "Option::is_none")]
    pub contributor_insights_specification: Option<Val<ContributorInsightsSpecification>>,
    /// The name of the global secondary index.
    #[serde(rename = "IndexName")]
    pub index_name: Val<String>,
    /// Sets the read request settings for a replica global secondary index.
    #[serde(rename = "ReadOnDemandThroughputSettings", skip_serializing_if = "Option::is_none")]
    pub read_on_demand_throughput_settings: Option<Val<ReadOnDemandThroughputSettings>>,
    /// Allows you to specify the read capacity settings for a replica global secondary index when the BillingMode is set to PROVISIONED .
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

/// Allows you to specify a KMS key identifier to be used for server-side encryption.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicaSSESpecification {
    /// The AWS  key that should be used for the AWS  encryption.
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

/// Defines settings specific to a single replica of a global table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicaSpecification {
    /// The settings used to enable or disable CloudWatch Contributor Insights for the specified replica.
    #[serde(rename = "ContributorInsightsSpecification", skip_serializing_if = "Option::is_none")]
    pub contributor_insights_specification: Option<Val<ContributorInsightsSpecification>>,
    /// Determines if a replica is protected from deletion.
    #[serde(rename = "DeletionProtectionEnabled", skip_serializing_if = "Option::is_none")]
    pub deletion_protection_enabled: Option<Val<bool>>,
    /// Defines additional settings for the global secondary indexes of this replica.
    #[serde(rename = "GlobalSecondaryIndexes", skip_serializing_if = "Option::is_none")]
    pub global_secondary_indexes: Option<Val<List<ReplicaGlobalSecondaryIndexSpecification>>>,
    /// `GlobalTableSettingsReplicationMode`.
    #[serde(
        rename = "GlobalTableSettingsReplicationMode",
        skip_serializing_if = "Option::is_none"
    )]
    pub global_table_settings_replication_mode: Option<Val<String>>,
    /// Defines the Kinesis Data Streams configuration for the specified replica.
    #[serde(rename = "KinesisStreamSpecification", skip_serializing_if = "Option::is_none")]
    pub kinesis_stream_specification: Option<Val<KinesisStreamSpecification>>,
    /// The settings used to enable point in time recovery.
    #[serde(rename = "PointInTimeRecoverySpecification", skip_serializing_if = "Option::is_none")]
    pub point_in_time_recovery_specification: Option<Val<PointInTimeRecoverySpecification>>,
    /// Sets read request settings for the replica table.
    #[serde(rename = "ReadOnDemandThroughputSettings", skip_serializing_if = "Option::is_none")]
    pub read_on_demand_throughput_settings: Option<Val<ReadOnDemandThroughputSettings>>,
    /// Defines read capacity settings for the replica table.
    #[serde(rename = "ReadProvisionedThroughputSettings", skip_serializing_if = "Option::is_none")]
    pub read_provisioned_throughput_settings: Option<Val<ReadProvisionedThroughputSettings>>,
    /// The region in which this replica exists.
    #[serde(rename = "Region")]
    pub region: Val<String>,
    /// Represents the DynamoDB Streams configuration for a global table replica.
    #[serde(rename = "ReplicaStreamSpecification", skip_serializing_if = "Option::is_none")]
    pub replica_stream_specification: Option<Val<ReplicaStreamSpecification>>,
    /// A resource-based policy document that contains permissions to add to the specified replica of a DynamoDB global table.
    #[serde(rename = "ResourcePolicy", skip_serializing_if = "Option::is_none")]
    pub resource_policy: Option<Val<ResourcePolicy>>,
    /// Allows you to specify a customer-managed key for the replica.
    #[serde(rename = "SSESpecification", skip_serializing_if = "Option::is_none")]
    pub sse_specification: Option<Val<ReplicaSSESpecification>>,
    /// The table class of the specified table.
    #[serde(rename = "TableClass", skip_serializing_if = "Option::is_none")]
    pub table_class: Option<Val<String>>,
    /// An array of key-value pairs to apply to this replica.
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

/// Represents the DynamoDB Streams configuration for a global table replica.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ReplicaStreamSpecification {
    /// A resource-based policy document that contains the permissions for the specified stream of a DynamoDB global table replica.
    #[serde(rename = "ResourcePolicy", skip_serializing_if = "Option::is_none")]
    pub resource_policy: Option<Val<ResourcePolicy>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

/// Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such as a table, its indexes, and stream.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResourcePolicy {
    /// A resource-based policy document that contains permissions to add to the specified DynamoDB table, its indexes, and stream.
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

/// Represents the settings used to enable server-side encryption.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SSESpecification {
    /// Indicates whether server-side encryption is performed using an AWS managed key or an AWS owned key.
    #[serde(rename = "SSEEnabled")]
    pub sse_enabled: Val<bool>,
    /// Server-side encryption type.
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

/// `SearchSchemaElement`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SearchSchemaElement {
    /// `AttributeName`.
    #[serde(rename = "AttributeName")]
    pub attribute_name: Val<String>,
    /// `SearchSchemaElementType`.
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

/// Represents the DynamoDB Streams configuration for a table in DynamoDB .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StreamSpecification {
    /// When an item in the table is modified, StreamViewType determines what information is written to the stream for this table.
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

/// Defines a target tracking scaling policy.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TargetTrackingScalingPolicyConfiguration {
    /// Indicates whether scale in by the target tracking scaling policy is disabled.
    #[serde(rename = "DisableScaleIn", skip_serializing_if = "Option::is_none")]
    pub disable_scale_in: Option<Val<bool>>,
    /// The amount of time, in seconds, after a scale-in activity completes before another scale-in activity can start.
    #[serde(rename = "ScaleInCooldown", skip_serializing_if = "Option::is_none")]
    pub scale_in_cooldown: Option<Val<i64>>,
    /// The amount of time, in seconds, after a scale-out activity completes before another scale-out activity can start.
    #[serde(rename = "ScaleOutCooldown", skip_serializing_if = "Option::is_none")]
    pub scale_out_cooldown: Option<Val<i64>>,
    /// Defines a target value for the scaling policy.
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

/// Represents the settings used to enable or disable Time to Live (TTL) for the specified table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TimeToLiveSpecification {
    /// The name of the attribute used to store the expiration time for items in the table.
    #[serde(rename = "AttributeName", skip_serializing_if = "Option::is_none")]
    pub attribute_name: Option<Val<String>>,
    /// Indicates whether TTL is to be enabled (true) or disabled (false) on the table.
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

/// `VectorAttribute`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VectorAttribute {
    /// `AttributeName`.
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

/// `VectorIndex`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VectorIndex {
    /// `Dimensions`.
    #[serde(rename = "Dimensions")]
    pub dimensions: Val<i64>,
    /// `DistanceFunction`.
    #[serde(rename = "DistanceFunction")]
    pub distance_function: Val<String>,
    /// `IndexName`.
    #[serde(rename = "IndexName")]
    pub index_name: Val<String>,
    /// `Projection`.
    #[serde(rename = "Projection")]
    pub projection: Val<Projection>,
    /// `SearchSchema`.
    #[serde(rename = "SearchSchema", skip_serializing_if = "Option::is_none")]
    pub search_schema: Option<Val<List<SearchSchemaElement>>>,
    /// `VectorAttribute`.
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

/// Provides visibility into the number of read and write operations your table or secondary index can instantaneously support.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WarmThroughput {
    /// Represents the number of read operations your base table can instantaneously support.
    #[serde(rename = "ReadUnitsPerSecond", skip_serializing_if = "Option::is_none")]
    pub read_units_per_second: Option<Val<i64>>,
    /// Represents the number of write operations your base table can instantaneously support.
    #[serde(rename = "WriteUnitsPerSecond", skip_serializing_if = "Option::is_none")]
    pub write_units_per_second: Option<Val<i64>>,
}

/// Sets the write request settings for a global table or a global secondary index.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WriteOnDemandThroughputSettings {
    /// Maximum number of write request settings for the specified replica of a global table.
    #[serde(rename = "MaxWriteRequestUnits", skip_serializing_if = "Option::is_none")]
    pub max_write_request_units: Option<Val<i64>>,
}

/// Specifies an auto scaling policy for write capacity.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WriteProvisionedThroughputSettings {
    /// Specifies auto scaling settings for the replica table or global secondary index.
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
