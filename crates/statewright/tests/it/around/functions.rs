//! Functions with all that can be said of them.

use handlers::NewCase;
use serde_json::{Value, json};
use statewright::{
    Alarm, App, AsyncInvoke, Cors, Environment, EventSource, EventSourceProps, Function,
    FunctionAlias, FunctionAliasProps, FunctionProps, FunctionUrl, FunctionUrlProps,
    FunctionVersion, HttpApi, Key, LogFormat, ProvisionedScaling, Queue, QueueProps, RestApi,
    Rollout, Rule, RuleProps, Schedule, ScheduleExpression, StateMachine, Subscription, Topic,
    UrlAuth, Vpc,
};

use super::template;
use crate::{Functions, problems::problems};

#[test]
fn a_function_is_set_up_in_every_way() {
    insta::assert_snapshot!(template(|stack| {
        let key = Key::new(stack, "Key");
        let lost = Queue::new(stack, "Lost");
        let done = Topic::new(stack, "Done");
        let props = FunctionProps {
            name: Some("open-case".into()),
            description: Some("opens a case".to_owned()),
            memory_mib: 256,
            ephemeral_storage_mib: 1024,
            timeout_seconds: 30,
            environment: Environment::new().set("QUEUE_URL", lost.url()).set("MODE", "careful"),
            key: Some(key.clone()),
            reserved_concurrency: Some(5),
            tracing: true,
            log_retention_days: 365,
            log_key: Some(key),
            log_format: LogFormat::Json,
            layers: vec!["arn:aws:lambda:us-east-1:111122223333:layer:tools:3".into()],
            vpc: Some(Vpc {
                subnets: vec!["subnet-0a1b2c3d".into(), "subnet-1a2b3c4d".into()],
                security_groups: vec!["sg-0a1b2c3d".into()],
            }),
            dead_letters: Some(lost.clone()),
            async_invoke: Some(AsyncInvoke {
                max_retries: 1,
                max_age_seconds: 3600,
                on_success: Some((&done).into()),
                on_failure: Some((&lost).into()),
            }),
            ..FunctionProps::default()
        };
        Function::with(stack, "Open", handlers::open_case, &props);
    }));
}

/// The id of a version is another one for other sources, which change with each commit.
fn without_fingerprints(template: &str) -> String {
    let mut text = template.to_owned();
    while let Some(start) = text.find("VersionOf") {
        let end = start + "VersionOf".len();
        let name = text[start..].split('"').next().unwrap_or_default();
        let name = start + name.len();
        text.replace_range(start..name, "NamedVersion");
        assert_eq!(name - end, 16, "an id with a fingerprint");
    }
    text
}

#[test]
fn an_alias_leads_to_a_version() {
    insta::assert_snapshot!(without_fingerprints(&template(|stack| {
        let functions = Functions::new(stack);
        let version = FunctionVersion::new(stack, "VersionOf", &functions.open);
        let lost = Queue::new(stack, "Lost");
        let props = FunctionAliasProps {
            description: Some("what callers invoke".to_owned()),
            besides: Some(("3".into(), 25)),
            async_invoke: Some(AsyncInvoke {
                on_failure: Some((&lost).into()),
                ..AsyncInvoke::default()
            }),
            ..FunctionAliasProps::default()
        };
        let alias = FunctionAlias::with(stack, "Live", "live", &version, &props);
        alias.grant_invoke(stack, &functions.close);
        let props = FunctionAliasProps {
            provisioned_concurrency: Some(2),
            ..FunctionAliasProps::default()
        };
        FunctionAlias::with(stack, "Quick", "quick", &version, &props);
    })));
}

