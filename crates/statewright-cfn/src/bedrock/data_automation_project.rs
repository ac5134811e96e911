//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataAutomationProject {
    /// `CustomOutputConfiguration`.
    #[serde(rename = "CustomOutputConfiguration", skip_serializing_if = "Option::is_none")]
    pub custom_output_configuration: Option<Val<CustomOutputConfiguration>>,
    /// `KmsEncryptionContext`.
    #[serde(rename = "KmsEncryptionContext", skip_serializing_if = "Option::is_none")]
    pub kms_encryption_context: Option<Val<Map<String>>>,
    /// `KmsKeyId`.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// `OverrideConfiguration`.
    #[serde(rename = "OverrideConfiguration", skip_serializing_if = "Option::is_none")]
    pub override_configuration: Option<Val<OverrideConfiguration>>,
    /// `ProjectDescription`.
    #[serde(rename = "ProjectDescription", skip_serializing_if = "Option::is_none")]
    pub project_description: Option<Val<String>>,
    /// `ProjectName`, which is required. A change replaces the resource.
    #[serde(rename = "ProjectName")]
    pub project_name: Val<String>,
    /// `ProjectType`. A change replaces the resource.
    #[serde(rename = "ProjectType", skip_serializing_if = "Option::is_none")]
    pub project_type: Option<Val<String>>,
    /// `StandardOutputConfiguration`.
    #[serde(rename = "StandardOutputConfiguration", skip_serializing_if = "Option::is_none")]
    pub standard_output_configuration: Option<Val<StandardOutputConfiguration>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl DataAutomationProject {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(project_name: impl Into<Val<String>>) -> Self {
        Self {
            project_name: project_name.into(),
            custom_output_configuration: None,
            kms_encryption_context: None,
            kms_key_id: None,
            override_configuration: None,
            project_description: None,
            project_type: None,
            standard_output_configuration: None,
            tags: None,
        }
    }
}

impl CfnResource for DataAutomationProject {
    const TYPE: &'static str = "AWS::Bedrock::DataAutomationProject";
    type Attributes = DataAutomationProjectAttributes;
}

/// What is known of a deployed [`DataAutomationProject`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataAutomationProjectAttributes(ResourceRef);

attributes!(DataAutomationProjectAttributes {
creation_time = "CreationTime", "`CreationTime` of the deployed resource.";
last_modified_time = "LastModifiedTime", "`LastModifiedTime` of the deployed resource.";
project_arn = "ProjectArn", "`ProjectArn` of the deployed resource.";
project_stage = "ProjectStage", "`ProjectStage` of the deployed resource.";
status = "Status", "`Status` of the deployed resource.";
});

/// `AudioExtractionCategory` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AudioExtractionCategory {
    /// `State`, which is required.
    #[serde(rename = "State")]
    pub state: Val<String>,
    /// `TypeConfiguration`.
    #[serde(rename = "TypeConfiguration", skip_serializing_if = "Option::is_none")]
    pub type_configuration: Option<Val<AudioExtractionCategoryTypeConfiguration>>,
    /// `Types`.
    #[serde(rename = "Types", skip_serializing_if = "Option::is_none")]
    pub types: Option<Val<List<String>>>,
}

impl AudioExtractionCategory {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(state: impl Into<Val<String>>) -> Self {
        Self { state: state.into(), type_configuration: None, types: None }
    }
}

/// `AudioExtractionCategoryTypeConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AudioExtractionCategoryTypeConfiguration {
    /// `Transcript`.
    #[serde(rename = "Transcript", skip_serializing_if = "Option::is_none")]
    pub transcript: Option<Val<TranscriptConfiguration>>,
}

