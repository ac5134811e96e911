use std::collections::BTreeMap;

use statewright::{Null, context, if_then_else, text};

use super::*;

#[test]
fn fields() {
    let mut table = Table::default();
    table.row("all", |order| order, Order::clone);
    table.row("a field", |order| order.get(Order::CENTS), |order| order.cents);
    table.row(
        "a field of a field",
        |order| order.get(Order::SHIP_TO).get(Address::POSTAL_CODE),
        |order| order.ship_to.postal_code.clone(),
    );
    table.row(
        "a path",
        |order| order.get(Order::SHIP_TO.get(Address::CITY)),
        |order| order.ship_to.city.clone(),
    );
    table.row("a constant", |_| "text", |_| "text".to_owned());
    table.row("a constant that looks like an expression", |_| "{% 1 %}", |_| "{% 1 %}".to_owned());
    table.row(
        "an object",
        |order| ItemShape { name: order.get(Order::ORDER_ID), cents: 5 },
        |order| Item { name: order.order_id.clone(), cents: 5 },
    );
    table.row(
        "a list of objects",
        |order| [ItemShape { name: order.get(Order::ORDER_ID), cents: 5 }],
        |order| vec![Item { name: order.order_id.clone(), cents: 5 }],
    );
    table.row(
        "a list of values",
        |order| [order.get(Order::ORDER_ID), statewright::Expr::of("x")],
        |order| vec![order.order_id.clone(), "x".to_owned()],
    );
    table.row(
        "a changed field",
        |order| order.with(Order::CENTS, 3),
        |order| Order { cents: 3, ..order.clone() },
    );
    table.row(
        "a changed field of a field",
        |order| order.with(Order::SHIP_TO.get(Address::CITY), order.get(Order::ORDER_ID)),
        |order| {
            let mut order = order.clone();
            order.ship_to.city.clone_from(&order.order_id);
            order
        },
    );
    insta::assert_snapshot!(table.0);
}

#[test]
fn numbers() {
    let mut table = Table::default();
    table.row("sum", |order| order.get(Order::CENTS) + 5, |order| order.cents + 5);
    table.row("small sum", |order| order.get(Order::PIECES) + 5, |order| order.pieces + 5);
    table.row("small difference", |order| order.get(Order::PIECES) - 5, |order| order.pieces - 5);
    table.row(
        "minimal parentheses",
        |order| {
            let pieces = order.get(Order::PIECES);
            (&pieces + 1) * 2 - (&pieces - (3 - pieces.clone())) - &pieces * 4 % 3
        },
        |Order { pieces, .. }| (pieces + 1) * 2 - (pieces - (3 - pieces)) - pieces * 4 % 3,
    );
    table.row(
        "negative numbers",
        |order| -(order.get(Order::PIECES) - -5) * -1,
        |order| -(order.pieces - -5) * -1,
    );
    table.row(
        "division of whole numbers",
        |order| order.get(Order::CENTS).divided_down_by(100),
        |order| order.cents / 100,
    );
    table.row("division", |order| order.get(Order::WEIGHT) / 4.0, |order| order.weight / 4.0);
    table.row("constant first", |order| 1.0 / order.get(Order::WEIGHT), |order| 1.0 / order.weight);
    table.row(
        "floor",
        |order| order.get(Order::WEIGHT).floor::<u64>(),
        |order| order.weight as u64,
    );
    table.row(
        "ceiling",
        |order| order.get(Order::WEIGHT).ceiling::<u64>(),
        |order| order.weight.ceil() as u64,
    );
    table.row(
        "rounded",
        |order| order.get(Order::WEIGHT).round_to_even::<u64>(),
        |order| order.weight.round_ties_even() as u64,
    );
    table.row("absolute", |order| order.get(Order::PIECES).abs(), |order| order.pieces.abs());
    insta::assert_snapshot!(table.0);
}

