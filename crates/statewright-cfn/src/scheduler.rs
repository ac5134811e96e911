//! Resources of AWS::Scheduler. Made by generate/resources.py.

pub mod schedule;
pub mod schedule_group;
pub use schedule::{Schedule, ScheduleAttributes};
pub use schedule_group::{ScheduleGroup, ScheduleGroupAttributes};
