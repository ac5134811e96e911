use std::{fmt, marker::PhantomData};

use serde::Serialize;
use serde_json::{Value, json};
use statewright_handler::{Field, ObjectCreated};

use crate::{Bucket, Construct, Problem, Stack};

/// Which events a rule is about, whose details are each a `Detail`.
///
/// ```
/// use handlers::{Status, WorkedCase};
/// use statewright::EventPattern;
///
/// let unresolved = EventPattern::<WorkedCase>::of("calls", "Case Worked On")
///     .detail(WorkedCase::STATUS, [Status::Unresolved]);
/// ```
#[must_use = "a pattern does nothing until there is a rule with it"]
pub struct EventPattern<Detail> {
    pub(super) pattern: Value,
    /// What serde could not write.
    pub(super) error: Option<String>,
    types: PhantomData<fn() -> Detail>,
}

impl<Detail> EventPattern<Detail> {
    /// Events of this source, that this happened.
    pub fn of(source: &str, detail_type: &str) -> Self {
        Self {
            pattern: json!({ "source": [source], "detail-type": [detail_type] }),
            error: None,
            types: PhantomData,
        }
    }

    /// Only those in whose detail this field has one of these values.
    pub fn detail<T: Serialize>(
        mut self,
        field: Field<Detail, T>,
        values: impl IntoIterator<Item = T>,
    ) -> Self {
        let values: Result<Value, _> = values.into_iter().map(serde_json::to_value).collect();
        match values {
            Ok(values) => self.pattern["detail"][field.key()] = values,
            Err(error) => self.error = Some(error.to_string()),
        }
        self
    }

    /// Only those whose details fit this, as a pattern of EventBridge says it: with `prefix`,
    /// `numeric`, `exists` and the like.
    pub fn detail_pattern(mut self, pattern: Value) -> Self {
        self.pattern["detail"] = pattern;
        self
    }
}

impl Bucket {
    /// The events that an object was written whose key begins with this; whatever its key, if
    /// it is empty. Lets the bucket tell EventBridge.
    pub fn object_created(&self, stack: &mut Stack, prefix: &str) -> EventPattern<ObjectCreated> {
        self.tell_event_bridge(stack);
        let mut detail = json!({ "bucket": { "name": [self.name()] } });
        if !prefix.is_empty() {
            detail["object"] = json!({ "key": [{ "prefix": prefix }] });
        }
        EventPattern::of("aws.s3", "Object Created").detail_pattern(detail)
    }

    fn tell_event_bridge(&self, stack: &mut Stack) {
        let told = json!({ "EventBridgeConfiguration": { "EventBridgeEnabled": true } });
        match stack.properties_mut(self.resource()) {
            Some(properties) => properties["NotificationConfiguration"] = told,
            None if self.event_bridge => {}
            None => {
                let message = "a bucket of another stack is to tell EventBridge, and does not";
                let help = "give it `event_bridge: true` where it is made";
                let path = stack.path_of(self.resource());
                stack.report(Problem::new(path, message).help(help));
            }
        }
    }
}

impl<Detail> Clone for EventPattern<Detail> {
    fn clone(&self) -> Self {
        Self { pattern: self.pattern.clone(), error: self.error.clone(), types: PhantomData }
    }
}

impl<Detail> fmt::Debug for EventPattern<Detail> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("EventPattern").field(&self.pattern).finish()
    }
}
