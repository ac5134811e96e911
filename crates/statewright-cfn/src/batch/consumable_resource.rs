//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Batch::ConsumableResource resource specifies the parameters for an AWS Batch consumable resource.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConsumableResource {
    /// The name of the consumable resource.
    #[serde(rename = "ConsumableResourceName", skip_serializing_if = "Option::is_none")]
    pub consumable_resource_name: Option<Val<String>>,
    /// Indicates whether the resource is available to be re-used after a job completes.
    #[serde(rename = "ResourceType")]
    pub resource_type: Val<String>,
    /// The tags that you apply to the consumable resource to help you categorize and organize your resources.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// The total amount of the consumable resource that is available.
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
available_quantity = "AvailableQuantity", "The amount of the consumable resource that is currently available to use.";
consumable_resource_arn = "ConsumableResourceArn", "The Amazon Resource Name (ARN) of the consumable resource.";
created_at = "CreatedAt", "The Unix timestamp (in milliseconds) for when the consumable resource was created.";
in_use_quantity = "InUseQuantity", "The amount of the consumable resource that is currently in use.";
});

known!(ConsumableResource);
