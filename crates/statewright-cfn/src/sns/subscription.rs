//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::SNS::Subscription resource subscribes an endpoint to an Amazon  topic.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Subscription {
    /// The delivery policy JSON assigned to the subscription.
    #[serde(rename = "DeliveryPolicy", skip_serializing_if = "Option::is_none")]
    pub delivery_policy: Option<Val<Value>>,
    /// The subscription's endpoint.
    #[serde(rename = "Endpoint", skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<Val<String>>,
    /// The filter policy JSON assigned to the subscription.
    #[serde(rename = "FilterPolicy", skip_serializing_if = "Option::is_none")]
    pub filter_policy: Option<Val<Value>>,
    /// This attribute lets you choose the filtering scope by using one of the following string value types:.
    #[serde(rename = "FilterPolicyScope", skip_serializing_if = "Option::is_none")]
    pub filter_policy_scope: Option<Val<String>>,
    /// The subscription's protocol.
    #[serde(rename = "Protocol")]
    pub protocol: Val<String>,
    /// When set to true , enables raw message delivery.
    #[serde(rename = "RawMessageDelivery", skip_serializing_if = "Option::is_none")]
    pub raw_message_delivery: Option<Val<bool>>,
    /// When specified, sends undeliverable messages to the specified Amazon SQS dead-letter queue.
    #[serde(rename = "RedrivePolicy", skip_serializing_if = "Option::is_none")]
    pub redrive_policy: Option<Val<Value>>,
    /// For cross-region subscriptions, the region in which the topic resides.
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<Val<String>>,
    /// Specifies whether Amazon  resends the notification to the subscription when a message's attribute changes.
    #[serde(rename = "ReplayPolicy", skip_serializing_if = "Option::is_none")]
    pub replay_policy: Option<Val<Value>>,
    /// This property applies only to Amazon Data Firehose delivery stream subscriptions.
    #[serde(rename = "SubscriptionRoleArn", skip_serializing_if = "Option::is_none")]
    pub subscription_role_arn: Option<Val<String>>,
    /// The ARN of the topic to subscribe to.
    #[serde(rename = "TopicArn")]
    pub topic_arn: Val<String>,
}

impl Subscription {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(protocol: impl Into<Val<String>>, topic_arn: impl Into<Val<String>>) -> Self {
        Self {
            protocol: protocol.into(),
            topic_arn: topic_arn.into(),
            delivery_policy: None,
            endpoint: None,
            filter_policy: None,
            filter_policy_scope: None,
            raw_message_delivery: None,
            redrive_policy: None,
            region: None,
            replay_policy: None,
            subscription_role_arn: None,
        }
    }
}

impl CfnResource for Subscription {
    const TYPE: &'static str = "AWS::SNS::Subscription";
    type Attributes = SubscriptionAttributes;
}

/// What is known of a deployed [`Subscription`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubscriptionAttributes(ResourceRef);

attributes!(SubscriptionAttributes {
arn = "Arn", "Returns the ARN of the subscription created by the AWS::SNS::Subscription resource.";
});

known!(Subscription);
