//! The errors of the services that tasks call.

/// The errors of a service.
pub(crate) struct Service {
    /// What stands in the resource: the name of the integration, or `aws-sdk:` and that of the
    /// service.
    pub(crate) call: &'static str,
    /// What its errors begin with, up to the point.
    pub(crate) prefix: &'static str,
    /// Those that are known here. There are others.
    pub(crate) names: &'static [&'static str],
}

const LAMBDA: [&str; 22] = [
    "Lambda.AWSLambdaException",
    "Lambda.ClientExecutionTimeoutException",
    "Lambda.EC2AccessDeniedException",
    "Lambda.EC2ThrottledException",
    "Lambda.EC2UnexpectedException",
    "Lambda.ENILimitReachedException",
    "Lambda.InvalidParameterValueException",
    "Lambda.InvalidRequestContentException",
    "Lambda.InvalidRuntimeException",
    "Lambda.InvalidSecurityGroupIDException",
    "Lambda.InvalidSubnetIDException",
    "Lambda.InvalidZipFileException",
    "Lambda.KMSAccessDeniedException",
    "Lambda.RequestTooLargeException",
    "Lambda.ResourceConflictException",
    "Lambda.ResourceNotFoundException",
    "Lambda.ResourceNotReadyException",
    "Lambda.SdkClientException",
    "Lambda.ServiceException",
    "Lambda.TooManyRequestsException",
    "Lambda.Unknown",
    "Lambda.UnsupportedMediaTypeException",
];

/// Sources: Step Functions Developer Guide, "Best practices" and "Handling errors"; the API
/// references of the services; AWS's recorded answers for how the names begin.
pub(crate) static SERVICES: &[Service] = &[
    Service { call: "lambda", prefix: "Lambda", names: &LAMBDA },
    Service {
        call: "dynamodb",
        prefix: "DynamoDB",
        names: &[
            "DynamoDB.AmazonDynamoDBException",
            "DynamoDB.ConditionalCheckFailedException",
            "DynamoDB.InternalServerErrorException",
            "DynamoDB.ItemCollectionSizeLimitExceededException",
            "DynamoDB.ProvisionedThroughputExceededException",
            "DynamoDB.RequestLimitExceededException",
            "DynamoDB.ResourceNotFoundException",
            "DynamoDB.SdkClientException",
            "DynamoDB.ThrottlingException",
            "DynamoDB.TransactionConflictException",
        ],
    },
    Service {
        call: "aws-sdk:dynamodb",
        prefix: "DynamoDb",
        names: &[
            "DynamoDb.ConditionalCheckFailedException",
            "DynamoDb.DynamoDbException",
            "DynamoDb.ProvisionedThroughputExceededException",
            "DynamoDb.ResourceNotFoundException",
            "DynamoDb.SdkClientException",
            "DynamoDb.TransactionCanceledException",
            "DynamoDb.TransactionConflictException",
        ],
    },
    Service {
        call: "sqs",
        prefix: "SQS",
        names: &["SQS.AmazonSQSException", "SQS.SdkClientException"],
    },
    Service {
        call: "sns",
        prefix: "SNS",
        names: &["SNS.AmazonSNSException", "SNS.NotFoundException", "SNS.SdkClientException"],
    },
    Service {
        call: "states",
        prefix: "StepFunctions",
        names: &[
            "StepFunctions.ExecutionAlreadyExistsException",
            "StepFunctions.ExecutionLimitExceededException",
            "StepFunctions.InvalidArnException",
            "StepFunctions.StateMachineDoesNotExistException",
        ],
    },
    Service {
        call: "aws-sdk:s3",
        prefix: "S3",
        names: &["S3.NoSuchBucketException", "S3.NoSuchKeyException", "S3.S3Exception"],
    },
];
