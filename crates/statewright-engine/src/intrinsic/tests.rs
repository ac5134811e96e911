use std::{cell::Cell, fs, path::Path};

use serde_json::{Map, Value};
use statewright_asl::expression::intrinsic::parse;

use super::*;

/// Data, a context object, one variable, and random numbers that are known.
struct Given {
    data: Json,
    context: Json,
    variable: Json,
    random: Cell<u64>,
}

impl Given {
    fn data(data: Json) -> Self {
        Self {
            data,
            context: json(r#"{"Execution":{"Name":"e"}}"#),
            variable: json(r#"{"a":[1,2]}"#),
            random: Cell::new(7),
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

impl Scope for Given {
    fn random(&self) -> u64 {
        // Wherever the generator is seeded, its numbers look like this.
        self.random.set(self.random.get().wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1));
        self.random.get()
    }
}

fn json(text: &str) -> Json {
    Json::parse(text).expect("JSON")
}

const DATA: &str = r#"{
    "name": "Ann", "two": 2, "half": 2.5, "yes": true, "nothing": null, "none": [], "list": [1, "b", null],
    "object": {"a": 1, "b": ["x", {"c": null}]}, "same": {"b": ["x", {"c": null}], "a": 1},
    "encoded": "{\"a\": [1, \"x\"]}", "template": "{}-{} it\\'s \\{\\}", "open": "{ {}",
    "words": ["a", "b", "a", "true", true, 1, 1.0, {"x": 1, "y": 2}, {"y": 2, "x": 1}]
}"#;

fn run(given: &Given, text: &str) -> Result<Json, IntrinsicFailure> {
    call(&parse(text).unwrap_or_else(|error| panic!("{text}: {error}")), given)
}

/// What a call gives with [`DATA`], as JSON, or why it fails.
fn result(text: &str) -> String {
    match run(&Given::data(json(DATA)), text) {
        Ok(value) => value.to_string(),
        Err(failure) => failure.0,
    }
}

#[track_caller]
fn assert_results(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(result(text), *expected, "{text}");
    }
}

/// What a call gives that takes one argument, for data.
fn result_for(text: &str, data: Json) -> Result<Json, IntrinsicFailure> {
    run(&Given::data(data), text)
}

#[test]
fn format_puts_values_into_a_template() {
    assert_results(&[
        ("States.Format('Hello, {}!', $.name)", r#""Hello, Ann!""#),
        ("States.Format('no slots')", r#""no slots""#),
        (r"States.Format('\{\} it\'s \\ {}', 1)", r#""{} it's \\ 1""#),
        ("States.Format('{}{}{}', 'a', -1.5, null)", r#""a-1.5null""#),
        ("States.Format('{} {}', $.yes, $.nothing)", r#""true null""#),
        ("States.Format('{}', $.object)", r#""{a=1, b=[x, {c=null}]}""#),
        ("States.Format('{}', $.list)", r#""[1, b, null]""#),
        ("States.Format('{}', States.StringToJson($.encoded))", r#""{\"a\":[1,\"x\"]}""#),
        (
            "States.Format('{}', States.JsonToString($.object))",
            r#""{\"a\":1,\"b\":[\"x\",{\"c\":null}]}""#,
        ),
        ("States.Format('{} in {}', $v.a[0], $$.Execution.Name)", r#""1 in e""#),
        // What is put in is not looked at again.
        ("States.Format('{}', '\\{\\}')", r#""{}""#),
    ]);
}

#[test]
fn format_takes_a_template_from_the_data() {
    assert_results(&[
        ("States.Format($.template, 1, 2)", r#""1-2 it's {}""#),
        ("States.Format($.name)", r#""Ann""#),
        ("States.Format($.two)", r#""2""#),
        (
            "States.Format($.open, 1)",
            "Invalid template in States.Format: matching '}' not found for '{'.",
        ),
        (
            "States.Format($.object)",
            "Invalid template in States.Format: matching '}' not found for '{'.",
        ),
    ]);
}

#[test]
fn format_needs_one_value_for_each_slot() {
    const NUMBER: &str = "Invalid arguments in States.Format: number of arguments do not match \
                          the occurrences of {}.";
    assert_results(&[
        ("States.Format('{} {}', 1)", NUMBER),
        ("States.Format('{}', 1, 2)", NUMBER),
        ("States.Format('{}')", NUMBER),
        (
            "States.Format('{ {}', 1)",
            "Invalid template in States.Format: matching '}' not found for '{'.",
        ),
        (
            "States.Format('} {}', 1)",
            "Invalid template in States.Format: matching '{' not found for '}'.",
        ),
    ]);
}

#[test]
fn json_is_read_and_written() {
    assert_results(&[
        ("States.StringToJson($.encoded)", r#"{"a":[1,"x"]}"#),
        (r#"States.StringToJson(' [1, {"a": null}] ')"#, r#"[1,{"a":null}]"#),
        ("States.StringToJson('')", "null"),
        ("States.StringToJson('  ')", "null"),
        ("States.StringToJson('-0')", "0"),
        ("States.StringToJson('1.50')", "1.5"),
        (r#"States.StringToJson('"text"')"#, r#""text""#),
        ("States.JsonToString($.object)", r#""{\"a\":1,\"b\":[\"x\",{\"c\":null}]}""#),
        ("States.JsonToString('a\"b')", r#""\"a\\\"b\"""#),
        ("States.JsonToString(null)", r#""null""#),
        ("States.JsonToString($.half)", r#""2.5""#),
        (
            "States.StringToJson($.two)",
            "Invalid arguments in States.StringToJson: argument 1 is a text, not a number",
        ),
    ]);
    let failure = result("States.StringToJson('{no}')");
    assert!(failure.starts_with("Invalid arguments in States.StringToJson: "), "{failure}");
}

#[test]
fn lists_are_made_and_cut() {
    assert_results(&[
        ("States.Array()", "[]"),
        ("States.Array(1, 'a', null, $.yes, $.list)", r#"[1,"a",null,true,[1,"b",null]]"#),
        ("States.Array($.list[*])", r#"[[1,"b",null]]"#),
        ("States.ArrayPartition($.list, 2)", r#"[[1,"b"],[null]]"#),
        ("States.ArrayPartition($.list, 2.9)", r#"[[1,"b"],[null]]"#),
        ("States.ArrayPartition($.list, 99999999999)", r#"[[1,"b",null]]"#),
        ("States.ArrayPartition($.none, 1)", "[]"),
        (
            "States.ArrayPartition($.list, 0)",
            "Invalid arguments in States.ArrayPartition: the size is at least 1, not 0",
        ),
        (
            "States.ArrayPartition($.list, 0.9)",
            "Invalid arguments in States.ArrayPartition: the size is at least 1, not 0",
        ),
        (
            "States.ArrayPartition($.object, 1)",
            "Invalid arguments in States.ArrayPartition: argument 1 is a list, not an object",
        ),
        (
            "States.ArrayPartition($.list, '1')",
            "Invalid arguments in States.ArrayPartition: argument 2 is a number, not a text",
        ),
        ("States.ArrayLength($.list)", "3"),
        ("States.ArrayLength($.none)", "0"),
        (
            "States.ArrayLength($.name)",
            "Invalid arguments in States.ArrayLength: argument 1 is a list, not a text",
        ),
        ("States.ArrayGetItem($.list, 1)", r#""b""#),
        ("States.ArrayGetItem($.list, 1.9)", r#""b""#),
        ("States.ArrayGetItem($.list, 2)", "null"),
        ("States.ArrayGetItem($.none, 5)", "null"),
        (
            "States.ArrayGetItem($.list, 3)",
            "Invalid arguments in States.ArrayGetItem: there is no item 3 in a list of 3",
        ),
        (
            "States.ArrayGetItem($.list, -1)",
            "Invalid arguments in States.ArrayGetItem: there is no item -1 in a list of 3",
        ),
    ]);
}

#[test]
fn ranges_go_up_and_down() {
    assert_results(&[
        ("States.ArrayRange(1, 9, 2)", "[1,3,5,7,9]"),
        ("States.ArrayRange(1, 8, 2)", "[1,3,5,7]"),
        ("States.ArrayRange(5, -2, -3)", "[5,2,-1]"),
        ("States.ArrayRange(3, 3, 1)", "[3]"),
        ("States.ArrayRange(3, 3, -5)", "[3]"),
        ("States.ArrayRange(1, 9, -1)", "[]"),
        ("States.ArrayRange(9, 1, 1)", "[]"),
        ("States.ArrayRange(1, 2, 9)", "[1]"),
        ("States.ArrayRange(1.9, 3.9, 1.5)", "[1,2,3]"),
        (
            "States.ArrayRange(9223372036854775807, -9223372036854775808, -9223372036854775808)",
            "[9223372036854775807,-1]",
        ),
        ("States.ArrayRange(1, 2, 0)", "Invalid arguments in States.ArrayRange: the step is not 0"),
        (
            "States.ArrayRange(1, 2, 0.5)",
            "Invalid arguments in States.ArrayRange: the step is not 0",
        ),
        (
            "States.ArrayRange(1, 1001, 1)",
            "Invalid arguments in States.ArrayRange: a range has at most 1000 items",
        ),
        (
            "States.ArrayRange(-1e300, 1e300, 1)",
            "Invalid arguments in States.ArrayRange: a range has at most 1000 items",
        ),
    ]);
    let range = run(&Given::data(Json::Null), "States.ArrayRange(1, 1000, 1)").expect("a range");
    assert_eq!(range.as_array().map(|items| items.len()), Some(1000));
}

#[test]
fn items_are_the_same_that_print_the_same() {
    assert_results(&[
        ("States.ArrayContains($.list, 'b')", "true"),
        ("States.ArrayContains($.list, 1)", "true"),
        ("States.ArrayContains($.list, 1.0)", "false"),
        ("States.ArrayContains($.list, null)", "true"),
        ("States.ArrayContains($.list, 'c')", "false"),
        ("States.ArrayContains($.none, null)", "false"),
        ("States.ArrayContains(States.Array('true'), $.yes)", "true"),
        ("States.ArrayContains(States.Array($.object), $.object)", "true"),
        ("States.ArrayContains(States.Array($.object), $.same)", "false"),
        ("States.ArrayContains(States.Array('ab'), 'a')", "false"),
        (
            "States.ArrayContains($.object, 1)",
            "Invalid arguments in States.ArrayContains: argument 1 is a list, not an object",
        ),
    ]);
}

#[test]
fn each_item_is_kept_once_in_the_order_of_their_hashes() {
    // Text and whole numbers are in the order of what Java has for their hashes: "a" is 97 and
    // true 1231, "true" is 3569038.
    assert_results(&[
        ("States.ArrayUnique($.none)", "[]"),
        ("States.ArrayUnique(States.Array(3, 1, 2, 3, 1))", "[1,2,3]"),
        ("States.ArrayUnique(States.Array('c', 'a', 'b', 'a'))", r#"["a","b","c"]"#),
        ("States.ArrayUnique(States.Array(17, 1, 16, 0, 17))", "[16,0,17,1]"),
        ("States.ArrayUnique(States.Array($.object, $.same))", r#"[{"a":1,"b":["x",{"c":null}]}]"#),
        ("States.ArrayUnique(States.Array(null, 'x', null))", r#"[null,"x"]"#),
        (
            "States.ArrayUnique($.name)",
            "Invalid arguments in States.ArrayUnique: argument 1 is a list, not a text",
        ),
    ]);
    let words = result("States.ArrayUnique($.words)");
    assert_eq!(json(&words).as_array().map(|items| items.len()), Some(7), "{words}");
}

#[test]
fn text_is_encoded_and_decoded() {
    assert_results(&[
        ("States.Base64Encode('Hallo Ä')", r#""SGFsbG8gw4Q=""#),
        ("States.Base64Encode('')", r#""""#),
        ("States.Base64Decode('SGFsbG8gw4Q=')", r#""Hallo Ä""#),
        ("States.Base64Decode('SGFsbG8gw4Q')", r#""Hallo Ä""#),
        ("States.Base64Decode('SG Fs\tbG8')", r#""Hallo""#),
        ("States.Base64Decode('Pz8_')", r#""???""#),
        ("States.Base64Decode('Pz8/=Pz8/')", r#""???""#),
        ("States.Base64Decode('_w==')", "\"\u{fffd}\""),
        ("States.Base64Decode('A')", r#""""#),
        (
            "States.Base64Encode($.two)",
            "Invalid arguments in States.Base64Encode: argument 1 is a text, not a number",
        ),
    ]);
}

#[test]
fn digests_are_in_hexadecimal() {
    assert_results(&[
        ("States.Hash('abc', 'MD5')", r#""900150983cd24fb0d6963f7d28e17f72""#),
        ("States.Hash('abc', 'SHA-1')", r#""a9993e364706816aba3e25717850c26c9cd0d89d""#),
        (
            "States.Hash('abc', 'SHA-256')",
            r#""ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad""#,
        ),
        // What is no text is taken as Java prints it.
        ("States.Hash(States.Array('abc'), 'MD5')", &result("States.Hash('[abc]', 'MD5')")),
        (
            "States.Hash('abc', 'sha-1')",
            "Invalid arguments in States.Hash: the algorithm is one of MD5, SHA-1, SHA-256, \
             SHA-384 and SHA-512, not 'sha-1'",
        ),
        (
            "States.Hash('abc', 1)",
            "Invalid arguments in States.Hash: argument 2 is a text, not a number",
        ),
    ]);
    assert_eq!(result("States.Hash('', 'SHA-384')").len(), 96 + 2);
    assert_eq!(result("States.Hash('', 'SHA-512')").len(), 128 + 2);
}

#[test]
fn the_longest_texts_have_10_000_characters_of_java() {
    for function in ["States.Base64Encode($)", "States.Base64Decode($)", "States.Hash($, 'MD5')"] {
        // Beyond 16 bits, Java counts two.
        for (letter, most) in [("A", 10_000), ("Ä", 10_000), ("𝄞", 5000)] {
            let text = |count| Json::from(letter.repeat(count).as_str());
            assert!(result_for(function, text(most)).is_ok(), "{function}: {letter}");
            let failure = result_for(function, text(most + 1)).expect_err("too long").0;
            assert!(failure.ends_with("a text has more than 10000 characters"), "{failure}");
        }
    }
}

#[test]
fn objects_are_merged_at_their_top() {
    assert_results(&[
        (
            "States.JsonMerge($.object, States.StringToJson('{\"b\":{},\"z\":1}'), false)",
            r#"{"a":1,"b":{},"z":1}"#,
        ),
        ("States.JsonMerge($.object, $.same, null)", r#"{"a":1,"b":["x",{"c":null}]}"#),
        (
            "States.JsonMerge($.object, $.same, $.yes)",
            "Invalid arguments in States.JsonMerge: there is no deep merge: the third argument is \
             false",
        ),
        (
            "States.JsonMerge($.object, $.list, false)",
            "Invalid arguments in States.JsonMerge: argument 2 is an object, not a list",
        ),
        (
            "States.JsonMerge(null, $.object, false)",
            "Invalid arguments in States.JsonMerge: argument 1 is an object, not null",
        ),
    ]);
}

#[test]
fn sums_are_of_rounded_numbers_of_32_bits() {
    assert_results(&[
        ("States.MathAdd(2, -5)", "-3"),
        ("States.MathAdd(1.5, 0)", "2"),
        ("States.MathAdd(1.49, 0)", "1"),
        ("States.MathAdd(-1.5, 0)", "-1"),
        ("States.MathAdd(-1.51, 0.5)", "-1"),
        ("States.MathAdd(2147483646, 1)", "2147483647"),
        (
            "States.MathAdd(2147483647, 1)",
            "Invalid arguments in States.MathAdd: the sum is not between -2147483648 and \
             2147483647",
        ),
        (
            "States.MathAdd(2147483648, -1)",
            "Invalid arguments in States.MathAdd: 2147483648 is not between -2147483648 and \
             2147483647",
        ),
        (
            "States.MathAdd(1, '2')",
            "Invalid arguments in States.MathAdd: argument 2 is a number, not a text",
        ),
        (
            "States.MathAdd($.nothing, 2)",
            "Invalid arguments in States.MathAdd: argument 1 is a number, not null",
        ),
    ]);
}

#[test]
fn a_seed_always_gives_the_same_number() {
    assert_results(&[
        ("States.MathRandom(-5, 5, 42)", "-5"),
        ("States.MathRandom(1, 2)", "1"),
        ("States.MathRandom(1.9, 2.9, 7.9)", "1"),
        ("States.MathRandom(3, 3)", "Invalid arguments in States.MathRandom: 3 is not before 3"),
        (
            "States.MathRandom(0, 2147483648)",
            "Invalid arguments in States.MathRandom: 2147483648 is not between -2147483648 and \
             2147483647",
        ),
    ]);
    let all = result("States.MathRandom(-2147483648, 2147483647, 3)");
    assert_eq!(all, result("States.MathRandom(-2147483648, 2147483647, 3)"));
}

#[test]
fn random_numbers_are_from_the_start_to_below_the_end() {
    let given = Given::data(Json::Null);
    let mut seen = [false; 6];
    for _ in 0..1000 {
        let number = run(&given, "States.MathRandom(-3, 3)").expect("a number");
        let number = number.as_i64().expect("a whole number");
        seen[usize::try_from(number + 3).expect("not below the start")] = true;
    }
    assert_eq!(seen, [true; 6]);
}

#[test]
fn a_uuid_is_of_version_4_and_comes_from_the_random_numbers_given() {
    let given = Given::data(Json::Null);
    let uuid = |given| run(given, "States.UUID()").expect("a UUID").to_string();
    let first = uuid(&given);
    assert_eq!(first.len(), 36 + 2);
    let groups: Vec<_> = first.trim_matches('"').split('-').map(str::len).collect();
    assert_eq!(groups, [8, 4, 4, 4, 12]);
    assert!(first[15..].starts_with('4'), "{first}");
    assert!(first[20..].starts_with(['8', '9', 'a', 'b']), "{first}");
    assert_ne!(first, uuid(&given));
    assert_eq!(first, uuid(&Given::data(Json::Null)));
}

#[test]
fn text_is_split_at_any_of_the_letters() {
    assert_results(&[
        ("States.StringSplit('1,2,3', ',')", r#"["1","2","3"]"#),
        ("States.StringSplit(',1.+2*3,,4', '.+*,')", r#"["1","2","3","4"]"#),
        ("States.StringSplit('a', '')", r#"["a"]"#),
        ("States.StringSplit('', ',')", "[]"),
        ("States.StringSplit(',,', ',')", "[]"),
        ("States.StringSplit('aöbÄc', 'Äö')", r#"["a","b","c"]"#),
        ("States.StringSplit('a]b^c-d', '^-]')", r#"["a","b","c","d"]"#),
        (
            "States.StringSplit($.list, ',')",
            "Invalid arguments in States.StringSplit: argument 1 is a text, not a list",
        ),
    ]);
}

#[test]
fn an_argument_that_is_not_there_is_reported_as_aws_does() {
    let given = Given::data(json(r#"{"a":[1]}"#));
    let cause = |text: &str| run(&given, text).expect_err("a failure").cause(text);
    for (text, path) in [
        ("States.Array( $.b )", "$.b"),
        ("States.Format('{}', States.ArrayLength($.b))", "$.b"),
        ("States.Array($.a[1])", "$.a[1]"),
        ("States.Array($$.Execution.No)", "$.Execution.No"),
        ("States.Array($v.no)", "$v.no"),
    ] {
        assert_eq!(
            cause(text),
            format!(
                "The function '{text}' had the following error: The JsonPath argument for the \
                 field '{path}' could not be found in the input '{{\"a\":[1]}}'"
            )
        );
    }
    assert_eq!(
        cause("States.Array($.a[0][0])"),
        "The function 'States.Array($.a[0][0])' had the following error: Filter: [0] can only be \
         applied to arrays. Current context is: 1"
    );
}

#[test]
fn calls_are_in_calls() {
    assert_results(&[
        (
            "States.ArrayGetItem(States.StringSplit(States.Format('{}-{}', $.name, 1), '-'), \
             States.MathAdd(States.ArrayLength($.none), 1))",
            r#""1""#,
        ),
        (
            "States.Base64Decode(States.Base64Encode(States.JsonToString($.list)))",
            r#""[1,\"b\",null]""#,
        ),
    ]);
}

#[test]
fn what_grows_without_end_is_refused() {
    let much = "[\"".to_owned() + &"x".repeat(200_000) + "\"]";
    let given = Given::data(json(&much));
    let many = |function: &str, argument: &str| {
        format!("States.{function}({})", vec![argument; 30].join(", "))
    };
    let mut lists = many("Array", "$");
    for _ in 0..2 {
        lists = many("Array", &lists);
    }
    let texts = "States.JsonToString(States.Array($, $))";
    let slots = format!("States.Format('{}'{})", "{}".repeat(30), ", $".repeat(30));
    for text in [lists.as_str(), texts, &slots] {
        let failure = run(&given, text).expect_err("too large").0;
        assert!(failure.contains("more than"), "{failure:.200}");
    }
    let deep = (0..900).fold(Json::from(1_i64), |inner, _| Json::from(vec![inner]));
    for function in ["Hash($, 'MD5')", "ArrayUnique($)", "ArrayContains($, $)", "Format('{}', $)"] {
        assert!(result_for(&format!("States.{function}"), deep.clone()).is_ok());
    }
}

#[test]
fn calls_that_aws_ran_give_what_they_gave() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/conformance/cases");
    let Ok(files) = fs::read_dir(folder) else {
        eprintln!("the recordings are not there");
        return;
    };
    let mut calls = 0;
    for file in files {
        let file = file.expect("a file").path();
        let name = file.file_name().expect("a name").to_string_lossy().into_owned();
        if !name.starts_with("intrinsic_functions.") {
            continue;
        }
        let case = fs::read_to_string(&file).expect("a text");
        let case: Value = serde_json::from_str(&case).expect("JSON");
        let states = case["definition"]["States"].as_object().expect("states");
        // The others are in JSONata, which has functions of its own.
        for template in states.values().filter_map(|state| state["Parameters"].as_object()) {
            assert_eq!(states.len(), 1, "{name}");
            calls += template.len();
            assert_gives_what_was_recorded(template, &case, &name);
        }
    }
    assert!(calls > 75, "only {calls} calls");
}

fn assert_gives_what_was_recorded(template: &Map<String, Value>, case: &Value, name: &str) {
    let given = Given::data(Json::from(case["input"].clone()));
    for (key, text) in template {
        let key = key.strip_suffix(".$").expect("a call");
        let text = text.as_str().expect("a call");
        match run(&given, text) {
            Err(failure) => assert_eq!(case["expected"]["status"], "FAILED", "{name}: {failure:?}"),
            // Such a one is never what it was.
            Ok(_) if text.starts_with("States.UUID") || text.starts_with("States.MathRandom") => {}
            Ok(value) => {
                assert_eq!(Value::from(&value), case["expected"]["output"][key], "{name}");
            }
        }
    }
}
