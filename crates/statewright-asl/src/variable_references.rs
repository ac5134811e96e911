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
        each_value(&definition, language, |state, _, node, _| {
            let names = variables(node, language);
            if !names.is_empty() {
                references.entry(state.name.to_owned()).or_default().extend(names);
            }
        });
    }
    references
}
