//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates a new virtual MFA device for the AWS account . After creating the virtual MFA, use EnableMFADevice to attach the MFA device to an IAM user.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VirtualMFADevice {
    /// The path for the virtual MFA device.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
    /// A list of tags that you want to attach to the new IAM virtual MFA device.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The IAM user associated with this virtual MFA device.
    #[serde(rename = "Users")]
    pub users: Val<List<String>>,
    /// The name of the virtual MFA device, which must be unique.
    #[serde(rename = "VirtualMfaDeviceName", skip_serializing_if = "Option::is_none")]
    pub virtual_mfa_device_name: Option<Val<String>>,
}

impl VirtualMFADevice {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(users: impl Into<Val<List<String>>>) -> Self {
        Self { users: users.into(), path: None, tags: None, virtual_mfa_device_name: None }
    }
}

impl CfnResource for VirtualMFADevice {
    const TYPE: &'static str = "AWS::IAM::VirtualMFADevice";
    type Attributes = VirtualMFADeviceAttributes;
}

/// What is known of a deployed [`VirtualMFADevice`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VirtualMFADeviceAttributes(ResourceRef);

attributes!(VirtualMFADeviceAttributes {
serial_number = "SerialNumber", "Returns the serial number for the specified AWS::IAM::VirtualMFADevice resource.";
});

known!(VirtualMFADevice);
