use std::{
    any::type_name,
    collections::{BTreeMap, BTreeSet, VecDeque},
    rc::Rc,
    sync::{Arc, LazyLock},
};

use serde_json::{Map, Value, json};

use crate::Choices;

/// What the JSON of a type is: of a struct that derives [`Shape`](crate::Shape), its fields, and of
/// an enum that derives [`Choices`], its values.
///
/// The derives write it down beside the type, and it is found by the name of that. So what a
/// function takes and returns is known where nobody asked for more than a type that serde writes.
#[derive(Clone, Copy, Debug)]
pub struct Described {
    /// The name of the type.
    pub name: fn() -> &'static str,
    /// What its JSON is.
    pub content: Content,
}

/// What the JSON of a type is.
#[derive(Clone, Copy, Debug)]
pub enum Content {
    /// An object.
    Fields {
        /// Its fields.
        fields: &'static [DescribedField],
        /// Whether serde refuses others.
        denies_others: bool,
    },
    /// One of these values.
    Values(fn() -> Vec<Value>),
}

/// A field of an object.
#[derive(Clone, Copy, Debug)]
pub struct DescribedField {
    /// Its key.
    pub key: &'static str,
    /// The name of the type that it has.
    pub kind: fn() -> &'static str,
    /// Whether it is there in what serde writes.
    pub written: Presence,
    /// Whether it has to be there in what serde reads.
    pub read: Presence,
}

/// Whether a field is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It never is, or is passed over.
    Never,
    /// It may be.
    Sometimes,
    /// It always is.
    Always,
}

/// Which JSON of a type is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// What serde writes.
    Written,
    /// What serde reads.
    Read,
}

inventory::collect!(Described);

/// All types that are described, by their names; nothing where two have the same one.
static DESCRIBED: LazyLock<BTreeMap<&str, Option<&Described>>> = LazyLock::new(|| {
    let mut described = BTreeMap::new();
    for one in inventory::iter::<Described> {
        described.entry((one.name)()).and_modify(|other| *other = None).or_insert(Some(one));
    }
    described
});

/// What is known of the JSON of a type, as a JSON Schema; nothing, if nothing is.
///
/// ```
/// use serde_json::json;
/// use statewright_handler::{Direction, Shape, schema_of};
///
/// #[derive(Shape)]
/// struct Order {
///     id: String,
///     notes: Vec<String>,
/// }
///
/// let schema = schema_of::<Order>(Direction::Written).unwrap();
/// let order = schema["$defs"].as_object().unwrap().values().next().unwrap();
/// assert_eq!(order["properties"]["notes"], json!({ "type": "array", "items": { "type": "string" } }));
/// assert_eq!(order["required"], json!(["id", "notes"]));
/// ```
#[must_use]
pub fn schema_of<T: ?Sized>(direction: Direction) -> Option<Value> {
    schema_by_name(type_name::<T>(), direction)
}

/// The same of the type of this name: what [`std::any::type_name`] gives.
#[must_use]
pub fn schema_by_name(name: &str, direction: Direction) -> Option<Value> {
    let mut writer = Writer { direction, definitions: Map::new() };
    let mut schema = writer.schema(name);
    if !writer.definitions.is_empty() {
        schema["$defs"] = writer.definitions.into();
    }
    (schema != json!({})).then_some(schema)
}

/// The JSON of all values of a type. Written by the derive.
#[must_use]
pub fn values_of<T: Choices>() -> Vec<Value> {
    T::ALL.iter().map(|value| json!(value)).collect()
}

struct Writer {
    direction: Direction,
    /// The schemas of the structs, by their names: one can be a part of itself.
    definitions: Map<String, Value>,
}

impl Writer {
    fn schema(&mut self, name: &str) -> Value {
        if let Some(plain) = plain(name) {
            return json!({ "type": plain });
        }
        if let Some(item) = inside(&LISTS, name) {
            return json!({ "type": "array", "items": self.schema(item) });
        }
        if let Some(value) = inside(&OPTIONS, name) {
            return json!({ "anyOf": [self.schema(value), { "type": "null" }] });
        }
        if let Some(value) = inside(&POINTERS, name) {
            return self.schema(value);
        }
        match DESCRIBED.get(name).copied().flatten().map(|described| described.content) {
            Some(Content::Fields { fields, denies_others }) => {
                if !self.definitions.contains_key(name) {
                    self.definitions.insert(name.to_owned(), json!({}));
                    let mut object = self.object(fields);
                    let has_others = self.direction == Direction::Read && !denies_others;
                    object["additionalProperties"] = has_others.into();
                    self.definitions.insert(name.to_owned(), object);
                }
                json!({ "$ref": format!("#/$defs/{name}") })
            }
            // There may be other names by which serde reads them.
            Some(Content::Values(values)) if self.direction == Direction::Written => {
                json!({ "enum": values() })
            }
            _ => json!({}),
        }
    }

    fn object(&mut self, fields: &[DescribedField]) -> Value {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for field in fields {
            let kind = (field.kind)();
            let presence = match self.direction {
                Direction::Written => field.written,
                Direction::Read => match field.read {
                    // Serde takes what is not there for `None`.
                    Presence::Always if inside(&OPTIONS, kind).is_some() => Presence::Sometimes,
                    presence => presence,
                },
            };
            if presence != Presence::Never {
                properties.insert(field.key.to_owned(), self.schema(kind));
            }
            if presence == Presence::Always {
                required.push(field.key);
            }
        }
        let mut object = json!({ "type": "object", "properties": properties });
        if !required.is_empty() {
            object["required"] = json!(required);
        }
        object
    }
}

type Names = [fn() -> &'static str];

/// Types with one parameter, each for an empty one.
const LISTS: [fn() -> &'static str; 3] =
    [type_name::<Vec<()>>, type_name::<VecDeque<()>>, type_name::<BTreeSet<()>>];
const OPTIONS: [fn() -> &'static str; 1] = [type_name::<Option<()>>];
const POINTERS: [fn() -> &'static str; 3] =
    [type_name::<Box<()>>, type_name::<Rc<()>>, type_name::<Arc<()>>];

/// The parameter of a type that is one of these.
fn inside<'n>(types: &Names, name: &'n str) -> Option<&'n str> {
    types.iter().find_map(|empty| {
        let (before, after) = empty().split_once("()")?;
        name.strip_prefix(before)?.strip_suffix(after)
    })
}

/// The JSON type of a type that has no parts.
fn plain(name: &str) -> Option<Value> {
    let is_one_of = |types: &Names| types.iter().any(|known| known() == name);
    let texts = [type_name::<String>, type_name::<&str>, type_name::<str>, type_name::<char>];
    let whole = [
        type_name::<u8>,
        type_name::<u16>,
        type_name::<u32>,
        type_name::<u64>,
        type_name::<usize>,
        type_name::<i8>,
        type_name::<i16>,
        type_name::<i32>,
        type_name::<i64>,
        type_name::<isize>,
    ];
    Some(match () {
        () if is_one_of(&texts) => json!("string"),
        () if is_one_of(&whole) => json!("integer"),
        // What is no number is written as `null`.
        () if is_one_of(&[type_name::<f32>, type_name::<f64>]) => json!(["number", "null"]),
        () if is_one_of(&[type_name::<bool>]) => json!("boolean"),
        () => return None,
    })
}
