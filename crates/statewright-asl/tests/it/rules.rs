//! Each rule finds what its page shows, and nothing in what the page shows as right.

use std::collections::HashSet;

use statewright_asl::{
    Diagnostic, Severity,
    document::{Format, read},
    rules::{MachineType, RULES, Rule, check_definition},
};

fn found(text: &str) -> Vec<Diagnostic> {
    let contents = read(text, Format::of("", text));
    let checked = contents
        .definitions
        .iter()
        .flat_map(|definition| check_definition(&definition.node, MachineType::Standard));
    contents.problems.iter().cloned().chain(checked).collect()
}

fn told(found: &[Diagnostic]) -> Vec<String> {
    found
        .iter()
        .map(|found| format!("{} {found}", found.rule.map_or("none", |rule| rule.code)))
        .collect()
}

#[test]
fn each_rule_finds_its_example_and_nothing_else() {
    for rule in RULES {
        let of_rule = |found: &Diagnostic| found.rule.is_some_and(|own| own.code == rule.code);
        let fails = found(rule.fails);
        assert!(fails.iter().any(of_rule), "{}: {:#?}", rule.code, told(&fails));
        let others: Vec<_> = fails
            .iter()
            .filter(|found| !of_rule(found) && found.severity() == Severity::Error)
            .cloned()
            .collect();
        assert!(others.is_empty(), "{}: {:#?}", rule.code, told(&others));
        let passes = found(rule.passes);
        assert!(passes.is_empty(), "{}: {:#?}", rule.code, told(&passes));
    }
}

#[test]
fn codes_and_names_are_unique_and_in_order() {
    let names: HashSet<_> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), RULES.len());
    let codes: Vec<_> = RULES.iter().map(|rule| rule.code).collect();
    assert!(codes.is_sorted_by(|one, other| one < other), "{codes:?}");
}

#[test]
fn rules_are_found_by_code_and_name() {
    let find = statewright_asl::rules::find;
    let code = |rule: Option<&Rule>| rule.map(|rule| rule.code);
    assert_eq!(code(find("sw0101")), Some("SW0101"));
    assert_eq!(code(find("JSON-Syntax")), Some("SW0101"));
    assert_eq!(code(find("SW9999")), None);
}
