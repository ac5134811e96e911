use crate::{
    Severity,
    definition::{Definition, Kind, Language},
    document::{Node, has_placeholder},
    rules::{Found, Rule, SCHEMA},
};

pub(crate) static MISSING: Rule = Rule {
    code: "SW0603",
    name: "missing-integration-parameter",
    severity: Severity::Error,
    summary: "A call lacks a parameter that it needs.",
    why: "AWS knows the parameters of its integrations and refuses a call without one that must be there.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "Payload": {} }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f", "Payload": {} }, "End": true } } }"#,
};

pub(crate) static UNKNOWN: Rule = Rule {
    code: "SW0604",
    name: "unknown-integration-parameter",
    severity: Severity::Error,
    summary: "A call has a parameter that does not exist.",
    why: "AWS knows the parameters of its integrations and refuses others.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f", "PayLoad": {} }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f", "Payload": {} }, "End": true } } }"#,
};

/// A service with an integration of its own.
pub(crate) struct Service {
    pub(crate) name: &'static str,
    pub(crate) actions: &'static [Action],
}

/// What can be called, and whether it can be waited for.
pub(crate) struct Action {
    pub(crate) name: &'static str,
    pub(crate) sync: bool,
    pub(crate) token: bool,
    /// The parameters that must be there.
    required: &'static [&'static str],
    /// The other parameters, where all are known.
    optional: Option<&'static [&'static str]>,
}

const fn action(name: &'static str) -> Action {
    Action { name, sync: false, token: false, required: &[], optional: None }
}

const fn job(name: &'static str) -> Action {
    Action { sync: true, ..action(name) }
}

/// Source: Step Functions Developer Guide, "Integrating optimized services".
pub(crate) static SERVICES: &[Service] = &[
    Service {
        name: "lambda",
        actions: &[Action {
            token: true,
            required: &["FunctionName"],
            optional: Some(&["Payload", "Qualifier", "InvocationType", "LogType", "ClientContext"]),
            ..action("invoke")
        }],
    },
    Service { name: "batch", actions: &[job("submitJob")] },
    Service {
        name: "dynamodb",
        actions: &[
            Action { required: &["TableName", "Key"], ..action("getItem") },
            Action { required: &["TableName", "Item"], ..action("putItem") },
            Action { required: &["TableName", "Key"], ..action("deleteItem") },
            Action { required: &["TableName", "Key"], ..action("updateItem") },
        ],
    },
    Service { name: "ecs", actions: &[Action { token: true, ..job("runTask") }] },
    Service { name: "sns", actions: &[Action { token: true, ..action("publish") }] },
    Service {
        name: "sqs",
        actions: &[Action {
            token: true,
            required: &["QueueUrl", "MessageBody"],
            ..action("sendMessage")
        }],
    },
    Service { name: "glue", actions: &[job("startJobRun")] },
    Service { name: "databrew", actions: &[job("startJobRun")] },
    Service {
        name: "sagemaker",
        actions: &[
            action("createEndpoint"),
            action("createEndpointConfig"),
            job("createHyperParameterTuningJob"),
            job("createLabelingJob"),
            action("createModel"),
            job("createProcessingJob"),
            job("createTrainingJob"),
            job("createTransformJob"),
            action("updateEndpoint"),
        ],
    },
    Service {
        name: "elasticmapreduce",
        actions: &[
            job("addStep"),
            action("cancelStep"),
            job("createCluster"),
            action("modifyInstanceFleetByName"),
            action("modifyInstanceGroupByName"),
            action("setClusterTerminationProtection"),
            job("terminateCluster"),
        ],
    },
    Service {
        name: "emr-containers",
        actions: &[action("createVirtualCluster"), job("deleteVirtualCluster"), job("startJobRun")],
    },
    Service {
        name: "emr-serverless",
        actions: &[
            job("createApplication"),
            job("startApplication"),
            job("stopApplication"),
            job("deleteApplication"),
            job("startJobRun"),
            job("cancelJobRun"),
        ],
    },
    Service {
        name: "codebuild",
        actions: &[
            job("startBuild"),
            action("stopBuild"),
            action("batchDeleteBuilds"),
            action("batchGetReports"),
            job("startBuildBatch"),
            action("stopBuildBatch"),
            job("retryBuildBatch"),
            action("deleteBuildBatch"),
        ],
    },
    Service {
        name: "athena",
        actions: &[
            job("startQueryExecution"),
            action("stopQueryExecution"),
            action("getQueryExecution"),
            action("getQueryResults"),
        ],
    },
    Service {
        name: "eks",
        actions: &[
            job("createCluster"),
            job("deleteCluster"),
            job("createFargateProfile"),
            job("deleteFargateProfile"),
            job("createNodegroup"),
            job("deleteNodegroup"),
            job("runJob"),
            action("call"),
        ],
    },
    Service { name: "apigateway", actions: &[Action { token: true, ..action("invoke") }] },
    Service {
        name: "events",
        actions: &[Action { token: true, required: &["Entries"], ..action("putEvents") }],
    },
    Service {
        name: "states",
        actions: &[Action { token: true, required: &["StateMachineArn"], ..job("startExecution") }],
    },
    Service { name: "mediaconvert", actions: &[job("createJob")] },
    Service {
        name: "bedrock",
        actions: &[
            Action { token: true, ..action("invokeModel") },
            Action { token: true, ..job("createModelCustomizationJob") },
        ],
    },
];

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for state in definition.states.iter().filter(|state| state.kind == Some(Kind::Task)) {
        let field = match state.language {
            Language::JsonPath => "Parameters",
            Language::Jsonata => "Arguments",
        };
        let Some(resource) = state.get("Resource").and_then(Node::text) else { continue };
        let Some(parameters) = state.get(field).filter(|node| node.is_object()) else { continue };
        let Some(action) = action_of(resource) else { continue };
        let state_place = state.place.place();
        let place = state_place.field(field);
        let plain = |key: &'_ str| key.strip_suffix(".$").unwrap_or(key).to_owned();
        let there: Vec<_> = parameters.members().iter().map(|member| plain(&member.key)).collect();
        for name in action.required {
            if !there.iter().any(|key| key == name) && !there.iter().any(|key| has_placeholder(key))
            {
                let message = format!("{} needs the parameter `{name}`", action.name);
                found.add(MISSING.found(parameters.span, &place, message).aws(SCHEMA, None, None));
            }
        }
        let Some(optional) = action.optional else { continue };
        for (member, key) in parameters.members().iter().zip(&there) {
            let known = || action.required.iter().chain(optional).copied();
            if known().any(|name| name == key) || has_placeholder(key) {
                continue;
            }
            let message = format!("{} has no parameter `{key}`", action.name);
            let answer = format!("The field \"{key}\" is not supported by Step Functions");
            found.add(
                UNKNOWN
                    .found(member.key_span, &place.field(&member.key), message)
                    .aws(SCHEMA, answer, None)
                    .did_you_mean(key, known()),
            );
        }
    }
}

/// The action that a resource names, if it is known here.
fn action_of(resource: &str) -> Option<&'static Action> {
    let (_, call) = resource.split_once(":states:::")?;
    let call = call.split('.').next()?;
    let (service, action) = call.split_once(':')?;
    let service = SERVICES.iter().find(|known| known.name == service)?;
    service.actions.iter().find(|known| known.name == action)
}
