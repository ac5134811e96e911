//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Athena::NamedQuery`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NamedQuery {
    /// `Database`, which is required. A change replaces the resource.
    #[serde(rename = "Database")]
    pub database: Val<String>,
    /// `Description`. A change replaces the resource.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `QueryString`, which is required. A change replaces the resource.
    #[serde(rename = "QueryString")]
    pub query_string: Val<String>,
    /// `WorkGroup`. A change replaces the resource.
    #[serde(rename = "WorkGroup", skip_serializing_if = "Option::is_none")]
    pub work_group: Option<Val<String>>,
}

impl NamedQuery {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(database: impl Into<Val<String>>, query_string: impl Into<Val<String>>) -> Self {
        Self {
            database: database.into(),
            query_string: query_string.into(),
            description: None,
            name: None,
            work_group: None,
        }
    }
}

impl CfnResource for NamedQuery {
    const TYPE: &'static str = "AWS::Athena::NamedQuery";
    type Attributes = NamedQueryAttributes;
}

/// What is known of a deployed [`NamedQuery`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedQueryAttributes(ResourceRef);

attributes!(NamedQueryAttributes {
named_query_id = "NamedQueryId", "`NamedQueryId` of the deployed resource.";
});

known!(NamedQuery);
