mod exec;
mod explain;
mod explain_iam;
mod fmt;
mod graph;
mod new;
mod run;
mod serve;
mod validate;

pub(crate) use exec::exec;
pub(crate) use explain::explain;
pub(crate) use explain_iam::explain_iam;
pub(crate) use fmt::fmt;
pub(crate) use graph::graph;
pub(crate) use new::new;
pub(crate) use run::run;
pub(crate) use serve::serve;
pub(crate) use validate::validate;
