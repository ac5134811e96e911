//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Logs::DeliveryDestination`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeliveryDestination {
    /// `DeliveryDestinationPolicy`.
    #[serde(rename = "DeliveryDestinationPolicy", skip_serializing_if = "Option::is_none")]
    pub delivery_destination_policy: Option<Val<DestinationPolicy>>,
    /// `DeliveryDestinationType`. A change replaces the resource.
    #[serde(rename = "DeliveryDestinationType", skip_serializing_if = "Option::is_none")]
    pub delivery_destination_type: Option<Val<String>>,
    /// `DestinationResourceArn`. A change replaces the resource.
    #[serde(rename = "DestinationResourceArn", skip_serializing_if = "Option::is_none")]
    pub destination_resource_arn: Option<Val<String>>,
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `OutputFormat`. A change replaces the resource.
    #[serde(rename = "OutputFormat", skip_serializing_if = "Option::is_none")]
    pub output_format: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl DeliveryDestination {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self {
            name: name.into(),
            delivery_destination_policy: None,
            delivery_destination_type: None,
            destination_resource_arn: None,
            output_format: None,
            tags: None,
        }
    }
}

impl CfnResource for DeliveryDestination {
    const TYPE: &'static str = "AWS::Logs::DeliveryDestination";
    type Attributes = DeliveryDestinationAttributes;
}

/// What is known of a deployed [`DeliveryDestination`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveryDestinationAttributes(ResourceRef);

attributes!(DeliveryDestinationAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
});

/// `DestinationPolicy` of `AWS::Logs::DeliveryDestination`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DestinationPolicy {
    /// `DeliveryDestinationName`.
    #[serde(rename = "DeliveryDestinationName", skip_serializing_if = "Option::is_none")]
    pub delivery_destination_name: Option<Val<String>>,
    /// `DeliveryDestinationPolicy`.
    #[serde(rename = "DeliveryDestinationPolicy", skip_serializing_if = "Option::is_none")]
    pub delivery_destination_policy: Option<Val<Value>>,
}

known!(DeliveryDestination, DestinationPolicy);
