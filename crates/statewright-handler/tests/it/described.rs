//! What the derives write down of a type agrees with what serde writes and reads.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use statewright_handler::{Choices, Direction, Shape, schema_of};

#[derive(Clone, Copy, Serialize, Choices)]
#[serde(rename_all = "lowercase")]
enum Size {
    Small,
    Large,
}

#[derive(Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "serde passes over some of its fields")]
struct Parcel {
    parcel_id: Box<str>,
    weight: f64,
    #[serde(skip_deserializing)]
    size: Option<Stated>,
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    inside: Vec<Parcel>,
    #[serde(skip_serializing)]
    secret: u8,
    #[serde(skip)]
    unseen: bool,
    other: Undescribed,
}

#[derive(Serialize, Deserialize)]
struct Undescribed;

#[derive(Serialize, Shape)]
struct Stated {
    size: Size,
}

#[derive(Deserialize, Shape)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only what is known of the types is looked at")]
struct Strict {
    id: u8,
}

fn definition(schema: &Value, name: &str) -> Value {
    let definitions = schema["$defs"].as_object().expect("definitions");
    let (_, definition) =
        definitions.iter().find(|(full, _)| full.ends_with(name)).expect("the type");
    definition.clone()
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/it::described::{name}") })
}

#[test]
fn what_serde_writes_has_these_fields_and_no_others() {
    let schema = schema_of::<Parcel>(Direction::Written).expect("it is described");
    assert_eq!(schema["$ref"], reference("Parcel")["$ref"]);
    assert_eq!(
        definition(&schema, "::Parcel"),
        json!({
            "type": "object",
            "properties": {
                "parcelId": { "type": "string" },
                "weight": { "type": ["number", "null"] },
                "size": { "anyOf": [reference("Stated"), { "type": "null" }] },
                "inside": { "type": "array", "items": reference("Parcel") },
                "other": {},
            },
            "required": ["parcelId", "weight", "size", "other"],
            "additionalProperties": false,
        })
    );
    let stated = definition(&schema, "::Stated");
    assert_eq!(stated["properties"]["size"], json!({ "enum": ["small", "large"] }));
}

#[test]
fn what_serde_reads_may_have_others_and_lack_what_has_a_default() {
    let schema = schema_of::<Parcel>(Direction::Read).expect("it is described");
    let parcel = definition(&schema, "::Parcel");
    assert_eq!(parcel["required"], json!(["parcelId", "weight", "secret", "other"]));
    assert_eq!(parcel["properties"].get("size"), None);
    assert_eq!(parcel["additionalProperties"], true);
    let strict = schema_of::<Strict>(Direction::Read).expect("it is described");
    assert_eq!(definition(&strict, "::Strict")["additionalProperties"], false);
}

#[test]
fn types_are_known_by_their_parts() {
    let schema = |schema: Option<Value>| schema.unwrap_or_default();
    let list = schema(schema_of::<Vec<Option<u8>>>(Direction::Written));
    assert_eq!(
        list,
        json!({ "type": "array", "items": { "anyOf": [{ "type": "integer" }, { "type": "null" }] } })
    );
    assert_eq!(
        schema(schema_of::<Size>(Direction::Written)),
        json!({ "enum": ["small", "large"] })
    );
    assert_eq!(schema_of::<Size>(Direction::Read), None, "it may have other names there");
    assert_eq!(schema_of::<Undescribed>(Direction::Written), None);
    assert_eq!(schema_of::<()>(Direction::Read), None, "who is given nothing takes anything");
}
