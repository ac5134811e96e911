//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// A data automation project.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataAutomationProject {
    /// Blueprints to apply to objects processed by the project.
    #[serde(rename = "CustomOutputConfiguration", skip_serializing_if = "Option::is_none")]
    pub custom_output_configuration: Option<Val<CustomOutputConfiguration>>,
    /// The AWS  encryption context to use for encryption.
    #[serde(rename = "KmsEncryptionContext", skip_serializing_if = "Option::is_none")]
    pub kms_encryption_context: Option<Val<Map<String>>>,
    /// The AWS  key to use for encryption.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// Additional settings for the project.
    #[serde(rename = "OverrideConfiguration", skip_serializing_if = "Option::is_none")]
    pub override_configuration: Option<Val<OverrideConfiguration>>,
    /// The project's description.
    #[serde(rename = "ProjectDescription", skip_serializing_if = "Option::is_none")]
    pub project_description: Option<Val<String>>,
    /// The project's name.
    #[serde(rename = "ProjectName")]
    pub project_name: Val<String>,
    /// Type of the DataAutomationProject - Sync or Async.
    #[serde(rename = "ProjectType", skip_serializing_if = "Option::is_none")]
    pub project_type: Option<Val<String>>,
    /// The project's standard output configuration.
    #[serde(rename = "StandardOutputConfiguration", skip_serializing_if = "Option::is_none")]
    pub standard_output_configuration: Option<Val<StandardOutputConfiguration>>,
    /// List of Tags.
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
creation_time = "CreationTime", "When the project was created.";
last_modified_time = "LastModifiedTime", "When the project was last updated.";
project_arn = "ProjectArn", "The project's ARN.";
project_stage = "ProjectStage", "The project's stage.";
status = "Status", "The project's status.";
});

/// Settings for generating data from audio.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AudioExtractionCategory {
    /// Whether generating categorical data from audio is enabled.
    #[serde(rename = "State")]
    pub state: Val<String>,
    /// This element contains information about extractions from different types.
    #[serde(rename = "TypeConfiguration", skip_serializing_if = "Option::is_none")]
    pub type_configuration: Option<Val<AudioExtractionCategoryTypeConfiguration>>,
    /// The types of data to generate.
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

/// Allows configuration of extractions for different types of data, such as transcript and content moderation.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AudioExtractionCategoryTypeConfiguration {
    /// This element allows you to configure different extractions for your transcript data, such as speaker and channel labeling.
    #[serde(rename = "Transcript", skip_serializing_if = "Option::is_none")]
    pub transcript: Option<Val<TranscriptConfiguration>>,
}

/// This allows you to set the input and output language of your audio.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AudioLanguageConfiguration {
    /// The output language of your processing results.
    #[serde(rename = "GenerativeOutputLanguage", skip_serializing_if = "Option::is_none")]
    pub generative_output_language: Option<Val<String>>,
    /// The toggle determining if you want to detect multiple languages from your audio.
    #[serde(rename = "IdentifyMultipleLanguages", skip_serializing_if = "Option::is_none")]
    pub identify_multiple_languages: Option<Val<bool>>,
    /// The input language of your audio.
    #[serde(rename = "InputLanguages", skip_serializing_if = "Option::is_none")]
    pub input_languages: Option<Val<List<String>>>,
}

/// Sets whether your project will process audio or not.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AudioOverrideConfiguration {
    /// The output and input language configuration for your audio.
    #[serde(rename = "LanguageConfiguration", skip_serializing_if = "Option::is_none")]
    pub language_configuration: Option<Val<AudioLanguageConfiguration>>,
    /// Sets modality processing for audio files.
    #[serde(rename = "ModalityProcessing", skip_serializing_if = "Option::is_none")]
    pub modality_processing: Option<Val<ModalityProcessingConfiguration>>,
    /// Configuration for sensitive data detection and redaction for audio files.
    #[serde(rename = "SensitiveDataConfiguration", skip_serializing_if = "Option::is_none")]
    pub sensitive_data_configuration: Option<Val<SensitiveDataConfiguration>>,
}

/// Settings for generating data from audio.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AudioStandardExtraction {
    /// Settings for generating data from audio.
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

