//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Transformer {
    /// `LogGroupIdentifier`, which is required. A change replaces the resource.
    #[serde(rename = "LogGroupIdentifier")]
    pub log_group_identifier: Val<String>,
    /// `TransformerConfig`, which is required.
    #[serde(rename = "TransformerConfig")]
    pub transformer_config: Val<List<Processor>>,
}

impl Transformer {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        log_group_identifier: impl Into<Val<String>>,
        transformer_config: impl Into<Val<List<Processor>>>,
    ) -> Self {
        Self {
            log_group_identifier: log_group_identifier.into(),
            transformer_config: transformer_config.into(),
        }
    }
}

impl CfnResource for Transformer {
    const TYPE: &'static str = "AWS::Logs::Transformer";
    type Attributes = TransformerAttributes;
}

/// What is known of a deployed [`Transformer`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransformerAttributes(ResourceRef);

attributes!(TransformerAttributes {});

/// `AddKeyEntry` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AddKeyEntry {
    /// `Key`, which is required.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// `OverwriteIfExists`.
    #[serde(rename = "OverwriteIfExists", skip_serializing_if = "Option::is_none")]
    pub overwrite_if_exists: Option<Val<bool>>,
    /// `Value`, which is required.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl AddKeyEntry {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key: impl Into<Val<String>>, value: impl Into<Val<String>>) -> Self {
        Self { key: key.into(), value: value.into(), overwrite_if_exists: None }
    }
}

/// `AddKeys` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AddKeys {
    /// `Entries`, which is required.
    #[serde(rename = "Entries")]
    pub entries: Val<List<AddKeyEntry>>,
}

impl AddKeys {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(entries: impl Into<Val<List<AddKeyEntry>>>) -> Self {
        Self { entries: entries.into() }
    }
}

/// `CopyValue` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CopyValue {
    /// `Entries`, which is required.
    #[serde(rename = "Entries")]
    pub entries: Val<List<CopyValueEntry>>,
}

impl CopyValue {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(entries: impl Into<Val<List<CopyValueEntry>>>) -> Self {
        Self { entries: entries.into() }
    }
}

/// `CopyValueEntry` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CopyValueEntry {
    /// `OverwriteIfExists`.
    #[serde(rename = "OverwriteIfExists", skip_serializing_if = "Option::is_none")]
    pub overwrite_if_exists: Option<Val<bool>>,
    /// `Source`, which is required.
    #[serde(rename = "Source")]
    pub source: Val<String>,
    /// `Target`, which is required.
    #[serde(rename = "Target")]
    pub target: Val<String>,
}

impl CopyValueEntry {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(source: impl Into<Val<String>>, target: impl Into<Val<String>>) -> Self {
        Self { source: source.into(), target: target.into(), overwrite_if_exists: None }
    }
}

/// `Csv` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Csv {
    /// `Columns`.
    #[serde(rename = "Columns", skip_serializing_if = "Option::is_none")]
    pub columns: Option<Val<List<String>>>,
    /// `Delimiter`.
    #[serde(rename = "Delimiter", skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<Val<String>>,
    /// `QuoteCharacter`.
    #[serde(rename = "QuoteCharacter", skip_serializing_if = "Option::is_none")]
    pub quote_character: Option<Val<String>>,
    /// `Source`.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
}

/// `DateTimeConverter` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DateTimeConverter {
    /// `Locale`.
    #[serde(rename = "Locale", skip_serializing_if = "Option::is_none")]
    pub locale: Option<Val<String>>,
    /// `MatchPatterns`, which is required.
    #[serde(rename = "MatchPatterns")]
    pub match_patterns: Val<List<String>>,
    /// `Source`, which is required.
    #[serde(rename = "Source")]
    pub source: Val<String>,
    /// `SourceTimezone`.
    #[serde(rename = "SourceTimezone", skip_serializing_if = "Option::is_none")]
    pub source_timezone: Option<Val<String>>,
    /// `Target`, which is required.
    #[serde(rename = "Target")]
    pub target: Val<String>,
    /// `TargetFormat`.
    #[serde(rename = "TargetFormat", skip_serializing_if = "Option::is_none")]
    pub target_format: Option<Val<String>>,
    /// `TargetTimezone`.
    #[serde(rename = "TargetTimezone", skip_serializing_if = "Option::is_none")]
    pub target_timezone: Option<Val<String>>,
}

