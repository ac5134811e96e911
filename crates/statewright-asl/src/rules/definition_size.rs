use crate::{
    Diagnostic, Severity,
    definition::{Base, Definition},
    document::{Member, Node, Span, Value, has_placeholder},
    rules::{Found, Rule},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0122",
    name: "definition-too-large",
    severity: Severity::Error,
    summary: "A definition is larger than AWS takes, or than is looked at.",
    why: "AWS takes definitions of 1,048,576 characters. A part of the work can go into a state machine of its own, which a task starts by `arn:aws:states:::states:startExecution`.",
    // None is short.
    fails: "",
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }"#,
};

/// The longest definition that AWS takes, in characters.
///
/// Source: the API of Step Functions, `CreateStateMachine`.
pub const DEFINITION_CHARACTERS_MAX: usize = 1_048_576;

/// How many states a definition has at the most: more do not fit into those characters.
pub const STATES_MAX: usize = 50_000;

/// Says so if a definition is too long, without blanks that need not be there. Gives whether it
/// can be looked at.
pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) -> bool {
    let root = definition.root;
    let place = Base::default();
    let span = Span { start: root.span.start, end: root.span.start };
    let states = definition.states.len();
    if states > STATES_MAX {
        let message = format!("there are {states} states, and {STATES_MAX} are looked at");
        found.add(RULE.found(span, &place.place(), message));
        return false;
    }
    // Most texts are shorter with all their blanks; values without a text have no places.
    let most = match root.span.end {
        0 => characters_at_most(root),
        end => (end - root.span.start) as usize,
    };
    if most <= DEFINITION_CHARACTERS_MAX {
        return true;
    }
    let characters = characters(root);
    if characters > DEFINITION_CHARACTERS_MAX {
        let message = format!(
            "the definition has {characters} characters, and AWS takes {DEFINITION_CHARACTERS_MAX}"
        );
        found.add(RULE.found(span, &place.place(), message));
    }
    true
}

/// A file that is too large to be read.
pub(crate) fn finding(message: String) -> Diagnostic {
    Diagnostic {
        rule: Some(&RULE),
        span: Some(Span::default()),
        ..Diagnostic::unsupported("", message)
    }
}

/// How long a value is as JSON, if each letter of its texts has to be escaped: told without a look
/// at them.
fn characters_at_most(node: &Node<'_>) -> usize {
    const QUOTES_COLON_COMMA: usize = 4;
    match &node.value {
        Value::Null | Value::Bool(_) => 5,
        Value::Number(text) => text.len(),
        Value::Text(text) => 2 * text.len() + QUOTES_COLON_COMMA,
        Value::List(items) => {
            2 + items.iter().map(|item| 1 + characters_at_most(item)).sum::<usize>()
        }
        Value::Object(members) => {
            let members = members.iter().map(|Member { key, value, .. }| {
                2 * key.len() + QUOTES_COLON_COMMA + characters_at_most(value)
            });
            2 + members.sum::<usize>()
        }
    }
}

/// How long a value is as JSON, at the least.
fn characters(node: &Node<'_>) -> usize {
    let commas = |count: usize| 2 + count.saturating_sub(1);
    match &node.value {
        Value::Null | Value::Bool(true) => 4,
        Value::Bool(false) => 5,
        Value::Number(text) => text.len(),
        Value::Text(text) => text_characters(text),
        Value::List(items) => commas(items.len()) + items.iter().map(characters).sum::<usize>(),
        Value::Object(members) => {
            let members_characters = members
                .iter()
                .map(|member| text_characters(&member.key) + 1 + characters(&member.value));
            commas(members.len()) + members_characters.sum::<usize>()
        }
    }
}

fn text_characters(text: &str) -> usize {
    // What a deployment puts in may be shorter.
    if has_placeholder(text) {
        return 0;
    }
    let escaped = text.bytes().filter(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f));
    2 + text.chars().count() + escaped.count()
}
