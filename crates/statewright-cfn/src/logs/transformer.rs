//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates or updates a log transformer for a single log group.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Transformer {
    /// Specify either the name or ARN of the log group to create the transformer for.
    #[serde(rename = "LogGroupIdentifier")]
    pub log_group_identifier: Val<String>,
    /// This structure is an array that contains the configuration of this log transformer.
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

/// This object defines one key that will be added with the addKeys processor.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AddKeyEntry {
    /// The key of the new entry to be added to the log event.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// Specifies whether to overwrite the value if the key already exists in the log event.
    #[serde(rename = "OverwriteIfExists", skip_serializing_if = "Option::is_none")]
    pub overwrite_if_exists: Option<Val<bool>>,
    /// The value of the new entry to be added to the log event.
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

/// This processor adds new key-value pairs to the log event.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AddKeys {
    /// An array of objects, where each object contains the information about one key to add to the log event.
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

/// This processor copies values within a log event.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CopyValue {
    /// An array of CopyValueEntry objects, where each object contains the information about one field value to copy.
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

/// This object defines one value to be copied with the copyValue processor.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CopyValueEntry {
    /// Specifies whether to overwrite the value if the destination key already exists.
    #[serde(rename = "OverwriteIfExists", skip_serializing_if = "Option::is_none")]
    pub overwrite_if_exists: Option<Val<bool>>,
    /// The key to copy.
    #[serde(rename = "Source")]
    pub source: Val<String>,
    /// The key of the field to copy the value to.
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

/// The CSV processor parses comma-separated values (CSV) from the log events into columns.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Csv {
    /// An array of names to use for the columns in the transformed log event.
    #[serde(rename = "Columns", skip_serializing_if = "Option::is_none")]
    pub columns: Option<Val<List<String>>>,
    /// The character used to separate each column in the original comma-separated value log event.
    #[serde(rename = "Delimiter", skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<Val<String>>,
    /// The character used used as a text qualifier for a single column of data.
    #[serde(rename = "QuoteCharacter", skip_serializing_if = "Option::is_none")]
    pub quote_character: Option<Val<String>>,
    /// The path to the field in the log event that has the comma separated values to be parsed.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
}

/// This processor converts a datetime string into a format that you specify.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DateTimeConverter {
    /// The locale of the source field.
    #[serde(rename = "Locale", skip_serializing_if = "Option::is_none")]
    pub locale: Option<Val<String>>,
    /// A list of patterns to match against the source field.
    #[serde(rename = "MatchPatterns")]
    pub match_patterns: Val<List<String>>,
    /// The key to apply the date conversion to.
    #[serde(rename = "Source")]
    pub source: Val<String>,
    /// The time zone of the source field.
    #[serde(rename = "SourceTimezone", skip_serializing_if = "Option::is_none")]
    pub source_timezone: Option<Val<String>>,
    /// The JSON field to store the result in.
    #[serde(rename = "Target")]
    pub target: Val<String>,
    /// The datetime format to use for the converted data in the target field.
    #[serde(rename = "TargetFormat", skip_serializing_if = "Option::is_none")]
    pub target_format: Option<Val<String>>,
    /// The time zone of the target field.
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

/// This processor deletes entries from a log event.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeleteKeys {
    /// The list of keys to delete.
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

/// This processor uses pattern matching to parse and structure unstructured data.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Grok {
    /// The grok pattern to match against the log event.
    #[serde(rename = "Match")]
    pub r#match: Val<String>,
    /// The path to the field in the log event that you want to parse.
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

