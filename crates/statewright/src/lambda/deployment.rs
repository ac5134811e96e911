//! How CodeDeploy lets an alias go over to a new version.

use std::panic::Location;

use serde_json::{Value, json};

use crate::{
    Alarm, FunctionAliasProps, Principal, Role, Rollout, Stack, Statement,
    stack::{Resource, ResourceRef},
};

/// The deployment of new versions behind an alias.
pub(super) struct Deployment<'a> {
    rollout: Rollout,
    alarms: &'a [Alarm],
    keeps_instances: bool,
}

/// Upon what a deployment goes back.
const EVENTS: [&str; 3] =
    ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"];

impl<'a> Deployment<'a> {
    /// None, if an alias goes over all at once and nothing lets it go back: CloudFormation does
    /// that itself.
    pub(super) fn of(props: &'a FunctionAliasProps) -> Option<Self> {
        let FunctionAliasProps { rollout, alarms, .. } = props;
        let is_plain = *rollout == Rollout::AllAtOnce && alarms.is_empty();
        let keeps_instances = props.keeps_instances();
        (!is_plain).then_some(Self { rollout: *rollout, alarms, keeps_instances })
    }

    /// Adds what CodeDeploy needs beside the alias with this id, and gives the update policy of
    /// the alias.
    pub(super) fn add(
        self,
        stack: &mut Stack,
        id: &str,
        alias: (&ResourceRef, &str),
        location: &'static Location<'static>,
    ) -> Value {
        let add = |stack: &mut Stack, suffix: &str, kind: &'static str, properties: Value| {
            let id = format!("{id}Rollout{suffix}");
            stack.add(&id, Resource::new(kind, properties, location)).reference()
        };
        let role =
            Role::made_at(stack, &format!("{id}RolloutRole"), Principal::CodeDeploy, location);
        self.grant(stack, &role, alias);
        let properties = json!({ "ComputePlatform": "Lambda" });
        let application = add(stack, "Application", "AWS::CodeDeploy::Application", properties);
        let steps = self.steps(|routing| {
            let properties =
                json!({ "ComputePlatform": "Lambda", "TrafficRoutingConfig": routing });
            add(stack, "Steps", "AWS::CodeDeploy::DeploymentConfig", properties).into()
        });
        let mut properties = json!({
            "ApplicationName": application,
            "AutoRollbackConfiguration": { "Enabled": true, "Events": EVENTS },
            "DeploymentConfigName": steps,
            "DeploymentStyle": {
                "DeploymentOption": "WITH_TRAFFIC_CONTROL",
                "DeploymentType": "BLUE_GREEN",
            },
            "ServiceRoleArn": role.arn(),
        });
        if !self.alarms.is_empty() {
            let alarms = self.alarms.iter().map(|alarm| json!({ "Name": alarm.name() }));
            let alarms = alarms.collect::<Value>();
            properties["AlarmConfiguration"] = json!({ "Alarms": alarms, "Enabled": true });
        }
        let group = add(stack, "Group", "AWS::CodeDeploy::DeploymentGroup", properties);
        json!({
            "CodeDeployLambdaAliasUpdate": {
                "ApplicationName": application,
                "DeploymentGroupName": group,
            },
        })
    }

    /// The deployment configuration: one that CodeDeploy has, or else one that is made for this
    /// routing.
    ///
    /// Source: CodeDeploy User Guide, "Predefined deployment configurations for an AWS Lambda
    /// compute platform".
    fn steps(&self, make: impl FnOnce(Value) -> Value) -> Value {
        let predefined = |name: &str| json!(format!("CodeDeployDefault.Lambda{name}"));
        match self.rollout {
            Rollout::AllAtOnce => predefined("AllAtOnce"),
            Rollout::Linear { percent: 10, minutes: 1 } => {
                predefined("Linear10PercentEvery1Minute")
            }
            Rollout::Linear { percent: 10, minutes: minutes @ (2 | 3 | 10) } => {
                predefined(&format!("Linear10PercentEvery{minutes}Minutes"))
            }
            Rollout::Canary { percent: 10, minutes: minutes @ (5 | 10 | 15 | 30) } => {
                predefined(&format!("Canary10Percent{minutes}Minutes"))
            }
            Rollout::Linear { percent, minutes } => make(json!({
                "TimeBasedLinear": { "LinearInterval": minutes, "LinearPercentage": percent },
                "Type": "TimeBasedLinear",
            })),
            Rollout::Canary { percent, minutes } => make(json!({
                "TimeBasedCanary": { "CanaryInterval": minutes, "CanaryPercentage": percent },
                "Type": "TimeBasedCanary",
            })),
        }
    }

    /// Source: CodeDeploy User Guide, "AWS managed (predefined) policies for CodeDeploy",
    /// AWSCodeDeployRoleForLambdaLimited, without what is for revisions in S3 and for hooks, which
    /// a deployment by CloudFormation without hooks has not.
    fn grant(&self, stack: &mut Stack, role: &Role, (function, name): (&ResourceRef, &str)) {
        // The Service Authorization Reference has no alias among what these are done with.
        let on_function = ["lambda:GetAlias", "lambda:UpdateAlias"];
        role.grant(stack, Statement::allow(on_function).on(function.attribute("Arn")));
        if self.keeps_instances {
            // The alias itself needs the role first.
            let alias = function.substitute(&format!("${{Arn}}:{name}"));
            let on_alias = ["lambda:GetProvisionedConcurrencyConfig"];
            role.grant(stack, Statement::allow(on_alias).on(alias));
        }
        if !self.alarms.is_empty() {
            let note = "CloudWatch lists alarms of all kinds only where it may list all";
            let statement = Statement::allow(["cloudwatch:DescribeAlarms"]).on("*");
            role.grant(stack, statement.noted(Some(note)));
        }
    }
}
