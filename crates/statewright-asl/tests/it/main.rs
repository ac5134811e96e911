//! The States Language's tests: folders of definitions, each with what is expected beside it.

mod definitions;
mod graph;
mod jsonata;
#[cfg(feature = "svg")]
mod svg;
