//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Glue::Classifier resource creates an AWS Glue classifier that categorizes data sources and specifies schemas.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Classifier {
    /// A classifier for comma-separated values (CSV).
    #[serde(rename = "CsvClassifier", skip_serializing_if = "Option::is_none")]
    pub csv_classifier: Option<Val<CsvClassifier>>,
    /// A classifier that uses grok .
    #[serde(rename = "GrokClassifier", skip_serializing_if = "Option::is_none")]
    pub grok_classifier: Option<Val<GrokClassifier>>,
    /// A classifier for JSON content.
    #[serde(rename = "JsonClassifier", skip_serializing_if = "Option::is_none")]
    pub json_classifier: Option<Val<JsonClassifier>>,
    /// A classifier for XML content.
    #[serde(rename = "XMLClassifier", skip_serializing_if = "Option::is_none")]
    pub xml_classifier: Option<Val<XMLClassifier>>,
}

impl CfnResource for Classifier {
    const TYPE: &'static str = "AWS::Glue::Classifier";
    type Attributes = ClassifierAttributes;
}

/// What is known of a deployed [`Classifier`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassifierAttributes(ResourceRef);

attributes!(ClassifierAttributes {
name = "Name", "One of XMLClassifier/Name, GrokClassifier/Name, JsonClassifier/Name or CsvClassifier/Name.";
});

/// A classifier for custom CSV content.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CsvClassifier {
    /// Enables the processing of files that contain only one column.
    #[serde(rename = "AllowSingleColumn", skip_serializing_if = "Option::is_none")]
    pub allow_single_column: Option<Val<bool>>,
    /// Indicates whether the CSV file contains custom data types.
    #[serde(rename = "ContainsCustomDatatype", skip_serializing_if = "Option::is_none")]
    pub contains_custom_datatype: Option<Val<List<String>>>,
    /// Indicates whether the CSV file contains a header.
    #[serde(rename = "ContainsHeader", skip_serializing_if = "Option::is_none")]
    pub contains_header: Option<Val<String>>,
    /// Enables the configuration of custom data types.
    #[serde(rename = "CustomDatatypeConfigured", skip_serializing_if = "Option::is_none")]
    pub custom_datatype_configured: Option<Val<bool>>,
    /// A custom symbol to denote what separates each column entry in the row.
    #[serde(rename = "Delimiter", skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<Val<String>>,
    /// Specifies not to trim values before identifying the type of column values.
    #[serde(rename = "DisableValueTrimming", skip_serializing_if = "Option::is_none")]
    pub disable_value_trimming: Option<Val<bool>>,
    /// A list of strings representing column names.
    #[serde(rename = "Header", skip_serializing_if = "Option::is_none")]
    pub header: Option<Val<List<String>>>,
    /// The name of the classifier.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// A custom symbol to denote what combines content into a single column value.
    #[serde(rename = "QuoteSymbol", skip_serializing_if = "Option::is_none")]
    pub quote_symbol: Option<Val<String>>,
}

/// A classifier that uses grok patterns.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GrokClassifier {
    /// An identifier of the data format that the classifier matches, such as Twitter, JSON, Omniture logs, and so on.
    #[serde(rename = "Classification")]
    pub classification: Val<String>,
    /// Optional custom grok patterns defined by this classifier.
    #[serde(rename = "CustomPatterns", skip_serializing_if = "Option::is_none")]
    pub custom_patterns: Option<Val<String>>,
    /// The grok pattern applied to a data store by this classifier.
    #[serde(rename = "GrokPattern")]
    pub grok_pattern: Val<String>,
    /// The name of the classifier.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

impl GrokClassifier {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        classification: impl Into<Val<String>>,
        grok_pattern: impl Into<Val<String>>,
    ) -> Self {
        Self {
            classification: classification.into(),
            grok_pattern: grok_pattern.into(),
            custom_patterns: None,
            name: None,
        }
    }
}

/// A classifier for JSON content.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct JsonClassifier {
    /// A JsonPath string defining the JSON data for the classifier to classify.
    #[serde(rename = "JsonPath")]
    pub json_path: Val<String>,
    /// The name of the classifier.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

impl JsonClassifier {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(json_path: impl Into<Val<String>>) -> Self {
        Self { json_path: json_path.into(), name: None }
    }
}

/// A classifier for XML content.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct XMLClassifier {
    /// An identifier of the data format that the classifier matches.
    #[serde(rename = "Classification")]
    pub classification: Val<String>,
    /// The name of the classifier.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The XML tag designating the element that contains each record in an XML document being parsed.
    #[serde(rename = "RowTag")]
    pub row_tag: Val<String>,
}

impl XMLClassifier {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(classification: impl Into<Val<String>>, row_tag: impl Into<Val<String>>) -> Self {
        Self { classification: classification.into(), row_tag: row_tag.into(), name: None }
    }
}

known!(Classifier, CsvClassifier, GrokClassifier, JsonClassifier, XMLClassifier);
