//! The constraints on the requests of the API, by the names of AWS's model.
//!
//! Made by generate/request_shapes.py of botocore 1.44.8 (Apache-2.0, Amazon.com, Inc.): change
//! that, not this.

use super::{Integer, List, Member, Number, Pattern, Shape, Structure, Text};

pub(crate) static CREATE_ACTIVITY: Structure = Structure {
    name: "CreateActivityInput",
    members: &[
        Member { name: "name", is_required: true, shape: &NAME },
        Member { name: "tags", is_required: false, shape: &TAG_LIST },
        Member {
            name: "encryptionConfiguration",
            is_required: false,
            shape: &ENCRYPTION_CONFIGURATION,
        },
    ],
};

pub(crate) static CREATE_STATE_MACHINE_ALIAS: Structure = Structure {
    name: "CreateStateMachineAliasInput",
    members: &[
        Member { name: "description", is_required: false, shape: &ALIAS_DESCRIPTION },
        Member { name: "name", is_required: true, shape: &CHARACTER_RESTRICTED_NAME },
        Member {
            name: "routingConfiguration",
            is_required: true,
            shape: &ROUTING_CONFIGURATION_LIST,
        },
    ],
};

pub(crate) static CREATE_STATE_MACHINE: Structure = Structure {
    name: "CreateStateMachineInput",
    members: &[
        Member { name: "name", is_required: true, shape: &NAME },
        Member { name: "definition", is_required: true, shape: &DEFINITION },
        Member { name: "roleArn", is_required: true, shape: &ARN },
        Member { name: "type", is_required: false, shape: &STATE_MACHINE_TYPE },
        Member { name: "loggingConfiguration", is_required: false, shape: &LOGGING_CONFIGURATION },
        Member { name: "tags", is_required: false, shape: &TAG_LIST },
        Member { name: "tracingConfiguration", is_required: false, shape: &TRACING_CONFIGURATION },
        Member { name: "publish", is_required: false, shape: &PUBLISH },
        Member { name: "versionDescription", is_required: false, shape: &VERSION_DESCRIPTION },
        Member {
            name: "encryptionConfiguration",
            is_required: false,
            shape: &ENCRYPTION_CONFIGURATION,
        },
    ],
};

pub(crate) static DELETE_ACTIVITY: Structure = Structure {
    name: "DeleteActivityInput",
    members: &[Member { name: "activityArn", is_required: true, shape: &ARN }],
};

pub(crate) static DELETE_STATE_MACHINE_ALIAS: Structure = Structure {
    name: "DeleteStateMachineAliasInput",
    members: &[Member { name: "stateMachineAliasArn", is_required: true, shape: &ARN }],
};

pub(crate) static DELETE_STATE_MACHINE: Structure = Structure {
    name: "DeleteStateMachineInput",
    members: &[Member { name: "stateMachineArn", is_required: true, shape: &ARN }],
};

pub(crate) static DELETE_STATE_MACHINE_VERSION: Structure = Structure {
    name: "DeleteStateMachineVersionInput",
    members: &[Member { name: "stateMachineVersionArn", is_required: true, shape: &LONG_ARN }],
};

pub(crate) static DESCRIBE_ACTIVITY: Structure = Structure {
    name: "DescribeActivityInput",
    members: &[Member { name: "activityArn", is_required: true, shape: &ARN }],
};

pub(crate) static DESCRIBE_EXECUTION: Structure = Structure {
    name: "DescribeExecutionInput",
    members: &[
        Member { name: "executionArn", is_required: true, shape: &ARN },
        Member { name: "includedData", is_required: false, shape: &INCLUDED_DATA },
    ],
};

pub(crate) static DESCRIBE_MAP_RUN: Structure = Structure {
    name: "DescribeMapRunInput",
    members: &[Member { name: "mapRunArn", is_required: true, shape: &LONG_ARN }],
};