impl DateTimeConverter {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        match_patterns: impl Into<Val<List<String>>>,
        source: impl Into<Val<String>>,
        target: impl Into<Val<String>>,
    ) -> Self {
        Self {
            match_patterns: match_patterns.into(),
            source: source.into(),
            target: target.into(),
            locale: None,
            source_timezone: None,
            target_format: None,
            target_timezone: None,
        }
    }
}

/// `DeleteKeys` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeleteKeys {
    /// `WithKeys`, which is required.
    #[serde(rename = "WithKeys")]
    pub with_keys: Val<List<String>>,
}

impl DeleteKeys {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(with_keys: impl Into<Val<List<String>>>) -> Self {
        Self { with_keys: with_keys.into() }
    }
}

/// `Grok` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Grok {
    /// `Match`, which is required.
    #[serde(rename = "Match")]
    pub r#match: Val<String>,
    /// `Source`.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
}

impl Grok {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#match: impl Into<Val<String>>) -> Self {
        Self { r#match: r#match.into(), source: None }
    }
}

/// `ListToMap` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ListToMap {
    /// `Flatten`.
    #[serde(rename = "Flatten", skip_serializing_if = "Option::is_none")]
    pub flatten: Option<Val<bool>>,
    /// `FlattenedElement`.
    #[serde(rename = "FlattenedElement", skip_serializing_if = "Option::is_none")]
    pub flattened_element: Option<Val<String>>,
    /// `Key`, which is required.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// `Source`, which is required.
    #[serde(rename = "Source")]
    pub source: Val<String>,
    /// `Target`.
    #[serde(rename = "Target", skip_serializing_if = "Option::is_none")]
    pub target: Option<Val<String>>,
    /// `ValueKey`.
    #[serde(rename = "ValueKey", skip_serializing_if = "Option::is_none")]
    pub value_key: Option<Val<String>>,
}

impl ListToMap {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key: impl Into<Val<String>>, source: impl Into<Val<String>>) -> Self {
        Self {
            key: key.into(),
            source: source.into(),
            flatten: None,
            flattened_element: None,
            target: None,
            value_key: None,
        }
    }
}

/// `LowerCaseString` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LowerCaseString {
    /// `WithKeys`, which is required.
    #[serde(rename = "WithKeys")]
    pub with_keys: Val<List<String>>,
}

impl LowerCaseString {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(with_keys: impl Into<Val<List<String>>>) -> Self {
        Self { with_keys: with_keys.into() }
    }
}

/// `MoveKeyEntry` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MoveKeyEntry {
    /// `OverwriteIfExists`.
    #[serde(rename = "OverwriteIfExists", skip_serializing_if = "Option::is_none")]
    pub overwrite_if_exists: Option<Val<bool>>,
    /// `Source`, which is required.
    #[serde(rename = "Source")]
    pub source: Val<String>,
    /// `Target`, which is required.
    #[serde(rename = "Target")]
    pub target: Val<String>,
}

impl MoveKeyEntry {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(source: impl Into<Val<String>>, target: impl Into<Val<String>>) -> Self {
        Self { source: source.into(), target: target.into(), overwrite_if_exists: None }
    }
}

/// `MoveKeys` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MoveKeys {
    /// `Entries`, which is required.
    #[serde(rename = "Entries")]
    pub entries: Val<List<MoveKeyEntry>>,
}

impl MoveKeys {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(entries: impl Into<Val<List<MoveKeyEntry>>>) -> Self {
        Self { entries: entries.into() }
    }
}

