//! Lambda functions.

mod alias;
mod async_invoke;
mod deployment;
mod environment;
mod event_source;
mod function;
mod handler_path;
mod invocable;
mod permission;
mod provisioned;
mod url;
mod version;
mod vpc;

pub use alias::{FunctionAlias, FunctionAliasProps};
pub use async_invoke::{AsyncInvoke, Destination};
pub use environment::Environment;
pub use event_source::{EventSource, EventSourceProps, Reads, StartingPosition};
pub use function::{Function, FunctionProps, LogFormat};
pub(crate) use handler_path::HandlerPath;
pub use invocable::{Invocable, Invoked};
pub(crate) use permission::permit;
pub use provisioned::ProvisionedScaling;
pub use url::{Cors, FunctionUrl, FunctionUrlProps, UrlAuth};
pub use version::FunctionVersion;
pub use vpc::Vpc;
