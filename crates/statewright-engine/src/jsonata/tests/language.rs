//! What the parts of the language give.

use super::*;

#[test]
fn operators_compute() {
    check_all(&[
        ("1 + 2 * 3", "7"),
        ("7 % 4", "3"),
        ("10 / 4", "2.5"),
        ("0.1 + 0.2", "0.30000000000000004"),
        ("1 / 0", "\"Infinity\""),
        ("-5", "-5"),
        ("'a' & 1 & true & null", "\"a1truenull\""),
        ("[1,2] & 'x'", "\"[1,2]x\""),
        ("1 = 1.0", "true"),
        ("[1, {'a': 2}] = [1, {'a': 2}]", "true"),
        ("1 != 'a'", "true"),
        ("missing = missing", "false"),
        ("missing != 1", "false"),
        ("2 in [1, 2]", "true"),
        ("'a' in 'a'", "true"),
        ("true and 'x'", "true"),
        ("[] or [0]", "false"),
        ("false and $missing.fails('x')", "false"),
        ("'B' < 'a'", "true"),
        ("1 > 2 ? 'more' : 'less'", "\"less\""),
    ]);
}

#[test]
fn lists_and_objects_are_built() {
    check_all(&[
        ("[]", "[]"),
        ("[1, [2, 3], missing]", "[1,[2,3]]"),
        ("[1..3, 5]", "[1,2,3,5]"),
        ("[3..1]", "[]"),
        ("{}", "{}"),
        ("{'a': 1, 'b': missing}", r#"{"a":1}"#),
        (
            "[{'k': 'x', 'v': 1}, {'k': 'y', 'v': 2}, {'k': 'x', 'v': 3}]{k: v}",
            r#"{"x":[1,3],"y":2}"#,
        ),
        ("[{'k': 'x', 'v': 1}, {'k': 'x', 'v': 3}]{k: $sum(v)}", r#"{"x":4}"#),
    ]);
}

#[test]
fn a_sequence_of_one_is_its_item() {
    check_all(&[
        ("[1, 2, 3][$ > 2]", "3"),
        ("[1, 2, 3][$ > 2][]", "[3]"),
        ("[1, 2, 3][$ > 1]", "[2,3]"),
        ("[[1]]", "[[1]]"),
        ("[{'a': [1]}].a", "[1]"),
        ("[{'a': [1]}, {'a': []}].a", "1"),
        ("$map([1], function($x) { $x })", "1"),
        ("$filter([1, 2], function($x) { $x = 2 })", "2"),
        ("[1, 2, 3][[0, 2]]", "[1,3]"),
        ("[1, 2, 3][-1]", "3"),
        ("[1, 2, 3][1.9]", "2"),
    ]);
    for text in ["[1, 2][$ > 2]", "[1][5]", "$filter([1], function() { false })", "[{}].a"] {
        assert_eq!(evaluate(text, "{}"), Err(Failure::Undefined), "{text}");
    }
}

#[test]
fn items_are_sorted_and_bound() {
    check_all(&[
        ("[3, 1, 2]^($)", "[1,2,3]"),
        ("[3, 1, 2]^(>$)", "[3,2,1]"),
        ("[{'a': 1, 'b': 1}, {'a': 1, 'b': 0}, {'a': 0, 'b': 9}]^(a, b).b", "[9,0,1]"),
        ("['x', 'y']#$i.($i & $)", r#"["0x","1y"]"#),
        (
            "[{'id': 1, 'in': [{'x': 1}, {'x': 2}]}].in.{'x': x, 'id': %.id}",
            r#"[{"x":1,"id":1},{"x":2,"id":1}]"#,
        ),
        (
            "{'o': [{'id': 1}, {'id': 2}], 'c': [{'id': 2, 'n': 'x'}]}.o@$o.c@$c[$o.id = $c.id].{'o': $o.id, 'n': $c.n}",
            r#"{"o":2,"n":"x"}"#,
        ),
        ("{'a': {'b': [1, {'c': 2}]}}.**.c", "2"),
        ("{'a': 1, 'b': [2, 3]}.*", "[1,2,3]"),
    ]);
}

#[test]
fn functions_are_values() {
    check_all(&[
        (
            "($twice := function($f) { function($x) { $f($f($x)) } }; $twice(function($x) { $x * 3 })(2))",
            "18",
        ),
        ("($add := function($a, $b) { $a + $b }; $inc := $add(1, ?); $inc(5))", "6"),
        ("('a' ~> $uppercase) & ('B' ~> $lowercase())", "\"Ab\""),
        ("($both := $trim ~> $uppercase; $both('  x '))", "\"X\""),
        ("($f := function($n) { $n = 0 ? 'end' : $f($n - 1) }; $f(10000))", "\"end\""),
        ("[1, 2, 3].($ * 2)", "[2,4,6]"),
        ("($x := 1; $f := function() { $x }; $x := 2; $f())", "2"),
        ("λ($x) { $x }(7)", "7"),
        ("function($x)<n:n> { $x }(7)", "7"),
    ]);
    check_errors(&[(
        "($f := function($x)<n:n> { $x }; $f('a'))",
        "T0410",
        r#"Argument 1 of function "f" does not match function signature"#,
    )]);
}

#[test]
fn transformations_change_a_copy() {
    check_all(&[
        ("({'a': {'b': 1, 'c': 2}} ~> |a|{'b': 9}, 'c'|)", r#"{"a":{"b":9}}"#),
        ("($o := {'a': 1}; $p := $o ~> |$|{'a': 2}|; [$o, $p])", r#"[{"a":1},{"a":2}]"#),
        ("[{'n': 1}, {'n': 2}] ~> |$[n = 2]|{'two': true}|", r#"[{"n":1},{"n":2,"two":true}]"#),
        ("{'l': [{'n': 1}, {'n': 2}]} ~> |l|{'m': n * 2}, ['n']|", r#"{"l":[{"m":2},{"m":4}]}"#),
    ]);
    check_errors(&[
        (
            "{'a': {}} ~> |a|1|",
            "T2011",
            "The insert/update clause of the transform expression must evaluate to an object: 1",
        ),
        (
            "{'a': {}} ~> |a|{}, 1|",
            "T2012",
            "The delete clause of the transform expression must evaluate to a string or array of strings: 1",
        ),
    ]);
}
