use std::panic::Location;

use crate::{
    Construct, Grantee, Intrinsic, Problem, Stack, StateMachine, StateMachineAlias, Statement,
};

use super::state_machine::{executions, redrive};

impl<In, Out> StateMachine<In, Out> {
    /// Lets executions be started.
    #[track_caller]
    pub fn grant_start(&self, stack: &mut Stack, grantee: &impl Grantee) {
        grantee.role().grant(stack, Statement::allow(["states:StartExecution"]).on(self.arn()));
    }

    /// Lets executions be started and waited for, which only Express ones can be.
    #[track_caller]
    pub fn grant_start_sync(&self, stack: &mut Stack, grantee: &impl Grantee) {
        check_express(stack, stack.path_of(self.resource()), self.is_express(), Location::caller());
        let statement = Statement::allow(["states:StartSyncExecution"]).on(self.arn());
        grantee.role().grant(stack, statement);
    }

    /// Lets executions be listed and looked at.
    #[track_caller]
    pub fn grant_read(&self, stack: &mut Stack, grantee: &impl Grantee) {
        let machine = Statement::allow(["states:DescribeStateMachine", "states:ListExecutions"]);
        grantee.role().grant(stack, machine.on(self.arn()));
        let execution = Statement::allow([
            "states:DescribeExecution",
            "states:DescribeStateMachineForExecution",
            "states:GetExecutionHistory",
        ]);
        grantee.role().grant(stack, execution.on(self.executions()));
    }

    /// Lets executions be stopped.
    #[track_caller]
    pub fn grant_stop(&self, stack: &mut Stack, grantee: &impl Grantee) {
        let statement = Statement::allow(["states:StopExecution"]).on(self.executions());
        grantee.role().grant(stack, statement);
    }

    /// Lets executions that failed be carried on from where they did. The state machine itself is
    /// let carry on the executions that its distributed Map states started.
    #[track_caller]
    pub fn grant_redrive(&self, stack: &mut Stack, grantee: &impl Grantee) {
        let statement = Statement::allow(["states:RedriveExecution"]).on(self.executions());
        grantee.role().grant(stack, statement);
        for starter in &self.map_runs {
            let statement = redrive(self.resource(), starter);
            self.role().grant(stack, statement.because(starter.reason(self.resource())));
        }
    }

    /// Lets tasks be answered that wait for it by their token.
    #[track_caller]
    pub fn grant_task_response(&self, stack: &mut Stack, grantee: &impl Grantee) {
        let statement = Statement::allow([
            "states:SendTaskSuccess",
            "states:SendTaskFailure",
            "states:SendTaskHeartbeat",
        ]);
        grantee.role().grant(stack, statement.on(self.arn()));
    }

    /// The ARN of all executions of the state machine.
    pub(crate) fn executions(&self) -> Intrinsic {
        executions(self.resource(), "")
    }
}

impl<In, Out> StateMachineAlias<In, Out> {
    /// Lets executions be started by the alias.
    #[track_caller]
    pub fn grant_start(&self, stack: &mut Stack, grantee: &impl Grantee) {
        grantee.role().grant(stack, Statement::allow(["states:StartExecution"]).on(self.arn()));
    }

    /// Lets executions be started by the alias and waited for, which only Express ones can be.
    #[track_caller]
    pub fn grant_start_sync(&self, stack: &mut Stack, grantee: &impl Grantee) {
        check_express(stack, stack.path_of(&self.resource), self.is_express(), Location::caller());
        let statement = Statement::allow(["states:StartSyncExecution"]).on(self.arn());
        grantee.role().grant(stack, statement);
    }
}

/// Only what is Express can be waited for.
///
/// Source: Step Functions API Reference, StartSyncExecution.
pub(crate) fn check_express(
    stack: &mut Stack,
    path: String,
    express: bool,
    location: &'static Location<'static>,
) {
    if !express {
        let message = "a standard state machine cannot be started and waited for";
        let help = "make it `StateMachineType::Express`, or start it without waiting";
        stack.report(Problem::new(path, message).help(help).at(location));
    }
}
