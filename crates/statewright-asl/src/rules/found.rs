use rustc_hash::FxHashMap;

use crate::{Diagnostic, definition::Place, document::Node};

use super::unknown_field;

/// What was found so far.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) list: Vec<Diagnostic>,
    /// The fields that are there under another name: the names that are meant, by the pointers to
    /// their objects.
    misspelt: FxHashMap<String, Vec<&'static str>>,
    /// The states that others lead to by such fields, by the pointers to those.
    misspelt_targets: FxHashMap<String, Vec<String>>,
}

impl Found {
    pub(crate) fn add(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds that a field is not known, by which one of the others was meant most likely.
    pub(super) fn add_misspelt(
        &mut self,
        diagnostic: Diagnostic,
        object: &Place<'_>,
        meant: &'static str,
        value: &Node<'_>,
    ) {
        let nodes: Vec<_> = match meant {
            "Next" | "Default" => vec![value],
            "Choices" | "Catch" => value.items().iter().flat_map(|item| item.get("Next")).collect(),
            _ => Vec::new(),
        };
        let targets = nodes.into_iter().filter_map(|node| Some(node.text()?.to_owned()));
        let pointer = object.pointer();
        // A rule of a Choice and a catcher lead on for their state.
        let state = pointer.rsplit_once('/').and_then(|(list, _)| {
            ["/Choices", "/Catch"].iter().find_map(|name| list.strip_suffix(name))
        });
        let state = state.unwrap_or(&pointer).to_owned();
        self.misspelt_targets.entry(state).or_default().extend(targets);
        self.misspelt.entry(pointer).or_default().push(meant);
        self.add(diagnostic);
    }

    /// Whether one of these fields is there under another name, which was said.
    pub(super) fn is_misspelt(&self, object: &Place<'_>, names: &[&str]) -> bool {
        // Most definitions have none.
        !self.misspelt.is_empty() && {
            let misspelt = self.misspelt.get(&object.pointer());
            misspelt.into_iter().flatten().any(|meant| names.contains(meant))
        }
    }

    /// The states that one leads to by fields which are there under another name.
    pub(super) fn misspelt_targets(&self, state: &Place<'_>) -> impl Iterator<Item = &str> {
        let is_empty = self.misspelt_targets.is_empty();
        let targets = if is_empty { None } else { self.misspelt_targets.get(&state.pointer()) };
        targets.into_iter().flatten().map(String::as_str)
    }

    /// Adds that none of these fields is there, which may be for its name alone.
    pub(crate) fn add_missing(
        &mut self,
        mut diagnostic: Diagnostic,
        object: &Place<'_>,
        names: &[&str],
    ) {
        if self.is_misspelt(object, names) {
            diagnostic.follows_from = Some(&unknown_field::RULE);
        }
        self.add(diagnostic);
    }
}
