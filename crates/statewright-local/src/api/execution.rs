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
        let parsed = Arn::parse(arn)?;
        let found = self.store().executions.get(arn).map(Arc::clone);
        // Those of Map Runs are kept.
        let is_kept = match parsed.resource {
            Resource::Execution { .. } => true,
            Resource::Express { .. } => found.is_some(),
            _ => false,
        };
        if !is_kept {
            return Err(parsed.not_valid_here());
        }
        found.ok_or_else(|| Error::execution_does_not_exist(arn))
    }
}
