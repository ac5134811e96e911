//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Logs::DeliverySource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeliverySource {
    /// `DeliverySourceConfiguration`.
    #[serde(rename = "DeliverySourceConfiguration", skip_serializing_if = "Option::is_none")]
    pub delivery_source_configuration: Option<Val<Map<String>>>,
    /// `LogType`.
    #[serde(rename = "LogType", skip_serializing_if = "Option::is_none")]
    pub log_type: Option<Val<String>>,
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `ResourceArn`.
    #[serde(rename = "ResourceArn", skip_serializing_if = "Option::is_none")]
    pub resource_arn: Option<Val<String>>,
    /// `Tags`.
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
arn = "Arn", "`Arn` of the deployed resource.";
resource_arns = "ResourceArns", "`ResourceArns` of the deployed resource.";
service = "Service", "`Service` of the deployed resource.";
status = "Status", "`Status` of the deployed resource.";
status_reason = "StatusReason", "`StatusReason` of the deployed resource.";
});

known!(DeliverySource);