pub(crate) static DESCRIBE_STATE_MACHINE_ALIAS: Structure = Structure {
    name: "DescribeStateMachineAliasInput",
    members: &[Member { name: "stateMachineAliasArn", is_required: true, shape: &ARN }],
};

pub(crate) static DESCRIBE_STATE_MACHINE_FOR_EXECUTION: Structure = Structure {
    name: "DescribeStateMachineForExecutionInput",
    members: &[
        Member { name: "executionArn", is_required: true, shape: &ARN },
        Member { name: "includedData", is_required: false, shape: &INCLUDED_DATA },
    ],
};

pub(crate) static DESCRIBE_STATE_MACHINE: Structure = Structure {
    name: "DescribeStateMachineInput",
    members: &[
        Member { name: "stateMachineArn", is_required: true, shape: &ARN },
        Member { name: "includedData", is_required: false, shape: &INCLUDED_DATA },
    ],
};

pub(crate) static GET_ACTIVITY_TASK: Structure = Structure {
    name: "GetActivityTaskInput",
    members: &[
        Member { name: "activityArn", is_required: true, shape: &ARN },
        Member { name: "workerName", is_required: false, shape: &NAME },
    ],
};

pub(crate) static GET_EXECUTION_HISTORY: Structure = Structure {
    name: "GetExecutionHistoryInput",
    members: &[
        Member { name: "executionArn", is_required: true, shape: &ARN },
        Member { name: "maxResults", is_required: false, shape: &PAGE_SIZE },
        Member { name: "reverseOrder", is_required: false, shape: &REVERSE_ORDER },
        Member { name: "nextToken", is_required: false, shape: &PAGE_TOKEN },
        Member {
            name: "includeExecutionData",
            is_required: false,
            shape: &INCLUDE_EXECUTION_DATA_GET_EXECUTION_HISTORY,
        },
    ],
};

pub(crate) static LIST_ACTIVITIES: Structure = Structure {
    name: "ListActivitiesInput",
    members: &[
        Member { name: "maxResults", is_required: false, shape: &PAGE_SIZE },
        Member { name: "nextToken", is_required: false, shape: &PAGE_TOKEN },
    ],
};

pub(crate) static LIST_EXECUTIONS: Structure = Structure {
    name: "ListExecutionsInput",
    members: &[
        Member { name: "stateMachineArn", is_required: false, shape: &ARN },
        Member { name: "statusFilter", is_required: false, shape: &EXECUTION_STATUS },
        Member { name: "maxResults", is_required: false, shape: &PAGE_SIZE },
        Member { name: "nextToken", is_required: false, shape: &LIST_EXECUTIONS_PAGE_TOKEN },
        Member { name: "mapRunArn", is_required: false, shape: &LONG_ARN },
        Member { name: "redriveFilter", is_required: false, shape: &EXECUTION_REDRIVE_FILTER },
    ],
};

pub(crate) static LIST_MAP_RUNS: Structure = Structure {
    name: "ListMapRunsInput",
    members: &[
        Member { name: "executionArn", is_required: true, shape: &ARN },
        Member { name: "maxResults", is_required: false, shape: &PAGE_SIZE },
        Member { name: "nextToken", is_required: false, shape: &PAGE_TOKEN },
    ],
};

pub(crate) static LIST_STATE_MACHINE_ALIASES: Structure = Structure {
    name: "ListStateMachineAliasesInput",
    members: &[
        Member { name: "stateMachineArn", is_required: true, shape: &ARN },
        Member { name: "nextToken", is_required: false, shape: &PAGE_TOKEN },
        Member { name: "maxResults", is_required: false, shape: &PAGE_SIZE },
    ],
};

pub(crate) static LIST_STATE_MACHINE_VERSIONS: Structure = Structure {
    name: "ListStateMachineVersionsInput",
    members: &[
        Member { name: "stateMachineArn", is_required: true, shape: &ARN },
        Member { name: "nextToken", is_required: false, shape: &PAGE_TOKEN },
        Member { name: "maxResults", is_required: false, shape: &PAGE_SIZE },
    ],
};

