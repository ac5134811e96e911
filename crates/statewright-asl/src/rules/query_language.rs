use crate::{
    Severity,
    definition::{Definition, Language, Place, State},
    document::{Member, Node},
    rules::{Found, Rule, SCHEMA},
};

pub(crate) static JSONATA_FIELD: Rule = Rule {
    code: "SW0116",
    name: "jsonata-field-in-jsonpath",
    severity: Severity::Error,
    summary: "A field of JSONata stands in a state in JSONPath.",
    why: "The language of a state is its own `QueryLanguage`, or that of the state machine, or JSONPath. Each has fields of its own.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Arguments": {}, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Parameters": {}, "End": true } } }"#,
};

pub(crate) static JSONPATH_FIELD: Rule = Rule {
    code: "SW0117",
    name: "jsonpath-field-in-jsonata",
    severity: Severity::Error,
    summary: "A field of JSONPath stands in a state in JSONata.",
    why: "The language of a state is its own `QueryLanguage`, or that of the state machine, or JSONPath. Each has fields of its own.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "QueryLanguage": "JSONata", "Parameters": {}, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "QueryLanguage": "JSONata", "Arguments": {}, "End": true } } }"#,
};

pub(crate) static DOWNGRADE: Rule = Rule {
    code: "SW0118",
    name: "querylanguage-downgrade",
    severity: Severity::Error,
    summary: "A state is in JSONPath and the state machine in JSONata.",
    why: "A state machine in JSONPath may have states in JSONata, and not the other way round.",
    fails: r#"{ "QueryLanguage": "JSONata", "StartAt": "A", "States": { "A": { "Type": "Succeed", "QueryLanguage": "JSONPath" } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }"#,
};

pub(crate) fn found(
    member: &Member<'_>,
    object: &Place<'_>,
    state: &Place<'_>,
    language: Language,
    found: &mut Found,
) {
    let (rule, other) = match language {
        Language::JsonPath => (&JSONATA_FIELD, Language::Jsonata),
        Language::Jsonata => (&JSONPATH_FIELD, Language::JsonPath),
    };
    let (set, needed, key) = (language.name(), other.name(), &*member.key);
    let message = format!("`{key}` is a field of {needed}, and the language here is {set}");
    let answer = format!(
        "The QueryLanguage is set to '{set}', but field '{key}' is only supported for the '{needed}' QueryLanguage"
    );
    let diagnostic =
        rule.found(member.key_span, &object.field(key), message).aws(SCHEMA, answer, Some(state));
    let counterpart = match key {
        "Arguments" => "`Parameters`",
        "Parameters" => "`Arguments`",
        "Output" => "`ResultSelector`, `ResultPath` or `OutputPath`",
        "ResultSelector" | "ResultPath" | "OutputPath" => "`Output`",
        "InputPath" => "`Arguments` or `Output`",
        "Items" => "`ItemsPath`",
        "ItemsPath" => "`Items`",
        "Condition" => "`Variable` with an operator",
        _ => "",
    };
    found.add(match (counterpart, key.strip_suffix("Path")) {
        ("", Some(field)) => diagnostic.help(format!("write `{field}` with an expression")),
        ("", None) => diagnostic,
        (counterpart, _) => diagnostic.help(format!("write {counterpart}")),
    });
}

pub(crate) fn check_downgrade(
    definition: &Definition<'_>,
    state: &State<'_>,
    language: &Node<'_>,
    found: &mut Found,
) {
    if definition.language() != Language::Jsonata || language.text() != Some("JSONPath") {
        return;
    }
    // The children of a distributed Map are executions of their own; whether AWS refuses it
    // there is not known.
    let mut scope = &definition.scopes[state.scope];
    loop {
        if scope.is_distributed {
            return;
        }
        let Some(parent) = scope.parent else { break };
        scope = &definition.scopes[definition.states[parent].scope];
    }
    let state = state.place.place();
    let place = state.field("QueryLanguage");
    let answer =
        "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine";
    let message = "a state cannot go back to JSONPath in a state machine that is in JSONata";
    let diagnostic = DOWNGRADE.found(language.span, &place, message);
    let whole = definition.root.member("QueryLanguage");
    let diagnostic = match whole {
        Some(whole) => diagnostic.related(whole.value.span, "the language of the state machine"),
        None => diagnostic,
    };
    found.add(diagnostic.aws(SCHEMA, answer.to_owned(), Some(&state)));
}
