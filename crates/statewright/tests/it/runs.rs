//! Flows mean in each language what their types say: the engine runs them, and what comes out
//! can be read as the type that they end with.

use std::{collections::BTreeMap, fmt::Debug, sync::Arc};

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Value as Json, json};
use statewright::{
    App, Expr, Flow, ItemReader, Predefined, QueryLanguage, ResultWriter, State, StateMachine,
    StateMachineProps, Variable, each, fail, parallel, pass, start, succeed, text,
};
use statewright_engine::{
    Failure, Invocation, ObjectRequest, ObjectResponse, Outcome, Program, Start, World, simulate,
};
use statewright_handler::{Batch, BatchWith, Caught, Choices, S3Object, Shape, WrittenResults};

/// Objects in S3 by bucket and key.
#[derive(Default)]
struct Store(BTreeMap<String, Vec<u8>>);

impl World for &mut Store {
    fn invoke(&mut self, _: &Invocation) -> Result<statewright_engine::Json, Failure> {
        Err(Failure::new("Nobody", "there is no task"))
    }

    fn objects(&mut self, request: &ObjectRequest) -> Result<ObjectResponse, Failure> {
        Ok(match request {
            ObjectRequest::Get { bucket, key } => {
                let object = self.0.get(&format!("{bucket}/{key}"));
                let object = object.ok_or_else(|| Failure::new("S3.NoSuchKey", "not there"))?;
                ObjectResponse::Object(Arc::from(object.as_slice()))
            }
            ObjectRequest::List { bucket, prefix } => {
                let keys = self.0.keys().filter_map(|key| key.strip_prefix(&format!("{bucket}/")));
                let keys = keys.filter(|key| key.starts_with(&**prefix));
                let about = keys.map(|key| {
                    let about = json!({
                        "Etag": "e", "Key": key, "LastModified": 1.5, "Size": 3,
                        "StorageClass": "STANDARD",
                    });
                    statewright_engine::Json::from(&about)
                });
                ObjectResponse::List(about.collect())
            }
            ObjectRequest::Put { bucket, key, body } => {
                self.0.insert(format!("{bucket}/{key}"), body.to_vec());
                ObjectResponse::Put
            }
        })
    }
}

/// What a flow ends with in each language, which is the same in both.
#[track_caller]
fn run_with<In: Serialize, Out: DeserializeOwned + Debug + PartialEq>(
    store: &mut Store,
    flow: &Flow<In, Out>,
    input: &In,
) -> Result<Out, String> {
    let mut outcomes = [QueryLanguage::JsonPath, QueryLanguage::Jsonata].map(|language| {
        let mut app = App::new();
        let query_language = Some(language);
        let props = StateMachineProps { query_language, ..StateMachineProps::default() };
        StateMachine::with(app.stack("Test"), "Machine", flow.clone(), &props);
        let template = app.template("Test").unwrap_or_else(|problems| panic!("{problems}"));
        let definition = &template["Resources"]["Machine"]["Properties"]["Definition"];
        let definition = crate::deployed(definition);
        let machine = statewright_asl::StateMachine::read(&definition).expect("a definition");
        let program = Program::new(&machine).expect("a program");
        let input = serde_json::to_value(input).expect("JSON");
        let start = Start::local(statewright_engine::Json::from(&input));
        match simulate(program, start, &mut *store).outcome {
            Outcome::Succeeded { output } => {
                let output = output.to_string();
                serde_json::from_str::<Out>(&output)
                    .map_err(|error| format!("{error}: {output} of {definition}"))
            }
            Outcome::Failed(failure) => {
                Err(failure.error.map(|error| error.to_string()).unwrap_or_default())
            }
            outcome => Err(format!("{outcome:?}")),
        }
    });
    assert_eq!(outcomes[0], outcomes[1], "JSONPath and JSONata");
    std::mem::replace(&mut outcomes[0], Err(String::new()))
}

