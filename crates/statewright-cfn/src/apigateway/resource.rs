//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGateway::Resource`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Resource {
    /// `ParentId`, which is required. A change replaces the resource.
    #[serde(rename = "ParentId")]
    pub parent_id: Val<String>,
    /// `PathPart`, which is required. A change replaces the resource.
    #[serde(rename = "PathPart")]
    pub path_part: Val<String>,
    /// `RestApiId`, which is required. A change replaces the resource.
    #[serde(rename = "RestApiId")]
    pub rest_api_id: Val<String>,
}

impl Resource {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        parent_id: impl Into<Val<String>>,
        path_part: impl Into<Val<String>>,
        rest_api_id: impl Into<Val<String>>,
    ) -> Self {
        Self {
            parent_id: parent_id.into(),
            path_part: path_part.into(),
            rest_api_id: rest_api_id.into(),
        }
    }
}

impl CfnResource for Resource {
    const TYPE: &'static str = "AWS::ApiGateway::Resource";
    type Attributes = ResourceAttributes;
}

/// What is known of a deployed [`Resource`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceAttributes(ResourceRef);

attributes!(ResourceAttributes {
resource_id = "ResourceId", "`ResourceId` of the deployed resource.";
});

known!(Resource);
