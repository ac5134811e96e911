//! Lambda functions.

mod function;
mod handler_path;

pub use function::{Function, FunctionProps};
pub(crate) use handler_path::HandlerPath;
