//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates an AWS Batch quota share.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QuotaShare {
    /// A list that specifies the quantity and type of compute capacity allocated to the quota share.
    #[serde(rename = "CapacityLimits")]
    pub capacity_limits: Val<List<QuotaShareCapacityLimit>>,
    /// The AWS Batch job queue associated with the quota share.
    #[serde(rename = "JobQueue")]
    pub job_queue: Val<String>,
    /// `PreemptionConfiguration`.
    #[serde(rename = "PreemptionConfiguration")]
    pub preemption_configuration: Val<QuotaSharePreemptionConfiguration>,
    /// The name of the quota share.
    #[serde(rename = "QuotaShareName")]
    pub quota_share_name: Val<String>,
    /// `ResourceSharingConfiguration`.
    #[serde(rename = "ResourceSharingConfiguration")]
    pub resource_sharing_configuration: Val<QuotaShareResourceSharingConfiguration>,
    /// The state of the quota share.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<Val<String>>,
    /// The tags that you apply to the quota share to help you categorize and organize your resources.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
}

impl QuotaShare {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        capacity_limits: impl Into<Val<List<QuotaShareCapacityLimit>>>,
        job_queue: impl Into<Val<String>>,
        preemption_configuration: impl Into<Val<QuotaSharePreemptionConfiguration>>,
        quota_share_name: impl Into<Val<String>>,
        resource_sharing_configuration: impl Into<Val<QuotaShareResourceSharingConfiguration>>,
    ) -> Self {
        Self {
            capacity_limits: capacity_limits.into(),
            job_queue: job_queue.into(),
            preemption_configuration: preemption_configuration.into(),
            quota_share_name: quota_share_name.into(),
            resource_sharing_configuration: resource_sharing_configuration.into(),
            state: None,
            tags: None,
        }
    }
}

impl CfnResource for QuotaShare {
    const TYPE: &'static str = "AWS::Batch::QuotaShare";
    type Attributes = QuotaShareAttributes;
}

/// What is known of a deployed [`QuotaShare`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuotaShareAttributes(ResourceRef);

attributes!(QuotaShareAttributes {
quota_share_arn = "QuotaShareArn", "`QuotaShareArn`.";
});

/// `QuotaShareCapacityLimit`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QuotaShareCapacityLimit {
    /// The unit of compute capacity for the capacityLimit.
    #[serde(rename = "CapacityUnit")]
    pub capacity_unit: Val<String>,
    /// The maximum capacity available for the quota share.
    #[serde(rename = "MaxCapacity")]
    pub max_capacity: Val<i64>,
}

impl QuotaShareCapacityLimit {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(capacity_unit: impl Into<Val<String>>, max_capacity: impl Into<Val<i64>>) -> Self {
        Self { capacity_unit: capacity_unit.into(), max_capacity: max_capacity.into() }
    }
}

/// `QuotaSharePreemptionConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QuotaSharePreemptionConfiguration {
    /// Specifies whether jobs within a quota share can be preempted by another, higher priority job in the same quota share.
    #[serde(rename = "InSharePreemption")]
    pub in_share_preemption: Val<String>,
}

impl QuotaSharePreemptionConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(in_share_preemption: impl Into<Val<String>>) -> Self {
        Self { in_share_preemption: in_share_preemption.into() }
    }
}

/// `QuotaShareResourceSharingConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QuotaShareResourceSharingConfiguration {
    /// The maximum percentage of additional capacity that the quota share can borrow from other shares.
    #[serde(rename = "BorrowLimit", skip_serializing_if = "Option::is_none")]
    pub borrow_limit: Option<Val<i64>>,
    /// The resource sharing strategy for the quota share.
    #[serde(rename = "Strategy")]
    pub strategy: Val<String>,
}

impl QuotaShareResourceSharingConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(strategy: impl Into<Val<String>>) -> Self {
        Self { strategy: strategy.into(), borrow_limit: None }
    }
}

known!(
    QuotaShare,
    QuotaShareCapacityLimit,
    QuotaSharePreemptionConfiguration,
    QuotaShareResourceSharingConfiguration
);
