//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Logs::LogAnomalyDetector`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LogAnomalyDetector {
    /// `AccountId`.
    #[serde(rename = "AccountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Val<String>>,
    /// `AnomalyVisibilityTime`.
    #[serde(rename = "AnomalyVisibilityTime", skip_serializing_if = "Option::is_none")]
    pub anomaly_visibility_time: Option<Val<f64>>,
    /// `DetectorName`.
    #[serde(rename = "DetectorName", skip_serializing_if = "Option::is_none")]
    pub detector_name: Option<Val<String>>,
    /// `EvaluationFrequency`.
    #[serde(rename = "EvaluationFrequency", skip_serializing_if = "Option::is_none")]
    pub evaluation_frequency: Option<Val<String>>,
    /// `FilterPattern`.
    #[serde(rename = "FilterPattern", skip_serializing_if = "Option::is_none")]
    pub filter_pattern: Option<Val<String>>,
    /// `KmsKeyId`.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// `LogGroupArnList`.
    #[serde(rename = "LogGroupArnList", skip_serializing_if = "Option::is_none")]
    pub log_group_arn_list: Option<Val<List<String>>>,
}

impl CfnResource for LogAnomalyDetector {
    const TYPE: &'static str = "AWS::Logs::LogAnomalyDetector";
    type Attributes = LogAnomalyDetectorAttributes;
}

/// What is known of a deployed [`LogAnomalyDetector`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogAnomalyDetectorAttributes(ResourceRef);

attributes!(LogAnomalyDetectorAttributes {
anomaly_detector_arn = "AnomalyDetectorArn", "`AnomalyDetectorArn` of the deployed resource.";
anomaly_detector_status = "AnomalyDetectorStatus", "`AnomalyDetectorStatus` of the deployed resource.";
creation_time_stamp = "CreationTimeStamp", "`CreationTimeStamp` of the deployed resource.";
last_modified_time_stamp = "LastModifiedTimeStamp", "`LastModifiedTimeStamp` of the deployed resource.";
});

known!(LogAnomalyDetector);
