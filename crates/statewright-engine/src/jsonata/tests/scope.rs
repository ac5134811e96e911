//! What expressions see of the state, and that it stays shared.

use super::*;

const INPUT: &str = r#"{"n":9007199254740993,"one":1.0,"big":18446744073709551615,"list":[{"a":[1,2]},{"a":[3]},{"b":1}],"none":null}"#;

fn world() -> World {
    let mut world = World::default();
    world.states.insert("input", json(INPUT));
    world.states.insert("context", json(r#"{"Execution":{"Name":"run"}}"#));
    world.variables.insert("order".to_owned(), json(r#"{"id":"o-1","lines":[1,2,3]}"#));
    world
}

fn evaluate_in(world: &World, text: &str) -> Result<Json, Failure> {
    Expression::parse(text).expect("JSONata").evaluate(world)
}

#[test]
fn what_is_only_selected_is_the_same_data() {
    let mut world = world();
    let list = json("[[1,2],{\"a\":\"b\"}]");
    world.variables.insert("list".to_owned(), list.clone());
    for text in [
        "$list",
        " ($list) ",
        "true ? $list : 1",
        "($copy := $list; $copy)",
        "$list ~> $sort(function(){false}) = 1 ? 1 : $list",
    ] {
        let selected = evaluate_in(&world, text).expect("a list");
        assert!(selected.is_same(&list), "{text}");
    }
    let object = evaluate_in(&world, "{'kept': $list}").expect("an object");
    assert!(object.get("kept").expect("a member").is_same(&list));
    let lines = world.variables["order"].get("lines").expect("lines").clone();
    assert!(evaluate_in(&world, "$order.lines").expect("a list").is_same(&lines));
}

#[test]
fn whole_numbers_of_64_bits_stay_exact_and_lose_their_fraction() {
    let world = world();
    let written = |text| evaluate_in(&world, text).map(|value| value.to_string());
    assert_eq!(written("$states.input.n").as_deref(), Ok("9007199254740993"));
    assert_eq!(
        written("[$states.input.n, {'n': $states.input.n}]").as_deref(),
        Ok(r#"[9007199254740993,{"n":9007199254740993}]"#)
    );
    assert_eq!(written("$states.input.n + 0").as_deref(), Ok("9007199254740992"));
    assert_eq!(written("$states.input.one").as_deref(), Ok("1"));
    assert_eq!(written("{'in': [$states.input]}.in.one").as_deref(), Ok("1"));
    let big = evaluate_in(&world, "$states.input.big").expect("a number");
    assert_eq!(big, json("1.8446744073709552e19"));
    assert_eq!(written("3.0 & ''").as_deref(), Ok("\"3\""));
}

#[test]
fn paths_go_through_lists() {
    let world = world();
    let written = |text| evaluate_in(&world, text).map(|value| value.to_string());
    assert_eq!(written("$states.input.list.a").as_deref(), Ok("[1,2,3]"));
    assert_eq!(written("$states.input.list.b").as_deref(), Ok("1"));
    assert_eq!(written("$states.input.list.b[]").as_deref(), Ok("[1]"));
    assert_eq!(written("$states.input.list[0].a").as_deref(), Ok("[1,2]"));
    assert_eq!(written("$states.input.list.a[0]").as_deref(), Ok("[1,3]"));
    assert_eq!(written("($states.input.list.a)[0]").as_deref(), Ok("1"));
    assert_eq!(written("$states.input.list[-1].b").as_deref(), Ok("1"));
    assert_eq!(written("$states.input.none").as_deref(), Ok("null"));
    for text in [
        "$states.input.list.c",
        "$states.input.n.c",
        "$states.input.none.c",
        "$states.result",
        "$states.other",
        "$missing",
        "$",
        "x",
    ] {
        assert_eq!(written(text), Err(Failure::Undefined), "{text}");
    }
}

#[test]
fn the_state_may_be_taken_as_a_whole() {
    let world = world();
    let keys = evaluate_in(&world, "$keys($states)").expect("keys");
    assert_eq!(keys.to_string(), r#"["input","context"]"#);
    let name = evaluate_in(&world, "($s := $states; $s.context.Execution.Name)").expect("a name");
    assert_eq!(name.to_string(), "\"run\"");
}

/// What the expression binds hides what the state machine gives, and functions.
#[test]
fn names_are_looked_up_from_within() {
    let world = world();
    let written = |text| evaluate_in(&world, text).map(|value| value.to_string());
    assert_eq!(written("($states := {'input': 1}; $states.input)").as_deref(), Ok("1"));
    assert_eq!(written("($order := 5; ($order := 6; $order) + $order)").as_deref(), Ok("11"));
    assert_eq!(written("($sum := function($x) { 'mine' }; $sum([1]))").as_deref(), Ok("\"mine\""));
    assert_eq!(written("($f := function() { $order.id }; $f())").as_deref(), Ok("\"o-1\""));
}

#[test]
fn time_and_chance_are_those_of_the_scope() {
    let text = "[$millis(), $now(), $random(), $uuid(), $random(42), $shuffle([1..9])]";
    let (first, second) = (evaluate_in(&world(), text), evaluate_in(&world(), text));
    assert_eq!(first, second);
    let values = first.expect("values");
    let at = |at: usize| values.as_array().expect("a list")[at].clone();
    assert_eq!(at(0), Json::from(1_700_000_000_123_i64));
    assert_eq!(at(1), Json::from("2023-11-14T22:13:20.123Z"));
    assert!((0.0..1.0).contains(&at(2).as_f64().expect("a number")));
    let uuid = at(3);
    let uuid = uuid.as_str().expect("a text");
    assert!(uuid.len() == 36 && &uuid[14..15] == "4" && "89ab".contains(&uuid[19..20]), "{uuid}");
    assert_eq!(at(4).to_string(), "0.7275636800328681");
    assert_eq!(evaluate_in(&world(), "$sum($shuffle([1..9]))"), Ok(Json::from(45_i64)));
}

#[test]
fn only_what_is_evaluated_is_asked_for() {
    #[derive(Debug)]
    struct Nothing;
    impl Scope for Nothing {
        fn states(&self, part: StatesPart) -> Option<Json> {
            assert_eq!(part, StatesPart::Result, "the only part that is named");
            Some(Json::from(1_i64))
        }
        fn variable(&self, name: &str) -> Option<Json> {
            panic!("{name} is not evaluated");
        }
        fn now(&self) -> i64 {
            panic!("no time is asked for");
        }
        fn random(&self) -> u64 {
            panic!("nothing random is asked for");
        }
    }
    let expression = Expression::parse("$states.result = 1 ? $states.result.$ : $big").expect("it");
    assert_eq!(expression.evaluate(&Nothing), Ok(Json::from(1_i64)));
}