#[test]
fn texts() {
    let mut table = Table::default();
    table.row(
        "text!",
        |order| {
            text!(
                "It's {{{}}}: {} cents, {}",
                order.get(Order::ORDER_ID),
                order.get(Order::CENTS),
                order.get(Order::IS_EXPRESS)
            )
        },
        |order| format!("It's {{{}}}: {} cents, {}", order.order_id, order.cents, order.is_express),
    );
    table.row(
        "text! of one",
        |order| text!("{}", order.get(Order::CENTS)),
        |order| order.cents.to_string(),
    );
    table.row("text! of none", |_| text!("none"), |_| "none".to_owned());
    table.row(
        "text! of places",
        |order| text!("{1}-{0}-{1}", order.get(Order::ORDER_ID), order.get(Order::SIZE)),
        |order| {
            let size = if order.size == Size::Large { "large" } else { "small" };
            format!("{1}-{0}-{1}", order.order_id, size)
        },
    );
    table.row(
        "text! of a sum",
        |order| text!("{}!", order.get(Order::PIECES) + 1),
        |order| format!("{}!", order.pieces + 1),
    );
    table.row(
        "concat",
        |order| order.get(Order::ORDER_ID).concat("/").concat(order.get(Order::TITLE)),
        |order| format!("{}/{}", order.order_id, order.title),
    );
    table.row(
        "length",
        |order| order.get(Order::TITLE).length(),
        |order| order.title.chars().count() as u64,
    );
    table.row(
        "uppercase",
        |order| order.get(Order::TITLE).lowercase().uppercase(),
        |order| order.title.to_lowercase().to_uppercase(),
    );
    table.row(
        "trim",
        |order| order.get(Order::TITLE).trim(),
        |order| order.title.split_whitespace().collect::<Vec<_>>().join(" "),
    );
    table.row(
        "slice",
        |order| order.get(Order::TITLE).slice(2..5),
        |order| order.title.chars().skip(2).take(3).collect::<String>(),
    );
    table.row(
        "starts with",
        |order| order.get(Order::ORDER_ID).starts_with("O'7 {"),
        |order| order.order_id.starts_with("O'7 {"),
    );
    table.row(
        "ends with",
        |order| order.get(Order::ORDER_ID).ends_with("\\ \"y\""),
        |order| order.order_id.ends_with("\\ \"y\""),
    );
    table.row(
        "a number by a picture",
        |order| order.get(Order::WEIGHT).format("0.00"),
        |order| format!("{:.2}", order.weight),
    );
    table.row(
        "contains",
        |order| order.get(Order::TITLE).contains("of"),
        |order| order.title.contains("of"),
    );
    table.row(
        "replace",
        |order| order.get(Order::TITLE).replace("i", "$1"),
        |order| order.title.replace('i', "$1"),
    );
    table.row(
        "split",
        |order| order.get(Order::TITLE).split("in"),
        |order| order.title.split("in").map(str::to_owned).collect(),
    );
    table.row("join", |order| order.get(Order::TAGS).join(", "), |order| order.tags.join(", "));
    table.row(
        "matches",
        |order| order.get(Order::ORDER_ID).matches("O'*{x}*\\\\*"),
        |order| order.order_id.starts_with("O'"),
    );
    table.row(
        "base64",
        |order| order.get(Order::ORDER_ID).base64_encode().base64_decode(),
        |order| order.order_id.clone(),
    );
    table.row(
        "hash",
        |_| Expr::of("a").hash(statewright::HashAlgorithm::Md5),
        |_| "0cc175b9c0f1b6a831c399e269772661".to_owned(),
    );
    table.row("number", |_| Expr::of("-12").to_number::<i64>(), |_| -12);
    table.row(
        "to JSON",
        |order| order.get(Order::SHIP_TO).to_json().parse::<Address>(),
        |order| order.ship_to.clone(),
    );
    table.row(
        "a list to JSON",
        |order| order.get(Order::TAGS).to_json(),
        |order| serde_json::to_string(&order.tags).expect("JSON"),
    );
    insta::assert_snapshot!(table.0);
}

