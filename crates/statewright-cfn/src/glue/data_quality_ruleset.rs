//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Glue::DataQualityRuleset`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataQualityRuleset {
    /// `ClientToken`.
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Ruleset`.
    #[serde(rename = "Ruleset", skip_serializing_if = "Option::is_none")]
    pub ruleset: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// `TargetTable`.
    #[serde(rename = "TargetTable", skip_serializing_if = "Option::is_none")]
    pub target_table: Option<Val<DataQualityTargetTable>>,
}

impl DataQualityRuleset {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self {
            name: name.into(),
            client_token: None,
            description: None,
            ruleset: None,
            tags: None,
            target_table: None,
        }
    }
}

impl CfnResource for DataQualityRuleset {
    const TYPE: &'static str = "AWS::Glue::DataQualityRuleset";
    type Attributes = DataQualityRulesetAttributes;
}

/// What is known of a deployed [`DataQualityRuleset`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataQualityRulesetAttributes(ResourceRef);

attributes!(DataQualityRulesetAttributes {});

/// `DataQualityTargetTable` of `AWS::Glue::DataQualityRuleset`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataQualityTargetTable {
    /// `DatabaseName`, which is required.
    #[serde(rename = "DatabaseName")]
    pub database_name: Val<String>,
    /// `TableName`, which is required.
    #[serde(rename = "TableName")]
    pub table_name: Val<String>,
}

impl DataQualityTargetTable {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(database_name: impl Into<Val<String>>, table_name: impl Into<Val<String>>) -> Self {
        Self { database_name: database_name.into(), table_name: table_name.into() }
    }
}

known!(DataQualityRuleset, DataQualityTargetTable);
