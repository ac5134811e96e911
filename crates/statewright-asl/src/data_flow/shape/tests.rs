use serde_json::{Value, json};

use super::*;

fn schema(schema: &Value) -> String {
    Shape::of_schema(schema).to_string()
}

#[test]
fn schemas_are_read() {
    for (given, expected) in [
        (json!(true), "any"),
        (json!({}), "any"),
        (json!({ "type": ["string", "null"] }), "null | text"),
        (json!({ "enum": ["b", "a", 1, null] }), r#"null | 1 | "a" | "b""#),
        (json!({ "const": { "a": [true] } }), "{a: [true]}"),
        (json!({ "type": "array", "items": { "type": "integer" } }), "[number…]"),
        (json!({ "type": "array", "prefixItems": [{ "const": 1 }], "items": false }), "[1…]"),
        (json!({ "type": "array", "items": [{ "const": 1 }, { "type": "string" }] }), "[any…]"),
        (json!({ "type": "object" }), "{…}"),
        (json!({ "properties": { "a": { "type": "null" } } }), "{a?: null}"),
        (json!({ "required": ["a"] }), "{a: any, …}"),
        (json!({ "properties": { "a": {} }, "additionalProperties": true }), "{a?: any, …}"),
        (json!({ "properties": { "a": {} }, "patternProperties": { "^x": {} } }), "{a?: any, …}"),
        (json!({ "anyOf": [{ "type": "string" }, { "type": "null" }] }), "null | text"),
        (
            json!({ "allOf": [{ "properties": { "a": {} } }], "properties": { "b": {} }, "required": ["a"] }),
            "{a: any, b?: any}",
        ),
        (
            json!({ "type": "object", "properties": { "a": {} }, "anyOf": [{ "required": ["a"] }] }),
            "{a: any}",
        ),
        (json!({ "$ref": "#/$defs/x", "$defs": { "x": { "type": "string" } } }), "text"),
        (json!({ "$ref": "https://example.com/x" }), "any"),
        (json!({ "$ref": "#/nowhere" }), "any"),
        (json!({ "type": "strange" }), "any"),
        (json!({ "type": "string", "nullable": true }), "null | text"),
        (
            json!({ "properties": { "a": {} }, "if": {}, "then": { "properties": { "b": {} } } }),
            "{a?: any, …}",
        ),
        (
            json!({ "properties": { "next": { "$ref": "#" }, "n": { "type": "number" } } }),
            "{n?: number, next?: {n?: number, next?: any}}",
        ),
    ] {
        assert_eq!(schema(&given), expected, "{given}");
    }
}

#[test]
fn examples_are_of_one_kind() {
    let example = json!({ "id": 7, "tags": [], "who": null, "lines": [{ "a": 1 }, { "b": "x" }] });
    let shape = Shape::of_example(&example);
    assert_eq!(
        shape.to_string(),
        "{id?: number, lines?: [{a?: number, b?: text}…], tags?: [any…], who?: any}"
    );
    for (value, is_admitted) in [
        (json!({}), true),
        (json!({ "id": 8, "who": { "name": "x" }, "more": 1 }), true),
        (json!({ "id": "8" }), false),
        (json!({ "lines": [{ "a": 2 }] }), true),
        (json!({ "lines": {} }), false),
    ] {
        assert_eq!(shape.admits(&value), is_admitted, "{value}");
    }
}

#[test]
fn a_join_admits_what_either_does() {
    let values = [
        json!(null),
        json!(true),
        json!(1),
        json!("a"),
        json!([]),
        json!([1, "b"]),
        json!({ "a": 1 }),
        json!({ "a": "x", "b": { "c": null } }),
    ];
    for one in &values {
        for other in &values {
            let (first, second) =
                (schema_of(one, other), Shape::of_example(one).join(&Shape::of_example(other)));
            for shape in [first, second] {
                assert!(shape.admits(one) && shape.admits(other), "{one}, {other}: {shape}");
                assert_eq!(shape.join(&shape), shape);
                let widened = shape.widened();
                assert!(widened.admits(one) && widened.admits(other), "{one}, {other}: {widened}");
                assert_eq!(shape.join(&widened), widened, "{one}, {other}");
            }
        }
    }
}

/// What is known of two values that are written in a schema.
fn schema_of(one: &Value, other: &Value) -> Shape {
    Shape::of_schema(&json!({ "enum": [one, other] }))
}

#[test]
fn what_is_too_large_is_forgotten_in_part() {
    let mut deep = Shape::number();
    for _ in 0..10 * DEPTH_MAX {
        deep = Shape::object([("a", deep)], Rest::None, None);
    }
    assert!(deep.field("a").can_be(Type::Object) && !deep.field("b").can_be(Type::Object));
    assert!(deep.depth() <= DEPTH_MAX);

    // Each is twice as large as the one before, and shares its parts.
    let mut wide = Shape::number();
    for _ in 0..100 {
        wide = Shape::object([("a", wide.clone()), ("b", wide)], Rest::None, None);
        assert!(wide.parts() <= PARTS_MAX + 1);
    }
    assert!(wide.field("c").is_surely_missing());

    let names: Vec<String> = (0..2 * PARTS_MAX).map(|name| name.to_string()).collect();
    let many = Shape::object(names.iter().map(|name| (&**name, Shape::text())), Rest::None, None);
    assert!(!many.field("a").is_surely_missing());

    let texts: Vec<String> = (0..=CONSTANTS_MAX).map(|text| text.to_string()).collect();
    let texts = texts.iter().map(|text| Shape::texts([&**text]));
    let texts = texts.fold(Shape::nothing(), |all, text| all.join(&text));
    assert_eq!(texts.to_string(), "text");
}

#[test]
fn what_is_missing_is_mended() {
    let shape = || {
        let inner = Shape::object([("b", Shape::number())], Rest::None, None);
        Shape::object([("a", inner)], Rest::None, None)
    };
    for (fields, lack, expected) in [
        (&[] as &[&str], Lack::Misspelt("x"), "{a: {b: number}, x: any}"),
        (&["a"], Lack::Misspelt("x"), "{a: {b: number, x: any}}"),
        (&["a"], Lack::Other, "{a: {b: number, …}}"),
        (&["a", "b"], Lack::Other, "{a: {b: any}}"),
    ] {
        assert_eq!(shape().mended(fields, lack).to_string(), expected);
    }
}

#[test]
fn results_are_put_in() {
    let shape = Shape::object([("a", Shape::text())], Rest::None, None);
    for (of, fields, expected) in [
        (shape.clone(), &["b", "c"] as &[&str], "{a: text, b: {c: number}}"),
        (shape.clone(), &["a"], "{a: number}"),
        (shape, &["a", "b"], "{a: {b: number, …}}"),
        (Shape::unknown(), &["a"], "{a: number, …}"),
        (Shape::text(), &[], "number"),
    ] {
        assert_eq!(of.with(fields, Shape::number()).to_string(), expected);
    }
}