#[test]
fn conditions() {
    let mut table = Table::default();
    table.row(
        "minimal parentheses",
        |order| {
            let cents = order.get(Order::CENTS);
            (cents.at_least(1000) | cents.less_than(10)) & !order.get(Order::IS_EXPRESS)
                | cents.equals(1050)
        },
        |order| {
            (order.cents >= 1000 || order.cents < 10) && !order.is_express || order.cents == 1050
        },
    );
    table.row(
        "an enum",
        |order| order.get(Order::SIZE).equals(Size::Large),
        |order| order.size == Size::Large,
    );
    table.row(
        "not an enum",
        |order| order.get(Order::SIZE).not_equals(Size::Large),
        |order| order.size != Size::Large,
    );
    table.row(
        "a type",
        |order| order.get(Order::ORDER_ID).is_text() & !order.get(Order::CENTS).is_truth_value(),
        |_| true,
    );
    table.row(
        "one of",
        |order| order.get(Order::CENTS).is_one_of([1, 1050]),
        |order| [1, 1050].contains(&order.cents),
    );
    table.row(
        "times",
        |order| order.get(Order::DUE).less_than(Timestamp("2024-02-01T10:00:00Z".to_owned())),
        |order| order.due.0.ends_with(".5Z"),
    );
    table.row(
        "if",
        |order| if_then_else(order.get(Order::IS_EXPRESS), order.get(Order::PIECES) + 1, -1),
        |order| if order.is_express { order.pieces + 1 } else { -1 },
    );
    insta::assert_snapshot!(table.0);
}

#[test]
fn options() {
    let mut table = Table::default();
    table.row(
        "or",
        |order| order.get(Order::NOTE).or("none"),
        |order| order.note.clone().unwrap_or("none".to_owned()),
    );
    table.row(
        "left out",
        |order| order.get(Order::GIFT).or("none"),
        |order| order.gift.clone().unwrap_or("none".to_owned()),
    );
    table.row("is some", |order| order.get(Order::NOTE).is_some(), |order| order.note.is_some());
    table.row(
        "left out is none",
        |order| order.get(Order::GIFT).is_none(),
        |order| order.gift.is_none(),
    );
    table.row("as it is", |order| order.get(Order::NOTE), |order| order.note.clone());
    table.row("left out as it is", |order| order.get(Order::GIFT), |order| order.gift.clone());
    table.row("null", |_| Null, |_| None::<String>);
    table.row("some", |_| Some("x"), |_| Some("x".to_owned()));
    table.row(
        "map",
        |order| order.get(Order::GIFT).map(|gift| gift.concat("!")),
        |order| order.gift.clone().map(|gift| gift + "!"),
    );
    insta::assert_snapshot!(table.0);
}

