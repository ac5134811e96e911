//! What is known of values that keep to a JSON Schema.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::{Known, Object, Rest, Shape};

impl Shape {
    /// What is known of a value that keeps to a JSON Schema.
    ///
    /// Of `type`, `properties`, `required`, `additionalProperties`, `items`, `prefixItems`,
    /// `enum`, `const`, `anyOf`, `oneOf`, `allOf` and `$ref` within the document. Other keywords
    /// exclude values, and are passed over; what is not understood is unknown.
    ///
    /// A field that a schema neither lists nor excludes is worth a finding where it is used, for
    /// this is what the schema is given for.
    #[must_use]
    pub fn of_schema(schema: &Value) -> Self {
        let mut reader = Reader { document: schema, read: HashMap::new() };
        reader.shape(schema, 0)
    }
}

/// How deep the schemas are nested that are read, with those that are referred to.
const NESTING_MAX: usize = super::DEPTH_MAX * 2;

/// Keywords with which an object may have fields that `properties` does not list.
const OTHER_FIELDS: [&str; 8] = [
    "$dynamicRef",
    "dependencies",
    "dependentSchemas",
    "else",
    "if",
    "patternProperties",
    "then",
    "unevaluatedProperties",
];

struct Reader<'s> {
    document: &'s Value,
    /// What is known of the schemas that were referred to; nothing of one that is being read.
    read: HashMap<&'s str, Shape>,
}

impl<'s> Reader<'s> {
    fn shape(&mut self, schema: &'s Value, depth: usize) -> Shape {
        let Some(schema) = schema.as_object().filter(|_| depth < NESTING_MAX) else {
            return Shape::anything();
        };
        let mut all = Vec::new();
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            all.push(self.reference(reference, depth));
        }
        for (keyword, is_one) in [("allOf", false), ("anyOf", true), ("oneOf", true)] {
            let Some(schemas) = schema.get(keyword).and_then(Value::as_array) else { continue };
            let shapes: Vec<_> =
                schemas.iter().map(|schema| self.shape(schema, depth + 1)).collect();
            match is_one {
                true => all.extend(shapes.into_iter().reduce(|one, other| one.join(&other))),
                false => all.extend(shapes),
            }
        }
        if let Some(own) = self.own(schema, depth) {
            all.push(own);
        }
        all.into_iter().reduce(|one, other| one.both(&other)).unwrap_or_else(Shape::anything)
    }

    fn reference(&mut self, reference: &'s str, depth: usize) -> Shape {
        let Some(pointer) = reference.strip_prefix('#') else { return Shape::anything() };
        if let Some(known) = self.read.get(pointer) {
            return known.clone();
        }
        // A name may be written with the escapes of URIs, which are not read.
        let Some(schema) = self.document.pointer(pointer) else { return Shape::anything() };
        self.read.insert(pointer, Shape::anything());
        let shape = self.shape(schema, depth + 1);
        self.read.insert(pointer, shape.clone());
        shape
    }

    /// What a schema says itself, if it says something.
    fn own(&mut self, schema: &'s Map<String, Value>, depth: usize) -> Option<Shape> {
        if let Some(value) = schema.get("const") {
            return Some(constant(value));
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            return values.iter().map(constant).reduce(|one, other| one.join(&other));
        }
        let has = |keywords: &[&str]| keywords.iter().any(|keyword| schema.contains_key(*keyword));
        let types: Vec<&str> = match schema.get("type") {
            Some(Value::String(one)) => vec![one],
            Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
            // What a schema says of objects or lists is said of values that are such.
            None if has(&["properties", "required"]) => vec!["object"],
            None if has(&["items", "prefixItems"]) => vec!["array"],
            _ => return None,
        };
        // As OpenAPI has it.
        let is_nullable = schema.get("nullable") == Some(&Value::Bool(true));
        let types = types.into_iter().chain(is_nullable.then_some("null"));
        let shapes = types.map(|name| match name {
            "null" => Shape::null(),
            "boolean" => Shape::boolean(),
            "number" | "integer" => Shape::number(),
            "string" => Shape::text(),
            "array" => self.list(schema, depth),
            "object" => self.object(schema, depth),
            _ => Shape::anything(),
        });
        shapes.reduce(|one, other| one.join(&other))
    }

    fn list(&mut self, schema: &'s Map<String, Value>, depth: usize) -> Shape {
        let mut first = Vec::new();
        if let Some(items) = schema.get("prefixItems").and_then(Value::as_array) {
            first.extend(items);
        }
        let others = match schema.get("items") {
            // As it was written before the draft of 2020.
            Some(Value::Array(items)) => {
                first.extend(items);
                schema.get("additionalItems")
            }
            others => others,
        };
        let mut item = match others {
            Some(Value::Bool(false)) => Shape::nothing(),
            Some(others) => self.shape(others, depth + 1),
            None => Shape::anything(),
        };
        for schema in first {
            item = item.join(&self.shape(schema, depth + 1));
        }
        Shape::list_of(item)
    }

    fn object(&mut self, schema: &'s Map<String, Value>, depth: usize) -> Shape {
        let required = schema.get("required").and_then(Value::as_array);
        let is_required =
            |name: &str| required.is_some_and(|list| list.iter().any(|required| required == name));
        let properties = schema.get("properties").and_then(Value::as_object);
        let allows = |keyword: &&str| schema.get(*keyword).is_some_and(|schema| schema != false);
        let has_others = OTHER_FIELDS.iter().any(allows);
        let rest = match schema.get("additionalProperties") {
            _ if has_others => Rest::Open,
            Some(Value::Bool(false)) => Rest::None,
            None if properties.is_some() => Rest::NotInSchema,
            _ => Rest::Open,
        };
        let mut fields: Vec<(&str, Shape)> = Vec::new();
        for (name, schema) in properties.into_iter().flatten() {
            let shape = self.shape(schema, depth + 1);
            fields.push((name, if is_required(name) { shape } else { shape.or_missing() }));
        }
        for name in required.into_iter().flatten().filter_map(Value::as_str) {
            if !properties.is_some_and(|properties| properties.contains_key(name)) {
                fields.push((name, Shape::anything()));
            }
        }
        Shape::object(fields, rest, None)
    }
}