pub(crate) static LIST_STATE_MACHINES: Structure = Structure {
    name: "ListStateMachinesInput",
    members: &[
        Member { name: "maxResults", is_required: false, shape: &PAGE_SIZE },
        Member { name: "nextToken", is_required: false, shape: &PAGE_TOKEN },
    ],
};

pub(crate) static LIST_TAGS_FOR_RESOURCE: Structure = Structure {
    name: "ListTagsForResourceInput",
    members: &[Member { name: "resourceArn", is_required: true, shape: &ARN }],
};

pub(crate) static PUBLISH_STATE_MACHINE_VERSION: Structure = Structure {
    name: "PublishStateMachineVersionInput",
    members: &[
        Member { name: "stateMachineArn", is_required: true, shape: &ARN },
        Member { name: "revisionId", is_required: false, shape: &REVISION_ID },
        Member { name: "description", is_required: false, shape: &VERSION_DESCRIPTION },
    ],
};

pub(crate) static REDRIVE_EXECUTION: Structure = Structure {
    name: "RedriveExecutionInput",
    members: &[
        Member { name: "executionArn", is_required: true, shape: &ARN },
        Member { name: "clientToken", is_required: false, shape: &CLIENT_TOKEN },
    ],
};

pub(crate) static SEND_TASK_FAILURE: Structure = Structure {
    name: "SendTaskFailureInput",
    members: &[
        Member { name: "taskToken", is_required: true, shape: &TASK_TOKEN },
        Member { name: "error", is_required: false, shape: &SENSITIVE_ERROR },
        Member { name: "cause", is_required: false, shape: &SENSITIVE_CAUSE },
    ],
};

pub(crate) static SEND_TASK_HEARTBEAT: Structure = Structure {
    name: "SendTaskHeartbeatInput",
    members: &[Member { name: "taskToken", is_required: true, shape: &TASK_TOKEN }],
};

pub(crate) static SEND_TASK_SUCCESS: Structure = Structure {
    name: "SendTaskSuccessInput",
    members: &[
        Member { name: "taskToken", is_required: true, shape: &TASK_TOKEN },
        Member { name: "output", is_required: true, shape: &SENSITIVE_DATA },
    ],
};

pub(crate) static START_EXECUTION: Structure = Structure {
    name: "StartExecutionInput",
    members: &[
        Member { name: "stateMachineArn", is_required: true, shape: &ARN },
        Member { name: "name", is_required: false, shape: &NAME },
        Member { name: "input", is_required: false, shape: &SENSITIVE_DATA },
        Member { name: "traceHeader", is_required: false, shape: &TRACE_HEADER },
    ],
};

pub(crate) static START_SYNC_EXECUTION: Structure = Structure {
    name: "StartSyncExecutionInput",
    members: &[
        Member { name: "stateMachineArn", is_required: true, shape: &ARN },
        Member { name: "name", is_required: false, shape: &NAME },
        Member { name: "input", is_required: false, shape: &SENSITIVE_DATA },
        Member { name: "traceHeader", is_required: false, shape: &TRACE_HEADER },
        Member { name: "includedData", is_required: false, shape: &INCLUDED_DATA },
    ],
};

pub(crate) static STOP_EXECUTION: Structure = Structure {
    name: "StopExecutionInput",
    members: &[
        Member { name: "executionArn", is_required: true, shape: &ARN },
        Member { name: "error", is_required: false, shape: &SENSITIVE_ERROR },
        Member { name: "cause", is_required: false, shape: &SENSITIVE_CAUSE },
    ],
};

pub(crate) static TAG_RESOURCE: Structure = Structure {
    name: "TagResourceInput",
    members: &[
        Member { name: "resourceArn", is_required: true, shape: &ARN },
        Member { name: "tags", is_required: true, shape: &TAG_LIST },
    ],
};

