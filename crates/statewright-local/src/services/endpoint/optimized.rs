//! The services that have integrations of their own.

/// A service with an integration of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Optimized {
    /// Its name in `arn:aws:states:::NAME:action`.
    pub(super) name: &'static str,
    /// Its name in resources of the AWS SDK.
    pub(super) sdk: &'static str,
    /// What the names of its errors begin with.
    pub(super) prefix: &'static str,
    /// What it is called in causes.
    pub(super) cause: &'static str,
    /// The name of an error that has none of its own.
    pub(super) other: &'static str,
    /// Whether its results say what the AWS SDK knows of the HTTP response.
    pub(super) has_metadata: bool,
}

const fn service(
    name: &'static str,
    sdk: &'static str,
    prefix: &'static str,
    cause: &'static str,
    other: &'static str,
) -> Optimized {
    Optimized { name, sdk, prefix, cause, other, has_metadata: true }
}

/// The names in errors are those of the AWS SDK for Java 1; recorded are those of dynamodb,
/// lambda, sns, sqs and states.
pub(super) const OPTIMIZED: &[Optimized] = &[
    service("athena", "athena", "Athena", "AmazonAthena", "AmazonAthenaException"),
    service("batch", "batch", "Batch", "AWSBatch", "AWSBatchException"),
    service("bedrock", "bedrockruntime", "Bedrock", "BedrockRuntime", "BedrockRuntimeException"),
    service("codebuild", "codebuild", "CodeBuild", "AWSCodeBuild", "AWSCodeBuildException"),
    service("databrew", "databrew", "DataBrew", "AWSGlueDataBrew", "AWSGlueDataBrewException"),
    service("dynamodb", "dynamodb", "DynamoDB", "AmazonDynamoDBv2", "AmazonDynamoDBException"),
    service("ecs", "ecs", "ECS", "AmazonECS", "AmazonECSException"),
    service("eks", "eks", "EKS", "AmazonEKS", "AmazonEKSException"),
    service(
        "elasticmapreduce",
        "emr",
        "ElasticMapReduce",
        "AmazonElasticMapReduce",
        "AmazonElasticMapReduceException",
    ),
    service(
        "emr-containers",
        "emrcontainers",
        "EMRContainers",
        "AmazonEMRContainers",
        "AmazonEMRContainersException",
    ),
    service(
        "emr-serverless",
        "emrserverless",
        "EmrServerless",
        "EmrServerless",
        "EmrServerlessException",
    ),
    Optimized {
        has_metadata: false,
        ..service(
            "events",
            "eventbridge",
            "EventBridge",
            "AmazonEventBridge",
            "AmazonEventBridgeException",
        )
    },
    service("glue", "glue", "Glue", "AWSGlue", "AWSGlueException"),
    service("lambda", "lambda", "Lambda", "AWSLambda", "AWSLambdaException"),
    service(
        "mediaconvert",
        "mediaconvert",
        "MediaConvert",
        "AWSMediaConvert",
        "AWSMediaConvertException",
    ),
    service("sagemaker", "sagemaker", "SageMaker", "AmazonSageMaker", "AmazonSageMakerException"),
    service("sns", "sns", "SNS", "AmazonSNS", "AmazonSNSException"),
    service("sqs", "sqs", "SQS", "AmazonSQS", "AmazonSQSException"),
    service("states", "sfn", "StepFunctions", "AWSStepFunctions", "AWSStepFunctionsException"),
];

impl Optimized {
    pub(super) fn of(name: &str) -> Option<&'static Self> {
        OPTIMIZED.iter().find(|service| service.name == name)
    }
}
