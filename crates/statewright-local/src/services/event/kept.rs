//! What is kept of events beyond the end of the server that accepted them.

use std::{borrow::Cow, fmt::Debug, sync::Arc, time::Duration};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::record::Ended;
use crate::{AsyncInvoke, Function, lambda::Request};

/// What is known of an event when it is accepted.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct About {
    /// The ARN of the function.
    pub(super) arn: Arc<str>,
    /// The version or the alias that it is invoked by, if one was named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) qualifier: Option<String>,
    pub(super) request_id: String,
    pub(super) input: String,
    /// The functions that were invoked before, of which this came.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) chain: Vec<Arc<str>>,
    pub(super) at: Timestamp,
}

impl About {
    pub(super) fn new(
        arn: Arc<str>,
        qualifier: Option<String>,
        request_id: String,
        input: String,
    ) -> Self {
        Self { arn, qualifier, request_id, input, chain: Vec::new(), at: Timestamp::now() }
    }

    /// How its function is set up for it.
    pub(super) fn settings(&self, function: &Function) -> AsyncInvoke {
        function.async_invoke_by(self.qualifier.as_deref())
    }

    /// What its function is called with.
    pub(super) fn request(&self) -> Request {
        let arn = match &self.qualifier {
            Some(qualifier) => format!("{}:{qualifier}", self.arn),
            None => self.arn.to_string(),
        };
        let (id, input) = (self.request_id.clone(), self.input.clone().into());
        Request { id, input, arn, client_context: None }
    }
}

/// What happens to an event before there is nothing more to do.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) enum Change<'a> {
    Accepted(Cow<'a, About>),
    /// Its function failed, and is invoked again.
    Failed(Timestamp),
    /// It came to its end, which somebody is to be told of.
    Ended(Cow<'a, Ended>),
}

/// Who keeps what happens to events.
pub(crate) trait Keeper: Debug + Send + Sync {
    /// Keeps what happens to an event, by its key, or says when to try that again.
    fn keep(&self, event: u64, change: &Change<'_>) -> Result<(), Duration>;

    /// Keeps an event that comes of another one, for which there is nothing more to do then: both, or
    /// nothing.
    fn next(&self, event: u64, of: u64, about: &About) -> Result<(), Duration>;

    /// There is nothing more to do for an event, and nothing to be kept of it.
    fn done(&self, event: u64) -> Result<(), Duration>;
}

/// An event that there is something to do for, as it is kept.
#[derive(Debug)]
pub(crate) struct Kept {
    pub(super) about: About,
    pub(super) past: Past,
}

/// What happened to an event since it was accepted.
#[derive(Debug, Default)]
pub(super) struct Past {
    /// How often its function failed.
    pub(super) failures: usize,
    /// When that was the last time.
    pub(super) failed: Option<Timestamp>,
    pub(super) ended: Option<Ended>,
}

impl Kept {
    pub(crate) fn new(about: About) -> Self {
        Self { about, past: Past::default() }
    }

    /// Takes note of what happened to it.
    pub(crate) fn change(&mut self, change: Change<'_>) {
        match change {
            Change::Accepted(about) => *self = Self::new(about.into_owned()),
            Change::Failed(at) => {
                self.past.failures += 1;
                self.past.failed = Some(at);
            }
            Change::Ended(ended) => self.past.ended = Some(ended.into_owned()),
        }
    }

    /// When it was accepted.
    pub(crate) fn at(&self) -> Timestamp {
        self.about.at
    }
}
