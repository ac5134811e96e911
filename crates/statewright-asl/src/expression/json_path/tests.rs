use super::*;

fn shown(text: &str) -> String {
    match parse(text) {
        Ok(path) => format!("{:?} {:?}", path.root, path.steps),
        Err(error) => error.to_string(),
    }
}

#[test]
fn every_step_is_read() {
    insta::assert_snapshot!(
        [
            "$", "$$.Task.Token ", "$total[0].x", "$['a']['b c', \"d\"]", "$.a-b.é.['it\\'s']",
            "$.a[-1][0, 2][(@.length-1)]", "$.a[1:][:2][::3]", "$.*[*]", "$..a", "$..[0]", "$.a.length()",
            "$.a.concat('x', $.b, 1)",
        ]
        .map(shown)
        .join("\n"),
        @r#"
    Data []
    Context [Field("Task"), Field("Token")]
    Variable("total") [Index(0), Field("x")]
    Data [Field("a"), Fields(["b c", "d"])]
    Data [Field("a-b"), Field("é"), Field("it's")]
    Data [Field("a"), Index(-1), Indices([0, 2]), FromLength(1)]
    Data [Field("a"), Slice([Some(1), None, None]), Slice([None, Some(2), None]), Slice([None, None, Some(3)])]
    Data [Wildcard, Wildcard]
    Data [Scan, Field("a")]
    Data [Scan, Index(0)]
    Data [Field("a"), Function(Length, [])]
    Data [Field("a"), Function(Concatenate, [Value(String("x")), Path(JsonPath { text: "$.b", root: Data, steps: [Field("b")], operator_in_name: false }), Value(Number(1))])]
    "#
    );
}

#[test]
fn a_path_is_written_as_it_was_read() {
    // Blanks at the end are no part of what it selects.
    let path = parse("$.a[ 0 ] ").expect("a path");
    assert_eq!(path.as_str(), "$.a[ 0 ] ");
    assert_eq!(path.steps(), [Step::Field("a".to_owned()), Step::Index(0)]);
}

#[test]
fn the_path_to_a_key_reads_back() {
    for key in ["Status", "a b", "it's", "back\\slash", "a.b", "ß", ""] {
        let path = JsonPath::to_key(key);
        assert_eq!(parse(path.as_str()).as_ref(), Ok(&path), "{key}");
    }
}

#[test]
fn filters_are_read() {
    insta::assert_snapshot!(
        [
            "$[?(@.a == 1 && !(@.b) || @.c =~ /r\\/e/i)]", "$.a[?(@.Type.Text==TOTAL_PAID)]",
            "$[?(@['a'] IN ['x', 2.5, null])]", "$[?( @ > $.limit )]", "$[?(@.a[?(@.b)])]",
            "$[?(@.a == \"b)\")]",
        ]
        .map(shown)
        .join("\n"),
        @r#"
    Data [Filter(Any([All([Compare(Path(JsonPath { text: "@.a", root: Current, steps: [Field("a")], operator_in_name: false }), Equal, Value(Number(1))), Not(Exists(JsonPath { text: "@.b", root: Current, steps: [Field("b")], operator_in_name: false }))]), Compare(Path(JsonPath { text: "@.c", root: Current, steps: [Field("c")], operator_in_name: false }), Matches, Pattern { pattern: "r\\/e", flags: "i" })]))]
    Data [Field("a"), Filter(Compare(Path(JsonPath { text: "@.Type.Text", root: Current, steps: [Field("Type"), Field("Text")], operator_in_name: false }), Equal, Value(String("TOTAL_PAID"))))]
    Data [Filter(Compare(Path(JsonPath { text: "@['a']", root: Current, steps: [Field("a")], operator_in_name: false }), In, Value(Array [String("x"), Number(2.5), Null])))]
    Data [Filter(Compare(Path(JsonPath { text: "@", root: Current, steps: [], operator_in_name: false }), Greater, Path(JsonPath { text: "$.limit", root: Data, steps: [Field("limit")], operator_in_name: false })))]
    Data [Filter(Exists(JsonPath { text: "@.a[?(@.b)]", root: Current, steps: [Field("a"), Filter(Exists(JsonPath { text: "@.b", root: Current, steps: [Field("b")], operator_in_name: false }))], operator_in_name: false }))]
    Data [Filter(Compare(Path(JsonPath { text: "@.a", root: Current, steps: [Field("a")], operator_in_name: false }), Equal, Value(String("\"b)\""))))]
    "#
    );
}

#[test]
fn placeholders_are_accepted_anywhere() {
    for text in [
        "${Path}",
        "${Path}.a",
        "$.${A}",
        "$.a${B}c.d",
        "$.a[${Index}]",
        "$.a[0:${To}]",
        "$['${Key}']",
        "$[?(@.a == ${B})]",
        "$[?(@.a == '${B}')]",
        "$.${AWS::Region}",
    ] {
        let path = parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(path.as_str(), text);
        assert_eq!(path.is_reference_path(), !text.contains('?'), "{text}");
    }
}