/// `ParseCloudfront` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ParseCloudfront {
    /// `Source`.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
}

/// `ParseJSON` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ParseJSON {
    /// `Destination`.
    #[serde(rename = "Destination", skip_serializing_if = "Option::is_none")]
    pub destination: Option<Val<String>>,
    /// `Source`.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
}

/// `ParseKeyValue` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ParseKeyValue {
    /// `Destination`.
    #[serde(rename = "Destination", skip_serializing_if = "Option::is_none")]
    pub destination: Option<Val<String>>,
    /// `FieldDelimiter`.
    #[serde(rename = "FieldDelimiter", skip_serializing_if = "Option::is_none")]
    pub field_delimiter: Option<Val<String>>,
    /// `KeyPrefix`.
    #[serde(rename = "KeyPrefix", skip_serializing_if = "Option::is_none")]
    pub key_prefix: Option<Val<String>>,
    /// `KeyValueDelimiter`.
    #[serde(rename = "KeyValueDelimiter", skip_serializing_if = "Option::is_none")]
    pub key_value_delimiter: Option<Val<String>>,
    /// `NonMatchValue`.
    #[serde(rename = "NonMatchValue", skip_serializing_if = "Option::is_none")]
    pub non_match_value: Option<Val<String>>,
    /// `OverwriteIfExists`.
    #[serde(rename = "OverwriteIfExists", skip_serializing_if = "Option::is_none")]
    pub overwrite_if_exists: Option<Val<bool>>,
    /// `Source`.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
}

/// `ParsePostgres` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ParsePostgres {
    /// `Source`.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
}

/// `ParseRoute53` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ParseRoute53 {
    /// `Source`.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
}

/// `ParseToOCSF` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ParseToOCSF {
    /// `EventSource`, which is required.
    #[serde(rename = "EventSource")]
    pub event_source: Val<String>,
    /// `MappingVersion`.
    #[serde(rename = "MappingVersion", skip_serializing_if = "Option::is_none")]
    pub mapping_version: Option<Val<String>>,
    /// `OcsfVersion`, which is required.
    #[serde(rename = "OcsfVersion")]
    pub ocsf_version: Val<String>,
    /// `Source`.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
}

impl ParseToOCSF {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(event_source: impl Into<Val<String>>, ocsf_version: impl Into<Val<String>>) -> Self {
        Self {
            event_source: event_source.into(),
            ocsf_version: ocsf_version.into(),
            mapping_version: None,
            source: None,
        }
    }
}

/// `ParseVPC` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ParseVPC {
    /// `Source`.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
}

/// `ParseWAF` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ParseWAF {
    /// `Source`.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
}

