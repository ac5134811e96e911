//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Lambda::EventInvokeConfig`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EventInvokeConfig {
    /// `DestinationConfig`.
    #[serde(rename = "DestinationConfig", skip_serializing_if = "Option::is_none")]
    pub destination_config: Option<Val<DestinationConfig>>,
    /// `FunctionName`, which is required. A change replaces the resource.
    #[serde(rename = "FunctionName")]
    pub function_name: Val<String>,
    /// `MaximumEventAgeInSeconds`.
    #[serde(rename = "MaximumEventAgeInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_event_age_in_seconds: Option<Val<i64>>,
    /// `MaximumRetryAttempts`.
    #[serde(rename = "MaximumRetryAttempts", skip_serializing_if = "Option::is_none")]
    pub maximum_retry_attempts: Option<Val<i64>>,
    /// `Qualifier`, which is required. A change replaces the resource.
    #[serde(rename = "Qualifier")]
    pub qualifier: Val<String>,
}

impl EventInvokeConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(function_name: impl Into<Val<String>>, qualifier: impl Into<Val<String>>) -> Self {
        Self {
            function_name: function_name.into(),
            qualifier: qualifier.into(),
            destination_config: None,
            maximum_event_age_in_seconds: None,
            maximum_retry_attempts: None,
        }
    }
}

impl CfnResource for EventInvokeConfig {
    const TYPE: &'static str = "AWS::Lambda::EventInvokeConfig";
    type Attributes = EventInvokeConfigAttributes;
}

/// What is known of a deployed [`EventInvokeConfig`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventInvokeConfigAttributes(ResourceRef);

attributes!(EventInvokeConfigAttributes {});

/// `DestinationConfig` of `AWS::Lambda::EventInvokeConfig`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DestinationConfig {
    /// `OnFailure`.
    #[serde(rename = "OnFailure", skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<Val<OnFailure>>,
    /// `OnSuccess`.
    #[serde(rename = "OnSuccess", skip_serializing_if = "Option::is_none")]
    pub on_success: Option<Val<OnSuccess>>,
}

/// `OnFailure` of `AWS::Lambda::EventInvokeConfig`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OnFailure {
    /// `Destination`, which is required.
    #[serde(rename = "Destination")]
    pub destination: Val<String>,
}

impl OnFailure {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(destination: impl Into<Val<String>>) -> Self {
        Self { destination: destination.into() }
    }
}

/// `OnSuccess` of `AWS::Lambda::EventInvokeConfig`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OnSuccess {
    /// `Destination`, which is required.
    #[serde(rename = "Destination")]
    pub destination: Val<String>,
}

impl OnSuccess {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(destination: impl Into<Val<String>>) -> Self {
        Self { destination: destination.into() }
    }
}

known!(DestinationConfig, EventInvokeConfig, OnFailure, OnSuccess);
