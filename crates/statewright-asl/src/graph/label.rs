//! What is written beside the edges.

use crate::{
    Operator,
    document::{Node, Value},
};

/// Of longer lines the middle is left out, so that one long condition does not push the rest off
/// the page. What differs between the rules of a Choice stands at the end.
const LINE_CHARACTERS_MAX: usize = 44;
const LINE_CHARACTERS_START: usize = 14;
/// Of more lines, the last ones are counted.
const LINES_MAX: usize = 8;

/// When a rule of a Choice holds: its comment, or else its condition.
pub(super) fn rule(rule: &Node<'_>, index: usize) -> String {
    let comment = rule.get("Comment").and_then(Node::text).filter(|text| !text.trim().is_empty());
    let when = comment.map(str::to_owned).or_else(|| condition(rule));
    when.unwrap_or_else(|| format!("rule {}", index + 1))
}

/// The names of the errors that are caught.
pub(super) fn catch(catch: &Node<'_>) -> String {
    let errors = catch.get("ErrorEquals").map(Node::items).unwrap_or_default();
    let errors: Vec<_> = errors.iter().filter_map(Node::text).collect();
    format!("catch {}", errors.join(", ")).trim_end().to_owned()
}

/// A condition in the few characters that fit beside an arrow: `$.Status == 1`.
pub(crate) fn condition(rule: &Node<'_>) -> Option<String> {
    if let Some(all) = rule.get("And") {
        return joined(all.items(), " and ");
    }
    if let Some(any) = rule.get("Or") {
        return joined(any.items(), " or ");
    }
    if let Some(inner) = rule.get("Not") {
        let text = condition(inner)?;
        let is_joined = inner.get("And").or(inner.get("Or")).is_some();
        return Some(if is_joined { format!("not ({text})") } else { format!("not {text}") });
    }
    if let Some(expression) = rule.get("Condition") {
        return match &expression.value {
            Value::Text(text) => Some(expression_inside(text)),
            Value::Bool(boolean) => Some(boolean.to_string()),
            _ => None,
        };
    }
    let variable = rule.get("Variable")?.text()?;
    rule.members().iter().find_map(|member| {
        let (operator, is_path) = Operator::by_name(&member.key)?;
        let operand = match (member.value.text(), is_path) {
            (Some(path), true) => path.to_owned(),
            _ => json(&member.value),
        };
        Some(format!("{variable} {}", operator.words(&operand)))
    })
}

fn joined(conditions: &[Node<'_>], word: &str) -> Option<String> {
    let texts = conditions.iter().map(|inner| {
        let text = condition(inner).unwrap_or_else(|| "?".to_owned());
        let is_joined = inner.get("And").or(inner.get("Or")).is_some();
        if is_joined && conditions.len() > 1 { format!("({text})") } else { text }
    });
    let texts: Vec<_> = texts.collect();
    (!texts.is_empty()).then(|| texts.join(word))
}

/// An expression without the signs around it, in one line.
fn expression_inside(text: &str) -> String {
    let text = text.trim();
    let inside = text.strip_prefix("{%").and_then(|text| text.strip_suffix("%}")).unwrap_or(text);
    inside.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A value as JSON, if it is short by nature.
fn json(node: &Node<'_>) -> String {
    match &node.value {
        Value::Text(text) => serde_json::Value::from(text.as_ref()).to_string(),
        _ => node.describe(),
    }
}

/// The lines of a label, none of them too long, and not too many.
pub(super) fn short_lines(label: &str) -> Vec<String> {
    let cut = |line: &str| {
        let count = line.chars().count();
        if count <= LINE_CHARACTERS_MAX {
            return line.to_owned();
        }
        let left_out = count - (LINE_CHARACTERS_MAX - 1);
        let end = line.chars().skip(LINE_CHARACTERS_START + left_out);
        line.chars().take(LINE_CHARACTERS_START).chain(['…']).chain(end).collect()
    };
    let mut lines: Vec<_> = label.lines().map(cut).collect();
    if lines.len() > LINES_MAX {
        let more = lines.len() - (LINES_MAX - 1);
        lines.truncate(LINES_MAX - 1);
        lines.push(format!("… and {more} more"));
    }
    lines
}
