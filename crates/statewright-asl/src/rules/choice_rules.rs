use crate::{
    Severity,
    definition::{Language, Place},
    document::{Member, Node, Value},
    rules::{
        Found, Rule, SCHEMA, assign, comparison_type, empty_collection, fields, missing_field,
        most_like, query_language, reference_path, shape,
        unknown_field::{self, Names},
        unsupported_field, wrong_type,
    },
};

pub(crate) static NO_OPERATOR: Rule = Rule {
    code: "SW0501",
    name: "choice-no-operator",
    severity: Severity::Error,
    summary: "A rule of a Choice has no operator.",
    why: "A rule says what it asks of its `Variable`, by an operator such as `StringEquals`.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "Next": "B" }], "Default": "B" }, "B": { "Type": "Succeed" } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "IsPresent": true, "Next": "B" }], "Default": "B" }, "B": { "Type": "Succeed" } } }"#,
};

pub(crate) static SEVERAL_OPERATORS: Rule = Rule {
    code: "SW0502",
    name: "choice-multiple-operators",
    severity: Severity::Error,
    summary: "A rule of a Choice has several operators.",
    why: "A rule asks one thing; `And`, `Or` and `Not` put rules together.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "IsPresent": true, "IsNull": false, "Next": "B" }], "Default": "B" }, "B": { "Type": "Succeed" } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "IsPresent": true, "Next": "B" }], "Default": "B" }, "B": { "Type": "Succeed" } } }"#,
};

/// What can be compared with a value, or asked of it.
const OPERATORS: [&str; 39] = [
    "BooleanEquals",
    "BooleanEqualsPath",
    "IsBoolean",
    "IsNull",
    "IsNumeric",
    "IsPresent",
    "IsString",
    "IsTimestamp",
    "NumericEquals",
    "NumericEqualsPath",
    "NumericGreaterThan",
    "NumericGreaterThanPath",
    "NumericGreaterThanEquals",
    "NumericGreaterThanEqualsPath",
    "NumericLessThan",
    "NumericLessThanPath",
    "NumericLessThanEquals",
    "NumericLessThanEqualsPath",
    "StringEquals",
    "StringEqualsPath",
    "StringGreaterThan",
    "StringGreaterThanPath",
    "StringGreaterThanEquals",
    "StringGreaterThanEqualsPath",
    "StringLessThan",
    "StringLessThanPath",
    "StringLessThanEquals",
    "StringLessThanEqualsPath",
    "StringMatches",
    "TimestampEquals",
    "TimestampEqualsPath",
    "TimestampGreaterThan",
    "TimestampGreaterThanPath",
    "TimestampGreaterThanEquals",
    "TimestampGreaterThanEqualsPath",
    "TimestampLessThan",
    "TimestampLessThanPath",
    "TimestampLessThanEquals",
    "TimestampLessThanEqualsPath",
];

const COMBINATORS: [&str; 3] = ["And", "Or", "Not"];

/// Checks the rules of a Choice state.
pub(crate) fn check(node: &Node<'_>, place: &Place<'_>, language: Language, found: &mut Found) {
    let Value::List(rules) = &node.value else {
        wrong_type::found(node, place, "a list of rules", found);
        return;
    };
    if rules.is_empty() {
        empty_collection::check(node, place, found);
    }
    for (index, rule) in rules.iter().enumerate() {
        let place = place.item(index);
        match language {
            Language::JsonPath => check_rule(rule, &place, true, found),
            Language::Jsonata => check_in_jsonata(rule, &place, found),
        }
    }
}

fn check_in_jsonata(rule: &Node<'_>, place: &Place<'_>, found: &mut Found) {
    let is_of_jsonpath =
        |member: &&Member<'_>| is_operator(&member.key) || member.key == "Variable";
    // One of them is enough to see that the whole rule is in the other language.
    match rule.members().iter().find(is_of_jsonpath) {
        Some(member) => query_language::found(member, place, place, Language::Jsonata, found),
        None => {
            shape::check_object(rule, place, &fields::JSONATA_RULE, Language::Jsonata, found);
        }
    }
}

fn is_operator(name: &str) -> bool {
    OPERATORS.contains(&name) || COMBINATORS.contains(&name)
}

