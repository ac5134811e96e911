//! The rights of roles, within what IAM takes.

use serde_json::{Value, json};
use statewright::{
    App, Flow, Function, FunctionProps, Principal, Role, Stack, State, StateMachine,
    StateMachineProps, Statement, each, parallel, wait,
};

use crate::problems::problems;

type Close = Function<handlers::WorkedCase, handlers::ClosedCase, handlers::CaseError>;

/// So many functions that share a role.
fn functions(stack: &mut Stack, count: usize) -> Vec<Close> {
    let role = Some(Role::new(stack, "FunctionsRole", Principal::Lambda));
    let props = FunctionProps { role, ..FunctionProps::default() };
    let functions = 0..count;
    functions
        .map(|number| {
            Function::with(stack, &format!("Function{number}"), handlers::close_case, &props)
        })
        .collect()
}

/// A flow in which each of these functions is called.
fn flow(functions: &[Close], name: &str) -> Flow<handlers::WorkedCase, handlers::ClosedCase> {
    if let [one] = functions {
        return one.task(name).into();
    }
    let (left, right) = functions.split_at(functions.len() / 2);
    wait(&format!("{name} Wait"), 1).choose(name, handlers::WorkedCase::STATUS, |status| {
        match status {
            handlers::Status::Resolved => flow(left, &format!("{name}L")),
            handlers::Status::Unresolved => flow(right, &format!("{name}R")),
        }
    })
}

/// What a role has, as IAM counts it: texts as long as they get, without white space.
fn lengths(template: &Value, role: &str) -> Vec<usize> {
    let resources = template["Resources"].as_object().expect("resources");
    let inline = &resources[role]["Properties"]["Policies"][0]["PolicyDocument"];
    let managed = resources.values().filter(|resource| {
        resource["Type"] == "AWS::IAM::ManagedPolicy"
            && resource["Properties"]["Roles"] == json!([{ "Ref": role }])
    });
    let managed = managed.map(|policy| &policy["Properties"]["PolicyDocument"]);
    [inline].into_iter().chain(managed).map(|policy| deployed(policy).to_string().len()).collect()
}

/// The longest that it can be once it is deployed.
fn deployed(policy: &Value) -> Value {
    let arn = |kind: &str, name: usize| {
        format!("arn:aws-us-gov:{kind}:ap-southeast-1:111122223333:{}", "x".repeat(name))
    };
    match policy {
        Value::Array(items) => items.iter().map(deployed).collect(),
        Value::Object(members) => match (members.get("Fn::GetAtt"), members.get("Fn::ImportValue"))
        {
            (Some(id), _) if id[0].as_str().is_some_and(|id| id.ends_with("LogGroup")) => {
                let id = id[0].as_str().expect("an id").len();
                json!(arn("logs", "log-group:".len() + 32 + 1 + id + 1 + 12 + ":*".len()))
            }
            (Some(_), _) | (_, Some(_)) => json!(arn("lambda", "function:".len() + 64)),
            _ => members.iter().map(|(name, value)| (name.clone(), deployed(value))).collect(),
        },
        other => other.clone(),
    }
}

/// All resources that a role may do something with.
fn resources(template: &Value, role: &str) -> Vec<Value> {
    let resources = template["Resources"].as_object().expect("resources");
    let inline = &resources[role]["Properties"]["Policies"][0]["PolicyDocument"];
    let managed = resources.values().filter(|one| one["Type"] == "AWS::IAM::ManagedPolicy");
    let managed = managed.map(|policy| &policy["Properties"]["PolicyDocument"]);
    let statements = [inline].into_iter().chain(managed);
    let statements = statements.flat_map(|policy| policy["Statement"].as_array().expect("a list"));
    statements
        .flat_map(|statement| match &statement["Resource"] {
            Value::Array(resources) => resources.clone(),
            one => vec![one.clone()],
        })
        .collect()
}

#[test]
fn the_rights_of_four_hundred_functions_are_within_the_quotas() {
    let mut app = App::new();
    let mut all = Vec::new();
    for part in ["FunctionsA", "FunctionsB"] {
        all.extend(functions(app.stack(part), 200));
    }
    let stack = app.stack("Workflow");
    StateMachine::new(stack, "Machine", flow(&all, "Case "));

    let template = app.template("Workflow").unwrap_or_else(|problems| panic!("{problems}"));
    let lengths_of_machine = lengths(&template, "MachineRole");
    assert!(lengths_of_machine[0] <= 10_240, "{lengths_of_machine:?}");
    assert!(lengths_of_machine[0] > 8_000, "{lengths_of_machine:?}");
    assert!(
        lengths_of_machine[1..].iter().all(|length| *length <= 6_144),
        "{lengths_of_machine:?}"
    );
    assert!(lengths_of_machine.len() <= 11, "{}", lengths_of_machine.len());
    let named = resources(&template, "MachineRole");
    assert_eq!(named.len(), 400);
    assert!((0..200).all(|number| {
        let name = |stack| json!({ "Fn::ImportValue": format!("{stack}:Function{number}:Arn") });
        named.contains(&name("FunctionsA")) && named.contains(&name("FunctionsB"))
    }));
    // Some machines are only made if their roles have their rights.
    let policies: Vec<_> = template["Resources"].as_object().expect("resources").keys().collect();
    let policies = policies.iter().filter(|id| id.starts_with("MachineRolePolicy"));
    assert_eq!(template["Resources"]["Machine"]["DependsOn"], json!(policies.collect::<Vec<_>>()));

    let template = app.template("FunctionsB").unwrap_or_else(|problems| panic!("{problems}"));
    let lengths = lengths(&template, "FunctionsRole");
    assert!(lengths[0] <= 10_240 && lengths[1..].iter().all(|length| *length <= 6_144));
    assert_eq!(resources(&template, "FunctionsRole").len(), 200);
}

