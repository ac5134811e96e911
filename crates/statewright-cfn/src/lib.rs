//! The resources of CloudFormation as types, for what [`statewright`] has no construct for.
//!
//! Each service is a feature of this crate, so that nobody waits for what they do not use; each
//! resource is a struct with its properties, of which those that are required are taken by
//! `new`. A property that is written wrongly does not compile.
//!
//! ```
//! use statewright::App;
//! use statewright_cfn::{CfnResource, kinesis::Stream};
//!
//! let mut app = App::new();
//! let stack = app.stack("Calls");
//! let calls = Stream { shard_count: Some(1.into()), ..Stream::default() };
//! let calls = calls.add(stack, "CallsStream");
//! stack.output("CallsArn", calls.arn());
//! # app.template("Calls").unwrap();
//! ```
//!
//! For any other resource there is [`statewright::Stack::resource`].

#![deny(missing_docs)]

mod resource;
mod val;

pub use resource::CfnResource;
pub use val::{List, Map, Tag, Val};

pub(crate) use resource::attributes;
pub(crate) use val::known;

// Made by generate/resources.py.
#[cfg(feature = "apigateway")]
pub mod apigateway;
#[cfg(feature = "apigatewayv2")]
pub mod apigatewayv2;
#[cfg(feature = "athena")]
pub mod athena;
#[cfg(feature = "batch")]
pub mod batch;
#[cfg(feature = "bedrock")]
pub mod bedrock;
#[cfg(feature = "cloudwatch")]
pub mod cloudwatch;
#[cfg(feature = "codedeploy")]
pub mod codedeploy;
#[cfg(feature = "dynamodb")]
pub mod dynamodb;
#[cfg(feature = "ecr")]
pub mod ecr;
#[cfg(feature = "ecs")]
pub mod ecs;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "glue")]
pub mod glue;
#[cfg(feature = "iam")]
pub mod iam;
#[cfg(feature = "kinesis")]
pub mod kinesis;
#[cfg(feature = "kinesisfirehose")]
pub mod kinesisfirehose;
#[cfg(feature = "kms")]
pub mod kms;
#[cfg(feature = "lambda")]
pub mod lambda;
#[cfg(feature = "logs")]
pub mod logs;
#[cfg(feature = "pipes")]
pub mod pipes;
#[cfg(feature = "s3")]
pub mod s3;
#[cfg(feature = "scheduler")]
pub mod scheduler;
#[cfg(feature = "secretsmanager")]
pub mod secretsmanager;
#[cfg(feature = "sns")]
pub mod sns;
#[cfg(feature = "sqs")]
pub mod sqs;
#[cfg(feature = "ssm")]
pub mod ssm;
#[cfg(feature = "stepfunctions")]
pub mod stepfunctions;
#[cfg(feature = "xray")]
pub mod xray;
