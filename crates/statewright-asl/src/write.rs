//! Writing the model as JSON: the counterpart of reading it.

use serde_json::{Map, Value};

use crate::{JsonPath, Jsonata, PathOrNull, Setting};

/// What is written as JSON.
pub(crate) trait Json {
    fn json(&self) -> Value;
}

/// An object that is being written: a list of its members, for a table is made of them once.
#[derive(Default)]
pub(crate) struct Fields(Vec<(String, Value)>);

impl Fields {
    pub(crate) fn add(&mut self, field: &str, value: &impl Json) {
        self.0.push((field.to_owned(), value.json()));
    }

    /// A field that may not be there.
    pub(crate) fn option(&mut self, field: &str, value: Option<&impl Json>) {
        if let Some(value) = value {
            self.add(field, value);
        }
    }

    /// A list that is not there if it is empty.
    pub(crate) fn list(&mut self, field: &str, list: &[impl Json]) {
        if !list.is_empty() {
            self.0.push((field.to_owned(), list.iter().map(Json::json).collect()));
        }
    }

    /// A value, or what gives it when the state is run: for a path, the name ends in `Path`.
    pub(crate) fn setting<T: Json>(&mut self, field: &str, setting: Option<&Setting<T>>) {
        match setting {
            Some(Setting::Value(value)) => self.add(field, value),
            Some(Setting::Jsonata(expression)) => self.add(field, expression),
            Some(Setting::Path(path)) => self.add(&format!("{field}Path"), path),
            None => {}
        }
    }

    /// The object, with the fields in the order in which people write them.
    pub(crate) fn in_order<'n>(mut self, order: impl Iterator<Item = &'n str>) -> Value {
        let mut object = Map::with_capacity(self.0.len());
        for field in order {
            if let Some((name, value)) = self.0.iter_mut().find(|(name, _)| name == field) {
                object.insert(std::mem::take(name), std::mem::take(value));
            }
        }
        // What was taken has no name any more.
        object.extend(self.0.into_iter().filter(|(name, _)| !name.is_empty()));
        object.into()
    }

    /// The object, with the fields in the order in which they were added.
    pub(crate) fn into_json(self) -> Value {
        Value::Object(self.0.into_iter().collect())
    }
}

impl<T: Json> Json for &T {
    fn json(&self) -> Value {
        (*self).json()
    }
}

impl Json for Value {
    fn json(&self) -> Value {
        self.clone()
    }
}

impl<T: Json> Json for Vec<T> {
    fn json(&self) -> Value {
        self.iter().map(Json::json).collect()
    }
}

macro_rules! plain {
    ($($plain:ty),*) => {
        $(impl Json for $plain {
            fn json(&self) -> Value {
                Value::from(self.clone())
            }
        })*
    };
}

plain!(String, &str, u64, f64, bool);

impl Json for JsonPath {
    fn json(&self) -> Value {
        self.as_str().into()
    }
}

impl Json for Jsonata {
    fn json(&self) -> Value {
        self.text().into()
    }
}

impl Json for PathOrNull {
    fn json(&self) -> Value {
        match self {
            Self::Path(path) => path.json(),
            Self::Null => Value::Null,
        }
    }
}

/// Lets serde write what is written as JSON.
macro_rules! serialize {
    ($($written:ty),* $(,)?) => {
        $(impl serde::Serialize for $written {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&$crate::write::Json::json(self), serializer)
            }
        })*
    };
}

pub(crate) use serialize;

/// Declares an enum whose members are written in a certain way.
macro_rules! spelled {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $member:ident = $text:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`:")] $(#[$doc])* $member,)*
        }

        impl $name {
            /// All of them, each with how it is written.
            pub(crate) const ALL: &[(&str, Self)] = &[$(($text, Self::$member),)*];

            /// How it is written.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$member => $text,)*
                }
            }
        }

        impl $crate::write::Json for $name {
            fn json(&self) -> serde_json::Value {
                self.name().into()
            }
        }

        $crate::write::serialize!($name);
    };
}

pub(crate) use spelled;
