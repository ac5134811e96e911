//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::CodeDeploy::Application`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Application {
    /// `ApplicationName`. A change replaces the resource.
    #[serde(rename = "ApplicationName", skip_serializing_if = "Option::is_none")]
    pub application_name: Option<Val<String>>,
    /// `ComputePlatform`. A change replaces the resource.
    #[serde(rename = "ComputePlatform", skip_serializing_if = "Option::is_none")]
    pub compute_platform: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CfnResource for Application {
    const TYPE: &'static str = "AWS::CodeDeploy::Application";
    type Attributes = ApplicationAttributes;
}

/// What is known of a deployed [`Application`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplicationAttributes(ResourceRef);

attributes!(ApplicationAttributes {});

known!(Application);
