//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Represents a user-defined function (UDF) definition in the AWS Glue Data Catalog.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UserDefinedFunction {
    /// The Java class that contains the function code.
    #[serde(rename = "ClassName", skip_serializing_if = "Option::is_none")]
    pub class_name: Option<Val<String>>,
    /// The name of the catalog database in which the function is located.
    #[serde(rename = "DatabaseName")]
    pub database_name: Val<String>,
    /// The name of the function.
    #[serde(rename = "FunctionName")]
    pub function_name: Val<String>,
    /// The type of the function.
    #[serde(rename = "FunctionType", skip_serializing_if = "Option::is_none")]
    pub function_type: Option<Val<String>>,
    /// The owner of the function.
    #[serde(rename = "OwnerName", skip_serializing_if = "Option::is_none")]
    pub owner_name: Option<Val<String>>,
    /// The owner type.
    #[serde(rename = "OwnerType", skip_serializing_if = "Option::is_none")]
    pub owner_type: Option<Val<String>>,
    /// The resource URIs for the function.
    #[serde(rename = "ResourceUris", skip_serializing_if = "Option::is_none")]
    pub resource_uris: Option<Val<List<ResourceUri>>>,
}

impl UserDefinedFunction {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        database_name: impl Into<Val<String>>,
        function_name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            database_name: database_name.into(),
            function_name: function_name.into(),
            class_name: None,
            function_type: None,
            owner_name: None,
            owner_type: None,
            resource_uris: None,
        }
    }
}

impl CfnResource for UserDefinedFunction {
    const TYPE: &'static str = "AWS::Glue::UserDefinedFunction";
    type Attributes = UserDefinedFunctionAttributes;
}

/// What is known of a deployed [`UserDefinedFunction`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserDefinedFunctionAttributes(ResourceRef);

attributes!(UserDefinedFunctionAttributes {
arn = "Arn", "The Amazon Resource Name (ARN) of the user-defined function.";
});

/// The URIs for function resources.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResourceUri {
    /// The type of the resource.
    #[serde(rename = "ResourceType", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<Val<String>>,
    /// The URI for accessing the resource.
    #[serde(rename = "Uri", skip_serializing_if = "Option::is_none")]
    pub uri: Option<Val<String>>,
}

known!(ResourceUri, UserDefinedFunction);
