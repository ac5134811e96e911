//! Any text as a file: it is read, checked, put right, laid out and drawn; and as an example and
//! a schema of the input.

#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};
use statewright_asl::{
    Graph, StateMachine,
    data_flow::Shape,
    document::{Format, format_json, read},
    fix::{apply, fixes},
    rules::{Check, MachineType, is_switched_off},
};

/// What is known of the input of an execution.
fn inputs(text: &str) -> [Shape; 3] {
    let Ok(value) = serde_json::from_str::<Value>(text) else {
        return [Shape::unknown(), Shape::unknown(), Shape::unknown()];
    };
    let example = Shape::of_example(&value);
    let exact = Shape::of_schema(&json!({ "const": value }));
    assert!(example.admits(&value) && exact.admits(&value));
    [example, exact, Shape::of_schema(&value)]
}

fuzz_target!(|text: &str| {
    let [example, exact, schema] = inputs(text);
    for format in [Format::Json, Format::Yaml] {
        let contents = read(text, format);
        for definition in &contents.definitions {
            for (machine_type, input) in [
                (MachineType::Standard, &example),
                (MachineType::Standard, &exact),
                (MachineType::Express, &schema),
            ] {
                let check = Check { machine_type, input: input.clone(), ..Check::default() };
                let found = check.run(&definition.node);
                for diagnostic in &found {
                    let _ = is_switched_off(&definition.node, diagnostic);
                    if let Some(span) = diagnostic.span {
                        assert!(span.start <= span.end && span.end as usize <= text.len());
                    }
                }
                if format == Format::Json && !contents.is_template {
                    let _ = apply(text, &fixes(text, &found));
                }
            }
            let graph = Graph::of_definition(&definition.node);
            let _ = (graph.to_mermaid(), graph.to_dot());
        }
    }
    if let Ok(laid_out) = format_json(text) {
        assert_eq!(format_json(&laid_out).as_deref(), Ok(laid_out.as_str()));
    }
    if let Ok(machine) = StateMachine::parse(text) {
        assert_eq!(StateMachine::read(&machine.to_json()), Ok(machine));
    }
});
