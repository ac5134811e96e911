//! `docs/services.md`: the services that tasks call, and what each call needs the right to do.

use std::{fmt::Write, fs, path::Path};

use statewright_asl::rights::{CALLS, Call, Right, Scope};

use super::models::Model;

/// What makes a task of which call.
const TASKS: [(&str, &str); 15] = [
    ("athena:startQueryExecution", "`Athena::query`, `start`"),
    ("batch:submitJob", "`BatchJob::run`, `submit`"),
    ("bedrock:invokeModel", "`BedrockModel::invoke`"),
    ("dynamodb:deleteItem", "`Table::delete_item`"),
    ("dynamodb:getItem", "`Table::get_item`"),
    ("dynamodb:putItem", "`Table::put_item`, `put_new_item`"),
    ("dynamodb:updateItem", "`Table::update_item`"),
    ("ecs:runTask", "`EcsTask::run`, `start`, `run_with_token`"),
    ("events:putEvents", "`put_event`"),
    ("glue:startJobRun", "`GlueJob::run`, `start`"),
    ("http:invoke", "`HttpEndpoint::call`, `send`"),
    ("lambda:invoke", "`Function::invoke`, `task_async`, `task_with_token`"),
    ("sns:publish", "`Topic::publish`, `publish_with_token`, `approval`"),
    ("sqs:sendMessage", "`Queue::send`, `send_in_group`, `send_with_token`, `approval`"),
    ("states:startExecution", "`StateMachine::start`, `run`, `start_with_token`"),
];

fn page() -> String {
    let (all, unknown) = sdk_actions();
    let (all, unknown) = (in_thousands(all), in_thousands(unknown));
    let mut page = format!("\
# Services that tasks call

This page is written by `UPDATE_EXPECT=1 cargo test -p statewright services_page`.

A function is invoked by `Function::task`, and an alias or a version of it by a `task` of its own:
that needs `lambda:InvokeFunction` on it, and nothing else. The calls below have a method for them,
which gives a task with typed input, output and errors; the role of the state machine gets what
stands beside it, on exactly the resources that the task is made with. `Table::query`,
`Bucket::get_object`, `Bucket::put_object` and `StateMachine::start_sync` call the AWS SDK, and need
the action of that name.

Any other action of any service is called by `aws_sdk(\"service\", \"action\")`, whose parameters and
errors are checked against AWS's own models of its services; what it needs is derived from the
Service Authorization Reference, and the resource is named by `.on(arn)`. Of {all} actions, {unknown}
are none that it knows: what these need is said by `.needs(statement)`.

| call | made by | needs | waiting for the job needs besides |
|---|---|---|---|
");
    for (name, made_by) in TASKS {
        let call = Call::of(name).expect("a known call");
        let (always, sync) = (needs(call.always), needs(call.sync));
        // Writing to a text does not fail.
        let _ = writeln!(page, "| `{name}` | {made_by} | {always} | {sync} |");
    }
    page += "
These calls are made by `integration(\"codebuild:startBuild\")`, on a resource for each part, and waited
for by its `run`. Their needs are known to who reads definitions of other tools as well:

| call | needs | waiting for the job needs besides |
|---|---|---|
";
    let is_made = |name: &str| TASKS.iter().any(|(made, _)| *made == name);
    for Call { name, always, sync, .. } in CALLS.iter().filter(|call| !is_made(call.name)) {
        let _ = writeln!(page, "| `{name}` | {} | {} |", needs(always), needs(sync));
    }
    page
}

/// How many actions the services have that the AWS SDK calls, and of how many it is not known which
/// right they need.
fn sdk_actions() -> (usize, usize) {
    let models = Model::names().map(|name| Model::of(name).expect("a model"));
    models.fold((0, 0), |(all, unknown), model| {
        let operations = model.operations();
        let (known, others): (Vec<_>, Vec<_>) =
            operations.partition(|operation| model.actions(*operation).is_some());
        (all + known.len() + others.len(), unknown + others.len())
    })
}

/// A number with a comma after the thousands: `1,112`.
fn in_thousands(number: usize) -> String {
    match number / 1000 {
        0 => number.to_string(),
        thousands => format!("{thousands},{:03}", number % 1000),
    }
}

fn needs(rights: &[Right]) -> String {
    rights.iter().map(need).collect::<Vec<_>>().join("<br>")
}

fn need(right: &Right) -> String {
    let actions = right.actions.iter().map(|action| format!("`{action}`"));
    let actions = actions.collect::<Vec<_>>().join(", ");
    let on = match right.on {
        Scope::Given(part) => format!("the {part}"),
        Scope::IfGiven(part) => format!("the {part}, if there is one"),
        Scope::Pattern(pattern) => {
            let (_, resource) = pattern.split_once("${AWS::AccountId}:").unwrap_or(("", pattern));
            format!("`{resource}`")
        }
        Scope::Itself => "the state machine itself".to_owned(),
        Scope::Every => "`*`".to_owned(),
    };
    match right.note {
        Some(note) => format!("{actions} on {on} ({note})"),
        None => format!("{actions} on {on}"),
    }
}

#[test]
fn the_services_page_is_what_the_tables_say() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/services.md");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, page()).expect("the page is written");
    }
    assert!(
        fs::read_to_string(&path).expect("the page") == page(),
        "docs/services.md is not what the tables are now: write it with UPDATE_EXPECT=1"
    );
}