/// Settings for generating descriptions of audio.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AudioStandardGenerativeField {
    /// Whether generating descriptions is enabled for audio.
    #[serde(rename = "State")]
    pub state: Val<String>,
    /// The types of description to generate.
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

/// Output settings for processing audio.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AudioStandardOutputConfiguration {
    /// Settings for populating data fields that describe the audio.
    #[serde(rename = "Extraction", skip_serializing_if = "Option::is_none")]
    pub extraction: Option<Val<AudioStandardExtraction>>,
    /// Whether to generate descriptions of the data.
    #[serde(rename = "GenerativeField", skip_serializing_if = "Option::is_none")]
    pub generative_field: Option<Val<AudioStandardGenerativeField>>,
}

/// An abbreviated summary of a blueprint.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BlueprintItem {
    /// The blueprint's ARN.
    #[serde(rename = "BlueprintArn")]
    pub blueprint_arn: Val<String>,
    /// The blueprint's stage.
    #[serde(rename = "BlueprintStage", skip_serializing_if = "Option::is_none")]
    pub blueprint_stage: Option<Val<String>>,
    /// The blueprint's version.
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

/// Enables or disables channel labeling.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChannelLabelingConfiguration {
    /// State of channel labeling, either enabled or disabled.
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

/// Blueprints to apply to objects processed by the project.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CustomOutputConfiguration {
    /// A list of blueprints.
    #[serde(rename = "Blueprints", skip_serializing_if = "Option::is_none")]
    pub blueprints: Option<Val<List<BlueprintItem>>>,
}

/// Bounding box settings for documents.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentBoundingBox {
    /// Whether bounding boxes are enabled for documents.
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

/// Granularity settings for documents.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DocumentExtractionGranularity {
    /// Granularity settings for documents.
    #[serde(rename = "Types", skip_serializing_if = "Option::is_none")]
    pub types: Option<Val<List<String>>>,
}

/// Output settings for additional file formats.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentOutputAdditionalFileFormat {
    /// Whether additional file formats are enabled for a project.
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

/// A document output format.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentOutputFormat {
    /// Output settings for additional file formats.
    #[serde(rename = "AdditionalFileFormat")]
    pub additional_file_format: Val<DocumentOutputAdditionalFileFormat>,
    /// An output text format.
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

/// An output text format.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DocumentOutputTextFormat {
    /// The types of output text to generate.
    #[serde(rename = "Types", skip_serializing_if = "Option::is_none")]
    pub types: Option<Val<List<String>>>,
}

/// Additional settings for a project.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DocumentOverrideConfiguration {
    /// Sets modality processing for document files.
    #[serde(rename = "ModalityProcessing", skip_serializing_if = "Option::is_none")]
    pub modality_processing: Option<Val<ModalityProcessingConfiguration>>,
    /// Configuration for sensitive data detection and redaction for document files.
    #[serde(rename = "SensitiveDataConfiguration", skip_serializing_if = "Option::is_none")]
    pub sensitive_data_configuration: Option<Val<SensitiveDataConfiguration>>,
    /// Whether document splitter is enabled for a project.
    #[serde(rename = "Splitter", skip_serializing_if = "Option::is_none")]
    pub splitter: Option<Val<SplitterConfiguration>>,
}

/// Settings for generating data from documents.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentStandardExtraction {
    /// Whether to generate bounding boxes.
    #[serde(rename = "BoundingBox")]
    pub bounding_box: Val<DocumentBoundingBox>,
    /// Which granularities to generate data for.
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

/// Settings for generating descriptions of documents.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentStandardGenerativeField {
    /// Whether generating descriptions is enabled for documents.
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

/// Output settings for processing documents.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DocumentStandardOutputConfiguration {
    /// Settings for populating data fields that describe the document.
    #[serde(rename = "Extraction", skip_serializing_if = "Option::is_none")]
    pub extraction: Option<Val<DocumentStandardExtraction>>,
    /// Whether to generate descriptions.
    #[serde(rename = "GenerativeField", skip_serializing_if = "Option::is_none")]
    pub generative_field: Option<Val<DocumentStandardGenerativeField>>,
    /// The output format to generate.
    #[serde(rename = "OutputFormat", skip_serializing_if = "Option::is_none")]
    pub output_format: Option<Val<DocumentOutputFormat>>,
}

/// Bounding box settings for a project.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImageBoundingBox {
    /// Bounding box settings for a project.
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

