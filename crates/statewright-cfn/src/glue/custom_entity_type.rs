//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Glue::CustomEntityType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CustomEntityType {
    /// `ContextWords`.
    #[serde(rename = "ContextWords", skip_serializing_if = "Option::is_none")]
    pub context_words: Option<Val<List<String>>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `RegexString`.
    #[serde(rename = "RegexString", skip_serializing_if = "Option::is_none")]
    pub regex_string: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Value>>,
}

impl CfnResource for CustomEntityType {
    const TYPE: &'static str = "AWS::Glue::CustomEntityType";
    type Attributes = CustomEntityTypeAttributes;
}

/// What is known of a deployed [`CustomEntityType`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomEntityTypeAttributes(ResourceRef);

attributes!(CustomEntityTypeAttributes {});

known!(CustomEntityType);