/// `Processor` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Processor {
    /// `AddKeys`.
    #[serde(rename = "AddKeys", skip_serializing_if = "Option::is_none")]
    pub add_keys: Option<Val<AddKeys>>,
    /// `CopyValue`.
    #[serde(rename = "CopyValue", skip_serializing_if = "Option::is_none")]
    pub copy_value: Option<Val<CopyValue>>,
    /// `Csv`.
    #[serde(rename = "Csv", skip_serializing_if = "Option::is_none")]
    pub csv: Option<Val<Csv>>,
    /// `DateTimeConverter`.
    #[serde(rename = "DateTimeConverter", skip_serializing_if = "Option::is_none")]
    pub date_time_converter: Option<Val<DateTimeConverter>>,
    /// `DeleteKeys`.
    #[serde(rename = "DeleteKeys", skip_serializing_if = "Option::is_none")]
    pub delete_keys: Option<Val<DeleteKeys>>,
    /// `Grok`.
    #[serde(rename = "Grok", skip_serializing_if = "Option::is_none")]
    pub grok: Option<Val<Grok>>,
    /// `ListToMap`.
    #[serde(rename = "ListToMap", skip_serializing_if = "Option::is_none")]
    pub list_to_map: Option<Val<ListToMap>>,
    /// `LowerCaseString`.
    #[serde(rename = "LowerCaseString", skip_serializing_if = "Option::is_none")]
    pub lower_case_string: Option<Val<LowerCaseString>>,
    /// `MoveKeys`.
    #[serde(rename = "MoveKeys", skip_serializing_if = "Option::is_none")]
    pub move_keys: Option<Val<MoveKeys>>,
    /// `ParseCloudfront`.
    #[serde(rename = "ParseCloudfront", skip_serializing_if = "Option::is_none")]
    pub parse_cloudfront: Option<Val<ParseCloudfront>>,
    /// `ParseJSON`.
    #[serde(rename = "ParseJSON", skip_serializing_if = "Option::is_none")]
    pub parse_json: Option<Val<ParseJSON>>,
    /// `ParseKeyValue`.
    #[serde(rename = "ParseKeyValue", skip_serializing_if = "Option::is_none")]
    pub parse_key_value: Option<Val<ParseKeyValue>>,
    /// `ParsePostgres`.
    #[serde(rename = "ParsePostgres", skip_serializing_if = "Option::is_none")]
    pub parse_postgres: Option<Val<ParsePostgres>>,
    /// `ParseRoute53`.
    #[serde(rename = "ParseRoute53", skip_serializing_if = "Option::is_none")]
    pub parse_route53: Option<Val<ParseRoute53>>,
    /// `ParseToOCSF`.
    #[serde(rename = "ParseToOCSF", skip_serializing_if = "Option::is_none")]
    pub parse_to_ocsf: Option<Val<ParseToOCSF>>,
    /// `ParseVPC`.
    #[serde(rename = "ParseVPC", skip_serializing_if = "Option::is_none")]
    pub parse_vpc: Option<Val<ParseVPC>>,
    /// `ParseWAF`.
    #[serde(rename = "ParseWAF", skip_serializing_if = "Option::is_none")]
    pub parse_waf: Option<Val<ParseWAF>>,
    /// `RenameKeys`.
    #[serde(rename = "RenameKeys", skip_serializing_if = "Option::is_none")]
    pub rename_keys: Option<Val<RenameKeys>>,
    /// `SplitString`.
    #[serde(rename = "SplitString", skip_serializing_if = "Option::is_none")]
    pub split_string: Option<Val<SplitString>>,
    /// `SubstituteString`.
    #[serde(rename = "SubstituteString", skip_serializing_if = "Option::is_none")]
    pub substitute_string: Option<Val<SubstituteString>>,
    /// `TrimString`.
    #[serde(rename = "TrimString", skip_serializing_if = "Option::is_none")]
    pub trim_string: Option<Val<TrimString>>,
    /// `TypeConverter`.
    #[serde(rename = "TypeConverter", skip_serializing_if = "Option::is_none")]
    pub type_converter: Option<Val<TypeConverter>>,
    /// `UpperCaseString`.
    #[serde(rename = "UpperCaseString", skip_serializing_if = "Option::is_none")]
    pub upper_case_string: Option<Val<UpperCaseString>>,
}

/// `RenameKeyEntry` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RenameKeyEntry {
    /// `Key`, which is required.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// `OverwriteIfExists`.
    #[serde(rename = "OverwriteIfExists", skip_serializing_if = "Option::is_none")]
    pub overwrite_if_exists: Option<Val<bool>>,
    /// `RenameTo`, which is required.
    #[serde(rename = "RenameTo")]
    pub rename_to: Val<String>,
}

impl RenameKeyEntry {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key: impl Into<Val<String>>, rename_to: impl Into<Val<String>>) -> Self {
        Self { key: key.into(), rename_to: rename_to.into(), overwrite_if_exists: None }
    }
}

/// `RenameKeys` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RenameKeys {
    /// `Entries`, which is required.
    #[serde(rename = "Entries")]
    pub entries: Val<List<RenameKeyEntry>>,
}

impl RenameKeys {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(entries: impl Into<Val<List<RenameKeyEntry>>>) -> Self {
        Self { entries: entries.into() }
    }
}

