//! What the assembly tells about the rights of roles: who asked for each of them.

use std::{collections::BTreeSet, path::Path};

use serde_json::{Value, json};
use statewright::{
    App, BatchJob, Function, Grantee, HttpEndpoint, HttpMethod, Key, Principal, Queue, QueueProps,
    Role, State, StateMachine, Statement,
};
use statewright_handler::Answer;

/// An app in which rights are granted in every way.
fn app() -> App {
    let mut app = App::new();
    let stack = app.stack("Test");
    let open = Function::new(stack, "Open", handlers::open_case);
    let again = Function::new(stack, "Assign", handlers::assign_case);
    let props = QueueProps { key: Some(Key::new(stack, "Key")), ..QueueProps::default() };
    let queue = Queue::with(stack, "Queue", &props);
    queue.grant_send(stack, &open);
    let job = BatchJob {
        name: "bill".to_owned(),
        queue: "arn:aws:batch:eu-west-1:1:job-queue/Nightly".into(),
        definition: "arn:aws:batch:eu-west-1:1:job-definition/Bill:3".into(),
    };
    let api = HttpEndpoint {
        url: "https://api.example.com".to_owned(),
        method: HttpMethod::Get,
        connection: "arn:aws:events:eu-west-1:1:connection/Api/2".into(),
        secret: None,
    };
    let flow = open
        .task("Open")
        .then(again.task("Assign"))
        .then(queue.send("Tell", |case| case))
        .then(job.run("Bill", |_| Vec::<(&str, &str)>::new()))
        .then(api.call::<_, Answer>("Call"));
    let machine = StateMachine::new(stack, "Machine", flow);
    machine.role().grant(stack, Statement::allow(["xray:PutTraceSegments"]).on("*"));
    app
}

/// The rights as the assembly tells them, and the template.
fn synthesized(app: &App) -> (Value, Value) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let assembly = app.assembly(&root.join("cdk.out")).unwrap_or_else(|error| panic!("{error}"));
    let file = |name: &str| serde_json::from_str(&assembly.files[name]).expect("JSON");
    (file("rights.json"), file("Test.template.json"))
}

/// The reasons for a right of a role, on its first resource.
fn asked_by(rights: &Value, role: &str, action: &str) -> Vec<Value> {
    let statements = rights["stacks"]["Test"][role].as_array().expect("the role");
    let has = |statement: &&Value| {
        statement["actions"].as_array().is_some_and(|all| all.contains(&json!(action)))
    };
    let statement = statements.iter().find(has).expect("the right");
    let reasons = statement["resources"][0]["askedBy"].as_array().expect("reasons");
    // Where it is in this file is another each time that it is changed.
    let without_place = |reason: &Value| {
        let at = reason["at"].as_str().expect("a place");
        assert!(at.starts_with("crates/statewright/tests/it/explained.rs:"), "{at}");
        let mut reason = reason.clone();
        reason.as_object_mut().expect("an object").remove("at");
        reason
    };
    reasons.iter().map(without_place).collect()
}

#[test]
fn states_constructs_and_grants_are_told_apart() {
    let (rights, _) = synthesized(&app());
    let state = |name: &str| json!({ "construct": "Machine", "state": name });
    for (role, action, by) in [
        ("MachineRole", "lambda:InvokeFunction", state("Open")),
        ("MachineRole", "sqs:SendMessage", state("Tell")),
        ("MachineRole", "kms:GenerateDataKey", state("Tell")),
        ("MachineRole", "batch:DescribeJobs", state("Bill")),
        ("MachineRole", "states:InvokeHTTPEndpoint", state("Call")),
        ("MachineRole", "xray:PutTraceSegments", json!({})),
        ("OpenRole", "sqs:SendMessage", json!({})),
        ("OpenRole", "logs:PutLogEvents", json!({ "construct": "Open" })),
    ] {
        assert_eq!(asked_by(&rights, role, action), [by], "{action}");
    }
}

