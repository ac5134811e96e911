//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Batch::SchedulingPolicy resource specifies the parameters for an AWS Batch scheduling policy.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SchedulingPolicy {
    /// The fair-share scheduling policy details.
    #[serde(rename = "FairsharePolicy", skip_serializing_if = "Option::is_none")]
    pub fairshare_policy: Option<Val<FairsharePolicy>>,
    /// The name of the fair-share scheduling policy.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// Quota Share Policy for the Job Queue.
    #[serde(rename = "QuotaSharePolicy", skip_serializing_if = "Option::is_none")]
    pub quota_share_policy: Option<Val<QuotaSharePolicy>>,
    /// The tags that you apply to the scheduling policy to help you categorize and organize your resources.
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
arn = "Arn", "Returns the scheduling policy ARN, such as batch: us-east-1 : 111122223333 :scheduling-policy/ HighPriority .";
});

/// The fair-share scheduling policy details.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FairsharePolicy {
    /// A value used to reserve some of the available maximum vCPU for share identifiers that aren't already used.
    #[serde(rename = "ComputeReservation", skip_serializing_if = "Option::is_none")]
    pub compute_reservation: Option<Val<f64>>,
    /// The amount of time (in seconds) to use to calculate a fair-share percentage for each share identifier in use.
    #[serde(rename = "ShareDecaySeconds", skip_serializing_if = "Option::is_none")]
    pub share_decay_seconds: Option<Val<f64>>,
    /// An array of SharedIdentifier objects that contain the weights for the share identifiers for the fair-share policy.
    #[serde(rename = "ShareDistribution", skip_serializing_if = "Option::is_none")]
    pub share_distribution: Option<Val<List<ShareAttributes>>>,
}

/// Quota Share Policy for the Job Queue.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct QuotaSharePolicy {
    /// `IdleResourceAssignmentStrategy`.
    #[serde(rename = "IdleResourceAssignmentStrategy", skip_serializing_if = "Option::is_none")]
    pub idle_resource_assignment_strategy: Option<Val<String>>,
}

/// Specifies the weights for the share identifiers for the fair-share policy.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ShareAttributes {
    /// A share identifier or share identifier prefix.
    #[serde(rename = "ShareIdentifier", skip_serializing_if = "Option::is_none")]
    pub share_identifier: Option<Val<String>>,
    /// The weight factor for the share identifier.
    #[serde(rename = "WeightFactor", skip_serializing_if = "Option::is_none")]
    pub weight_factor: Option<Val<f64>>,
}

known!(FairsharePolicy, QuotaSharePolicy, SchedulingPolicy, ShareAttributes);
