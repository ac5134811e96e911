//! From text, and from serde_json's values.

use std::{cell::RefCell, collections::HashSet, fmt, sync::Arc};

use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use super::{Json, Object};

/// That a text is no JSON.
#[derive(Debug)]
pub struct NotJson(serde_json::Error);

impl Json {
    /// Reads a JSON text.
    ///
    /// # Errors
    ///
    /// The text is no JSON.
    pub fn parse(text: &str) -> Result<Self, NotJson> {
        serde_json::from_str(text).map_err(NotJson)
    }

    /// Reads JSON from bytes.
    ///
    /// # Errors
    ///
    /// The bytes are no JSON.
    pub fn parse_bytes(bytes: &[u8]) -> Result<Self, NotJson> {
        serde_json::from_slice(bytes).map_err(NotJson)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Reader(None).deserialize(deserializer)
    }
}

/// The keys that were read in a list, each kept once: its objects mostly have the same.
#[derive(Default)]
struct Keys(RefCell<HashSet<Arc<str>>>);

/// How many keys are kept.
const KEYS_MAX: usize = 1024;

impl Keys {
    fn shared(&self, key: &str) -> Arc<str> {
        let mut keys = self.0.borrow_mut();
        if let Some(shared) = keys.get(key) {
            return shared.clone();
        }
        let key = Arc::<str>::from(key);
        if keys.len() < KEYS_MAX {
            keys.insert(key.clone());
        }
        key
    }
}

#[derive(Clone, Copy)]
struct Reader<'k>(Option<&'k Keys>);

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(number.into())
    }

    fn visit_f64<E>(self, number: f64) -> Result<Json, E> {
        Ok(Number::from_f64(number).map_or(Json::Null, Json::Number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json, A::Error> {
        let own = Keys::default();
        let reader = Reader(self.0.or(Some(&own)));
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(reader)? {
            items.push(item);
        }
        Ok(items.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut object = Object::default();
        while let Some(key) = map.next_key_seed(Key(self.0))? {
            object.insert(key, map.next_value_seed(self)?);
        }
        Ok(object.into())
    }
}

struct Key<'k>(Option<&'k Keys>);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = Arc<str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Arc<str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = Arc<str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<Arc<str>, E> {
        Ok(self.0.map_or_else(|| key.into(), |keys| keys.shared(key)))
    }
}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(value),
            Value::Number(number) => Self::Number(number),
            Value::String(text) => text.into(),
            Value::Array(items) => items.into_iter().map(Self::from).collect(),
            Value::Object(members) => Self::Object(members.into_iter().collect::<Object>()),
        }
    }
}

impl From<&Value> for Json {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(number) => Self::Number(number.clone()),
            Value::String(text) => text.as_str().into(),
            Value::Array(items) => items.iter().map(Self::from).collect(),
            Value::Object(members) => Self::Object(
                members
                    .iter()
                    .map(|(key, value)| (Arc::<str>::from(key.as_str()), value))
                    .collect(),
            ),
        }
    }
}

impl From<&Json> for Value {
    fn from(value: &Json) -> Self {
        match value {
            Json::Null => Self::Null,
            Json::Bool(value) => Self::Bool(*value),
            Json::Number(number) => Self::Number(number.clone()),
            Json::String(text) => Self::String((**text).to_owned()),
            Json::Array(items) => items.iter().map(Self::from).collect(),
            Json::Object(members) => {
                members.iter().map(|(key, value)| ((**key).to_owned(), Self::from(value))).collect()
            }
        }
    }
}

impl fmt::Display for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for NotJson {}