/// `AudioLanguageConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AudioLanguageConfiguration {
    /// `GenerativeOutputLanguage`.
    #[serde(rename = "GenerativeOutputLanguage", skip_serializing_if = "Option::is_none")]
    pub generative_output_language: Option<Val<String>>,
    /// `IdentifyMultipleLanguages`.
    #[serde(rename = "IdentifyMultipleLanguages", skip_serializing_if = "Option::is_none")]
    pub identify_multiple_languages: Option<Val<bool>>,
    /// `InputLanguages`.
    #[serde(rename = "InputLanguages", skip_serializing_if = "Option::is_none")]
    pub input_languages: Option<Val<List<String>>>,
}

/// `AudioOverrideConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AudioOverrideConfiguration {
    /// `LanguageConfiguration`.
    #[serde(rename = "LanguageConfiguration", skip_serializing_if = "Option::is_none")]
    pub language_configuration: Option<Val<AudioLanguageConfiguration>>,
    /// `ModalityProcessing`.
    #[serde(rename = "ModalityProcessing", skip_serializing_if = "Option::is_none")]
    pub modality_processing: Option<Val<ModalityProcessingConfiguration>>,
    /// `SensitiveDataConfiguration`.
    #[serde(rename = "SensitiveDataConfiguration", skip_serializing_if = "Option::is_none")]
    pub sensitive_data_configuration: Option<Val<SensitiveDataConfiguration>>,
}

/// `AudioStandardExtraction` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AudioStandardExtraction {
    /// `Category`, which is required.
    #[serde(rename = "Category")]
    pub category: Val<AudioExtractionCategory>,
}

impl AudioStandardExtraction {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(category: impl Into<Val<AudioExtractionCategory>>) -> Self {
        Self { category: category.into() }
    }
}

/// `AudioStandardGenerativeField` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AudioStandardGenerativeField {
    /// `State`, which is required.
    #[serde(rename = "State")]
    pub state: Val<String>,
    /// `Types`.
    #[serde(rename = "Types", skip_serializing_if = "Option::is_none")]
    pub types: Option<Val<List<String>>>,
}

impl AudioStandardGenerativeField {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(state: impl Into<Val<String>>) -> Self {
        Self { state: state.into(), types: None }
    }
}

/// `AudioStandardOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AudioStandardOutputConfiguration {
    /// `Extraction`.
    #[serde(rename = "Extraction", skip_serializing_if = "Option::is_none")]
    pub extraction: Option<Val<AudioStandardExtraction>>,
    /// `GenerativeField`.
    #[serde(rename = "GenerativeField", skip_serializing_if = "Option::is_none")]
    pub generative_field: Option<Val<AudioStandardGenerativeField>>,
}

/// `BlueprintItem` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BlueprintItem {
    /// `BlueprintArn`, which is required.
    #[serde(rename = "BlueprintArn")]
    pub blueprint_arn: Val<String>,
    /// `BlueprintStage`.
    #[serde(rename = "BlueprintStage", skip_serializing_if = "Option::is_none")]
    pub blueprint_stage: Option<Val<String>>,
    /// `BlueprintVersion`.
    #[serde(rename = "BlueprintVersion", skip_serializing_if = "Option::is_none")]
    pub blueprint_version: Option<Val<String>>,
}

impl BlueprintItem {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(blueprint_arn: impl Into<Val<String>>) -> Self {
        Self { blueprint_arn: blueprint_arn.into(), blueprint_stage: None, blueprint_version: None }
    }
}

/// `ChannelLabelingConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChannelLabelingConfiguration {
    /// `State`, which is required.
    #[serde(rename = "State")]
    pub state: Val<String>,
}

impl ChannelLabelingConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(state: impl Into<Val<String>>) -> Self {
        Self { state: state.into() }
    }
}

/// `CustomOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CustomOutputConfiguration {
    /// `Blueprints`.
    #[serde(rename = "Blueprints", skip_serializing_if = "Option::is_none")]
    pub blueprints: Option<Val<List<BlueprintItem>>>,
}

/// `DocumentBoundingBox` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentBoundingBox {
    /// `State`, which is required.
    #[serde(rename = "State")]
    pub state: Val<String>,
}

impl DocumentBoundingBox {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(state: impl Into<Val<String>>) -> Self {
        Self { state: state.into() }
    }
}

