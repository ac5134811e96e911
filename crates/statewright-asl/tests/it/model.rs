//! The model: nothing is lost in it, and what is asked of it.

use serde_json::{Map, Value, json};
use statewright_asl::{QueryLanguage, State, StateMachine, States, Succeed, document::Node};

use crate::{corpora::by_value, definitions::definitions};

/// What every value of a definition is replaced with.
fn replacements() -> Vec<Value> {
    let texts = ["x", "$.a[*] ", "States.UUID()", "{% 1 %}", "${X}"].map(Value::from);
    let others =
        [json!(null), json!(false), json!(2.0), json!(1e300), json!([]), json!({"a.$": "$"})];
    texts.into_iter().chain(others).collect()
}

/// Changes a definition in one place after the other, and tells of each outcome.
fn each_change(whole: &mut Value, pointer: &str, tell: &mut impl FnMut(&Value, &str)) {
    let Some(original) = whole.pointer(pointer).cloned() else { return };
    for replacement in replacements() {
        if let Some(value) = whole.pointer_mut(pointer) {
            *value = replacement;
        }
        tell(whole, pointer);
    }
    let set = |whole: &mut Value, value: Value| {
        if let Some(place) = whole.pointer_mut(pointer) {
            *place = value;
        }
    };
    let inside: Vec<String> = match &original {
        Value::Object(object) => object.keys().cloned().collect(),
        Value::Array(list) => (0..list.len()).map(|index| index.to_string()).collect(),
        _ => Vec::new(),
    };
    if let Value::Object(object) = &original {
        for left_out in &inside {
            let others = object.iter().filter(|(key, _)| *key != left_out);
            let others: Map<_, _> =
                others.map(|(key, value)| (key.clone(), value.clone())).collect();
            set(whole, others.into());
            tell(whole, pointer);
        }
    }
    set(whole, original);
    for key in inside {
        let key = key.replace('~', "~0").replace('/', "~1");
        each_change(whole, &format!("{pointer}/{key}"), tell);
    }
}

/// An empty list of Retriers or Catchers is none, which is the one thing that is written
/// otherwise.
fn without_empty_lists(json: Value) -> Value {
    match json {
        Value::Array(list) => list.into_iter().map(without_empty_lists).collect(),
        Value::Object(object) => {
            let is_none = |key: &str, value: &Value| {
                matches!(key, "Retry" | "Catch") && *value == Value::Array(Vec::new())
            };
            let members = object.into_iter().filter(|(key, value)| !is_none(key, value));
            members.map(|(key, value)| (key, without_empty_lists(value))).collect()
        }
        other => other,
    }
}

/// Each state of a definition in a state machine of its own, which is small.
fn each_state(text: &str) -> Vec<Value> {
    let machine = StateMachine::parse(text).unwrap_or_else(|found| panic!("{found}"));
    let alone = machine.states.iter().map(|(name, state)| {
        let targets = state.targets();
        let targets = targets.iter().map(|(_, target)| (*target).to_owned());
        let mut states: States =
            targets.map(|target| (target, State::Succeed(Succeed::default()))).collect();
        states.insert(name.clone(), state.clone());
        StateMachine { start_at: name.clone(), states, ..machine.clone() }.to_json()
    });
    alone.collect()
}

#[test]
fn whatever_is_read_is_written_as_it_was() {
    let (mut read, mut refused) = (0, 0);
    for (path, text) in definitions("valid") {
        for mut whole in each_state(&text) {
            each_change(&mut whole, "", &mut |changed, pointer| {
                let Ok(machine) = StateMachine::read(changed) else {
                    refused += 1;
                    return;
                };
                read += 1;
                let (changed, written) = (
                    without_empty_lists(by_value(changed.clone())),
                    without_empty_lists(by_value(machine.to_json())),
                );
                assert_eq!(written, changed, "{pointer} of {}", path.display());
            });
        }
    }
    assert!(read > 1000 && refused > 1000, "{read} were read, {refused} refused");
}

fn machine(name: &str) -> StateMachine {
    let named = |(path, _): &(std::path::PathBuf, String)| path.ends_with(name);
    let (_, text) = definitions("valid").into_iter().find(named).expect("the definition");
    StateMachine::parse(&text).unwrap_or_else(|found| panic!("{found}"))
}

#[test]
fn states_are_found_wherever_they_are() {
    let machine = machine("parallel.asl.json");
    let names: Vec<_> = machine.all_states().map(|(name, _)| name).collect();
    assert_eq!(names, ["Both", "Inner", "Innermost", "After Inner", "Other", "Late"]);
    assert_eq!(machine.state("Innermost").map(State::type_name), Some("Succeed"));
    assert_eq!(machine.state("Nowhere"), None);
}

