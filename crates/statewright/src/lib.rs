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
//! | [`StateMachine`] | a state machine of a flow, with a role that may do what its states do |
//! | [`FunctionVersion`], [`FunctionAlias`], [`FunctionUrl`] | what a function is invoked by besides its name, and how invocations go over to a new version |
//! | [`StateMachineVersion`], [`StateMachineAlias`] | versions, and how executions go over to a new one |
//! | [`Queue`], [`Topic`], [`Subscription`] | messages, and who is sent them |
//! | [`Table`], [`Bucket`], [`Secret`], [`StringParameter`] | what is kept |
//! | [`Key`], [`LogGroup`] | what encrypts it, and what is logged |
//! | [`Rule`], [`EventBus`], [`Schedule`], [`Pipe`], [`EventSource`] | what starts a workflow or a function |
//! | [`HttpApi`], [`RestApi`] | the same by requests |
//! | [`Alarm`], [`Dashboard`] | what people look at |
//! | [`Parameter`], [`Condition`], [`Mapping`] | what is decided when the stack is deployed |
//! | [`FileAsset`] | files that are uploaded before |
//!
//! A construct can be used in every stack of the app: what is in another one is exported there
//! and imported here, and the stacks are deployed in that order. A function that makes constructs
//! inside of [`Stack::nested`] is a construct, too. Whatever made a resource, its properties can be
//! changed ([`Stack::override_property`]), it can be tagged ([`Stack::tag`]), and an app can hold
//! all of them to rules of its own ([`App::policy`], [`App::aspect`]).
//!
//! What is there already is taken by its ARN or its name ([`Queue::existing`]), and used as what the
//! app makes is.
//!
//! For what has no construct there is the crate `statewright-cfn`, with the resources of
//! CloudFormation as types, and [`Stack::resource`].
//!
//! What somebody may do with it is granted: `queue.grant_send(stack, &function)`. What starts a
//! state machine is given what its flow takes, or it does not compile ([`Receives`]); and so is a
//! function that takes from a queue or a stream ([`Reads`]). What takes a function takes an alias of
//! one as well ([`Invocable`]), and then lets nothing but the alias be invoked.
//!
//! A flow is made of these, each a value with the types of what it takes and ends with:
//!
//! | state | does |
//! |---|---|
//! | [`Function::task`] | invokes a function |
//! | [`pass`] | makes one value of another |
//! | [`wait`], [`wait_seconds`], [`wait_until`] | waits |
//! | [`parallel`] | runs flows at a time: a tuple of them ends with a tuple |
//! | [`each`] | does the same with each item of a list, in the execution itself, or in executions of their own with items in S3 |
//! | [`succeed`], [`fail`] | ends the flow |
//! | [`start`] | nothing: what a flow begins with that has a choice first |
//!
//! They are put together with [`State::then`]; [`State::choose`] over the variants of enums, with
//! data and without, and over what is optional; [`State::when`] over conditions; and [`repeat`].
//! Tasks, branches and items have `retry` and `catch`; [`State::retry_tasks`] is a policy for all
//! tasks of a flow, and [`State::attempt`] makes one state of it. A piece is a function that returns
//! a [`Flow`], and [`State::prefixed`] keeps the names of two of them apart.
//!
//! ```
//! use statewright::{Flow, Predefined, Retry, State, each, parallel, start};
//! use statewright_handler::{Choices, Shape};
//! # use serde::{Deserialize, Serialize};
//!
//! #[derive(Serialize, Deserialize, Shape)]
//! struct Order {
//!     payment: Payment,
//!     lines: Vec<Line>,
//! }
//!
//! #[derive(Serialize, Deserialize, Choices)]
//! #[serde(tag = "kind")]
//! enum Payment {
//!     Card { number: String },
//!     Invoice(Address),
//! }
//! # #[derive(Serialize, Deserialize, Shape)] struct Line { article: String }
//! # #[derive(Serialize, Deserialize, Shape)] struct Address { city: String }
//! # #[derive(Serialize, Deserialize, Shape)] struct Receipt { number: u64 }
//! # #[derive(Serialize, Deserialize, Shape)] struct Parcel { number: u64 }
//!
//! #[derive(Serialize, Deserialize, Shape)]
//! struct Done {
//!     receipt: Receipt,
//!     parcels: Vec<Parcel>,
//! }
//!
//! fn handle(
//!     order: Flow<(), Order>,
//!     charge: Flow<PaymentCard, Receipt>,
//!     bill: Flow<Address, Receipt>,
//!     pack: Flow<Line, Parcel>,
//! ) -> Flow<(), Done> {
//!     let pay = start::<Order>().choose("How to Pay", Order::PAYMENT, |payment| match payment {
//!         PaymentVariant::Card(card) => card.then(charge.clone()),
//!         PaymentVariant::Invoice(address) => address.then(bill.clone()),
//!     });
//!     let pack = each("Pack", pack).items(|order| order.get(Order::LINES));
//!     order
//!         .then(
//!             parallel("Pay and Pack", (pay, pack))
//!                 .output(|_, (receipt, parcels)| DoneShape { receipt, parcels }),
//!         )
//!         .retry_tasks(Predefined::TRANSIENT, Retry::default())
//! }
//! ```
//!
//! Tasks call services, too, without a function in between: [`Queue::send`], [`Topic::publish`],
//! [`put_event`], [`Table::get_item`], [`Bucket::put_object`], [`StateMachine::run`],
//! [`EcsTask::run`], [`BatchJob::run`], [`GlueJob::run`], [`Athena::query`],
//! [`BedrockModel::invoke`], [`HttpEndpoint::send`]; a person is asked by [`approval`]; the others
//! that Step Functions can wait for are called by [`integration`], and any action of any service by
//! [`aws_sdk`]. The role of the state machine gets exactly the rights that its tasks need.
//!
//! # What a workflow does with data
//!
//! What only moves data, chooses by it or waits for it needs no function: states take closures
//! over typed expressions, and what these return becomes JSONPath or JSONata, as a person would
//! have written it.
//!
//! ```
//! use statewright::{State, StateMachine, fail, pass, text, wait};
//! use statewright_handler::Shape;
//!
//! #[derive(Shape)]
//! struct Order {
//!     id: String,
//!     customer: Customer,
//!     cents: u64,
//! }
//!
//! #[derive(Shape)]
//! struct Customer {
//!     name: String,
//! }
//!
//! #[derive(Shape)]
//! struct Receipt {
//!     title: String,
//!     total: u64,
//! }
//!
//! let flow = pass("Receipt", |order| ReceiptShape {
//!     title: text!("Order {} of {}", order.get(Order::ID), order.get(Order::CUSTOMER).get(Customer::NAME)),
//!     total: order.get(Order::CENTS) + 490,
//! })
//! .when("Is It Large", |receipt| receipt.get(Receipt::TOTAL).at_least(100_000), fail("Too Large"))
//! .otherwise(wait("A While", 60));
//!
//! # let mut app = statewright::App::new();
//! # let stack = app.stack("Doc");
//! StateMachine::<Order, Receipt>::new(stack, "Orders", flow);
//! # let states = app.template("Doc")?["Resources"]["Orders"]["Properties"]["Definition"]["States"].take();
//! # assert_eq!(
//! #     states["Receipt"]["Output"]["title"],
//! #     "{% 'Order ' & $states.input.id & ' of ' & $states.input.customer.name %}"
//! # );
//! # assert_eq!(states["Receipt"]["Output"]["total"], "{% $states.input.cents + 490 %}");
//! # assert_eq!(states["Is It Large"]["Choices"][0]["Condition"], "{% $states.input.total >= 100000 %}");
//! # Ok::<(), statewright::Problems>(())
//! ```
//!
//! | what | where |
//! |---|---|
//! | makes one value of another | [`pass`], [`Task::given`], [`Task::output`] |
//! | chooses a way | [`State::when`], [`State::choose`] |
//! | waits | [`wait_seconds`], [`wait_until`] |
//! | remembers | [`Variable`], [`Pass::assign`], [`Task::assign`] |
//! | recovers | [`Task::catch_with`], [`Fail::cause_from`] |
//! | what there is to compute with | [`Expr`], [`text!`], [`if_then_else`], [`context`], [`now`], [`uuid`] |
//!
//! The language is JSONPath if that can say all that the state machine does, and otherwise
//! JSONata; [`StateMachineProps::query_language`] asks for one of them.

