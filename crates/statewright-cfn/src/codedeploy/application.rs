//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::CodeDeploy::Application resource creates an AWS CodeDeploy application.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Application {
    /// A name for the application.
    #[serde(rename = "ApplicationName", skip_serializing_if = "Option::is_none")]
    pub application_name: Option<Val<String>>,
    /// The compute platform that CodeDeploy deploys the application to.
    #[serde(rename = "ComputePlatform", skip_serializing_if = "Option::is_none")]
    pub compute_platform: Option<Val<String>>,
    /// The metadata that you apply to CodeDeploy applications to help you organize and categorize them.
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
