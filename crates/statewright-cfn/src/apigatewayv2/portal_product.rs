//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGatewayV2::PortalProduct`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PortalProduct {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `DisplayName`, which is required.
    #[serde(rename = "DisplayName")]
    pub display_name: Val<String>,
    /// `Tags`.
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
last_modified = "LastModified", "`LastModified` of the deployed resource.";
portal_product_arn = "PortalProductArn", "`PortalProductArn` of the deployed resource.";
portal_product_id = "PortalProductId", "`PortalProductId` of the deployed resource.";
});

known!(PortalProduct);
