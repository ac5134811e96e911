//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Lambda::Permission`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Permission {
    /// `Action`, which is required. A change replaces the resource.
    #[serde(rename = "Action")]
    pub action: Val<String>,
    /// `EventSourceToken`. A change replaces the resource.
    #[serde(rename = "EventSourceToken", skip_serializing_if = "Option::is_none")]
    pub event_source_token: Option<Val<String>>,
    /// `FunctionName`, which is required. A change replaces the resource.
    #[serde(rename = "FunctionName")]
    pub function_name: Val<String>,
    /// `FunctionUrlAuthType`. A change replaces the resource.
    #[serde(rename = "FunctionUrlAuthType", skip_serializing_if = "Option::is_none")]
    pub function_url_auth_type: Option<Val<String>>,
    /// `InvokedViaFunctionUrl`. A change replaces the resource.
    #[serde(rename = "InvokedViaFunctionUrl", skip_serializing_if = "Option::is_none")]
    pub invoked_via_function_url: Option<Val<bool>>,
    /// `Principal`, which is required. A change replaces the resource.
    #[serde(rename = "Principal")]
    pub principal: Val<String>,
    /// `PrincipalOrgID`. A change replaces the resource.
    #[serde(rename = "PrincipalOrgID", skip_serializing_if = "Option::is_none")]
    pub principal_org_id: Option<Val<String>>,
    /// `SourceAccount`. A change replaces the resource.
    #[serde(rename = "SourceAccount", skip_serializing_if = "Option::is_none")]
    pub source_account: Option<Val<String>>,
    /// `SourceArn`. A change replaces the resource.
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
id = "Id", "`Id` of the deployed resource.";
});

known!(Permission);
