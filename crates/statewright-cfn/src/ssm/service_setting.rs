//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Resource Type definition for AWS::SSM::ServiceSetting.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceSetting {
    /// The ID of the service setting, such as /ssm/parameter-store/high-throughput-enabled.
    #[serde(rename = "SettingId")]
    pub setting_id: Val<String>,
    /// The value of the service setting.
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
arn = "Arn", "The ARN of the service setting.";
last_modified_date = "LastModifiedDate", "The last time the service setting was modified.";
last_modified_user = "LastModifiedUser", "The ARN of the last modified user.";
status = "Status", "The status of the service setting.";
});

known!(ServiceSetting);
