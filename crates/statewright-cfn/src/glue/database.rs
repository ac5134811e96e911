//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Glue::Database`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Database {
    /// `CatalogId`, which is required. A change replaces the resource.
    #[serde(rename = "CatalogId")]
    pub catalog_id: Val<String>,
    /// `DatabaseInput`, which is required.
    #[serde(rename = "DatabaseInput")]
    pub database_input: Val<DatabaseInput>,
    /// `DatabaseName`. A change replaces the resource.
    #[serde(rename = "DatabaseName", skip_serializing_if = "Option::is_none")]
    pub database_name: Option<Val<String>>,
}

impl Database {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        catalog_id: impl Into<Val<String>>,
        database_input: impl Into<Val<DatabaseInput>>,
    ) -> Self {
        Self {
            catalog_id: catalog_id.into(),
            database_input: database_input.into(),
            database_name: None,
        }
    }
}

impl CfnResource for Database {
    const TYPE: &'static str = "AWS::Glue::Database";
    type Attributes = DatabaseAttributes;
}

/// What is known of a deployed [`Database`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatabaseAttributes(ResourceRef);

attributes!(DatabaseAttributes {});

/// `DataLakePrincipal` of `AWS::Glue::Database`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DataLakePrincipal {
    /// `DataLakePrincipalIdentifier`.
    #[serde(rename = "DataLakePrincipalIdentifier", skip_serializing_if = "Option::is_none")]
    pub data_lake_principal_identifier: Option<Val<String>>,
}

/// `DatabaseIdentifier` of `AWS::Glue::Database`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DatabaseIdentifier {
    /// `CatalogId`.
    #[serde(rename = "CatalogId", skip_serializing_if = "Option::is_none")]
    pub catalog_id: Option<Val<String>>,
    /// `DatabaseName`.
    #[serde(rename = "DatabaseName", skip_serializing_if = "Option::is_none")]
    pub database_name: Option<Val<String>>,
    /// `Region`.
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<Val<String>>,
}

/// `DatabaseInput` of `AWS::Glue::Database`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DatabaseInput {
    /// `CreateTableDefaultPermissions`.
    #[serde(rename = "CreateTableDefaultPermissions", skip_serializing_if = "Option::is_none")]
    pub create_table_default_permissions: Option<Val<List<PrincipalPrivileges>>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `FederatedDatabase`.
    #[serde(rename = "FederatedDatabase", skip_serializing_if = "Option::is_none")]
    pub federated_database: Option<Val<FederatedDatabase>>,
    /// `LocationUri`.
    #[serde(rename = "LocationUri", skip_serializing_if = "Option::is_none")]
    pub location_uri: Option<Val<String>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Parameters`.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Value>>,
    /// `TargetDatabase`.
    #[serde(rename = "TargetDatabase", skip_serializing_if = "Option::is_none")]
    pub target_database: Option<Val<DatabaseIdentifier>>,
}

/// `FederatedDatabase` of `AWS::Glue::Database`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FederatedDatabase {
    /// `ConnectionName`.
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// `Identifier`.
    #[serde(rename = "Identifier", skip_serializing_if = "Option::is_none")]
    pub identifier: Option<Val<String>>,
}

/// `PrincipalPrivileges` of `AWS::Glue::Database`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PrincipalPrivileges {
    /// `Permissions`.
    #[serde(rename = "Permissions", skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Val<List<String>>>,
    /// `Principal`.
    #[serde(rename = "Principal", skip_serializing_if = "Option::is_none")]
    pub principal: Option<Val<DataLakePrincipal>>,
}

known!(
    DataLakePrincipal,
    Database,
    DatabaseIdentifier,
    DatabaseInput,
    FederatedDatabase,
    PrincipalPrivileges
);
