//! What is there already and is used by an app.

use handlers::{CaseError, NewCase, OpenedCase};
use serde_json::{Value, json};
use statewright::{
    App, Attribute, Bucket, EventBus, EventSource, EventSourceProps, Expr, Function, FunctionAlias,
    FunctionProps, FunctionVersion, Grantee, Key, LogGroup, Parameter, Principal, Queue, Role,
    Rule, Secret, Stack, State, StateMachine, StateMachineProps, StateMachineType,
    StateMachineVersion, StreamView, Subscription, Table, TableProps, Topic, wait_seconds,
};

use super::template;
use crate::{
    Functions,
    problems::{problems, without_lines},
};

const FUNCTION: &str = "arn:aws:lambda:eu-central-1:111122223333:function:open-case";

#[test]
fn it_is_used_as_what_the_app_makes_is() {
    insta::assert_snapshot!(template(|stack| {
        let role = Role::existing(Principal::Lambda, "functions-of-support");
        let logs = LogGroup::existing("/support/functions");
        let props =
            FunctionProps { role: Some(role), log_group: Some(logs), ..FunctionProps::default() };
        let close = Function::with(stack, "Close", handlers::close_case, &props);

        let key = "arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d-1111-2222-3333-444455556666";
        let key = Key::existing(stack, key);
        let queue = Queue::existing(stack, "arn:aws:sqs:eu-central-1:111122223333:cases.fifo");
        queue.clone().encrypted_with(&key).grant_send(stack, &close);
        let topic = Topic::existing(stack, "arn:aws:sns:eu-central-1:111122223333:escalations");
        topic.grant_publish(stack, &close);
        Bucket::existing("recordings").encrypted_with(&key).grant_read(stack, &close, "calls/");
        Table::existing("cases").grant_read_write(stack, &close);
        let secret = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:token-a1B2c3";
        Secret::existing(stack, secret).grant_read(stack, &close);
        EventBus::existing("default").grant_put_events(stack, &close);

        let open: Function<NewCase, OpenedCase, CaseError> = Function::existing(stack, FUNCTION);
        let send = queue.send_in_group("Send", |_| "cases", |opened: Expr<OpenedCase>| opened);
        let machine = StateMachine::new(stack, "Machine", open.task("Open").then(send));
        machine.grant_start(stack, &close);
        let arn = "arn:aws:states:eu-west-1:111122223333:stateMachine:archive";
        let archive: StateMachine<NewCase, ()> =
            StateMachine::existing(stack, arn, StateMachineType::Standard);
        archive.grant_stop(stack, &close);
        Subscription::new(stack, "Escalated", &topic, &open);
        let created = Bucket::existing("recordings").object_created(stack, "calls/");
        Rule::new(stack, "Recorded", &created).send_event_to(stack, &topic);
    }));
}

/// Of what is known only when it is deployed, the parts are taken apart then.
#[test]
fn its_name_can_be_a_parameter() {
    insta::assert_snapshot!(template(|stack| {
        let functions = Functions::new(stack);
        let queue =
            Parameter::text(stack, "QueueArn", "arn:aws:sqs:eu-central-1:111122223333:cases");
        let queue = Queue::existing(stack, queue.value());
        queue.grant_consume(stack, &functions.close);
        let bucket = Parameter::text(stack, "BucketName", "recordings");
        Bucket::existing(bucket.value()).grant_write(stack, &functions.close, "notes/");
        let send = queue.send("Send", |case: Expr<NewCase>| case);
        StateMachine::new(stack, "Machine", send);
    }));
}

#[test]
fn it_is_not_changed() {
    insta::assert_snapshot!(problems(|stack| {
        let queue = Queue::existing(stack, "https://sqs.eu-central-1.amazonaws.com/1/cases");
        let table = Table::existing("cases");
        stack.override_property(&table, "DeletionProtectionEnabled", true);
        let open: Function<serde_json::Value, OpenedCase, CaseError> =
            Function::existing(stack, FUNCTION);
        queue.grant_send(stack, &open);
        EventSource::queue(stack, "Source", &queue, &open, &EventSourceProps::default());
        let functions = Functions::new(stack);
        table.grant_read_stream(stack, &functions.close);
    }));
}

/// A policy that would have to be changed is said once for each that asks for it.
#[test]
fn its_policy_is_somebody_elses() {
    let mut app = App::new();
    let stack = app.stack("Test");
    let cases = Queue::existing(stack, "arn:aws:sqs:eu-central-1:111122223333:cases");
    let escalations = Topic::new(stack, "Escalations");
    Subscription::new(stack, "Escalated", &escalations, &cases);
    let warnings = app.warnings().expect("no problems");
    let warnings: Vec<_> = warnings.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(without_lines(&warnings.concat()));
}

