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
    /// Parameters of which one must be there, if there are such.
    pub(crate) one_of: &'static [&'static str],
    /// The other parameters, where all are known: its own, and those that others have as well.
    pub(crate) optional: Option<[&'static [&'static str]; 2]>,
    /// What is inside of parameters, where all of it is known.
    pub(crate) inside: &'static [Inside],
}

impl Action {
    /// All parameters that are known.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = &'static str> + use<> {
        let [own, shared] = self.optional.unwrap_or_default();
        [self.required, self.one_of, own, shared].into_iter().flatten().copied()
    }
}

/// The fields of an object in the parameters of a call, or of each object of a list.
pub(crate) struct Inside {
    /// The names that lead there.
    pub(crate) path: &'static [&'static str],
    pub(crate) fields: &'static [&'static str],
}

const fn inside(path: &'static [&'static str], fields: &'static [&'static str]) -> Inside {
    Inside { path, fields }
}

const fn action(name: &'static str, required: &'static [&'static str]) -> Action {
    Action { name, sync: false, token: false, required, one_of: &[], optional: None, inside: &[] }
}

const fn job(name: &'static str, required: &'static [&'static str]) -> Action {
    Action { sync: true, ..action(name, required) }
}

/// An action of which all parameters are known.
const fn closed(action: Action, optional: &'static [&'static str]) -> Action {
    Action { optional: Some([optional, &[]]), ..action }
}

/// An action that writes an item of DynamoDB, of which all parameters are known.
const fn writing_an_item(action: Action, optional: &'static [&'static str]) -> Action {
    Action { optional: Some([optional, WRITING_AN_ITEM]), ..action }
}

const fn with_token(action: Action) -> Action {
    Action { token: true, ..action }
}

/// What a reader or writer of a distributed Map calls.
pub(crate) static READERS: &[Action] =
    &[action("getObject", &["Bucket", "Key"]), action("listObjectsV2", &["Bucket"])];
pub(crate) static WRITERS: &[Action] = &[action("putObject", &["Bucket"])];

/// What a call that writes an item of DynamoDB may say besides.
const WRITING_AN_ITEM: &[&str] = &[
    "ReturnValues",
    "ReturnConsumedCapacity",
    "ReturnItemCollectionMetrics",
    "ConditionExpression",
    "ExpressionAttributeNames",
    "ExpressionAttributeValues",
    "ReturnValuesOnConditionCheckFailure",
    "Expected",
    "ConditionalOperator",
];

