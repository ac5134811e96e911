use std::panic::Location;

use serde_json::{Value, json};

use crate::{
    Intrinsic, Key, LogGroup, LogGroupProps, Role, Stack, StateMachineProps, StateMachineType,
    Statement,
};

/// What is logged of the executions of a state machine.
#[derive(Clone, Debug)]
pub struct Logging {
    /// Which events are logged.
    pub level: LogLevel,
    /// Whether inputs and outputs are logged with them.
    pub include_execution_data: bool,
    /// Where they are logged: a log group of its own, kept for 30 days, if not given.
    pub log_group: Option<LogGroup>,
    /// How long the log group of its own keeps them, in days.
    pub retention_days: u32,
    /// The key that encrypts the log group of its own; one of CloudWatch Logs, if not given.
    pub key: Option<Key>,
}

/// Which events of an execution are logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogLevel {
    /// All of them.
    All,
    /// Errors, also those that a retry or a catch takes.
    Error,
    /// What ends an execution.
    Fatal,
    /// None.
    Off,
}

impl Default for Logging {
    /// All events with their data, for 30 days.
    fn default() -> Self {
        Self {
            level: LogLevel::All,
            include_execution_data: true,
            log_group: None,
            retention_days: 30,
            key: None,
        }
    }
}

impl Logging {
    /// What is logged where nothing is said: of a standard execution nothing, since its
    /// history is kept; of an express one its errors, which nobody could find otherwise.
    pub(super) fn of(props: &StateMachineProps) -> Self {
        props.logging.clone().unwrap_or_else(|| Self {
            level: match props.machine_type {
                StateMachineType::Standard => LogLevel::Off,
                StateMachineType::Express => LogLevel::Error,
            },
            include_execution_data: false,
            ..Self::default()
        })
    }

    /// Whether anything is logged at all.
    pub(super) fn is_on(&self) -> bool {
        self.level != LogLevel::Off
    }

    /// The property, with the log group and the right to write to it.
    pub(super) fn add(
        &self,
        stack: &mut Stack,
        id: &str,
        role: &Role,
        location: &'static Location<'static>,
    ) -> Value {
        let group = self.log_group.clone().unwrap_or_else(|| {
            let props = LogGroupProps {
                // Step Functions lets CloudWatch Logs write to groups of this name by a
                // policy that all of them share: one for each group would soon be too long.
                // Source: Step Functions Developer Guide, "Using CloudWatch Logs to log
                // execution history", "Avoiding Amazon CloudWatch resource policy size limits".
                name: Some(
                    Intrinsic::substitute(format!(
                        "/aws/vendedlogs/states/${{AWS::StackName}}-{id}"
                    ))
                    .into(),
                ),
                retention_days: self.retention_days,
                key: self.key.clone(),
                ..LogGroupProps::default()
            };
            LogGroup::made_at(stack, &format!("{id}LogGroup"), &props, location)
        });
        role.grant(stack, deliver_logs());
        json!({
            "Level": self.level.name(),
            "IncludeExecutionData": self.include_execution_data,
            "Destinations": [{ "CloudWatchLogsLogGroup": { "LogGroupArn": group.arn() } }],
        })
    }
}

impl LogLevel {
    fn name(self) -> &'static str {
        match self {
            Self::All => "ALL",
            Self::Error => "ERROR",
            Self::Fatal => "FATAL",
            Self::Off => "OFF",
        }
    }
}

/// What logging needs: CloudWatch Logs has no resource for deliveries.
///
/// Source: Step Functions Developer Guide, "Using CloudWatch Logs to log execution history".
fn deliver_logs() -> Statement {
    Statement::allow([
        "logs:CreateLogDelivery",
        "logs:CreateLogStream",
        "logs:GetLogDelivery",
        "logs:UpdateLogDelivery",
        "logs:DeleteLogDelivery",
        "logs:ListLogDeliveries",
        "logs:PutLogEvents",
        "logs:PutResourcePolicy",
        "logs:DescribeResourcePolicies",
        "logs:DescribeLogGroups",
    ])
    .on("*")
}