/// This processor takes a list of objects that contain key fields, and converts them into a map of target keys.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ListToMap {
    /// A Boolean value to indicate whether the list will be flattened into single items.
    #[serde(rename = "Flatten", skip_serializing_if = "Option::is_none")]
    pub flatten: Option<Val<bool>>,
    /// If you set flatten to true , use flattenedElement to specify which element, first or last , to keep.
    #[serde(rename = "FlattenedElement", skip_serializing_if = "Option::is_none")]
    pub flattened_element: Option<Val<String>>,
    /// The key of the field to be extracted as keys in the generated map.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// The key in the log event that has a list of objects that will be converted to a map.
    #[serde(rename = "Source")]
    pub source: Val<String>,
    /// The key of the field that will hold the generated map.
    #[serde(rename = "Target", skip_serializing_if = "Option::is_none")]
    pub target: Option<Val<String>>,
    /// If this is specified, the values that you specify in this parameter will be extracted from the source objects and put into the values of the generated map.
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

/// This processor converts a string to lowercase.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LowerCaseString {
    /// The array caontaining the keys of the fields to convert to lowercase.
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

/// This object defines one key that will be moved with the moveKey processor.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MoveKeyEntry {
    /// Specifies whether to overwrite the value if the destination key already exists.
    #[serde(rename = "OverwriteIfExists", skip_serializing_if = "Option::is_none")]
    pub overwrite_if_exists: Option<Val<bool>>,
    /// The key to move.
    #[serde(rename = "Source")]
    pub source: Val<String>,
    /// The key to move to.
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

/// This processor moves a key from one field to another.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MoveKeys {
    /// An array of objects, where each object contains the information about one key to move.
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

/// This processor parses CloudFront vended logs, extract fields, and convert them into JSON format.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ParseCloudfront {
    /// Omit this parameter and the whole log message will be processed by this processor.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
}

/// This processor parses log events that are in JSON format.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ParseJSON {
    /// The location to put the parsed key value pair into.
    #[serde(rename = "Destination", skip_serializing_if = "Option::is_none")]
    pub destination: Option<Val<String>>,
    /// Path to the field in the log event that will be parsed.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
}

/// This processor parses a specified field in the original log event into key-value pairs.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ParseKeyValue {
    /// The destination field to put the extracted key-value pairs into.
    #[serde(rename = "Destination", skip_serializing_if = "Option::is_none")]
    pub destination: Option<Val<String>>,
    /// The field delimiter string that is used between key-value pairs in the original log events.
    #[serde(rename = "FieldDelimiter", skip_serializing_if = "Option::is_none")]
    pub field_delimiter: Option<Val<String>>,
    /// If you want to add a prefix to all transformed keys, specify it here.
    #[serde(rename = "KeyPrefix", skip_serializing_if = "Option::is_none")]
    pub key_prefix: Option<Val<String>>,
    /// The delimiter string to use between the key and value in each pair in the transformed log event.
    #[serde(rename = "KeyValueDelimiter", skip_serializing_if = "Option::is_none")]
    pub key_value_delimiter: Option<Val<String>>,
    /// A value to insert into the value field in the result, when a key-value pair is not successfully split.
    #[serde(rename = "NonMatchValue", skip_serializing_if = "Option::is_none")]
    pub non_match_value: Option<Val<String>>,
    /// Specifies whether to overwrite the value if the destination key already exists.
    #[serde(rename = "OverwriteIfExists", skip_serializing_if = "Option::is_none")]
    pub overwrite_if_exists: Option<Val<bool>>,
    /// Path to the field in the log event that will be parsed.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
}

/// Use this processor to parse RDS for PostgreSQL vended logs, extract fields, and and convert them into a JSON format.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ParsePostgres {
    /// Omit this parameter and the whole log message will be processed by this processor.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
}

/// Use this processor to parse Route 53 vended logs, extract fields, and and convert them into a JSON format.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ParseRoute53 {
    /// Omit this parameter and the whole log message will be processed by this processor.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
}

/// This processor converts logs into Open Cybersecurity Schema Framework (OCSF) events.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ParseToOCSF {
    /// Specify the service or process that produces the log events that will be converted with this processor.
    #[serde(rename = "EventSource")]
    pub event_source: Val<String>,
    /// The version of the OCSF mapping to use for parsing log data.
    #[serde(rename = "MappingVersion", skip_serializing_if = "Option::is_none")]
    pub mapping_version: Option<Val<String>>,
    /// Specify which version of the OCSF schema to use for the transformed log events.
    #[serde(rename = "OcsfVersion")]
    pub ocsf_version: Val<String>,
    /// The path to the field in the log event that you want to parse.
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

