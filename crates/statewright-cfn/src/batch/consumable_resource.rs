//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Batch::ConsumableResource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConsumableResource {
    /// `ConsumableResourceName`. A change replaces the resource.
    #[serde(rename = "ConsumableResourceName", skip_serializing_if = "Option::is_none")]
    pub consumable_resource_name: Option<Val<String>>,
    /// `ResourceType`, which is required. A change replaces the resource.
    #[serde(rename = "ResourceType")]
    pub resource_type: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// `TotalQuantity`, which is required.
    #[serde(rename = "TotalQuantity")]
    pub total_quantity: Val<i64>,
}

impl ConsumableResource {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(resource_type: impl Into<Val<String>>, total_quantity: impl Into<Val<i64>>) -> Self {
        Self {
            resource_type: resource_type.into(),
            total_quantity: total_quantity.into(),
            consumable_resource_name: None,
            tags: None,
        }
    }
}

impl CfnResource for ConsumableResource {
    const TYPE: &'static str = "AWS::Batch::ConsumableResource";
    type Attributes = ConsumableResourceAttributes;
}

/// What is known of a deployed [`ConsumableResource`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsumableResourceAttributes(ResourceRef);

attributes!(ConsumableResourceAttributes {
available_quantity = "AvailableQuantity", "`AvailableQuantity` of the deployed resource.";
consumable_resource_arn = "ConsumableResourceArn", "`ConsumableResourceArn` of the deployed resource.";
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
in_use_quantity = "InUseQuantity", "`InUseQuantity` of the deployed resource.";
});

known!(ConsumableResource);
