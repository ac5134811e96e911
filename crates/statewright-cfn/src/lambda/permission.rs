//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Lambda::Permission resource grants an AWS service or another account permission to use a function.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Permission {
    /// The action that the principal can use on the function.
    #[serde(rename = "Action")]
    pub action: Val<String>,
    /// For Alexa Smart Home functions, a token that the invoker must supply.
    #[serde(rename = "EventSourceToken", skip_serializing_if = "Option::is_none")]
    pub event_source_token: Option<Val<String>>,
    /// The name or ARN of the Lambda function, version, or alias.
    #[serde(rename = "FunctionName")]
    pub function_name: Val<String>,
    /// The type of authentication that your function URL uses.
    #[serde(rename = "FunctionUrlAuthType", skip_serializing_if = "Option::is_none")]
    pub function_url_auth_type: Option<Val<String>>,
    /// Indicates whether the permission applies when the function is invoked through a function URL.
    #[serde(rename = "InvokedViaFunctionUrl", skip_serializing_if = "Option::is_none")]
    pub invoked_via_function_url: Option<Val<bool>>,
    /// The AWS service , AWS account , IAM user, or IAM role that invokes the function.
    #[serde(rename = "Principal")]
    pub principal: Val<String>,
    /// The identifier for your organization in AWS Organizations . Use this to grant permissions to all the AWS accounts under this organization.
    #[serde(rename = "PrincipalOrgID", skip_serializing_if = "Option::is_none")]
    pub principal_org_id: Option<Val<String>>,
    /// For AWS service , the ID of the AWS account that owns the resource.
    #[serde(rename = "SourceAccount", skip_serializing_if = "Option::is_none")]
    pub source_account: Option<Val<String>>,
    /// For AWS services , the ARN of the AWS resource that invokes the function.
    #[serde(rename = "SourceArn", skip_serializing_if = "Option::is_none")]
    pub source_arn: Option<Val<String>>,
}

impl Permission {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        action: impl Into<Val<String>>,
        function_name: impl Into<Val<String>>,
        principal: impl Into<Val<String>>,
    ) -> Self {
        Self {
            action: action.into(),
            function_name: function_name.into(),
            principal: principal.into(),
            event_source_token: None,
            function_url_auth_type: None,
            invoked_via_function_url: None,
            principal_org_id: None,
            source_account: None,
            source_arn: None,
        }
    }
}

impl CfnResource for Permission {
    const TYPE: &'static str = "AWS::Lambda::Permission";
    type Attributes = PermissionAttributes;
}

/// What is known of a deployed [`Permission`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PermissionAttributes(ResourceRef);

attributes!(PermissionAttributes {
id = "Id", "`Id`.";
});

known!(Permission);
