//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Batch::QuotaShare`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QuotaShare {
    /// `CapacityLimits`, which is required.
    #[serde(rename = "CapacityLimits")]
    pub capacity_limits: Val<List<QuotaShareCapacityLimit>>,
    /// `JobQueue`, which is required. A change replaces the resource.
    #[serde(rename = "JobQueue")]
    pub job_queue: Val<String>,
    /// `PreemptionConfiguration`, which is required.
    #[serde(rename = "PreemptionConfiguration")]
    pub preemption_configuration: Val<QuotaSharePreemptionConfiguration>,
    /// `QuotaShareName`, which is required. A change replaces the resource.
    #[serde(rename = "QuotaShareName")]
    pub quota_share_name: Val<String>,
    /// `ResourceSharingConfiguration`, which is required.
    #[serde(rename = "ResourceSharingConfiguration")]
    pub resource_sharing_configuration: Val<QuotaShareResourceSharingConfiguration>,
    /// `State`.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<Val<String>>,
    /// `Tags`.
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
quota_share_arn = "QuotaShareArn", "`QuotaShareArn` of the deployed resource.";
});

/// `QuotaShareCapacityLimit` of `AWS::Batch::QuotaShare`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QuotaShareCapacityLimit {
    /// `CapacityUnit`, which is required.
    #[serde(rename = "CapacityUnit")]
    pub capacity_unit: Val<String>,
    /// `MaxCapacity`, which is required.
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

/// `QuotaSharePreemptionConfiguration` of `AWS::Batch::QuotaShare`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QuotaSharePreemptionConfiguration {
    /// `InSharePreemption`, which is required.
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

/// `QuotaShareResourceSharingConfiguration` of `AWS::Batch::QuotaShare`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QuotaShareResourceSharingConfiguration {
    /// `BorrowLimit`.
    #[serde(rename = "BorrowLimit", skip_serializing_if = "Option::is_none")]
    pub borrow_limit: Option<Val<i64>>,
    /// `Strategy`, which is required.
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
