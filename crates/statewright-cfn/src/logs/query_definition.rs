//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Logs::QueryDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QueryDefinition {
    /// `LogGroupNames`.
    #[serde(rename = "LogGroupNames", skip_serializing_if = "Option::is_none")]
    pub log_group_names: Option<Val<List<String>>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Parameters`.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<List<QueryParameter>>>,
    /// `QueryLanguage`.
    #[serde(rename = "QueryLanguage", skip_serializing_if = "Option::is_none")]
    pub query_language: Option<Val<String>>,
    /// `QueryString`, which is required.
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
query_definition_id = "QueryDefinitionId", "`QueryDefinitionId` of the deployed resource.";
});

/// `QueryParameter` of `AWS::Logs::QueryDefinition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QueryParameter {
    /// `DefaultValue`.
    #[serde(rename = "DefaultValue", skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Name`, which is required.
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