/// Settings for generating categorical data from images.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImageExtractionCategory {
    /// Whether generating categorical data from images is enabled.
    #[serde(rename = "State")]
    pub state: Val<String>,
    /// The types of data to generate.
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

/// Sets whether your project will process images or not.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ImageOverrideConfiguration {
    /// Sets modality processing for image files.
    #[serde(rename = "ModalityProcessing", skip_serializing_if = "Option::is_none")]
    pub modality_processing: Option<Val<ModalityProcessingConfiguration>>,
    /// Configuration for sensitive data detection and redaction for image files.
    #[serde(rename = "SensitiveDataConfiguration", skip_serializing_if = "Option::is_none")]
    pub sensitive_data_configuration: Option<Val<SensitiveDataConfiguration>>,
}

/// Settings for generating data from images.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImageStandardExtraction {
    /// Settings for generating bounding boxes.
    #[serde(rename = "BoundingBox")]
    pub bounding_box: Val<ImageBoundingBox>,
    /// Settings for generating categorical data.
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

/// Settings for generating descriptions of images.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImageStandardGenerativeField {
    /// Whether generating descriptions is enabled for images.
    #[serde(rename = "State")]
    pub state: Val<String>,
    /// Settings for generating descriptions of images.
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

/// Output settings for processing images.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ImageStandardOutputConfiguration {
    /// Settings for populating data fields that describe the image.
    #[serde(rename = "Extraction", skip_serializing_if = "Option::is_none")]
    pub extraction: Option<Val<ImageStandardExtraction>>,
    /// Whether to generate descriptions of the data.
    #[serde(rename = "GenerativeField", skip_serializing_if = "Option::is_none")]
    pub generative_field: Option<Val<ImageStandardGenerativeField>>,
}

/// This element is used to determine if the modality it is associated with is enabled or disabled.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ModalityProcessingConfiguration {
    /// Stores the state of the modality for your project, set to either enabled or disabled.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<Val<String>>,
}

/// This element allows you to set up where JPEG, PNG, MOV, and MP4 files get routed to for processing.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ModalityRoutingConfiguration {
    /// Sets whether JPEG files are routed to document or image processing.
    #[serde(rename = "jpeg", skip_serializing_if = "Option::is_none")]
    pub jpeg: Option<Val<String>>,
    /// Sets whether MOV files are routed to audio or video processing.
    #[serde(rename = "mov", skip_serializing_if = "Option::is_none")]
    pub mov: Option<Val<String>>,
    /// Sets whether MP4 files are routed to audio or video processing.
    #[serde(rename = "mp4", skip_serializing_if = "Option::is_none")]
    pub mp4: Option<Val<String>>,
    /// Sets whether PNG files are routed to document or image processing.
    #[serde(rename = "png", skip_serializing_if = "Option::is_none")]
    pub png: Option<Val<String>>,
}

/// Additional settings for a project.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OverrideConfiguration {
    /// This element declares whether your project will process audio files.
    #[serde(rename = "Audio", skip_serializing_if = "Option::is_none")]
    pub audio: Option<Val<AudioOverrideConfiguration>>,
    /// Additional settings for a project.
    #[serde(rename = "Document", skip_serializing_if = "Option::is_none")]
    pub document: Option<Val<DocumentOverrideConfiguration>>,
    /// This element declares whether your project will process image files.
    #[serde(rename = "Image", skip_serializing_if = "Option::is_none")]
    pub image: Option<Val<ImageOverrideConfiguration>>,
    /// Lets you set which modalities certain file types are processed as.
    #[serde(rename = "ModalityRouting", skip_serializing_if = "Option::is_none")]
    pub modality_routing: Option<Val<ModalityRoutingConfiguration>>,
    /// This element declares whether your project will process video files.
    #[serde(rename = "Video", skip_serializing_if = "Option::is_none")]
    pub video: Option<Val<VideoOverrideConfiguration>>,
}

/// Configuration for detecting and redacting Personally Identifiable Information (PII) entities.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PIIEntitiesConfiguration {
    /// List of PII entity types to detect/redact in the output.
    #[serde(rename = "PiiEntityTypes", skip_serializing_if = "Option::is_none")]
    pub pii_entity_types: Option<Val<List<String>>>,
    /// Defines how detected PII entities are masked in redacted output files.
    #[serde(rename = "RedactionMaskMode", skip_serializing_if = "Option::is_none")]
    pub redaction_mask_mode: Option<Val<String>>,
}

