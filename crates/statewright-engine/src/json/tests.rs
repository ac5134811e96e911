use super::*;

const TEXT: &str = r#"{"b":[1,-20,1.5,1e300,18446744073709551615],"a":{"x":null,"y":true,"z":false},"t":"é\"\\\n\u0001","":[]}"#;

#[test]
fn what_is_read_is_written_again() {
    let value = Json::parse(TEXT).expect("JSON");
    let text = serde_json::from_str::<serde_json::Value>(TEXT).expect("JSON").to_string();
    assert_eq!(value.to_string(), text);
    assert_eq!(Json::from(&serde_json::Value::from(&value)), value);
}

#[test]
fn strings_are_written_as_serde_json_does() {
    // Each character with a meaning of its own, and some that have none, at each place of texts
    // that are shorter and longer than what is looked at together.
    for character in ('\0'..='\u{7f}').chain(['\u{80}', 'é', '\u{2028}', '😀']) {
        for length in [0, 1, 7, 8, 9, 17] {
            for place in 0..=length {
                let mut string = "a".repeat(length);
                string.insert(place, character);
                let text = Json::from(string.as_str()).to_string();
                assert_eq!(text, serde_json::to_string(&string).expect("JSON"));
                assert_eq!(text.len(), Json::from(string).bytes());
            }
        }
    }
}

#[test]
fn sizes_are_those_of_the_text() {
    for text in [TEXT, "{}", "[]", "0", "-1", "10", "\"\"", "[[],[{}]]", "null", "false", "1.0"] {
        let value = Json::parse(text).expect("JSON");
        assert_eq!(value.bytes(), value.to_string().len(), "{text}");
        // Remembered, it is the same.
        assert_eq!(value.bytes(), value.to_string().len(), "{text}");
    }
    assert_eq!(Json::parse("[[],[{}]]").expect("JSON").depth(), 3);
}

#[test]
fn a_change_is_not_seen_by_others() {
    let before = Json::parse(r#"{"a":{"b":[1]},"c":2}"#).expect("JSON");
    assert_eq!(before.bytes(), 21);
    let mut after = before.clone();
    let Json::Object(members) = &mut after else { panic!("an object") };
    let Json::Object(inner) = members.entry("a", Json::empty_object) else { panic!("an object") };
    inner.insert("d", true);
    assert_eq!(before.to_string(), r#"{"a":{"b":[1]},"c":2}"#);
    assert_eq!(after.to_string(), r#"{"a":{"b":[1],"d":true},"c":2}"#);
    assert_eq!(after.bytes(), after.to_string().len());
}

#[test]
fn objects_are_equal_in_any_order() {
    let one = Json::parse(r#"{"a":1,"b":2}"#).expect("JSON");
    assert_eq!(one, Json::parse(r#"{"b":2,"a":1}"#).expect("JSON"));
    assert_ne!(one, Json::parse(r#"{"b":2,"a":1.0}"#).expect("JSON"));
}

#[test]
fn plain_numbers_are_known_at_any_depth() {
    for (text, plain) in [
        ("[1,-1,0.5,1e300,9223372036854775807,9223372036854775808e2]", true),
        ("[{\"a\":[1.0]}]", false),
        ("1e2", false),
        ("-0.0", false),
        ("9223372036854775808", false),
    ] {
        assert_eq!(Json::parse(text).expect("JSON").has_plain_numbers(), plain, "{text}");
    }
}