/// Who is given the alias invokes that and nothing else: neither the function nor its versions.
#[test]
fn an_alias_is_invoked_by_all_that_invoke_functions() {
    insta::assert_snapshot!(without_fingerprints(&template(|stack| {
        let functions = Functions::new(stack);
        let version = FunctionVersion::new(stack, "VersionOf", &functions.open);
        let scaling = ProvisionedScaling { min: 1, max: 20, busy_percent: 70 };
        let props = FunctionAliasProps {
            provisioned_scaling: Some(scaling),
            ..FunctionAliasProps::default()
        };
        let live = FunctionAlias::with(stack, "Live", "live", &version, &props);
        let props = FunctionUrlProps { auth: UrlAuth::Public, ..FunctionUrlProps::default() };
        let url = FunctionUrl::with(stack, "PublicUrl", &live, &props);
        url.grant_invoke(stack, &functions.close);
        HttpApi::new(stack, "Http").invoke(stack, "HttpOpen", "POST /cases", &live);
        RestApi::new(stack, "Rest").invoke(stack, "RestOpen", "POST /cases", &live);
        let topic = Topic::new(stack, "Topic");
        Subscription::new(stack, "OpenSubscription", &topic, &live);
        let hourly = ScheduleExpression::hours(1);
        let case = || serde_json::from_value::<NewCase>(json!({ "inputCaseID": "1" }));
        Schedule::new(stack, "Hourly", &hourly, &live, &case().expect("a case"));
        let rule = Rule::at_times(stack, "Often", &hourly, &RuleProps::default());
        rule.send_to(stack, &live, &case().expect("a case"));
        let pool = stack.resource("Pool", "AWS::Cognito::UserPool", json!({}));
        live.permit(stack, "PoolOpens", "cognito-idp.amazonaws.com", pool.attribute("Arn"));
        Alarm::new(stack, "Failing", live.errors());
        StateMachine::new(stack, "Machine", live.task_async("Open", |case| case));

        let recorded = functions.close.taking::<Value>();
        let version = FunctionVersion::new(stack, "CloseVersionOf", &recorded);
        let live = FunctionAlias::new(stack, "CloseLive", "live", &version);
        let props = EventSourceProps::default();
        let messages = Queue::new(stack, "Messages");
        EventSource::queue(stack, "MessagesSource", &messages, &live, &props);
        let calls = stack.resource("Calls", "AWS::Kinesis::Stream", json!({ "ShardCount": 1 }));
        EventSource::kinesis(stack, "CallsSource", calls.attribute("Arn"), &live, &props);
    })));
}

/// By steps, and back upon an alarm: CodeDeploy does it, with no more rights than that takes.
#[test]
fn an_alias_goes_over_to_new_versions_by_steps() {
    insta::assert_snapshot!(without_fingerprints(&template(|stack| {
        let functions = Functions::new(stack);
        let version = FunctionVersion::new(stack, "VersionOf", &functions.open);
        let failing = Alarm::new(stack, "Failing", functions.open.errors().above(0.0));
        let props = FunctionAliasProps {
            rollout: Rollout::Canary { percent: 10, minutes: 5 },
            alarms: vec![failing.clone()],
            provisioned_concurrency: Some(2),
            ..FunctionAliasProps::default()
        };
        FunctionAlias::with(stack, "Live", "live", &version, &props);
        let rollout = Rollout::Linear { percent: 20, minutes: 1 };
        let props = FunctionAliasProps { rollout, ..FunctionAliasProps::default() };
        FunctionAlias::with(stack, "Even", "even", &version, &props);
        let props = FunctionAliasProps { alarms: vec![failing], ..FunctionAliasProps::default() };
        FunctionAlias::with(stack, "Watched", "watched", &version, &props);
    })));
}

/// Steps that CodeDeploy has ready are not made again.
#[test]
fn steps_of_an_alias() {
    let steps = [
        Rollout::Linear { percent: 10, minutes: 1 },
        Rollout::Linear { percent: 10, minutes: 3 },
        Rollout::Linear { percent: 10, minutes: 5 },
        Rollout::Canary { percent: 10, minutes: 30 },
        Rollout::Canary { percent: 20, minutes: 30 },
    ];
    let steps = steps.map(|rollout| {
        let text = template(|stack| {
            let functions = Functions::new(stack);
            let version = FunctionVersion::new(stack, "Version", &functions.open);
            let props = FunctionAliasProps { rollout, ..FunctionAliasProps::default() };
            FunctionAlias::with(stack, "Live", "live", &version, &props);
        });
        let template: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let resources = &template["Resources"];
        let group = &resources["LiveRolloutGroup"]["Properties"];
        let made = &resources["LiveRolloutSteps"]["Properties"]["TrafficRoutingConfig"];
        serde_json::json!([group["DeploymentConfigName"], made])
    });
    insta::assert_json_snapshot!(steps);
}

/// The id of the version that is published in this stack of an app with a function that is set up so.
fn version_in(published_in: &str, props: &FunctionProps, tag: &str) -> String {
    let mut app = App::new();
    let stack = app.stack("Code");
    stack.tag("team", tag);
    let open = Function::with(stack, "Open", handlers::open_case, props);
    let stack = if published_in == "Code" { stack } else { app.stack(published_in) };
    FunctionVersion::new(stack, "Version", &open);
    let template = app.template(published_in).unwrap_or_else(|problems| panic!("{problems}"));
    let mut ids = template["Resources"].as_object().expect("resources").keys();
    let id = ids.find(|id| id.starts_with("Version")).expect("a version").clone();
    assert_eq!(id.len(), "Version".len() + 16, "{id}");
    id
}

