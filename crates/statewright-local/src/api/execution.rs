//! Finding executions.

use std::sync::Arc;

use super::{
    Api,
    arn::{Arn, Resource},
    error::Error,
    store::Execution,
};

impl Api {
    /// The execution of an ARN. Nothing is kept of those of Express state machines.
    pub(super) fn execution(&self, arn: &str) -> Result<Arc<Execution>, Error> {
        if let Some(found) = self.store().executions.get(arn) {
            return Ok(Arc::clone(found));
        }
        let parsed = Arn::parse(arn)?;
        Err(match parsed.resource {
            Resource::Execution { .. } => Error::execution_does_not_exist(arn),
            _ => parsed.not_valid_here(),
        })
    }
}
