//! Items that are in a JSON text: in a list, or the members of an object.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::Json;

use super::found::Found;

/// There is nothing that items could be taken from: AWS's recorded answer.
const NOT_ITERABLE: &str = "Attempting to map over non-iterable node.";

/// The pointer leads nowhere: AWS as measured for floci pull request 1588.
const NOWHERE: &str =
    "The provided ReaderConfig.ItemsPointer does not match any valid path in the JSON structure.";

/// Takes a JSON Pointer apart.
pub(super) fn pointer(text: &str) -> Result<Vec<String>, String> {
    let mut tokens = text.split('/');
    if tokens.next().is_some_and(|before| !before.is_empty()) {
        return Err(format!("ItemsPointer must be a JSON Pointer, which begins with '/': {text}"));
    }
    Ok(tokens.map(|token| token.replace("~1", "/").replace("~0", "~")).collect())
}

/// Reads no further than to the last item that there may be.
///
/// AWS's recorded answers decide that a text which is an object has no items, although its
/// members are where a pointer leads to an object.
pub(super) fn read(bytes: &[u8], pointer: &[String], found: &mut Found) -> Result<(), String> {
    let mut problem = None;
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let is_whole = pointer.is_empty();
    let items = Items { pointer, is_whole, found, problem: &mut problem };
    let read = items.deserialize(&mut reader).and_then(|()| reader.end());
    match (problem, read) {
        (Some(problem), _) => Err(problem),
        (None, Ok(())) => Ok(()),
        (None, Err(_)) if found.is_full() => Ok(()),
        (None, Err(error)) if error.is_data() => Err(NOT_ITERABLE.to_owned()),
        (None, Err(error)) => Err(format!("Unable to parse JSON: {error}: {}", found.source())),
    }
}

/// Takes items from where a pointer leads.
struct Items<'a> {
    /// What is left of the way.
    pointer: &'a [String],
    is_whole: bool,
    found: &'a mut Found,
    /// Why it was stopped, if something is wrong with an item.
    problem: &'a mut Option<String>,
}

impl Items<'_> {
    /// Adds an item, and stops when there is no need to go on.
    fn add<E: Error>(&mut self, key: Option<String>, value: Json) -> Result<(), E> {
        if let Err(problem) = self.found.add(key.map(Into::into), value) {
            *self.problem = Some(problem);
            return Err(E::custom("an item is not as it must be"));
        }
        if self.found.is_full() {
            return Err(E::custom("there are enough items"));
        }
        Ok(())
    }

    /// What has no items in it.
    fn scalar<E: Error>(self) -> Result<(), E> {
        if self.pointer.is_empty() { Err(E::custom("no items")) } else { self.nowhere() }
    }

    fn nowhere<E: Error>(self) -> Result<(), E> {
        *self.problem = Some(NOWHERE.to_owned());
        Err(E::custom("nothing is there"))
    }

    fn further<'b>(&'b mut self, pointer: &'b [String]) -> Items<'b> {
        Items { pointer, is_whole: false, found: self.found, problem: self.problem }
    }
}

