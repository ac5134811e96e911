//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::IAM::OIDCProvider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OIDCProvider {
    /// `ClientIdList`.
    #[serde(rename = "ClientIdList", skip_serializing_if = "Option::is_none")]
    pub client_id_list: Option<Val<List<String>>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `ThumbprintList`.
    #[serde(rename = "ThumbprintList", skip_serializing_if = "Option::is_none")]
    pub thumbprint_list: Option<Val<List<String>>>,
    /// `Url`. A change replaces the resource.
    #[serde(rename = "Url", skip_serializing_if = "Option::is_none")]
    pub url: Option<Val<String>>,
}

impl CfnResource for OIDCProvider {
    const TYPE: &'static str = "AWS::IAM::OIDCProvider";
    type Attributes = OIDCProviderAttributes;
}

/// What is known of a deployed [`OIDCProvider`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OIDCProviderAttributes(ResourceRef);

attributes!(OIDCProviderAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
});

known!(OIDCProvider);