/// An own resource of the same name is another one.
#[test]
fn nothing_is_guessed_of_it() {
    let machine = |stack: &mut Stack| -> StateMachine<NewCase, ()> {
        Queue::new(stack, "Orders");
        let arn = "arn:aws:states:eu-central-1:111122223333:stateMachine:Orders";
        StateMachine::existing(stack, arn, StateMachineType::Standard)
    };
    insta::assert_snapshot!(problems(|stack| {
        let orders = machine(stack);
        StateMachineVersion::new(stack, "Version", &orders);
        stack.output("Role", orders.role().arn());
    }));
    insta::assert_snapshot!(problems(|stack| {
        let role = Some(machine(stack).role().clone());
        let props = StateMachineProps { role, ..StateMachineProps::default() };
        StateMachine::<NewCase, NewCase>::with(
            stack,
            "Machine",
            wait_seconds("Wait", |_| 1),
            &props,
        );
    }));
}

/// A role with a path is named by policies without it, and elsewhere by its ARN with it.
#[test]
fn a_role_may_have_a_path() {
    let named = Role::existing(Principal::Lambda, "service-role/open-case");
    let arn = "arn:aws:iam::111122223333:role/service-role/close-case";
    let told = Role::existing(Principal::Lambda, arn);
    insta::assert_snapshot!(template(|stack| {
        let cases = Table::existing("arn:aws:dynamodb:eu-central-1:111122223333:table/cases");
        cases.grant_read(stack, &named);
        cases.grant_read(stack, &told);
        stack.output("Named", named.arn());
        stack.output("Told", told.arn());
    }));
}

/// The name is behind what says that it is one of these, and nothing is behind the name.
#[test]
fn an_arn_is_one_of_its_kind() {
    insta::assert_snapshot!(problems(|stack| {
        Key::existing(stack, "arn:aws:kms:eu-central-1:111122223333:alias/cases");
        let _: Function<NewCase, OpenedCase, CaseError> =
            Function::existing(stack, &*format!("{FUNCTION}:live"));
        let _: Function<NewCase, OpenedCase, CaseError> =
            Function::existing(stack, "arn:aws:lambda:eu-central-1:111122223333:open-case");
        let activity = "arn:aws:states:eu-central-1:111122223333:activity:archive";
        let _: StateMachine<NewCase, ()> =
            StateMachine::existing(stack, activity, StateMachineType::Standard);
        Queue::existing(stack, "arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:cases");
    }));
    insta::assert_snapshot!(problems(|stack| {
        let functions = Functions::new(stack);
        let bucket = Bucket::existing("arn:aws:sqs:eu-central-1:111122223333:cases");
        bucket.grant_read(stack, &functions.close, "calls/");
    }));
}

#[test]
fn what_is_in_order_is_said_where_the_arn_is_not_known() {
    insta::assert_snapshot!(template(|stack| {
        let queue =
            Parameter::text(stack, "QueueArn", "arn:aws:sqs:eu-west-1:111122223333:cases.fifo");
        let queue = Queue::existing(stack, queue.value()).fifo();
        let topic =
            Parameter::text(stack, "TopicArn", "arn:aws:sns:eu-west-1:111122223333:cases.fifo");
        let topic = Topic::existing(stack, topic.value()).fifo();
        Subscription::new(stack, "Subscription", &topic, &queue);
        let send = queue.send_in_group("Send", |_| "cases", |case: Expr<NewCase>| case);
        StateMachine::new(stack, "Machine", send);
    }));
}

/// Nothing is known of what changes, so each version is told by the hash of its code.
#[test]
fn a_version_of_it_is_told_by_its_code() {
    let existing = |stack: &mut Stack| -> Function<NewCase, OpenedCase, CaseError> {
        Function::existing(stack, FUNCTION)
    };
    let published = |hash: &str| {
        template(|stack| {
            let open = existing(stack);
            let version = FunctionVersion::of_code(stack, "Version", &open, hash);
            FunctionAlias::new(stack, "Live", "live", &version);
        })
    };
    let template = published("YFgDgEKG3ugvF1+pX64gV6tu9qNuIYNUdgJm8nCxsm4=");
    let id = "Version904046e0b16c7992";
    assert!(template.contains(id));
    assert!(!published("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=").contains(id));
    insta::assert_snapshot!(template);
    insta::assert_snapshot!(problems(|stack| {
        let open = existing(stack);
        FunctionVersion::new(stack, "Version", &open);
        FunctionVersion::provisioned(stack, "Ready", &open, 1);
        FunctionVersion::of_code(stack, "Hexadecimal", &open, "60580380428");
    }));
}

const STREAM: &str =
    "arn:aws:dynamodb:eu-central-1:111122223333:table/cases/stream/2026-01-31T12:00:00.000";