fn check_rule(rule: &Node<'_>, place: &Place<'_>, is_outermost: bool, found: &mut Found) {
    if !rule.is_object() {
        if !rule.is_placeholder() {
            wrong_type::found(rule, place, "an object: a rule", found);
        }
        return;
    }
    let mut operators = Vec::new();
    let mut is_unknown = false;
    for member in rule.members() {
        let field = place.field(&member.key);
        match &*member.key {
            "Variable" => {}
            "Comment" => {
                if member.value.text().is_none() {
                    wrong_type::found(&member.value, &field, "a text", found);
                }
            }
            "Next" if is_outermost => {
                if member.value.text().is_none() {
                    wrong_type::found(&member.value, &field, "a text: the name of a state", found);
                }
            }
            "Assign" if is_outermost => assign::check(member, place, Language::JsonPath, found),
            "Condition" | "Output" => {
                is_unknown = true;
                query_language::found(member, place, place, Language::JsonPath, found);
            }
            "Next" | "Assign" => unsupported_field::in_rule(member, place, found),
            key if is_operator(key) => operators.push(member),
            _ => {
                is_unknown = true;
                check_unknown(rule, member, place, is_outermost, found);
            }
        }
    }
    if is_outermost && rule.get("Next").is_none() {
        missing_field::found(rule, place, &["Next"], found);
    }
    match operators.as_slice() {
        [] if is_unknown => {}
        [] => found.add(
            NO_OPERATOR
                .found(
                    rule.span,
                    place,
                    "this rule asks nothing: it has no operator such as `StringEquals`",
                )
                .aws(SCHEMA, None, None),
        ),
        [operator] => check_operator(rule, operator, place, found),
        [first, second, ..] => found.add(
            SEVERAL_OPERATORS
                .found(
                    second.key_span,
                    place,
                    format!(
                        "a rule asks one thing, and this one has `{}` and `{}`",
                        first.key, second.key
                    ),
                )
                .related(first.key_span, "the other one")
                .aws(SCHEMA, None, None)
                .help("put them together with `And` or `Or`"),
        ),
    }
}

/// A field that rules do not have: often an operator that is the opposite of one.
fn check_unknown(
    rule: &Node<'_>,
    member: &Member<'_>,
    place: &Place<'_>,
    is_outermost: bool,
    found: &mut Found,
) {
    if let Some((before, after)) = member.key.split_once("Not") {
        let operator = format!("{before}{after}");
        let opposite = OPERATORS.into_iter().find(|name| *name == operator);
        if let Some(name) = opposite.or_else(|| most_like(&operator, OPERATORS)) {
            let help = format!("write `\"Not\": {{ … }}` around a rule with `{name}`");
            return found.add(unknown_field::unknown(member, place).help(help));
        }
    }
    let outermost: &[&str] = if is_outermost { &["Next", "Assign"] } else { &[] };
    let operators = [&OPERATORS[..], &COMBINATORS].concat();
    let with_variable = COMBINATORS.map(|combinator| ["Variable", combinator]);
    let mut exclusive: Vec<_> = with_variable.iter().map(|pair| &pair[..]).collect();
    exclusive.push(&operators);
    let all = [&operators[..], &["Variable", "Comment"], outermost].concat();
    // Whether a value is one of a field is seen in a rule with that field alone.
    let fits = |name: &str| {
        if name == "Variable" {
            return member.value.text().is_some();
        }
        let mut wrong = Found::default();
        let member = Member { key: name.to_owned().into(), ..member.clone() };
        let pointer = place.field(name).pointer();
        let alone = Node { span: rule.span, value: Value::Object(vec![member]) };
        check_rule(&alone, place, true, &mut wrong);
        wrong.list.iter().all(|found| found.pointer != pointer)
    };
    unknown_field::found(member, rule, place, &Names { all, exclusive: &exclusive }, fits, found);
}

fn check_operator(rule: &Node<'_>, operator: &Member<'_>, place: &Place<'_>, found: &mut Found) {
    let node = &operator.value;
    let field = place.field(&operator.key);
    match (&*operator.key, &node.value) {
        (combinator, _) if COMBINATORS.contains(&combinator) && rule.get("Variable").is_some() => {
            refuse_variable(rule, operator, place, found);
        }
        ("Not", _) => check_rule(node, &field, false, found),
        ("And" | "Or", Value::List(rules)) => {
            if rules.is_empty() {
                empty_collection::check(node, &field, found);
            }
            for (index, rule) in rules.iter().enumerate() {
                check_rule(rule, &field.item(index), false, found);
            }
        }
        ("And" | "Or", _) => wrong_type::found(node, &field, "a list of rules", found),
        _ => {
            match rule.get("Variable") {
                None => missing_field::found(rule, place, &["Variable"], found),
                Some(variable) => match variable.text() {
                    Some(text) => {
                        reference_path::check_variable(
                            variable,
                            &place.field("Variable"),
                            text,
                            found,
                        );
                    }
                    None => wrong_type::found(
                        variable,
                        &place.field("Variable"),
                        "a text: a path",
                        found,
                    ),
                },
            }
            comparison_type::check(operator, &field, found);
        }
    }
}

/// A variable beside other rules, which have their own.
fn refuse_variable(rule: &Node<'_>, operator: &Member<'_>, place: &Place<'_>, found: &mut Found) {
    let Some(variable) = rule.member("Variable") else { return };
    let message = format!("a rule with `{}` has no `Variable`: those inside have", operator.key);
    let answer = "The object must have only one of the following fields, [And, Or, Not, Variable, Condition]";
    found.add(
        SEVERAL_OPERATORS
            .found(variable.key_span, place, message)
            .related(operator.key_span, "it is here")
            .aws(SCHEMA, answer.to_owned(), Some(place)),
    );
}
