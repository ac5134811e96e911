//! Several stacks, parts of stacks, and what can be done to any resource.

use serde_json::{Value, json};
use statewright::{
    App, AsyncInvoke, DeletionPolicy, EventSource, EventSourceProps, Function, FunctionAlias,
    FunctionAliasProps, FunctionProps, FunctionVersion, Intrinsic, Principal, Queue, ResourceRef,
    Role, Stack, State, StateMachine, StateMachineVersion, wait,
};

use crate::{
    Functions,
    problems::{problems, without_lines},
};

fn template(app: &App, stack: &str) -> Value {
    app.template(stack).unwrap_or_else(|problems| panic!("{problems}"))
}

/// What is wrong with an app of several stacks.
fn problems_of(app: &App) -> String {
    let stack = app.template("One").expect_err("problems");
    without_lines(&stack.to_string())
}

fn queue(stack: &mut Stack, id: &str) -> ResourceRef {
    stack.resource(id, "AWS::SQS::Queue", json!({}))
}

#[test]
fn what_another_stack_has_is_imported() {
    let mut app = App::new();
    let stack = app.stack("One");
    let functions = Functions::new(stack);
    let jobs = queue(stack, "Jobs");
    let stack = app.stack("Two");
    StateMachine::new(stack, "Machine", functions.open.task("Open"));
    let text = Intrinsic::substitute(format!(
        "${{AWS::Region}} ${{!Literal}} ${{{}}} ${{{}.Arn}}",
        "One/Jobs", "One/Jobs"
    ));
    stack.output("Text", text);
    stack.output("Name", jobs.reference());
    let mut one = template(&app, "One");
    insta::assert_snapshot!("exports", format!("{:#}", one["Outputs"].take()));
    let two = template(&app, "Two");
    insta::assert_snapshot!("imports", format!("{two:#}"));
}

#[test]
fn stacks_are_deployed_in_the_order_of_their_use() {
    let mut app = App::new();
    let jobs = queue(app.stack("One"), "Jobs");
    let stack = app.stack("Two");
    stack.output("Jobs", jobs.reference());
    let mail = queue(stack, "Mail");
    let stack = app.stack("Three");
    let alarm = queue(stack, "Alarms");
    // Without a value of it: it is to be there before.
    stack.depends_on(&alarm, &mail);
    let assembly = app.assembly(std::path::Path::new("cdk.out")).expect("an assembly");
    let manifest: Value = serde_json::from_str(&assembly.files["manifest.json"]).expect("JSON");
    let dependencies = |stack: &str| manifest["artifacts"][stack]["dependencies"].clone();
    assert_eq!(dependencies("One"), json!(["One.assets"]));
    assert_eq!(dependencies("Two"), json!(["Two.assets", "One"]));
    assert_eq!(dependencies("Three"), json!(["Three.assets", "Two"]));
    assert_eq!(template(&app, "Three")["Resources"]["Alarms"].get("DependsOn"), None);
}

#[test]
fn resources_of_one_name_in_several_stacks_are_kept_apart() {
    let mut app = App::new();
    let one = Function::new(app.stack("One"), "Close", handlers::close_case);
    let stack = app.stack("Two");
    let work = Function::new(stack, "Close", handlers::work_on_case);
    StateMachine::new(stack, "Machine", work.task("Work").then(one.task("Close")));
    let mut two = template(&app, "Two");
    let machine = two["Resources"]["Machine"]["Properties"].take();
    let names = machine["DefinitionSubstitutions"].clone();
    assert_eq!(
        names,
        json!({
            "CloseArn": { "Fn::GetAtt": ["Close", "Arn"] },
            "OneCloseArn": { "Fn::ImportValue": "One:Close:Arn" },
        })
    );
    let states = &machine["Definition"]["States"];
    assert_eq!(states["Work"]["Resource"], "${CloseArn}");
    assert_eq!(states["Close"]["Resource"], "${OneCloseArn}");
}

/// What is granted to a function of another stack is in a policy of this one, which comes before
/// what Lambda makes only if the function has the right.
#[test]
fn what_needs_a_right_of_another_stack_waits_for_it() {
    let mut app = App::new();
    let open = Functions::new(app.stack("One")).open.taking::<Value>();
    let stack = app.stack("Two");
    let cases = Queue::new(stack, "Cases");
    EventSource::queue(stack, "Source", &cases, &open, &EventSourceProps::default());
    let version = FunctionVersion::new(stack, "Version", &open);
    let events = AsyncInvoke { on_failure: Some((&cases).into()), ..AsyncInvoke::default() };
    let props = FunctionAliasProps { async_invoke: Some(events), ..FunctionAliasProps::default() };
    FunctionAlias::with(stack, "Live", "live", &version, &props);
    let two = template(&app, "Two");
    let policy = "OneOpenRolePolicy";
    assert_eq!(two["Resources"][policy]["Type"], "AWS::IAM::Policy");
    assert_eq!(two["Resources"]["Source"]["DependsOn"], json!([policy]));
    assert_eq!(two["Resources"]["LiveEventInvokeConfig"]["DependsOn"], json!(["Live", policy]));
}