#![deny(missing_docs)]

mod api_gateway;
mod app;
mod assembly;
mod asset;
mod check;
mod cloudwatch;
mod condition;
mod digest;
mod dynamodb;
mod events;
mod expr;
mod flow;
mod iam;
mod intrinsic;
mod json;
mod kms;
mod lambda;
mod logs;
mod mapping;
mod ordered;
mod parameter;
mod pipes;
mod problem;
mod receiver;
mod rollout;
mod s3;
mod scheduler;
mod secrets_manager;
mod sns;
mod sqs;
mod ssm;
mod stack;
mod step_functions;
mod tasks;
mod text;

pub use api_gateway::{HttpApi, HttpApiProps, RestApi, RestApiProps, RouteAuth, Throttling};
pub use app::App;
pub use assembly::Assembly;
pub use asset::FileAsset;
pub use cloudwatch::{Alarm, AlarmProps, Dashboard, Metric, Statistic};
pub use condition::{Condition, Test};
pub use dynamodb::{Attribute, Billing, Index, Projection, StreamView, Table, TableProps};
pub use events::{EventBus, EventPattern, Rule, RuleProps};
pub use expr::{
    ComparedAtOnce, Context, Divisor, ExecutionContext, Expr, HashAlgorithm, MapItemContext,
    StateContext, StateMachineContext, TextPart, TextParts, ToText, context, if_then_else, jsonata,
    now, random, range, uuid,
};
pub use flow::{
    Again, Branch, Branches, BucketName, Each, Fail, Flow, ItemReader, Members, Parallel, Pass,
    Predefined, Recovers, ResultWriter, Results, Retry, State, Succeed, Takes, Task, Variable,
    When, each, fail, parallel, pass, repeat, start, succeed, wait, wait_seconds, wait_until,
};
pub use iam::{Grantee, Principal, Role, Statement};
pub use intrinsic::Intrinsic;
pub use kms::{Key, KeyProps};
pub use lambda::{
    AsyncInvoke, Cors, Destination, Environment, EventSource, EventSourceProps, Function,
    FunctionAlias, FunctionAliasProps, FunctionProps, FunctionUrl, FunctionUrlProps,
    FunctionVersion, Invocable, Invoked, LogFormat, ProvisionedScaling, Reads, StartingPosition,
    UrlAuth, Vpc,
};
pub use logs::{LogGroup, LogGroupProps};
pub use mapping::Mapping;
pub use parameter::{AwsType, Parameter, ParameterProps, ParameterType};
pub use pipes::{Pipe, PipeProps};
pub use problem::{Problem, Problems, Warning};
pub use receiver::{Receiver, Receives};
pub use rollout::Rollout;
pub use s3::{Bucket, BucketProps, LifecycleRule, StorageClass};
pub use scheduler::{Schedule, ScheduleExpression, ScheduleProps};
pub use secrets_manager::{Secret, SecretProps};
pub use sns::{Subscriber, Subscription, SubscriptionProps, Topic, TopicProps};
pub use sqs::{DeadLetters, Queue, QueueProps};
pub use ssm::StringParameter;
pub use stack::{Aspect, Construct, DeletionPolicy, OutputProps, ResourceRef, ResourceView, Stack};
pub use statewright_asl::{CsvDelimiter, InputType, QueryLanguage};
pub use statewright_handler::{Caught, Null, Timestamp, Value, constant};
pub use step_functions::{
    DefinitionBody, LogLevel, Logging, StateMachine, StateMachineAlias, StateMachineAliasProps,
    StateMachineProps, StateMachineType, StateMachineVersion,
};
pub use tasks::{
    Accepted, Asks, Athena, AthenaError, BatchError, BatchJob, BedrockError, BedrockModel,
    ChangedItem, DynamoDbError, DynamoDbSdkError, EcsError, EcsTask, EventBridgeError, Found,
    FoundItem, GlueError, GlueJob, GlueRun, GotItem, GotObject, Guardrail, HttpEndpoint, HttpError,
    HttpMethod, Integration, Invocation, ItemField, Published, PutEvents, PutObject, RanTask,
    RunTask, S3Error, SdkError, SdkErrors, SdkTask, SentMessage, SnsError, SqsError,
    StartedExecution, StartedJobRun, StartedQuery, StepFunctionsError, SubmittedJob, SyncExecution,
    SyncStatus, TableItem, approval, aws_sdk, integration, item_field, put_event, put_event_on,
};
pub use text::Text;

/// The guide for who comes from another tool: its Rust is tested like that of this crate.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/coming-from.md")]
mod coming_from {}

/// The guide to flows, likewise.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/flows.md")]
mod flows {}