#[track_caller]
fn run<In: Serialize, Out: DeserializeOwned + Debug + PartialEq>(
    flow: &Flow<In, Out>,
    input: &In,
) -> Result<Out, String> {
    run_with(&mut Store::default(), flow, input)
}

macro_rules! payments {
    ($($module:ident ($($serde:tt)*))*) => {$(
        mod $module {
            use super::*;

            #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Choices)]
            #[serde($($serde)*)]
            enum Payment {
                Card { number: String, valid: Option<u16> },
                Invoice(Invoice),
                Free,
            }

            #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Shape)]
            struct Invoice {
                to: String,
            }

            #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Shape)]
            struct Order {
                id: String,
                payment: Payment,
            }

            fn all() -> [Payment; 3] {
                [
                    Payment::Card { number: "1".to_owned(), valid: None },
                    Payment::Invoice(Invoice { to: "me".to_owned() }),
                    Payment::Free,
                ]
            }

            /// What the flows below make, in Rust.
            fn told(payment: &Payment) -> String {
                match payment {
                    Payment::Card { number, .. } => format!("card {number}"),
                    Payment::Invoice(invoice) => format!("invoice to {}", invoice.to),
                    Payment::Free => "free".to_owned(),
                }
            }

            fn arm<Whole>(payment: PaymentVariant<Whole>) -> Flow<Whole, String> {
                match payment {
                    PaymentVariant::Card(card) => card.then(pass("Card", |card: Expr<PaymentCard>| {
                        text!("card {}", card.get(PaymentCard::NUMBER))
                    })),
                    PaymentVariant::Invoice(invoice) => {
                        invoice.then(pass("Invoice", |invoice: Expr<Invoice>| {
                            text!("invoice to {}", invoice.get(Invoice::TO))
                        }))
                    }
                    PaymentVariant::Free(_) => pass("Free", |_| "free").into(),
                }
            }

            #[test]
            fn by_all_there_is() {
                let flow: Flow<Payment, String> =
                    start::<Payment>().choose_variant("How", arm);
                for payment in all() {
                    assert_eq!(run(&flow, &payment), Ok(told(&payment)));
                }
            }

            #[test]
            fn by_a_field() {
                let flow: Flow<Order, String> =
                    pass("Begin", |order: Expr<Order>| order).choose("How", Order::PAYMENT, arm);
                for payment in all() {
                    let expected = told(&payment);
                    assert_eq!(run(&flow, &Order { id: "7".to_owned(), payment }), Ok(expected));
                }
            }

            /// An arm that ignores the variant goes on with the whole.
            #[test]
            fn with_the_whole() {
                let flow: Flow<Order, String> = pass("Begin", |order: Expr<Order>| order)
                    .choose("How", Order::PAYMENT, |payment| match payment {
                        PaymentVariant::Free(_) => pass("Free", |_| "free").into(),
                        _ => pass("Whole", |order: Expr<Order>| order.get(Order::ID)).into(),
                    });
                for payment in all() {
                    let expected = if payment == Payment::Free { "free" } else { "7" };
                    let order = Order { id: "7".to_owned(), payment };
                    assert_eq!(run(&flow, &order), Ok(expected.to_owned()));
                }
            }

            /// The data of a variant can be what a choice ends with.
            #[test]
            fn as_it_is() {
                let flow: Flow<Payment, Invoice> = pass("Begin", |payment: Expr<Payment>| payment)
                    .choose_variant("How", |payment| match payment {
                        PaymentVariant::Invoice(invoice) => invoice.into(),
                        _ => fail("None").error("NoInvoice").into(),
                    });
                let [card, invoice, _] = all();
                assert_eq!(run(&flow, &invoice), Ok(Invoice { to: "me".to_owned() }));
                assert_eq!(run(&flow, &card), Err("NoInvoice".to_owned()));
            }
        }
    )*};
}

payments! {
    external (rename_all = "kebab-case")
    internal (tag = "kind", rename_all = "lowercase")
    adjacent (tag = "the kind", content = "the 'data'")
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Shape)]
struct Noted {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    left_out: Option<String>,
    null: Option<String>,
}

