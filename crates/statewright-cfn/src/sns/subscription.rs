//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::SNS::Subscription`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Subscription {
    /// `DeliveryPolicy`.
    #[serde(rename = "DeliveryPolicy", skip_serializing_if = "Option::is_none")]
    pub delivery_policy: Option<Val<Value>>,
    /// `Endpoint`. A change replaces the resource.
    #[serde(rename = "Endpoint", skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<Val<String>>,
    /// `FilterPolicy`.
    #[serde(rename = "FilterPolicy", skip_serializing_if = "Option::is_none")]
    pub filter_policy: Option<Val<Value>>,
    /// `FilterPolicyScope`.
    #[serde(rename = "FilterPolicyScope", skip_serializing_if = "Option::is_none")]
    pub filter_policy_scope: Option<Val<String>>,
    /// `Protocol`, which is required. A change replaces the resource.
    #[serde(rename = "Protocol")]
    pub protocol: Val<String>,
    /// `RawMessageDelivery`.
    #[serde(rename = "RawMessageDelivery", skip_serializing_if = "Option::is_none")]
    pub raw_message_delivery: Option<Val<bool>>,
    /// `RedrivePolicy`.
    #[serde(rename = "RedrivePolicy", skip_serializing_if = "Option::is_none")]
    pub redrive_policy: Option<Val<Value>>,
    /// `Region`.
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<Val<String>>,
    /// `ReplayPolicy`.
    #[serde(rename = "ReplayPolicy", skip_serializing_if = "Option::is_none")]
    pub replay_policy: Option<Val<Value>>,
    /// `SubscriptionRoleArn`.
    #[serde(rename = "SubscriptionRoleArn", skip_serializing_if = "Option::is_none")]
    pub subscription_role_arn: Option<Val<String>>,
    /// `TopicArn`, which is required. A change replaces the resource.
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
arn = "Arn", "`Arn` of the deployed resource.";
});

known!(Subscription);
