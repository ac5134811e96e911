//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Represents a portal product in Amazon API Gateway V2, which is a logical grouping of APIs that can be published in a developer portal.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PortalProduct {
    /// A description of the portal product.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The name of the portal product as it appears in a published portal.
    #[serde(rename = "DisplayName")]
    pub display_name: Val<String>,
    /// The collection of tags associated with the portal product.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl PortalProduct {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(display_name: impl Into<Val<String>>) -> Self {
        Self { display_name: display_name.into(), description: None, tags: None }
    }
}

impl CfnResource for PortalProduct {
    const TYPE: &'static str = "AWS::ApiGatewayV2::PortalProduct";
    type Attributes = PortalProductAttributes;
}

/// What is known of a deployed [`PortalProduct`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PortalProductAttributes(ResourceRef);

attributes!(PortalProductAttributes {
last_modified = "LastModified", "The timestamp when the portal product was last modified.";
portal_product_arn = "PortalProductArn", "The ARN of the portal product.";
portal_product_id = "PortalProductId", "The portal product identifier.";
});

known!(PortalProduct);
