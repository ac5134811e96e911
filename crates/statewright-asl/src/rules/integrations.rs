//! The services that tasks can call by integrations of their own, with their actions.

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
    pub(crate) required: &'static [&'static str],
    /// The other parameters, where all are known.
    pub(crate) optional: Option<&'static [&'static str]>,
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

/// The action that a resource names, if it is known here.
pub(crate) fn action_of(resource: &str) -> Option<&'static Action> {
    let (_, call) = resource.split_once(":states:::")?;
    let call = call.split('.').next()?;
    let (service, action) = call.split_once(':')?;
    let service = SERVICES.iter().find(|known| known.name == service)?;
    service.actions.iter().find(|known| known.name == action)
}
