//! The States Language's tests: folders of definitions, each with what is expected beside it.

mod corpora;
mod data_flow;
mod definitions;
mod expressions;
mod fix;
mod format;
mod graph;
mod jsonata;
mod model;
mod rules;
#[cfg(feature = "svg")]
mod svg;
