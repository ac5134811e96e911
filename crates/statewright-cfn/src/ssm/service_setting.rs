//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::SSM::ServiceSetting`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceSetting {
    /// `SettingId`, which is required. A change replaces the resource.
    #[serde(rename = "SettingId")]
    pub setting_id: Val<String>,
    /// `SettingValue`, which is required.
    #[serde(rename = "SettingValue")]
    pub setting_value: Val<String>,
}

impl ServiceSetting {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(setting_id: impl Into<Val<String>>, setting_value: impl Into<Val<String>>) -> Self {
        Self { setting_id: setting_id.into(), setting_value: setting_value.into() }
    }
}

impl CfnResource for ServiceSetting {
    const TYPE: &'static str = "AWS::SSM::ServiceSetting";
    type Attributes = ServiceSettingAttributes;
}

/// What is known of a deployed [`ServiceSetting`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceSettingAttributes(ResourceRef);

attributes!(ServiceSettingAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
last_modified_date = "LastModifiedDate", "`LastModifiedDate` of the deployed resource.";
last_modified_user = "LastModifiedUser", "`LastModifiedUser` of the deployed resource.";
status = "Status", "`Status` of the deployed resource.";
});

known!(ServiceSetting);
