//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// Creates a custom pattern that is used to detect sensitive data across the columns and rows of your structured data.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CustomEntityType {
    /// A list of context words.
    #[serde(rename = "ContextWords", skip_serializing_if = "Option::is_none")]
    pub context_words: Option<Val<List<String>>>,
    /// A name for the custom pattern that allows it to be retrieved or deleted later.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// A regular expression string that is used for detecting sensitive data in a custom pattern.
    #[serde(rename = "RegexString", skip_serializing_if = "Option::is_none")]
    pub regex_string: Option<Val<String>>,
    /// AWS tags that contain a key value pair and may be searched by console, command line, or API.
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
