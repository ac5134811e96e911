//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Lambda::EventInvokeConfig resource configures options for asynchronous invocation on a version or an alias.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EventInvokeConfig {
    /// A destination for events after they have been sent to a function for processing.
    #[serde(rename = "DestinationConfig", skip_serializing_if = "Option::is_none")]
    pub destination_config: Option<Val<DestinationConfig>>,
    /// The name of the Lambda function.
    #[serde(rename = "FunctionName")]
    pub function_name: Val<String>,
    /// The maximum age of a request that Lambda sends to a function for processing.
    #[serde(rename = "MaximumEventAgeInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_event_age_in_seconds: Option<Val<i64>>,
    /// The maximum number of times to retry when the function returns an error.
    #[serde(rename = "MaximumRetryAttempts", skip_serializing_if = "Option::is_none")]
    pub maximum_retry_attempts: Option<Val<i64>>,
    /// The identifier of a version or alias.
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

/// A configuration object that specifies the destination of an event after Lambda processes it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DestinationConfig {
    /// The destination configuration for failed invocations.
    #[serde(rename = "OnFailure", skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<Val<OnFailure>>,
    /// The destination configuration for successful invocations.
    #[serde(rename = "OnSuccess", skip_serializing_if = "Option::is_none")]
    pub on_success: Option<Val<OnSuccess>>,
}

/// A destination for events that failed processing.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OnFailure {
    /// The Amazon Resource Name (ARN) of the destination resource.
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

/// A destination for events that were processed successfully.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OnSuccess {
    /// The Amazon Resource Name (ARN) of the destination resource.
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
