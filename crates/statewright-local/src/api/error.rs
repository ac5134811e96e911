use std::fmt;

use serde_json::json;

/// An error that the API answers with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Error {
    error_type: ErrorType,
    message: String,
    /// A member beside the message: `reason` or `resourceName`.
    detail: Option<(&'static str, String)>,
}

/// The type of an error, by which clients branch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ErrorType {
    ActivityAlreadyExists,
    ActivityDoesNotExist,
    ActivityWorkerLimitExceeded,
    ConflictException,
    /// A ValidationException for a constraint of the service's model.
    ConstraintViolation,
    ExecutionAlreadyExists,
    ExecutionDoesNotExist,
    ExecutionLimitExceeded,
    ExecutionNotRedrivable,
    /// What the server needs fails it.
    InternalFailure,
    InvalidArn,
    InvalidDefinition,
    InvalidEncryptionConfiguration,
    InvalidExecutionInput,
    InvalidLoggingConfiguration,
    InvalidName,
    InvalidOutput,
    InvalidToken,
    MissingRequiredParameter,
    RequestEntityTooLargeException,
    ResourceNotFound,
    SerializationException,
    ServiceQuotaExceededException,
    StateMachineAlreadyExists,
    StateMachineDeleting,
    StateMachineDoesNotExist,
    StateMachineTypeNotSupported,
    TaskTimedOut,
    TooManyTags,
    /// Something that AWS does and this server does not.
    UnsupportedOperationException,
    UnknownOperationException,
    ValidationException,
}

impl Error {
    // What leads to an error is kept out of the way of what is answered.
    #[cold]
    pub(super) fn new(error_type: ErrorType, message: impl Into<String>) -> Self {
        Self { error_type, message: message.into(), detail: None }
    }

    /// A request that is not what its operation takes.
    pub(super) fn serialization(message: impl Into<String>) -> Self {
        Self::new(ErrorType::SerializationException, message)
    }

    /// A request that no constraint of the model is against, and the service is.
    pub(super) fn validation(message: impl Into<String>) -> Self {
        Self::new(ErrorType::ValidationException, message)
    }

    pub(super) fn invalid_arn(problem: impl fmt::Display) -> Self {
        Self::new(ErrorType::InvalidArn, format!("Invalid Arn: '{problem}'"))
    }

    pub(super) fn invalid_name(name: &str) -> Self {
        Self::new(ErrorType::InvalidName, format!("Invalid Name: '{name}'"))
    }

    pub(super) fn invalid_token() -> Self {
        Self::new(ErrorType::InvalidToken, "Invalid Token: 'Invalid token'")
    }

    pub(super) fn state_machine_does_not_exist(arn: impl fmt::Display) -> Self {
        let message = format!("State Machine Does Not Exist: '{arn}'");
        Self::new(ErrorType::StateMachineDoesNotExist, message)
    }

    pub(super) fn execution_does_not_exist(arn: impl fmt::Display) -> Self {
        let message = format!("Execution Does Not Exist: '{arn}'");
        Self::new(ErrorType::ExecutionDoesNotExist, message)
    }

    pub(super) fn activity_does_not_exist(arn: impl fmt::Display) -> Self {
        let message = format!("Activity Does Not Exist: '{arn}'");
        Self::new(ErrorType::ActivityDoesNotExist, message)
    }

    pub(super) fn resource_not_found(arn: impl fmt::Display) -> Self {
        let message = "Request references a resource that does not exist.";
        Self::new(ErrorType::ResourceNotFound, message).detail("resourceName", arn.to_string())
    }

    /// The same of what has tags.
    pub(super) fn tagged_not_found(arn: &str) -> Self {
        let message = format!("Resource not found: '{arn}'");
        Self::new(ErrorType::ResourceNotFound, message).detail("resourceName", arn)
    }

    pub(super) fn quota_exceeded(what: &str, quota: usize) -> Self {
        let message = format!("a state machine can have {quota} {what} at the most");
        Self::new(ErrorType::ServiceQuotaExceededException, message)
    }

    pub(super) fn type_not_supported() -> Self {
        let message = "This operation is not supported by this type of state machine";
        Self::new(ErrorType::StateMachineTypeNotSupported, message)
    }

