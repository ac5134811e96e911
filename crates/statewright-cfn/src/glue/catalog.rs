//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates a catalog in the Glue Data Catalog.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Catalog {
    /// Allows third-party engines to access data in Amazon S3 locations that are registered with Lake Formation.
    #[serde(rename = "AllowFullTableExternalDataAccess", skip_serializing_if = "Option::is_none")]
    pub allow_full_table_external_data_access: Option<Val<String>>,
    /// A structure that specifies data lake access properties and other custom properties.
    #[serde(rename = "CatalogProperties", skip_serializing_if = "Option::is_none")]
    pub catalog_properties: Option<Val<CatalogProperties>>,
    /// An array of PrincipalPermissions objects for default database permissions.
    #[serde(rename = "CreateDatabaseDefaultPermissions", skip_serializing_if = "Option::is_none")]
    pub create_database_default_permissions: Option<Val<List<PrincipalPermissions>>>,
    /// An array of PrincipalPermissions objects for default table permissions.
    #[serde(rename = "CreateTableDefaultPermissions", skip_serializing_if = "Option::is_none")]
    pub create_table_default_permissions: Option<Val<List<PrincipalPermissions>>>,
    /// A description of the catalog.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// A FederatedCatalog structure that references an entity outside the Glue Data Catalog.
    #[serde(rename = "FederatedCatalog", skip_serializing_if = "Option::is_none")]
    pub federated_catalog: Option<Val<FederatedCatalog>>,
    /// The name of the catalog to create.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// Specifies whether to overwrite child resource permissions with the default permissions.
    #[serde(
        rename = "OverwriteChildResourcePermissionsWithDefault",
        skip_serializing_if = "Option::is_none"
    )]
    pub overwrite_child_resource_permissions_with_default: Option<Val<String>>,
    /// A map of key-value pairs that define parameters and properties of the catalog.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Map<String>>>,
    /// An array of key-value pairs to apply to this resource.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// A structure that describes a target catalog for resource linking.
    #[serde(rename = "TargetRedshiftCatalog", skip_serializing_if = "Option::is_none")]
    pub target_redshift_catalog: Option<Val<TargetRedshiftCatalog>>,
}

impl Catalog {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self {
            name: name.into(),
            allow_full_table_external_data_access: None,
            catalog_properties: None,
            create_database_default_permissions: None,
            create_table_default_permissions: None,
            description: None,
            federated_catalog: None,
            overwrite_child_resource_permissions_with_default: None,
            parameters: None,
            tags: None,
            target_redshift_catalog: None,
        }
    }
}

impl CfnResource for Catalog {
    const TYPE: &'static str = "AWS::Glue::Catalog";
    type Attributes = CatalogAttributes;
}

/// What is known of a deployed [`Catalog`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogAttributes(ResourceRef);

attributes!(CatalogAttributes {
catalog_id = "CatalogId", "The ID of the catalog.";
catalog_properties_custom_properties = "CatalogProperties.CustomProperties", "Additional key-value properties for the catalog.";
catalog_properties_data_lake_access_properties_managed_workgroup_name = "CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName", "The name of the managed workgroup associated with the catalog.";
catalog_properties_data_lake_access_properties_managed_workgroup_status = "CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus", "The status of the managed workgroup.";
catalog_properties_data_lake_access_properties_redshift_database_name = "CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName", "The name of the Redshift database.";
create_time = "CreateTime", "The time at which the catalog was created.";
resource_arn = "ResourceArn", "The Amazon Resource Name (ARN) of the catalog.";
update_time = "UpdateTime", "The time at which the catalog was last updated.";
});

/// A structure that specifies data lake access properties and other custom properties.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CatalogProperties {
    /// Additional key-value properties for the catalog.
    #[serde(rename = "CustomProperties", skip_serializing_if = "Option::is_none")]
    pub custom_properties: Option<Val<Map<String>>>,
    /// Data lake access properties for the catalog.
    #[serde(rename = "DataLakeAccessProperties", skip_serializing_if = "Option::is_none")]
    pub data_lake_access_properties: Option<Val<DataLakeAccessProperties>>,
}

/// Data lake access properties for the catalog.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DataLakeAccessProperties {
    /// Allows third-party engines to access data in Amazon S3 locations that are registered with Lake Formation.
    #[serde(rename = "AllowFullTableExternalDataAccess", skip_serializing_if = "Option::is_none")]
    pub allow_full_table_external_data_access: Option<Val<String>>,
    /// Specifies a federated catalog type for the native catalog resource.
    #[serde(rename = "CatalogType", skip_serializing_if = "Option::is_none")]
    pub catalog_type: Option<Val<String>>,
    /// Turns on or off data lake access for Apache Spark applications that access Amazon Redshift databases in the Data Catalog from any non-Redshift engine.
    #[serde(rename = "DataLakeAccess", skip_serializing_if = "Option::is_none")]
    pub data_lake_access: Option<Val<bool>>,
    /// A role that will be assumed by Glue for transferring data into/out of the staging bucket during a query.
    #[serde(rename = "DataTransferRole", skip_serializing_if = "Option::is_none")]
    pub data_transfer_role: Option<Val<String>>,
    /// An encryption key that will be used for the staging bucket that will be created along with the catalog.
    #[serde(rename = "KmsKey", skip_serializing_if = "Option::is_none")]
    pub kms_key: Option<Val<String>>,
    /// The name of the managed workgroup associated with the catalog.
    #[serde(rename = "ManagedWorkgroupName", skip_serializing_if = "Option::is_none")]
    pub managed_workgroup_name: Option<Val<String>>,
    /// The status of the managed workgroup.
    #[serde(rename = "ManagedWorkgroupStatus", skip_serializing_if = "Option::is_none")]
    pub managed_workgroup_status: Option<Val<String>>,
    /// The name of the Redshift database.
    #[serde(rename = "RedshiftDatabaseName", skip_serializing_if = "Option::is_none")]
    pub redshift_database_name: Option<Val<String>>,
}

/// The Lake Formation principal.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DataLakePrincipal {
    /// An identifier for the Lake Formation principal.
    #[serde(rename = "DataLakePrincipalIdentifier", skip_serializing_if = "Option::is_none")]
    pub data_lake_principal_identifier: Option<Val<String>>,
}

/// A FederatedCatalog structure that references an entity outside the Glue Data Catalog.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FederatedCatalog {
    /// The name of the connection to an external data source.
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// A unique identifier for the federated catalog.
    #[serde(rename = "Identifier", skip_serializing_if = "Option::is_none")]
    pub identifier: Option<Val<String>>,
}

/// Permissions granted to a principal.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PrincipalPermissions {
    /// The permissions that are granted to the principal.
    #[serde(rename = "Permissions", skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Val<List<String>>>,
    /// The Lake Formation principal.
    #[serde(rename = "Principal", skip_serializing_if = "Option::is_none")]
    pub principal: Option<Val<DataLakePrincipal>>,
}

/// A structure that describes a target catalog for resource linking.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TargetRedshiftCatalog {
    /// The Amazon Resource Name (ARN) of the catalog resource.
    #[serde(rename = "CatalogArn")]
    pub catalog_arn: Val<String>,
}

impl TargetRedshiftCatalog {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(catalog_arn: impl Into<Val<String>>) -> Self {
        Self { catalog_arn: catalog_arn.into() }
    }
}

known!(
    Catalog,
    CatalogProperties,
    DataLakeAccessProperties,
    DataLakePrincipal,
    FederatedCatalog,
    PrincipalPermissions,
    TargetRedshiftCatalog
);
