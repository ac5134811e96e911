//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Athena::DataCatalog`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataCatalog {
    /// `ConnectionType`.
    #[serde(rename = "ConnectionType", skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Error`.
    #[serde(rename = "Error", skip_serializing_if = "Option::is_none")]
    pub error: Option<Val<String>>,
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Parameters`.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Map<String>>>,
    /// `Status`.
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl DataCatalog {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>, r#type: impl Into<Val<String>>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            connection_type: None,
            description: None,
            error: None,
            parameters: None,
            status: None,
            tags: None,
        }
    }
}

impl CfnResource for DataCatalog {
    const TYPE: &'static str = "AWS::Athena::DataCatalog";
    type Attributes = DataCatalogAttributes;
}

/// What is known of a deployed [`DataCatalog`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataCatalogAttributes(ResourceRef);

attributes!(DataCatalogAttributes {});

known!(DataCatalog);
