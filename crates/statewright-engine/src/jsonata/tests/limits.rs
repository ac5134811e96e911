//! Expressions that take too much end in an error, soon, and on a small stack.

use std::{thread, time::Duration};

use super::*;
use crate::jsonata::limits::Budget;

const STACK: &str = "Stack overflow error: Check for non-terminating recursive function. Consider rewriting as tail-recursive";
const TIME: &str = "Expression evaluation timeout: Check for infinite loop";
const MEMORY: &str =
    "Expression evaluation memory limit exceeded: Check for excessive memory usage";

/// Evaluates with as little stack as threads have, and gives up waiting after a while.
fn evaluate_small(text: &str, input: &str) -> Result<String, Failure> {
    let (text, input) = (text.to_owned(), input.to_owned());
    let (send, receive) = std::sync::mpsc::channel();
    let thread = thread::Builder::new().stack_size(2 << 20);
    let thread = thread.spawn(move || send.send(evaluate(&text, &input))).expect("a thread");
    let result = receive.recv_timeout(Duration::from_secs(60)).expect("an end");
    thread.join().expect("an end").expect("somebody who waits");
    result
}

/// The same after most of what an evaluation may take was taken.
fn evaluate_nearly_spent(text: &str) -> Result<Json, Failure> {
    let (expression, world) = (Expression::parse(text).expect("JSONata"), World::default());
    let mut evaluator = Evaluator::new(&expression.program, &world);
    evaluator.budget = Budget::nearly_spent();
    finished(evaluator.run(&Value::Undefined, &Rc::default()))
}