/// What is known of a value that is this one.
fn constant(value: &Value) -> Shape {
    match value {
        Value::Null => Shape::null(),
        Value::Bool(boolean) => Shape::exactly(*boolean),
        Value::Number(number) => {
            number.as_f64().map_or_else(Shape::number, |n| Shape::numbers([n]))
        }
        Value::String(text) => Shape::texts([&**text]),
        Value::Array(items) => Shape::tuple(items.iter().map(constant).collect()),
        Value::Object(fields) => Shape::object(
            fields.iter().map(|(name, value)| (&**name, constant(value))),
            Rest::None,
            None,
        ),
    }
}

impl Shape {
    /// What is known of a value that is both: the fields of the one and of the other. Where they
    /// differ, the first is believed, for it is right as well.
    fn both(&self, other: &Self) -> Self {
        let mut both = match (self.known(), other.known()) {
            (None, _) => other.clone(),
            (Some(one), Some(Known { object: Some(two), .. })) if one.object.is_some() => {
                let object = one.object.as_ref().map(|one| one.both(two));
                Self::of(Known { object, ..one.clone() })
            }
            _ => self.clone(),
        };
        both.may_be_missing = self.may_be_missing && other.may_be_missing;
        both
    }
}

impl Object {
    fn both(&self, other: &Self) -> Self {
        let fields = self.fields.join(&other.fields, |one, two| match (one, two) {
            (Some(one), Some(two)) => Some(one.both(two)),
            (only, None) | (None, only) => only.cloned(),
        });
        // One that only requires fields says nothing of others.
        let is_silent = |object: &Self| object.fields.shapes().all(|field| field.known().is_none());
        let rest = match (is_silent(self), is_silent(other)) {
            (true, _) => other.rest,
            (_, true) => self.rest,
            _ => self.rest.max(other.rest),
        };
        Self { fields, rest, origins: Vec::new() }
    }
}