/// What tells that a state machine was changed cannot be told from stack to stack, as CloudFormation
/// lets no export change that is used: so each change is another version by its id.
#[test]
fn a_state_machine_of_another_stack_has_versions() {
    let version = |seconds: u32| {
        let mut app = App::new();
        let machine =
            StateMachine::<Value, Value>::new(app.stack("One"), "Machine", wait("Wait", seconds));
        StateMachineVersion::new(app.stack("Two"), "Version", &machine);
        let exports = template(&app, "One")["Outputs"].clone();
        assert_eq!(exports.as_object().map(serde_json::Map::len), Some(1), "{exports}");
        let two = template(&app, "Two");
        let mut resources = two["Resources"].as_object().expect("resources").clone().into_iter();
        let (id, version) = resources.next().expect("the version");
        let properties = json!({ "StateMachineArn": { "Fn::ImportValue": "One:Machine:Ref" } });
        assert_eq!(version["Properties"], properties);
        id
    };
    assert_eq!(version(1), version(1));
    assert_ne!(version(1), version(2));
}

/// Its tags are no part of it.
#[test]
fn a_tag_publishes_no_version() {
    let version = |tag: &str| {
        let mut app = App::new();
        let stack = app.stack("One");
        stack.tag("team", tag);
        let machine = StateMachine::<Value, Value>::new(stack, "Machine", wait("Wait", 1));
        StateMachineVersion::new(app.stack("Two"), "Version", &machine);
        template(&app, "Two")["Resources"].as_object().expect("resources").keys().next().cloned()
    };
    assert_eq!(version("support"), version("sales"));
}

/// Each version that is published is another export, and CloudFormation lets none change that is
/// used.
#[test]
fn a_version_is_used_in_its_stack() {
    let mut app = App::new();
    let stack = app.stack("One");
    let open = Functions::new(stack).open;
    let version = FunctionVersion::new(stack, "OpenVersion", &open);
    let machine = StateMachine::<Value, Value>::new(stack, "Machine", wait("Wait", 1));
    let published = StateMachineVersion::new(stack, "Version", &machine);
    let stack = app.stack("Two");
    FunctionAlias::new(stack, "Live", "live", &version);
    stack.output("Published", published.arn());
    insta::assert_snapshot!(problems_of(&app));
}

#[test]
fn stacks_that_need_each_other_are_refused() {
    let mut app = App::new();
    let stack = app.stack("One");
    let jobs = queue(stack, "Jobs");
    let stack = app.stack("Two");
    let mail = queue(stack, "Mail");
    stack.resource("Topic", "AWS::SNS::Topic", json!({ "TopicName": jobs.attribute("QueueName") }));
    let stack = app.stack("Three");
    stack.resource("Topic", "AWS::SNS::Topic", json!({ "TopicName": mail.attribute("QueueName") }));
    assert_eq!(template(&app, "Three")["Resources"]["Topic"]["Type"], "AWS::SNS::Topic");

    let mut app = App::new();
    let two = queue(App::new().stack("Two"), "Mail");
    let stack = app.stack("One");
    let jobs = queue(stack, "Jobs");
    stack.nested("Part", |stack| {
        stack.resource("Topic", "AWS::SNS::Topic", json!({ "TopicName": two.attribute("Name") }));
    });
    let stack = app.stack("Two");
    queue(stack, "Mail");
    stack.output("Jobs", jobs.reference());
    insta::assert_snapshot!(problems_of(&app));
}

#[test]
fn what_is_nowhere_is_not_named() {
    let mut app = App::new();
    let nowhere = queue(App::new().stack("Nowhere"), "Jobs");
    let other = queue(App::new().stack("Two"), "Other");
    let stack = app.stack("One");
    stack.resource(
        "Topic",
        "AWS::SNS::Topic",
        json!({ "A": nowhere.reference(), "B": other.attribute("Arn"), "C": { "Ref": "Missing" } }),
    );
    stack.output("Text", Intrinsic::substitute("${Gone.Arn} ${!Fine} ${AWS::Region}"));
    let jobs = queue(stack, "Jobs");
    stack.depends_on(&jobs, &nowhere);
    queue(app.stack("Two"), "Jobs");
    insta::assert_snapshot!(problems_of(&app));
}

