use std::panic::Location;

use serde_json::{Value, json};

use crate::{
    Intrinsic, Key, Logging, Role, Stack, StateMachineProps, StateMachineType, Statement,
    check::Checks, logs::check_retention,
};

/// What AWS would refuse of how a state machine is set up.
///
/// Source: Step Functions API Reference, CreateStateMachine.
pub(super) fn check_setting(props: &StateMachineProps, checks: &mut Checks) {
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
pub(super) struct Setting<'a> {
    pub(super) props: &'a StateMachineProps,
    pub(super) id: &'a str,
    pub(super) role: &'a Role,
    pub(super) location: &'static Location<'static>,
}

impl Setting<'_> {
    pub(super) fn add(&self, stack: &mut Stack, properties: &mut Value) {
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
        if logging.is_on() {
            properties["LoggingConfiguration"] =
                logging.add(stack, self.id, self.role, self.location);
        }
        if let Some(key) = &props.key {
            self.encrypt(stack, key, logging.is_on());
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
