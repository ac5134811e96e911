//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates or updates an IAM entity to describe an identity provider (IdP) that supports OpenID Connect (OIDC) .
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OIDCProvider {
    /// A list of client IDs (also known as audiences) that are associated with the specified IAM OIDC provider resource object.
    #[serde(rename = "ClientIdList", skip_serializing_if = "Option::is_none")]
    pub client_id_list: Option<Val<List<String>>>,
    /// A list of tags that are attached to the specified IAM OIDC provider.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// A list of certificate thumbprints that are associated with the specified IAM OIDC provider resource object.
    #[serde(rename = "ThumbprintList", skip_serializing_if = "Option::is_none")]
    pub thumbprint_list: Option<Val<List<String>>>,
    /// The URL that the IAM OIDC provider resource object is associated with.
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
arn = "Arn", "Returns the Amazon Resource Name (ARN) for the specified AWS::IAM::OIDCProvider resource.";
});

known!(OIDCProvider);
