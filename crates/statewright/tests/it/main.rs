//! The constructs' tests. They use the handlers of the call centre.

mod around;
mod aspects;
mod assembly;
mod authoring_mistakes;
mod choices;
mod compile_fail;
mod data;
mod explained;
mod expressions;
mod flow;
mod items;
mod problems;
mod rights;
mod runs;
mod schemas;
mod shapes;
mod stacks;
mod tasks;
mod template;

use statewright::{App, Function, Stack};

/// The definition of the only state machine that `describe` adds to a stack.
fn definition(describe: impl FnOnce(&mut Stack)) -> serde_json::Value {
    let mut app = App::new();
    describe(app.stack("Test"));
    let template = app.template("Test").unwrap_or_else(|problems| panic!("{problems}"));
    let resources = template["Resources"].as_object().expect("the resources");
    let machine = resources
        .values()
        .find(|resource| resource["Type"] == "AWS::StepFunctions::StateMachine")
        .expect("a state machine");
    machine["Properties"]["Definition"].clone()
}

/// A definition with the partition where the template names it.
fn deployed(part: &serde_json::Value) -> serde_json::Value {
    use serde_json::Value;
    match part {
        Value::Array(items) => items.iter().map(deployed).collect(),
        Value::Object(members) => match part["Fn::Sub"].as_str() {
            Some(text) => text.replace("${AWS::Partition}", "aws").into(),
            None => members.iter().map(|(name, member)| (name.clone(), deployed(member))).collect(),
        },
        other => other.clone(),
    }
}

type Handled<In, Out> = Function<In, Out, handlers::CaseError>;

/// The functions of the call centre, in a stack.
struct Functions {
    open: Handled<handlers::NewCase, handlers::OpenedCase>,
    assign: Handled<handlers::OpenedCase, handlers::AssignedCase>,
    work: Handled<handlers::AssignedCase, handlers::WorkedCase>,
    close: Handled<handlers::WorkedCase, handlers::ClosedCase>,
    escalate: Handled<handlers::WorkedCase, handlers::EscalatedCase>,
}

impl Functions {
    fn new(stack: &mut Stack) -> Self {
        Self {
            open: Function::new(stack, "Open", handlers::open_case),
            assign: Function::new(stack, "Assign", handlers::assign_case),
            work: Function::new(stack, "Work", handlers::work_on_case),
            close: Function::new(stack, "Close", handlers::close_case),
            escalate: Function::new(stack, "Escalate", handlers::escalate_case),
        }
    }
}
