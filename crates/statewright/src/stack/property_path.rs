use std::panic::Location;

use serde_json::{Map, Value};

/// A change in the properties of a resource.
#[derive(Clone, Debug)]
pub(crate) struct Override {
    /// The names of the members and the positions in lists, with a `.` between them.
    pub(super) path: String,
    /// The value that is set; none, if what is there is taken out.
    pub(super) value: Option<Value>,
    /// The place in the program that changes it.
    pub(super) location: &'static Location<'static>,
}

impl Override {
    /// Changes the properties.
    ///
    /// # Errors
    ///
    /// There is no such place in the properties.
    pub(super) fn apply(&self, properties: &mut Value) -> Result<(), String> {
        let parts = parts(&self.path);
        let Some((last, way)) = parts.split_last() else { return Ok(()) };
        let mut place = properties;
        for (depth, part) in way.iter().enumerate() {
            let before = &parts[..depth];
            if self.value.is_none() && member(place, part).is_none() {
                return Err(nothing_at(&parts[..=depth]));
            }
            place = enter(place, part, before)?;
            if place.is_null() {
                // What is not there yet is made: a list, if it is to have a first item.
                *place = match parts[depth + 1].as_str() {
                    "0" => Value::Array(Vec::new()),
                    _ => Value::Object(Map::new()),
                };
            }
        }
        match (&self.value, place) {
            (Some(value), place) => *enter(place, last, way)? = value.clone(),
            (None, Value::Object(members)) if members.contains_key(last) => {
                members.shift_remove(last);
            }
            (None, Value::Array(items)) if position(last).is_some_and(|at| at < items.len()) => {
                items.remove(position(last).unwrap_or_default());
            }
            (None, _) => return Err(nothing_at(&parts)),
        }
        Ok(())
    }

    /// The property that is changed, or in which something is changed.
    pub(super) fn property(&self) -> String {
        parts(&self.path).into_iter().next().unwrap_or_default()
    }
}

/// The names and positions of a path. A `\` lets the `.` behind it be a part of a name.
fn parts(path: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut letters = path.chars();
    while let Some(letter) = letters.next() {
        match (letter, parts.last_mut()) {
            ('.', _) => parts.push(String::new()),
            ('\\', Some(part)) => part.extend(letters.next()),
            (letter, Some(part)) => part.push(letter),
            (_, None) => {}
        }
    }
    parts
}

fn position(part: &str) -> Option<usize> {
    part.parse().ok()
}

fn member<'a>(value: &'a Value, part: &str) -> Option<&'a Value> {
    match value {
        Value::Array(items) => items.get(position(part)?),
        value => value.get(part),
    }
}

/// The place of a member or an item, which is made if it is not there.
fn enter<'a>(value: &'a mut Value, part: &str, before: &[String]) -> Result<&'a mut Value, String> {
    let refused = |what: String| Err(format!("{} {what}", name_of(before)));
    match value {
        Value::Object(members) => match members.keys().next() {
            Some(name) if members.len() == 1 && is_function(name) && name != part => {
                refused(format!("is a `{name}`, and has no {part:?} before it is deployed"))
            }
            _ => Ok(members.entry(part).or_insert(Value::Null)),
        },
        Value::Array(items) => match position(part) {
            Some(at) if at <= items.len() => {
                if at == items.len() {
                    items.push(Value::Null);
                }
                Ok(&mut items[at])
            }
            Some(at) => refused(format!("has {} items, so that none can be at {at}", items.len())),
            None => refused(format!("is a list, and {part:?} is no position in it")),
        },
        other => refused(format!("is {other}, and has no {part:?}")),
    }
}

fn is_function(name: &str) -> bool {
    name == "Ref" || name.starts_with("Fn::")
}

fn name_of(parts: &[String]) -> String {
    match parts {
        [] => "the whole of the properties".to_owned(),
        parts => format!("the property {}", parts.join(".")),
    }
}

fn nothing_at(parts: &[String]) -> String {
    format!("there is no property {} to take out", parts.join("."))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn changed(path: &str, value: Option<Value>) -> String {
        let mut properties = json!({
            "Name": "x",
            "Arn": { "Fn::GetAtt": ["Queue", "Arn"] },
            "Items": [{ "a.b": 1 }, 2],
        });
        let change = Override { path: path.to_owned(), value, location: Location::caller() };
        match change.apply(&mut properties) {
            Ok(()) => properties.to_string(),
            Err(message) => message,
        }
    }

    #[test]
    fn values_are_set() {
        let rest = r#""Arn":{"Fn::GetAtt":["Queue","Arn"]}"#;
        let set = |path| changed(path, Some(json!(9)));
        assert_eq!(set("Name"), format!(r#"{{"Name":9,{rest},"Items":[{{"a.b":1}},2]}}"#));
        assert_eq!(
            set(r"Items.0.a\.b"),
            format!(r#"{{"Name":"x",{rest},"Items":[{{"a.b":9}},2]}}"#)
        );
        assert_eq!(set("Items.2"), format!(r#"{{"Name":"x",{rest},"Items":[{{"a.b":1}},2,9]}}"#));
        assert_eq!(
            set("New.List.0.A"),
            format!(
                r#"{{"Name":"x",{rest},"Items":[{{"a.b":1}},2],"New":{{"List":[{{"A":9}}]}}}}"#
            )
        );
    }

    #[test]
    fn values_are_taken_out() {
        let rest = r#""Arn":{"Fn::GetAtt":["Queue","Arn"]}"#;
        assert_eq!(changed("Name", None), format!(r#"{{{rest},"Items":[{{"a.b":1}},2]}}"#));
        assert_eq!(changed("Items.0", None), format!(r#"{{"Name":"x",{rest},"Items":[2]}}"#));
    }

    #[test]
    fn what_is_no_place_is_refused() {
        let set = |path| changed(path, Some(json!(9)));
        assert_eq!(set("Name.A"), r#"the property Name is "x", and has no "A""#);
        assert_eq!(
            set("Arn.A"),
            r#"the property Arn is a `Fn::GetAtt`, and has no "A" before it is deployed"#
        );
        assert_eq!(set("Items.3"), "the property Items has 2 items, so that none can be at 3");
        assert_eq!(set("Items.A"), r#"the property Items is a list, and "A" is no position in it"#);
        assert_eq!(changed("Other.A", None), "there is no property Other to take out");
        assert_eq!(changed("Items.7", None), "there is no property Items.7 to take out");
    }
}