/// Sources: Step Functions Developer Guide, "Integrating optimized services"; the API references
/// of the services, which say what is required and, where it does not often grow, all that there
/// is.
pub(crate) static SERVICES: &[Service] = &[
    Service {
        name: "lambda",
        actions: &[closed(
            with_token(action("invoke", &["FunctionName"])),
            &[
                "Payload",
                "Qualifier",
                "InvocationType",
                "LogType",
                "ClientContext",
                "TenantId",
                "DurableExecutionName",
            ],
        )],
    },
    Service {
        name: "batch",
        actions: &[closed(
            job("submitJob", &["JobName", "JobQueue", "JobDefinition"]),
            &[
                "ArrayProperties",
                "ConsumableResourcePropertiesOverride",
                "ContainerOverrides",
                "DependsOn",
                "EcsPropertiesOverride",
                "EksPropertiesOverride",
                "NodeOverrides",
                "Parameters",
                "PropagateTags",
                "RetryStrategy",
                "SchedulingPriorityOverride",
                "ShareIdentifier",
                "Tags",
                "Timeout",
            ],
        )],
    },
    Service {
        name: "dynamodb",
        actions: &[
            closed(
                action("getItem", &["TableName", "Key"]),
                &[
                    "AttributesToGet",
                    "ConsistentRead",
                    "ReturnConsumedCapacity",
                    "ProjectionExpression",
                    "ExpressionAttributeNames",
                ],
            ),
            writing_an_item(action("putItem", &["TableName", "Item"]), &[]),
            writing_an_item(action("deleteItem", &["TableName", "Key"]), &[]),
            writing_an_item(
                action("updateItem", &["TableName", "Key"]),
                &["UpdateExpression", "AttributeUpdates"],
            ),
        ],
    },
    Service {
        name: "ecs",
        actions: &[Action {
            inside: &[
                inside(&["NetworkConfiguration"], &["AwsvpcConfiguration"]),
                inside(
                    &["NetworkConfiguration", "AwsvpcConfiguration"],
                    &["AssignPublicIp", "SecurityGroups", "Subnets"],
                ),
                inside(
                    &["Overrides"],
                    &[
                        "ContainerOverrides",
                        "Cpu",
                        "EphemeralStorage",
                        "ExecutionRoleArn",
                        "InferenceAcceleratorOverrides",
                        "Memory",
                        "TaskRoleArn",
                    ],
                ),
                inside(
                    &["Overrides", "ContainerOverrides"],
                    &[
                        "Command",
                        "Cpu",
                        "Environment",
                        "EnvironmentFiles",
                        "Memory",
                        "MemoryReservation",
                        "Name",
                        "ResourceRequirements",
                    ],
                ),
                inside(&["Overrides", "ContainerOverrides", "Environment"], &["Name", "Value"]),
            ],
            ..closed(
                with_token(job("runTask", &["TaskDefinition"])),
                &[
                    "CapacityProviderStrategy",
                    "ClientToken",
                    "Cluster",
                    "Count",
                    "EnableECSManagedTags",
                    "EnableExecuteCommand",
                    "Group",
                    "LaunchType",
                    "NetworkConfiguration",
                    "Overrides",
                    "PlacementConstraints",
                    "PlacementStrategy",
                    "PlatformVersion",
                    "PropagateTags",
                    "ReferenceId",
                    "StartedBy",
                    "Tags",
                    "VolumeConfigurations",
                ],
            )
        }],
    },
    Service {
        name: "sns",
        actions: &[Action {
            one_of: &["TopicArn", "TargetArn", "PhoneNumber"],
            ..closed(
                with_token(action("publish", &["Message"])),
                &[
                    "Subject",
                    "MessageStructure",
                    "MessageAttributes",
                    "MessageDeduplicationId",
                    "MessageGroupId",
                ],
            )
        }],
    },
    Service {
        name: "sqs",
        actions: &[closed(
            with_token(action("sendMessage", &["QueueUrl", "MessageBody"])),
            &[
                "DelaySeconds",
                "MessageAttributes",
                "MessageSystemAttributes",
                "MessageDeduplicationId",
                "MessageGroupId",
            ],
        )],
    },
    Service {
        name: "glue",
        actions: &[closed(
            job("startJobRun", &["JobName"]),
            &[
                "AllocatedCapacity",
                "Arguments",
                "ExecutionClass",
                "ExecutionRoleSessionPolicy",
                "JobRunId",
                "JobRunQueuingEnabled",
                "MaxCapacity",
                "NotificationProperty",
                "NumberOfWorkers",
                "SecurityConfiguration",
                "Timeout",
                "WorkerType",
            ],
        )],
    },
    Service { name: "databrew", actions: &[job("startJobRun", &["Name"])] },
    Service {
        name: "sagemaker",
        actions: &[
            action("createEndpoint", &["EndpointName", "EndpointConfigName"]),
            action("createEndpointConfig", &["EndpointConfigName", "ProductionVariants"]),
            job(
                "createHyperParameterTuningJob",
                &["HyperParameterTuningJobName", "HyperParameterTuningJobConfig"],
            ),
            job(
                "createLabelingJob",
                &[
                    "LabelingJobName",
                    "LabelAttributeName",
                    "InputConfig",
                    "OutputConfig",
                    "RoleArn",
                    "HumanTaskConfig",
                ],
            ),
            action("createModel", &["ModelName"]),
            job(
                "createProcessingJob",
                &["ProcessingJobName", "ProcessingResources", "AppSpecification", "RoleArn"],
            ),
            job("createTrainingJob", &["TrainingJobName", "RoleArn", "OutputDataConfig"]),
            job(
                "createTransformJob",
                &[
                    "TransformJobName",
                    "ModelName",
                    "TransformInput",
                    "TransformOutput",
                    "TransformResources",
                ],
            ),
            action("updateEndpoint", &["EndpointName", "EndpointConfigName"]),
        ],
    },
    Service {
        name: "elasticmapreduce",
        actions: &[
            job("addStep", &["ClusterId", "Step"]),
            action("cancelStep", &["ClusterId", "StepId"]),
            job("createCluster", &["Name", "Instances"]),
            action(
                "modifyInstanceFleetByName",
                &["ClusterId", "InstanceFleetName", "InstanceFleet"],
            ),
            action(
                "modifyInstanceGroupByName",
                &["ClusterId", "InstanceGroupName", "InstanceGroup"],
            ),
            action("setClusterTerminationProtection", &["ClusterId", "TerminationProtected"]),
            job("terminateCluster", &["ClusterId"]),
        ],
    },
    Service {
        name: "emr-containers",
        actions: &[
            action("createVirtualCluster", &["Name", "ContainerProvider"]),
            job("deleteVirtualCluster", &["Id"]),
            job("startJobRun", &["VirtualClusterId"]),
        ],
    },
    Service {
        name: "emr-serverless",
        actions: &[
            job("createApplication", &["ReleaseLabel", "Type"]),
            job("startApplication", &["ApplicationId"]),
            job("stopApplication", &["ApplicationId"]),
            job("deleteApplication", &["ApplicationId"]),
            job("startJobRun", &["ApplicationId", "ExecutionRoleArn"]),
            job("cancelJobRun", &["ApplicationId", "JobRunId"]),
        ],
    },
    Service {
        name: "codebuild",
        actions: &[
            job("startBuild", &["ProjectName"]),
            action("stopBuild", &["Id"]),
            action("batchDeleteBuilds", &["Ids"]),
            action("batchGetReports", &["ReportArns"]),
            job("startBuildBatch", &["ProjectName"]),
            action("stopBuildBatch", &["Id"]),
            job("retryBuildBatch", &[]),
            action("deleteBuildBatch", &["Id"]),
        ],
    },
    Service {
        name: "athena",
        actions: &[
            Action {
                inside: &[
                    inside(&["QueryExecutionContext"], &["Catalog", "Database"]),
                    inside(
                        &["ResultConfiguration"],
                        &[
                            "AclConfiguration",
                            "EncryptionConfiguration",
                            "ExpectedBucketOwner",
                            "OutputLocation",
                        ],
                    ),
                ],
                ..closed(
                    job("startQueryExecution", &["QueryString"]),
                    &[
                        "ClientRequestToken",
                        "EngineConfiguration",
                        "ExecutionParameters",
                        "QueryExecutionContext",
                        "ResultConfiguration",
                        "ResultReuseConfiguration",
                        "WorkGroup",
                    ],
                )
            },
            closed(action("stopQueryExecution", &["QueryExecutionId"]), &[]),
            closed(action("getQueryExecution", &["QueryExecutionId"]), &[]),
            closed(
                action("getQueryResults", &["QueryExecutionId"]),
                &["MaxResults", "NextToken", "QueryResultType"],
            ),
        ],
    },
    Service {
        name: "eks",
        actions: &[
            job("createCluster", &["Name", "ResourcesVpcConfig", "RoleArn"]),
            job("deleteCluster", &["Name"]),
            job(
                "createFargateProfile",
                &["ClusterName", "FargateProfileName", "PodExecutionRoleArn"],
            ),
            job("deleteFargateProfile", &["ClusterName", "FargateProfileName"]),
            job("createNodegroup", &["ClusterName", "NodegroupName", "Subnets", "NodeRole"]),
            job("deleteNodegroup", &["ClusterName", "NodegroupName"]),
            job("runJob", &["ClusterName", "CertificateAuthority", "Endpoint", "Job"]),
            action("call", &["ClusterName", "CertificateAuthority", "Endpoint", "Method", "Path"]),
        ],
    },
    Service {
        name: "apigateway",
        actions: &[closed(
            with_token(action("invoke", &["ApiEndpoint", "Method"])),
            &[
                "AllowNullValues",
                "AuthType",
                "Headers",
                "Path",
                "QueryParameters",
                "RequestBody",
                "Stage",
            ],
        )],
    },
    Service {
        name: "http",
        actions: &[Action {
            one_of: &["Authentication", "InvocationConfig"],
            inside: &[
                inside(&["Authentication"], &["ConnectionArn"]),
                inside(&["InvocationConfig"], &["ConnectionArn"]),
                inside(&["Transform"], &["RequestBodyEncoding", "RequestEncodingOptions"]),
            ],
            ..closed(
                action("invoke", &["ApiEndpoint", "Method"]),
                &["Headers", "QueryParameters", "RequestBody", "Transform"],
            )
        }],
    },
    Service {
        name: "events",
        actions: &[Action {
            inside: &[inside(
                &["Entries"],
                &[
                    "Detail",
                    "DetailType",
                    "EventBusName",
                    "Resources",
                    "Source",
                    "Time",
                    "TraceHeader",
                ],
            )],
            ..closed(with_token(action("putEvents", &["Entries"])), &["EndpointId"])
        }],
    },
    Service {
        name: "states",
        actions: &[closed(
            with_token(job("startExecution", &["StateMachineArn"])),
            &["Input", "Name", "TraceHeader"],
        )],
    },
    Service { name: "mediaconvert", actions: &[job("createJob", &["Role", "Settings"])] },
    Service {
        name: "bedrock",
        actions: &[
            with_token(action("invokeModel", &["ModelId"])),
            with_token(job(
                "createModelCustomizationJob",
                &[
                    "JobName",
                    "CustomModelName",
                    "RoleArn",
                    "BaseModelIdentifier",
                    "TrainingDataConfig",
                    "OutputDataConfig",
                ],
            )),
        ],
    },
    Service { name: "bedrock-agentcore", actions: &[action("invokeHarness", &[])] },
];

/// Services that are called by the AWS SDK and whose names are often written without `aws-sdk:`.
pub(crate) const SDK_ONLY: &[&str] = &[
    "bedrockagentruntime",
    "bedrockruntime",
    "cloudformation",
    "cloudwatch",
    "cloudwatchlogs",
    "cognitoidentityprovider",
    "comprehend",
    "ec2",
    "eventbridge",
    "firehose",
    "iam",
    "kinesis",
    "kms",
    "organizations",
    "rds",
    "rdsdata",
    "redshiftdata",
    "rekognition",
    "route53",
    "s3",
    "scheduler",
    "secretsmanager",
    "ses",
    "sesv2",
    "sfn",
    "ssm",
    "sts",
    "textract",
    "transcribe",
    "translate",
];

/// The action that a resource names, if it is known here.
pub(crate) fn action_of(resource: &str) -> Option<&'static Action> {
    let (_, call) = resource.split_once(":states:::")?;
    let call = call.split('.').next()?;
    let (service, action) = call.split_once(':')?;
    let service = SERVICES.iter().find(|known| known.name == service)?;
    service.actions.iter().find(|known| known.name == action)
}
