//! Reading JSON objects field by field, with everything that the model has no room for noted and
//! not only the first of it.
//!
//! What is read has passed the rules, so little is left to be refused: mostly placeholders that
//! a deployment fills in, where the model needs to know the value.

use serde_json::{Map, Value};

use crate::{
    Diagnostic, IntrinsicCall, JsonPath, Jsonata, PathOrNull, QueryLanguage, Setting, Template,
    document::{Node, has_placeholder},
    pointer::escape,
};

/// An object that is being read: knows its place, and which of its fields nobody asked for.
pub(crate) struct Reader<'v, 'f> {
    object: &'v Map<String, Value>,
    pointer: String,
    taken: Vec<&'v str>,
    pub(crate) languages: Languages,
    found: &'f mut Vec<Diagnostic>,
}

/// The languages that expressions are in.
#[derive(Clone, Copy, Default)]
pub(crate) struct Languages {
    /// That of states that say none.
    pub(crate) default: QueryLanguage,
    /// That of the state that is being read.
    pub(crate) own: QueryLanguage,
}

/// A value that can be set to one that is written in place of an expression or path.
pub(crate) trait Constant: Sized {
    /// What it is, for messages.
    const EXPECTED: &'static str;

    fn of(value: &Value) -> Option<Self>;
}

impl Constant for u64 {
    const EXPECTED: &'static str = "a whole number";

    fn of(value: &Value) -> Option<Self> {
        let of_float = |number: f64| {
            // What is larger than this is not known to the last digit any more.
            const EXACT_MAX: f64 = 9_007_199_254_740_992.0;
            (number.fract() == 0.0 && (0.0..=EXACT_MAX).contains(&number)).then_some(number as u64)
        };
        value.as_u64().or_else(|| value.as_f64().and_then(of_float))
    }
}

impl Constant for f64 {
    const EXPECTED: &'static str = "a number";

    fn of(value: &Value) -> Option<Self> {
        value.as_f64()
    }
}

impl Constant for String {
    const EXPECTED: &'static str = "a text";

    fn of(value: &Value) -> Option<Self> {
        value.as_str().map(str::to_owned)
    }
}

impl Constant for bool {
    const EXPECTED: &'static str = "true or false";

    fn of(value: &Value) -> Option<Self> {
        value.as_bool()
    }
}

impl<'v, 'f> Reader<'v, 'f> {
    /// Reads an object with all that is in it.
    pub(crate) fn object_of<T>(
        value: &'v Value,
        pointer: String,
        languages: Languages,
        found: &'f mut Vec<Diagnostic>,
        read: impl FnOnce(&mut Reader<'v, 'f>) -> Option<T>,
    ) -> Option<T> {
        let Some(object) = value.as_object() else {
            found.push(not_expected(pointer, "this", "an object", value));
            return None;
        };
        let mut reader = Reader { object, pointer, taken: Vec::new(), languages, found };
        let read = read(&mut reader);
        reader.finish();
        read
    }

    pub(crate) fn has(&self, field: &str) -> bool {
        self.object.contains_key(field)
    }

