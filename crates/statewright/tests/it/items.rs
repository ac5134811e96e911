//! What the work on many items becomes in the States Language, in both languages, and the
//! rights that it needs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use statewright::{
    App, Bucket, BucketProps, Expr, Flow, InputType, Intrinsic, ItemReader, Key, Predefined,
    QueryLanguage, ResultWriter, Retry, State, StateMachine, StateMachineProps, each, fail,
    parallel, wait,
};
use statewright_handler::{Batch, BatchWith, Member, S3Object, Shape, WrittenResults};

use crate::problems::problems;

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: String,
    lines: Vec<Line>,
    bucket: String,
    key: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Line {
    article: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Pack {
    order: String,
    line: Line,
    number: u64,
}

/// A flow for an item that does nothing.
fn rest<T>() -> Flow<T, T> {
    wait("Rest", 1)
}

/// The resources of a machine that runs the flow, but for what all roles have.
fn resources<In, Out>(flow: Flow<In, Out>, query_language: QueryLanguage) -> Value {
    let mut app = App::new();
    let stack = app.stack("Test");
    let query_language = Some(query_language);
    let props = StateMachineProps { query_language, ..StateMachineProps::default() };
    // What some of the flows read from and write to.
    stack.resource("Bucket", "AWS::S3::Bucket", json!({}));
    stack.resource("Key", "AWS::KMS::Key", json!({}));
    StateMachine::with(stack, "Machine", flow, &props);
    let template = app.template("Test").unwrap_or_else(|problems| panic!("{problems}"));
    let mut resources = template["Resources"].clone();
    resources.as_object_mut().expect("resources").retain(|id, _| id != "Bucket" && id != "Key");
    resources
}

/// The definition in JSONPath and in JSONata.
fn in_both<In, Out>(flow: impl Into<Flow<In, Out>>) -> Value {
    let flow = flow.into();
    let definition =
        |language| resources(flow.clone(), language)["Machine"]["Properties"]["Definition"].clone();
    json!({
        "JSONPath": definition(QueryLanguage::JsonPath),
        "JSONata": definition(QueryLanguage::Jsonata),
    })
}

/// What the role of the state machine may do, and the policy that is granted to it later, because
/// it needs the state machine.
fn rights<In, Out>(flow: impl Into<Flow<In, Out>>) -> Value {
    let resources = resources(flow.into(), QueryLanguage::JsonPath);
    let of_role = &resources["MachineRole"]["Properties"]["Policies"];
    json!([of_role, resources["MachineRoleLaterPolicy"]["Properties"]])
}

#[test]
fn branches_are_put_together() {
    let both = || parallel("Both", (rest::<Order>(), wait::<Order>("Wait", 1)));
    let of_results = both().output(|_, (first, second)| PackShape {
        order: first.get(Order::ID),
        line: second.get(Order::LINES).at(0),
        number: 2,
    });
    // JSONPath has only one of both at hand.
    let of_input_too = both().output(|order, (first, second)| PackShape {
        order: order.get(Order::ID),
        line: second.get(Order::LINES).at(0),
        number: first.get(Order::LINES).count().seen_as(),
    });
    let of_input_too = resources(of_input_too.into(), QueryLanguage::Jsonata);
    insta::assert_json_snapshot!(json!([
        in_both(of_results),
        of_input_too["Machine"]["Properties"]["Definition"]["States"]["Both"]["Output"],
    ]));
}

#[test]
fn a_flow_is_tried_as_a_whole() {
    insta::assert_json_snapshot!(in_both(
        rest::<Order>()
            .attempt("Try")
            .retry(Predefined::TaskFailed, Retry::default())
            .catch(Predefined::All, fail("Sorry"))
            .then(wait("On", 1))
    ));
}

#[test]
fn items_are_a_part_of_what_is_given() {
    insta::assert_json_snapshot!(in_both(
        each("Pack", rest::<Line>()).items(|order| order.get(Order::LINES))
    ));
}

#[test]
fn each_item_is_made_of_what_is_given() {
    insta::assert_json_snapshot!(in_both(each("Pack", rest::<Pack>()).items_with(
        |order| order.get(Order::LINES),
        |order, line, number| PackShape { order: order.get(Order::ID), line, number },
    )));
}

#[test]
fn what_is_made_of_the_results() {
    insta::assert_json_snapshot!(in_both(
        each("Rest All", rest::<Line>()).output(|_, rested| rested.at(0))
    ));
}

#[test]
fn items_have_executions_of_their_own() {
    let flow = || {
        each("Pack", rest::<Line>())
            .max_concurrency(100)
            .express()
            .label("Packing")
            .tolerate_failures(3)
            .tolerate_failure_percentage(12.5)
            .retry(Predefined::All, Retry::default())
            .catch(Predefined::All, fail("Sorry"))
    };
    insta::assert_json_snapshot!(in_both(flow()));
    insta::assert_json_snapshot!("the_right_to_start_executions_of_itself", rights(flow()));
}

#[test]
fn items_come_in_batches() {
    insta::assert_json_snapshot!(in_both(
        each("Pack", rest::<Batch<Line>>()).batches_of(10).batch_bytes(1000)
    ));
}

#[test]
fn batches_have_something_in_common() {
    insta::assert_json_snapshot!(in_both(
        each("Pack", rest::<BatchWith<Line, Line>>())
            .batches_of(10)
            .items(|order| order.get(Order::LINES))
            .batch_input(|order| LineShape { article: order.get(Order::ID) })
    ));
}

#[test]
fn items_are_read_from_files() {
    let readers: Vec<ItemReader<Line>> = vec![
        ItemReader::json("orders", "today.json").items_at("/orders/0/lines"),
        ItemReader::json_lines(Intrinsic::stack_name(), "a/b.jsonl").max_items(5),
        ItemReader::csv("orders", "today.csv").delimiter(statewright::CsvDelimiter::Semicolon),
        ItemReader::csv_with_headers("orders", "today.csv", ["article"]),
        ItemReader::parquet("orders", "today.parquet"),
        ItemReader::inventory("inventories", "of/orders/2026-01-31/manifest.json"),
        ItemReader::inventory("inventories", Intrinsic::region()),
        ItemReader::objects("orders", "days/").load(InputType::Jsonl),
        ItemReader::objects("orders", "days/").load(InputType::Csv),
        ItemReader::objects("orders", "days/").load(InputType::Csv).headers(["article"]),
    ];
    let read = readers.into_iter().map(|reader| {
        let flow: Flow<(), _> = each("Pack", rest::<Line>()).read(|_| reader).into();
        let both = in_both(flow.clone());
        let reader = |language: &str| both[language]["States"]["Pack"]["ItemReader"].clone();
        json!([reader("JSONPath"), reader("JSONata"), rights(flow)[0]])
    });
    insta::assert_json_snapshot!(read.collect::<Vec<_>>());
}

/// Only the distributed mode takes an object: it gives the key and the value of each member.
#[test]
fn items_are_the_members_of_an_object() {
    #[derive(Serialize, Deserialize, Shape)]
    struct Stock {
        counts: BTreeMap<String, u64>,
    }
    let with_keys: Flow<Stock, Vec<Member<u64>>> =
        each("Count", rest()).members(|stock| stock.get(Stock::COUNTS)).into();
    let made = each("Pack", rest::<Pack>()).members_with(
        |stock| stock.get(Stock::COUNTS),
        |_, article, count| PackShape { order: "1", line: LineShape { article }, number: count },
    );
    insta::assert_json_snapshot!(json!([in_both(with_keys), in_both(made)]));
}

/// The right to read is that to the manifest, and to where the files are.
#[test]
fn items_are_what_a_query_of_athena_unloaded() {
    let manifest = "results/2e1b0f4c-manifest.csv";
    let athena = |input_type| ItemReader::<Line>::athena("queries", manifest, input_type);
    let readers = vec![
        athena(InputType::Jsonl).data_in("orders", "unloaded/today/"),
        athena(InputType::Csv).headers(["article"]).data_in("orders", Intrinsic::stack_name()),
    ];
    let read = readers.into_iter().map(|reader| {
        let flow: Flow<(), _> = each("Pack", rest::<Line>()).read(|_| reader).into();
        let reader = in_both(flow.clone())["JSONata"]["States"]["Pack"]["ItemReader"].clone();
        json!([reader, rights(flow)[0]])
    });
    insta::assert_json_snapshot!(read.collect::<Vec<_>>());
    let wrong = [
        athena(InputType::Csv).data_in("orders", ""),
        athena(InputType::Parquet),
        athena(InputType::Json).data_in("orders", ""),
        ItemReader::json_lines("orders", "today.jsonl").data_in("orders", ""),
        ItemReader::parquet("orders", "today.parquet").headers(["article"]),
    ];
    insta::assert_snapshot!(problems(|stack| {
        for (number, reader) in wrong.into_iter().enumerate() {
            let flow: Flow<(), _> = each("Pack", rest::<Line>()).read(|_| reader).into();
            StateMachine::new(stack, &format!("Machine{number}"), flow);
        }
    }));
}

#[test]
fn items_are_the_objects_of_a_bucket() {
    let flow = |prefix: &str| -> Flow<(), Vec<S3Object>> {
        each("Look", rest()).read(|_| ItemReader::objects("orders", prefix)).into()
    };
    insta::assert_json_snapshot!(json!([
        in_both(flow("days/")),
        rights(flow("days/")),
        rights(flow("")),
    ]));
}

/// What encrypts the objects of a bucket is needed, too.
#[test]
fn items_are_in_a_bucket_of_the_stack() {
    let mut app = App::new();
    let stack = app.stack("Test");
    let props = BucketProps { key: Some(Key::new(stack, "Key")), ..BucketProps::default() };
    let bucket = Bucket::with(stack, "Bucket", &props);
    let flow: Flow<(), WrittenResults> = each("Pack", rest::<Line>())
        .read(|_| ItemReader::csv(&bucket, "today.csv"))
        .write(&ResultWriter::new(&bucket, "packed"))
        .into();
    StateMachine::new(stack, "Machine", flow);
    let template = app.template("Test").unwrap_or_else(|problems| panic!("{problems}"));
    let resources = &template["Resources"];
    insta::assert_json_snapshot!(json!([
        resources["Machine"]["Properties"]["Definition"],
        resources["Machine"]["Properties"]["DefinitionSubstitutions"],
        resources["MachineRole"]["Properties"]["Policies"],
    ]));
}

/// Where the items are is what the state is given.
#[test]
fn where_items_are_is_given() {
    let flow: Flow<Order, Vec<Pack>> = each("Pack", rest())
        .read_with(
            |order: &Expr<Order>| ItemReader::json(order.get(Order::BUCKET), order.get(Order::KEY)),
            |order, line: Expr<Line>, number| PackShape {
                order: order.get(Order::ID),
                line,
                number,
            },
        )
        .into();
    insta::assert_json_snapshot!(json!([in_both(flow.clone()), rights(flow)]));
}

#[test]
fn results_are_written_to_files() {
    let flow = |writer: ResultWriter| -> Flow<Vec<Line>, WrittenResults> {
        each("Pack", rest()).write(&writer).into()
    };
    let written = flow(ResultWriter::new("results", "packed"));
    let compact = ResultWriter::new(Intrinsic::stack_name(), "packed").compact();
    insta::assert_json_snapshot!(json!([
        in_both(written.clone()),
        rights(written),
        in_both(flow(compact.json_lines()))["JSONPath"]["States"]["Pack"]["ResultWriter"],
        in_both(flow(ResultWriter::new("results", "").flatten()))["JSONata"]["States"]["Pack"]["ResultWriter"],
    ]));
}

#[test]
fn items_are_said_in_the_wrong_order() {
    insta::assert_snapshot!(problems(|stack| {
        let flow = each("Pack", rest::<Line>())
            .catch(Predefined::All, fail("Sorry"))
            .output(|_, lines: Expr<Vec<Line>>| lines.at(0))
            .items(|order| order.get(Order::LINES));
        StateMachine::new(stack, "Machine", flow);
    }));
}

#[test]
fn files_are_read_as_what_they_are_not() {
    insta::assert_snapshot!(problems(|stack| {
        let flow = each("CSV", rest::<Line>()).read::<()>(|_| {
            ItemReader::json("orders", "a").delimiter(statewright::CsvDelimiter::Tab)
        });
        StateMachine::new(stack, "One", flow);
        let flow = each("JSON", rest::<Line>())
            .read::<()>(|_| ItemReader::csv("orders", "a").items_at("/lines"));
        StateMachine::new(stack, "Two", flow);
        let flow = each("Headers", rest::<Line>())
            .read::<()>(|_| ItemReader::csv("orders", "a").headers(["article"]));
        StateMachine::new(stack, "Three", flow);
    }));
}

#[test]
fn batches_are_not_given_what_their_flow_takes() {
    insta::assert_snapshot!(problems(|stack| {
        let flow = each("Nothing", rest::<BatchWith<Line, String>>()).batches_of(10);
        StateMachine::new(stack, "One", flow);
        let flow = each("Something", rest::<Batch<Line>>())
            .batches_of(10)
            .batch_input(|_: Expr<Vec<Line>>| "all");
        StateMachine::new(stack, "Two", flow);
        let flow = each("Another", rest::<BatchWith<Line, u64>>())
            .batches_of(10)
            .batch_input(|_: Expr<Vec<Line>>| "all");
        StateMachine::new(stack, "Three", flow);
    }));
}