/// `DocumentExtractionGranularity` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DocumentExtractionGranularity {
    /// `Types`.
    #[serde(rename = "Types", skip_serializing_if = "Option::is_none")]
    pub types: Option<Val<List<String>>>,
}

/// `DocumentOutputAdditionalFileFormat` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentOutputAdditionalFileFormat {
    /// `State`, which is required.
    #[serde(rename = "State")]
    pub state: Val<String>,
}

impl DocumentOutputAdditionalFileFormat {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(state: impl Into<Val<String>>) -> Self {
        Self { state: state.into() }
    }
}

/// `DocumentOutputFormat` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentOutputFormat {
    /// `AdditionalFileFormat`, which is required.
    #[serde(rename = "AdditionalFileFormat")]
    pub additional_file_format: Val<DocumentOutputAdditionalFileFormat>,
    /// `TextFormat`, which is required.
    #[serde(rename = "TextFormat")]
    pub text_format: Val<DocumentOutputTextFormat>,
}

impl DocumentOutputFormat {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        additional_file_format: impl Into<Val<DocumentOutputAdditionalFileFormat>>,
        text_format: impl Into<Val<DocumentOutputTextFormat>>,
    ) -> Self {
        Self {
            additional_file_format: additional_file_format.into(),
            text_format: text_format.into(),
        }
    }
}

/// `DocumentOutputTextFormat` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DocumentOutputTextFormat {
    /// `Types`.
    #[serde(rename = "Types", skip_serializing_if = "Option::is_none")]
    pub types: Option<Val<List<String>>>,
}

/// `DocumentOverrideConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DocumentOverrideConfiguration {
    /// `ModalityProcessing`.
    #[serde(rename = "ModalityProcessing", skip_serializing_if = "Option::is_none")]
    pub modality_processing: Option<Val<ModalityProcessingConfiguration>>,
    /// `SensitiveDataConfiguration`.
    #[serde(rename = "SensitiveDataConfiguration", skip_serializing_if = "Option::is_none")]
    pub sensitive_data_configuration: Option<Val<SensitiveDataConfiguration>>,
    /// `Splitter`.
    #[serde(rename = "Splitter", skip_serializing_if = "Option::is_none")]
    pub splitter: Option<Val<SplitterConfiguration>>,
}

/// `DocumentStandardExtraction` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentStandardExtraction {
    /// `BoundingBox`, which is required.
    #[serde(rename = "BoundingBox")]
    pub bounding_box: Val<DocumentBoundingBox>,
    /// `Granularity`, which is required.
    #[serde(rename = "Granularity")]
    pub granularity: Val<DocumentExtractionGranularity>,
}

impl DocumentStandardExtraction {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        bounding_box: impl Into<Val<DocumentBoundingBox>>,
        granularity: impl Into<Val<DocumentExtractionGranularity>>,
    ) -> Self {
        Self { bounding_box: bounding_box.into(), granularity: granularity.into() }
    }
}

/// `DocumentStandardGenerativeField` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentStandardGenerativeField {
    /// `State`, which is required.
    #[serde(rename = "State")]
    pub state: Val<String>,
}

impl DocumentStandardGenerativeField {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(state: impl Into<Val<String>>) -> Self {
        Self { state: state.into() }
    }
}

/// `DocumentStandardOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DocumentStandardOutputConfiguration {
    /// `Extraction`.
    #[serde(rename = "Extraction", skip_serializing_if = "Option::is_none")]
    pub extraction: Option<Val<DocumentStandardExtraction>>,
    /// `GenerativeField`.
    #[serde(rename = "GenerativeField", skip_serializing_if = "Option::is_none")]
    pub generative_field: Option<Val<DocumentStandardGenerativeField>>,
    /// `OutputFormat`.
    #[serde(rename = "OutputFormat", skip_serializing_if = "Option::is_none")]
    pub output_format: Option<Val<DocumentOutputFormat>>,
}

