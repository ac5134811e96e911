//! The one definition in a file.

use std::path::Path;

use statewright_asl::document::{self, Format, Node};
use statewright_local::Error;

use crate::validate::Source;

/// Does something with the one definition in a file, or in stdin, which is `-`; with what that is
/// called. What is done with it is said where there are several.
pub(crate) fn read<T>(
    file: &Path,
    done: &str,
    with: impl FnOnce(&str, &Node<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    let source = match file.to_str() {
        Some("-") => Source::Stdin,
        _ => Source::File(file.to_owned()),
    };
    let name = source.name();
    let text = source.text()?;
    let contents = document::read(&text, Format::of(&name, &text));
    match (contents.definitions.as_slice(), contents.problems.first()) {
        ([definition], _) => with(&name, &definition.node),
        ([], Some(problem)) => Err(Error::new(format!("{name} is no definition: {problem}"))),
        (definitions, _) => {
            let count = definitions.len();
            Err(Error::new(format!("{name} has {count} definitions, and one can be {done}"))
                .hint("name a file with one"))
        }
    }
}