    /// The names of the fields that are there.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &'v str> + use<'v> {
        self.object.keys().map(String::as_str)
    }

    /// A field as it stands.
    pub(crate) fn take(&mut self, field: &str) -> Option<&'v Value> {
        let (field, value) = self.object.get_key_value(field)?;
        self.taken.push(field);
        Some(value)
    }

    /// A text, number or truth value.
    pub(crate) fn value<T: Constant>(&mut self, field: &str) -> Option<T> {
        let value = self.take(field)?;
        let read = T::of(value);
        if read.is_none() {
            self.refuse(field, T::EXPECTED, value);
        }
        read
    }

    pub(crate) fn text(&mut self, field: &str) -> Option<String> {
        self.value(field)
    }

    /// One of the values that a field can have.
    pub(crate) fn one_of<T: Copy>(&mut self, field: &str, all: &[(&str, T)]) -> Option<T> {
        let value = self.take(field)?;
        let known = |text| all.iter().find(|(name, _)| *name == text).map(|(_, known)| *known);
        let read = value.as_str().and_then(known);
        if read.is_none() {
            let names: Vec<_> = all.iter().map(|(name, _)| format!("{name:?}")).collect();
            self.refuse(field, &format!("one of {}", names.join(", ")), value);
        }
        read
    }

    pub(crate) fn path(&mut self, field: &str) -> Option<JsonPath> {
        let value = self.take(field)?;
        let read = value.as_str().and_then(|text| JsonPath::parse(text).ok());
        if read.is_none() {
            self.refuse(field, "a path", value);
        }
        read
    }

    pub(crate) fn path_or_null(&mut self, field: &str) -> Option<PathOrNull> {
        if self.object.get(field).is_some_and(Value::is_null) {
            self.take(field);
            return Some(PathOrNull::Null);
        }
        self.path(field).map(PathOrNull::Path)
    }

    /// A value with expressions in it.
    pub(crate) fn template(&mut self, field: &str) -> Option<Template> {
        let value = self.take(field)?;
        match Template::read(value, self.languages.own) {
            Ok(template) => Some(template),
            Err((inside, value)) => {
                let pointer = format!("{}{inside}", self.pointer_to(field));
                let name = format!("`{}`", inside.rsplit('/').next().unwrap_or(field));
                let expected = "a path or an intrinsic function";
                self.found.push(not_expected(pointer, &name, expected, value));
                None
            }
        }
    }

    /// A value, or what gives it when the state is run.
    pub(crate) fn setting<T: Constant>(&mut self, field: &str) -> Option<Setting<T>> {
        let path = format!("{field}Path");
        if self.has(&path) {
            return self.path(&path).map(Setting::Path);
        }
        match self.jsonata(field) {
            Some(expression) => Some(Setting::Jsonata(expression)),
            None => self.value(field).map(Setting::Value),
        }
    }

    /// A field whose value is an expression. It is left to be read if it is none.
    pub(crate) fn jsonata(&mut self, field: &str) -> Option<Jsonata> {
        let text = self.object.get(field)?.as_str()?;
        let read = Jsonata::parse(text).filter(|_| self.languages.own == QueryLanguage::Jsonata);
        if read.is_some() {
            self.take(field);
        }
        read
    }

    /// An object in a field.
    pub(crate) fn object<T>(
        &mut self,
        field: &str,
        read: impl FnOnce(&mut Reader<'v, '_>) -> Option<T>,
    ) -> Option<T> {
        let value = self.take(field)?;
        let pointer = self.pointer_to(field);
        Reader::object_of(value, pointer, self.languages, self.found, read)
    }

    /// The language of a state is its own, or else that of the state machine.
    pub(crate) fn read_language(&mut self) {
        let language = self.object.get("QueryLanguage").and_then(Value::as_str);
        let known = |name| QueryLanguage::ALL.iter().find(|(known, _)| *known == name);
        let own = language.and_then(known).map(|(_, language)| *language);
        self.languages.own = own.unwrap_or(self.languages.default);
    }

    /// A call of an intrinsic function in a field that can have a path as well, and is left to
    /// be read if it has.
    pub(crate) fn intrinsic_call(&mut self, field: &str) -> Option<IntrinsicCall> {
        let call = IntrinsicCall::parse(self.object.get(field)?.as_str()?).ok();
        if call.is_some() {
            self.take(field);
        }
        call
    }

    /// A list of objects, all of which are read before it is refused because of one.
    pub(crate) fn list<T>(
        &mut self,
        field: &str,
        read: impl Fn(&mut Reader<'v, '_>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let value = self.take(field)?;
        let Some(list) = value.as_array() else {
            self.refuse(field, "a list", value);
            return None;
        };
        let pointer = self.pointer_to(field);
        let read: Vec<_> = list
            .iter()
            .enumerate()
            .map(|(index, item)| {
                let pointer = format!("{pointer}/{index}");
                Reader::object_of(item, pointer, self.languages, self.found, &read)
            })
            .collect();
        read.into_iter().collect()
    }

    /// A list of texts.
    pub(crate) fn texts(&mut self, field: &str) -> Option<Vec<String>> {
        let value = self.take(field)?;
        let texts = |list: &Vec<Value>| list.iter().map(String::of).collect::<Option<Vec<_>>>();
        let read = value.as_array().and_then(texts);
        if read.is_none() {
            self.refuse(field, "a list of texts", value);
        }
        read
    }

    /// The objects of an object, all of which are read before it is refused because of one.
    pub(crate) fn members<T>(
        &mut self,
        field: &str,
        read: impl Fn(&mut Reader<'v, '_>) -> Option<T>,
    ) -> Option<Vec<(String, T)>> {
        self.object(field, |reader| {
            let names: Vec<_> = reader.fields().collect();
            let read = |name: &str| Some((name.to_owned(), reader.object(name, &read)?));
            let members: Vec<_> = names.into_iter().map(read).collect();
            members.into_iter().collect()
        })
    }

    /// Notes that a value is of a kind that the model has no room for.
    pub(crate) fn refuse(&mut self, field: &str, expected: &str, value: &Value) {
        let pointer = self.pointer_to(field);
        self.found.push(not_expected(pointer, &format!("`{field}`"), expected, value));
    }

    /// Notes that a field is not there.
    pub(crate) fn missing(&mut self, what: &str) {
        self.found.push(Diagnostic::new(self.pointer.clone(), format!("{what} is missing")));
    }

    fn pointer_to(&self, field: &str) -> String {
        format!("{}/{}", self.pointer, escape(field))
    }

    /// Refuses every field that was not asked for, unless something else is wrong already, so
    /// that nothing is passed over.
    fn finish(self) {
        if !self.found.is_empty() {
            return;
        }
        for field in self.fields() {
            if !self.taken.contains(&field) {
                let message = format!("`{field}` is not supported here");
                self.found.push(Diagnostic::new(self.pointer_to(field), message));
            }
        }
    }
}

fn not_expected(pointer: String, subject: &str, expected: &str, value: &Value) -> Diagnostic {
    let message = format!("{subject} is {expected}, and not {}", Node::of(value).describe());
    let diagnostic = Diagnostic::unsupported(pointer, message);
    if value.as_str().is_some_and(has_placeholder) {
        diagnostic.help("a deployment fills this in: put a value here to run it before that")
    } else {
        diagnostic
    }
}
