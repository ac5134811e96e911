//! Two stacks, one of which uses what the other has, and what an organisation wants of both.
//!
//! ```console
//! $ cargo run --example stacks -- --output target/stacks --stack Workflow -c stage=prod
//! ```

use serde_json::{Value, json};
use statewright::{
    App, Condition, Function, Intrinsic, OutputProps, Parameter, Queue, ResourceRef, Stack, State,
    StateMachine, Test, fail,
};

/// A queue for what could not be done, and who is told: a construct of one's own.
fn lost_cases(stack: &mut Stack, id: &str) -> (Queue, ResourceRef) {
    stack.nested(id, |stack| {
        let queue = Queue::new(stack, "Queue");
        let mails = stack.resource("Mails", "AWS::SNS::Topic", json!({ "DisplayName": "Lost" }));
        stack.tag_construct(&mails, "Reader", "support");
        (queue, mails)
    })
}

fn main() -> std::process::ExitCode {
    let mut app = App::new();
    let stage = app.context("stage").unwrap_or(Value::from("dev"));
    app.tag("Stage", stage);
    // Held to at the end, wherever it is said.
    app.policy("queues are encrypted", |resource| {
        let is_open = resource.kind() == "AWS::SQS::Queue"
            && resource.properties()["SqsManagedSseEnabled"] == false;
        is_open.then(|| "leave `SqsManagedSseEnabled` as it is".to_owned())
    });

    let stack = app.stack("Cases");
    stack.description("What cases are stored and lost in.");
    let owner = Parameter::text(stack, "Owner", "");
    let (lost, mails) = lost_cases(stack, "Lost");
    let is_owned = Condition::new(stack, "IsOwned", !Test::equals(owner.value(), ""));
    let subscription = stack.resource(
        "Subscription",
        "AWS::SNS::Subscription",
        json!({ "TopicArn": mails.reference(), "Protocol": "email", "Endpoint": owner.value() }),
    );
    stack.only_if(&subscription, &is_owned);

    // The first stack is deployed first, as this one uses what it has.
    let stack = app.stack("Workflow");
    let close = Function::new(stack, "Close", handlers::close_case);
    lost.grant_send(stack, &close);
    stack.override_property(&close, "Environment.Variables.LOST", lost.url());
    let flow = close.task("Close Case").then(fail::<_, ()>("Fail").cause("There is more to do."));
    let machine = StateMachine::new(stack, "Machine", flow);
    let props = OutputProps {
        description: Some("starts the workflow".to_owned()),
        export: Some("cases-workflow".to_owned()),
        ..OutputProps::default()
    };
    let name = Intrinsic::join(" in ", [machine.arn(), Intrinsic::region()]);
    stack.output_with("Machine", name, &props);
    app.synth()
}
