//! State machines with all that can be said of them.

use statewright::{
    Alarm, Key, LogGroup, LogLevel, Logging, Rollout, StateMachine, StateMachineAlias,
    StateMachineAliasProps, StateMachineProps, StateMachineType, StateMachineVersion,
};

use super::template;
use crate::{Functions, problems::problems};

#[test]
fn all_is_logged_traced_and_encrypted() {
    insta::assert_snapshot!(template(|stack| {
        let functions = Functions::new(stack);
        let key = Key::new(stack, "Key");
        let props = StateMachineProps {
            name: Some("cases".into()),
            logging: Some(Logging { key: Some(key.clone()), ..Logging::default() }),
            tracing: true,
            key: Some(key),
            data_key_reuse_seconds: Some(900),
            ..StateMachineProps::default()
        };
        StateMachine::with(stack, "Machine", functions.open.task("Open"), &props);
    }));
}

/// Its errors are logged, unless it is said otherwise: nothing else is kept of an execution.
#[test]
fn an_express_machine_logs_its_errors() {
    insta::assert_snapshot!(template(|stack| {
        let functions = Functions::new(stack);
        let express = StateMachineProps {
            machine_type: StateMachineType::Express,
            ..StateMachineProps::default()
        };
        StateMachine::with(stack, "Express", functions.open.task("Open"), &express);
        let logs = LogGroup::new(stack, "Logs");
        let logging = Logging {
            level: LogLevel::Fatal,
            include_execution_data: false,
            log_group: Some(logs),
            ..Logging::default()
        };
        let props = StateMachineProps { logging: Some(logging), ..express.clone() };
        StateMachine::with(stack, "Shared", functions.open.task("Open"), &props);
        let off = Logging { level: LogLevel::Off, ..Logging::default() };
        let props = StateMachineProps { logging: Some(off), ..express };
        StateMachine::with(stack, "Silent", functions.open.task("Open"), &props);
    }));
}

#[test]
fn an_alias_goes_over_to_a_new_version() {
    insta::assert_snapshot!(template(|stack| {
        let functions = Functions::new(stack);
        let machine = StateMachine::new(stack, "Machine", functions.open.task("Open"));
        let version = StateMachineVersion::new(stack, "Version", &machine);
        let failed = Alarm::new(stack, "Failed", machine.executions_failed());
        let props = StateMachineAliasProps {
            description: Some("what callers start".to_owned()),
            rollout: Rollout::Canary { percent: 10, minutes: 15 },
            alarms: vec![failed],
        };
        StateMachineAlias::with(stack, "Live", "live", &version, &props);
        let props = StateMachineAliasProps {
            rollout: Rollout::Linear { percent: 25, minutes: 1 },
            ..StateMachineAliasProps::default()
        };
        StateMachineAlias::with(stack, "Slow", "slow", &version, &props);
        StateMachineAlias::new(stack, "Latest", "latest", &version);
        let other = StateMachineVersion::new(stack, "Other", &machine);
        StateMachineAlias::split(stack, "Half", "half", (&version, 40), &other);
    }));
}

#[test]
fn a_machine_is_set_up_wrongly() {
    insta::assert_snapshot!(problems(|stack| {
        let functions = Functions::new(stack);
        let props = StateMachineProps {
            name: Some("my machine".into()),
            logging: Some(Logging { retention_days: 2, ..Logging::default() }),
            data_key_reuse_seconds: Some(10),
            ..StateMachineProps::default()
        };
        let machine = StateMachine::with(stack, "Machine", functions.open.task("Open"), &props);
        machine.grant_start_sync(stack, &functions.close);
        let version = StateMachineVersion::new(stack, "Version", &machine);
        let props = StateMachineAliasProps {
            rollout: Rollout::Canary { percent: 100, minutes: 0 },
            ..StateMachineAliasProps::default()
        };
        StateMachineAlias::with(stack, "Alias", "1", &version, &props);
        StateMachineAlias::split(stack, "Half", "half", (&version, 101), &version);
    }));
}