#[test]
fn states_inside_of_others_have_their_places() {
    let (parallel, map) = (machine("parallel.asl.json"), machine("map.asl.json"));
    let scopes = |machine: &StateMachine, name: &str| -> Vec<String> {
        let state = machine.state(name).expect("the state");
        state
            .scopes()
            .map(|(pointer, start, states)| format!("{pointer} {start} of {}", states.len()))
            .collect()
    };
    assert_eq!(scopes(&parallel, "Both"), ["/Branches/0 Inner of 2", "/Branches/1 Other of 1"]);
    assert_eq!(scopes(&map, "Inline"), ["/ItemProcessor Line of 1"]);
    assert_eq!(scopes(&map, "Old Names"), ["/Iterator Old of 1"]);
    assert!(scopes(&parallel, "Late").is_empty());
    for (machine, name) in [(&parallel, "Both"), (&map, "Inline"), (&map, "Old Names")] {
        let state = machine.state(name).expect("the state");
        let json = serde_json::to_value(state).expect("JSON");
        for (pointer, start, _) in state.scopes() {
            assert_eq!(json.pointer(&(pointer + "/StartAt")), Some(&json!(start)));
        }
    }
}

#[test]
fn the_targets_of_a_state_are_told_and_replaced() {
    for (name, state, targets) in [
        ("task.asl.json", "Charge", "/Next Ship, /Catch/0/Next Ship"),
        ("parallel.asl.json", "Both", "/Next Late, /Catch/0/Next Late"),
        ("map.asl.json", "Inline", "/Next Old Names, /Catch/0/Next Old Names"),
        (
            "jsonata.asl.json",
            "Which",
            "/Choices/0/Next Done, /Choices/1/Next Count, /Choices/2/Next Give Up, /Default Done",
        ),
        ("jsonata.asl.json", "Pause", "/Next Until"),
        ("jsonata.asl.json", "Give Up", ""),
    ] {
        let machine = machine(name);
        let mut state = machine.state(state).expect("the state").clone();
        let told = |state: &State| {
            let targets = state.targets();
            let targets = targets.iter().map(|(field, name)| format!("{field} {name}"));
            targets.collect::<Vec<_>>().join(", ")
        };
        assert_eq!(told(&state), targets);
        let json = serde_json::to_value(&state).expect("JSON");
        for (field, name) in state.targets() {
            assert_eq!(json.pointer(&field), Some(&json!(name)));
        }
        for old in ["Ship", "Late", "Old Names", "Until", "Done"] {
            state.replace_target(old, "New");
        }
        let new = targets.replace("Until", "New").replace("Done", "New");
        let new = new.replace("Ship", "New").replace("Late", "New").replace("Old Names", "New");
        assert_eq!(told(&state), new);
    }
}

#[test]
fn the_language_of_a_state_is_its_own_or_that_of_the_state_machine() {
    let texts = machine("texts.asl.json");
    let language =
        |machine: &StateMachine, name| machine.language_of(machine.state(name).expect("the state"));
    assert_eq!(language(&texts, "Language"), QueryLanguage::Jsonata);
    assert_eq!(language(&texts, "Template"), QueryLanguage::JsonPath);
    assert_eq!(language(&machine("jsonata.asl.json"), "One"), QueryLanguage::Jsonata);
}

#[test]
fn a_definition_in_yaml_is_the_same() {
    let yaml = "
StartAt: Pause
States:
  Pause: { Type: Wait, Seconds: 0x10, Next: Work }
  Work:
    Type: Task
    Resource: !Sub '${Work}'
    Parameters: { id.$: $.id, factor: .5 }
    End: true
";
    let found = StateMachine::of(&Node::parse_yaml(yaml).expect("YAML")).expect_err("a function");
    assert_eq!(found.0[0].pointer, "/States/Work/Resource");
    let yaml = yaml.replace("!Sub ", "");
    let machine = StateMachine::of(&Node::parse_yaml(&yaml).expect("YAML"));
    let json = json!({
        "StartAt": "Pause",
        "States": {
            "Pause": { "Type": "Wait", "Seconds": 16, "Next": "Work" },
            "Work": {
                "Type": "Task",
                "Resource": "${Work}",
                "Parameters": { "id.$": "$.id", "factor": 0.5 },
                "End": true,
            },
        },
    });
    assert_eq!(machine.map(|machine| machine.to_json()), Ok(json));
}
