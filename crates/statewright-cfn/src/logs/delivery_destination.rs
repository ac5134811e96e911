//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// This structure contains information about one delivery destination in your account.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeliveryDestination {
    /// An IAM policy that grants permissions to CloudWatch Logs to deliver logs cross-account to a specified destination in this account.
    #[serde(rename = "DeliveryDestinationPolicy", skip_serializing_if = "Option::is_none")]
    pub delivery_destination_policy: Option<Val<DestinationPolicy>>,
    /// Displays whether this delivery destination is CloudWatch Logs, Amazon S3, Firehose, or X-Ray.
    #[serde(rename = "DeliveryDestinationType", skip_serializing_if = "Option::is_none")]
    pub delivery_destination_type: Option<Val<String>>,
    /// The ARN of the AWS destination that this delivery destination represents.
    #[serde(rename = "DestinationResourceArn", skip_serializing_if = "Option::is_none")]
    pub destination_resource_arn: Option<Val<String>>,
    /// The name of this delivery destination.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The format of the logs that are sent to this delivery destination.
    #[serde(rename = "OutputFormat", skip_serializing_if = "Option::is_none")]
    pub output_format: Option<Val<String>>,
    /// An array of key-value pairs to apply to the delivery destination.
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
arn = "Arn", "The Amazon Resource Name (ARN) that uniquely identifies this delivery destination.";
});

/// An IAM policy that grants permissions to CloudWatch Logs to deliver logs cross-account to a specified destination in this account.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DestinationPolicy {
    /// A name for an existing destination.
    #[serde(rename = "DeliveryDestinationName", skip_serializing_if = "Option::is_none")]
    pub delivery_destination_name: Option<Val<String>>,
    /// Creates or updates an access policy associated with an existing destination.
    #[serde(rename = "DeliveryDestinationPolicy", skip_serializing_if = "Option::is_none")]
    pub delivery_destination_policy: Option<Val<Value>>,
}

known!(DeliveryDestination, DestinationPolicy);
