use std::{fmt::Display, pin::Pin, sync::Arc};

use super::{
    Answer, Api,
    activities::Handed,
    error::{Error, ErrorType},
    model::{Structure, Value, shapes},
    operations as does,
};

/// An operation of the API.
#[derive(Debug)]
pub(super) struct Operation {
    name: &'static str,
    input: &'static Structure,
    does: Call,
}

#[derive(Debug)]
enum Call {
    /// Answers at once.
    Now(fn(&Arc<Api>, &Value<'_>) -> Answer),
    /// Waits for something, with little or nothing of the request.
    Later(fn(&Arc<Api>, &Value<'_>) -> Result<Waiting, Error>),
    /// Waits for something, with what came in the request.
    Holding(fn(&Arc<Api>, &Value<'_>) -> Result<Waiting, Error>),
    /// Waits for work that it hands to a worker.
    Handing(fn(&Arc<Api>, &Value<'_>) -> Result<Handing, Error>),
}

/// An answer that is waited for.
pub(super) type Waiting = Pin<Box<dyn Future<Output = Answer> + Send>>;

/// Likewise one with which work gets to a worker, who has that when the answer is sent.
pub(super) type Handing =
    Pin<Box<dyn Future<Output = Result<(Vec<u8>, Option<Handed>), Error>> + Send>>;

/// What a request is answered with, or waits for.
pub(super) enum Begun {
    Now(Answer),
    Later(Waiting),
    Handing(Handing),
}

/// What a header `X-Amz-Target` begins with.
const TARGET: &str = "AWSStepFunctions.";

impl Operation {
    /// The operation that the header `X-Amz-Target` names.
    pub(super) fn of_target(target: Option<&str>) -> Result<&'static Self, Error> {
        let name = target.and_then(|target| target.strip_prefix(TARGET));
        name.and_then(Self::of_name)
            .ok_or_else(|| Error::new(ErrorType::UnknownOperationException, ""))
    }

    pub(super) fn of_name(name: &str) -> Option<&'static Self> {
        let index = OPERATIONS.binary_search_by_key(&name, |operation| operation.name).ok()?;
        OPERATIONS.get(index)
    }

    /// The names of all operations, by their numbers.
    pub(super) fn names() -> impl ExactSizeIterator<Item = &'static str> {
        OPERATIONS.iter().map(Self::name)
    }

    #[cfg(test)]
    pub(super) fn all() -> &'static [Self] {
        OPERATIONS
    }

    pub(super) fn name(&self) -> &'static str {
        self.name
    }

    /// The number of the operation.
    pub(super) fn number(&'static self) -> usize {
        match OPERATIONS.element_offset(self) {
            Some(number) => number,
            None => unreachable!("an operation is one of all"),
        }
    }

    #[cfg(test)]
    pub(super) fn input(&self) -> &'static Structure {
        self.input
    }

    /// Whether what waits for an answer is about as large as the request was.
    pub(super) fn holds_its_request(&self) -> bool {
        matches!(self.does, Call::Holding(_))
    }

    /// Answers a request, once all that it waits for has happened.
    pub(super) async fn answer(&self, api: &Arc<Api>, body: &[u8]) -> Answer {
        match self.begin(api, body, None) {
            Begun::Now(answer) => answer,
            Begun::Later(waiting) => waiting.await,
            Begun::Handing(waiting) => {
                let (body, handed) = waiting.await?;
                if let Some(handed) = handed {
                    handed.sent();
                }
                Ok(body)
            }
        }
    }

    /// Answers a request, or begins to wait for what it is answered with. `trace` is what its
    /// header says that it is a part of, which counts more than what its body says.
    ///
    /// Source: Step Functions API Reference, `StartExecution`, traceHeader.
    pub(super) fn begin(&self, api: &Arc<Api>, body: &[u8], trace: Option<&str>) -> Begun {
        let begun = self.checked(body).and_then(|mut request| {
            if let Some(trace) = trace {
                self.input.set(&mut request, "traceHeader", Value::String(trace.into()));
            }
            match self.does {
                Call::Now(call) => call(api, &request).map(|body| Begun::Now(Ok(body))),
                Call::Later(call) | Call::Holding(call) => call(api, &request).map(Begun::Later),
                Call::Handing(call) => call(api, &request).map(Begun::Handing),
            }
        });
        begun.unwrap_or_else(|error| Begun::Now(Err(error)))
    }

    /// A request that the model has nothing against.
    fn checked<'r>(&self, body: &'r [u8]) -> Result<Value<'r>, Error> {
        // Clients send nothing where there is nothing to say.
        let mut request = read(if body.is_empty() { b"{}" } else { body })?;
        self.input.check(&mut request)?;
        Ok(request)
    }
}

