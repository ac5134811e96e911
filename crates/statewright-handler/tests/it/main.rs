//! The derives, as a crate of handlers uses them.

mod choices;
mod described;

use serde::{Deserialize, Serialize};
use statewright_handler::{
    Caught, Code, ErrorsOf, FieldOf, HandlerError, PartOf, Shape, Value, is_list,
};

/// Every way in which serde names fields, and things that have nothing to do with names.
#[derive(Default, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase", default)]
struct Order {
    order_id: String,
    #[serde(rename = "Total Amount")]
    amount: u32,
    #[serde(rename(serialize = "both", deserialize = "both"))]
    named_twice: u32,
    #[serde(default = "Default::default", skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    r#type: u8,
    #[serde(alias = "other")]
    b: bool,
}

macro_rules! renamed {
    ($($module:ident $rule:literal $key:literal)*) => {$(
        mod $module {
            #[derive(Default, serde::Serialize, statewright_handler::Shape)]
            #[serde(rename_all = $rule)]
            pub(crate) struct Renamed { pub(crate) two_words: u8 }
        }
        #[test]
        fn $module() {
            assert_eq!($module::Renamed::TWO_WORDS.key(), $key);
            let json = serde_json::to_value($module::Renamed::default()).expect("JSON");
            assert!(json.get($key).is_some(), "serde writes {json}");
        }
    )*};
}

renamed! {
    lower "lowercase" "two_words"
    upper "UPPERCASE" "TWO_WORDS"
    pascal "PascalCase" "TwoWords"
    camel "camelCase" "twoWords"
    snake "snake_case" "two_words"
    screaming_snake "SCREAMING_SNAKE_CASE" "TWO_WORDS"
    kebab "kebab-case" "two-words"
    screaming_kebab "SCREAMING-KEBAB-CASE" "TWO-WORDS"
}

/// The constants hold what serde writes.
#[test]
fn fields_have_the_keys_that_serde_writes() {
    // What serde may leave out is left out.
    let json = serde_json::to_value(Order { note: None, ..Order::default() }).expect("JSON");
    let keys = [
        Order::ORDER_ID.key(),
        Order::AMOUNT.key(),
        Order::NAMED_TWICE.key(),
        Order::TYPE.key(),
        Order::B.key(),
    ];
    let written: Vec<_> = json.as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(keys.as_slice(), written);
}

/// The JSON of code that holds constants only.
fn json(code: Code) -> serde_json::Value {
    match code {
        Code::Constant(value) => value,
        Code::Object(members) => members.into_iter().map(|(key, code)| (key, json(code))).collect(),
        Code::List(items) => items.into_iter().map(json).collect(),
        other => panic!("{other:?} is no constant"),
    }
}

/// A struct is made with the keys by which serde reads it, of a value for each field that it
/// reads or writes.
#[test]
fn a_shape_makes_what_serde_reads() {
    let made = OrderShape {
        order_id: "O-7",
        amount: 5,
        named_twice: 6,
        note: Some("gift".to_owned()),
        r#type: 7,
        b: true,
    };
    let order: Order = serde_json::from_value(json(Value::<Order>::code(made))).expect("an order");
    let written = serde_json::to_value(&order).expect("JSON");
    let keys = ["orderId", "Total Amount", "both", "note", "type", "b"];
    let keys_written: Vec<_> = written.as_object().expect("an object").keys().collect();
    assert_eq!(keys_written, keys);
    assert_eq!(written["Total Amount"], 5);

    let Code::Object(members) = Value::<Whole>::code(WholeShape { id: 1, name: "w" }) else {
        unreachable!("a struct is an object");
    };
    let keys: Vec<_> = members.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(keys, ["id", "name"], "what serde skips is not there");
    let generic = Value::<Part<Vec<u8>>>::code(PartShape { id: [1, 2] });
    assert_eq!(json(generic), serde_json::json!({ "id": [1, 2] }));
}

/// What leads to a field says whether it may be left out.
#[test]
fn fields_that_may_be_left_out_are_told() {
    assert_eq!(Order::NOTE.keys(), [("note", true)]);
    assert_eq!(Pair::LEFT.get(Order::NOTE).keys(), [("left", false), ("note", true)]);
}

#[derive(Shape)]
#[expect(dead_code, reason = "only its fields are looked at")]
struct Pair {
    left: Order,
}

/// A list in a list is told from its items, which some languages do not.
#[test]
fn lists_are_told_by_their_types() {
    assert!(is_list::<Vec<u8>>() && is_list::<(u8, String)>() && is_list::<[u8; 2]>());
    assert!(is_list::<std::collections::BTreeSet<Vec<u8>>>());
    assert!(!is_list::<()>() && !is_list::<String>() && !is_list::<Option<Vec<u8>>>());
    assert!(!is_list::<Part<Vec<u8>>>());
}

#[derive(Shape)]
struct Part<T> {
    #[expect(dead_code, reason = "only its type is looked at")]
    id: T,
}

#[derive(Serialize, Shape)]
struct Whole {
    id: u64,
    #[serde(skip)]
    secret: String,
    name: String,
}

/// Keys of more letters than a `Key` has at once, alike in the first of them.
#[derive(Shape)]
#[expect(dead_code, reason = "only their types are looked at")]
struct LongKeys {
    an_address_of_sixteen: u8,
    an_address_of_sixty: u16,
}

#[derive(Shape)]
#[expect(dead_code, reason = "only its type is looked at")]
struct LongKey {
    an_address_of_sixty: u16,
}

fn is_part_of<Part: PartOf<Whole>, Whole>() {}

#[test]
fn a_type_is_part_of_one_that_has_its_fields() {
    is_part_of::<Part<u64>, Whole>();
    is_part_of::<Whole, Whole>();
    is_part_of::<LongKey, LongKeys>();
    let whole = Whole { id: 1, secret: String::new(), name: String::new() };
    assert_eq!(serde_json::to_string(&whole).ok().as_deref(), Some(r#"{"id":1,"name":""}"#));
    assert!(whole.secret.is_empty());
}

#[derive(Debug, HandlerError)]
#[expect(dead_code, reason = "the data of the variants is for people")]
enum Problem {
    Plain,
    Tuple(u8, String),
    Named { id: u64 },
    HTTPStatus404(u16),
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

#[test]
fn errors_are_named_by_their_variants() {
    let names = [Problem::Plain, Problem::Tuple(1, String::new()), Problem::Named { id: 1 }]
        .map(|error| error.name());
    assert_eq!(names, ["Plain", "Tuple", "Named"]);
    let all = Problem::all_names().expect("the derive knows them");
    assert_eq!(all, ["Plain", "Tuple", "Named", "HTTPStatus404"]);
}

#[test]
fn a_workflow_names_errors_without_their_data() {
    fn names(errors: impl ErrorsOf<Problem>) -> Vec<&'static str> {
        errors.names()
    }
    assert_eq!(names(Problem::Plain), ["Plain"]);
    let with_data = [Problem::TUPLE, Problem::NAMED, Problem::HTTP_STATUS404];
    assert_eq!(names(with_data), ["Tuple", "Named", "HTTPStatus404"]);
}

#[test]
fn what_was_caught_is_the_error_output() {
    let caught = Caught { error: "Busy".to_owned(), cause: "again".to_owned() };
    let json = r#"{"Error":"Busy","Cause":"again"}"#;
    assert_eq!(serde_json::to_string(&caught).ok().as_deref(), Some(json));
    assert_eq!(serde_json::from_str::<Caught>(json).ok(), Some(caught));
}
