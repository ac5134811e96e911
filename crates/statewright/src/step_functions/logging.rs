use std::panic::Location;

use serde_json::{Value, json};

use crate::{
    Intrinsic, Key, LogGroup, LogGroupProps, Role, Stack, StateMachineProps, Statement,
    check::Checks, logs::check_retention,
};

/// How executions of a state machine are run and billed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StateMachineType {
    /// For up to a year, each state exactly once, billed by the transition; the history of
    /// each is kept for 90 days.
    #[default]
    Standard,
    /// For up to five minutes, each state at least once, billed by time and memory; nothing is
    /// kept of it but what is logged.
    Express,
}

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
    fn of(props: &StateMachineProps) -> Self {
        props.logging.clone().unwrap_or_else(|| Self {
            level: match props.machine_type {
                StateMachineType::Standard => LogLevel::Off,
                StateMachineType::Express => LogLevel::Error,
            },
            include_execution_data: false,
            ..Self::default()
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

/// What AWS would refuse of how a state machine is set up.
///
/// Source: Step Functions API Reference, CreateStateMachine.
pub(crate) fn check_setting(props: &StateMachineProps, checks: &mut Checks) {
    checks.name("the name of a state machine", props.name.as_ref(), 80, "-_");
    if let Some(logging) = &props.logging {
        check_retention(checks, logging.retention_days);
    }
    if let Some(seconds) = props.data_key_reuse_seconds {
        checks.range("a data key is reused for", seconds, 60..=900, "seconds");
        checks.that(props.key.is_some(), || {
            "only with a `key` of one's own it can be said for how long data keys are reused"
                .to_owned()
        });
    }
}

/// The properties by which a state machine is set up, and with them the rights and resources
/// that they need.
pub(crate) struct Setting<'a> {
    pub(crate) props: &'a StateMachineProps,
    pub(crate) id: &'a str,
    pub(crate) role: &'a Role,
    pub(crate) location: &'static Location<'static>,
}

impl Setting<'_> {
    pub(crate) fn add(&self, stack: &mut Stack, properties: &mut Value) {
        let props = self.props;
        if let Some(name) = &props.name {
            properties["StateMachineName"] = json!(name);
        }
        if props.machine_type == StateMachineType::Express {
            properties["StateMachineType"] = json!("EXPRESS");
        }
        if props.tracing {
            self.role.grant(stack, trace());
            properties["TracingConfiguration"] = json!({ "Enabled": true });
        }
        let logging = Logging::of(props);
        let logged = logging.level != LogLevel::Off;
        if logged {
            properties["LoggingConfiguration"] = self.logging(stack, &logging);
        }
        if let Some(key) = &props.key {
            self.encrypt(stack, key, logged);
            let mut encryption = json!({
                "Type": "CUSTOMER_MANAGED_KMS_KEY",
                "KmsKeyId": key.arn(),
            });
            if let Some(seconds) = props.data_key_reuse_seconds {
                encryption["KmsDataKeyReusePeriodSeconds"] = json!(seconds);
            }
            properties["EncryptionConfiguration"] = encryption;
        }
    }

    fn logging(&self, stack: &mut Stack, logging: &Logging) -> Value {
        let group = logging.log_group.clone().unwrap_or_else(|| {
            let props = LogGroupProps {
                // Step Functions lets CloudWatch Logs write to groups of this name by a
                // policy that all of them share: one for each group would soon be too long.
                // Source: Step Functions Developer Guide, "Using CloudWatch Logs to log
                // execution history", "Avoiding Amazon CloudWatch resource policy size limits".
                name: Some(
                    Intrinsic::substitute(format!(
                        "/aws/vendedlogs/states/${{AWS::StackName}}-{}",
                        self.id
                    ))
                    .into(),
                ),
                retention_days: logging.retention_days,
                key: logging.key.clone(),
                ..LogGroupProps::default()
            };
            LogGroup::made_at(stack, &format!("{}LogGroup", self.id), &props, self.location)
        });
        self.role.grant(stack, deliver_logs());
        json!({
            "Level": logging.level.name(),
            "IncludeExecutionData": logging.include_execution_data,
            "Destinations": [{ "CloudWatchLogsLogGroup": { "LogGroupArn": group.arn() } }],
        })
    }

    /// Source: Step Functions Developer Guide, "Data at rest encryption".
    fn encrypt(&self, stack: &mut Stack, key: &Key, logged: bool) {
        // The ARN of the machine itself is known only when it is there, and that needs this.
        let name = self.props.name.as_ref();
        let (operator, machine) = match name.and_then(|name| name.known()) {
            Some(name) => ("StringEquals", name),
            None => ("StringLike", "*"),
        };
        let machine = Intrinsic::substitute(format!(
            "arn:${{AWS::Partition}}:states:${{AWS::Region}}:${{AWS::AccountId}}:stateMachine:{machine}"
        ));
        let condition =
            json!({ operator: { "kms:EncryptionContext:aws:states:stateMachineArn": machine } });
        let statement = Statement::allow(["kms:Decrypt", "kms:GenerateDataKey"]).on(key.arn());
        self.role.grant(stack, statement.only_if(condition));
        if logged {
            let logs = Intrinsic::substitute(
                "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:*",
            );
            let condition = json!({ "StringEquals": { "kms:EncryptionContext:SourceArn": logs } });
            let statement = Statement::allow(["kms:GenerateDataKey"]).on(key.arn());
            self.role.grant(stack, statement.only_if(condition.clone()));
            key.permit(stack, "delivery.logs.amazonaws.com", ["kms:Decrypt"], condition);
        }
    }
}

/// What sending traces needs: X-Ray has no resource for it.
///
/// Source: Step Functions Developer Guide, "Trace Step Functions request data in AWS X-Ray".
fn trace() -> Statement {
    Statement::allow([
        "xray:PutTraceSegments",
        "xray:PutTelemetryRecords",
        "xray:GetSamplingRules",
        "xray:GetSamplingTargets",
    ])
    .on("*")
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
