//! Any text as a file: it is read, checked, put right, laid out and drawn.

#![no_main]

use libfuzzer_sys::fuzz_target;
use statewright_asl::{
    Graph, StateMachine,
    document::{Format, format_json, read},
    fix::{apply, fixes},
    rules::{MachineType, check_definition, is_switched_off},
};

fuzz_target!(|text: &str| {
    for format in [Format::Json, Format::Yaml] {
        let contents = read(text, format);
        for definition in &contents.definitions {
            for machine_type in [MachineType::Standard, MachineType::Express] {
                let found = check_definition(&definition.node, machine_type);
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
