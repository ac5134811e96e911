//! Resources of AWS::Pipes. Made by generate/resources.py.

pub mod pipe;
pub use pipe::{Pipe, PipeAttributes};
