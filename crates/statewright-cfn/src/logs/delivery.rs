//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Logs::Delivery`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Delivery {
    /// `DeliveryDestinationArn`, which is required. A change replaces the resource.
    #[serde(rename = "DeliveryDestinationArn")]
    pub delivery_destination_arn: Val<String>,
    /// `DeliverySourceName`, which is required. A change replaces the resource.
    #[serde(rename = "DeliverySourceName")]
    pub delivery_source_name: Val<String>,
    /// `FieldDelimiter`.
    #[serde(rename = "FieldDelimiter", skip_serializing_if = "Option::is_none")]
    pub field_delimiter: Option<Val<String>>,
    /// `RecordFields`.
    #[serde(rename = "RecordFields", skip_serializing_if = "Option::is_none")]
    pub record_fields: Option<Val<List<String>>>,
    /// `S3EnableHiveCompatiblePath`.
    #[serde(rename = "S3EnableHiveCompatiblePath", skip_serializing_if = "Option::is_none")]
    pub s3_enable_hive_compatible_path: Option<Val<bool>>,
    /// `S3SuffixPath`.
    #[serde(rename = "S3SuffixPath", skip_serializing_if = "Option::is_none")]
    pub s3_suffix_path: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl Delivery {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        delivery_destination_arn: impl Into<Val<String>>,
        delivery_source_name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            delivery_destination_arn: delivery_destination_arn.into(),
            delivery_source_name: delivery_source_name.into(),
            field_delimiter: None,
            record_fields: None,
            s3_enable_hive_compatible_path: None,
            s3_suffix_path: None,
            tags: None,
        }
    }
}

impl CfnResource for Delivery {
    const TYPE: &'static str = "AWS::Logs::Delivery";
    type Attributes = DeliveryAttributes;
}

/// What is known of a deployed [`Delivery`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveryAttributes(ResourceRef);

attributes!(DeliveryAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
delivery_destination_type = "DeliveryDestinationType", "`DeliveryDestinationType` of the deployed resource.";
delivery_id = "DeliveryId", "`DeliveryId` of the deployed resource.";
});

known!(Delivery);
