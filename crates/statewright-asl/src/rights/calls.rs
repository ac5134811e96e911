use super::{
    Call, Right,
    Scope::{Every, Given, IfGiven, Itself, Pattern},
    pass_role, right, rule,
};

/// The ARN of a rule by which Step Functions is told what became of jobs.
macro_rules! rule_of {
    ($name:literal) => {
        rule(concat!("arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/", $name))
    };
}

/// An ARN in the region and the account of the stack.
macro_rules! here {
    ($service:literal, $resource:literal) => {
        Pattern(concat!(
            "arn:${AWS::Partition}:",
            $service,
            ":${AWS::Region}:${AWS::AccountId}:",
            $resource
        ))
    };
}

const AT_RUN_TIME: &str = "which one it is is known only when the task runs";
const NOT_BY_RESOURCE: &str = "IAM knows no resource for this action";

/// The key with which a queue or a topic is encrypted, where that is one of the customer's.
///
/// Sources: SQS Developer Guide, "Key management"; SNS Developer Guide, "Managing Amazon SNS
/// encryption keys".
const ENCRYPTS: Right = right(&["kms:GenerateDataKey", "kms:Decrypt"], IfGiven("Key"));

/// The key with which a table is encrypted, where that is one of the customer's.
///
/// Source: DynamoDB Developer Guide, "DynamoDB encryption at rest usage notes".
const READS: Right = right(&["kms:Decrypt"], IfGiven("Key"));
const WRITES: Right = right(&["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"], IfGiven("Key"));

const fn call(name: &'static str, page: &'static str, always: &'static [Right]) -> Call {
    Call { name, always, sync: &[], page }
}

const fn job(
    name: &'static str,
    page: &'static str,
    always: &'static [Right],
    sync: &'static [Right],
) -> Call {
    Call { name, always, sync, page }
}

