//! Resources of AWS::CloudWatch. Made by generate/resources.py.

pub mod alarm;
pub mod alarm_mute_rule;
pub mod anomaly_detector;
pub mod composite_alarm;
pub mod dashboard;
pub mod insight_rule;
pub mod log_alarm;
pub mod metric_stream;
pub mod o_tel_enrichment;
pub use alarm::{Alarm, AlarmAttributes};
pub use alarm_mute_rule::{AlarmMuteRule, AlarmMuteRuleAttributes};
pub use anomaly_detector::{AnomalyDetector, AnomalyDetectorAttributes};
pub use composite_alarm::{CompositeAlarm, CompositeAlarmAttributes};
pub use dashboard::{Dashboard, DashboardAttributes};
pub use insight_rule::{InsightRule, InsightRuleAttributes};
pub use log_alarm::{LogAlarm, LogAlarmAttributes};
pub use metric_stream::{MetricStream, MetricStreamAttributes};
pub use o_tel_enrichment::{OTelEnrichment, OTelEnrichmentAttributes};