fn read(body: &[u8]) -> Result<Value<'_>, Error> {
    let no_json =
        |error: &dyn Display| Error::serialization(format!("the request is no JSON: {error}"));
    let text = std::str::from_utf8(body).map_err(|error| no_json(&error))?;
    serde_json::from_str(text).map_err(|error| no_json(&error))
}

macro_rules! operations {
    ($($call:ident $name:literal $input:ident $does:expr;)*) => {
        /// All operations, by their names.
        static OPERATIONS: &[Operation] = &[$(Operation {
            name: $name,
            input: &shapes::$input,
            does: Call::$call($does),
        }),*];
    };
}

operations! {
    Now "CreateActivity" CREATE_ACTIVITY does::create_activity;
    Now "CreateStateMachine" CREATE_STATE_MACHINE does::create_state_machine;
    Now "CreateStateMachineAlias" CREATE_STATE_MACHINE_ALIAS does::create_state_machine_alias;
    Now "DeleteActivity" DELETE_ACTIVITY does::delete_activity;
    Now "DeleteStateMachine" DELETE_STATE_MACHINE does::delete_state_machine;
    Now "DeleteStateMachineAlias" DELETE_STATE_MACHINE_ALIAS does::delete_state_machine_alias;
    Now "DeleteStateMachineVersion" DELETE_STATE_MACHINE_VERSION does::delete_state_machine_version;
    Now "DescribeActivity" DESCRIBE_ACTIVITY does::describe_activity;
    Now "DescribeExecution" DESCRIBE_EXECUTION does::describe_execution;
    Now "DescribeMapRun" DESCRIBE_MAP_RUN does::describe_map_run;
    Now "DescribeStateMachine" DESCRIBE_STATE_MACHINE does::describe_state_machine;
    Now "DescribeStateMachineAlias" DESCRIBE_STATE_MACHINE_ALIAS does::describe_state_machine_alias;
    Now "DescribeStateMachineForExecution" DESCRIBE_STATE_MACHINE_FOR_EXECUTION does::describe_state_machine_for_execution;
    Handing "GetActivityTask" GET_ACTIVITY_TASK does::get_activity_task;
    Now "GetExecutionHistory" GET_EXECUTION_HISTORY does::get_execution_history;
    Now "ListActivities" LIST_ACTIVITIES does::list_activities;
    Now "ListExecutions" LIST_EXECUTIONS does::list_executions;
    Now "ListMapRuns" LIST_MAP_RUNS does::list_map_runs;
    Now "ListStateMachineAliases" LIST_STATE_MACHINE_ALIASES does::list_state_machine_aliases;
    Now "ListStateMachineVersions" LIST_STATE_MACHINE_VERSIONS does::list_state_machine_versions;
    Now "ListStateMachines" LIST_STATE_MACHINES does::list_state_machines;
    Now "ListTagsForResource" LIST_TAGS_FOR_RESOURCE does::list_tags_for_resource;
    Now "PublishStateMachineVersion" PUBLISH_STATE_MACHINE_VERSION does::publish_state_machine_version;
    Now "RedriveExecution" REDRIVE_EXECUTION does::redrive_execution;
    Now "SendTaskFailure" SEND_TASK_FAILURE does::send_task_failure;
    Now "SendTaskHeartbeat" SEND_TASK_HEARTBEAT does::send_task_heartbeat;
    Now "SendTaskSuccess" SEND_TASK_SUCCESS does::send_task_success;
    Now "StartExecution" START_EXECUTION does::start_execution;
    Later "StartSyncExecution" START_SYNC_EXECUTION does::start_sync_execution;
    Now "StopExecution" STOP_EXECUTION does::stop_execution;
    Now "TagResource" TAG_RESOURCE does::tag_resource;
    Holding "TestState" TEST_STATE does::test_state;
    Now "UntagResource" UNTAG_RESOURCE does::untag_resource;
    Now "UpdateMapRun" UPDATE_MAP_RUN does::update_map_run;
    Now "UpdateStateMachine" UPDATE_STATE_MACHINE does::update_state_machine;
    Now "UpdateStateMachineAlias" UPDATE_STATE_MACHINE_ALIAS does::update_state_machine_alias;
    Now "ValidateStateMachineDefinition" VALIDATE_STATE_MACHINE_DEFINITION does::validate_state_machine_definition;
}

#[cfg(test)]
mod tests {
    use super::OPERATIONS;

    #[test]
    fn operations_are_found_by_their_names() {
        assert!(OPERATIONS.is_sorted_by_key(|operation| operation.name));
    }
}
