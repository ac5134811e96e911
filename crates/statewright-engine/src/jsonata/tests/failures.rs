//! What is said of expressions that fail.

use super::*;

fn text_of(text: &str) -> String {
    let expression = Expression::parse(text).expect("JSONata");
    let failure = expression.evaluate(&World::default()).expect_err("a failure");
    failure.text(&expression, "Output/a[0]")
}

#[test]
fn causes_are_in_the_words_of_aws() {
    assert_eq!(
        text_of("  $missing "),
        "The JSONata expression '$missing' specified for the field 'Output/a[0]' returned nothing (undefined)."
    );
    assert_eq!(
        text_of("function($x) { 'it' }"),
        "The JSONata expression 'function($x) { 'it' }' specified for the field 'Output/a[0]' returned an unsupported result type."
    );
    assert_eq!(
        text_of("'a' + 1"),
        "The JSONata expression ''a' + 1' specified for the field 'Output/a[0]' threw an error during evaluation. T2001: The left side of the \"+\" operator must evaluate to a number"
    );
    assert_eq!(
        text_of("$pad('x', 1e9)"),
        "The JSONata expression '$pad('x', 1e9)' specified for the field 'Output/a[0]' threw an error during evaluation: Expression evaluation memory limit exceeded: Check for excessive memory usage"
    );
}

#[test]
fn what_is_no_data_is_no_result() {
    for text in [
        "$sum",
        "/a/",
        "function() { 1 }",
        "$sum(?)",
        "$uppercase ~> $lowercase",
        "|a|{}|",
        "$fn := $sum",
        "[1, $sum]",
        "{'f': $sum}",
    ] {
        assert_eq!(evaluate(text, "{}"), Err(Failure::UnsupportedType), "{text}");
    }
}

#[test]
fn problems_are_in_the_words_of_jsonata_js() {
    check_errors(&[
        ("-'a'", "D1002", r#"Cannot negate a non-numeric value: "a""#),
        // Whether it is wanted or not: the match of nothing has no end.
        ("$match('ab', /x*/, 1)", "D1004", "Regular expression matches zero length string"),
        ("$split('ab', /x*/, 1)", "D1004", "Regular expression matches zero length string"),
        ("$replace('ab', /x*/, '-', 1)", "D1004", "Regular expression matches zero length string"),
        (
            "$power(1, missing)",
            "D3061",
            "The power function has resulted in a value that cannot be represented as a JSON number: base=1, exponent=undefined",
        ),
        ("1 + 'a'", "T2002", r#"The right side of the "+" operator must evaluate to a number"#),
        (
            "1 < 'a'",
            "T2009",
            r#"The values 1 and "a" either side of operator "<" must be of the same data type"#,
        ),
        (
            "[1] < 2",
            "T2010",
            r#"The expressions either side of operator "<" must evaluate to numeric or string values"#,
        ),
        (
            "['a'..3]",
            "T2003",
            "The left side of the range operator (..) must evaluate to an integer",
        ),
        (
            "[1..2.5]",
            "T2004",
            "The right side of the range operator (..) must evaluate to an integer",
        ),
        ("{1: 2}", "T1003", "Key in object structure must evaluate to a string; got: 1"),
        ("$missing(1)", "T1006", "Attempted to invoke a non-function"),
        ("sum([1])", "T1005", r#"Attempted to invoke a non-function. Did you mean $sum?"#),
        (
            "1 ~> 2",
            "T2006",
            "The right side of the function application operator ~> must be a function",
        ),
        (
            "$uppercase(1)",
            "T0410",
            r#"Argument 1 of function "uppercase" does not match function signature"#,
        ),
        (
            "$map([1], $uppercase)",
            "T0410",
            r#"Argument 1 of function "uppercase" does not match function signature"#,
        ),
        ("$sum(['a'])", "T0412", r#"Argument 1 of function "sum" must be an array of "numbers""#),
        ("$number('x')", "D3030", r#"Unable to cast value to a number: "x""#),
        ("$error('no')", "D3137", "no"),
        ("$assert(false, 'not so')", "D3141", "not so"),
        ("$assert(false)", "D3141", "$assert() statement failed"),
        ("$sqrt(-1)", "D3060", "The sqrt function cannot be applied to a negative number: -1"),
        (
            "$single([1,2])",
            "D3138",
            "The $single() function expected exactly 1 matching result.  Instead it matched more.",
        ),
        (
            "$toMillis('soon')",
            "D3110",
            r#"The argument of the toMillis function must be an ISO 8601 formatted timestamp. Given "soon""#,
        ),
        (
            "[3,1]^($sum)",
            "T2008",
            "The expressions within an order-by clause must evaluate to numeric or string values",
        ),
        ("$eval('1')", "T1006", "Attempted to invoke a non-function"),
    ]);
}
