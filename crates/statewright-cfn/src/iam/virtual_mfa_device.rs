//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::IAM::VirtualMFADevice`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VirtualMFADevice {
    /// `Path`. A change replaces the resource.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `Users`, which is required.
    #[serde(rename = "Users")]
    pub users: Val<List<String>>,
    /// `VirtualMfaDeviceName`. A change replaces the resource.
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
serial_number = "SerialNumber", "`SerialNumber` of the deployed resource.";
});

known!(VirtualMFADevice);