#[test]
fn what_is_there_or_not() {
    let begin = || pass("Begin", |noted: Expr<Noted>| noted);
    let left_out: Flow<Noted, String> =
        begin().choose("Is There", Noted::LEFT_OUT, |text| match text {
            Some(text) => text.into(),
            None => pass("Nothing", |_| "nothing").into(),
        });
    let null: Flow<Noted, String> = begin().choose("Is There", Noted::NULL, |text| match text {
        Some(text) => text.into(),
        None => pass("Nothing", |_| "nothing").into(),
    });
    let there = Noted { left_out: Some("a".to_owned()), null: Some("b".to_owned()) };
    let nothing = Noted { left_out: None, null: None };
    assert_eq!(run(&left_out, &there), Ok("a".to_owned()));
    assert_eq!(run(&null, &there), Ok("b".to_owned()));
    assert_eq!(run(&left_out, &nothing), Ok("nothing".to_owned()));
    assert_eq!(run(&null, &nothing), Ok("nothing".to_owned()));
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    lines: Vec<Line>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Shape)]
struct Line {
    article: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Shape)]
struct Packed {
    order: String,
    article: String,
    number: u64,
}

fn line(article: &str) -> Line {
    Line { article: article.to_owned() }
}

fn order(articles: &[&str]) -> Order {
    Order { id: "7".to_owned(), lines: articles.iter().map(|article| line(article)).collect() }
}

/// A flow that changes nothing.
fn same<T>(name: &str) -> Flow<T, T> {
    pass(name, |given| given).into()
}

#[test]
fn branches_end_with_a_tuple() {
    let flow: Flow<Order, (String, Order, Vec<String>)> = parallel(
        "Three",
        (
            pass("ID", |order: Expr<Order>| order.get(Order::ID)),
            same("Order"),
            parallel("Two", ["A", "B"].map(|name| pass(name, move |_: Expr<Order>| name))),
        ),
    )
    .into();
    let letters = vec!["A".to_owned(), "B".to_owned()];
    let given = order(&["hat"]);
    assert_eq!(run(&flow, &given), Ok(("7".to_owned(), given.clone(), letters)));
}

#[test]
fn branches_are_put_together() {
    let flow: Flow<Order, Packed> = parallel("Both", (same::<Order>("A"), same("B")))
        .output(|_, (first, second)| PackedShape {
            order: first.get(Order::ID),
            article: second.get(Order::LINES).at(0).get(Line::ARTICLE),
            number: 3,
        })
        .into();
    let packed = Packed { order: "7".to_owned(), article: "hat".to_owned(), number: 3 };
    assert_eq!(run(&flow, &order(&["hat"])), Ok(packed));
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Shape)]
struct Day {
    order: Order,
    ids: Vec<String>,
    both: (String, u8),
}

/// What is given goes on with or without what was made of it; what is made of a part of it is
/// put into another part.
#[test]
fn what_is_given_goes_on() {
    let day = Day { order: order(&["hat"]), ids: Vec::new(), both: (String::new(), 0) };
    let id = |name: &str| pass(name, |order: Expr<Order>| order.get(Order::ID));

    let both = || {
        parallel("Both", (id("ID"), pass("One", |_: Expr<Order>| 1_u8)))
            .given(|day: Expr<Day>| day.get(Day::ORDER))
    };
    let into: Flow<Day, Day> = both().result_into(Day::BOTH).into();
    assert_eq!(run(&into, &day), Ok(Day { both: ("7".to_owned(), 1), ..day.clone() }));
    let without: Flow<Day, Day> = both().discard_result().into();
    assert_eq!(run(&without, &day), Ok(day.clone()));

    let articles = || {
        each("Articles", pass("Article", |line: Expr<Line>| line.get(Line::ARTICLE)))
            .items(|day: Expr<Day>| day.get(Day::ORDER.get(Order::LINES)))
    };
    let into: Flow<Day, Day> = articles().result_into(Day::IDS).into();
    assert_eq!(run(&into, &day), Ok(Day { ids: vec!["hat".to_owned()], ..day.clone() }));
    let without: Flow<Day, Day> = articles().discard_result().into();
    assert_eq!(run(&without, &day), Ok(day.clone()));

    let number = Variable::<u8>::new("theNumber");
    let article = Variable::<String>::new("article");
    let remembered: Flow<Day, (u8, String)> = both()
        .assign(&number, |_, (_, one)| one)
        .discard_result()
        .then(articles().assign(&article, |_, articles| articles.at(0)))
        .then(parallel(
            "Tell",
            (pass("Number", |_| number.get()), pass("Article 0", |_| article.get())),
        ));
    assert_eq!(run(&remembered, &day), Ok((1, "hat".to_owned())));
}

