//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Glue::UserDefinedFunction`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UserDefinedFunction {
    /// `ClassName`.
    #[serde(rename = "ClassName", skip_serializing_if = "Option::is_none")]
    pub class_name: Option<Val<String>>,
    /// `DatabaseName`, which is required. A change replaces the resource.
    #[serde(rename = "DatabaseName")]
    pub database_name: Val<String>,
    /// `FunctionName`, which is required. A change replaces the resource.
    #[serde(rename = "FunctionName")]
    pub function_name: Val<String>,
    /// `FunctionType`. A change replaces the resource.
    #[serde(rename = "FunctionType", skip_serializing_if = "Option::is_none")]
    pub function_type: Option<Val<String>>,
    /// `OwnerName`.
    #[serde(rename = "OwnerName", skip_serializing_if = "Option::is_none")]
    pub owner_name: Option<Val<String>>,
    /// `OwnerType`.
    #[serde(rename = "OwnerType", skip_serializing_if = "Option::is_none")]
    pub owner_type: Option<Val<String>>,
    /// `ResourceUris`.
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
arn = "Arn", "`Arn` of the deployed resource.";
});

/// `ResourceUri` of `AWS::Glue::UserDefinedFunction`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResourceUri {
    /// `ResourceType`.
    #[serde(rename = "ResourceType", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<Val<String>>,
    /// `Uri`.
    #[serde(rename = "Uri", skip_serializing_if = "Option::is_none")]
    pub uri: Option<Val<String>>,
}

known!(ResourceUri, UserDefinedFunction);