pub(crate) static TEST_STATE: Structure = Structure {
    name: "TestStateInput",
    members: &[
        Member { name: "definition", is_required: true, shape: &DEFINITION },
        Member { name: "roleArn", is_required: false, shape: &ARN },
        Member { name: "input", is_required: false, shape: &SENSITIVE_DATA },
        Member { name: "inspectionLevel", is_required: false, shape: &INSPECTION_LEVEL },
        Member { name: "revealSecrets", is_required: false, shape: &REVEAL_SECRETS },
        Member { name: "variables", is_required: false, shape: &SENSITIVE_DATA },
        Member { name: "stateName", is_required: false, shape: &TEST_STATE_STATE_NAME },
        Member { name: "mock", is_required: false, shape: &MOCK_INPUT },
        Member { name: "context", is_required: false, shape: &SENSITIVE_DATA },
        Member { name: "stateConfiguration", is_required: false, shape: &TEST_STATE_CONFIGURATION },
    ],
};

pub(crate) static UNTAG_RESOURCE: Structure = Structure {
    name: "UntagResourceInput",
    members: &[
        Member { name: "resourceArn", is_required: true, shape: &ARN },
        Member { name: "tagKeys", is_required: true, shape: &TAG_KEY_LIST },
    ],
};

pub(crate) static UPDATE_MAP_RUN: Structure = Structure {
    name: "UpdateMapRunInput",
    members: &[
        Member { name: "mapRunArn", is_required: true, shape: &LONG_ARN },
        Member { name: "maxConcurrency", is_required: false, shape: &MAX_CONCURRENCY },
        Member {
            name: "toleratedFailurePercentage",
            is_required: false,
            shape: &TOLERATED_FAILURE_PERCENTAGE,
        },
        Member {
            name: "toleratedFailureCount",
            is_required: false,
            shape: &TOLERATED_FAILURE_COUNT,
        },
    ],
};

pub(crate) static UPDATE_STATE_MACHINE_ALIAS: Structure = Structure {
    name: "UpdateStateMachineAliasInput",
    members: &[
        Member { name: "stateMachineAliasArn", is_required: true, shape: &ARN },
        Member { name: "description", is_required: false, shape: &ALIAS_DESCRIPTION },
        Member {
            name: "routingConfiguration",
            is_required: false,
            shape: &ROUTING_CONFIGURATION_LIST,
        },
    ],
};

pub(crate) static UPDATE_STATE_MACHINE: Structure = Structure {
    name: "UpdateStateMachineInput",
    members: &[
        Member { name: "stateMachineArn", is_required: true, shape: &ARN },
        Member { name: "definition", is_required: false, shape: &DEFINITION },
        Member { name: "roleArn", is_required: false, shape: &ARN },
        Member { name: "loggingConfiguration", is_required: false, shape: &LOGGING_CONFIGURATION },
        Member { name: "tracingConfiguration", is_required: false, shape: &TRACING_CONFIGURATION },
        Member { name: "publish", is_required: false, shape: &PUBLISH },
        Member { name: "versionDescription", is_required: false, shape: &VERSION_DESCRIPTION },
        Member {
            name: "encryptionConfiguration",
            is_required: false,
            shape: &ENCRYPTION_CONFIGURATION,
        },
    ],
};

pub(crate) static VALIDATE_STATE_MACHINE_DEFINITION: Structure = Structure {
    name: "ValidateStateMachineDefinitionInput",
    members: &[
        Member { name: "definition", is_required: true, shape: &ANY_DEFINITION },
        Member { name: "type", is_required: false, shape: &STATE_MACHINE_TYPE },
        Member {
            name: "severity",
            is_required: false,
            shape: &VALIDATE_STATE_MACHINE_DEFINITION_SEVERITY,
        },
        Member {
            name: "maxResults",
            is_required: false,
            shape: &VALIDATE_STATE_MACHINE_DEFINITION_MAX_RESULT,
        },
    ],
};

