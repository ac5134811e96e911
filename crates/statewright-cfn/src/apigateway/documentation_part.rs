//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ApiGateway::DocumentationPart resource creates a documentation part for an API. For more information, see Representation of API Documentation in API Gateway in the API Gateway Developer Guide .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentationPart {
    /// The location of the targeted API entity of the to-be-created documentation part.
    #[serde(rename = "Location")]
    pub location: Val<Location>,
    /// The new documentation content map of the targeted API entity.
    #[serde(rename = "Properties")]
    pub properties: Val<String>,
    /// The string identifier of the associated RestApi.
    #[serde(rename = "RestApiId")]
    pub rest_api_id: Val<String>,
}

impl DocumentationPart {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        location: impl Into<Val<Location>>,
        properties: impl Into<Val<String>>,
        rest_api_id: impl Into<Val<String>>,
    ) -> Self {
        Self {
            location: location.into(),
            properties: properties.into(),
            rest_api_id: rest_api_id.into(),
        }
    }
}

impl CfnResource for DocumentationPart {
    const TYPE: &'static str = "AWS::ApiGateway::DocumentationPart";
    type Attributes = DocumentationPartAttributes;
}

/// What is known of a deployed [`DocumentationPart`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentationPartAttributes(ResourceRef);

attributes!(DocumentationPartAttributes {
documentation_part_id = "DocumentationPartId", "The ID for the documentation part.";
});

/// The Location property specifies the location of the Amazon API Gateway API entity that the documentation applies to.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Location {
    /// The HTTP verb of a method.
    #[serde(rename = "Method", skip_serializing_if = "Option::is_none")]
    pub method: Option<Val<String>>,
    /// The name of the targeted API entity.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The URL path of the target.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
    /// The HTTP status code of a response.
    #[serde(rename = "StatusCode", skip_serializing_if = "Option::is_none")]
    pub status_code: Option<Val<String>>,
    /// The type of API entity to which the documentation content applies.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

known!(DocumentationPart, Location);