/// Configuration for detecting and redacting sensitive data in content.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SensitiveDataConfiguration {
    /// Specifies the mode for handling sensitive data detection.
    #[serde(rename = "DetectionMode", skip_serializing_if = "Option::is_none")]
    pub detection_mode: Option<Val<String>>,
    /// Defines which BDA output types to apply sensitive data detection to.
    #[serde(rename = "DetectionScope", skip_serializing_if = "Option::is_none")]
    pub detection_scope: Option<Val<List<String>>>,
    /// Configuration for detecting and redacting Personally Identifiable Information (PII) entities.
    #[serde(rename = "PiiEntitiesConfiguration", skip_serializing_if = "Option::is_none")]
    pub pii_entities_configuration: Option<Val<PIIEntitiesConfiguration>>,
}

/// Enables or disables speaker labeling.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SpeakerLabelingConfiguration {
    /// State of speaker labeling, either enabled or disabled.
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

/// Document splitter settings.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SplitterConfiguration {
    /// Whether document splitter is enabled for a project.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<Val<String>>,
}

/// The project's standard output configuration.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StandardOutputConfiguration {
    /// Settings for processing audio.
    #[serde(rename = "Audio", skip_serializing_if = "Option::is_none")]
    pub audio: Option<Val<AudioStandardOutputConfiguration>>,
    /// Settings for processing documents.
    #[serde(rename = "Document", skip_serializing_if = "Option::is_none")]
    pub document: Option<Val<DocumentStandardOutputConfiguration>>,
    /// Settings for processing images.
    #[serde(rename = "Image", skip_serializing_if = "Option::is_none")]
    pub image: Option<Val<ImageStandardOutputConfiguration>>,
    /// Settings for processing video.
    #[serde(rename = "Video", skip_serializing_if = "Option::is_none")]
    pub video: Option<Val<VideoStandardOutputConfiguration>>,
}

/// Configuration for transcript options.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TranscriptConfiguration {
    /// Enables channel labeling.
    #[serde(rename = "ChannelLabeling", skip_serializing_if = "Option::is_none")]
    pub channel_labeling: Option<Val<ChannelLabelingConfiguration>>,
    /// Enables speaker labeling.
    #[serde(rename = "SpeakerLabeling", skip_serializing_if = "Option::is_none")]
    pub speaker_labeling: Option<Val<SpeakerLabelingConfiguration>>,
}

/// Bounding box settings for video.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VideoBoundingBox {
    /// Whether bounding boxes are enabled for video.
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

/// Settings for generating categorical data from video.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VideoExtractionCategory {
    /// Whether generating categorical data from video is enabled.
    #[serde(rename = "State")]
    pub state: Val<String>,
    /// The types of data to generate.
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

/// Sets whether your project will process videos or not.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct VideoOverrideConfiguration {
    /// Sets modality processing for video files.
    #[serde(rename = "ModalityProcessing", skip_serializing_if = "Option::is_none")]
    pub modality_processing: Option<Val<ModalityProcessingConfiguration>>,
    /// Configuration for sensitive data detection and redaction for video files.
    #[serde(rename = "SensitiveDataConfiguration", skip_serializing_if = "Option::is_none")]
    pub sensitive_data_configuration: Option<Val<SensitiveDataConfiguration>>,
}

/// Settings for generating data from video.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VideoStandardExtraction {
    /// Settings for generating bounding boxes.
    #[serde(rename = "BoundingBox")]
    pub bounding_box: Val<VideoBoundingBox>,
    /// Settings for generating categorical data.
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

/// Settings for generating descriptions of video.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VideoStandardGenerativeField {
    /// Whether generating descriptions is enabled for video.
    #[serde(rename = "State")]
    pub state: Val<String>,
    /// The types of description to generate.
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

/// Output settings for processing video.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct VideoStandardOutputConfiguration {
    /// Settings for populating data fields that describe the video.
    #[serde(rename = "Extraction", skip_serializing_if = "Option::is_none")]
    pub extraction: Option<Val<VideoStandardExtraction>>,
    /// Whether to generate descriptions of the video.
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