/// A branch that ends early does not end the others, nor what comes after them.
#[test]
fn a_branch_ends_early() {
    let ends: Flow<Order, String> = pass("ID", |order: Expr<Order>| order.get(Order::ID))
        .when("Is 7", |id| id.equals("7"), succeed("End"))
        .otherwise(same("Go On"))
        .then(pass("Later", |_| "later"));
    let flow: Flow<Order, Vec<String>> =
        parallel("Both", [ends, pass("Long", |_: Expr<Order>| "long").into()]).then(same("After"));
    assert_eq!(run(&flow, &order(&[])), Ok(vec!["7".to_owned(), "long".to_owned()]));
}

#[test]
fn what_fails_inside_is_recovered_as_a_whole() {
    let flow: Flow<Order, String> = pass("ID", |order: Expr<Order>| order.get(Order::ID))
        .when("Is 7", |id| id.equals("7"), fail("Late").error("TooLate"))
        .otherwise(same("Fine"))
        .attempt("Try")
        .catch(Predefined::All, pass("Sorry", |caught: Expr<Caught>| caught.get(Caught::ERROR)))
        .into();
    assert_eq!(run(&flow, &order(&[])), Ok("TooLate".to_owned()));

    let kept: Flow<Order, String> = fail::<Order, String>("Fail")
        .error("TooLate")
        .attempt("Try")
        .catch_with(
            Predefined::All,
            |order, _| order,
            pass("Kept", |order: Expr<Order>| order.get(Order::ID)),
        )
        .into();
    assert_eq!(run(&kept, &order(&[])), Ok("7".to_owned()));
}

/// Lists in lists stay what they are, with one item or none.
#[test]
fn what_is_tried_ends_with_a_list() {
    let flow: Flow<Vec<Line>, Vec<Line>> = each("All", same("Line")).attempt("Try").into();
    let first: Flow<Vec<Line>, Vec<Line>> =
        parallel("Both", (each("All", same("Line")), same("Other")))
            .output(|_, (first, _)| first)
            .into();
    for articles in [&[][..], &["hat"], &["hat", "tie"]] {
        let lines = order(articles).lines;
        assert_eq!(run(&flow, &lines), Ok(lines.clone()));
        assert_eq!(run(&first, &lines), Ok(lines));
    }
}

#[test]
fn each_item_is_worked_on() {
    let all: Flow<Vec<Line>, Vec<String>> =
        each("All", pass("Article", |line: Expr<Line>| line.get(Line::ARTICLE))).into();
    let articles = |articles: &[&str]| articles.iter().map(ToString::to_string).collect();
    assert_eq!(run(&all, &order(&["hat", "tie"]).lines), Ok(articles(&["hat", "tie"])));
    assert_eq!(run(&all, &order(&["hat"]).lines), Ok(articles(&["hat"])));
    assert_eq!(run(&all, &Vec::new()), Ok(articles(&[])));

    let part: Flow<Order, Vec<Line>> =
        each("Part", same("Line")).items(|order| order.get(Order::LINES)).into();
    for articles in [&[][..], &["hat"], &["hat", "tie"]] {
        assert_eq!(run(&part, &order(articles)), Ok(order(articles).lines));
    }

    let made: Flow<Order, Vec<Packed>> = each("Made", same("Packed"))
        .items_with(
            |order| order.get(Order::LINES),
            |order, line, number| PackedShape {
                order: order.get(Order::ID),
                article: line.get(Line::ARTICLE),
                number,
            },
        )
        .into();
    let packed = |article: &str, number| Packed {
        order: "7".to_owned(),
        article: article.to_owned(),
        number,
    };
    assert_eq!(run(&made, &order(&["hat", "tie"])), Ok(vec![packed("hat", 0), packed("tie", 1)]));
}

