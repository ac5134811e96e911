//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGateway::UsagePlanKey`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UsagePlanKey {
    /// `KeyId`, which is required. A change replaces the resource.
    #[serde(rename = "KeyId")]
    pub key_id: Val<String>,
    /// `KeyType`, which is required. A change replaces the resource.
    #[serde(rename = "KeyType")]
    pub key_type: Val<String>,
    /// `UsagePlanId`, which is required. A change replaces the resource.
    #[serde(rename = "UsagePlanId")]
    pub usage_plan_id: Val<String>,
}

impl UsagePlanKey {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        key_id: impl Into<Val<String>>,
        key_type: impl Into<Val<String>>,
        usage_plan_id: impl Into<Val<String>>,
    ) -> Self {
        Self {
            key_id: key_id.into(),
            key_type: key_type.into(),
            usage_plan_id: usage_plan_id.into(),
        }
    }
}

impl CfnResource for UsagePlanKey {
    const TYPE: &'static str = "AWS::ApiGateway::UsagePlanKey";
    type Attributes = UsagePlanKeyAttributes;
}

/// What is known of a deployed [`UsagePlanKey`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsagePlanKeyAttributes(ResourceRef);

attributes!(UsagePlanKeyAttributes {
id = "Id", "`Id` of the deployed resource.";
});

known!(UsagePlanKey);
