//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates or updates an anomaly detector that regularly scans one or more log groups and look for patterns and anomalies in the logs.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LogAnomalyDetector {
    /// The ID of the account to create the anomaly detector in.
    #[serde(rename = "AccountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Val<String>>,
    /// The number of days to have visibility on an anomaly.
    #[serde(rename = "AnomalyVisibilityTime", skip_serializing_if = "Option::is_none")]
    pub anomaly_visibility_time: Option<Val<f64>>,
    /// A name for this anomaly detector.
    #[serde(rename = "DetectorName", skip_serializing_if = "Option::is_none")]
    pub detector_name: Option<Val<String>>,
    /// Specifies how often the anomaly detector is to run and look for anomalies.
    #[serde(rename = "EvaluationFrequency", skip_serializing_if = "Option::is_none")]
    pub evaluation_frequency: Option<Val<String>>,
    /// You can use this parameter to limit the anomaly detection model to examine only log events that match the pattern you specify here.
    #[serde(rename = "FilterPattern", skip_serializing_if = "Option::is_none")]
    pub filter_pattern: Option<Val<String>>,
    /// Optionally assigns a AWS  key to secure this anomaly detector and its findings.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// The ARN of the log group that is associated with this anomaly detector.
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
anomaly_detector_arn = "AnomalyDetectorArn", "The ARN of the anomaly detector.";
anomaly_detector_status = "AnomalyDetectorStatus", "Specifies whether the anomaly detector is currently active.";
creation_time_stamp = "CreationTimeStamp", "The time that the anomaly detector was created.";
last_modified_time_stamp = "LastModifiedTimeStamp", "The time that the anomaly detector was most recently modified.";
});

known!(LogAnomalyDetector);
