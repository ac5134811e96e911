//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ApiGateway::RequestValidator resource sets up basic validation rules for incoming requests to your API. For more information, see Enable Basic Request Validation for an API in API Gateway in the API Gateway Developer Guide .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RequestValidator {
    /// The name of this RequestValidator.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The string identifier of the associated RestApi.
    #[serde(rename = "RestApiId")]
    pub rest_api_id: Val<String>,
    /// A Boolean flag to indicate whether to validate a request body according to the configured Model schema.
    #[serde(rename = "ValidateRequestBody", skip_serializing_if = "Option::is_none")]
    pub validate_request_body: Option<Val<bool>>,
    /// A Boolean flag to indicate whether to validate request parameters ( true ) or not ( false ).
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
request_validator_id = "RequestValidatorId", "The ID for the request validator.";
});

known!(RequestValidator);
