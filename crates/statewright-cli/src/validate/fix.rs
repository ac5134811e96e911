//! Findings that are put right in the files themselves.

use statewright_asl::{
    Diagnostic,
    document::{Format, read},
    fix::{apply, fixes},
    rules::Check,
};
use statewright_local::Error;

use super::{Selection, Source, check::findings};
use crate::output;

/// How often a file is looked at again: what is put right may let something else be seen.
const ROUNDS_MAX: usize = 10;

/// How much was put right.
#[derive(Default)]
pub(crate) struct Fixed {
    pub(crate) findings: usize,
    pub(crate) files: usize,
}

/// Puts right what has one certain fix, and writes the files that were changed by that. Only
/// definitions in JSON that are files of their own are written.
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
        if Format::of(&source.name(), &before) != Format::Json {
            continue;
        }
        let (after, count) = put_right(&before, check, selection);
        if after != before {
            output::write(path, &after)?;
            fixed.findings += count;
            fixed.files += 1;
        }
    }
    Ok(fixed)
}

/// A text without what could be put right, and how much that was.
fn put_right(text: &str, check: &Check, selection: &Selection) -> (String, usize) {
    let mut text = text.to_owned();
    let mut count = 0;
    for _ in 0..ROUNDS_MAX {
        let contents = read(&text, Format::Json);
        if contents.is_template {
            break;
        }
        let found = findings(&contents, check, selection);
        let found: Vec<Diagnostic> = found.into_iter().map(|finding| finding.diagnostic).collect();
        let edits = fixes(&text, &found);
        if edits.is_empty() {
            break;
        }
        count += found.iter().filter(|found| !found.fix.is_empty()).count();
        text = apply(&text, &edits);
    }
    (text, count)
}
