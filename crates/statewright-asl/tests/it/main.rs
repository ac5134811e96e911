//! The States Language's tests: folders of definitions, each with what is expected beside it.

mod definitions;
mod expressions;
mod graph;
#[cfg(feature = "svg")]
mod svg;