#[test]
fn rights_that_are_too_long_for_iam_are_refused() {
    insta::assert_snapshot!(problems(|stack| {
        let role = Role::new(stack, "Role", Principal::Lambda);
        for number in 0..1000 {
            let name = format!("arn:aws:sqs:eu-west-1:111122223333:{number}{}", "x".repeat(70));
            role.grant(stack, Statement::allow(["sqs:SendMessage"]).on(name));
        }
    }));
}

/// What a role has in itself has one quota, whichever stacks it comes from.
#[test]
fn the_quotas_of_a_role_count_over_all_stacks() {
    let mut app = App::new();
    let role = Role::new(app.stack("Roles"), "Role", Principal::Lambda);
    for part in ["First", "Second", "Third"] {
        let stack = app.stack(part);
        stack.resource("Topic", "AWS::SNS::Topic", json!({}));
        for number in 0..40 {
            let name = format!("{part}{number}{}", "x".repeat(64));
            let name = format!("arn:aws:sqs:eu-west-1:111122223333:{name}");
            role.grant(stack, Statement::allow(["sqs:SendMessage"]).on(name));
        }
    }
    let mut lengths = [0, 0];
    let mut named = 0;
    for part in ["First", "Second", "Third"] {
        let template = app.template(part).unwrap_or_else(|problems| panic!("{problems}"));
        for resource in template["Resources"].as_object().expect("resources").values() {
            let document = &resource["Properties"]["PolicyDocument"];
            let place = match resource["Type"].as_str() {
                Some("AWS::IAM::Policy") => 0,
                Some("AWS::IAM::ManagedPolicy") => 1,
                _ => continue,
            };
            lengths[place] += document.to_string().len();
            for statement in document["Statement"].as_array().expect("a list") {
                named += statement["Resource"].as_array().map_or(1, Vec::len);
            }
        }
    }
    assert!(lengths[0] <= 10_240 && lengths[0] > 9_000, "{lengths:?}");
    assert!(lengths[1] > 0, "{lengths:?}");
    assert_eq!(named, 120);
}

/// Whoever may carry on an execution needs no right to the executions that its Map Runs started:
/// the state machine has that, of the states that it has.
#[test]
fn map_runs_are_carried_on_by_their_state_machine() {
    let described = |redrive: bool| {
        let mut app = App::new();
        let stack = app.stack("Test");
        let close = Function::new(stack, "Close", handlers::close_case);
        let named = each("Named", close.task("Close")).label("Cases");
        let flow =
            parallel("Both", (named, each("Unnamed", close.task("Close Again")).distributed()));
        let machine = StateMachine::new(stack, "Machine", flow);
        if redrive {
            let operator = Role::new(stack, "Operator", Principal::Lambda);
            machine.grant_redrive(stack, &operator);
        }
        let template = app.template("Test").unwrap_or_else(|problems| panic!("{problems}"));
        // The role is there before the state machine.
        let policy = &template["Resources"]["MachineRoleLaterPolicy"]["Properties"];
        let statements = &policy["PolicyDocument"]["Statement"];
        let statements = statements.as_array().expect("a list").clone().into_iter();
        statements.filter(|one| one["Action"] == "states:RedriveExecution").collect::<Vec<_>>()
    };
    assert_eq!(described(false), [] as [Value; 0]);
    let [statement] = described(true).try_into().expect("one statement");
    let executions = |label: &str| json!({ "Fn::Sub": format!("arn:${{AWS::Partition}}:states:${{AWS::Region}}:${{AWS::AccountId}}:execution:${{Machine.Name}}/{label}:*") });
    assert_eq!(statement["Resource"], json!([executions("Cases"), executions("*")]));
}

/// The stack that uses a role of another one has the policy, so that only one needs the other.
#[test]
fn a_role_is_shared_from_stack_to_stack() {
    let mut app = App::new();
    let stack = app.stack("Roles");
    let for_functions = Role::new(stack, "Functions", Principal::Lambda);
    let for_machines = Role::new(stack, "Machines", Principal::StepFunctions);
    let stack = app.stack("Workflow");
    let props = FunctionProps { role: Some(for_functions), ..FunctionProps::default() };
    let close = Function::with(stack, "Close", handlers::close_case, &props);
    let props = StateMachineProps { role: Some(for_machines), ..StateMachineProps::default() };
    StateMachine::with(stack, "Machine", close.task("Close"), &props);
    let mut template = app.template("Workflow").unwrap_or_else(|problems| panic!("{problems}"));
    let resources = template["Resources"].as_object_mut().expect("resources");
    for resource in resources.values_mut() {
        resource["Properties"].as_object_mut().expect("an object").shift_remove("Code");
    }
    insta::assert_snapshot!(format!("{:#}", template["Resources"]));
}
