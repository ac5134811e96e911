use serde_json::Value as Json;
use serde_yaml::{
    Mapping, Value,
    value::{Tag, TaggedValue},
};

/// A template in YAML, with the short forms of the intrinsic functions: `!Ref`, `!GetAtt`.
///
/// CloudFormation reads YAML 1.1, in which more texts are something else unless they are
/// quoted: `no` is false there, and `2012-10-17` a day.
pub(crate) fn to_yaml(template: &Json) -> Result<String, serde_yaml::Error> {
    // Stands for a quote until the text is written: the library writes no quotes but those that
    // YAML 1.2 needs. A character for private use that the template does not use.
    let used = template.to_string();
    let quote = ('\u{e000}'..='\u{f8ff}').find(|quote| !used.contains(*quote)).unwrap_or('\'');
    Ok(serde_yaml::to_string(&convert(template, quote))?.replace(quote, "'"))
}

fn convert(json: &Json, quote: char) -> Value {
    let text = |text| self::text(text, quote);
    let convert = |json| convert(json, quote);
    match json {
        Json::Object(object) => {
            if let Some(tagged) = short_form(object) {
                return tagged;
            }
            let members = object.iter().map(|(key, value)| (text(key), convert(value)));
            Value::Mapping(members.collect::<Mapping>())
        }
        Json::Array(list) => Value::Sequence(list.iter().map(convert).collect()),
        Json::String(string) => text(string),
        Json::Bool(boolean) => Value::from(*boolean),
        Json::Null => Value::Null,
        Json::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
            (Some(number), _, _) => Value::from(number),
            (_, Some(number), _) => Value::from(number),
            (_, _, number) => Value::from(number.unwrap_or_default()),
        },
    }
}

fn text(text: &str, quote: char) -> Value {
    if is_something_else_in_yaml_1_1(text) {
        Value::from(format!("{quote}{text}{quote}"))
    } else {
        Value::from(text)
    }
}

/// Whether YAML 1.1 reads a text as something else where YAML 1.2 does not.
///
/// Source: the types bool, timestamp, int, float, merge and value of YAML 1.1 (yaml.org/type).
fn is_something_else_in_yaml_1_1(text: &str) -> bool {
    const WORDS: [&str; 10] = ["y", "n", "yes", "no", "on", "off", "true", "false", "=", "<<"];
    let is_word = WORDS.contains(&text.to_ascii_lowercase().as_str());
    // Days, times of day and numbers in base 60: only digits and what stands between them.
    let digits = text.trim_start_matches(['-', '+']);
    let is_number = digits.starts_with(|letter: char| letter.is_ascii_digit())
        && digits.chars().all(|letter| letter.is_ascii_digit() || "-+:._ TtZz".contains(letter));
    is_word || is_number
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
    Some(Value::Tagged(Box::new(TaggedValue { tag: Tag::new(tag), value })))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn intrinsic_functions_have_their_short_forms() {
        let template = json!({
            "Ref": { "Ref": "Role" },
            "Arn": { "Fn::GetAtt": ["Role", "Arn"] },
            "Sub": { "Fn::Sub": "arn:${AWS::Partition}:x" },
            "Long": { "Fn::Join": ["", ["a", { "Ref": "B" }]] },
            "NotOne": { "Ref": "a", "Other": 1 },
            "Values": [true, null, 1, -1, 1.5, {}, []],
        });
        insta::assert_snapshot!(to_yaml(&template).expect("YAML"), @"
        Ref: !Ref Role
        Arn: !GetAtt Role.Arn
        Sub: !Sub arn:${AWS::Partition}:x
        Long:
          Fn::Join:
          - ''
          - - a
            - !Ref B
        NotOne:
          Ref: a
          Other: 1
        Values:
        - true
        - null
        - 1
        - -1
        - 1.5
        - {}
        - []
        ");
    }

    #[test]
    fn texts_stay_texts() {
        let texts = json!([
            "yes",
            "No",
            "on",
            "y",
            "true",
            "null",
            "~",
            "",
            "0755",
            "0o14",
            "1_000",
            "1.0",
            "1e3",
            "-1:30",
            "12:30:45",
            "2012-10-17",
            "2026-11-22T08:30:00Z",
            "=",
            "<<",
            "a: b",
            "# c",
            "line\nline",
            "it's",
            "'no'",
            "arn:aws:x",
            "- a",
            "\u{e000}"
        ]);
        let yaml = to_yaml(&json!({ "on": texts })).expect("YAML");
        insta::assert_snapshot!(yaml, @"
        'on':
        - 'yes'
        - 'No'
        - 'on'
        - 'y'
        - 'true'
        - 'null'
        - '~'
        - ''
        - '0755'
        - '0o14'
        - '1_000'
        - '1.0'
        - '1e3'
        - '-1:30'
        - '12:30:45'
        - '2012-10-17'
        - '2026-11-22T08:30:00Z'
        - '='
        - '<<'
        - 'a: b'
        - '# c'
        - |-
          line
          line
        - it's
        - '''no'''
        - arn:aws:x
        - '- a'
        - 
        ");
        let read: Value = serde_yaml::from_str(&yaml).expect("YAML");
        let read = serde_json::to_value(read).expect("JSON");
        assert_eq!(read, json!({ "on": texts }));
    }
}