static ALIAS_DESCRIPTION: Shape =
    Shape::Text(Text { min: 0, max: 256, pattern: None, values: &[], is_sensitive: true });

static ANY_DEFINITION: Shape =
    Shape::Text(Text { min: 0, max: 1048576, pattern: None, values: &[], is_sensitive: true });

static ARN: Shape =
    Shape::Text(Text { min: 1, max: 256, pattern: None, values: &[], is_sensitive: false });

static CHARACTER_RESTRICTED_NAME: Shape = Shape::Text(Text {
    min: 1,
    max: 80,
    pattern: Some(Pattern::AliasName),
    values: &[],
    is_sensitive: false,
});

static CLIENT_TOKEN: Shape = Shape::Text(Text {
    min: 1,
    max: 64,
    pattern: Some(Pattern::Printable),
    values: &[],
    is_sensitive: false,
});

static CLOUD_WATCH_LOGS_LOG_GROUP: Shape = Shape::Structure(Structure {
    name: "CloudWatchLogsLogGroup",
    members: &[Member { name: "logGroupArn", is_required: false, shape: &ARN }],
});

static DEFINITION: Shape =
    Shape::Text(Text { min: 1, max: 1048576, pattern: None, values: &[], is_sensitive: true });

static ENABLED: Shape = Shape::Boolean;

static ENCRYPTION_CONFIGURATION: Shape = Shape::Structure(Structure {
    name: "EncryptionConfiguration",
    members: &[
        Member { name: "kmsKeyId", is_required: false, shape: &KMS_KEY_ID },
        Member {
            name: "kmsDataKeyReusePeriodSeconds",
            is_required: false,
            shape: &KMS_DATA_KEY_REUSE_PERIOD_SECONDS,
        },
        Member { name: "type", is_required: true, shape: &ENCRYPTION_TYPE },
    ],
});

static ENCRYPTION_TYPE: Shape = Shape::Text(Text {
    min: 0,
    max: usize::MAX,
    pattern: None,
    values: &["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KMS_KEY"],
    is_sensitive: false,
});

static EXECUTION_REDRIVE_FILTER: Shape = Shape::Text(Text {
    min: 0,
    max: usize::MAX,
    pattern: None,
    values: &["REDRIVEN", "NOT_REDRIVEN"],
    is_sensitive: false,
});

static EXECUTION_STATUS: Shape = Shape::Text(Text {
    min: 0,
    max: usize::MAX,
    pattern: None,
    values: &["SUCCEEDED", "TIMED_OUT", "PENDING_REDRIVE", "ABORTED", "FAILED", "RUNNING"],
    is_sensitive: false,
});

static INCLUDE_EXECUTION_DATA: Shape = Shape::Boolean;

static INCLUDE_EXECUTION_DATA_GET_EXECUTION_HISTORY: Shape = Shape::Boolean;

static INCLUDED_DATA: Shape = Shape::Text(Text {
    min: 0,
    max: usize::MAX,
    pattern: None,
    values: &["ALL_DATA", "METADATA_ONLY"],
    is_sensitive: false,
});

static INSPECTION_LEVEL: Shape = Shape::Text(Text {
    min: 0,
    max: usize::MAX,
    pattern: None,
    values: &["INFO", "DEBUG", "TRACE"],
    is_sensitive: false,
});

static KMS_DATA_KEY_REUSE_PERIOD_SECONDS: Shape =
    Shape::Integer(Integer { name: "Integer", min: 60, max: 900 });

static KMS_KEY_ID: Shape =
    Shape::Text(Text { min: 1, max: 2048, pattern: None, values: &[], is_sensitive: false });

static LIST_EXECUTIONS_PAGE_TOKEN: Shape =
    Shape::Text(Text { min: 1, max: 3096, pattern: None, values: &[], is_sensitive: false });