#[test]
fn resources_that_need_each_other_are_refused() {
    insta::assert_snapshot!(problems(|stack| {
        stack.resource("First", "AWS::SNS::Topic", json!({ "A": { "Ref": "Second" } }));
        let text = format!("${{{}.Arn}}", "Test/First");
        let third =
            stack.resource("Third", "AWS::SNS::Topic", json!({ "A": Intrinsic::substitute(text) }));
        let second = stack.resource("Second", "AWS::SNS::Topic", json!({}));
        stack.depends_on(&second, &third);
    }));
}

#[test]
fn parts_of_a_stack_have_paths_and_ids() {
    fn part(stack: &mut Stack, id: &str) -> ResourceRef {
        stack.nested(id, |stack| {
            let close = Function::new(stack, "Close", handlers::close_case);
            StateMachine::new(stack, "Machine", close.task("Close"));
            stack.nested("Inner", |stack| stack.output("Arn", close.arn()));
            queue(stack, "Queue")
        })
    }
    let mut app = App::new();
    let stack = app.stack("One");
    let queue = part(stack, "Orders");
    part(stack, "Returns");
    stack.output("Queue", queue.reference());
    let one = template(&app, "One");
    let names = |section: &str| {
        let names = one[section].as_object().expect("a section").keys();
        names.map(String::as_str).collect::<Vec<_>>().join(" ")
    };
    insta::assert_snapshot!(names("Resources"), @"OrdersCloseRole OrdersCloseLogGroup OrdersClose OrdersMachineRole OrdersMachine OrdersQueue ReturnsCloseRole ReturnsCloseLogGroup ReturnsClose ReturnsMachineRole ReturnsMachine ReturnsQueue");
    insta::assert_snapshot!(names("Outputs"), @"OrdersInnerArn ReturnsInnerArn Queue");
    assert_eq!(one["Outputs"]["Queue"]["Value"], json!({ "Ref": "OrdersQueue" }));
}

#[test]
fn parts_clash() {
    insta::assert_snapshot!(problems(|stack| {
        stack.nested("A", |stack| queue(stack, "BC"));
        stack.nested("AB", |stack| queue(stack, "C"));
        stack.nested("A", |stack| {
            queue(stack, "BC");
            Function::new(stack, "a b", handlers::open_case);
        });
        stack.nested("not right", |stack| queue(stack, "C"));
    }));
}

#[test]
fn any_resource_can_be_changed() {
    let mut app = App::new();
    let stack = app.stack("One");
    let queue = queue(stack, "Queue");
    let role = Role::new(stack, "Role", Principal::Lambda);
    let props = FunctionProps { role: Some(role.clone()), ..FunctionProps::default() };
    let close = Function::with(stack, "Close", handlers::close_case, &props);
    stack.override_property(&close, "Environment.Variables.QUEUE", queue.reference());
    stack.override_property(&close, "Layers.0", "arn:aws:lambda:eu-west-1:111122223333:layer:a:1");
    stack.override_property(&close, "MemorySize", 512);
    stack.remove_property(&close, "LoggingConfig.LogGroup");
    stack.override_property(&role, "Policies.0.PolicyName", "Mine");
    stack.depends_on(&close, &queue);
    stack.deletion_policy(&queue, DeletionPolicy::RetainExceptOnCreate);
    stack.update_replace_policy(&queue, DeletionPolicy::Retain);
    stack.metadata(&queue, "Owner", "shop");
    let mut one = template(&app, "One");
    one["Resources"]["Close"]["Properties"]["Code"].take();
    insta::assert_snapshot!(format!("{one:#}"));
}

#[test]
fn resources_are_changed_wrongly() {
    let elsewhere = queue(App::new().stack("Elsewhere"), "Queue");
    insta::assert_snapshot!(problems(|stack| {
        stack.resource("Queue", "SQS.Queue", json!([]));
        stack.override_property(&elsewhere, "Name", "x");
        let close = Function::new(stack, "Close", handlers::close_case);
        stack.override_property(&close, "Code.S3Key", "x");
        stack.override_property(&close, "", "x");
        stack.update_replace_policy(&close, DeletionPolicy::RetainExceptOnCreate);
    }));
    insta::assert_snapshot!(problems(|stack| {
        let close = Function::new(stack, "Close", handlers::close_case);
        stack.override_property(&close, "Timeout.Seconds", 1);
        stack.override_property(&close, "Role.0", "x");
        stack.remove_property(&close, "Tracing.Mode");
    }));
}

#[test]
fn a_stack_has_too_many_resources() {
    insta::assert_snapshot!(problems(|stack| {
        for number in 0..502 {
            queue(stack, &format!("Queue{number}"));
        }
    }));
}
