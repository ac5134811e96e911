//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGateway::RequestValidator`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RequestValidator {
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `RestApiId`, which is required. A change replaces the resource.
    #[serde(rename = "RestApiId")]
    pub rest_api_id: Val<String>,
    /// `ValidateRequestBody`.
    #[serde(rename = "ValidateRequestBody", skip_serializing_if = "Option::is_none")]
    pub validate_request_body: Option<Val<bool>>,
    /// `ValidateRequestParameters`.
    #[serde(rename = "ValidateRequestParameters", skip_serializing_if = "Option::is_none")]
    pub validate_request_parameters: Option<Val<bool>>,
}

impl RequestValidator {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(rest_api_id: impl Into<Val<String>>) -> Self {
        Self {
            rest_api_id: rest_api_id.into(),
            name: None,
            validate_request_body: None,
            validate_request_parameters: None,
        }
    }
}

impl CfnResource for RequestValidator {
    const TYPE: &'static str = "AWS::ApiGateway::RequestValidator";
    type Attributes = RequestValidatorAttributes;
}

/// What is known of a deployed [`RequestValidator`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestValidatorAttributes(ResourceRef);

attributes!(RequestValidatorAttributes {
request_validator_id = "RequestValidatorId", "`RequestValidatorId` of the deployed resource.";
});

known!(RequestValidator);
