//! Metrics and alarms of CloudWatch.

mod alarm;
mod dashboard;
mod metric;

pub use alarm::{Alarm, AlarmProps};
pub use dashboard::Dashboard;
pub use metric::{Metric, Statistic};