/// `SplitString` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SplitString {
    /// `Entries`, which is required.
    #[serde(rename = "Entries")]
    pub entries: Val<List<SplitStringEntry>>,
}

impl SplitString {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(entries: impl Into<Val<List<SplitStringEntry>>>) -> Self {
        Self { entries: entries.into() }
    }
}

/// `SplitStringEntry` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SplitStringEntry {
    /// `Delimiter`, which is required.
    #[serde(rename = "Delimiter")]
    pub delimiter: Val<String>,
    /// `Source`, which is required.
    #[serde(rename = "Source")]
    pub source: Val<String>,
}

impl SplitStringEntry {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(delimiter: impl Into<Val<String>>, source: impl Into<Val<String>>) -> Self {
        Self { delimiter: delimiter.into(), source: source.into() }
    }
}

/// `SubstituteString` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SubstituteString {
    /// `Entries`, which is required.
    #[serde(rename = "Entries")]
    pub entries: Val<List<SubstituteStringEntry>>,
}

impl SubstituteString {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(entries: impl Into<Val<List<SubstituteStringEntry>>>) -> Self {
        Self { entries: entries.into() }
    }
}

/// `SubstituteStringEntry` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SubstituteStringEntry {
    /// `From`, which is required.
    #[serde(rename = "From")]
    pub from: Val<String>,
    /// `Source`, which is required.
    #[serde(rename = "Source")]
    pub source: Val<String>,
    /// `To`, which is required.
    #[serde(rename = "To")]
    pub to: Val<String>,
}

impl SubstituteStringEntry {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        from: impl Into<Val<String>>,
        source: impl Into<Val<String>>,
        to: impl Into<Val<String>>,
    ) -> Self {
        Self { from: from.into(), source: source.into(), to: to.into() }
    }
}

/// `TrimString` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TrimString {
    /// `WithKeys`, which is required.
    #[serde(rename = "WithKeys")]
    pub with_keys: Val<List<String>>,
}

impl TrimString {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(with_keys: impl Into<Val<List<String>>>) -> Self {
        Self { with_keys: with_keys.into() }
    }
}

/// `TypeConverter` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TypeConverter {
    /// `Entries`, which is required.
    #[serde(rename = "Entries")]
    pub entries: Val<List<TypeConverterEntry>>,
}

impl TypeConverter {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(entries: impl Into<Val<List<TypeConverterEntry>>>) -> Self {
        Self { entries: entries.into() }
    }
}

/// `TypeConverterEntry` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TypeConverterEntry {
    /// `Key`, which is required.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl TypeConverterEntry {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key: impl Into<Val<String>>, r#type: impl Into<Val<String>>) -> Self {
        Self { key: key.into(), r#type: r#type.into() }
    }
}

/// `UpperCaseString` of `AWS::Logs::Transformer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UpperCaseString {
    /// `WithKeys`, which is required.
    #[serde(rename = "WithKeys")]
    pub with_keys: Val<List<String>>,
}

impl UpperCaseString {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(with_keys: impl Into<Val<List<String>>>) -> Self {
        Self { with_keys: with_keys.into() }
    }
}

known!(
    AddKeyEntry,
    AddKeys,
    CopyValue,
    CopyValueEntry,
    Csv,
    DateTimeConverter,
    DeleteKeys,
    Grok,
    ListToMap,
    LowerCaseString,
    MoveKeyEntry,
    MoveKeys,
    ParseCloudfront,
    ParseJSON,
    ParseKeyValue,
    ParsePostgres,
    ParseRoute53,
    ParseToOCSF,
    ParseVPC,
    ParseWAF,
    Processor,
    RenameKeyEntry,
    RenameKeys,
    SplitString,
    SplitStringEntry,
    SubstituteString,
    SubstituteStringEntry,
    Transformer,
    TrimString,
    TypeConverter,
    TypeConverterEntry,
    UpperCaseString
);