impl<'de> DeserializeSeed<'de> for Items<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Items<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of items")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        let Some((token, rest)) = self.pointer.split_first() else {
            while let Some(item) = list.next_element()? {
                self.add(None, item)?;
            }
            return Ok(());
        };
        let Ok(index) = token.parse::<usize>() else { return self.nowhere() };
        for _ in 0..index {
            list.next_element::<IgnoredAny>()?;
        }
        if list.next_element_seed(self.further(rest))?.is_none() {
            return self.nowhere();
        }
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<(), A::Error> {
        let Some((token, rest)) = self.pointer.split_first() else {
            if self.is_whole {
                return Err(Error::custom("the text is an object"));
            }
            while let Some((key, value)) = members.next_entry()? {
                self.add(Some(key), value)?;
            }
            return Ok(());
        };
        let mut is_there = false;
        while let Some(key) = members.next_key::<String>()? {
            if key == *token && !is_there {
                members.next_value_seed(self.further(rest))?;
                is_there = true;
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        if is_there { Ok(()) } else { self.nowhere() }
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar()
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        self.scalar()
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        self.scalar()
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        self.scalar()
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        self.scalar()
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        self.scalar()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The items, or why there are none, at most as many as these.
    fn items(text: &str, at: &str, max: i64) -> String {
        let mut found = Found::new(Some(max)).expect("a limit");
        found.enter("S3://b/k".into());
        match pointer(at).and_then(|pointer| read(text.as_bytes(), &pointer, &mut found)) {
            Ok(()) => {
                let items = found.take().into_iter().map(|item| match item.key {
                    Some(key) => format!("{key}={}", item.value),
                    None => item.value.to_string(),
                });
                items.collect::<Vec<_>>().join(" ")
            }
            Err(problem) => problem,
        }
    }

    #[test]
    fn a_list_is_its_items() {
        assert_eq!(items(r#"[1, "a", {"b": [2]}, null]"#, "", 0), r#"1 "a" {"b":[2]} null"#);
        assert_eq!(items(" [] ", "", 0), "");
        assert_eq!(items("[[1, 2]]", "", 0), "[1,2]");
    }

    #[test]
    fn a_pointer_leads_to_a_list_or_an_object() {
        let text =
            r#"{"x": {"skipped": [0]}, "a/b": [{"~": {"k": 1, "l": [2]}}, [3, 4]], "e": {}}"#;
        assert_eq!(items(text, "/a~1b/1", 0), "3 4");
        assert_eq!(items(text, "/a~1b/0/~0", 0), "k=1 l=[2]");
        assert_eq!(items(text, "/a~1b/0/~0", 1), "k=1");
        assert_eq!(items(text, "/e", 0), "");
        assert_eq!(
            items(text, "a", 0),
            "ItemsPointer must be a JSON Pointer, which begins with '/': a"
        );
    }

    #[test]
    fn what_has_no_items() {
        for (text, at) in [
            (r#"{"a": [1]}"#, ""),
            ("1", ""),
            (r#""text""#, ""),
            ("null", ""),
            (r#"{"a": 1.5}"#, "/a"),
            (r#"{"a": true}"#, "/a"),
            (r#"{"a": null}"#, "/a"),
            ("[-1]", "/0"),
        ] {
            assert_eq!(items(text, at, 0), NOT_ITERABLE, "{text} {at}");
        }
    }

    #[test]
    fn a_pointer_that_leads_nowhere() {
        for (text, at) in [
            (r#"{"a": [1]}"#, "/b"),
            (r#"{"a": [1]}"#, "/a/b"),
            (r#"{"a": "b"}"#, "/a/b"),
            (r#"{"a": null}"#, "/a/b"),
            ("[[1]]", "/1"),
            ("[[1]]", "/-"),
            ("1.5", "/a"),
        ] {
            assert_eq!(items(text, at, 0), NOWHERE, "{text} {at}");
        }
    }

    #[test]
    fn what_comes_after_the_last_item_is_not_read() {
        assert_eq!(items("[1, 2, 3", "", 2), "1 2");
        assert_eq!(items(r#"{"a": [1, 2, nonsense"#, "/a", 2), "1 2");
        assert_eq!(items("[1, 2]", "", 5), "1 2");
    }

    #[test]
    fn what_is_no_json() {
        let problem = "Unable to parse JSON: EOF while parsing a list at line 1 column 5: S3://b/k";
        assert_eq!(items("[1, 2", "", 0), problem);
        let problem = "Unable to parse JSON: trailing characters at line 1 column 5: S3://b/k";
        assert_eq!(items("[1] 2", "", 0), problem);
        assert!(items("", "", 0).starts_with("Unable to parse JSON: EOF"));
        assert!(items(&"[".repeat(100_000), "", 0).contains("recursion limit"));
        assert!(items(&format!("{{\"a\":{}", "[".repeat(100_000)), "/b", 0).contains("EOF"));
    }

    #[test]
    fn an_item_that_is_too_large() {
        let item = "a".repeat(8 * 1024 * 1024 - 2);
        assert_eq!(items(&format!("[0,\"{item}\"]"), "", 0).len(), item.len() + 4);
        assert_eq!(
            items(&format!("[0,\"a{item}\"]"), "", 0),
            "The item with index 1 is larger than 8 MB: S3://b/k"
        );
    }
}