/// A right on what has the role is granted after that, by a policy of its own; what has the role
/// waits for the others. So it is with a role of another stack.
#[test]
fn what_has_a_role_waits_for_what_it_needs() {
    let waits = |role: fn(&mut App) -> Role| {
        let mut app = App::new();
        let role = role(&mut app);
        let stack = app.stack("Test");
        let props = StateMachineProps {
            role: Some(role.clone()),
            machine_type: StateMachineType::Express,
            ..StateMachineProps::default()
        };
        let machine = StateMachine::<NewCase, NewCase>::with(
            stack,
            "Machine",
            wait_seconds("Wait", |_| 1),
            &props,
        );
        machine.grant_start(stack, &role);
        let template = app.template("Test").unwrap_or_else(|problems| panic!("{problems}"));
        let resources = template["Resources"].as_object().expect("resources").clone();
        let policies = resources.into_iter().filter(|(_, one)| one["Type"] == "AWS::IAM::Policy");
        let policies: Vec<_> = policies.collect();
        let [(first, granted), (_, later)] = policies.as_slice() else { panic!("{policies:#?}") };
        assert_eq!(template["Resources"]["Machine"]["DependsOn"], json!([first]));
        let actions = |policy: &Value| {
            policy["Properties"]["PolicyDocument"]["Statement"][0]["Action"].to_string()
        };
        assert!(actions(granted).contains("logs:"), "{granted}");
        assert!(actions(later).contains("states:StartExecution"), "{later}");
        [granted, later].map(|policy| policy["Properties"]["PolicyName"].clone())
    };
    let existing = |_: &mut App| Role::existing(Principal::StepFunctions, "machines");
    let names = ["Granted", "GrantedLater"].map(|name| format!("{name}ByTestIn${{AWS::Region}}"));
    assert_eq!(waits(existing), names.map(|name| json!({ "Fn::Sub": name })));
    let of_another =
        |app: &mut App| Role::new(app.stack("Roles"), "Machines", Principal::StepFunctions);
    assert_eq!(waits(of_another), ["GrantedByTest", "GrantedLaterByTest"].map(|name| json!(name)));
}

/// A function and what it reads may both be there already: its role is given what it needs, and
/// Lambda reads for it only after that.
#[test]
fn it_is_read_by_what_is_there_as_well() {
    insta::assert_snapshot!(template(|stack| {
        let role = Role::existing(Principal::Lambda, "functions-of-support");
        let open: Function<serde_json::Value, OpenedCase, CaseError> =
            Function::existing(stack, FUNCTION).in_role(stack, &role);
        let props = EventSourceProps::default();
        let queue = Queue::existing(stack, "arn:aws:sqs:eu-central-1:111122223333:cases");
        EventSource::queue(stack, "Messages", &queue, &open, &props);
        let table = Table::existing("cases").with_stream(STREAM);
        EventSource::table(stack, "Changes", &table, &open, &props);
    }));
}

#[test]
fn what_reads_it_is_said_wrongly() {
    insta::assert_snapshot!(problems(|stack| {
        let existing = |stack: &mut Stack| -> Function<serde_json::Value, OpenedCase, CaseError> {
            Function::existing(stack, FUNCTION)
        };
        let props = EventSourceProps::default();
        let queue = Queue::existing(stack, "arn:aws:sqs:eu-central-1:111122223333:cases");
        let nobodys = existing(stack);
        EventSource::queue(stack, "Messages", &queue, &nobodys, &props);
        let machines = Role::existing(Principal::StepFunctions, "machines");
        let open = existing(stack).in_role(stack, &machines);
        EventSource::table(stack, "Changes", &Table::existing("cases"), &open, &props);
        let _ = existing(stack).in_role(stack, nobodys.role());
        let role = Role::existing(Principal::Lambda, "functions-of-support");
        let close = Functions::new(stack).close.in_role(stack, &role);
        let table = "arn:aws:dynamodb:eu-central-1:111122223333:table/cases";
        Table::existing(table).with_stream(table).grant_read_stream(stack, &close);
        let deployed = STREAM.replace("111122223333", "${AWS::AccountId}");
        Table::existing(table).with_stream(deployed).grant_read_stream(stack, &close);
        for other in ["table/orders", "table/cases-of-old"] {
            let other = STREAM.replace("table/cases", other);
            Table::existing(table).with_stream(&*other).grant_read_stream(stack, &close);
            Table::existing("cases").with_stream(other).grant_read_stream(stack, &close);
        }
        let elsewhere = STREAM.replace("111122223333", "444455556666");
        Table::existing(table).with_stream(elsewhere).grant_read_stream(stack, &close);
        let own = TableProps { stream: Some(StreamView::NewImage), ..TableProps::default() };
        let own = Table::with(stack, "Own", Attribute::text("id"), &own);
        own.grant_read_stream(stack, &close);
        own.with_stream(STREAM).grant_read_stream(stack, &close);
    }));
}
