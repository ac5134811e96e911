//! A CDK for serverless workflows: handlers and workflow are one Rust program.
//!
//! A program describes functions, roles and state machines as typed values, and
//! [`App::synth`] writes what CloudFormation and the AWS CDK's command line take. rustc
//! checks that the states fit: each takes what the one before it returns.
//!
//! ```
//! use handlers::{Status, WorkedCase};
//! use statewright::{App, Function, State, StateMachine, fail};
//!
//! let mut app = App::new();
//! let stack = app.stack("CallCenter");
//! let open_case = Function::new(stack, "OpenCaseFunction", handlers::open_case);
//! let assign_case = Function::new(stack, "AssignCaseFunction", handlers::assign_case);
//! let work_on_case = Function::new(stack, "WorkOnCaseFunction", handlers::work_on_case);
//! let close_case = Function::new(stack, "CloseCaseFunction", handlers::close_case);
//!
//! let flow = open_case.task("Open Case")
//!     .then(assign_case.task("Assign Case"))
//!     .then(work_on_case.task("Work on Case"))
//!     .choose("Is Case Resolved", WorkedCase::STATUS, |status| match status {
//!         Status::Resolved => close_case.task("Close Case").into(),
//!         Status::Unresolved => fail("Fail").cause("Engage Tier 2 Support.").into(),
//!     });
//! StateMachine::new(stack, "CallCenterStateMachine", flow);
//! ```
//!
//! In a program of its own, `app.synth()` comes last and is what `main` returns.
//!
//! # What is there
//!
//! | construct | makes |
//! |---|---|
//! | [`Function`] | a Lambda function of a handler, its log group, and a role unless it is given one |
//! | [`Role`] | an IAM role with exactly the rights that were granted to it |
//! | [`StateMachine`] | a state machine of a flow, with a role that may invoke its functions |
//!
//! A flow is made of [`Function::task`], [`fail`] and [`wait`], put together with
//! [`State::then`], [`State::choose`] and [`repeat`].

#![deny(missing_docs)]

mod api_gateway;
mod app;
mod assembly;
mod asset;
mod check;
mod cloudwatch;
mod command_line;
mod condition;
mod dynamodb;
mod events;
mod expr;
mod file_asset;
mod fingerprint;
mod flow;
mod iam;
mod intrinsic;
mod kms;
mod lambda;
mod logs;
mod mapping;
mod parameter;
mod pipes;
mod problem;
mod receiver;
mod s3;
mod scheduler;
mod secrets_manager;
mod services;
mod sns;
mod sqs;
mod ssm;
mod stack;
mod state_machine;
mod step_functions;
mod text;
mod tree;
mod workspace;
mod yaml;

pub use api_gateway::{HttpApi, HttpApiProps, RestApi, RestApiProps, RouteAuth};
pub use app::App;
pub use assembly::Assembly;
pub use cloudwatch::{Alarm, AlarmProps, Dashboard, Metric, Statistic};
pub use condition::{Condition, Test};
pub use dynamodb::{Attribute, Billing, Index, Projection, StreamView, Table, TableProps};
pub use events::{EventBus, EventPattern, Rule, RuleProps};
pub use expr::{
    ComparedAtOnce, Context, Divisor, ExecutionContext, Expr, HashAlgorithm, MapItemContext,
    StateContext, StateMachineContext, TextPart, TextParts, ToText, context, if_then_else, now,
    random, uuid,
};
pub use file_asset::FileAsset;
pub use flow::{
    Again, Branch, Branches, Each, Fail, Flow, ItemReader, Parallel, Pass, Predefined, Recovers,
    ResultWriter, Results, Retry, State, Succeed, Takes, Task, Variable, When, each, fail,
    parallel, pass, repeat, succeed, wait, wait_seconds, wait_until,
};
pub use iam::{Grantee, Principal, Role, Statement};
pub use intrinsic::Intrinsic;
pub use kms::{Key, KeyProps};
pub use lambda::{
    AsyncInvoke, Cors, Destination, Environment, EventSource, EventSourceProps, Function,
    FunctionAlias, FunctionAliasProps, FunctionProps, FunctionUrl, FunctionUrlProps,
    FunctionVersion, LogFormat, StartingPosition, UrlAuth, Vpc,
};
pub use logs::{LogGroup, LogGroupProps};
pub use mapping::Mapping;
pub use parameter::{AwsType, Parameter, ParameterProps, ParameterType};
pub use pipes::{Pipe, PipeProps};
pub use problem::{Problem, Problems, Warning};
pub use receiver::{Receiver, Receives};
pub use s3::{Bucket, BucketProps, LifecycleRule, StorageClass};
pub use scheduler::{Schedule, ScheduleExpression, ScheduleProps};
pub use secrets_manager::{Secret, SecretProps};
pub use services::{
    Accepted, Asks, Athena, AthenaError, BatchError, BatchJob, BedrockError, BedrockModel,
    ChangedItem, DynamoDbError, DynamoDbSdkError, EcsError, EcsTask, EventBridgeError, Found,
    FoundItem, GlueError, GlueJob, GlueRun, GotItem, GotObject, Guardrail, HttpEndpoint, HttpError,
    HttpMethod, Invocation, ItemField, Published, PutEvents, PutObject, RanTask, RunTask, S3Error,
    SdkError, SdkErrors, SdkTask, SentMessage, SnsError, SqsError, StartedExecution, StartedJobRun,
    StartedQuery, StepFunctionsError, SubmittedJob, TableItem, approval, aws_sdk, item_field,
    put_event, put_event_on,
};
pub use sns::{Subscriber, Subscription, SubscriptionProps, Topic, TopicProps};
pub use sqs::{DeadLetters, Queue, QueueProps};
pub use ssm::StringParameter;
pub use stack::{Aspect, Construct, DeletionPolicy, OutputProps, ResourceRef, ResourceView, Stack};
pub use state_machine::{DefinitionBody, StateMachine, StateMachineProps};
pub use statewright_asl::{CsvDelimiter, InputType, QueryLanguage};
pub use statewright_handler::{Caught, Null, Timestamp, Value, constant};
pub use step_functions::{
    LogLevel, Logging, Rollout, StateMachineAlias, StateMachineAliasProps, StateMachineType,
    StateMachineVersion,
};
pub use text::Text;
