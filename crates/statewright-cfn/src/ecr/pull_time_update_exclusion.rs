//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ECR::PullTimeUpdateExclusion`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PullTimeUpdateExclusion {
    /// `PrincipalArn`, which is required. A change replaces the resource.
    #[serde(rename = "PrincipalArn")]
    pub principal_arn: Val<String>,
}

impl PullTimeUpdateExclusion {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(principal_arn: impl Into<Val<String>>) -> Self {
        Self { principal_arn: principal_arn.into() }
    }
}

impl CfnResource for PullTimeUpdateExclusion {
    const TYPE: &'static str = "AWS::ECR::PullTimeUpdateExclusion";
    type Attributes = PullTimeUpdateExclusionAttributes;
}

/// What is known of a deployed [`PullTimeUpdateExclusion`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PullTimeUpdateExclusionAttributes(ResourceRef);

attributes!(PullTimeUpdateExclusionAttributes {});

known!(PullTimeUpdateExclusion);
