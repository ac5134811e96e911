use indexmap::{IndexMap, map::Entry};
use serde_json::{Map, Value};

use crate::{
    IntrinsicCall, JsonPath, Jsonata, QueryLanguage,
    pointer::escape,
    write::{Json, serialize},
};

/// What ends the key of a member whose value is a path or a call.
const DYNAMIC: &str = ".$";

/// A value with expressions in it: a payload template in JSONPath, or what fields such as
/// `Arguments` and `Output` hold in JSONata.
#[derive(Clone, Debug, PartialEq)]
pub enum Template {
    /// This value, which has no expressions in it.
    Value(Value),
    /// The value at a path.
    Path(JsonPath),
    /// What an intrinsic function makes.
    Call(IntrinsicCall),
    /// What an expression gives.
    Jsonata(Jsonata),
    /// A list.
    Array(Vec<Template>),
    /// An object, with its keys as they will be: without the `.$` that stands behind those of
    /// paths and calls.
    Object(IndexMap<String, Template>),
}

impl Template {
    /// Reads a value of a state in this language. In JSONPath, all objects are looked at, also
    /// those in lists.
    ///
    /// What cannot be read is given back, with the JSON Pointer to it: in JSONPath, the value of
    /// a member whose key ends with `.$` and that is neither a path nor a call, or a member that
    /// would be there twice.
    pub(crate) fn read(value: &Value, language: QueryLanguage) -> Result<Self, (String, &Value)> {
        match (value, language) {
            (Value::String(text), QueryLanguage::Jsonata) => Ok(match Jsonata::parse(text) {
                Some(expression) => Self::Jsonata(expression),
                None => Self::Value(value.clone()),
            }),
            (Value::Array(list), _) => {
                let items = list.iter().enumerate().map(|(index, item)| {
                    Self::read(item, language).map_err(|error| inside(&index.to_string(), error))
                });
                Ok(Self::array(items.collect::<Result<_, _>>()?))
            }
            (Value::Object(object), _) => {
                let mut members = IndexMap::with_capacity(object.len());
                for (key, value) in object {
                    let plain = match language {
                        QueryLanguage::JsonPath => key.strip_suffix(DYNAMIC),
                        QueryLanguage::Jsonata => None,
                    };
                    let read = match plain {
                        Some(_) => Self::dynamic(value).ok_or((String::new(), value)),
                        None => Self::read(value, language),
                    };
                    let read = read.map_err(|error| inside(key, error))?;
                    match members.entry(plain.unwrap_or(key).to_owned()) {
                        Entry::Vacant(entry) => entry.insert(read),
                        Entry::Occupied(_) => return Err(inside(key, (String::new(), value))),
                    };
                }
                Ok(Self::object(members))
            }
            _ => Ok(Self::Value(value.clone())),
        }
    }

    /// The value of a member whose key ends with `.$`.
    fn dynamic(value: &Value) -> Option<Self> {
        let text = value.as_str()?;
        if text.starts_with('$') {
            JsonPath::parse(text).ok().map(Self::Path)
        } else {
            IntrinsicCall::parse(text).ok().map(Self::Call)
        }
    }

    /// A list of these, which is one value if all are.
    fn array(items: Vec<Self>) -> Self {
        if items.iter().all(Self::is_value) {
            return Self::Value(items.into_iter().map(Self::into_json).collect());
        }
        Self::Array(items)
    }

    /// An object of these, which is one value if all are.
    fn object(members: IndexMap<String, Self>) -> Self {
        if members.values().all(Self::is_value) {
            let members = members.into_iter().map(|(key, value)| (key, value.into_json()));
            return Self::Value(Value::Object(members.collect()));
        }
        Self::Object(members)
    }

    fn is_value(&self) -> bool {
        matches!(self, Self::Value(_))
    }

