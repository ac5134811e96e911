//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates a query definition for CloudWatch Logs Insights.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QueryDefinition {
    /// Use this parameter if you want the query to query only certain log groups.
    #[serde(rename = "LogGroupNames", skip_serializing_if = "Option::is_none")]
    pub log_group_names: Option<Val<List<String>>>,
    /// A name for the query definition.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// Use this parameter to include specific query parameters as part of your query definition.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<List<QueryParameter>>>,
    /// The query language used for this query.
    #[serde(rename = "QueryLanguage", skip_serializing_if = "Option::is_none")]
    pub query_language: Option<Val<String>>,
    /// The query string to use for this query definition.
    #[serde(rename = "QueryString")]
    pub query_string: Val<String>,
}

impl QueryDefinition {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>, query_string: impl Into<Val<String>>) -> Self {
        Self {
            name: name.into(),
            query_string: query_string.into(),
            log_group_names: None,
            parameters: None,
            query_language: None,
        }
    }
}

impl CfnResource for QueryDefinition {
    const TYPE: &'static str = "AWS::Logs::QueryDefinition";
    type Attributes = QueryDefinitionAttributes;
}

/// What is known of a deployed [`QueryDefinition`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryDefinitionAttributes(ResourceRef);

attributes!(QueryDefinitionAttributes {
query_definition_id = "QueryDefinitionId", "The ID of the query definition.";
});

/// This structure defines a query parameter for a saved CloudWatch Logs Insights query definition.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QueryParameter {
    /// The default value to use for this query parameter if no value is supplied at execution time.
    #[serde(rename = "DefaultValue", skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Val<String>>,
    /// A description of the query parameter that explains its purpose or expected values.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The name of the query parameter.
    #[serde(rename = "Name")]
    pub name: Val<String>,
}

impl QueryParameter {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self { name: name.into(), default_value: None, description: None }
    }
}

known!(QueryDefinition, QueryParameter);
