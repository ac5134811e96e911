//! JSON Pointers (RFC 6901) into a definition.

use std::borrow::Cow;

/// The pointer to a state: `/States/Open Case`.
#[must_use]
pub fn pointer_to_state(name: &str) -> String {
    format!("/States/{}", escape(name))
}

/// The state that a pointer leads to or into, if it leads to one.
pub(crate) fn state_at(pointer: &str) -> Option<String> {
    let name = pointer.strip_prefix("/States/")?.split('/').next()?;
    Some(name.replace("~1", "/").replace("~0", "~"))
}

/// A key as it stands in a pointer.
pub(crate) fn escape(key: &str) -> Cow<'_, str> {
    match key.contains(['~', '/']) {
        true => Cow::Owned(key.replace('~', "~0").replace('/', "~1")),
        false => Cow::Borrowed(key),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_found_by_the_pointer_to_it() {
        for name in ["Open Case", "a/b~c", "~1", ""] {
            let pointer = pointer_to_state(name);
            assert_eq!(state_at(&pointer).as_deref(), Some(name));
            assert_eq!(state_at(&(pointer + "/Catch/0/Next")).as_deref(), Some(name));
        }
        assert_eq!(state_at("/StartAt"), None);
    }
}
