//! Reading JSON objects field by field, with everything that is wrong noted and not only
//! the first of it.

use std::ops::RangeInclusive;

use serde_json::{Map, Value};

use crate::{Diagnostic, Path, PathOrNull, pointer::escape};

/// An object that is being read: knows its place, and which of its fields nobody asked for.
pub(crate) struct Reader<'a> {
    object: &'a Map<String, Value>,
    pointer: String,
    /// What the object is, for messages: `state "Open Case"`.
    what: String,
    taken: Vec<&'a str>,
    found: &'a mut Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(
        value: &'a Value,
        pointer: String,
        what: impl Into<String>,
        found: &'a mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let what = what.into();
        let Some(object) = value.as_object() else {
            found.push(Diagnostic::new(
                pointer,
                format!("{what} is an object, not {}", kind(value)),
            ));
            return None;
        };
        Some(Self { object, pointer, what, taken: Vec::new(), found })
    }

    pub(crate) fn found(&mut self) -> &mut Vec<Diagnostic> {
        self.found
    }

    pub(crate) fn what(&self) -> &str {
        &self.what
    }

    pub(crate) fn has(&self, field: &str) -> bool {
        self.object.contains_key(field)
    }

    /// The names of the fields that are there.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.object.keys().map(String::as_str)
    }

    /// A field as it stands, and its place.
    pub(crate) fn take(&mut self, field: &str) -> Option<(&'a Value, String)> {
        let (field, value) = self.object.get_key_value(field)?;
        self.taken.push(field);
        Some((value, format!("{}/{}", self.pointer, escape(field))))
    }

    /// A field that must be there. `read` notes what is wrong when it is.
    pub(crate) fn required<T>(
        &mut self,
        field: &str,
        read: impl FnOnce(&mut Self, &str) -> Option<T>,
    ) -> Option<T> {
        if !self.has(field) {
            self.found.push(Diagnostic::new(
                self.pointer.clone(),
                format!("{} needs the field `{field}`", self.what),
            ));
            return None;
        }
        read(self, field)
    }

    pub(crate) fn text(&mut self, field: &str) -> Option<String> {
        let (value, _) = self.take(field)?;
        let text = value.as_str().map(str::to_owned);
        if text.is_none() {
            self.wrong(field, format!("`{field}` is a text, not {}", kind(value)));
        }
        text
    }

    pub(crate) fn boolean(&mut self, field: &str) -> Option<bool> {
        let (value, _) = self.take(field)?;
        let boolean = value.as_bool();
        if boolean.is_none() {
            self.wrong(field, format!("`{field}` is true or false, not {}", kind(value)));
        }
        boolean
    }

    pub(crate) fn whole_number(&mut self, field: &str, range: RangeInclusive<u64>) -> Option<u64> {
        let (value, _) = self.take(field)?;
        let number = value.as_u64().filter(|number| range.contains(number));
        if number.is_none() {
            let (least, most) = (range.start(), range.end());
            self.wrong(
                field,
                format!("`{field}` is a whole number from {least} to {most}, not {value}"),
            );
        }
        number
    }

    pub(crate) fn number_from(&mut self, field: &str, least: f64) -> Option<f64> {
        let (value, _) = self.take(field)?;
        let number = value.as_f64().filter(|number| *number >= least);
        if number.is_none() {
            self.wrong(field, format!("`{field}` is a number from {least}, not {value}"));
        }
        number
    }

    /// A path that selects one value.
    pub(crate) fn path(&mut self, field: &str) -> Option<Path> {
        let text = self.text(field)?;
        match Path::parse(&text) {
            Ok(path) => Some(path),
            Err(error) => {
                self.wrong(field, format!("`{field}` in {}: {error}", self.what));
                None
            }
        }
    }

    pub(crate) fn path_or_null(&mut self, field: &str) -> Option<PathOrNull> {
        if self.object.get(field).is_some_and(Value::is_null) {
            self.take(field);
            return Some(PathOrNull::Null);
        }
        self.path(field).map(PathOrNull::Path)
    }

    /// A path into which a result can be put: not into the context object.
    pub(crate) fn result_path(&mut self) -> Option<PathOrNull> {
        let path = self.path_or_null("ResultPath")?;
        if matches!(&path, PathOrNull::Path(path) if path.root() == crate::Root::Context) {
            self.wrong(
                "ResultPath",
                "`ResultPath` cannot begin with `$$`: the context object is not written to",
            );
            return None;
        }
        Some(path)
    }

    /// A list that is not empty, read item by item.
    pub(crate) fn list<T>(
        &mut self,
        field: &str,
        mut read: impl FnMut(&'a Value, String, &mut Vec<Diagnostic>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let (value, pointer) = self.take(field)?;
        let Some(list) = value.as_array().filter(|list| !list.is_empty()) else {
            self.wrong(
                field,
                format!("`{field}` is a list with at least one item, not {}", kind(value)),
            );
            return None;
        };
        let items: Vec<_> = list
            .iter()
            .enumerate()
            .map(|(index, item)| read(item, format!("{pointer}/{index}"), self.found))
            .collect();
        items.into_iter().collect()
    }

    pub(crate) fn wrong(&mut self, field: &str, message: impl Into<String>) {
        let pointer = format!("{}/{}", self.pointer, escape(field));
        self.found.push(Diagnostic::new(pointer, message));
    }

    /// Notes that a field, or this value of it, is right but not supported.
    pub(crate) fn unsupported(&mut self, field: &str, value: &str) {
        let value = if value.is_empty() { String::new() } else { format!(" {value}") };
        let message = format!("{}: `{field}`{value} is not supported yet", self.what);
        self.wrong(field, message);
    }

    /// Refuses every field that was not asked for: `unsupported` are those that AWS knows
    /// here and we do not.
    pub(crate) fn finish(mut self, unsupported: &[&str]) {
        for field in self.fields() {
            if self.taken.contains(&field) {
                continue;
            }
            if unsupported.contains(&field) {
                self.unsupported(field, "");
            } else {
                self.wrong(field, format!("{} has no field `{field}`", self.what));
            }
        }
    }
}

/// What a value is, for messages.
pub(crate) fn kind(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::String(text) => format!("the text {text:?}"),
        Value::Array(list) if list.is_empty() => "an empty list".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}
