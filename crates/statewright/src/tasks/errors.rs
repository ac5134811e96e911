//! The errors of the services that tasks call.
//!
//! Made by generate/service_models.py of botocore 1.44.8 (Apache-2.0, Amazon.com, Inc.): change
//! that, not this.

use std::fmt;

use statewright_handler::HandlerError;

macro_rules! errors {
    ($($name:ident $prefix:literal $other:literal { $($variant:ident $full:literal,)* })*) => {$(
        #[doc = concat!("Errors of tasks that call a service: those of `", $prefix, "`.")]
        ///
        /// Each is named as AWS names it; what it means stands in the API reference of the service.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $full, "`.")] $variant,)*
            /// The service refused the call for a reason that has no name of its own.
            Other,
            /// The service could not be reached.
            SdkClient,
        }

        impl HandlerError for $name {
            fn name(&self) -> &'static str {
                match self {
                    $(Self::$variant => $full,)*
                    Self::Other => concat!($prefix, ".", $other),
                    Self::SdkClient => concat!($prefix, ".SdkClientException"),
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.name())
            }
        }
    )*};
}

errors! {
    AthenaError "Athena" "AmazonAthenaException" {
        InternalServer "Athena.InternalServerException",
        InvalidRequest "Athena.InvalidRequestException",
        TooManyRequests "Athena.TooManyRequestsException",
    }
    BatchError "Batch" "AWSBatchException" {
        Client "Batch.ClientException",
        Server "Batch.ServerException",
    }
    BedrockError "Bedrock" "BedrockRuntimeException" {
        AccessDenied "Bedrock.AccessDeniedException",
        InternalServer "Bedrock.InternalServerException",
        ModelError "Bedrock.ModelErrorException",
        ModelNotReady "Bedrock.ModelNotReadyException",
        ModelTimeout "Bedrock.ModelTimeoutException",
        ResourceNotFound "Bedrock.ResourceNotFoundException",
        ServiceQuotaExceeded "Bedrock.ServiceQuotaExceededException",
        ServiceUnavailable "Bedrock.ServiceUnavailableException",
        Throttling "Bedrock.ThrottlingException",
        Validation "Bedrock.ValidationException",
    }
    DynamoDbError "DynamoDB" "AmazonDynamoDBException" {
        ConditionalCheckFailed "DynamoDB.ConditionalCheckFailedException",
        InternalServerError "DynamoDB.InternalServerErrorException",
        ItemCollectionSizeLimitExceeded "DynamoDB.ItemCollectionSizeLimitExceededException",
        ProvisionedThroughputExceeded "DynamoDB.ProvisionedThroughputExceededException",
        ReplicatedWriteConflict "DynamoDB.ReplicatedWriteConflictException",
        RequestLimitExceeded "DynamoDB.RequestLimitExceededException",
        ResourceNotFound "DynamoDB.ResourceNotFoundException",
        Throttling "DynamoDB.ThrottlingException",
        TransactionConflict "DynamoDB.TransactionConflictException",
    }
    DynamoDbSdkError "DynamoDb" "DynamoDbException" {
        InternalServerError "DynamoDb.InternalServerErrorException",
        ProvisionedThroughputExceeded "DynamoDb.ProvisionedThroughputExceededException",
        RequestLimitExceeded "DynamoDb.RequestLimitExceededException",
        ResourceNotFound "DynamoDb.ResourceNotFoundException",
        Throttling "DynamoDb.ThrottlingException",
    }
    EcsError "ECS" "AmazonECSException" {
        AccessDenied "ECS.AccessDeniedException",
        Blocked "ECS.BlockedException",
        Client "ECS.ClientException",
        ClusterNotFound "ECS.ClusterNotFoundException",
        Conflict "ECS.ConflictException",
        InvalidParameter "ECS.InvalidParameterException",
        PlatformTaskDefinitionIncompatibility "ECS.PlatformTaskDefinitionIncompatibilityException",
        PlatformUnknown "ECS.PlatformUnknownException",
        Server "ECS.ServerException",
        UnsupportedFeature "ECS.UnsupportedFeatureException",
    }
    EventBridgeError "EventBridge" "AmazonEventBridgeException" {
        Internal "EventBridge.InternalException",
    }
    GlueError "Glue" "AWSGlueException" {
        ConcurrentRunsExceeded "Glue.ConcurrentRunsExceededException",
        EntityNotFound "Glue.EntityNotFoundException",
        InternalService "Glue.InternalServiceException",
        InvalidInput "Glue.InvalidInputException",
        OperationTimeout "Glue.OperationTimeoutException",
        ResourceNumberLimitExceeded "Glue.ResourceNumberLimitExceededException",
    }
    S3Error "S3" "S3Exception" {
        EncryptionTypeMismatch "S3.EncryptionTypeMismatchException",
        InvalidObjectState "S3.InvalidObjectStateException",
        InvalidRequest "S3.InvalidRequestException",
        InvalidWriteOffset "S3.InvalidWriteOffsetException",
        NoSuchBucket "S3.NoSuchBucketException",
        NoSuchKey "S3.NoSuchKeyException",
        TooManyParts "S3.TooManyPartsException",
    }
    SnsError "SNS" "AmazonSNSException" {
        AuthorizationError "SNS.AuthorizationErrorException",
        EndpointDisabled "SNS.EndpointDisabledException",
        InternalError "SNS.InternalErrorException",
        InvalidParameter "SNS.InvalidParameterException",
        InvalidSecurity "SNS.InvalidSecurityException",
        KmsAccessDenied "SNS.KmsAccessDeniedException",
        KmsDisabled "SNS.KmsDisabledException",
        KmsInvalidState "SNS.KmsInvalidStateException",
        KmsNotFound "SNS.KmsNotFoundException",
        KmsOptInRequired "SNS.KmsOptInRequiredException",
        KmsThrottling "SNS.KmsThrottlingException",
        NotFound "SNS.NotFoundException",
        ParameterValueInvalid "SNS.ParameterValueInvalidException",
        PlatformApplicationDisabled "SNS.PlatformApplicationDisabledException",
        Validation "SNS.ValidationException",
    }
    SqsError "SQS" "AmazonSQSException" {
        InvalidAddress "SQS.InvalidAddressException",
        InvalidMessageContents "SQS.InvalidMessageContentsException",
        InvalidSecurity "SQS.InvalidSecurityException",
        KmsAccessDenied "SQS.KmsAccessDeniedException",
        KmsDisabled "SQS.KmsDisabledException",
        KmsInvalidKeyUsage "SQS.KmsInvalidKeyUsageException",
        KmsInvalidState "SQS.KmsInvalidStateException",
        KmsNotFound "SQS.KmsNotFoundException",
        KmsOptInRequired "SQS.KmsOptInRequiredException",
        KmsThrottled "SQS.KmsThrottledException",
        QueueDoesNotExist "SQS.QueueDoesNotExistException",
        RequestThrottled "SQS.RequestThrottledException",
        UnsupportedOperation "SQS.UnsupportedOperationException",
    }
    StepFunctionsError "StepFunctions" "AWSStepFunctionsException" {
        ExecutionAlreadyExists "StepFunctions.ExecutionAlreadyExistsException",
        ExecutionLimitExceeded "StepFunctions.ExecutionLimitExceededException",
        InvalidArn "StepFunctions.InvalidArnException",
        InvalidExecutionInput "StepFunctions.InvalidExecutionInputException",
        InvalidName "StepFunctions.InvalidNameException",
        KmsAccessDenied "StepFunctions.KmsAccessDeniedException",
        KmsInvalidState "StepFunctions.KmsInvalidStateException",
        KmsThrottling "StepFunctions.KmsThrottlingException",
        StateMachineDeleting "StepFunctions.StateMachineDeletingException",
        StateMachineDoesNotExist "StepFunctions.StateMachineDoesNotExistException",
        Validation "StepFunctions.ValidationException",
    }
}
