//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::Glue::Database resource specifies a logical grouping of tables in AWS Glue . For more information, see Defining a Database in Your Data Catalog and Database Structure in the AWS Glue Developer Guide .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Database {
    /// The AWS account ID for the account in which to create the catalog object.
    #[serde(rename = "CatalogId")]
    pub catalog_id: Val<String>,
    /// The metadata for the database.
    #[serde(rename = "DatabaseInput")]
    pub database_input: Val<DatabaseInput>,
    /// The name of the catalog database.
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

/// The AWS Lake Formation principal.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DataLakePrincipal {
    /// An identifier for the AWS Lake Formation principal.
    #[serde(rename = "DataLakePrincipalIdentifier", skip_serializing_if = "Option::is_none")]
    pub data_lake_principal_identifier: Option<Val<String>>,
}

/// A structure that describes a target database for resource linking.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DatabaseIdentifier {
    /// The ID of the Data Catalog in which the database resides.
    #[serde(rename = "CatalogId", skip_serializing_if = "Option::is_none")]
    pub catalog_id: Option<Val<String>>,
    /// The name of the catalog database.
    #[serde(rename = "DatabaseName", skip_serializing_if = "Option::is_none")]
    pub database_name: Option<Val<String>>,
    /// The Region of the database.
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<Val<String>>,
}

/// The structure used to create or update a database.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DatabaseInput {
    /// Creates a set of default permissions on the table for principals.
    #[serde(rename = "CreateTableDefaultPermissions", skip_serializing_if = "Option::is_none")]
    pub create_table_default_permissions: Option<Val<List<PrincipalPrivileges>>>,
    /// A description of the database.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// A FederatedDatabase structure that references an entity outside the AWS Glue Data Catalog .
    #[serde(rename = "FederatedDatabase", skip_serializing_if = "Option::is_none")]
    pub federated_database: Option<Val<FederatedDatabase>>,
    /// The location of the database (for example, an HDFS path).
    #[serde(rename = "LocationUri", skip_serializing_if = "Option::is_none")]
    pub location_uri: Option<Val<String>>,
    /// The name of the database.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// These key-value pairs define parameters and properties of the database.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Value>>,
    /// A DatabaseIdentifier structure that describes a target database for resource linking.
    #[serde(rename = "TargetDatabase", skip_serializing_if = "Option::is_none")]
    pub target_database: Option<Val<DatabaseIdentifier>>,
}

/// A FederatedDatabase structure that references an entity outside the AWS Glue Data Catalog .
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FederatedDatabase {
    /// The name of the connection to the external metastore.
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// A unique identifier for the federated database.
    #[serde(rename = "Identifier", skip_serializing_if = "Option::is_none")]
    pub identifier: Option<Val<String>>,
}

/// the permissions granted to a principal.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PrincipalPrivileges {
    /// The permissions that are granted to the principal.
    #[serde(rename = "Permissions", skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Val<List<String>>>,
    /// The principal who is granted permissions.
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
