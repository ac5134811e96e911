use std::collections::{BTreeMap, BTreeSet};

use crate::{
    definition::{Definition, Language},
    document::Node,
    rules::{MachineType, each_value, variables},
};

/// The variables that each state of a definition refers to, by the name of the state: those that
/// refer to none are not in it.
///
/// ```
/// use statewright_asl::{document::Node, variable_references};
///
/// let definition = r#"{"StartAt": "A", "States": {
///     "A": {"Type": "Pass", "Assign": {"total": 1}, "Next": "B"},
///     "B": {"Type": "Pass", "Parameters": {"sum.$": "States.MathAdd($total, 2)"}, "End": true}
/// }}"#;
/// let references = variable_references(&Node::parse_json(definition)?);
/// assert_eq!(references, [("B".to_owned(), ["total".to_owned()].into())].into());
/// # Ok::<(), statewright_asl::Diagnostic>(())
/// ```
#[must_use]
pub fn variable_references(definition: &Node<'_>) -> BTreeMap<String, BTreeSet<String>> {
    let definition = Definition::of(definition, MachineType::Standard);
    let mut references: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for language in [Language::JsonPath, Language::Jsonata] {
        each_value(&definition, language, |state, field, node, place| {
            let names = variables(node, language, field, place);
            if !names.is_empty() {
                references.entry(state.name.to_owned()).or_default().extend(names);
            }
        });
    }
    references
}

#[cfg(test)]
mod tests {
    use super::*;

    fn references(states: &str) -> Vec<(String, Vec<String>)> {
        let definition = format!(r#"{{"StartAt": "A", "States": {{{states}}}}}"#);
        let node = Node::parse_json(&definition).expect("JSON");
        let references = variable_references(&node);
        references.into_iter().map(|(state, names)| (state, names.into_iter().collect())).collect()
    }

    fn of(state: &str, names: &[&str]) -> (String, Vec<String>) {
        (state.to_owned(), names.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn names_are_sorted_and_told_once() {
        let states = r#""A": {"Type": "Pass", "InputPath": "$b", "Parameters": {"x.$": "$a.y", "z.$": "States.Array($b, $a[0])"}, "End": true}"#;
        assert_eq!(references(states), [of("A", &["a", "b"])]);
    }

    #[test]
    fn a_text_that_only_looks_like_a_path_is_none() {
        let states = r#""A": {"Type": "Pass", "Parameters": {"x": "$a", "ThePath": "$b", "l": ["$c"]}, "Result": "$d", "End": true}"#;
        assert_eq!(references(states), []);
    }

    #[test]
    fn states_inside_of_others_are_told_by_their_names() {
        let states = r#""A": {"Type": "Map", "ItemsPath": "$items", "ItemProcessor": {"StartAt": "B", "States": {
            "B": {"Type": "Choice", "Choices": [{"Not": {"Variable": "$v", "NumericEqualsPath": "$w"}, "Next": "C"}], "Default": "C"},
            "C": {"Type": "Fail", "CausePath": "$cause"}
        }}, "End": true}"#;
        let expected = [of("A", &["items"]), of("B", &["v", "w"]), of("C", &["cause"])];
        assert_eq!(references(states), expected);
    }

    #[test]
    fn in_jsonata_variables_of_the_expression_itself_are_none() {
        let states = r#""A": {"Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% ($own := $total; $sum($map($states.input, function($i) { $i + $own }))) %}", "End": true}"#;
        assert_eq!(references(states), [of("A", &["total"])]);
    }
}
