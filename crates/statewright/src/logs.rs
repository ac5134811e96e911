//! Log groups of CloudWatch Logs.

mod log_group;

pub use log_group::{LogGroup, LogGroupProps};

pub(crate) use log_group::check_retention;
