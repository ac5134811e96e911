use std::panic::Location;

use serde_json::json;

use crate::{
    Construct, DeletionPolicy, Grantee, Intrinsic, Key, Stack, Statement, Text,
    check::Checks,
    stack::{Resource, ResourceRef},
};

/// A log group: log events that are kept together, for the same time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogGroup {
    resource: ResourceRef,
}

/// How a log group is set up.
#[derive(Clone, Debug)]
pub struct LogGroupProps {
    /// Its name; one that CloudFormation makes, if not given.
    pub name: Option<Text>,
    /// How long log events are kept, in days: one of the numbers that CloudWatch Logs takes;
    /// 30, if not said.
    pub retention_days: u32,
    /// The key that encrypts the log events; one of CloudWatch Logs, if not given.
    pub key: Option<Key>,
    /// What becomes of it with the stack: it is deleted, if not said otherwise.
    pub removal: DeletionPolicy,
}

impl Default for LogGroupProps {
    fn default() -> Self {
        Self { name: None, retention_days: 30, key: None, removal: DeletionPolicy::Delete }
    }
}

/// What CloudWatch Logs takes as the days of retention.
///
/// Source: CloudFormation's schema of AWS::Logs::LogGroup.
const RETENTION_DAYS: [u32; 22] = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
    3288, 3653,
];

impl LogGroup {
    /// Adds a log group to the stack.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str) -> Self {
        Self::with(stack, id, &LogGroupProps::default())
    }

    /// Adds a log group to the stack that is set up so.
    #[track_caller]
    pub fn with(stack: &mut Stack, id: &str, props: &LogGroupProps) -> Self {
        let location = Location::caller();
        let mut checks = Checks::new(stack, id, location);
        check_retention(&mut checks, props.retention_days);
        // Source: CloudWatch Logs API Reference, CreateLogGroup.
        checks.name("the name of a log group", props.name.as_ref(), 512, ".-_/#");
        checks.report(stack);
        Self::made_at(stack, id, props, location)
    }

    /// The log group of another construct, whose properties were checked with its own.
    pub(crate) fn made_at(
        stack: &mut Stack,
        id: &str,
        props: &LogGroupProps,
        location: &'static Location<'static>,
    ) -> Self {
        let mut properties = json!({ "RetentionInDays": props.retention_days });
        if let Some(name) = &props.name {
            properties["LogGroupName"] = json!(name);
        }
        if let Some(key) = &props.key {
            properties["KmsKeyId"] = json!(key.arn());
            permit_logs(stack, key);
        }
        let resource = Resource::new("AWS::Logs::LogGroup", properties, location);
        Self { resource: stack.add(id, resource.removal(props.removal)) }
    }

    /// A log group that is there already in this account and region, by its name.
    #[must_use]
    pub fn existing(name: impl Into<Text>) -> Self {
        let arn = "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${Ref}:*";
        Self { resource: ResourceRef::named(name, arn) }
    }

    /// The ARN of the log group, with `:*` at its end: with all of its streams.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.attribute("Arn")
    }

    /// The name of the log group.
    #[must_use]
    pub fn name(&self) -> Intrinsic {
        self.resource.reference()
    }

    /// Lets log events be written to the group.
    #[track_caller]
    pub fn grant_write(&self, stack: &mut Stack, grantee: &impl Grantee) {
        let statement = Statement::allow(["logs:CreateLogStream", "logs:PutLogEvents"]);
        grantee.role().grant(stack, statement.on(self.arn()));
    }

    /// Lets log events be read and searched.
    #[track_caller]
    pub fn grant_read(&self, stack: &mut Stack, grantee: &impl Grantee) {
        let statement = Statement::allow([
            "logs:DescribeLogStreams",
            "logs:FilterLogEvents",
            "logs:GetLogEvents",
        ]);
        grantee.role().grant(stack, statement.on(self.arn()));
    }
}

impl Construct for LogGroup {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}

/// CloudWatch Logs uses the key by itself, for the log groups of this account.
///
/// Source: CloudWatch Logs User Guide, "Encrypt log data in CloudWatch Logs using AWS Key
/// Management Service".
fn permit_logs(stack: &mut Stack, key: &Key) {
    let groups = Intrinsic::substitute(
        "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:*",
    );
    let service = Intrinsic::substitute("logs.${AWS::Region}.${AWS::URLSuffix}");
    key.permit(
        stack,
        service,
        ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"],
        json!({ "ArnLike": { "kms:EncryptionContext:aws:logs:arn": groups } }),
    );
}

pub(crate) fn check_retention(checks: &mut Checks, days: u32) {
    checks.that(RETENTION_DAYS.contains(&days), || {
        let allowed = RETENTION_DAYS.map(|days| days.to_string()).join(", ");
        format!("logs are kept for one of {allowed} days, not {days}")
    });
}
