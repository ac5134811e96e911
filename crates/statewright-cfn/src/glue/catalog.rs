//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Glue::Catalog`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Catalog {
    /// `AllowFullTableExternalDataAccess`.
    #[serde(rename = "AllowFullTableExternalDataAccess", skip_serializing_if = "Option::is_none")]
    pub allow_full_table_external_data_access: Option<Val<String>>,
    /// `CatalogProperties`.
    #[serde(rename = "CatalogProperties", skip_serializing_if = "Option::is_none")]
    pub catalog_properties: Option<Val<CatalogProperties>>,
    /// `CreateDatabaseDefaultPermissions`.
    #[serde(rename = "CreateDatabaseDefaultPermissions", skip_serializing_if = "Option::is_none")]
    pub create_database_default_permissions: Option<Val<List<PrincipalPermissions>>>,
    /// `CreateTableDefaultPermissions`.
    #[serde(rename = "CreateTableDefaultPermissions", skip_serializing_if = "Option::is_none")]
    pub create_table_default_permissions: Option<Val<List<PrincipalPermissions>>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `FederatedCatalog`.
    #[serde(rename = "FederatedCatalog", skip_serializing_if = "Option::is_none")]
    pub federated_catalog: Option<Val<FederatedCatalog>>,
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `OverwriteChildResourcePermissionsWithDefault`.
    #[serde(
        rename = "OverwriteChildResourcePermissionsWithDefault",
        skip_serializing_if = "Option::is_none"
    )]
    pub overwrite_child_resource_permissions_with_default: Option<Val<String>>,
    /// `Parameters`.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Map<String>>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `TargetRedshiftCatalog`.
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
catalog_id = "CatalogId", "`CatalogId` of the deployed resource.";
catalog_properties_custom_properties = "CatalogProperties.CustomProperties", "`CatalogProperties.CustomProperties` of the deployed resource.";
catalog_properties_data_lake_access_properties_managed_workgroup_name = "CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName", "`CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName` of the deployed resource.";
catalog_properties_data_lake_access_properties_managed_workgroup_status = "CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus", "`CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus` of the deployed resource.";
catalog_properties_data_lake_access_properties_redshift_database_name = "CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName", "`CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName` of the deployed resource.";
create_time = "CreateTime", "`CreateTime` of the deployed resource.";
resource_arn = "ResourceArn", "`ResourceArn` of the deployed resource.";
update_time = "UpdateTime", "`UpdateTime` of the deployed resource.";
});

/// `CatalogProperties` of `AWS::Glue::Catalog`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CatalogProperties {
    /// `CustomProperties`.
    #[serde(rename = "CustomProperties", skip_serializing_if = "Option::is_none")]
    pub custom_properties: Option<Val<Map<String>>>,
    /// `DataLakeAccessProperties`.
    #[serde(rename = "DataLakeAccessProperties", skip_serializing_if = "Option::is_none")]
    pub data_lake_access_properties: Option<Val<DataLakeAccessProperties>>,
}

/// `DataLakeAccessProperties` of `AWS::Glue::Catalog`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DataLakeAccessProperties {
    /// `AllowFullTableExternalDataAccess`.
    #[serde(rename = "AllowFullTableExternalDataAccess", skip_serializing_if = "Option::is_none")]
    pub allow_full_table_external_data_access: Option<Val<String>>,
    /// `CatalogType`.
    #[serde(rename = "CatalogType", skip_serializing_if = "Option::is_none")]
    pub catalog_type: Option<Val<String>>,
    /// `DataLakeAccess`.
    #[serde(rename = "DataLakeAccess", skip_serializing_if = "Option::is_none")]
    pub data_lake_access: Option<Val<bool>>,
    /// `DataTransferRole`.
    #[serde(rename = "DataTransferRole", skip_serializing_if = "Option::is_none")]
    pub data_transfer_role: Option<Val<String>>,
    /// `KmsKey`.
    #[serde(rename = "KmsKey", skip_serializing_if = "Option::is_none")]
    pub kms_key: Option<Val<String>>,
    /// `ManagedWorkgroupName`.
    #[serde(rename = "ManagedWorkgroupName", skip_serializing_if = "Option::is_none")]
    pub managed_workgroup_name: Option<Val<String>>,
    /// `ManagedWorkgroupStatus`.
    #[serde(rename = "ManagedWorkgroupStatus", skip_serializing_if = "Option::is_none")]
    pub managed_workgroup_status: Option<Val<String>>,
    /// `RedshiftDatabaseName`.
    #[serde(rename = "RedshiftDatabaseName", skip_serializing_if = "Option::is_none")]
    pub redshift_database_name: Option<Val<String>>,
}

/// `DataLakePrincipal` of `AWS::Glue::Catalog`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DataLakePrincipal {
    /// `DataLakePrincipalIdentifier`.
    #[serde(rename = "DataLakePrincipalIdentifier", skip_serializing_if = "Option::is_none")]
    pub data_lake_principal_identifier: Option<Val<String>>,
}

/// `FederatedCatalog` of `AWS::Glue::Catalog`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FederatedCatalog {
    /// `ConnectionName`.
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// `Identifier`.
    #[serde(rename = "Identifier", skip_serializing_if = "Option::is_none")]
    pub identifier: Option<Val<String>>,
}

/// `PrincipalPermissions` of `AWS::Glue::Catalog`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PrincipalPermissions {
    /// `Permissions`.
    #[serde(rename = "Permissions", skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Val<List<String>>>,
    /// `Principal`.
    #[serde(rename = "Principal", skip_serializing_if = "Option::is_none")]
    pub principal: Option<Val<DataLakePrincipal>>,
}

/// `TargetRedshiftCatalog` of `AWS::Glue::Catalog`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TargetRedshiftCatalog {
    /// `CatalogArn`, which is required.
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
