//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Logs::Destination resource specifies a CloudWatch Logs destination.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Destination {
    /// The name of the destination.
    #[serde(rename = "DestinationName")]
    pub destination_name: Val<String>,
    /// An IAM policy document that governs which AWS accounts can create subscription filters against this destination.
    #[serde(rename = "DestinationPolicy", skip_serializing_if = "Option::is_none")]
    pub destination_policy: Option<Val<String>>,
    /// The ARN of an IAM role that permits CloudWatch Logs to send data to the specified AWS resource.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// The tags that have been assigned to this delivery destination.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The Amazon Resource Name (ARN) of the physical target where the log events are delivered (for example, a Kinesis stream).
    #[serde(rename = "TargetArn")]
    pub target_arn: Val<String>,
}

impl Destination {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        destination_name: impl Into<Val<String>>,
        role_arn: impl Into<Val<String>>,
        target_arn: impl Into<Val<String>>,
    ) -> Self {
        Self {
            destination_name: destination_name.into(),
            role_arn: role_arn.into(),
            target_arn: target_arn.into(),
            destination_policy: None,
            tags: None,
        }
    }
}

impl CfnResource for Destination {
    const TYPE: &'static str = "AWS::Logs::Destination";
    type Attributes = DestinationAttributes;
}

/// What is known of a deployed [`Destination`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DestinationAttributes(ResourceRef);

attributes!(DestinationAttributes {
arn = "Arn", "The ARN of the CloudWatch Logs destination, such as arn:aws:logs:us-west-1:123456789012:destination:MyDestination .";
});

known!(Destination);
