//! `Assign`: variables by their names.

use crate::{
    definition::{Language, Place},
    document::Member,
    rules::{Found, template, wrong_type},
};

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