/// Nothing is in a policy that is not explained, and nothing is explained that is in none.
#[test]
fn what_is_explained_is_what_is_granted() {
    let (rights, template) = synthesized(&app());
    let list = |value: &Value| match value {
        Value::Array(items) => items.clone(),
        one => vec![one.clone()],
    };
    let pairs = |role: &str, actions: &Value, resources: &[Value]| -> Vec<String> {
        let actions = list(actions);
        let pair = |resource: &Value| {
            let actions = actions.iter();
            actions.map(|action| format!("{role} {action} {resource}")).collect::<Vec<_>>()
        };
        resources.iter().flat_map(pair).collect()
    };
    let mut granted = BTreeSet::new();
    let mut grant = |role: &str, document: &Value| {
        for one in document["Statement"].as_array().expect("statements") {
            granted.extend(pairs(role, &one["Action"], &list(&one["Resource"])));
        }
    };
    for (id, resource) in template["Resources"].as_object().expect("resources") {
        let properties = &resource["Properties"];
        for policy in properties["Policies"].as_array().into_iter().flatten() {
            grant(id, &policy["PolicyDocument"]);
        }
        // What needs the state machine itself is granted after it is there.
        if resource["Type"] == "AWS::IAM::Policy" {
            grant(
                properties["Roles"][0]["Ref"].as_str().expect("a role"),
                &properties["PolicyDocument"],
            );
        }
    }
    let mut explained = BTreeSet::new();
    for (role, statements) in rights["stacks"]["Test"].as_object().expect("roles") {
        for one in statements.as_array().expect("statements") {
            let resources = one["resources"].as_array().expect("resources");
            let named: Vec<_> = resources.iter().map(|one| one["resource"].clone()).collect();
            explained.extend(pairs(role, &one["actions"], &named));
        }
    }
    assert!(granted.len() > 10);
    assert_eq!(granted, explained);
}

/// A role that is there already is known by its name, and can be given in two ways, of which neither
/// says all of the other. One of the stack that has that name for its id is another role.
#[test]
fn roles_of_one_name_are_explained_together() {
    let mut app = App::new();
    let stack = app.stack("Test");
    let own = Role::new(stack, "Clerks", Principal::Lambda);
    let existing = |name: &str| Role::existing(Principal::Lambda, name);
    let told = "arn:aws:iam::111122223333:role/Clerks";
    let roles = [own, existing("Clerks"), existing(told), existing("Clerks"), existing(told)];
    for (role, queue) in roles.iter().zip(["own", "named", "told", "named again", "told again"]) {
        role.grant(stack, Statement::allow(["sqs:SendMessage"]).on(queue));
    }
    let (rights, template) = synthesized(&app);
    let named = |statement: &Value| {
        let resources = statement["resources"].as_array().expect("resources").iter();
        resources.map(|one| one["resource"].clone()).collect::<Value>()
    };
    let of =
        |role: &Value| role.as_array().expect("statements").iter().map(named).collect::<Value>();
    let roles = rights["stacks"]["Test"].as_object().expect("roles");
    let roles: Vec<_> = roles.iter().map(|(name, role)| (name.as_str(), of(role))).collect();
    assert_eq!(
        roles,
        [
            ("Clerks", json!([["own"]])),
            ("existing Clerks", json!([["named", "named again"], ["told", "told again"]])),
        ]
    );
    // In the role, two policies of one name would be one.
    let policies = template["Resources"].as_object().expect("resources").values();
    let policies = policies.filter(|one| one["Type"] == "AWS::IAM::Policy");
    let names = policies.map(|policy| policy["Properties"]["PolicyName"]["Fn::Sub"].clone());
    assert_eq!(
        names.collect::<Value>(),
        json!(["GrantedByTestIn${AWS::Region}", "GrantedByTestIn${AWS::Region}OfRole"])
    );
}
