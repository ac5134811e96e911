//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Athena::PreparedStatement`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PreparedStatement {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `QueryStatement`, which is required.
    #[serde(rename = "QueryStatement")]
    pub query_statement: Val<String>,
    /// `StatementName`, which is required. A change replaces the resource.
    #[serde(rename = "StatementName")]
    pub statement_name: Val<String>,
    /// `WorkGroup`, which is required. A change replaces the resource.
    #[serde(rename = "WorkGroup")]
    pub work_group: Val<String>,
}

impl PreparedStatement {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        query_statement: impl Into<Val<String>>,
        statement_name: impl Into<Val<String>>,
        work_group: impl Into<Val<String>>,
    ) -> Self {
        Self {
            query_statement: query_statement.into(),
            statement_name: statement_name.into(),
            work_group: work_group.into(),
            description: None,
        }
    }
}

impl CfnResource for PreparedStatement {
    const TYPE: &'static str = "AWS::Athena::PreparedStatement";
    type Attributes = PreparedStatementAttributes;
}

/// What is known of a deployed [`PreparedStatement`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreparedStatementAttributes(ResourceRef);

attributes!(PreparedStatementAttributes {});

known!(PreparedStatement);
