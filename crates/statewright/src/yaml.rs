use serde_json::Value as Json;
use serde_yaml::{
    Mapping, Value,
    value::{Tag, TaggedValue},
};

/// A template in YAML, with the short forms of the intrinsic functions: `!Ref`, `!GetAtt`.
pub(crate) fn to_yaml(template: &Json) -> Result<String, serde_yaml::Error> {
    serde_yaml::to_string(&convert(template))
}

fn convert(json: &Json) -> Value {
    match json {
        Json::Object(object) => {
            if let Some(tagged) = short_form(object) {
                return tagged;
            }
            let members = object
                .iter()
                .map(|(key, value)| (Value::from(key.as_str()), convert(value)));
            Value::Mapping(members.collect::<Mapping>())
        }
        Json::Array(list) => Value::Sequence(list.iter().map(convert).collect()),
        Json::String(text) => Value::from(text.as_str()),
        Json::Bool(boolean) => Value::from(*boolean),
        Json::Null => Value::Null,
        Json::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
            (Some(number), _, _) => Value::from(number),
            (_, Some(number), _) => Value::from(number),
            (_, _, number) => Value::from(number.unwrap_or_default()),
        },
    }
}

/// The short form of an object that is an intrinsic function.
fn short_form(object: &serde_json::Map<String, Json>) -> Option<Value> {
    let (name, value) = object.iter().next().filter(|_| object.len() == 1)?;
    let (tag, value) = match (name.as_str(), value) {
        ("Ref", Json::String(id)) => ("Ref", Value::from(id.as_str())),
        ("Fn::GetAtt", Json::Array(parts)) => {
            let parts: Vec<_> = parts.iter().filter_map(Json::as_str).collect();
            ("GetAtt", Value::from(parts.join(".")))
        }
        ("Fn::Sub", Json::String(text)) => ("Sub", Value::from(text.as_str())),
        _ => return None,
    };
    Some(Value::Tagged(Box::new(TaggedValue {
        tag: Tag::new(tag),
        value,
    })))
}