/// `ImageBoundingBox` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImageBoundingBox {
    /// `State`, which is required.
    #[serde(rename = "State")]
    pub state: Val<String>,
}

impl ImageBoundingBox {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(state: impl Into<Val<String>>) -> Self {
        Self { state: state.into() }
    }
}

/// `ImageExtractionCategory` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImageExtractionCategory {
    /// `State`, which is required.
    #[serde(rename = "State")]
    pub state: Val<String>,
    /// `Types`.
    #[serde(rename = "Types", skip_serializing_if = "Option::is_none")]
    pub types: Option<Val<List<String>>>,
}

impl ImageExtractionCategory {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(state: impl Into<Val<String>>) -> Self {
        Self { state: state.into(), types: None }
    }
}

/// `ImageOverrideConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ImageOverrideConfiguration {
    /// `ModalityProcessing`.
    #[serde(rename = "ModalityProcessing", skip_serializing_if = "Option::is_none")]
    pub modality_processing: Option<Val<ModalityProcessingConfiguration>>,
    /// `SensitiveDataConfiguration`.
    #[serde(rename = "SensitiveDataConfiguration", skip_serializing_if = "Option::is_none")]
    pub sensitive_data_configuration: Option<Val<SensitiveDataConfiguration>>,
}

/// `ImageStandardExtraction` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImageStandardExtraction {
    /// `BoundingBox`, which is required.
    #[serde(rename = "BoundingBox")]
    pub bounding_box: Val<ImageBoundingBox>,
    /// `Category`, which is required.
    #[serde(rename = "Category")]
    pub category: Val<ImageExtractionCategory>,
}

impl ImageStandardExtraction {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        bounding_box: impl Into<Val<ImageBoundingBox>>,
        category: impl Into<Val<ImageExtractionCategory>>,
    ) -> Self {
        Self { bounding_box: bounding_box.into(), category: category.into() }
    }
}

/// `ImageStandardGenerativeField` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImageStandardGenerativeField {
    /// `State`, which is required.
    #[serde(rename = "State")]
    pub state: Val<String>,
    /// `Types`.
    #[serde(rename = "Types", skip_serializing_if = "Option::is_none")]
    pub types: Option<Val<List<String>>>,
}

impl ImageStandardGenerativeField {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(state: impl Into<Val<String>>) -> Self {
        Self { state: state.into(), types: None }
    }
}

/// `ImageStandardOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ImageStandardOutputConfiguration {
    /// `Extraction`.
    #[serde(rename = "Extraction", skip_serializing_if = "Option::is_none")]
    pub extraction: Option<Val<ImageStandardExtraction>>,
    /// `GenerativeField`.
    #[serde(rename = "GenerativeField", skip_serializing_if = "Option::is_none")]
    pub generative_field: Option<Val<ImageStandardGenerativeField>>,
}

/// `ModalityProcessingConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ModalityProcessingConfiguration {
    /// `State`.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<Val<String>>,
}

/// `ModalityRoutingConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ModalityRoutingConfiguration {
    /// `jpeg`.
    #[serde(rename = "jpeg", skip_serializing_if = "Option::is_none")]
    pub jpeg: Option<Val<String>>,
    /// `mov`.
    #[serde(rename = "mov", skip_serializing_if = "Option::is_none")]
    pub mov: Option<Val<String>>,
    /// `mp4`.
    #[serde(rename = "mp4", skip_serializing_if = "Option::is_none")]
    pub mp4: Option<Val<String>>,
    /// `png`.
    #[serde(rename = "png", skip_serializing_if = "Option::is_none")]
    pub png: Option<Val<String>>,
}

