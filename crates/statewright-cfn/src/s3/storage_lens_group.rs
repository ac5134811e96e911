//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::S3::StorageLensGroup`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StorageLensGroup {
    /// `Filter`, which is required.
    #[serde(rename = "Filter")]
    pub filter: Val<Filter>,
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl StorageLensGroup {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(filter: impl Into<Val<Filter>>, name: impl Into<Val<String>>) -> Self {
        Self { filter: filter.into(), name: name.into(), tags: None }
    }
}

impl CfnResource for StorageLensGroup {
    const TYPE: &'static str = "AWS::S3::StorageLensGroup";
    type Attributes = StorageLensGroupAttributes;
}

/// What is known of a deployed [`StorageLensGroup`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StorageLensGroupAttributes(ResourceRef);

attributes!(StorageLensGroupAttributes {
storage_lens_group_arn = "StorageLensGroupArn", "`StorageLensGroupArn` of the deployed resource.";
});

/// `And` of `AWS::S3::StorageLensGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct And {
    /// `MatchAnyPrefix`.
    #[serde(rename = "MatchAnyPrefix", skip_serializing_if = "Option::is_none")]
    pub match_any_prefix: Option<Val<List<String>>>,
    /// `MatchAnySuffix`.
    #[serde(rename = "MatchAnySuffix", skip_serializing_if = "Option::is_none")]
    pub match_any_suffix: Option<Val<List<String>>>,
    /// `MatchAnyTag`.
    #[serde(rename = "MatchAnyTag", skip_serializing_if = "Option::is_none")]
    pub match_any_tag: Option<Val<List<Tag>>>,
    /// `MatchObjectAge`.
    #[serde(rename = "MatchObjectAge", skip_serializing_if = "Option::is_none")]
    pub match_object_age: Option<Val<MatchObjectAge>>,
    /// `MatchObjectSize`.
    #[serde(rename = "MatchObjectSize", skip_serializing_if = "Option::is_none")]
    pub match_object_size: Option<Val<MatchObjectSize>>,
}

/// `Filter` of `AWS::S3::StorageLensGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Filter {
    /// `And`.
    #[serde(rename = "And", skip_serializing_if = "Option::is_none")]
    pub and: Option<Val<And>>,
    /// `MatchAnyPrefix`.
    #[serde(rename = "MatchAnyPrefix", skip_serializing_if = "Option::is_none")]
    pub match_any_prefix: Option<Val<List<String>>>,
    /// `MatchAnySuffix`.
    #[serde(rename = "MatchAnySuffix", skip_serializing_if = "Option::is_none")]
    pub match_any_suffix: Option<Val<List<String>>>,
    /// `MatchAnyTag`.
    #[serde(rename = "MatchAnyTag", skip_serializing_if = "Option::is_none")]
    pub match_any_tag: Option<Val<List<Tag>>>,
    /// `MatchObjectAge`.
    #[serde(rename = "MatchObjectAge", skip_serializing_if = "Option::is_none")]
    pub match_object_age: Option<Val<MatchObjectAge>>,
    /// `MatchObjectSize`.
    #[serde(rename = "MatchObjectSize", skip_serializing_if = "Option::is_none")]
    pub match_object_size: Option<Val<MatchObjectSize>>,
    /// `Or`.
    #[serde(rename = "Or", skip_serializing_if = "Option::is_none")]
    pub or: Option<Val<Or>>,
}

/// `MatchObjectAge` of `AWS::S3::StorageLensGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MatchObjectAge {
    /// `DaysGreaterThan`.
    #[serde(rename = "DaysGreaterThan", skip_serializing_if = "Option::is_none")]
    pub days_greater_than: Option<Val<i64>>,
    /// `DaysLessThan`.
    #[serde(rename = "DaysLessThan", skip_serializing_if = "Option::is_none")]
    pub days_less_than: Option<Val<i64>>,
}

/// `MatchObjectSize` of `AWS::S3::StorageLensGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MatchObjectSize {
    /// `BytesGreaterThan`.
    #[serde(rename = "BytesGreaterThan", skip_serializing_if = "Option::is_none")]
    pub bytes_greater_than: Option<Val<i64>>,
    /// `BytesLessThan`.
    #[serde(rename = "BytesLessThan", skip_serializing_if = "Option::is_none")]
    pub bytes_less_than: Option<Val<i64>>,
}

/// `Or` of `AWS::S3::StorageLensGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Or {
    /// `MatchAnyPrefix`.
    #[serde(rename = "MatchAnyPrefix", skip_serializing_if = "Option::is_none")]
    pub match_any_prefix: Option<Val<List<String>>>,
    /// `MatchAnySuffix`.
    #[serde(rename = "MatchAnySuffix", skip_serializing_if = "Option::is_none")]
    pub match_any_suffix: Option<Val<List<String>>>,
    /// `MatchAnyTag`.
    #[serde(rename = "MatchAnyTag", skip_serializing_if = "Option::is_none")]
    pub match_any_tag: Option<Val<List<Tag>>>,
    /// `MatchObjectAge`.
    #[serde(rename = "MatchObjectAge", skip_serializing_if = "Option::is_none")]
    pub match_object_age: Option<Val<MatchObjectAge>>,
    /// `MatchObjectSize`.
    #[serde(rename = "MatchObjectSize", skip_serializing_if = "Option::is_none")]
    pub match_object_size: Option<Val<MatchObjectSize>>,
}

known!(And, Filter, MatchObjectAge, MatchObjectSize, Or, StorageLensGroup);