/// Use this processor to parse Amazon VPC vended logs, extract fields, and and convert them into a JSON format.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ParseVPC {
    /// Omit this parameter and the whole log message will be processed by this processor.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
}

/// Use this processor to parse AWS WAF vended logs, extract fields, and and convert them into a JSON format.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ParseWAF {
    /// Omit this parameter and the whole log message will be processed by this processor.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<Val<String>>,
}

/// This structure contains the information about one processor in a log transformer.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Processor {
    /// Use this parameter to include the addKeys processor in your transformer.
    #[serde(rename = "AddKeys", skip_serializing_if = "Option::is_none")]
    pub add_keys: Option<Val<AddKeys>>,
    /// Use this parameter to include the copyValue processor in your transformer.
    #[serde(rename = "CopyValue", skip_serializing_if = "Option::is_none")]
    pub copy_value: Option<Val<CopyValue>>,
    /// Use this parameter to include the CSV processor in your transformer.
    #[serde(rename = "Csv", skip_serializing_if = "Option::is_none")]
    pub csv: Option<Val<Csv>>,
    /// Use this parameter to include the datetimeConverter processor in your transformer.
    #[serde(rename = "DateTimeConverter", skip_serializing_if = "Option::is_none")]
    pub date_time_converter: Option<Val<DateTimeConverter>>,
    /// Use this parameter to include the deleteKeys processor in your transformer.
    #[serde(rename = "DeleteKeys", skip_serializing_if = "Option::is_none")]
    pub delete_keys: Option<Val<DeleteKeys>>,
    /// Use this parameter to include the grok processor in your transformer.
    #[serde(rename = "Grok", skip_serializing_if = "Option::is_none")]
    pub grok: Option<Val<Grok>>,
    /// Use this parameter to include the listToMap processor in your transformer.
    #[serde(rename = "ListToMap", skip_serializing_if = "Option::is_none")]
    pub list_to_map: Option<Val<ListToMap>>,
    /// Use this parameter to include the lowerCaseString processor in your transformer.
    #[serde(rename = "LowerCaseString", skip_serializing_if = "Option::is_none")]
    pub lower_case_string: Option<Val<LowerCaseString>>,
    /// Use this parameter to include the moveKeys processor in your transformer.
    #[serde(rename = "MoveKeys", skip_serializing_if = "Option::is_none")]
    pub move_keys: Option<Val<MoveKeys>>,
    /// Use this parameter to include the parseCloudfront processor in your transformer.
    #[serde(rename = "ParseCloudfront", skip_serializing_if = "Option::is_none")]
    pub parse_cloudfront: Option<Val<ParseCloudfront>>,
    /// Use this parameter to include the parseJSON processor in your transformer.
    #[serde(rename = "ParseJSON", skip_serializing_if = "Option::is_none")]
    pub parse_json: Option<Val<ParseJSON>>,
    /// Use this parameter to include the parseKeyValue processor in your transformer.
    #[serde(rename = "ParseKeyValue", skip_serializing_if = "Option::is_none")]
    pub parse_key_value: Option<Val<ParseKeyValue>>,
    /// Use this parameter to include the parsePostGres processor in your transformer.
    #[serde(rename = "ParsePostgres", skip_serializing_if = "Option::is_none")]
    pub parse_postgres: Option<Val<ParsePostgres>>,
    /// Use this parameter to include the parseRoute53 processor in your transformer.
    #[serde(rename = "ParseRoute53", skip_serializing_if = "Option::is_none")]
    pub parse_route53: Option<Val<ParseRoute53>>,
    /// Use this parameter to convert logs into Open Cybersecurity Schema (OCSF) format.
    #[serde(rename = "ParseToOCSF", skip_serializing_if = "Option::is_none")]
    pub parse_to_ocsf: Option<Val<ParseToOCSF>>,
    /// Use this parameter to include the parseVPC processor in your transformer.
    #[serde(rename = "ParseVPC", skip_serializing_if = "Option::is_none")]
    pub parse_vpc: Option<Val<ParseVPC>>,
    /// Use this parameter to include the parseWAF processor in your transformer.
    #[serde(rename = "ParseWAF", skip_serializing_if = "Option::is_none")]
    pub parse_waf: Option<Val<ParseWAF>>,
    /// Use this parameter to include the renameKeys processor in your transformer.
    #[serde(rename = "RenameKeys", skip_serializing_if = "Option::is_none")]
    pub rename_keys: Option<Val<RenameKeys>>,
    /// Use this parameter to include the splitString processor in your transformer.
    #[serde(rename = "SplitString", skip_serializing_if = "Option::is_none")]
    pub split_string: Option<Val<SplitString>>,
    /// Use this parameter to include the substituteString processor in your transformer.
    #[serde(rename = "SubstituteString", skip_serializing_if = "Option::is_none")]
    pub substitute_string: Option<Val<SubstituteString>>,
    /// Use this parameter to include the trimString processor in your transformer.
    #[serde(rename = "TrimString", skip_serializing_if = "Option::is_none")]
    pub trim_string: Option<Val<TrimString>>,
    /// Use this parameter to include the typeConverter processor in your transformer.
    #[serde(rename = "TypeConverter", skip_serializing_if = "Option::is_none")]
    pub type_converter: Option<Val<TypeConverter>>,
    /// Use this parameter to include the upperCaseString processor in your transformer.
    #[serde(rename = "UpperCaseString", skip_serializing_if = "Option::is_none")]
    pub upper_case_string: Option<Val<UpperCaseString>>,
}

