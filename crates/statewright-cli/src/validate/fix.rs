//! Findings that are put right in the files themselves.

use std::collections::HashSet;

use serde_json::json;
use statewright_asl::{
    Diagnostic,
    document::{Contents, Format, Node, Span, Value, read},
    fix::{Edit, apply, fixes},
    rules::Check,
};
use statewright_local::Error;

use super::{Schemas, Selection, Source, check::findings};
use crate::{differences::differences, output};

/// How often a file is looked at again: what is put right may let something else be seen.
const ROUNDS_MAX: usize = 10;

/// How much was put right.
#[derive(Default)]
pub(crate) struct Fixed {
    pub(crate) findings: usize,
    pub(crate) files: usize,
    /// How many files there are, with those that templates refer to.
    pub(crate) all_files: usize,
    /// The files in which something has a fix that cannot be made there, why, and how much.
    pub(crate) left: Vec<(String, Obstacle, usize)>,
}

/// Why a fix cannot be made where the definition is written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Obstacle {
    /// There is more in the text than the definition shows.
    MoreInText,
    /// What stands there once is used in several places.
    UsedOften,
}

impl Obstacle {
    pub(crate) fn in_words(self) -> &'static str {
        match self {
            Self::MoreInText => "it would take out a comment, or what is put in from elsewhere",
            Self::UsedOften => "it is used in several places",
        }
    }
}

/// A text that was put right.
struct PutRight {
    text: String,
    /// How much was.
    count: usize,
    /// Why fixes could not be made.
    left: Vec<Obstacle>,
}

/// Puts right what has one certain fix, and writes the files that were changed by that: also those
/// in which templates keep definitions.
pub(crate) fn fix_all(
    sources: &[Source],
    check: &Check<'_>,
    selection: &Selection,
) -> Result<Fixed, Error> {
    let mut fixed = Fixed::default();
    let mut sources = sources.to_vec();
    let mut seen = HashSet::new();
    while let Some(source) = sources.pop() {
        let Source::File(path) = &source else { continue };
        // That it cannot be read is said when it is checked.
        let (Ok(before), true) = (source.text(), seen.insert(path.clone())) else { continue };
        let find = |contents: &Contents<'_>| -> Vec<Diagnostic> {
            let found = findings(contents, check, &Schemas::default(), selection).into_iter();
            found.map(|finding| finding.diagnostic).collect()
        };
        let format = Format::of(&source.name(), &before);
        let contents = read(&before, format);
        sources.extend(contents.references.iter().map(|reference| source.refers_to(reference)));
        let after = match format {
            Format::Json if !contents.is_template => put_right(&before, find),
            _ => put_right_in_place(&before, format, find),
        };
        if after.text != before {
            output::write(path, &after.text)?;
            fixed.findings += after.count;
            fixed.files += 1;
        }
        for obstacle in [Obstacle::MoreInText, Obstacle::UsedOften] {
            let count = after.left.iter().filter(|left| **left == obstacle).count();
            if count > 0 {
                fixed.left.push((source.name(), obstacle, count));
            }
        }
    }
    fixed.all_files = seen.len();
    fixed.left.sort();
    Ok(fixed)
}

fn fixable(found: &[Diagnostic]) -> usize {
    found.iter().filter(|found| !found.fix.is_empty()).count()
}

