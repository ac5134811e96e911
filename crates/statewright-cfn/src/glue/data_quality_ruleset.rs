//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Glue::DataQualityRuleset resource specifies a data quality ruleset with DQDL rules applied to a specified AWS Glue table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataQualityRuleset {
    /// Used for idempotency and is recommended to be set to a random ID (such as a UUID) to avoid creating or starting multiple instances of the same resource.
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<Val<String>>,
    /// A description of the data quality ruleset.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The name of the data quality ruleset.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// A Data Quality Definition Language (DQDL) ruleset.
    #[serde(rename = "Ruleset", skip_serializing_if = "Option::is_none")]
    pub ruleset: Option<Val<String>>,
    /// A list of tags applied to the data quality ruleset.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// An object representing an AWS Glue table.
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

/// An object representing an AWS Glue table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataQualityTargetTable {
    /// The name of the database where the AWS Glue table exists.
    #[serde(rename = "DatabaseName")]
    pub database_name: Val<String>,
    /// The name of the AWS Glue table.
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
