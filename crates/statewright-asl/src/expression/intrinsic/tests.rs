use super::*;

fn shown(text: &str) -> String {
    match parse(text) {
        Ok(call) => {
            let found = problems(&call);
            let found = found.iter().map(|problem| {
                let Problem { offset, message, kind, candidate } = problem;
                let hint = candidate.map(|name| format!(" ({name}?)")).unwrap_or_default();
                format!("{kind:?} at {offset}: {message}{hint}")
            });
            format!("{text}: {}", found.collect::<Vec<_>>().join("; "))
        }
        Err(error) => format!("{text}: {error}"),
    }
}

#[test]
fn a_call_is_read_with_its_arguments() {
    let call =
        parse("States.Format( 'a {}\\'\\{${B}' ,-2.5, null,true, $.a[?(@.b==c)], States.UUID())  ");
    insta::assert_debug_snapshot!(call.expect("a call"), @r#"
    Call {
        name: "States.Format",
        offset: 0,
        arguments: [
            Argument {
                offset: 15,
                value: Text(
                    Text(
                        [
                            Letters(
                                "a ",
                            ),
                            Slot,
                            Letters(
                                "'{",
                            ),
                            Placeholder(
                                "${B}",
                            ),
                        ],
                    ),
                ),
            },
            Argument {
                offset: 31,
                value: Number(
                    Number(-2.5),
                ),
            },
            Argument {
                offset: 37,
                value: Null,
            },
            Argument {
                offset: 42,
                value: Boolean(
                    true,
                ),
            },
            Argument {
                offset: 48,
                value: Path(
                    JsonPath {
                        text: "$.a[?(@.b==c)]",
                        root: Data,
                        steps: [
                            Field(
                                "a",
                            ),
                            Filter(
                                Compare(
                                    Path(
                                        JsonPath {
                                            text: "@.b",
                                            root: Current,
                                            steps: [
                                                Field(
                                                    "b",
                                                ),
                                            ],
                                            operator_in_name: false,
                                        },
                                    ),
                                    Equal,
                                    Value(
                                        String("c"),
                                    ),
                                ),
                            ),
                        ],
                        operator_in_name: false,
                    },
                ),
            },
            Argument {
                offset: 64,
                value: Call(
                    Call {
                        name: "States.UUID",
                        offset: 64,
                        arguments: [],
                    },
                ),
            },
        ],
    }
    "#);
}

#[test]
fn a_brace_without_the_other_one_is_told_from_one_with_a_backslash() {
    let call = parse(r"States.Format('{\{} }{a} ${}{')").expect("a call");
    let [Argument { value: ArgumentValue::Text(text), .. }] = call.arguments.as_slice() else {
        panic!("one text: {call:?}");
    };
    let letters = |letters: &str| Piece::Letters(letters.to_owned());
    assert_eq!(
        text.0,
        [
            Piece::Brace('{'),
            letters("{"),
            Piece::Brace('}'),
            letters(" "),
            Piece::Brace('}'),
            Piece::Brace('{'),
            letters("a"),
            Piece::Brace('}'),
            letters(" $"),
            Piece::Slot,
            Piece::Brace('{'),
        ]
    );
    assert_eq!(text.value(), "{{} }{a} ${}{");
}

#[test]
fn what_is_right_is_not_talked_about() {
    for text in [
        "States.Array()",
        "States.UUID( )",
        "States.Format($.t, 1)",
        "States.Format('x')",
        "States.Format('Only ${} so far', $.a)",
        "States.Format('${Text}', $.a)",
        "States.Array(${A}, $.${B}, '${C}')",
        "States.Hash($.a, '${Algorithm}')",
        "States.ArrayRange(${From}, 9, -1)",
        "States.ArrayRange(1, 9, 1.9)",
        "States.MathRandom(1, 9, 5)",
        "States.StringToJson('{\"a\": {}}')",
        "States.JsonMerge($.a, $x, false)",
    ] {
        assert_eq!(shown(text), format!("{text}: "));
    }
}

#[test]
fn problems_are_found() {
    insta::assert_snapshot!(
        [
            "States.Formt('{}', $.a)", "States.Array.Length($.a)", "JsonToString($)", "States.Default($.a)",
            "States.UUID(1)", "States.MathRandom(1)", "States.Format()", "States.Format('{}{}', 1)",
            "States.Format('\\{\\}', 1)", "States.Format(1)", "States.MathAdd('1', null)", "States.ArrayLength('a')",
            "States.Hash($.a, 'SHA1')", "States.ArrayRange(1, 2, 0.9)", "States.ArrayPartition($.a, 0.9)",
            "States.JsonMerge($.a, $.b, true)", "States.JsonMerge($.a, $.b, 0)",
            "States.Array(States.Nope(), States.UUID(1))",
        ]
        .map(shown)
        .join("\n"),
        @r"
    States.Formt('{}', $.a): UnknownFunction at 0: there is no intrinsic function `States.Formt` (States.Format?)
    States.Array.Length($.a): UnknownFunction at 0: there is no intrinsic function `States.Array.Length` (States.ArrayLength?)
    JsonToString($): UnknownFunction at 0: there is no intrinsic function `JsonToString` (States.JsonToString?)
    States.Default($.a): UnknownFunction at 0: there is no intrinsic function `States.Default`
    States.UUID(1): ArgumentCount at 0: the number of arguments of `States.UUID` is 0, not 1
    States.MathRandom(1): ArgumentCount at 0: the number of arguments of `States.MathRandom` is 2 to 3, not 1
    States.Format(): ArgumentCount at 0: the number of arguments of `States.Format` is at least 1, not 0
    States.Format('{}{}', 1): FormatArity at 0: the text has 2 of `{}`, and the number of arguments after it is 1
    States.Format('\{\}', 1): FormatArity at 0: the text has 0 of `{}`, and the number of arguments after it is 1
    States.Format(1): ArgumentKind at 14: argument 1 of `States.Format` is a text, not a number
    States.MathAdd('1', null): ArgumentKind at 15: argument 1 of `States.MathAdd` is a number, not a text; ArgumentKind at 20: argument 2 of `States.MathAdd` is a number, not null
    States.ArrayLength('a'): ArgumentKind at 19: argument 1 of `States.ArrayLength` is a list, not a text
    States.Hash($.a, 'SHA1'): ArgumentValue at 17: the algorithm of `States.Hash` is one of MD5, SHA-1, SHA-256, SHA-384, SHA-512
    States.ArrayRange(1, 2, 0.9): ArgumentValue at 24: the step of `States.ArrayRange` is not 0
    States.ArrayPartition($.a, 0.9): ArgumentValue at 27: the size of `States.ArrayPartition` is at least 1
    States.JsonMerge($.a, $.b, true): ArgumentValue at 27: the third argument of `States.JsonMerge` is false: AWS has no deep merge
    States.JsonMerge($.a, $.b, 0): ArgumentKind at 27: argument 3 of `States.JsonMerge` is true or false, not a number
    States.Array(States.Nope(), States.UUID(1)): UnknownFunction at 13: there is no intrinsic function `States.Nope`; ArgumentCount at 28: the number of arguments of `States.UUID` is 0, not 1
    "
    );
}

#[test]
fn what_is_no_call_is_refused() {
    insta::assert_snapshot!(
        [
            "", " States.UUID()", "States. ", "States.UUID", "States.UUID(", "States.UUID() x", "States.Array($.a,)",
            "States.Array(,)", "States.Array(a)", "States.Array(\"a\")", "States.Array('a)", "States.Array('\\",
            "States.Array('\\\"')", "States.Array(1x)", "States.Array($.)", "States.Array($.a $.b)",
        ]
        .map(shown)
        .join("\n"),
        @r#"
    : the name of a function such as `States.Format` is missing (at byte 0)
     States.UUID(): the name of a function such as `States.Format` is missing (at byte 0)
    States. : a `(` is missing after the name of the function (at byte 8)
    States.UUID: a `(` is missing after the name of the function (at byte 11)
    States.UUID(: an argument is missing (at byte 12)
    States.UUID() x: ' ' cannot stand here: nothing follows a call (at byte 13)
    States.Array($.a,): an argument is missing (at byte 17)
    States.Array(,): an argument is missing (at byte 13)
    States.Array(a): `a` is no argument: a text stands in single quotes, and a path begins with `$` (at byte 13)
    States.Array("a"): a text stands in single quotes, not in double ones (at byte 13)
    States.Array('a): a closing ' is missing (at byte 13)
    States.Array('\: after `\` there is one of `'`, `{`, `}` and `\` (at byte 14)
    States.Array('\"'): after `\` there is one of `'`, `{`, `}` and `\` (at byte 14)
    States.Array(1x): `1x` is no number (at byte 13)
    States.Array($.): a name is missing after `.` (at byte 15)
    States.Array($.a $.b): a `,` or `)` is missing after an argument (at byte 17)
    "#
    );
}

#[test]
fn nesting_is_bounded() {
    let nested = |depth: usize| format!("{}1{}", "States.Array(".repeat(depth), ")".repeat(depth));
    assert!(parse(&nested(NESTING_MAX + 1)).is_ok());
    assert!(parse(&nested(NESTING_MAX + 2)).is_err());
    assert!(parse(&nested(100_000)).is_err());
}

#[test]
fn functions_are_looked_up() {
    assert_eq!(
        lookup("States.MathRandom").map(|found| (found.least, found.most)),
        Some((2, Some(3)))
    );
    assert_eq!(lookup("States.UUID").map(|found| found.fills_fail), Some(true));
    assert_eq!(lookup("UUID"), None);
}
