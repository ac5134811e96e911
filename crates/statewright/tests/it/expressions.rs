//! What expressions become, and that they mean the same in each language as in Rust: the
//! engine runs them, and a handler could read what comes out.

mod arithmetic;
mod table;

use std::fmt::{Debug, Write};

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Value as Json, json};
use statewright::{App, Expr, QueryLanguage, State, StateMachine, StateMachineProps, Value, pass};
use statewright_engine::{Failure, Invocation, Outcome, Program, Start, simulate};
use statewright_handler::{Choices, Shape, Timestamp};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
struct Order {
    order_id: String,
    title: String,
    cents: u64,
    pieces: i32,
    weight: f64,
    is_express: bool,
    size: Size,
    due: Timestamp,
    note: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    gift: Option<String>,
    items: Vec<Item>,
    tags: Vec<String>,
    counts: Vec<i64>,
    grid: Vec<Vec<i64>>,
    #[serde(rename = "ship-to")]
    ship_to: Address,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Shape)]
struct Item {
    name: String,
    cents: u64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Shape)]
struct Address {
    city: String,
    #[serde(rename = "postal code")]
    postal_code: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, Choices)]
#[serde(rename_all = "lowercase")]
enum Size {
    Small,
    Large,
}

/// An order with one or more of everything.
fn large() -> Order {
    let item = |name: &str, cents| Item { name: name.to_owned(), cents };
    Order {
        order_id: "O'7 {x} \\ \"y\"".to_owned(),
        title: "  Größe\u{1f600}  of   things ".to_owned(),
        cents: 1050,
        pieces: 7,
        weight: 2.5,
        is_express: true,
        size: Size::Large,
        due: Timestamp("2024-02-01T12:00:00+02:00".to_owned()),
        note: Some("ring, twice".to_owned()),
        gift: Some("card".to_owned()),
        items: vec![item("hat", 500), item("tie", 50), item("bag", 500)],
        tags: vec!["a".to_owned(), "b".to_owned(), "a".to_owned()],
        counts: vec![3, -1, 4],
        grid: vec![vec![1, 2], vec![3]],
        ship_to: Address { city: "Ulm".to_owned(), postal_code: "89073".to_owned() },
    }
}

/// An order with one of what there can be several of.
fn small() -> Order {
    let Order { items, tags, counts, grid, .. } = large();
    Order {
        order_id: "x".to_owned(),
        title: "plain".to_owned(),
        cents: 0,
        pieces: -2,
        weight: 1.0,
        is_express: false,
        size: Size::Small,
        due: Timestamp("2024-02-01T09:59:59.5Z".to_owned()),
        note: None,
        gift: None,
        items: items[..1].to_vec(),
        tags: tags[..1].to_vec(),
        counts: counts[..1].to_vec(),
        grid: grid[..1].to_vec(),
        ..large()
    }
}

/// An order with nothing where there can be nothing.
fn empty() -> Order {
    Order { items: Vec::new(), tags: Vec::new(), counts: Vec::new(), grid: Vec::new(), ..small() }
}

const LANGUAGES: [QueryLanguage; 2] = [QueryLanguage::JsonPath, QueryLanguage::Jsonata];

/// The definition of a flow in a language, or why there is none.
fn definition<In, Out>(
    flow: impl State<In = In, Out = Out>,
    language: Option<QueryLanguage>,
) -> Result<Json, String> {
    let mut app = App::new();
    let props = StateMachineProps { query_language: language, ..StateMachineProps::default() };
    StateMachine::with(app.stack("Test"), "Machine", flow, &props);
    let template = app.template("Test").map_err(|problems| problems.to_string())?;
    Ok(template["Resources"]["Machine"]["Properties"]["Definition"].clone())
}

/// What comes out when a definition is run, whose tasks give back what they are given.
fn run(definition: &Json, input: &Json) -> Result<Json, String> {
    let machine =
        statewright_asl::StateMachine::read(definition).map_err(|error| error.to_string())?;
    let program = Program::new(&machine).map_err(|error| error.to_string())?;
    let echo = |task: &Invocation| -> Result<_, Failure> { Ok(task.input.clone()) };
    match simulate(program, Start::local(statewright_engine::Json::from(input)), echo).outcome {
        Outcome::Succeeded { output } => {
            serde_json::from_str(&output.to_string()).map_err(|error| error.to_string())
        }
        outcome => Err(format!("{outcome:?}")),
    }
}

/// A table of expressions, each with what it becomes.
#[derive(Default)]
struct Table(String);

impl Table {
    /// An expression, with what Rust computes in its place.
    #[track_caller]
    fn row<T, V>(
        &mut self,
        name: &str,
        make: impl Fn(Expr<Order>) -> V,
        computed: impl Fn(&Order) -> T,
    ) where
        T: Debug + PartialEq + DeserializeOwned,
        V: Value<T>,
    {
        writeln!(self.0, "{name}").expect("a text");
        for language in LANGUAGES {
            let definition = match definition(pass("Pass", &make), Some(language)) {
                Ok(definition) => definition,
                Err(problem) => {
                    let message = problem.lines().next().unwrap_or_default();
                    let (_, message) =
                        message.split_once(": the state \"Pass\" ").expect("a problem");
                    writeln!(self.0, "    {}: {message}", language.name()).expect("a text");
                    assert_eq!(language, QueryLanguage::JsonPath, "{problem}");
                    continue;
                }
            };
            let mut state = definition["States"]["Pass"].clone();
            let state = state.as_object_mut().expect("a state");
            state.shift_remove("Type");
            state.shift_remove("End");
            let state = json!(state).to_string();
            writeln!(self.0, "    {}: {state}", language.name()).expect("a text");
            for order in [large(), small(), empty()] {
                let input = serde_json::to_value(&order).expect("JSON");
                let output = run(&definition, &input)
                    .unwrap_or_else(|error| panic!("{name} in {language:?}: {error}\n{state}"));
                let read: T = serde_json::from_value(output.clone()).unwrap_or_else(|error| {
                    panic!("{name} in {language:?}: {error}: {output}\n{state}")
                });
                assert_eq!(read, computed(&order), "{name} in {language:?} of {input}\n{state}");
            }
        }
    }
}
