//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Athena::NamedQuery resource specifies an Amazon Athena saved query, where QueryString contains the SQL query statements that make up the query.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NamedQuery {
    /// The database to which the query belongs.
    #[serde(rename = "Database")]
    pub database: Val<String>,
    /// The query description.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The query name.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The SQL statements that make up the query.
    #[serde(rename = "QueryString")]
    pub query_string: Val<String>,
    /// The name of the workgroup that contains the named query.
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
named_query_id = "NamedQueryId", "The unique ID of the query.";
});

known!(NamedQuery);
