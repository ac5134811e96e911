//! `Assign`: variables by their names.

use std::collections::HashSet;

use crate::{
    definition::{Definition, Language, Place},
    document::Member,
    rules::{Found, template, wrong_type},
};

/// The names of the variables that are assigned in each scope.
pub(crate) struct Assigned<'a>(Vec<HashSet<&'a str>>);

impl<'a> Assigned<'a> {
    pub(crate) fn of(definition: &Definition<'a>) -> Self {
        let names = |scope: &crate::definition::Scope<'a>| {
            let mut names = HashSet::new();
            for state in &scope.states {
                each_variable(&definition.states[*state], |_, name, _| {
                    names.insert(name);
                });
            }
            names
        };
        Self(definition.scopes.iter().map(names).collect())
    }

    /// The names that are assigned in a scope.
    pub(crate) fn in_scope(&self, scope: usize) -> impl Iterator<Item = &'a str> {
        self.0[scope].iter().copied()
    }

    /// Whether a variable is assigned in a scope, or in one around it that is seen there.
    pub(crate) fn is_known(&self, definition: &Definition<'_>, scope: usize, name: &str) -> bool {
        let mut index = scope;
        loop {
            if self.0[index].contains(name) {
                return true;
            }
            let scope = &definition.scopes[index];
            match scope.parent.filter(|_| !scope.is_distributed) {
                Some(parent) => index = definition.states[parent].scope,
                None => return false,
            }
        }
    }
}

/// Checks the value of `Assign`. The names in it are checked by rules of their own.
pub(crate) fn check(
    member: &Member<'_>,
    object: &Place<'_>,
    language: Language,
    found: &mut Found,
) {
    if member.value.is_object() {
        template::check(member, object, language, found);
    } else {
        let place = object.field(&member.key);
        wrong_type::found(&member.value, &place, "an object: variables by their names", found);
    }
}

/// Tells of each variable that a state assigns: of the member that names it, the name, and its
/// place.
pub(crate) fn each_variable<'a>(
    state: &crate::definition::State<'a>,
    mut tell: impl FnMut(&'a Member<'a>, &'a str, &Place<'_>),
) {
    let place = state.place.place();
    let mut assigned = |assign: Option<&'a crate::document::Node<'a>>, place: &Place<'_>| {
        for member in assign.map(crate::document::Node::members).unwrap_or_default() {
            let name = match state.language {
                Language::JsonPath => member.key.strip_suffix(".$").unwrap_or(&member.key),
                Language::Jsonata => &member.key,
            };
            tell(member, name, &place.field(&member.key));
        }
    };
    assigned(state.get("Assign"), &place.field("Assign"));
    for list in ["Choices", "Catch"] {
        let list_place = place.field(list);
        let items = state.get(list).map(crate::document::Node::items).unwrap_or_default();
        for (index, item) in items.iter().enumerate() {
            assigned(item.get("Assign"), &list_place.item(index).field("Assign"));
        }
    }
}
