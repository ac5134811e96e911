//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates or updates one delivery source in your account.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeliverySource {
    /// A map of key-value pairs to configure the delivery source.
    #[serde(rename = "DeliverySourceConfiguration", skip_serializing_if = "Option::is_none")]
    pub delivery_source_configuration: Option<Val<Map<String>>>,
    /// The type of log that the source is sending.
    #[serde(rename = "LogType", skip_serializing_if = "Option::is_none")]
    pub log_type: Option<Val<String>>,
    /// The unique name of the delivery source.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The ARN of the AWS resource that is generating and sending logs.
    #[serde(rename = "ResourceArn", skip_serializing_if = "Option::is_none")]
    pub resource_arn: Option<Val<String>>,
    /// An array of key-value pairs to apply to the delivery source.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl DeliverySource {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self {
            name: name.into(),
            delivery_source_configuration: None,
            log_type: None,
            resource_arn: None,
            tags: None,
        }
    }
}

impl CfnResource for DeliverySource {
    const TYPE: &'static str = "AWS::Logs::DeliverySource";
    type Attributes = DeliverySourceAttributes;
}

/// What is known of a deployed [`DeliverySource`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliverySourceAttributes(ResourceRef);

attributes!(DeliverySourceAttributes {
arn = "Arn", "The Amazon Resource Name (ARN) that uniquely identifies this delivery source.";
resource_arns = "ResourceArns", "This array contains the ARN of the AWS resource that sends logs and is represented by this delivery source.";
service = "Service", "The AWS service that is sending logs.";
status = "Status", "The status of this delivery source.";
status_reason = "StatusReason", "The reason for the status of this delivery source, such as RESOURCEDELETED.";
});

known!(DeliverySource);
