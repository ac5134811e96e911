//! Findings that are put right in the files themselves.

use statewright_asl::{
    Diagnostic,
    document::{Contents, Format, Node, read},
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
}

/// Puts right what has one certain fix, and writes the files that were changed by that. Only
/// definitions that are files of their own are written.
pub(crate) fn fix_all(
    sources: &[Source],
    check: &Check,
    selection: &Selection,
) -> Result<Fixed, Error> {
    let mut fixed = Fixed::default();
    for source in sources {
        let Source::File(path) = source else { continue };
        // That it cannot be read is said when it is checked.
        let Ok(before) = source.text() else { continue };
        let find = |contents: &Contents<'_>| -> Vec<Diagnostic> {
            let found = findings(contents, check, &Schemas::default(), selection).into_iter();
            found.map(|finding| finding.diagnostic).collect()
        };
        let (after, count) = match Format::of(&source.name(), &before) {
            Format::Json => put_right(&before, find),
            Format::Yaml => put_right_in_yaml(&before, find),
        };
        if after != before {
            output::write(path, &after)?;
            fixed.findings += count;
            fixed.files += 1;
        }
    }
    Ok(fixed)
}

/// A text without what could be put right, and how much that was.
fn put_right(text: &str, find: impl Fn(&Contents<'_>) -> Vec<Diagnostic>) -> (String, usize) {
    let mut text = text.to_owned();
    let mut count = 0;
    for _ in 0..ROUNDS_MAX {
        let contents = read(&text, Format::Json);
        if contents.is_template {
            break;
        }
        let found = find(&contents);
        let edits = fixes(&text, &found);
        if edits.is_empty() {
            break;
        }
        count += found.iter().filter(|found| !found.fix.is_empty()).count();
        text = apply(&text, &edits);
    }
    (text, count)
}

/// The same for YAML, where a change of the text can be another one than is meant: each is kept
/// only if the content differs in as many places afterwards.
fn put_right_in_yaml(
    text: &str,
    find: impl Fn(&Contents<'_>) -> Vec<Diagnostic>,
) -> (String, usize) {
    let mut text = text.to_owned();
    let mut count = 0;
    loop {
        let contents = read(&text, Format::Yaml);
        if contents.is_template {
            break;
        }
        let found = find(&contents);
        let changed = found.iter().find_map(|one| changed_yaml(&text, &one.fix));
        let Some(changed) = changed else { break };
        text = changed;
        count += 1;
    }
    (text, count)
}

/// The text with these changes, if there are any, and they do what is meant.
fn changed_yaml(text: &str, fix: &[Edit]) -> Option<String> {
    let edits: Vec<_> = fix.iter().map(|edit| in_yaml(text, edit)).collect::<Option<_>>()?;
    let mut changed = apply(text, &edits);
    if text.ends_with('\n') && !changed.ends_with('\n') {
        changed.push('\n');
    }
    let (before, after) = (Node::parse_yaml(text).ok()?, Node::parse_yaml(&changed).ok()?);
    (!edits.is_empty() && differences(&before, &after) == edits.len()).then_some(changed)
}

/// A change of JSON as one of YAML; not, if it would take out a comment, or a text in lines.
fn in_yaml(text: &str, edit: &Edit) -> Option<Edit> {
    let before = text.get(edit.span.range())?;
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
