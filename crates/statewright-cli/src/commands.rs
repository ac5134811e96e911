mod graph;
mod run;

pub(crate) use graph::graph;
pub(crate) use run::run;
