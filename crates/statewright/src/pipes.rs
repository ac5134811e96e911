//! Pipes of EventBridge.

mod pipe;

pub use pipe::{Pipe, PipeProps};