    fn into_json(self) -> Value {
        match self {
            Self::Value(value) => value,
            Self::Path(path) => path.json(),
            Self::Call(call) => call.text().into(),
            Self::Jsonata(expression) => expression.json(),
            Self::Array(items) => items.into_iter().map(Self::into_json).collect(),
            Self::Object(members) => {
                let mut object = Map::with_capacity(members.len());
                for (mut key, value) in members {
                    if matches!(value, Self::Path(_) | Self::Call(_)) {
                        key.push_str(DYNAMIC);
                    }
                    object.insert(key, value.into_json());
                }
                Value::Object(object)
            }
        }
    }
}

fn inside<'v>(key: &str, (pointer, value): (String, &'v Value)) -> (String, &'v Value) {
    (format!("/{}{pointer}", escape(key)), value)
}

impl Json for Template {
    fn json(&self) -> Value {
        self.clone().into_json()
    }
}

serialize!(Template);

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// The shape of a template, with what is an expression in angle brackets.
    fn shape(template: &Template) -> String {
        match template {
            Template::Value(value) => value.to_string(),
            Template::Path(path) => format!("<path {path}>"),
            Template::Call(call) => format!("<call {}>", call.text()),
            Template::Jsonata(expression) => format!("<jsonata {}>", expression.expression()),
            Template::Array(items) => {
                format!("[{}]", items.iter().map(shape).collect::<Vec<_>>().join(", "))
            }
            Template::Object(members) => {
                let members = members.iter().map(|(key, value)| format!("{key}: {}", shape(value)));
                format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
            }
        }
    }

    #[track_caller]
    fn read(value: &Value, language: QueryLanguage) -> String {
        match Template::read(value, language) {
            Ok(template) => {
                assert_eq!(template.json(), *value);
                assert_eq!(template.json().to_string(), value.to_string(), "the order is kept");
                shape(&template)
            }
            Err((pointer, value)) => format!("{value} at {pointer}"),
        }
    }

    #[test]
    fn in_jsonpath_keys_say_what_is_an_expression() {
        let read = |value: Value| read(&value, QueryLanguage::JsonPath);
        assert_eq!(
            read(json!({ "b.$": "$.x", "a": "$.x", "c.$": "States.UUID()", "d": "{% 1 %}" })),
            r#"{b: <path $.x>, a: "$.x", c: <call States.UUID()>, d: "{% 1 %}"}"#
        );
        assert_eq!(
            read(json!({ "a": [{ "b.$": "$$.x" }, [{ "c.$.$": "$v" }], 1], ".$": "$" })),
            "{a: [{b: <path $$.x>}, [{c.$: <path $v>}], 1], : <path $>}"
        );
        assert_eq!(read(json!({ "a.$": { "b": 1 } })), r#"{"b":1} at /a.$"#);
        assert_eq!(read(json!({ "a/b": [1, { "c.$": "x" }] })), r#""x" at /a~1b/1/c.$"#);
        assert_eq!(read(json!({ "a": 1, "a.$": "$" })), r#""$" at /a.$"#);
    }

    #[test]
    fn in_jsonata_texts_say_what_is_an_expression() {
        let read = |value: Value| read(&value, QueryLanguage::Jsonata);
        assert_eq!(
            read(json!({ "b": ["{% 1 %}", " {% 1 %}", "$.x"], "a.$": "$.x", "c": { "d": null } })),
            r#"{b: [<jsonata 1>, " {% 1 %}", "$.x"], a.$: "$.x", c: {"d":null}}"#
        );
        assert_eq!(read(json!("{%1%}")), "<jsonata 1>");
    }

    #[test]
    fn what_has_no_expression_is_one_value() {
        let value = json!({ "a": [{ "b": 1.5, "c": [] }, null], "d": { "e": "$.x" } });
        for language in [QueryLanguage::JsonPath, QueryLanguage::Jsonata] {
            assert_eq!(Template::read(&value, language), Ok(Template::Value(value.clone())));
        }
    }
}