fn check(text: &str, message: &str) {
    let expected = Failure::Error { code: None, message: message.to_owned() };
    let shown: String = text.chars().take(80).collect();
    assert_eq!(evaluate_small(text, r#"{"n":5}"#), Err(expected), "{shown}");
}

/// As deep as AWS goes, and not deeper.
#[test]
fn depth_is_counted_as_aws_counts_it() {
    let sum = |count: usize| "1".to_owned() + &"+1".repeat(count - 1);
    let within =
        |count: usize, open: &str, close: &str| open.repeat(count) + "1" + &close.repeat(count);
    let handed = |count: usize| "1".to_owned() + &"~>$string".repeat(count);
    let recursion = |count: usize| {
        format!("($f := function($x) {{ $x <= 0 ? 0 : 1 + $f($x - 1) }}; $f({count}))")
    };
    assert_eq!(evaluate_small(&sum(100), "{}"), Ok("100".to_owned()));
    assert_eq!(evaluate_small(&within(99, "(", ")"), "{}"), Ok("1".to_owned()));
    assert_eq!(evaluate_small(&within(99, "[", "]"), "{}").map(|list| list.len()), Ok(199));
    assert_eq!(evaluate_small(&handed(99), "{}"), Ok("\"1\"".to_owned()));
    assert_eq!(evaluate_small(&recursion(31), "{}"), Ok("31".to_owned()));
    check(&sum(101), STACK);
    check(&handed(100), STACK);
    check(&recursion(32), STACK);
}

#[test]
fn recursion_without_an_end_ends() {
    check("($f := function($x) { $f($x + 1) }; $f(1))", TIME);
    check("($f := function() { $g() }; $g := function() { $f() }; $f())", TIME);
    check("($f := function($x) { [$f($x)] }; $f(1))", STACK);
    check("($f := function($x) { $x ~> $f }; $f(1))", STACK);
    check("($f := function($x) { $map([$x], $f) }; $f(1))", STACK);
    check("($f := function($x) { $sum($map([$x], $f)) }; $f(1))", STACK);
}

/// As large as AWS allows, and not larger.
#[test]
fn memory_is_counted_as_aws_counts_it() {
    let double = |count: usize| {
        format!(
            "($d := function($s, $n) {{ $n = 0 ? $s : $d($s & $s, $n - 1) }}; $length($d('x', {count})))"
        )
    };
    assert_eq!(evaluate_small("[1..873782] ~> $count()", "{}"), Ok("873782".to_owned()));
    assert_eq!(evaluate_small("$count($range(1, 360145, 1))", "{}"), Ok("360145".to_owned()));
    assert_eq!(evaluate_small(&double(22), "{}"), Ok("4194304".to_owned()));
    let doubled = "$sum($map([1..200000], function($v) { $v * 2 }))";
    assert_eq!(evaluate_small(doubled, "{}"), Ok("40000200000".to_owned()));
    check("[1..873783] ~> $count()", MEMORY);
    check("$range(1, 360146, 1)", MEMORY);
    check("$range(-9e18, 9e18, 1)", MEMORY);
    check(&double(23), MEMORY);
}

#[test]
fn what_grows_is_stopped() {
    for text in [
        "$pad('x', 1e9)",
        "$pad('xy', -1e15)",
        "$join($map([1..100000], function() { $pad('x', 1000) }))",
        "($big := [1..800000]; $append($big, $big))",
        "($big := [1..800000]; [1..1000].$big)",
        "[1..800000].[1..800000]",
        "$map([1..1000], function() { [1..800000] })",
        "$zip([1..800000], [1..800000])[0] ~> $append([1..873782])",
        "($d := function($a, $n) { $n = 0 ? $a : $d([$a, $a], $n - 1) }; $d([1], 64))",
        "($d := function($a, $n) { $n = 0 ? $a : $d({'a': $a, 'b': $a}, $n - 1) }; $d({}, 64))",
        "$reduce([1..200000], function($a) { [$a] }, [])",
        "$reduce([1..200000], function($a, $i) { [[$a]] }, [])",
        "$reduce([1..200000], function($a, $i) { {'a': $a} }, {})",
        "$replace($pad('', 100000, 'x'), /x/, $pad('y', 1000))",
        "$replace($pad('', 1000000, 'x'), 'x', '0123456789')",
        "$string($map([1..100000], function() { $pad('\"', 50, '\"') }))",
        "$formatInteger(1, $pad('', 6000000, '0') & $pad('', 6000000, '0'))",
        "$merge([1..100000].{$string($): $pad('x', 1000)})",
        "[1..800000].$string().$length()",
    ] {
        let result = evaluate_nearly_spent(text);
        let Err(Failure::Error { code, message }) = result else { panic!("{text}: {result:?}") };
        let is_expected = code.is_some() || message == MEMORY || message == TIME;
        assert!(is_expected, "{text}: {code:?} {message}");
    }
}

#[test]
fn work_that_is_much_is_stopped() {
    for text in [
        "$distinct([1..20000].{'a': $})",
        "$match($pad('', 100000, 'ab'), /(a+)+$|(.*)*c/)",
        "$sort([1..100000], function($a, $b) { $string($a) > $string($b) })",
        "$count([1..2000].($x := $; [1..2000][$ = $x]))",
    ] {
        let result = evaluate_nearly_spent(text);
        let is_expected =
            matches!(&result, Err(Failure::Error { code: None, message }) if message == TIME);
        assert!(is_expected, "{text}: {result:?}");
    }
}

#[test]
fn long_chains_of_functions_are_dropped_with_little_stack() {
    let chain =
        "$type($reduce($append($sum, [1..100000]), function($f, $i) { function($x) { $f($x) } }))";
    assert_eq!(evaluate_small(chain, "{}"), Ok("\"function\"".to_owned()));
}

/// Data as deep as it may come is gone through by all that goes into the depth.
#[test]
fn deep_data_takes_little_stack() {
    let deep = (0..900).fold(json("1"), |inner, at| match at % 2 {
        0 => Json::from(vec![inner]),
        _ => Json::from([("a", inner)]),
    });
    let run = move |text: &'static str| {
        let deep = deep.clone();
        let thread = thread::Builder::new().stack_size(2 << 20);
        let thread = thread.spawn(move || {
            let mut world = World::default();
            world.states.insert("input", deep);
            let expression = Expression::parse(text).expect("JSONata");
            expression.evaluate(&world).map(|value| value.bytes())
        });
        thread.expect("a thread").join().expect("an end")
    };
    for text in [
        "$states.input",
        "[$states.input]",
        "$string($states.input)",
        "$count($states.input.**)",
        "$states.input.*",
        "$states.input.a.a",
        "$clone({'b': $states.input})",
        "$states.input = $clone($states.input)",
        "$states.input ~> |*|{'b': 1}|",
        "$spread($states.input)",
        "$keys($states.input)",
        "$boolean($states.input)",
        "$parse($string({'a': $states.input.missing}))",
    ] {
        let result = run(text);
        assert!(result.is_ok() || result == Err(Failure::Undefined), "{text}: {result:?}");
    }
    assert!(matches!(
        run("$reduce([1..200], function($a) { [$a] }, $states.input)"),
        Err(Failure::Error { .. })
    ));
}
