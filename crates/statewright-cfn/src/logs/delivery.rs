//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// This structure contains information about one delivery in your account.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Delivery {
    /// The ARN of the delivery destination that is associated with this delivery.
    #[serde(rename = "DeliveryDestinationArn")]
    pub delivery_destination_arn: Val<String>,
    /// The name of the delivery source that is associated with this delivery.
    #[serde(rename = "DeliverySourceName")]
    pub delivery_source_name: Val<String>,
    /// The field delimiter that is used between record fields when the final output format of a delivery is in Plain , W3C , or Raw format.
    #[serde(rename = "FieldDelimiter", skip_serializing_if = "Option::is_none")]
    pub field_delimiter: Option<Val<String>>,
    /// The list of record fields to be delivered to the destination, in order.
    #[serde(rename = "RecordFields", skip_serializing_if = "Option::is_none")]
    pub record_fields: Option<Val<List<String>>>,
    /// Use this parameter to cause the S3 objects that contain delivered logs to use a prefix structure that allows for integration with Apache Hive.
    #[serde(rename = "S3EnableHiveCompatiblePath", skip_serializing_if = "Option::is_none")]
    pub s3_enable_hive_compatible_path: Option<Val<bool>>,
    /// Use this to reconfigure the S3 object prefix to contain either static or variable sections.
    #[serde(rename = "S3SuffixPath", skip_serializing_if = "Option::is_none")]
    pub s3_suffix_path: Option<Val<String>>,
    /// An array of key-value pairs to apply to the delivery.
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
arn = "Arn", "The Amazon Resource Name (ARN) that uniquely identifies this delivery.";
delivery_destination_type = "DeliveryDestinationType", "Displays whether the delivery destination associated with this delivery is CloudWatch Logs , Amazon S3 , or Firehose .";
delivery_id = "DeliveryId", "The unique ID that identifies this delivery in your account.";
});

known!(Delivery);
