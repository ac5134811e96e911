use crate::{
    Severity,
    definition::Definition,
    document::has_placeholder,
    rules::{Found, Rule, SCHEMA, assign},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0418",
    name: "invalid-variable-name",
    severity: Severity::Error,
    summary: "The name of a variable is none.",
    why: "It is an identifier of at most 80 characters, and not `states`. A part of a variable cannot be assigned.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Assign": { "order-id": 1 }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Assign": { "orderId": 1 }, "End": true } } }"#,
};

/// Source: Step Functions Developer Guide, "Passing data between states with variables".
const CHARACTERS_MAX: usize = 80;

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for state in &definition.states {
        assign::each_variable(state, |member, name, place| {
            let characters = name.chars().count();
            let message = if name == "states" {
                "`states` is the name of what Step Functions itself provides".to_owned()
            } else if characters > CHARACTERS_MAX {
                format!(
                    "the name of a variable has at most {CHARACTERS_MAX} characters, and this one has {characters}"
                )
            } else if !is_identifier(name) && !has_placeholder(name) {
                format!(
                    "the name of a variable begins with a letter and has letters, digits and `_`, and {name:?} is none"
                )
            } else {
                return;
            };
            found.add(RULE.found(member.key_span, place, message).aws(SCHEMA, None, None));
        });
    }
}

fn is_identifier(name: &str) -> bool {
    let mut letters = name.chars();
    letters.next().is_some_and(|first| first.is_alphabetic() || first == '_')
        && letters.all(|letter| letter.is_alphanumeric() || letter == '_')
}