/// What a version is of decides about its id, in whichever stack it is published: the sources, and
/// how the function is set up.
#[test]
fn a_change_publishes_another_version() {
    let of = |memory_mib| FunctionProps { memory_mib, ..FunctionProps::default() };
    let version = version_in("Code", &of(128), "support");
    assert_eq!(version_in("Code", &of(128), "support"), version);
    assert_eq!(version_in("Other", &of(128), "support"), version, "what is published is the same");
    assert_ne!(version_in("Code", &of(256), "support"), version);
    assert_ne!(version_in("Other", &of(256), "support"), version);
}

/// Lambda publishes nothing for what no version keeps.
#[test]
fn what_is_in_no_version_publishes_none() {
    let of =
        |reserved_concurrency| FunctionProps { reserved_concurrency, ..FunctionProps::default() };
    let version = version_in("Code", &of(None), "support");
    assert_eq!(version_in("Code", &of(Some(5)), "support"), version);
    assert_eq!(version_in("Code", &of(None), "sales"), version);
}

/// Lambda publishes what has not changed only once.
#[test]
fn a_function_has_one_version() {
    insta::assert_snapshot!(problems(|stack| {
        let functions = Functions::new(stack);
        FunctionVersion::new(stack, "Version", &functions.open);
        FunctionVersion::provisioned(stack, "Ready", &functions.open, 1);
        FunctionVersion::new(stack, "CloseVersion", &functions.close);
    }));
}

#[test]
fn a_function_has_a_url() {
    insta::assert_snapshot!(template(|stack| {
        let functions = Functions::new(stack);
        let url = FunctionUrl::new(stack, "Url", &functions.open);
        url.grant_invoke(stack, &functions.close);
        let props = FunctionUrlProps {
            auth: UrlAuth::Public,
            cors: Some(Cors {
                origins: vec!["https://example.com".to_owned()],
                methods: vec!["POST".to_owned()],
                headers: vec!["content-type".to_owned()],
                max_age_seconds: Some(600),
                credentials: true,
            }),
        };
        let url = FunctionUrl::with(stack, "PublicUrl", &functions.close, &props);
        stack.output("Address", url.url());
    }));
}

#[test]
fn a_function_is_set_up_wrongly() {
    insta::assert_snapshot!(problems(|stack| {
        let in_order = QueueProps { fifo: true, ..QueueProps::default() };
        let in_order = Queue::with(stack, "InOrder", &in_order);
        let props = FunctionProps {
            name: Some("open case".into()),
            description: Some("x".repeat(257)),
            ephemeral_storage_mib: 511,
            layers: vec!["arn:aws:lambda:us-east-1:111122223333:layer:tools:3".into(); 6],
            environment: Environment::from([("BIG", "x".repeat(4094))]),
            vpc: Some(Vpc::default()),
            dead_letters: Some(in_order),
            async_invoke: Some(AsyncInvoke {
                max_retries: 3,
                max_age_seconds: 30,
                ..AsyncInvoke::default()
            }),
            ..FunctionProps::default()
        };
        let open = Function::with(stack, "Open", handlers::open_case, &props);
        let version = FunctionVersion::provisioned(stack, "Version", &open, 0);
        let props = FunctionAliasProps {
            besides: Some(("1".into(), 101)),
            provisioned_concurrency: Some(1),
            ..FunctionAliasProps::default()
        };
        FunctionAlias::with(stack, "Alias", "7", &version, &props);
        let props = FunctionAliasProps {
            besides: Some(("1".into(), 50)),
            rollout: Rollout::Linear { percent: 100, minutes: 0 },
            ..FunctionAliasProps::default()
        };
        FunctionAlias::with(stack, "Steps", "steps", &version, &props);
        let props = FunctionAliasProps {
            provisioned_concurrency: Some(1),
            provisioned_scaling: Some(ProvisionedScaling { min: 3, max: 2, busy_percent: 100 }),
            ..FunctionAliasProps::default()
        };
        FunctionAlias::with(stack, "Scaled", "scaled", &version, &props);
        let cors = Cors { origins: vec!["*".to_owned()], credentials: true, ..Cors::default() };
        let props = FunctionUrlProps { cors: Some(cors), ..FunctionUrlProps::default() };
        FunctionUrl::with(stack, "Url", &open, &props);
    }));
}
