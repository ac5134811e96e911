//! Tasks that give a task token back: `aws-sdk:sfn:sendTaskSuccess` and its like.

use statewright_engine::{Event, Failure, Invocation, Json, Resource};

use super::{Driver, Progress};
use crate::Request;

impl<F: FnMut(Progress<'_>)> Driver<'_, F> {
    /// Tells who waits for a token what its task came to.
    pub(super) fn call_back(&mut self, at: usize, invocation: &Invocation, request: &Request) {
        let result = self.given_back(invocation, request);
        self.answer(at, invocation.task, result.map(|()| Json::empty_object()));
    }

    fn given_back(&mut self, invocation: &Invocation, request: &Request) -> Result<(), Failure> {
        let text = |member: &str| invocation.input.get(member).and_then(Json::as_str);
        let refused = |error: &str, message: &str| {
            let id = &request.id;
            let cause = format!("{message} (Service: Sfn, Status Code: 400, Request ID: {id})");
            Failure::new(format!("Sfn.{error}Exception"), cause)
        };
        let token = text("TaskToken");
        let (waiting, task) = *token
            .and_then(|token| self.tokens.get(token))
            .ok_or_else(|| refused("InvalidToken", "Invalid Token: 'Invalid token'"))?;
        if !self.executions[waiting].engine.awaits(task) {
            let message = "Task Timed Out: 'Provided task does not exist anymore'";
            return Err(refused("TaskTimedOut", message));
        }
        let Resource::Service { action, .. } = &invocation.resource else { return Ok(()) };
        let event = match &**action {
            "sendTaskSuccess" => {
                let output = Json::parse(text("Output").unwrap_or_default());
                let output = output.map_err(|error| {
                    refused("InvalidOutput", &format!("Invalid Output: '{error}'"))
                })?;
                Event::TaskSucceeded { task, output }
            }
            "sendTaskFailure" => {
                let failure = Failure {
                    error: text("Error").map(Into::into),
                    cause: text("Cause").map(Into::into),
                };
                Event::TaskFailed { task, failure }
            }
            _ => Event::TaskHeartbeat { task },
        };
        self.ready.push_back((waiting, event));
        Ok(())
    }
}
