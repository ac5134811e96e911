//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Glue::Classifier`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Classifier {
    /// `CsvClassifier`.
    #[serde(rename = "CsvClassifier", skip_serializing_if = "Option::is_none")]
    pub csv_classifier: Option<Val<CsvClassifier>>,
    /// `GrokClassifier`.
    #[serde(rename = "GrokClassifier", skip_serializing_if = "Option::is_none")]
    pub grok_classifier: Option<Val<GrokClassifier>>,
    /// `JsonClassifier`.
    #[serde(rename = "JsonClassifier", skip_serializing_if = "Option::is_none")]
    pub json_classifier: Option<Val<JsonClassifier>>,
    /// `XMLClassifier`.
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
name = "Name", "`Name` of the deployed resource.";
});

/// `CsvClassifier` of `AWS::Glue::Classifier`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CsvClassifier {
    /// `AllowSingleColumn`.
    #[serde(rename = "AllowSingleColumn", skip_serializing_if = "Option::is_none")]
    pub allow_single_column: Option<Val<bool>>,
    /// `ContainsCustomDatatype`.
    #[serde(rename = "ContainsCustomDatatype", skip_serializing_if = "Option::is_none")]
    pub contains_custom_datatype: Option<Val<List<String>>>,
    /// `ContainsHeader`.
    #[serde(rename = "ContainsHeader", skip_serializing_if = "Option::is_none")]
    pub contains_header: Option<Val<String>>,
    /// `CustomDatatypeConfigured`.
    #[serde(rename = "CustomDatatypeConfigured", skip_serializing_if = "Option::is_none")]
    pub custom_datatype_configured: Option<Val<bool>>,
    /// `Delimiter`.
    #[serde(rename = "Delimiter", skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<Val<String>>,
    /// `DisableValueTrimming`.
    #[serde(rename = "DisableValueTrimming", skip_serializing_if = "Option::is_none")]
    pub disable_value_trimming: Option<Val<bool>>,
    /// `Header`.
    #[serde(rename = "Header", skip_serializing_if = "Option::is_none")]
    pub header: Option<Val<List<String>>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `QuoteSymbol`.
    #[serde(rename = "QuoteSymbol", skip_serializing_if = "Option::is_none")]
    pub quote_symbol: Option<Val<String>>,
}

/// `GrokClassifier` of `AWS::Glue::Classifier`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GrokClassifier {
    /// `Classification`, which is required.
    #[serde(rename = "Classification")]
    pub classification: Val<String>,
    /// `CustomPatterns`.
    #[serde(rename = "CustomPatterns", skip_serializing_if = "Option::is_none")]
    pub custom_patterns: Option<Val<String>>,
    /// `GrokPattern`, which is required.
    #[serde(rename = "GrokPattern")]
    pub grok_pattern: Val<String>,
    /// `Name`. A change replaces the resource.
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

/// `JsonClassifier` of `AWS::Glue::Classifier`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct JsonClassifier {
    /// `JsonPath`, which is required.
    #[serde(rename = "JsonPath")]
    pub json_path: Val<String>,
    /// `Name`. A change replaces the resource.
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

/// `XMLClassifier` of `AWS::Glue::Classifier`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct XMLClassifier {
    /// `Classification`, which is required.
    #[serde(rename = "Classification")]
    pub classification: Val<String>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `RowTag`, which is required.
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
