//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::S3::StorageLensGroup resource creates an S3 Storage Lens group.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StorageLensGroup {
    /// This property contains the criteria for the Storage Lens group data that is displayed.
    #[serde(rename = "Filter")]
    pub filter: Val<Filter>,
    /// This property contains the Storage Lens group name.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// This property contains the AWS resource tags that you're adding to your Storage Lens group.
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
storage_lens_group_arn = "StorageLensGroupArn", "The ARN for the Amazon S3 Storage Lens Group.";
});

/// This resource is a logical operator that allows multiple filter conditions to be joined for more complex comparisons of Storage Lens group data.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct And {
    /// This property contains a list of prefixes.
    #[serde(rename = "MatchAnyPrefix", skip_serializing_if = "Option::is_none")]
    pub match_any_prefix: Option<Val<List<String>>>,
    /// This property contains a list of suffixes.
    #[serde(rename = "MatchAnySuffix", skip_serializing_if = "Option::is_none")]
    pub match_any_suffix: Option<Val<List<String>>>,
    /// This property contains the list of object tags.
    #[serde(rename = "MatchAnyTag", skip_serializing_if = "Option::is_none")]
    pub match_any_tag: Option<Val<List<Tag>>>,
    /// This property contains DaysGreaterThan and DaysLessThan properties to define the object age range (minimum and maximum number of days).
    #[serde(rename = "MatchObjectAge", skip_serializing_if = "Option::is_none")]
    pub match_object_age: Option<Val<MatchObjectAge>>,
    /// This property contains BytesGreaterThan and BytesLessThan to define the object size range (minimum and maximum number of Bytes).
    #[serde(rename = "MatchObjectSize", skip_serializing_if = "Option::is_none")]
    pub match_object_size: Option<Val<MatchObjectSize>>,
}

/// This resource sets the criteria for the Storage Lens group data that is displayed.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Filter {
    /// This property contains the And logical operator, which allows multiple filter conditions to be joined for more complex comparisons of Storage Lens group data.
    #[serde(rename = "And", skip_serializing_if = "Option::is_none")]
    pub and: Option<Val<And>>,
    /// This property contains a list of prefixes.
    #[serde(rename = "MatchAnyPrefix", skip_serializing_if = "Option::is_none")]
    pub match_any_prefix: Option<Val<List<String>>>,
    /// This property contains a list of suffixes.
    #[serde(rename = "MatchAnySuffix", skip_serializing_if = "Option::is_none")]
    pub match_any_suffix: Option<Val<List<String>>>,
    /// This property contains the list of S3 object tags.
    #[serde(rename = "MatchAnyTag", skip_serializing_if = "Option::is_none")]
    pub match_any_tag: Option<Val<List<Tag>>>,
    /// This property contains DaysGreaterThan and DaysLessThan to define the object age range (minimum and maximum number of days).
    #[serde(rename = "MatchObjectAge", skip_serializing_if = "Option::is_none")]
    pub match_object_age: Option<Val<MatchObjectAge>>,
    /// This property contains BytesGreaterThan and BytesLessThan to define the object size range (minimum and maximum number of Bytes).
    #[serde(rename = "MatchObjectSize", skip_serializing_if = "Option::is_none")]
    pub match_object_size: Option<Val<MatchObjectSize>>,
    /// This property contains the Or logical operator, which allows multiple filter conditions to be joined.
    #[serde(rename = "Or", skip_serializing_if = "Option::is_none")]
    pub or: Option<Val<Or>>,
}

/// This resource contains DaysGreaterThan and DaysLessThan to define the object age range (minimum and maximum number of days).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MatchObjectAge {
    /// This property indicates the minimum object age in days.
    #[serde(rename = "DaysGreaterThan", skip_serializing_if = "Option::is_none")]
    pub days_greater_than: Option<Val<i64>>,
    /// This property indicates the maximum object age in days.
    #[serde(rename = "DaysLessThan", skip_serializing_if = "Option::is_none")]
    pub days_less_than: Option<Val<i64>>,
}

/// This resource filters objects that match the specified object size range.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MatchObjectSize {
    /// This property specifies the minimum object size in bytes.
    #[serde(rename = "BytesGreaterThan", skip_serializing_if = "Option::is_none")]
    pub bytes_greater_than: Option<Val<i64>>,
    /// This property specifies the maximum object size in bytes.
    #[serde(rename = "BytesLessThan", skip_serializing_if = "Option::is_none")]
    pub bytes_less_than: Option<Val<i64>>,
}

/// This resource contains the Or logical operator, which allows multiple filter conditions to be joined for more complex comparisons of Storage Lens group data.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Or {
    /// This property contains a list of prefixes.
    #[serde(rename = "MatchAnyPrefix", skip_serializing_if = "Option::is_none")]
    pub match_any_prefix: Option<Val<List<String>>>,
    /// This property contains the list of suffixes.
    #[serde(rename = "MatchAnySuffix", skip_serializing_if = "Option::is_none")]
    pub match_any_suffix: Option<Val<List<String>>>,
    /// This property contains the list of S3 object tags.
    #[serde(rename = "MatchAnyTag", skip_serializing_if = "Option::is_none")]
    pub match_any_tag: Option<Val<List<Tag>>>,
    /// This property filters objects that match the specified object age range.
    #[serde(rename = "MatchObjectAge", skip_serializing_if = "Option::is_none")]
    pub match_object_age: Option<Val<MatchObjectAge>>,
    /// This property contains the BytesGreaterThan and BytesLessThan values to define the object size range (minimum and maximum number of Bytes).
    #[serde(rename = "MatchObjectSize", skip_serializing_if = "Option::is_none")]
    pub match_object_size: Option<Val<MatchObjectSize>>,
}

known!(And, Filter, MatchObjectAge, MatchObjectSize, Or, StorageLensGroup);