/// `OverrideConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OverrideConfiguration {
    /// `Audio`.
    #[serde(rename = "Audio", skip_serializing_if = "Option::is_none")]
    pub audio: Option<Val<AudioOverrideConfiguration>>,
    /// `Document`.
    #[serde(rename = "Document", skip_serializing_if = "Option::is_none")]
    pub document: Option<Val<DocumentOverrideConfiguration>>,
    /// `Image`.
    #[serde(rename = "Image", skip_serializing_if = "Option::is_none")]
    pub image: Option<Val<ImageOverrideConfiguration>>,
    /// `ModalityRouting`.
    #[serde(rename = "ModalityRouting", skip_serializing_if = "Option::is_none")]
    pub modality_routing: Option<Val<ModalityRoutingConfiguration>>,
    /// `Video`.
    #[serde(rename = "Video", skip_serializing_if = "Option::is_none")]
    pub video: Option<Val<VideoOverrideConfiguration>>,
}

/// `PIIEntitiesConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PIIEntitiesConfiguration {
    /// `PiiEntityTypes`.
    #[serde(rename = "PiiEntityTypes", skip_serializing_if = "Option::is_none")]
    pub pii_entity_types: Option<Val<List<String>>>,
    /// `RedactionMaskMode`.
    #[serde(rename = "RedactionMaskMode", skip_serializing_if = "Option::is_none")]
    pub redaction_mask_mode: Option<Val<String>>,
}

/// `SensitiveDataConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SensitiveDataConfiguration {
    /// `DetectionMode`.
    #[serde(rename = "DetectionMode", skip_serializing_if = "Option::is_none")]
    pub detection_mode: Option<Val<String>>,
    /// `DetectionScope`.
    #[serde(rename = "DetectionScope", skip_serializing_if = "Option::is_none")]
    pub detection_scope: Option<Val<List<String>>>,
    /// `PiiEntitiesConfiguration`.
    #[serde(rename = "PiiEntitiesConfiguration", skip_serializing_if = "Option::is_none")]
    pub pii_entities_configuration: Option<Val<PIIEntitiesConfiguration>>,
}

/// `SpeakerLabelingConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SpeakerLabelingConfiguration {
    /// `State`, which is required.
    #[serde(rename = "State")]
    pub state: Val<String>,
}

impl SpeakerLabelingConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(state: impl Into<Val<String>>) -> Self {
        Self { state: state.into() }
    }
}

/// `SplitterConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SplitterConfiguration {
    /// `State`.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<Val<String>>,
}

/// `StandardOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StandardOutputConfiguration {
    /// `Audio`.
    #[serde(rename = "Audio", skip_serializing_if = "Option::is_none")]
    pub audio: Option<Val<AudioStandardOutputConfiguration>>,
    /// `Document`.
    #[serde(rename = "Document", skip_serializing_if = "Option::is_none")]
    pub document: Option<Val<DocumentStandardOutputConfiguration>>,
    /// `Image`.
    #[serde(rename = "Image", skip_serializing_if = "Option::is_none")]
    pub image: Option<Val<ImageStandardOutputConfiguration>>,
    /// `Video`.
    #[serde(rename = "Video", skip_serializing_if = "Option::is_none")]
    pub video: Option<Val<VideoStandardOutputConfiguration>>,
}

/// `TranscriptConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TranscriptConfiguration {
    /// `ChannelLabeling`.
    #[serde(rename = "ChannelLabeling", skip_serializing_if = "Option::is_none")]
    pub channel_labeling: Option<Val<ChannelLabelingConfiguration>>,
    /// `SpeakerLabeling`.
    #[serde(rename = "SpeakerLabeling", skip_serializing_if = "Option::is_none")]
    pub speaker_labeling: Option<Val<SpeakerLabelingConfiguration>>,
}

/// `VideoBoundingBox` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VideoBoundingBox {
    /// `State`, which is required.
    #[serde(rename = "State")]
    pub state: Val<String>,
}

impl VideoBoundingBox {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(state: impl Into<Val<String>>) -> Self {
        Self { state: state.into() }
    }
}

/// `VideoExtractionCategory` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VideoExtractionCategory {
    /// `State`, which is required.
    #[serde(rename = "State")]
    pub state: Val<String>,
    /// `Types`.
    #[serde(rename = "Types", skip_serializing_if = "Option::is_none")]
    pub types: Option<Val<List<String>>>,
}

