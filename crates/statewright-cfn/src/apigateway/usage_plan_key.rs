//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ApiGateway::UsagePlanKey resource associates an API key with a usage plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UsagePlanKey {
    /// The Id of the UsagePlanKey resource.
    #[serde(rename = "KeyId")]
    pub key_id: Val<String>,
    /// The type of a UsagePlanKey resource for a plan customer.
    #[serde(rename = "KeyType")]
    pub key_type: Val<String>,
    /// The Id of the UsagePlan resource representing the usage plan containing the UsagePlanKey resource representing a plan customer.
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
id = "Id", "The ID for the usage plan key.";
});

known!(UsagePlanKey);
