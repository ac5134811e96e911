use std::{fmt::Write, fs, path::Path};

use serde_json::Value;
use statewright_asl::expression::json_path::parse;

use super::*;
use crate::DEPTH_MAX;

/// Data, a context object and a variable, all of which are there from the beginning.
struct Given {
    data: Json,
    context: Json,
    variable: Json,
}

impl Given {
    fn data(text: &str) -> Self {
        Self {
            data: json(text),
            context: json(r#"{"Execution":{"Name":"e","Input":{"a":[1,2]}}}"#),
            variable: json(r#"{"a":[{"b":1},{"b":2}]}"#),
        }
    }
}

impl Roots for Given {
    fn data(&self) -> &Json {
        &self.data
    }

    fn context(&self) -> &Json {
        &self.context
    }

    fn variable(&self, name: &str) -> Option<&Json> {
        (name == "v").then_some(&self.variable)
    }
}

fn json(text: &str) -> Json {
    Json::parse(text).expect("JSON")
}

fn found(given: &Given, path: &str, past_end: PastEnd) -> String {
    let parsed = parse(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    match select(&parsed, given, past_end) {
        Ok(value) => value.to_string(),
        Err(failure) if failure.is_missing() => format!("missing: {}", failure.problem()),
        Err(failure) => format!("invalid: {}", failure.problem()),
    }
}

/// Each path with what it selects, in one text.
fn shown(given: &Given, past_end: PastEnd, paths: &[&str]) -> String {
    paths.iter().fold(String::new(), |mut text, path| {
        writeln!(text, "{path}\n    {}", found(given, path, past_end)).expect("memory");
        text
    })
}

const ORDERS: &str = r#"{
    "orders": [
        {"id": 1, "who": "ann", "paid": true, "note": null, "lines": [{"sku": "x", "n": 2}, {"sku": "y"}]},
        {"id": "2", "who": "bob", "paid": "true", "lines": []},
        {"who": "cy", "id": 2.5, "to": {"city": "Ulm", "zip": [89, 73]}}
    ],
    "least": 2, "text": "abc", "nothing": null, "none": {}, "list": ["a", "b", null, 1], "grid": [[1, 2], [3], 4],
    "shops": {"n": {"open": true}, "s": {"open": false}}, "mixed": {"a": {"v": 1}, "b": 2}, "a b": {"c.d": 5}, "é": 6
}"#;

#[test]
fn definite_paths_select_one_value() {
    let given = Given::data(ORDERS);
    insta::assert_snapshot!(shown(&given, PastEnd::Null, &[
        "$.orders[0].who", "$['orders'][2]['to'].zip[1]", "$['a b']['c.d']", "$.é", "$.nothing",
        "$.orders[(@.length-1)].who", "$.grid[0][(@.length-2)]", "$$.Execution.Input.a[0]", "$v.a[1].b", "$v",
        "$.orders[0]['who','lines','zip']", "$.none['a','b']",
    ]), @r#"
    $.orders[0].who
        "ann"
    $['orders'][2]['to'].zip[1]
        73
    $['a b']['c.d']
        5
    $.é
        6
    $.nothing
        null
    $.orders[(@.length-1)].who
        "cy"
    $.grid[0][(@.length-2)]
        1
    $$.Execution.Input.a[0]
        1
    $v.a[1].b
        2
    $v
        {"a":[{"b":1},{"b":2}]}
    $.orders[0]['who','lines','zip']
        {"who":"ann","lines":[{"sku":"x","n":2},{"sku":"y"}]}
    $.none['a','b']
        {}
    "#);
}

#[test]
fn indefinite_paths_select_a_list() {
    let given = Given::data(ORDERS);
    insta::assert_snapshot!(shown(&given, PastEnd::Null, &[
        "$.orders[*].who", "$.orders.*.id", "$.orders[*].lines[*].sku", "$.orders[*].lines[0].n", "$.orders[*].note",
        "$.shops.*.open", "$.text[*]", "$.none.*", "$.list[*]", "$.grid[*][*]", "$.grid[*][0]", "$v.a[*].b",
        "$.orders[1:].who", "$.orders[:2].who", "$.orders[:-1].who", "$.orders[-1:].who", "$.orders[-9:].who",
        "$.orders[1:9].who", "$.orders[2:1]", "$.orders[0:2:1].who", "$.list[:]", "$.list[0,3]",
        "$.orders[0,2].who", "$.orders[*]['who','zip']",
        "$..sku", "$..lines[0]", "$..lines[*].sku", "$..['sku','n']", "$..zip[0]", "$.grid..[0]", "$.shops..*",
        "$..orders..sku", "$..absent",
    ]), @r#"
    $.orders[*].who
        ["ann","bob","cy"]
    $.orders.*.id
        [1,"2",2.5]
    $.orders[*].lines[*].sku
        ["x","y"]
    $.orders[*].lines[0].n
        [2]
    $.orders[*].note
        [null]
    $.shops.*.open
        [true,false]
    $.text[*]
        []
    $.none.*
        []
    $.list[*]
        ["a","b",null,1]
    $.grid[*][*]
        [1,2,3]
    $.grid[*][0]
        invalid: Filter: [0] can only be applied to arrays. Current context is: 4
    $v.a[*].b
        [1,2]
    $.orders[1:].who
        ["bob","cy"]
    $.orders[:2].who
        ["ann","bob"]
    $.orders[:-1].who
        ["ann","bob"]
    $.orders[-1:].who
        ["cy"]
    $.orders[-9:].who
        ["ann","bob","cy"]
    $.orders[1:9].who
        ["bob","cy"]
    $.orders[2:1]
        []
    $.orders[0:2:1].who
        ["ann","bob"]
    $.list[:]
        ["a","b",null,1]
    $.list[0,3]
        ["a",1]
    $.orders[0,2].who
        ["ann","cy"]
    $.orders[*]['who','zip']
        [{"who":"ann"},{"who":"bob"},{"who":"cy"}]
    $..sku
        ["x","y"]
    $..lines[0]
        [{"sku":"x","n":2},null]
    $..lines[*].sku
        ["x","y"]
    $..['sku','n']
        [{"sku":"x","n":2}]
    $..zip[0]
        [89]
    $.grid..[0]
        [[1,2],1,3]
    $.shops..*
        [{"open":true},{"open":false},true,false]
    $..orders..sku
        ["x","y"]
    $..absent
        []
    "#);
}

#[test]
fn what_is_not_there_is_nothing_or_a_failure() {
    let given = Given::data(ORDERS);
    insta::assert_snapshot!(shown(&given, PastEnd::Null, &[
        "$.absent", "$.orders[0].absent", "$.absent.deeper", "$.orders[0].to.city", "$.text.x", "$.orders.who", "$.nothing.x",
        "$.text[0]", "$.least[0].x", "$.list[0][0]", "$.nothing[0]", "$.list[2][0]", "$.none[0:1]", "$.text[?(@.a)]",
        "$.list[9]", "$.list[-1]", "$.list[9].x", "$.list[9][0]", "$.list[0,9]", "$.list[-2:4]", "$.orders[-2:3].who",
        "$.absent[*]", "$.absent[1:].who", "$.absent.deeper[0:5].who", "$.orders[*].absent", "$.orders[*].absent.deeper",
        "$.orders[*].to.absent.x", "$.orders[0:].note", "$.mixed.*.v", "$.grid[0:3][0]", "$..[0].x", "$.orders[0]['who','id'].x",
        "$.list.length()", "$.none.keys()", "$.${Name}", "${Name}.a", "$unknown.a",
    ]), @r#"
    $.absent
        missing: No results for path: $['absent']
    $.orders[0].absent
        missing: No results for path: $['orders'][0]['absent']
    $.absent.deeper
        missing: Missing property in path $['absent']
    $.orders[0].to.city
        missing: Missing property in path $['orders'][0]['to']
    $.text.x
        missing: Property ['x'] not found in path $['text']
    $.orders.who
        missing: Property ['who'] not found in path $['orders']
    $.nothing.x
        missing: Property ['x'] not found in path $['nothing']
    $.text[0]
        invalid: Filter: [0] can only be applied to arrays. Current context is: abc
    $.least[0].x
        invalid: Filter: [0]['x'] can only be applied to arrays. Current context is: 2
    $.list[0][0]
        invalid: Filter: [0] can only be applied to arrays. Current context is: "a"
    $.nothing[0]
        missing: The path $['nothing'] is null
    $.list[2][0]
        invalid: Filter: [0] can only be applied to arrays. Current context is: null
    $.none[0:1]
        invalid: Filter: [0:1] can only be applied to arrays. Current context is: {}
    $.text[?(@.a)]
        invalid: Filter: [?] can not be applied to primitives. Current context is: abc
    $.list[9]
        null
    $.list[-1]
        null
    $.list[9].x
        missing: Property ['x'] not found in path $['list'][9]
    $.list[9][0]
        missing: The path $['list'][9] is null
    $.list[0,9]
        ["a",null]
    $.list[-2:4]
        [null,null,"a","b",null,1]
    $.orders[-2:3].who
        missing: Property ['who'] not found in path $['orders'][-2]
    $.absent[*]
        []
    $.absent[1:].who
        []
    $.absent.deeper[0:5].who
        []
    $.orders[*].absent
        []
    $.orders[*].absent.deeper
        []
    $.orders[*].to.absent.x
        []
    $.orders[0:].note
        missing: No results for path: $['orders'][1]['note']
    $.mixed.*.v
        missing: Property ['v'] not found in path $['mixed']['b']
    $.grid[0:3][0]
        invalid: Filter: [0] can only be applied to arrays. Current context is: 4
    $..[0].x
        missing: No results for path: $['orders'][0]['x']
    $.orders[0]['who','id'].x
        invalid: Multi properties can only be used as path leafs: $['orders'][0]['who', 'id']
    $.list.length()
        missing: Property ['length()'] not found in path $['list']
    $.none.keys()
        missing: No results for path: $['none']['keys()']
    $.${Name}
        missing: No results for path: $['${Name}']
    ${Name}.a
        invalid: Nothing is known to put for '${Name}'
    $unknown.a
        invalid: The variable '$unknown' is not assigned
    "#);
}

#[test]
fn the_lists_of_java_have_nothing_behind_their_end() {
    let given = Given::data(ORDERS);
    insta::assert_snapshot!(shown(&given, PastEnd::Nothing, &[
        "$.list[9]", "$.list[-1]", "$.orders[9].who", "$.list[0,9]", "$.orders[*].lines[0].sku", "$.list[*]",
        "$.list[2][0]", "$.least[0]", "$.orders[0].lines[0][0]",
    ]), @r#"
    $.list[9]
        missing: Index out of bounds when evaluating path $['list'][9]
    $.list[-1]
        missing: Index out of bounds when evaluating path $['list'][-1]
    $.orders[9].who
        missing: Index out of bounds when evaluating path $['orders'][9]
    $.list[0,9]
        missing: Index out of bounds when evaluating path $['list'][9]
    $.orders[*].lines[0].sku
        ["x"]
    $.list[*]
        ["a","b",null,1]
    $.list[2][0]
        missing: The path $['list'][2] is null
    $.least[0]
        invalid: Filter: [0] can only be applied to arrays. Current context is: 2
    $.orders[0].lines[0][0]
        invalid: Filter: [0] can only be applied to arrays. Current context is: {sku=x, n=2}
    "#);
}

#[test]
fn filters_compare_as_the_library_does() {
    let given = Given::data(ORDERS);
    insta::assert_snapshot!(shown(&given, PastEnd::Null, &[
        "$.orders[?(@.id == 1)].who", "$.orders[?(@.id == '2')].who", "$.orders[?(@.id >= $.least)].who",
        "$.orders[?(@.who == ann)].who", "$.orders[?(@.who != 'ann')].who", "$.orders[?(@.who > 'b')].who",
        "$.orders[?(@.who == \"ann\")].who", "$.orders[?('ann' == @.who)].who", "$.orders[?(2.5 == @.id)].who",
        "$.orders[?(@.paid == true)].who", "$.orders[?(@.note == null)].who", "$.orders[?(@.note != 1)].who",
        "$.orders[?(@.note < 1)].who", "$.orders[?(@.absent != 1)].who", "$.orders[?(@.to == @.to)].who",
        "$.orders[?(@.note)].who", "$.orders[?(!@.note)].who", "$.orders[?(@.to.city)].who", "$.orders[?(@.lines[1].sku)].who",
        "$.orders[?($.who)].who", "$.orders[?(@.id == 'x')].who", "$.orders[?(@.who[0] == 'a')].who",
        "$.orders[?(@.who =~ /[ab].*/)].who", "$.orders[?(@.who =~ /ANN/i)].who", "$.orders[?(@.who =~ /n/)].who",
        "$.orders[?(@.id =~ /\\d/)].who", "$.orders[?(@.note =~ /null/)].who", "$.orders[?(/a.n/ =~ @.who)].who",
        "$.orders[?(@.who =~ /a(?=n)n/)].who", "$.orders[?(@.who =~ /a/q)].who",
        "$.orders[?(@.id == 1 && @.paid == true)].who", "$.orders[?(@.who == cy || @.id == 1 && @.paid == false)].who",
        "$.orders[?((@.who == bob || @.who == cy) && @.paid == true)].who", "$.orders[?(!(@.id > 9))].who",
        "$.orders[?(!(@.id < 9))].who", "$.list[?(@ == 1)]", "$.list[?(@)]", "$.shops[?(@.n)].s", "$..[?(@.open)]",
        "$.orders[?(@.lines[?(@.n)])].who", "$.orders[?(@.lines.length() == 2)].who",
    ]), @r#"
    $.orders[?(@.id == 1)].who
        ["ann"]
    $.orders[?(@.id == '2')].who
        ["bob"]
    $.orders[?(@.id >= $.least)].who
        ["cy"]
    $.orders[?(@.who == ann)].who
        ["ann"]
    $.orders[?(@.who != 'ann')].who
        ["bob","cy"]
    $.orders[?(@.who > 'b')].who
        ["bob","cy"]
    $.orders[?(@.who == "ann")].who
        []
    $.orders[?('ann' == @.who)].who
        ["ann"]
    $.orders[?(2.5 == @.id)].who
        []
    $.orders[?(@.paid == true)].who
        ["ann","bob"]
    $.orders[?(@.note == null)].who
        ["ann"]
    $.orders[?(@.note != 1)].who
        ["ann"]
    $.orders[?(@.note < 1)].who
        []
    $.orders[?(@.absent != 1)].who
        []
    $.orders[?(@.to == @.to)].who
        []
    $.orders[?(@.note)].who
        []
    $.orders[?(!@.note)].who
        ["ann","bob","cy"]
    $.orders[?(@.to.city)].who
        ["cy"]
    $.orders[?(@.lines[1].sku)].who
        ["ann"]
    $.orders[?($.who)].who
        ["ann","bob","cy"]
    $.orders[?(@.id == 'x')].who
        invalid: Character x is neither a decimal digit number, decimal point, nor "e" notation exponential mark.
    $.orders[?(@.who[0] == 'a')].who
        invalid: Filter: [0] can only be applied to arrays. Current context is: ann
    $.orders[?(@.who =~ /[ab].*/)].who
        ["ann","bob"]
    $.orders[?(@.who =~ /ANN/i)].who
        ["ann"]
    $.orders[?(@.who =~ /n/)].who
        []
    $.orders[?(@.id =~ /\d/)].who
        ["ann","bob"]
    $.orders[?(@.note =~ /null/)].who
        []
    $.orders[?(/a.n/ =~ @.who)].who
        ["ann"]
    $.orders[?(@.who =~ /a(?=n)n/)].who
        invalid: The regular expression /a(?=n)n/ is too large, or has something that is not supported here, such as a look-around or a back reference
    $.orders[?(@.who =~ /a/q)].who
        invalid: Unknown flag: q
    $.orders[?(@.id == 1 && @.paid == true)].who
        ["ann"]
    $.orders[?(@.who == cy || @.id == 1 && @.paid == false)].who
        ["cy"]
    $.orders[?((@.who == bob || @.who == cy) && @.paid == true)].who
        ["bob"]
    $.orders[?(!(@.id > 9))].who
        []
    $.orders[?(!(@.id < 9))].who
        ["ann","bob","cy"]
    $.list[?(@ == 1)]
        [1]
    $.list[?(@)]
        ["a","b",1]
    $.shops[?(@.n)].s
        [{"open":false}]
    $..[?(@.open)]
        [{"open":true},{"open":false}]
    $.orders[?(@.lines[?(@.n)])].who
        ["ann","bob","cy"]
    $.orders[?(@.lines.length() == 2)].who
        []
    "#);
}

#[test]
fn operators_of_newer_releases_are_what_they_are_there() {
    let given = Given::data(
        r#"{"a":[{"n":1,"l":["x","y"],"t":"xy"},{"n":2,"l":[],"t":""},{"n":"3"}],"l":["x"]}"#,
    );
    insta::assert_snapshot!(shown(&given, PastEnd::Null, &[
        "$.a[?(@.n in [1, 3])].n", "$.a[?(@.n nin [1, '3'])].n", "$.a[?(@.absent nin [1])].n", "$.a[?(@.n in $.l)].n",
        "$.a[?(@.l subsetof ['x','y','z'])].n", "$.a[?(@.l anyof $.l)].n", "$.a[?(@.l noneof ['x'])].n", "$.a[?(@.l all ['y'])].n",
        "$.a[?(@.l size 2)].n", "$.a[?(@.t size 2)].n", "$.a[?(@.l empty true)].n", "$.a[?(@.t empty false)].n",
        "$.a[?(@.l contains 'x')].n", "$.a[?(@.t contains 'y')].n", "$.a[?(@.n === 1)].n", "$.a[?(@.n !== '3')].n",
        "$.a[?(@.n type 'java.lang.String')].n",
    ]), @r#"
    $.a[?(@.n in [1, 3])].n
        [1,"3"]
    $.a[?(@.n nin [1, '3'])].n
        [2]
    $.a[?(@.absent nin [1])].n
        [1,2,"3"]
    $.a[?(@.n in $.l)].n
        []
    $.a[?(@.l subsetof ['x','y','z'])].n
        [1,2]
    $.a[?(@.l anyof $.l)].n
        [1]
    $.a[?(@.l noneof ['x'])].n
        [2]
    $.a[?(@.l all ['y'])].n
        [1]
    $.a[?(@.l size 2)].n
        [1]
    $.a[?(@.t size 2)].n
        [1]
    $.a[?(@.l empty true)].n
        [2]
    $.a[?(@.t empty false)].n
        [1]
    $.a[?(@.l contains 'x')].n
        [1]
    $.a[?(@.t contains 'y')].n
        [1]
    $.a[?(@.n === 1)].n
        [1]
    $.a[?(@.n !== '3')].n
        [1,2]
    $.a[?(@.n type 'java.lang.String')].n
        invalid: The operator 'type' compares with a class of Java, which a path cannot name
    "#);
}

#[test]
fn a_failure_is_reported_as_aws_does() {
    let given = Given::data(r#"{"a":{}}"#);
    let failure = |path| select(&parse(path).expect("a path"), &given, PastEnd::Null);
    let text = |path| failure(path).expect_err("a failure").to_string();
    assert_eq!(text("$.x"), "Invalid path '$.x' : No results for path: $['x']");
    assert_eq!(text("$.a.x"), "Invalid path '$.a.x' : No results for path: $['a']['x']");
    assert_eq!(text("$.no.such"), "Invalid path '$.no.such' : Missing property in path $['no']");
}

#[test]
fn what_is_selected_is_shared_and_not_copied() {
    let given = Given::data(ORDERS);
    let lines = select(&parse("$.orders[0].lines").expect("a path"), &given, PastEnd::Null);
    let all = select(&parse("$..lines").expect("a path"), &given, PastEnd::Null).expect("found");
    assert!(all.as_array().expect("a list")[0].is_same(&lines.expect("found")));
}

/// The cases of which Step Functions makes something else than newer releases of the library do,
/// or than the library does with its own nodes.
const DIFFERENT: [(&str, &str); 15] = [
    ("$.store.book[99]", "null"),
    ("$.empty[0]", "null"),
    ("$.nums[-1]", "null"),
    ("$.nums[0,-1]", "[1,null]"),
    (
        "$.store.book[-1].title",
        "missing: Property ['title'] not found in path $['store']['book'][-1]",
    ),
    (
        "$.store.book[-3:-1].title",
        "missing: Property ['title'] not found in path $['store']['book'][-3]",
    ),
    (
        "$.store.book[0,99].title",
        "missing: Property ['title'] not found in path $['store']['book'][99]",
    ),
    // AWS has no functions: its guide says so, and this is how it fails.
    ("$.nums.length()", "missing: Property ['length()'] not found in path $['nums']"),
    ("$.nums.min()", "missing: Property ['min()'] not found in path $['nums']"),
    ("$.nums.max()", "missing: Property ['max()'] not found in path $['nums']"),
    ("$.nums.avg()", "missing: Property ['avg()'] not found in path $['nums']"),
    ("$.nums.sum()", "missing: Property ['sum()'] not found in path $['nums']"),
    ("$.nums.stddev()", "missing: Property ['stddev()'] not found in path $['nums']"),
    (
        "$.store.book.length()",
        "missing: Property ['length()'] not found in path $['store']['book']",
    ),
    ("$.map.keys()", "missing: No results for path: $['map']['keys()']"),
];

#[test]
fn the_cases_beside_the_project_come_out_as_said() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/jsonpath");
    let (Ok(data), Ok(cases)) = (
        fs::read_to_string(folder.join("data.json")),
        fs::read_to_string(folder.join("expected.json")),
    ) else {
        eprintln!("the cases of paths are not there");
        return;
    };
    let given = Given::data(&data);
    let cases: Vec<Value> = serde_json::from_str(&cases).expect("a list of cases");
    assert!(cases.len() > 90, "only {} cases", cases.len());
    let mut different = 0;
    for case in &cases {
        let path = case["path"].as_str().expect("a path");
        let result = parse(path).map(|parsed| (select(&parsed, &given, PastEnd::Null), parsed));
        if !path.starts_with('$') {
            // The States Language asks for it, the library does not.
            assert!(result.is_err(), "{path}");
            different += 1;
            continue;
        }
        if let Some((_, expected)) = DIFFERENT.iter().find(|(other, _)| *other == path) {
            assert_eq!(found(&given, path, PastEnd::Null), *expected, "{path}");
            different += 1;
            continue;
        }
        match result {
            Ok((Ok(value), parsed)) => {
                assert_eq!(case["err"], false, "{path}: {value}");
                assert!(same(&Value::from(&value), &case["value"]), "{path}: {value}");
                assert_eq!(parsed.is_definite(), case["definite"], "{path}");
            }
            _ => assert_eq!(case["err"], true, "{path}"),
        }
    }
    assert_eq!(different, DIFFERENT.len() + 1);
}

/// Equal, where 1 and 1.0 are.
fn same(this: &Value, other: &Value) -> bool {
    match (this, other) {
        (Value::Number(this), Value::Number(other)) => this.as_f64() == other.as_f64(),
        (Value::Array(this), Value::Array(other)) => {
            this.len() == other.len()
                && this.iter().zip(other).all(|(this, other)| same(this, other))
        }
        (Value::Object(this), Value::Object(other)) => {
            this.len() == other.len()
                && this
                    .iter()
                    .all(|(key, this)| other.get(key).is_some_and(|other| same(this, other)))
        }
        _ => this == other,
    }
}

#[test]
fn hostile_paths_end() {
    let deep = format!("{}1{}", "[".repeat(100), "]".repeat(100));
    let given = Given::data(&format!(
        r#"{{"deep":{deep},"wide":[{}],"text":"{}"}}"#,
        vec!["{\"a\":[1,2,3]}"; 2000].join(","),
        "a".repeat(10_000)
    ));
    let too_much = "invalid: The path looks at more than 1000000 values";
    for path in [
        // Each scan looks at all that the one before found.
        &format!("${}", "..*".repeat(40)),
        &format!("$.deep{}", "..[*]".repeat(60)),
        "$.wide[?(@.a != $..a[?(@ == $..b)])]",
        "$.wide[-9223372036854775808:9223372036854775807]",
    ] {
        let result = found(&given, path, PastEnd::Null);
        assert!(result == too_much, "{path}: {:.200}", result);
    }
    for path in [
        &format!("$.wide{}", "[0]".repeat(100_000)),
        &format!("$.deep{}", "[0]".repeat(100_000)),
        &format!("$.wide[0]{}", "[?(@.a)]".repeat(100_000)),
        "$.wide[-9223372036854775808:5].a",
        "$.wide[9223372036854775807]",
        "$.wide[-9223372036854775808].a",
        "$.wide[(@.length-9223372036854775807)].a",
        "$.wide[9223372036854775807:-9223372036854775808]",
        "$.wide[:-9223372036854775808]",
        "$.wide[-9223372036854775808:]",
        "$[?(@.text =~ /(a+)+b/)]",
        "$[?(@.text =~ /((((a{100}){100}){100}){100})/)]",
        "$[?(@.text == 1e999999999)]",
        "$[?(@.wide[0].a[0] == 1e999999999)]",
    ] {
        let result = found(&given, path, PastEnd::Null);
        assert!(result != too_much, "{path:.200}");
        found(&given, path, PastEnd::Nothing);
    }
}

#[test]
fn data_can_be_as_deep_as_data_is() {
    let deep = (0..DEPTH_MAX).fold(Json::from(1_i64), |inner, _| Json::from([("a", inner)]));
    let given = Given { data: deep, ..Given::data("null") };
    let far = format!("${}", ".a".repeat(DEPTH_MAX));
    assert_eq!(found(&given, &far, PastEnd::Null), "1");
    let further = found(&given, &format!("{far}.b"), PastEnd::Null);
    let place = "['a']".repeat(DEPTH_MAX);
    assert_eq!(further, format!("missing: Property ['b'] not found in path ${place}"));
    let all = select(&parse("$..a").expect("a path"), &given, PastEnd::Null);
    assert!(all.is_err_and(|failure| failure.problem().contains("deeper")));
}

fn put_at(path: &str, into: &str) -> String {
    let path = parse(path).expect("a path");
    match put(&path, &json(into), json("7")) {
        Ok(value) => value.to_string(),
        Err(failure) => failure,
    }
}

#[test]
fn a_value_is_put_where_the_path_leads() {
    for (path, into, result) in [
        ("$", r#"{"a":1}"#, "7"),
        ("$.a", r#"{"a":1,"b":2}"#, r#"{"a":7,"b":2}"#),
        ("$.c", r#"{"a":1}"#, r#"{"a":1,"c":7}"#),
        ("$.c.d['e f']", r#"{"a":1}"#, r#"{"a":1,"c":{"d":{"e f":7}}}"#),
        ("$.a[1]", r#"{"a":[0,1,2]}"#, r#"{"a":[0,7,2]}"#),
        ("$[1].x", r#"[{},{"id":1}]"#, r#"[{},{"id":1,"x":7}]"#),
        ("$.list[0]", r#"{"a":1}"#, r#"{"a":1,"list":[7]}"#),
        ("$.list[0].x", "{}", r#"{"list":[{"x":7}]}"#),
        ("$.a[2]", r#"{"a":[0,1]}"#, r#"{"a":[0,1,7]}"#),
    ] {
        assert_eq!(put_at(path, into), result, "{path}");
    }
}

#[test]
fn a_value_cannot_be_put_into_what_holds_none() {
    for (path, into) in [
        ("$.a.b", r#"{"a":2}"#),
        ("$.a.b", r#"{"a":null}"#),
        ("$.a", r#""text""#),
        ("$.a", "[]"),
        ("$[0]", "{}"),
        ("$.a[3]", r#"{"a":[1]}"#),
        ("$.a[-1]", r#"{"a":[1]}"#),
        ("$.list[1]", "{}"),
        ("$.a.*", r#"{"a":{}}"#),
    ] {
        let expected = format!("Unable to apply ReferencePath {path} to input {into}");
        assert_eq!(put_at(path, into), expected);
    }
    let far = format!("${}", ".a".repeat(100_000));
    assert!(put_at(&far, "{}").starts_with("Unable to apply"));
}

#[test]
fn what_a_value_is_put_into_stays_as_it_was_for_others() {
    let before = json(r#"{"a":{"b":[1,{}]},"c":{"d":[2]}}"#);
    let after = put(&parse("$.a.b[1].x").expect("a path"), &before, json("7")).expect("put");
    assert_eq!(before.to_string(), r#"{"a":{"b":[1,{}]},"c":{"d":[2]}}"#);
    assert_eq!(after.to_string(), r#"{"a":{"b":[1,{"x":7}]},"c":{"d":[2]}}"#);
    let untouched = |value: &Json| value.get("c").cloned().expect("a member");
    assert!(untouched(&before).is_same(&untouched(&after)));
}