static LOG_DESTINATION: Shape = Shape::Structure(Structure {
    name: "LogDestination",
    members: &[Member {
        name: "cloudWatchLogsLogGroup",
        is_required: false,
        shape: &CLOUD_WATCH_LOGS_LOG_GROUP,
    }],
});

static LOG_DESTINATION_LIST: Shape =
    Shape::List(List { item: &LOG_DESTINATION, min: 0, max: usize::MAX });

static LOG_LEVEL: Shape = Shape::Text(Text {
    min: 0,
    max: usize::MAX,
    pattern: None,
    values: &["ALL", "ERROR", "FATAL", "OFF"],
    is_sensitive: false,
});

static LOGGING_CONFIGURATION: Shape = Shape::Structure(Structure {
    name: "LoggingConfiguration",
    members: &[
        Member { name: "level", is_required: false, shape: &LOG_LEVEL },
        Member { name: "includeExecutionData", is_required: false, shape: &INCLUDE_EXECUTION_DATA },
        Member { name: "destinations", is_required: false, shape: &LOG_DESTINATION_LIST },
    ],
});

static LONG_ARN: Shape =
    Shape::Text(Text { min: 1, max: 2000, pattern: None, values: &[], is_sensitive: false });

static MAP_ITERATION_FAILURE_COUNT: Shape =
    Shape::Integer(Integer { name: "Integer", min: 0, max: i32::MAX as i64 });

static MAX_CONCURRENCY: Shape =
    Shape::Integer(Integer { name: "Integer", min: 0, max: i32::MAX as i64 });

static MOCK_ERROR_OUTPUT: Shape = Shape::Structure(Structure {
    name: "MockErrorOutput",
    members: &[
        Member { name: "error", is_required: false, shape: &SENSITIVE_ERROR },
        Member { name: "cause", is_required: false, shape: &SENSITIVE_CAUSE },
    ],
});

static MOCK_INPUT: Shape = Shape::Structure(Structure {
    name: "MockInput",
    members: &[
        Member { name: "result", is_required: false, shape: &SENSITIVE_DATA },
        Member { name: "errorOutput", is_required: false, shape: &MOCK_ERROR_OUTPUT },
        Member {
            name: "fieldValidationMode",
            is_required: false,
            shape: &MOCK_RESPONSE_VALIDATION_MODE,
        },
    ],
});

static MOCK_RESPONSE_VALIDATION_MODE: Shape = Shape::Text(Text {
    min: 0,
    max: usize::MAX,
    pattern: None,
    values: &["STRICT", "PRESENT", "NONE"],
    is_sensitive: false,
});

static NAME: Shape =
    Shape::Text(Text { min: 1, max: 80, pattern: None, values: &[], is_sensitive: false });

static PAGE_SIZE: Shape = Shape::Integer(Integer { name: "Integer", min: 0, max: 1000 });

static PAGE_TOKEN: Shape =
    Shape::Text(Text { min: 1, max: 1024, pattern: None, values: &[], is_sensitive: false });

static PUBLISH: Shape = Shape::Boolean;

static RETRIER_RETRY_COUNT: Shape =
    Shape::Integer(Integer { name: "Integer", min: 0, max: i32::MAX as i64 });

static REVEAL_SECRETS: Shape = Shape::Boolean;

static REVERSE_ORDER: Shape = Shape::Boolean;

static REVISION_ID: Shape =
    Shape::Text(Text { min: 0, max: usize::MAX, pattern: None, values: &[], is_sensitive: false });

static ROUTING_CONFIGURATION_LIST: Shape =
    Shape::List(List { item: &ROUTING_CONFIGURATION_LIST_ITEM, min: 1, max: 2 });

static ROUTING_CONFIGURATION_LIST_ITEM: Shape = Shape::Structure(Structure {
    name: "RoutingConfigurationListItem",
    members: &[
        Member { name: "stateMachineVersionArn", is_required: true, shape: &ARN },
        Member { name: "weight", is_required: true, shape: &VERSION_WEIGHT },
    ],
});