#[test]
fn lists() {
    let mut table = Table::default();
    table.row(
        "a tuple",
        |order| {
            let both =
                Expr::<(String, u64)>::of((order.get(Order::ORDER_ID), order.get(Order::CENTS)));
            let (id, cents) = both.parts();
            (cents, id)
        },
        |order| (order.cents, order.order_id.clone()),
    );
    table.row(
        "a list of lists",
        |order| vec![order.get(Order::COUNTS), order.get(Order::COUNTS)],
        |order| vec![order.counts.clone(), order.counts.clone()],
    );
    table.row(
        "a list of lists in an expression",
        |order| {
            let lists = [order.get(Order::COUNTS), order.get(Order::COUNTS).slice(0..1)];
            Expr::<Vec<Vec<i64>>>::of(lists).concat(Expr::of([[1]; 1])).reverse()
        },
        |order| {
            let first = order.counts.iter().copied().take(1).collect();
            vec![vec![1], first, order.counts.clone()]
        },
    );
    table.row(
        "tuples of each item",
        |order| order.get(Order::ITEMS).map(|item| (item.get(Item::NAME), [item.get(Item::CENTS)])),
        |order| {
            order.items.iter().map(|item| (item.name.clone(), vec![item.cents])).collect::<Vec<_>>()
        },
    );
    table.row("count", |order| order.get(Order::ITEMS).count(), |order| order.items.len() as u64);
    table.row(
        "sum",
        |order| order.get(Order::COUNTS).sum(),
        |order| order.counts.iter().sum::<i64>(),
    );
    table.row(
        "max",
        |order| order.get(Order::COUNTS).max(),
        |order| order.counts.iter().max().copied(),
    );
    table.row(
        "min",
        |order| order.get(Order::COUNTS).min().or(0),
        |order| order.counts.iter().min().copied().unwrap_or(0),
    );
    table.row(
        "contains",
        |order| order.get(Order::TAGS).contains("b"),
        |order| order.tags.contains(&"b".to_owned()),
    );
    table.row("at", |_| Expr::of(vec![vec![1_i64], vec![2]]).at(1).at(0), |_| 2);
    table.row(
        "filter",
        |order| order.get(Order::ITEMS).filter(|item| item.get(Item::CENTS).at_least(500)),
        |order| order.items.iter().filter(|item| item.cents >= 500).cloned().collect(),
    );
    table.row(
        "filter by what is outside",
        |order| {
            order.get(Order::ITEMS).filter(|item| {
                (item.get(Item::CENTS) * 2).less_than(order.get(Order::CENTS))
                    & item.get(Item::NAME).equals("tie")
            })
        },
        |order| {
            order
                .items
                .iter()
                .filter(|item| item.cents * 2 < order.cents && item.name == "tie")
                .cloned()
                .collect()
        },
    );
    table.row(
        "filter of values",
        |order| order.get(Order::COUNTS).filter(|count| count.greater_than(0)),
        |order| order.counts.iter().copied().filter(|count| *count > 0).collect(),
    );
    table.row(
        "filter of lists",
        |order| order.get(Order::GRID).filter(|row| row.count().equals(2)),
        |order| order.grid.iter().filter(|row| row.len() == 2).cloned().collect(),
    );
    table.row(
        "fields of items",
        |order| order.get(Order::ITEMS).map(|item| item.get(Item::NAME)),
        |order| order.items.iter().map(|item| item.name.clone()).collect(),
    );
    table.row(
        "map",
        |order| {
            order.get(Order::ITEMS).map(|item| ItemShape {
                name: item.get(Item::NAME),
                cents: item.get(Item::CENTS) + 1,
            })
        },
        |order| {
            order
                .items
                .iter()
                .map(|item| Item { name: item.name.clone(), cents: item.cents + 1 })
                .collect()
        },
    );
    table.row(
        "map in map",
        |order| {
            order.get(Order::GRID).map(|row| {
                let count = row.count();
                row.map(|cell| cell * count.to_integer::<i64>())
            })
        },
        |order| {
            order
                .grid
                .iter()
                .map(|row| row.iter().map(|cell| cell * row.len() as i64).collect())
                .collect::<Vec<Vec<_>>>()
        },
    );
    table.row(
        "filter in filter",
        |order| {
            order.get(Order::ITEMS).filter(|item| {
                order
                    .get(Order::ITEMS)
                    .filter(|other| other.get(Item::CENTS).equals(item.get(Item::CENTS)))
                    .count()
                    .greater_than(1)
            })
        },
        |order| {
            let alike =
                |item: &Item| order.items.iter().filter(|other| other.cents == item.cents).count();
            order.items.iter().filter(|item| alike(item) > 1).cloned().collect()
        },
    );
    table.row(
        "slice",
        |order| order.get(Order::COUNTS).slice(1..3),
        |order| order.counts.iter().copied().skip(1).take(2).collect(),
    );
    table.row(
        "slice of lists",
        |order| order.get(Order::GRID).slice(0..1),
        |order| order.grid.iter().take(1).cloned().collect(),
    );
    table.row(
        "concat",
        |order| order.get(Order::COUNTS).concat([1, 2]),
        |order| [order.counts.clone(), vec![1, 2]].concat(),
    );
    table.row(
        "distinct",
        |order| order.get(Order::TAGS).distinct(),
        |order| {
            let mut tags = order.tags.clone();
            tags.sort();
            tags.dedup();
            tags
        },
    );
    table.row(
        "sort",
        |order| order.get(Order::COUNTS).sort(),
        |order| {
            let mut counts = order.counts.clone();
            counts.sort_unstable();
            counts
        },
    );
    table.row(
        "sort by",
        |order| order.get(Order::ITEMS).sort_by(|item| item.get(Item::CENTS)),
        |order| {
            let mut items = order.items.clone();
            items.sort_by_key(|item| item.cents);
            items
        },
    );
    table.row(
        "sort times",
        |order| {
            let ten = Timestamp("2024-02-01T10:00:00.250Z".to_owned());
            let times = vec![Expr::of(ten), order.get(Order::DUE)];
            Expr::<Vec<Timestamp>>::of(times).sort().at(0).equals(order.get(Order::DUE))
        },
        // As texts, they would be in another order.
        |_| true,
    );
    table.row(
        "any",
        |order| order.get(Order::ITEMS).any(|item| item.get(Item::CENTS).less_than(100)),
        |order| order.items.iter().any(|item| item.cents < 100),
    );
    table.row(
        "all",
        |order| order.get(Order::ITEMS).all(|item| item.get(Item::NAME).equals("hat")),
        |order| order.items.iter().all(|item| item.name == "hat"),
    );
    table.row("last", |_| Expr::of([1_u64, 2]).last(), |_| 2);
    table.row("range", |_| statewright::range(1_i64, 4), |_| (1..4).collect::<Vec<i64>>());
    table.row(
        "range up to what is given",
        |order| statewright::range(0, order.get(Order::ITEMS).count()).map(|index| index * 2),
        |order| (0..order.items.len() as u64).map(|index| index * 2).collect::<Vec<_>>(),
    );
    table.row(
        "values under keys",
        |order| {
            let texts = order.get(Order::SHIP_TO).seen_as::<BTreeMap<String, String>>();
            (texts.key("city"), texts.key("street").or("none"), texts.keys(), texts.values())
        },
        |Order { ship_to: Address { city, postal_code }, .. }| {
            let keys = vec!["city".to_owned(), "postal code".to_owned()];
            let values = vec![city.clone(), postal_code.clone()];
            (Some(city.clone()), "none".to_owned(), keys, values)
        },
    );
    table.row("by hand", |_| statewright::jsonata::<u64>("1 + 1") * 2, |_| 4);
    table.row(
        "reverse",
        |order| order.get(Order::COUNTS).reverse(),
        |order| order.counts.iter().rev().copied().collect(),
    );
    insta::assert_snapshot!(table.0);
}

#[test]
fn what_step_functions_tells() {
    let mut table = Table::default();
    table.row(
        "execution",
        |_| text!("{} {}", context().execution().name(), context().execution().id()),
        |_| "1 arn:aws:states:us-east-1:123456789012:execution:Local:1".to_owned(),
    );
    table.row(
        "later",
        |order| order.get(Order::DUE).plus_seconds(order.get(Order::CENTS) + 1),
        |order| {
            let due: jiff::Timestamp = order.due.0.parse().expect("a timestamp");
            let later = due + jiff::SignedDuration::from_secs(order.cents as i64 + 1);
            Timestamp(format!("{later:.3}"))
        },
    );
    table.row("state", |_| context().state().name(), |_| "Pass".to_owned());
    table.row(
        "input",
        |_| context().execution().input::<Order>().get(Order::CENTS),
        |order| order.cents,
    );
    insta::assert_snapshot!(table.0);
}