/// This object defines one key that will be renamed with the renameKey processor.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RenameKeyEntry {
    /// The key to rename.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// Specifies whether to overwrite the existing value if the destination key already exists.
    #[serde(rename = "OverwriteIfExists", skip_serializing_if = "Option::is_none")]
    pub overwrite_if_exists: Option<Val<bool>>,
    /// The string to use for the new key name.
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

/// Use this processor to rename keys in a log event.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RenameKeys {
    /// An array of RenameKeyEntry objects, where each object contains the information about a single key to rename.
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

/// Use this processor to split a field into an array of strings using a delimiting character.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SplitString {
    /// An array of SplitStringEntry objects, where each object contains the information about one field to split.
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

/// This object defines one log field that will be split with the splitString processor.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SplitStringEntry {
    /// The separator characters to split the string entry on.
    #[serde(rename = "Delimiter")]
    pub delimiter: Val<String>,
    /// The key of the field to split.
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

/// This processor matches a key’s value against a regular expression and replaces all matches with a replacement string.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SubstituteString {
    /// An array of objects, where each object contains the information about one key to match and replace.
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

/// This object defines one log field key that will be replaced using the substituteString processor.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SubstituteStringEntry {
    /// The regular expression string to be replaced.
    #[serde(rename = "From")]
    pub from: Val<String>,
    /// The key to modify.
    #[serde(rename = "Source")]
    pub source: Val<String>,
    /// The string to be substituted for each match of from.
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

/// Use this processor to remove leading and trailing whitespace.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TrimString {
    /// The array containing the keys of the fields to trim.
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

/// Use this processor to convert a value type associated with the specified key to the specified type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TypeConverter {
    /// An array of TypeConverterEntry objects, where each object contains the information about one field to change the type of.
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

/// This object defines one value type that will be converted using the typeConverter processor.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TypeConverterEntry {
    /// The key with the value that is to be converted to a different type.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// The type to convert the field value to.
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

/// This processor converts a string field to uppercase.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UpperCaseString {
    /// The array of containing the keys of the field to convert to uppercase.
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