/// The text of a definition in JSON without what could be put right.
fn put_right(text: &str, find: impl Fn(&Contents<'_>) -> Vec<Diagnostic>) -> PutRight {
    let mut done = PutRight { text: text.to_owned(), count: 0, left: Vec::new() };
    for _ in 0..ROUNDS_MAX {
        let found = find(&read(&done.text, Format::Json));
        let edits = fixes(&done.text, &found);
        if edits.is_empty() {
            break;
        }
        done.count += fixable(&found);
        done.text = apply(&done.text, &edits);
    }
    done
}

/// The same for YAML and templates, where a change of the text can be another one than is meant:
/// each is kept only if the definition differs in as many places afterwards, and nothing else.
fn put_right_in_place(
    text: &str,
    format: Format,
    find: impl Fn(&Contents<'_>) -> Vec<Diagnostic>,
) -> PutRight {
    let mut done = PutRight { text: text.to_owned(), count: 0, left: Vec::new() };
    loop {
        let contents = read(&done.text, format);
        let found = find(&contents);
        let fixes = found.iter().map(|found| &found.fix).filter(|fix| !fix.is_empty());
        let changed = fixes.map(|fix| changed(&done.text, &contents, fix, format));
        let mut obstacles = Vec::new();
        let changed = changed.map(|changed| changed.map_err(|obstacle| obstacles.push(obstacle)));
        let Some(changed) = changed.flatten().next() else {
            done.left = obstacles;
            return done;
        };
        done.text = changed;
        done.count += 1;
    }
}

/// The text with these changes, if they do what is meant.
fn changed(
    text: &str,
    before: &Contents<'_>,
    fix: &[Edit],
    format: Format,
) -> Result<String, Obstacle> {
    let more = Obstacle::MoreInText;
    let root = parse(text, format).ok_or(more)?;
    let edits = fix.iter().map(|edit| in_place(text, &root, edit, format));
    let edits: Vec<_> = edits.collect::<Option<_>>().ok_or(more)?;
    let mut changed = apply(text, &edits);
    if text.ends_with('\n') && !changed.ends_with('\n') {
        changed.push('\n');
    }
    // A text with a definition in it is one value of a template, however much of it changes.
    let places = differences(&root, &parse(&changed, format).ok_or(more)?);
    let is_there_only = (1..=edits.len()).contains(&places);
    if is_there_only && is_meant(before, &read(&changed, format), edits.len()) {
        return Ok(changed);
    }
    let is_used_often = edits.iter().any(|edit| uses(&root, edit.span) > 1);
    Err(if is_used_often { Obstacle::UsedOften } else { more })
}

/// In how many places a value is used in which this range stands: what an alias puts in has the
/// place of its anchor.
fn uses(node: &Node<'_>, range: Span) -> usize {
    let members = node.members().iter().map(|member| &member.value);
    let inside: usize = node.items().iter().chain(members).map(|inner| uses(inner, range)).sum();
    let is_inside = node.span.start <= range.start && range.end <= node.span.end;
    if inside > 0 { inside } else { usize::from(is_inside) }
}

fn parse(text: &str, format: Format) -> Option<Node<'_>> {
    match format {
        Format::Json => Node::parse_json(text).ok(),
        Format::Yaml => Node::parse_yaml(text).ok(),
    }
}

/// Whether the definitions differ in so many places.
fn is_meant(before: &Contents<'_>, after: &Contents<'_>, places: usize) -> bool {
    let definitions = before.definitions.iter().zip(&after.definitions);
    match after.definitions.len().checked_sub(before.definitions.len()) {
        Some(0) => {
            let differing = definitions.map(|(one, other)| differences(&one.node, &other.node));
            differing.sum::<usize>() == places
        }
        // What was no JSON is a definition now.
        Some(1) => after.problems.len() < before.problems.len(),
        _ => false,
    }
}

/// A change of JSON as one of the text where it is written; not, if that comes from elsewhere.
fn in_place(text: &str, root: &Node<'_>, edit: &Edit, format: Format) -> Option<Edit> {
    let before = text.get(edit.span.range())?;
    // What a deployment puts in is nothing to write over.
    if !edit.text.is_empty() && before.contains("${") {
        return None;
    }
    match (text_around(root, edit.span), format) {
        (Some(around), _) => {
            let text = match text.as_bytes()[around.start as usize] {
                b'"' => in_quotes(&edit.text),
                b'\'' => edit.text.replace('\'', "''"),
                _ => edit.text.clone(),
            };
            Some(Edit { text, ..edit.clone() })
        }
        (None, Format::Json) => Some(edit.clone()),
        (None, Format::Yaml) => in_yaml(before, edit),
    }
}

/// A text as it stands between double quotes, in JSON as in YAML.
fn in_quotes(text: &str) -> String {
    let quoted = json!(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

/// The text of which a range is a part: a definition as a text.
fn text_around(node: &Node<'_>, range: Span) -> Option<Span> {
    let is_inside = |span: Span| span.start <= range.start && range.end <= span.end;
    match &node.value {
        Value::Text(_) => Some(node.span).filter(|span| is_inside(*span) && *span != range),
        Value::List(items) => items.iter().find_map(|item| text_around(item, range)),
        Value::Object(members) => {
            members.iter().find_map(|member| text_around(&member.value, range))
        }
        _ => None,
    }
}

/// A change of JSON as one of YAML; not, if it would take out a comment, or a text in lines.
fn in_yaml(before: &str, edit: &Edit) -> Option<Edit> {
    if before.contains('#') || before.starts_with(['|', '>']) {
        return None;
    }
    let mut edit = edit.clone();
    let name = edit.text.trim_matches('"');
    let is_name = !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphabetic());
    // What was a name without quotes stays one. Those of fields and types are never anything else.
    if is_name && !before.starts_with(['"', '\'']) {
        edit.text = name.to_owned();
    }
    Some(edit)
}

#[cfg(test)]
mod tests {
    use statewright_asl::rules::RULES;

    use super::*;

    fn find(contents: &Contents<'_>) -> Vec<Diagnostic> {
        let found =
            findings(contents, &Check::default(), &Schemas::default(), &Selection::default());
        found.into_iter().map(|finding| finding.diagnostic).collect()
    }

    fn in_block(text: &str) -> String {
        let lines: String = text.lines().map(|line| format!("        {line}\n")).collect();
        format!(
            "Resources:\n  M:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      DefinitionString: |\n{lines}"
        )
    }

    /// What is wrong with a definition is put right in the same way wherever it is written.
    #[test]
    fn a_definition_in_a_template_is_put_right_like_one_in_a_file() {
        let mut compared = 0;
        for rule in RULES {
            let text = rule.fails;
            let alone = put_right(text, find).text;
            if alone == text {
                continue;
            }
            let template = json!({ "Resources": { "M": {
                "Type": "AWS::StepFunctions::StateMachine",
                "Properties": { "DefinitionString": text },
            } } });
            let (as_json, as_yaml) = (template.to_string(), in_block(text));
            for (template, format) in [(as_json, Format::Json), (as_yaml, Format::Yaml)] {
                let fixed = put_right_in_place(&template, format, find);
                if fixed.left.is_empty() {
                    let contents = read(&fixed.text, format);
                    let alone = Node::parse_json(&alone).expect("it is JSON now");
                    let [definition] = contents.definitions.as_slice() else {
                        panic!("{}: no definition in {}", rule.code, fixed.text);
                    };
                    let places = differences(&definition.node, &alone);
                    assert_eq!(places, 0, "{}: {}", rule.code, fixed.text);
                    compared += 1;
                }
            }
        }
        assert!(compared >= 10, "{compared} cases");
    }
}
