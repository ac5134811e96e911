//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Athena::DataCatalog resource specifies an Amazon Athena data catalog, which contains a name, description, type, parameters, and tags.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataCatalog {
    /// The type of connection for a FEDERATED data catalog (for example, REDSHIFT , MYSQL , or SQLSERVER ).
    #[serde(rename = "ConnectionType", skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<Val<String>>,
    /// A description of the data catalog.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Text of the error that occurred during data catalog creation or deletion.
    #[serde(rename = "Error", skip_serializing_if = "Option::is_none")]
    pub error: Option<Val<String>>,
    /// The name of the data catalog.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// Specifies the Lambda function or functions to use for creating the data catalog.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Map<String>>>,
    /// The status of the creation or deletion of the data catalog.
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<Val<String>>,
    /// The tags (key-value pairs) to associate with this resource.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The type of data catalog: LAMBDA for a federated catalog, GLUE for AWS Glue Catalog, or HIVE for an external hive metastore.
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