#[test]
fn batches_are_worked_on() {
    let flow: Flow<Vec<Line>, Vec<Batch<Line>>> =
        each("Batches", same("Batch")).batches_of(2).into();
    let items = order(&["a", "b", "c"]).lines;
    let batches = items.chunks(2).map(|items| Batch { items: items.to_vec() }).collect();
    assert_eq!(run(&flow, &items), Ok(batches));

    let flow: Flow<Order, Vec<BatchWith<Line, Line>>> = each("Batches", same("Batch"))
        .batches_of(2)
        .items(|order| order.get(Order::LINES))
        .batch_input(|order| LineShape { article: order.get(Order::ID) })
        .into();
    let batch_input = line("7");
    let batch = BatchWith { batch_input, items: order(&["a"]).lines };
    assert_eq!(run(&flow, &order(&["a"])), Ok(vec![batch]));
}

#[test]
fn items_are_read_from_files() {
    let files = [
        ("list.json", r#"{"today":[{"article":"hat"},{"article":"tie"}]}"#),
        ("lines.jsonl", "{\"article\":\"hat\"}\n{\"article\":\"tie\"}\n"),
        ("named.csv", "article\nhat\ntie\n"),
        ("bare.csv", "hat\ntie\n"),
    ];
    let files = files.map(|(key, text)| (format!("orders/{key}"), text.as_bytes().to_vec()));
    let mut store = Store(files.into());
    for reader in [
        || ItemReader::json("orders", "list.json").items_at("/today"),
        || ItemReader::json_lines("orders", "lines.jsonl"),
        || ItemReader::csv("orders", "named.csv"),
        || ItemReader::csv_with_headers("orders", "bare.csv", ["article"]),
        || ItemReader::objects("orders", "lines").load(statewright::InputType::Jsonl),
    ] {
        let flow: Flow<Order, Vec<Line>> = each("Lines", same("Line")).read(|_| reader()).into();
        assert_eq!(run_with(&mut store, &flow, &order(&[])), Ok(order(&["hat", "tie"]).lines));
    }

    let listing: Flow<Order, Vec<S3Object>> =
        each("Look", same("Object")).read(|_| ItemReader::objects("orders", "li")).into();
    let listed = run_with(&mut store, &listing, &order(&[])).expect("a listing");
    let keys: Vec<_> = listed.iter().map(|object| object.key.as_str()).collect();
    assert_eq!(keys, ["lines.jsonl", "list.json"]);
}

#[test]
fn results_are_written_to_files() {
    let mut store = Store::default();
    let flow: Flow<Vec<Line>, WrittenResults> =
        each("Lines", same("Line")).write(&ResultWriter::new("results", "packed").compact()).into();
    let written = run_with(&mut store, &flow, &order(&["hat"]).lines).expect("where they are");
    assert_eq!(written.result_writer_details.bucket, "results");
    let manifest = &store.0[&format!("results/{}", written.result_writer_details.key)];
    let manifest: Json = serde_json::from_slice(manifest).expect("a manifest");
    let key = manifest["ResultFiles"]["SUCCEEDED"][0]["Key"].as_str().expect("a file");
    assert_eq!(store.0[&format!("results/{key}")], br#"[{"article":"hat"}]"#);
}