impl VideoExtractionCategory {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(state: impl Into<Val<String>>) -> Self {
        Self { state: state.into(), types: None }
    }
}

/// `VideoOverrideConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct VideoOverrideConfiguration {
    /// `ModalityProcessing`.
    #[serde(rename = "ModalityProcessing", skip_serializing_if = "Option::is_none")]
    pub modality_processing: Option<Val<ModalityProcessingConfiguration>>,
    /// `SensitiveDataConfiguration`.
    #[serde(rename = "SensitiveDataConfiguration", skip_serializing_if = "Option::is_none")]
    pub sensitive_data_configuration: Option<Val<SensitiveDataConfiguration>>,
}

/// `VideoStandardExtraction` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VideoStandardExtraction {
    /// `BoundingBox`, which is required.
    #[serde(rename = "BoundingBox")]
    pub bounding_box: Val<VideoBoundingBox>,
    /// `Category`, which is required.
    #[serde(rename = "Category")]
    pub category: Val<VideoExtractionCategory>,
}

impl VideoStandardExtraction {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        bounding_box: impl Into<Val<VideoBoundingBox>>,
        category: impl Into<Val<VideoExtractionCategory>>,
    ) -> Self {
        Self { bounding_box: bounding_box.into(), category: category.into() }
    }
}

/// `VideoStandardGenerativeField` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VideoStandardGenerativeField {
    /// `State`, which is required.
    #[serde(rename = "State")]
    pub state: Val<String>,
    /// `Types`.
    #[serde(rename = "Types", skip_serializing_if = "Option::is_none")]
    pub types: Option<Val<List<String>>>,
}

impl VideoStandardGenerativeField {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(state: impl Into<Val<String>>) -> Self {
        Self { state: state.into(), types: None }
    }
}

/// `VideoStandardOutputConfiguration` of `AWS::Bedrock::DataAutomationProject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct VideoStandardOutputConfiguration {
    /// `Extraction`.
    #[serde(rename = "Extraction", skip_serializing_if = "Option::is_none")]
    pub extraction: Option<Val<VideoStandardExtraction>>,
    /// `GenerativeField`.
    #[serde(rename = "GenerativeField", skip_serializing_if = "Option::is_none")]
    pub generative_field: Option<Val<VideoStandardGenerativeField>>,
}

known!(
    AudioExtractionCategory,
    AudioExtractionCategoryTypeConfiguration,
    AudioLanguageConfiguration,
    AudioOverrideConfiguration,
    AudioStandardExtraction,
    AudioStandardGenerativeField,
    AudioStandardOutputConfiguration,
    BlueprintItem,
    ChannelLabelingConfiguration,
    CustomOutputConfiguration,
    DataAutomationProject,
    DocumentBoundingBox,
    DocumentExtractionGranularity,
    DocumentOutputAdditionalFileFormat,
    DocumentOutputFormat,
    DocumentOutputTextFormat,
    DocumentOverrideConfiguration,
    DocumentStandardExtraction,
    DocumentStandardGenerativeField,
    DocumentStandardOutputConfiguration,
    ImageBoundingBox,
    ImageExtractionCategory,
    ImageOverrideConfiguration,
    ImageStandardExtraction,
    ImageStandardGenerativeField,
    ImageStandardOutputConfiguration,
    ModalityProcessingConfiguration,
    ModalityRoutingConfiguration,
    OverrideConfiguration,
    PIIEntitiesConfiguration,
    SensitiveDataConfiguration,
    SpeakerLabelingConfiguration,
    SplitterConfiguration,
    StandardOutputConfiguration,
    TranscriptConfiguration,
    VideoBoundingBox,
    VideoExtractionCategory,
    VideoOverrideConfiguration,
    VideoStandardExtraction,
    VideoStandardGenerativeField,
    VideoStandardOutputConfiguration
);