/// All calls whose needs are known.
///
/// Sources: the pages of the Step Functions Developer Guide that are named; for how narrow a
/// resource can be, the Service Authorization Reference, which is newer than some of these
/// pages: they say `*` for AWS Batch and AWS Glue, which have had resources since.
pub const CALLS: &[Call] = &[
    call(
        "lambda:invoke",
        "connect-lambda",
        &[right(&["lambda:InvokeFunction"], Given("Function"))],
    ),
    call(
        "sqs:sendMessage",
        "connect-sqs",
        &[right(&["sqs:SendMessage"], Given("Queue")), ENCRYPTS],
    ),
    call("sns:publish", "connect-sns", &[right(&["sns:Publish"], Given("Topic")), ENCRYPTS]),
    call(
        "events:putEvents",
        "connect-eventbridge",
        &[right(&["events:PutEvents"], Given("EventBus"))],
    ),
    call("dynamodb:getItem", "connect-ddb", &[right(&["dynamodb:GetItem"], Given("Table")), READS]),
    call(
        "dynamodb:putItem",
        "connect-ddb",
        &[right(&["dynamodb:PutItem"], Given("Table")), WRITES],
    ),
    call(
        "dynamodb:updateItem",
        "connect-ddb",
        &[right(&["dynamodb:UpdateItem"], Given("Table")), WRITES],
    ),
    call(
        "dynamodb:deleteItem",
        "connect-ddb",
        &[right(&["dynamodb:DeleteItem"], Given("Table")), WRITES],
    ),
    job(
        "states:startExecution",
        "connect-stepfunctions",
        &[right(&["states:StartExecution"], Given("StateMachine"))],
        &[
            right(&["states:DescribeExecution", "states:StopExecution"], Given("Execution")),
            rule_of!("StepFunctionsGetEventsForStepFunctionsExecutionRule"),
        ],
    ),
    job(
        "ecs:runTask",
        "connect-ecs",
        &[
            right(&["ecs:RunTask"], Given("TaskDefinition")),
            pass_role("Role", "ecs-tasks.amazonaws.com"),
        ],
        &[
            right(&["ecs:StopTask", "ecs:DescribeTasks"], Given("Task")),
            rule_of!("StepFunctionsGetEventsForECSTaskRule"),
        ],
    ),
    job(
        "batch:submitJob",
        "connect-batch",
        &[
            right(&["batch:SubmitJob"], Given("JobDefinition")),
            right(&["batch:SubmitJob"], Given("JobQueue")),
        ],
        &[
            right(&["batch:DescribeJobs"], Every).noted(NOT_BY_RESOURCE),
            right(&["batch:TerminateJob"], here!("batch", "job/*")).noted(AT_RUN_TIME),
            rule_of!("StepFunctionsGetEventsForBatchJobsRule"),
        ],
    ),
    job(
        "glue:startJobRun",
        "connect-glue",
        &[right(&["glue:StartJobRun"], Given("Job"))],
        &[right(&["glue:GetJobRun", "glue:GetJobRuns", "glue:BatchStopJobRun"], Given("Job"))],
    ),
    job(
        "databrew:startJobRun",
        "connect-databrew",
        &[right(&["databrew:StartJobRun"], Given("Job"))],
        &[right(&["databrew:ListJobRuns", "databrew:StopJobRun"], Given("Job"))],
    ),
    job(
        "athena:startQueryExecution",
        "connect-athena",
        &[
            right(&["athena:StartQueryExecution"], Given("WorkGroup")),
            right(&["athena:GetDataCatalog"], Given("DataCatalog")),
            right(
                &["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"],
                IfGiven("ResultBucket"),
            ),
            right(
                &[
                    "s3:GetObject",
                    "s3:PutObject",
                    "s3:ListMultipartUploadParts",
                    "s3:AbortMultipartUpload",
                ],
                IfGiven("ResultObject"),
            ),
            right(&["s3:GetBucketLocation", "s3:ListBucket"], IfGiven("DataBucket")),
            right(&["s3:GetObject"], IfGiven("DataObject")),
            right(
                &[
                    "glue:GetDatabase",
                    "glue:GetDatabases",
                    "glue:GetTable",
                    "glue:GetTables",
                    "glue:GetPartition",
                    "glue:GetPartitions",
                    "glue:BatchGetPartition",
                ],
                IfGiven("Catalog"),
            ),
        ],
        &[right(&["athena:StopQueryExecution", "athena:GetQueryExecution"], Given("WorkGroup"))],
    ),
    call(
        "athena:stopQueryExecution",
        "connect-athena",
        &[right(&["athena:StopQueryExecution"], Given("WorkGroup"))],
    ),
    call(
        "athena:getQueryExecution",
        "connect-athena",
        &[right(&["athena:GetQueryExecution"], Given("WorkGroup"))],
    ),
    call(
        "athena:getQueryResults",
        "connect-athena",
        &[
            right(&["athena:GetQueryResults"], Given("WorkGroup")),
            right(&["s3:GetObject"], Given("ResultObject")),
        ],
    ),
    call(
        "bedrock:invokeModel",
        "connect-bedrock",
        &[
            right(&["bedrock:InvokeModel"], Given("Model")),
            right(&["bedrock:ApplyGuardrail"], IfGiven("Guardrail")),
            right(&["s3:GetObject"], IfGiven("InputObject")),
            right(&["s3:PutObject"], IfGiven("OutputObject")),
        ],
    ),
    call(
        "http:invoke",
        "call-https-apis",
        &[
            right(&["states:InvokeHTTPEndpoint"], Itself),
            right(&["events:RetrieveConnectionCredentials"], Given("Connection")),
            right(
                &["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
                Given("Secret"),
            ),
        ],
    ),
    call(
        "apigateway:invoke",
        "connect-api-gateway",
        &[right(&["execute-api:Invoke"], Given("Method"))],
    ),
    job(
        "codebuild:startBuild",
        "connect-codebuild",
        &[right(&["codebuild:StartBuild"], Given("Project"))],
        &[
            right(&["codebuild:StopBuild", "codebuild:BatchGetBuilds"], Given("Project")),
            rule_of!("StepFunctionsGetEventForCodeBuildStartBuildRule"),
        ],
    ),
    job(
        "codebuild:startBuildBatch",
        "connect-codebuild",
        &[right(&["codebuild:StartBuildBatch"], Given("Project"))],
        &[
            right(
                &["codebuild:StopBuildBatch", "codebuild:BatchGetBuildBatches"],
                Given("Project"),
            ),
            rule_of!("StepFunctionsGetEventForCodeBuildStartBuildBatchRule"),
        ],
    ),
    call(
        "codebuild:stopBuild",
        "connect-codebuild",
        &[right(&["codebuild:StopBuild"], Given("Project"))],
    ),
    call(
        "codebuild:stopBuildBatch",
        "connect-codebuild",
        &[right(&["codebuild:StopBuildBatch"], Given("Project"))],
    ),
    call(
        "codebuild:batchDeleteBuilds",
        "connect-codebuild",
        &[right(&["codebuild:BatchDeleteBuilds"], Given("Project"))],
    ),
    call(
        "codebuild:batchGetReports",
        "connect-codebuild",
        &[right(&["codebuild:BatchGetReports"], Given("ReportGroup"))],
    ),
    call(
        "codebuild:deleteBuildBatch",
        "connect-codebuild",
        &[right(&["codebuild:DeleteBuildBatch"], Given("Project"))],
    ),
    job(
        "elasticmapreduce:createCluster",
        "connect-emr",
        &[
            right(&["elasticmapreduce:RunJobFlow"], Every).noted(NOT_BY_RESOURCE),
            right(&["elasticmapreduce:AddTags"], here!("elasticmapreduce", "cluster/*"))
                .noted(AT_RUN_TIME),
            right(&["iam:PassRole"], Given("Role")),
        ],
        &[
            right(
                &["elasticmapreduce:DescribeCluster", "elasticmapreduce:TerminateJobFlows"],
                here!("elasticmapreduce", "cluster/*"),
            )
            .noted(AT_RUN_TIME),
            rule_of!("StepFunctionsGetEventForEMRRunJobFlowRule"),
        ],
    ),
    job(
        "elasticmapreduce:terminateCluster",
        "connect-emr",
        &[right(&["elasticmapreduce:TerminateJobFlows"], Given("Cluster"))],
        &[
            right(&["elasticmapreduce:DescribeCluster"], Given("Cluster")),
            rule_of!("StepFunctionsGetEventForEMRTerminateJobFlowsRule"),
        ],
    ),
    job(
        "elasticmapreduce:addStep",
        "connect-emr",
        &[right(&["elasticmapreduce:AddJobFlowSteps"], Given("Cluster"))],
        &[
            right(
                &["elasticmapreduce:DescribeStep", "elasticmapreduce:CancelSteps"],
                Given("Cluster"),
            ),
            rule_of!("StepFunctionsGetEventForEMRAddJobFlowStepsRule"),
        ],
    ),
    call(
        "elasticmapreduce:cancelStep",
        "connect-emr",
        &[right(&["elasticmapreduce:CancelSteps"], Given("Cluster"))],
    ),
    call(
        "elasticmapreduce:setClusterTerminationProtection",
        "connect-emr",
        &[right(&["elasticmapreduce:SetTerminationProtection"], Given("Cluster"))],
    ),
    call(
        "elasticmapreduce:modifyInstanceFleetByName",
        "connect-emr",
        &[right(
            &["elasticmapreduce:ModifyInstanceFleet", "elasticmapreduce:ListInstanceFleets"],
            Given("Cluster"),
        )],
    ),
    call(
        "elasticmapreduce:modifyInstanceGroupByName",
        "connect-emr",
        &[right(
            &["elasticmapreduce:ModifyInstanceGroups", "elasticmapreduce:ListInstanceGroups"],
            Given("Cluster"),
        )],
    ),
    call(
        "emr-containers:createVirtualCluster",
        "connect-emr-eks",
        &[right(&["emr-containers:CreateVirtualCluster"], Every).noted(NOT_BY_RESOURCE)],
    ),
    job(
        "emr-containers:deleteVirtualCluster",
        "connect-emr-eks",
        &[right(&["emr-containers:DeleteVirtualCluster"], Given("VirtualCluster"))],
        &[right(&["emr-containers:DescribeVirtualCluster"], Given("VirtualCluster"))],
    ),
    job(
        "emr-containers:startJobRun",
        "connect-emr-eks",
        &[right(&["emr-containers:StartJobRun"], Given("VirtualCluster"))],
        &[right(
            &["emr-containers:DescribeJobRun", "emr-containers:CancelJobRun"],
            Given("JobRun"),
        )],
    ),
    job(
        "emr-serverless:createApplication",
        "connect-emr-serverless",
        &[right(&["emr-serverless:CreateApplication"], here!("emr-serverless", "/*"))
            .noted(NOT_BY_RESOURCE)],
        &[
            right(
                &["emr-serverless:GetApplication", "emr-serverless:DeleteApplication"],
                here!("emr-serverless", "/applications/*"),
            )
            .noted(AT_RUN_TIME),
            rule_of!("StepFunctionsGetEventsForEMRServerlessApplicationRule"),
        ],
    ),
    job(
        "emr-serverless:startApplication",
        "connect-emr-serverless",
        &[right(&["emr-serverless:StartApplication"], Given("Application"))],
        &[
            right(
                &["emr-serverless:GetApplication", "emr-serverless:StopApplication"],
                Given("Application"),
            ),
            rule_of!("StepFunctionsGetEventsForEMRServerlessApplicationRule"),
        ],
    ),
    job(
        "emr-serverless:stopApplication",
        "connect-emr-serverless",
        &[right(&["emr-serverless:StopApplication"], Given("Application"))],
        &[
            right(&["emr-serverless:GetApplication"], Given("Application")),
            rule_of!("StepFunctionsGetEventsForEMRServerlessApplicationRule"),
        ],
    ),
    job(
        "emr-serverless:deleteApplication",
        "connect-emr-serverless",
        &[right(&["emr-serverless:DeleteApplication"], Given("Application"))],
        &[
            right(&["emr-serverless:GetApplication"], Given("Application")),
            rule_of!("StepFunctionsGetEventsForEMRServerlessApplicationRule"),
        ],
    ),
    job(
        "emr-serverless:startJobRun",
        "connect-emr-serverless",
        &[
            right(&["emr-serverless:StartJobRun"], Given("Application")),
            pass_role("Role", "emr-serverless.amazonaws.com"),
        ],
        &[
            right(&["emr-serverless:GetJobRun", "emr-serverless:CancelJobRun"], Given("JobRun")),
            rule_of!("StepFunctionsGetEventsForEMRServerlessJobRule"),
        ],
    ),
    job(
        "eks:createCluster",
        "connect-eks",
        &[
            right(&["eks:CreateCluster"], Every).noted(NOT_BY_RESOURCE),
            pass_role("Role", "eks.amazonaws.com"),
        ],
        &[right(&["eks:DescribeCluster", "eks:DeleteCluster"], Given("Cluster"))],
    ),
    job(
        "eks:deleteCluster",
        "connect-eks",
        &[right(&["eks:DeleteCluster"], Given("Cluster"))],
        &[right(&["eks:DescribeCluster"], Given("Cluster"))],
    ),
    job(
        "eks:createNodegroup",
        "connect-eks",
        &[
            right(&["ec2:DescribeSubnets"], Every).noted(NOT_BY_RESOURCE),
            right(&["eks:CreateNodegroup"], Given("Cluster")),
            right(&["iam:GetRole", "iam:ListAttachedRolePolicies"], Given("Role")),
            pass_role("Role", "eks.amazonaws.com"),
        ],
        &[right(&["eks:DescribeNodegroup", "eks:DeleteNodegroup"], Given("Nodegroup"))],
    ),
    job(
        "eks:deleteNodegroup",
        "connect-eks",
        &[right(&["eks:DeleteNodegroup"], Given("Nodegroup"))],
        &[right(&["eks:DescribeNodegroup"], Given("Nodegroup"))],
    ),
    job(
        "eks:createFargateProfile",
        "connect-eks",
        &[
            right(&["eks:CreateFargateProfile"], Given("Cluster")),
            pass_role("Role", "eks-fargate-pods.amazonaws.com"),
        ],
        &[right(
            &["eks:DescribeFargateProfile", "eks:DeleteFargateProfile"],
            Given("FargateProfile"),
        )],
    ),
    job(
        "eks:deleteFargateProfile",
        "connect-eks",
        &[right(&["eks:DeleteFargateProfile"], Given("FargateProfile"))],
        &[right(&["eks:DescribeFargateProfile"], Given("FargateProfile"))],
    ),
    job(
        "sagemaker:createTrainingJob",
        "connect-sagemaker",
        &[
            right(&["sagemaker:CreateTrainingJob", "sagemaker:ListTags"], Given("Job")),
            pass_role("Role", "sagemaker.amazonaws.com"),
        ],
        &[
            right(&["sagemaker:DescribeTrainingJob", "sagemaker:StopTrainingJob"], Given("Job")),
            rule_of!("StepFunctionsGetEventsForSageMakerTrainingJobsRule"),
        ],
    ),
    job(
        "sagemaker:createTransformJob",
        "connect-sagemaker",
        &[
            right(&["sagemaker:CreateTransformJob", "sagemaker:ListTags"], Given("Job")),
            pass_role("Role", "sagemaker.amazonaws.com"),
        ],
        &[
            right(&["sagemaker:DescribeTransformJob", "sagemaker:StopTransformJob"], Given("Job")),
            rule_of!("StepFunctionsGetEventsForSageMakerTransformJobsRule"),
        ],
    ),
    job(
        "sagemaker:createHyperParameterTuningJob",
        "connect-sagemaker",
        &[
            right(&["sagemaker:CreateHyperParameterTuningJob", "sagemaker:ListTags"], Given("Job")),
            pass_role("Role", "sagemaker.amazonaws.com"),
        ],
        &[
            right(
                &[
                    "sagemaker:DescribeHyperParameterTuningJob",
                    "sagemaker:StopHyperParameterTuningJob",
                ],
                Given("Job"),
            ),
            rule_of!("StepFunctionsGetEventsForSageMakerTuningJobsRule"),
        ],
    ),
    job(
        "sagemaker:createProcessingJob",
        "connect-sagemaker",
        &[
            right(&["sagemaker:CreateProcessingJob", "sagemaker:ListTags"], Given("Job")),
            pass_role("Role", "sagemaker.amazonaws.com"),
        ],
        &[
            right(
                &["sagemaker:DescribeProcessingJob", "sagemaker:StopProcessingJob"],
                Given("Job"),
            ),
            rule_of!("StepFunctionsGetEventsForSageMakerProcessingJobsRule"),
        ],
    ),
    call(
        "sagemaker:createModel",
        "connect-sagemaker",
        &[
            right(&["sagemaker:CreateModel"], Given("Model")),
            pass_role("Role", "sagemaker.amazonaws.com"),
        ],
    ),
    call(
        "sagemaker:createEndpointConfig",
        "connect-sagemaker",
        &[right(&["sagemaker:CreateEndpointConfig"], Given("EndpointConfig"))],
    ),
    call(
        "sagemaker:createEndpoint",
        "connect-sagemaker",
        &[
            right(&["sagemaker:CreateEndpoint"], Given("Endpoint")),
            right(&["sagemaker:CreateEndpoint"], Given("EndpointConfig")),
        ],
    ),
    call(
        "sagemaker:updateEndpoint",
        "connect-sagemaker",
        &[
            right(&["sagemaker:UpdateEndpoint"], Given("Endpoint")),
            right(&["sagemaker:UpdateEndpoint"], Given("EndpointConfig")),
        ],
    ),
    job(
        "mediaconvert:createJob",
        "connect-mediaconvert",
        &[
            right(&["mediaconvert:CreateJob"], Given("Queue")),
            right(&["mediaconvert:CreateJob"], IfGiven("JobTemplate")),
            right(&["mediaconvert:CreateJob"], IfGiven("Preset")),
            pass_role("Role", "mediaconvert.amazonaws.com"),
        ],
        &[
            right(
                &["mediaconvert:GetJob", "mediaconvert:CancelJob"],
                here!("mediaconvert", "jobs/*"),
            )
            .noted(AT_RUN_TIME),
            rule_of!("StepFunctionsGetEventsForMediaConvertJobRule"),
        ],
    ),
];
