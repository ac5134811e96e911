//! `Choices` says about the JSON of enums what serde writes.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json, to_value};
use statewright_handler::{Choices, PartOf, Place, Shape, Test, Variant, Variants};

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Choices)]
#[serde(rename_all = "lowercase")]
enum Size {
    Small,
    Large,
}

#[derive(Debug, PartialEq, Serialize, Choices)]
#[serde(tag = "size", rename_all = "SCREAMING_SNAKE_CASE")]
enum TaggedSize {
    QuiteSmall,
    #[serde(rename = "big")]
    Large,
}

#[derive(Serialize, Deserialize, Shape)]
struct Invoice {
    cents: u64,
}

macro_rules! payments {
    ($($name:ident ($($serde:tt)*))*) => {$(
        #[derive(Serialize, Deserialize, Choices)]
        #[serde($($serde)*)]
        #[expect(clippy::enum_variant_names, reason = "names of several words are what this is about")]
        enum $name {
            ByCard {
                card_number: String,
                #[serde(rename = "CVC", default)]
                code: u16,
            },
            #[serde(rename = "later")]
            ByInvoice(Invoice),
            #[serde(rename_all = "UPPERCASE")]
            ByCheque { of_bank: String },
            ByFavour,
        }
        impl $name {
            fn all() -> [Self; 4] {
                [
                    Self::ByCard { card_number: "1".to_owned(), code: 2 },
                    Self::ByInvoice(Invoice { cents: 3 }),
                    Self::ByCheque { of_bank: "b".to_owned() },
                    Self::ByFavour,
                ]
            }
        }
    )*};
}

payments! {
    External (rename_all = "camelCase", rename_all_fields = "kebab-case")
    Internal (tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")
    Adjacent (tag = "t", content = "c", rename_all = "snake_case")
}

#[derive(Serialize, Choices)]
enum Tuples {
    Pair(u8, String),
    Empty(),
    Other,
}

#[derive(Serialize, Deserialize, Choices)]
#[serde(tag = "kind")]
enum Boxed {
    Invoice(Box<Invoice>),
}

/// In JSON there is no box.
#[test]
fn what_is_boxed_is_what_is_in_the_box() {
    let ways = Boxed::ways::<Boxed>(&Place::default());
    let BoxedVariant::Invoice(invoice) = &ways[0].arm;
    let _: &Variant<Boxed, Invoice> = invoice;
    assert_eq!(ways_of(&Boxed::Invoice(Box::new(Invoice { cents: 1 }))), [0]);
}

#[derive(Serialize, Deserialize, Choices)]
#[serde(tag = "kind")]
enum Open {
    Known {
        id: u8,
    },
    #[serde(other)]
    Unknown,
}

/// Whether a test holds for a value.
fn holds(test: &Test, value: &Value) -> bool {
    let at = |keys: &[&str]| keys.iter().try_fold(value, |value, key| value.get(*key)).cloned();
    match test {
        Test::Equals(keys, expected) => at(keys).as_ref() == Some(expected),
        Test::Present(key) => at(&[key]).is_some(),
        Test::Some => !value.is_null(),
        Test::None => value.is_null(),
        Test::Otherwise => true,
        Test::Unwritten(error) => panic!("{error}"),
    }
}

/// The places of the ways whose tests hold for what serde writes for this.
fn ways_of<C: Variants + Serialize>(value: &C) -> Vec<usize> {
    let json = to_value(value).expect("JSON");
    let ways = C::ways::<C>(&Place::default()).into_iter().enumerate();
    ways.filter(|(_, way)| holds(&way.test, &json)).map(|(index, _)| index).collect()
}

#[test]
fn each_variant_goes_its_way_and_no_other() {
    fn check<C: Variants + Serialize>(values: impl IntoIterator<Item = C>) {
        for (index, value) in values.into_iter().enumerate() {
            assert_eq!(ways_of(&value), [index], "{:?}", to_value(&value));
        }
    }
    check([Size::Small, Size::Large]);
    check([TaggedSize::QuiteSmall, TaggedSize::Large]);
    check([true, false]);
    check([Some(1), None]);
    check(External::all());
    check(Internal::all());
    check(Adjacent::all());
    check([Tuples::Pair(1, String::new()), Tuples::Empty(), Tuples::Other]);
    assert_eq!(ways_of(&Open::Known { id: 1 }), [0, 1], "the default comes last");
}

#[test]
fn arms_are_the_variants_in_order() {
    assert_eq!(Size::ALL, [Size::Small, Size::Large]);
    assert_eq!(bool::ALL, [true, false]);
    let arms: Vec<_> = Size::ways::<()>(&Place::default()).into_iter().map(|way| way.arm).collect();
    assert_eq!(arms, [Size::Small, Size::Large]);
}

/// What is at the keys of each variant.
#[test]
fn keys_lead_to_the_data() {
    fn data<Whole, Data>(json: &Value, variant: &Variant<Whole, Data>) -> Value {
        variant.keys().iter().fold(json.clone(), |json, key| json[key].clone())
    }
    macro_rules! check {
        ($name:ident $arms:ident $($expected:tt)*) => {
            let found: Vec<_> = $name::ways::<$name>(&Place::default())
                .iter()
                .zip($name::all())
                .map(|(way, value)| {
                    let json = to_value(value).expect("JSON");
                    match &way.arm {
                        $arms::ByCard(data_of) => data(&json, data_of),
                        $arms::ByInvoice(data_of) => data(&json, data_of),
                        $arms::ByCheque(data_of) => data(&json, data_of),
                        $arms::ByFavour(data_of) => data(&json, data_of),
                    }
                })
                .collect();
            assert_eq!(json!(found), json!($($expected)*));
        };
    }
    check!(External ExternalVariant [
        { "card-number": "1", "CVC": 2 }, { "cents": 3 }, { "OF_BANK": "b" }, "byFavour"
    ]);
    check!(Internal InternalVariant [
        { "kind": "by-card", "cardNumber": "1", "CVC": 2 },
        { "kind": "later", "cents": 3 },
        { "kind": "by-cheque", "OF_BANK": "b" },
        { "kind": "by-favour" }
    ]);
    check!(Adjacent AdjacentVariant [
        { "card_number": "1", "CVC": 2 }, { "cents": 3 }, { "OF_BANK": "b" }, { "t": "by_favour" }
    ]);
}

/// The structs that the derive writes have the keys that serde writes.
#[test]
fn data_with_names_has_a_shape() {
    assert_eq!(ExternalByCard::CARD_NUMBER.key(), "card-number");
    assert_eq!(ExternalByCheque::OF_BANK.key(), "OF_BANK");
    assert_eq!(InternalByCard::CARD_NUMBER.key(), "cardNumber");
    assert_eq!(AdjacentByCard::CODE.key(), "CVC");

    #[derive(Shape)]
    #[expect(dead_code, reason = "only its field is looked at")]
    #[serde(rename_all = "camelCase")]
    struct Card {
        card_number: String,
    }
    fn is_part_of<Part: PartOf<Whole>, Whole>() {}
    is_part_of::<Card, InternalByCard>();
}

/// A choice by a field of something larger leads to the data from there.
#[test]
fn keys_begin_at_the_whole() {
    let place = Place { state: "How".to_owned(), keys: vec!["payment"] };
    let ways = External::ways::<Value>(&place);
    let ExternalVariant::ByInvoice(invoice) = &ways[1].arm else { panic!("the second variant") };
    assert_eq!((invoice.name(), invoice.keys()), ("How: ByInvoice", &["payment", "later"][..]));
}
