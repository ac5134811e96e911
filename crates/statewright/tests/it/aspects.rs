//! What sees all resources, and what users say of them.

use serde_json::json;
use statewright::{
    App, Aspect, DeletionPolicy, Function, Principal, ResourceView, Role, State, StateMachine,
    Statement,
};

use crate::{Functions, problems::without_lines};

/// Writes down what it sees.
#[derive(Default)]
struct Seen(std::rc::Rc<std::cell::RefCell<Vec<String>>>);

impl Aspect for Seen {
    fn visit(&mut self, resource: &mut ResourceView<'_>) {
        let properties = resource.properties();
        let names = properties.as_object().expect("an object").keys();
        let names: Vec<_> = names.map(String::as_str).collect();
        self.0.borrow_mut().push(format!(
            "{} {} {} {}: {}\n",
            resource.stack(),
            resource.path(),
            resource.logical_id(),
            resource.kind(),
            names.join(" ")
        ));
    }
}

#[test]
fn an_aspect_sees_all_that_is_there_in_the_end() {
    let seen = Seen::default();
    let text = seen.0.clone();
    let mut app = App::new();
    app.aspect(seen);
    let stack = app.stack("One");
    let close = Function::new(stack, "Close", handlers::close_case);
    stack.override_property(&close, "KmsKeyArn", "x");
    let stack = app.stack("Two");
    stack.nested("Part", |stack| StateMachine::new(stack, "Machine", close.task("Close")));
    let role = Role::new(stack, "Role", Principal::Lambda);
    for number in 0..100 {
        let name = format!("arn:aws:sqs:eu-west-1:111122223333:{number}{}", "x".repeat(80));
        role.grant(stack, Statement::allow(["sqs:SendMessage"]).on(name));
    }
    app.template("One").unwrap_or_else(|problems| panic!("{problems}"));
    let text = text.borrow().concat();
    insta::assert_snapshot!(text);
}

#[test]
fn an_aspect_changes_what_it_sees_each_time_anew() {
    let mut app = App::new();
    struct Named(u32);
    impl Aspect for Named {
        fn visit(&mut self, resource: &mut ResourceView<'_>) {
            self.0 += 1;
            resource.set_property("Name", format!("queue-{}", self.0));
            resource.remove_property("DelaySeconds");
            resource.deletion_policy(DeletionPolicy::Retain);
            resource.tag("Seen", "yes");
        }
    }
    app.aspect(Named(0));
    app.stack("One").resource("Queue", "AWS::SQS::Queue", json!({ "DelaySeconds": 1 }));
    let queue = || {
        let template = app.template("One").unwrap_or_else(|problems| panic!("{problems}"));
        template["Resources"]["Queue"].clone()
    };
    assert_eq!(
        queue(),
        json!({
            "Type": "AWS::SQS::Queue",
            "Properties": { "Tags": [{ "Key": "Seen", "Value": "yes" }], "Name": "queue-1" },
            "DeletionPolicy": "Retain",
        })
    );
    assert_eq!(queue()["Properties"]["Name"], "queue-2");
}

#[test]
fn rules_of_users_are_held() {
    let mut app = App::new();
    app.policy("functions have memory", |resource| {
        let memory = resource.properties()["MemorySize"].as_u64()?;
        (memory < 256).then(|| format!("256 MiB at the least, not {memory}"))
    });
    app.advice("machines are traced", |resource| {
        let is_machine = resource.kind() == "AWS::StepFunctions::StateMachine";
        (is_machine && resource.properties()["TracingConfiguration"].is_null())
            .then(|| "turn tracing on".to_owned())
    });
    let stack = app.stack("One");
    let functions = Functions::new(stack);
    stack.override_property(&functions.open, "MemorySize", 512);
    stack.override_property(&functions.assign, "MemorySize", 512);
    stack.override_property(&functions.escalate, "MemorySize", 512);
    StateMachine::new(
        stack,
        "Machine",
        functions.open.task("Open").then(functions.assign.task("Assign")),
    );
    let problems = app.template("One").expect_err("problems");
    insta::assert_snapshot!(without_lines(&problems.to_string()));

    let stack = app.stack("Two");
    stack.resource("Queue", "AWS::SQS::Queue", json!({}));
    let mut app = App::new();
    app.advice("queues are rare", |resource| {
        (resource.kind() == "AWS::SQS::Queue").then(|| "use a topic".to_owned())
    });
    app.stack("Two").resource("Queue", "AWS::SQS::Queue", json!({}));
    let warnings = app.warnings().expect("no problems");
    let warnings: Vec<_> = warnings.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(without_lines(&warnings.concat()));
}
