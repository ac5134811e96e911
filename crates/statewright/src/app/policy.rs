use crate::{Aspect, ResourceView};

/// A rule that every resource is held to.
pub(super) struct Policy<Rule> {
    pub(super) name: String,
    pub(super) rule: Rule,
    pub(super) report: fn(&mut ResourceView<'_>, String),
}

impl<Rule: FnMut(&ResourceView<'_>) -> Option<String>> Aspect for Policy<Rule> {
    fn visit(&mut self, resource: &mut ResourceView<'_>) {
        if let Some(message) = (self.rule)(resource) {
            (self.report)(resource, format!("{}: {message}", self.name));
        }
    }
}