    /// Something that a client can try again, and that has to be put right here.
    pub(super) fn internal(message: impl Into<String>) -> Self {
        Self::new(ErrorType::InternalFailure, message)
    }

    /// Whether it is one of those.
    pub(super) fn is_internal(&self) -> bool {
        self.error_type == ErrorType::InternalFailure
    }

    pub(super) fn unsupported(what: impl fmt::Display) -> Self {
        Self::new(ErrorType::UnsupportedOperationException, what.to_string())
    }

    /// The same error with a member beside its message.
    pub(super) fn detail(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.detail = Some((name, value.into()));
        self
    }

    pub(super) fn error_type(&self) -> ErrorType {
        self.error_type
    }

    /// The name of the type.
    pub(super) fn name(&self) -> &'static str {
        self.error_type.name()
    }

    pub(super) fn message(&self) -> &str {
        &self.message
    }

    /// The status of the answer: 400 for all errors of the service's model.
    pub(super) fn status(&self) -> u16 {
        match self.error_type {
            ErrorType::RequestEntityTooLargeException => 413,
            ErrorType::InternalFailure => 500,
            ErrorType::UnsupportedOperationException => 501,
            _ => 400,
        }
    }

    /// The body of the answer.
    pub(super) fn body(&self) -> Vec<u8> {
        // Clients take what is after the `#`.
        let namespace = match self.error_type {
            ErrorType::ConstraintViolation => "com.amazon.coral.validate",
            ErrorType::InternalFailure
            | ErrorType::SerializationException
            | ErrorType::UnknownOperationException
            | ErrorType::RequestEntityTooLargeException => "com.amazon.coral.service",
            _ => "com.amazonaws.swf.service.v2.model",
        };
        let name = format!("{namespace}#{}", self.name());
        let mut body = json!({ "__type": name, "message": self.message });
        if let Some((name, value)) = &self.detail {
            body[*name] = value.as_str().into();
        }
        body.to_string().into_bytes()
    }
}

impl ErrorType {
    /// The name of the type.
    fn name(self) -> &'static str {
        match self {
            Self::ActivityAlreadyExists => "ActivityAlreadyExists",
            Self::ActivityDoesNotExist => "ActivityDoesNotExist",
            Self::ActivityWorkerLimitExceeded => "ActivityWorkerLimitExceeded",
            Self::ConflictException => "ConflictException",
            Self::ExecutionAlreadyExists => "ExecutionAlreadyExists",
            Self::ExecutionDoesNotExist => "ExecutionDoesNotExist",
            Self::ExecutionLimitExceeded => "ExecutionLimitExceeded",
            Self::ExecutionNotRedrivable => "ExecutionNotRedrivable",
            Self::InternalFailure => "InternalFailure",
            Self::InvalidArn => "InvalidArn",
            Self::InvalidDefinition => "InvalidDefinition",
            Self::InvalidEncryptionConfiguration => "InvalidEncryptionConfiguration",
            Self::InvalidExecutionInput => "InvalidExecutionInput",
            Self::InvalidLoggingConfiguration => "InvalidLoggingConfiguration",
            Self::InvalidName => "InvalidName",
            Self::InvalidOutput => "InvalidOutput",
            Self::InvalidToken => "InvalidToken",
            Self::MissingRequiredParameter => "MissingRequiredParameter",
            Self::RequestEntityTooLargeException => "RequestEntityTooLargeException",
            Self::ResourceNotFound => "ResourceNotFound",
            Self::SerializationException => "SerializationException",
            Self::ServiceQuotaExceededException => "ServiceQuotaExceededException",
            Self::StateMachineAlreadyExists => "StateMachineAlreadyExists",
            Self::StateMachineDeleting => "StateMachineDeleting",
            Self::StateMachineDoesNotExist => "StateMachineDoesNotExist",
            Self::StateMachineTypeNotSupported => "StateMachineTypeNotSupported",
            Self::TaskTimedOut => "TaskTimedOut",
            Self::TooManyTags => "TooManyTags",
            Self::UnsupportedOperationException => "UnsupportedOperationException",
            Self::UnknownOperationException => "UnknownOperationException",
            Self::ConstraintViolation | Self::ValidationException => "ValidationException",
        }
    }
}