static SENSITIVE_CAUSE: Shape =
    Shape::Text(Text { min: 0, max: 32768, pattern: None, values: &[], is_sensitive: true });

static SENSITIVE_DATA: Shape =
    Shape::Text(Text { min: 0, max: 262144, pattern: None, values: &[], is_sensitive: true });

static SENSITIVE_ERROR: Shape =
    Shape::Text(Text { min: 0, max: 256, pattern: None, values: &[], is_sensitive: true });

static STATE_MACHINE_TYPE: Shape = Shape::Text(Text {
    min: 0,
    max: usize::MAX,
    pattern: None,
    values: &["STANDARD", "EXPRESS"],
    is_sensitive: false,
});

static TAG: Shape = Shape::Structure(Structure {
    name: "Tag",
    members: &[
        Member { name: "key", is_required: false, shape: &TAG_KEY },
        Member { name: "value", is_required: false, shape: &TAG_VALUE },
    ],
});

static TAG_KEY: Shape =
    Shape::Text(Text { min: 1, max: 128, pattern: None, values: &[], is_sensitive: false });

static TAG_KEY_LIST: Shape = Shape::List(List { item: &TAG_KEY, min: 0, max: usize::MAX });

static TAG_LIST: Shape = Shape::List(List { item: &TAG, min: 0, max: usize::MAX });

static TAG_VALUE: Shape =
    Shape::Text(Text { min: 0, max: 256, pattern: None, values: &[], is_sensitive: false });

static TASK_TOKEN: Shape =
    Shape::Text(Text { min: 1, max: 2048, pattern: None, values: &[], is_sensitive: true });

static TEST_STATE_CONFIGURATION: Shape = Shape::Structure(Structure {
    name: "TestStateConfiguration",
    members: &[
        Member { name: "retrierRetryCount", is_required: false, shape: &RETRIER_RETRY_COUNT },
        Member { name: "errorCausedByState", is_required: false, shape: &TEST_STATE_STATE_NAME },
        Member {
            name: "mapIterationFailureCount",
            is_required: false,
            shape: &MAP_ITERATION_FAILURE_COUNT,
        },
        Member { name: "mapItemReaderData", is_required: false, shape: &SENSITIVE_DATA },
    ],
});

static TEST_STATE_STATE_NAME: Shape =
    Shape::Text(Text { min: 1, max: 80, pattern: None, values: &[], is_sensitive: true });

static TOLERATED_FAILURE_COUNT: Shape =
    Shape::Integer(Integer { name: "Long", min: 0, max: i64::MAX });

static TOLERATED_FAILURE_PERCENTAGE: Shape = Shape::Number(Number { min: 0.0, max: 100.0 });

static TRACE_HEADER: Shape = Shape::Text(Text {
    min: 0,
    max: 256,
    pattern: Some(Pattern::Ascii),
    values: &[],
    is_sensitive: false,
});

static TRACING_CONFIGURATION: Shape = Shape::Structure(Structure {
    name: "TracingConfiguration",
    members: &[Member { name: "enabled", is_required: false, shape: &ENABLED }],
});

static VALIDATE_STATE_MACHINE_DEFINITION_MAX_RESULT: Shape =
    Shape::Integer(Integer { name: "Integer", min: 0, max: 100 });

static VALIDATE_STATE_MACHINE_DEFINITION_SEVERITY: Shape = Shape::Text(Text {
    min: 0,
    max: usize::MAX,
    pattern: None,
    values: &["ERROR", "WARNING"],
    is_sensitive: false,
});

static VERSION_DESCRIPTION: Shape =
    Shape::Text(Text { min: 0, max: 256, pattern: None, values: &[], is_sensitive: true });

static VERSION_WEIGHT: Shape = Shape::Integer(Integer { name: "Integer", min: 0, max: 100 });