#[test]
fn what_is_no_path_is_refused() {
    insta::assert_snapshot!(
        [
            "", "a", " $", "$$5", "$5", "$.", "$..", "$...a", "$.a b", "$.a,b", "$.a*", "$a-b", "$[", "$[]", "$[a]", "$['a",
            "$['a',]", "$[1:2:3:4]", "$[99999999999999999999]", "$.a.nope()", "$.a.length(", "$[?(@.a]", "$[?(1)]",
            "$[?(@.a = 1)]", "$[?(@.a ==)]", "$[?(@.a near 1)]", "$[?(@.a =~ /b)]", "$[?@.a]", "$[(@.size)]",
        ]
        .map(|text| format!("{text:?}: {}", shown(text)))
        .join("\n"),
        @r#"
    "": a path begins with `$` (at byte 0)
    "a": a path begins with `$` (at byte 0)
    " $": a path begins with `$` (at byte 0)
    "$$5": '5' cannot stand here: a path goes on with `.` or `[`, and a name with other letters is written as ['a name'] (at byte 2)
    "$5": '5' cannot stand here: a path goes on with `.` or `[`, and a name with other letters is written as ['a name'] (at byte 1)
    "$.": a name is missing after `.` (at byte 2)
    "$..": a name is missing after `.` (at byte 3)
    "$...a": a name is missing after `.` (at byte 3)
    "$.a b": ' ' cannot stand here: a path goes on with `.` or `[`, and a name with other letters is written as ['a name'] (at byte 3)
    "$.a,b": ',' cannot stand here: a path goes on with `.` or `[`, and a name with other letters is written as ['a name'] (at byte 3)
    "$.a*": '*' cannot stand here: a path goes on with `.` or `[`, and a name with other letters is written as ['a name'] (at byte 3)
    "$a-b": '-' cannot stand here: a path goes on with `.` or `[`, and a name with other letters is written as ['a name'] (at byte 2)
    "$[": a number, a name in quotes, `*` or `?(…)` is missing between the brackets (at byte 2)
    "$[]": a number, a name in quotes, `*` or `?(…)` is missing between the brackets (at byte 2)
    "$[a]": a number, a name in quotes, `*` or `?(…)` is missing between the brackets (at byte 2)
    "$['a": a closing ' is missing (at byte 2)
    "$['a',]": a name in quotes is missing (at byte 6)
    "$[1:2:3:4]": a slice has at most three numbers (at byte 2)
    "$[99999999999999999999]": the number 99999999999999999999 is too large (at byte 2)
    "$.a.nope()": there is no function `nope` of paths, only avg, stddev, sum, min, max, concat, length, size, append, keys, first, last, index (at byte 4)
    "$.a.length(": a value is missing (at byte 11)
    "$[?(@.a]": an operator such as `==` or `in` is missing (at byte 7)
    "$[?(1)]": a filter compares something, or begins with `@` (at byte 4)
    "$[?(@.a = 1)]": an operator such as `==` or `in` is missing (at byte 8)
    "$[?(@.a ==)]": a value is missing (at byte 10)
    "$[?(@.a near 1)]": an operator such as `==` or `in` is missing (at byte 8)
    "$[?(@.a =~ /b)]": a closing `/` is missing (at byte 11)
    "$[?@.a]": a `(` is missing (at byte 3)
    "$[(@.size)]": only `(@.length-1)` can stand in parentheses here (at byte 2)
    "#
    );
}

#[test]
fn nesting_is_bounded() {
    let nested = |depth: usize| format!("$[?({}@.a{})]", "(".repeat(depth), ")".repeat(depth));
    assert!(parse(&nested(20)).is_ok());
    for text in [
        nested(100_000),
        format!("$[?({}@.a)]", "!".repeat(100_000)),
        format!("${}", "[?(@".repeat(100_000)),
    ] {
        let error = parse(&text).expect_err("it is too deep");
        assert!(error.message.starts_with("this is nested deeper than"), "{error}");
    }
}

#[test]
fn a_reference_path_leads_to_one_place() {
    for (text, definite, reference) in [
        ("$.a[0]['b:c']", true, true),
        ("$$.a", true, true),
        ("$['a','b']", true, false),
        ("$['a','b'].c", false, false),
        ("$.a:b", true, false),
        ("$.a.length()", true, false),
        ("$[(@.length-1)]", true, false),
        ("$.a[0,1]", false, false),
        ("$.a[0:1]", false, false),
        ("$.a.*", false, false),
        ("$..a", false, false),
        ("$[?(@.a)]", false, false),
    ] {
        let path = parse(text).expect(text);
        assert_eq!((path.is_definite(), path.is_reference_path()), (definite, reference), "{text}");
    }
}
