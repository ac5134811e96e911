//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Batch::SchedulingPolicy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SchedulingPolicy {
    /// `FairsharePolicy`.
    #[serde(rename = "FairsharePolicy", skip_serializing_if = "Option::is_none")]
    pub fairshare_policy: Option<Val<FairsharePolicy>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `QuotaSharePolicy`.
    #[serde(rename = "QuotaSharePolicy", skip_serializing_if = "Option::is_none")]
    pub quota_share_policy: Option<Val<QuotaSharePolicy>>,
    /// `Tags`. A change replaces the resource.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
}

impl CfnResource for SchedulingPolicy {
    const TYPE: &'static str = "AWS::Batch::SchedulingPolicy";
    type Attributes = SchedulingPolicyAttributes;
}

/// What is known of a deployed [`SchedulingPolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchedulingPolicyAttributes(ResourceRef);

attributes!(SchedulingPolicyAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
});

/// `FairsharePolicy` of `AWS::Batch::SchedulingPolicy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FairsharePolicy {
    /// `ComputeReservation`.
    #[serde(rename = "ComputeReservation", skip_serializing_if = "Option::is_none")]
    pub compute_reservation: Option<Val<f64>>,
    /// `ShareDecaySeconds`.
    #[serde(rename = "ShareDecaySeconds", skip_serializing_if = "Option::is_none")]
    pub share_decay_seconds: Option<Val<f64>>,
    /// `ShareDistribution`.
    #[serde(rename = "ShareDistribution", skip_serializing_if = "Option::is_none")]
    pub share_distribution: Option<Val<List<ShareAttributes>>>,
}

/// `QuotaSharePolicy` of `AWS::Batch::SchedulingPolicy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct QuotaSharePolicy {
    /// `IdleResourceAssignmentStrategy`.
    #[serde(rename = "IdleResourceAssignmentStrategy", skip_serializing_if = "Option::is_none")]
    pub idle_resource_assignment_strategy: Option<Val<String>>,
}

/// `ShareAttributes` of `AWS::Batch::SchedulingPolicy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ShareAttributes {
    /// `ShareIdentifier`.
    #[serde(rename = "ShareIdentifier", skip_serializing_if = "Option::is_none")]
    pub share_identifier: Option<Val<String>>,
    /// `WeightFactor`.
    #[serde(rename = "WeightFactor", skip_serializing_if = "Option::is_none")]
    pub weight_factor: Option<Val<f64>>,
}

known!(FairsharePolicy, QuotaSharePolicy, SchedulingPolicy, ShareAttributes);
