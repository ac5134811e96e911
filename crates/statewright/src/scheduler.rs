//! Schedules of EventBridge Scheduler.

mod expression;
mod schedule;

pub use expression::ScheduleExpression;
pub use schedule::{Schedule, ScheduleProps};
