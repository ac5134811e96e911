use handlers::{Status, WorkedCase};
use statewright::{
    Function, FunctionProps, LogGroup, Principal, Queue, Role, Stack, State, StateMachine,
    StateMachineProps, fail,
};

pub(crate) fn describe(stack: &mut Stack) {
    // What the functions do is one story, so their logs are in one place.
    let props = FunctionProps {
        role: Some(Role::new(stack, "FunctionsRole", Principal::Lambda)),
        log_group: Some(LogGroup::new(stack, "FunctionsLogGroup")),
        dead_letters: Some(Queue::new(stack, "LostEvents")),
        ..FunctionProps::default()
    };
    let open_case = Function::with(stack, "OpenCaseFunction", handlers::open_case, &props);
    let assign_case = Function::with(stack, "AssignCaseFunction", handlers::assign_case, &props);
    let work_on_case = Function::with(stack, "WorkOnCaseFunction", handlers::work_on_case, &props);
    let close_case = Function::with(stack, "CloseCaseFunction", handlers::close_case, &props);
    let escalate_case =
        Function::with(stack, "EscalateCaseFunction", handlers::escalate_case, &props);

    let flow = open_case
        .task("Open Case")
        .then(assign_case.task("Assign Case"))
        .then(work_on_case.task("Work on Case"))
        .choose("Is Case Resolved", WorkedCase::STATUS, |status| match status {
            Status::Resolved => close_case.task("Close Case").into(),
            Status::Unresolved => escalate_case
                .task("Escalate Case")
                .then(fail("Fail").cause("Engage Tier 2 Support.")),
        });

    let comment =
        "A simple AWS Step Functions state machine that automates a call center support session.";
    let props =
        StateMachineProps { comment: Some(comment.to_owned()), ..StateMachineProps::default() };
    let state_machine = StateMachine::with(stack, "CallCenterStateMachine", flow, &props);
    stack.output("StateMachineArn", state_machine.arn());
}
