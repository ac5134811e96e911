//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Batch::ServiceEnvironment`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceEnvironment {
    /// `CapacityLimits`, which is required.
    #[serde(rename = "CapacityLimits")]
    pub capacity_limits: Val<List<CapacityLimit>>,
    /// `ServiceEnvironmentName`. A change replaces the resource.
    #[serde(rename = "ServiceEnvironmentName", skip_serializing_if = "Option::is_none")]
    pub service_environment_name: Option<Val<String>>,
    /// `ServiceEnvironmentType`, which is required. A change replaces the resource.
    #[serde(rename = "ServiceEnvironmentType")]
    pub service_environment_type: Val<String>,
    /// `State`.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
}

impl ServiceEnvironment {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        capacity_limits: impl Into<Val<List<CapacityLimit>>>,
        service_environment_type: impl Into<Val<String>>,
    ) -> Self {
        Self {
            capacity_limits: capacity_limits.into(),
            service_environment_type: service_environment_type.into(),
            service_environment_name: None,
            state: None,
            tags: None,
        }
    }
}

impl CfnResource for ServiceEnvironment {
    const TYPE: &'static str = "AWS::Batch::ServiceEnvironment";
    type Attributes = ServiceEnvironmentAttributes;
}

/// What is known of a deployed [`ServiceEnvironment`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceEnvironmentAttributes(ResourceRef);

attributes!(ServiceEnvironmentAttributes {
service_environment_arn = "ServiceEnvironmentArn", "`ServiceEnvironmentArn` of the deployed resource.";
});

/// `CapacityLimit` of `AWS::Batch::ServiceEnvironment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CapacityLimit {
    /// `CapacityUnit`.
    #[serde(rename = "CapacityUnit", skip_serializing_if = "Option::is_none")]
    pub capacity_unit: Option<Val<String>>,
    /// `MaxCapacity`.
    #[serde(rename = "MaxCapacity", skip_serializing_if = "Option::is_none")]
    pub max_capacity: Option<Val<i64>>,
}

known!(CapacityLimit, ServiceEnvironment);
