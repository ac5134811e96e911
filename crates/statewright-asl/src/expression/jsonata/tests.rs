use std::fmt::Write as _;

use super::functions::{Builtin, lookup};
use super::*;

/// The tree of an expression, with brackets around the parts of each node.
fn outline(expression: &Expression) -> String {
    let kind = match &expression.kind {
        Kind::Binary { operator, .. } => format!("{operator:?}"),
        Kind::Name(name) => name.clone(),
        Kind::Variable(name) => format!("${name}"),
        Kind::Number(number) => number.to_string(),
        Kind::Bind { name, .. } => format!("Bind ${name} "),
        Kind::Lambda { parameters, signature, .. } => {
            format!("Lambda {parameters:?} {signature:?} ")
        }
        Kind::Path { steps, group } => {
            let mut text = format!("Path{} ", group.as_ref().map_or("", |_| " grouped"));
            for step in steps {
                let sort = if matches!(step.kind, StepKind::Sort(_)) { "^" } else { "" };
                let focus = step.focus.as_ref().map_or(String::new(), |name| format!("@{name}"));
                let _ = write!(text, "{sort}.{focus}");
                for stage in &step.stages {
                    match stage {
                        Stage::Filter(_) => text.push_str("[]"),
                        Stage::Index(name) => text.push_str(&format!("#{name}")),
                    }
                }
                if !step.parents.is_empty() {
                    let _ = write!(text, "%{:?}", step.parents);
                }
            }
            text
        }
        kind => format!("{kind:?}").split([' ', '(']).next().unwrap_or_default().to_owned(),
    };
    let keep = if expression.keep_array { "[]" } else { "" };
    let parts: Vec<_> = expression.children().into_iter().map(outline).collect();
    if parts.is_empty() {
        format!("{kind}{keep}")
    } else {
        format!("{kind}{keep}({})", parts.join(", "))
    }
}

fn read(text: &str) -> String {
    match parse(text) {
        Ok(expression) => format!("{text}   {}", outline(&expression)),
        Err(error) => format!("{text}   {} at {}: {error}", error.code, error.offset),
    }
}

fn read_all(texts: &[&str]) -> String {
    texts.iter().map(|text| read(text)).collect::<Vec<_>>().join("\n")
}

#[test]
fn operators_bind_as_strongly_as_in_jsonata() {
    insta::assert_snapshot!(read_all(&[
        "1 + 2 * -3 - 4",
        "-$a.b",
        "$a = 1 and $b or $c in [1..3, 5]",
        "$a & $b = $c ~> $f",
        "$a ? $b : $c ? $d",
        "$a := $b := 1 + 1",
        "and and or",
        "8 / 4 / 2",
        "* * ** % *",
        "(1; 2;) / 2",
    ]), @r#"
    1 + 2 * -3 - 4   Subtract(Add(1, Multiply(2, -3)), 4)
    -$a.b   Negate(Path ..($a, b))
    $a = 1 and $b or $c in [1..3, 5]   Or(And(Equal($a, 1), $b), In($c, Array(Range(1, 3), 5)))
    $a & $b = $c ~> $f   Apply(Equal(Concatenate($a, $b), $c), $f)
    $a ? $b : $c ? $d   Condition($a, $b, Condition($c, $d))
    $a := $b := 1 + 1   Bind $a (Bind $b (Add(1, 1)))
    and and or   And(Path .(and), Path .(or))
    8 / 4 / 2   Divide(Divide(8, 4), 2)
    * * ** % *   Remainder(Multiply(Wildcard, Descendants), Wildcard)
    (1; 2;) / 2   Divide(Block(1, 2), 2)
    "#);
}

#[test]
fn paths_are_flat() {
    insta::assert_snapshot!(read_all(&[
        "$states.input.`a b`.\"c\"",
        "a[0][1].b[]",
        "$a[0][1][]",
        "$a[0].b",
        "(a.b)[0]",
        "a.(b.c).*.**",
        "a^(<b, >c)[0]",
        "a@$x.b#$i[0]#$j",
        "a.b{c: d}",
        "$a{c: d}",
        "a.b.(%.c + %.%.d)",
        "a.b[%.c]^(%.d)",
    ]), @r#"
    $states.input.`a b`."c"   Path ....($states, input, a b, c)
    a[0][1].b[]   Path .[][].[](a, 0, 1, b)
    $a[0][1][]   Filter[]($a, 0, 1)
    $a[0].b   Path .[].($a, 0, b)
    (a.b)[0]   Filter(Block(Path ..(a, b)), 0)
    a.(b.c).*.**   Path ....(a, Block(Path ..(b, c)), Wildcard, Descendants)
    a^(<b, >c)[0]   Path .^.[](a, Path .(b), Path .(c), 0)
    a@$x.b#$i[0]#$j   Path .@x.#i[]#j(a, b, 0)
    a.b{c: d}   Path grouped ..(a, b, Path .(c), Path .(d))
    $a{c: d}   Group($a, Path .(c), Path .(d))
    a.b.(%.c + %.%.d)   Path .%[2].%[0, 1].(a, b, Block(Add(Path ..(Parent, c), Path ...(Parent, Parent, d))))
    a.b[%.c]^(%.d)   Path ..[]%[0, 1]^.(a, b, Path ..(Parent, c), Path ..(Parent, d))
    "#);
}

#[test]
fn functions_are_read() {
    insta::assert_snapshot!(read_all(&[
        "$f()",
        "$f(1, ?)",
        "function($x, $y)<s-(sn)a<n>?:b>{ $x }",
        "λ(){1}()",
        "$f(/a\\/[/]b/im, /b/)",
        "$a ~> |b|{}, [\"c\"]|",
        "/* what */ $f /* for */ (1) /* ? */",
    ]), @r#"
    $f()   Call($f)
    $f(1, ?)   Partial($f, 1)
    function($x, $y)<s-(sn)a<n>?:b>{ $x }   Lambda ["x", "y"] Some("s-(sn)a<n>?:b") ($x)
    λ(){1}()   Call(Lambda [] None (1))
    $f(/a\/[/]b/im, /b/)   Call($f, Regex, Regex)
    $a ~> |b|{}, ["c"]|   Apply($a, Transform(Path .(b), Object, Array(String)))
    /* what */ $f /* for */ (1) /* ? */   Call($f, 1)
    "#);
}

#[test]
fn what_is_no_jsonata_is_refused_in_its_words() {
    insta::assert_snapshot!(read_all(&[
        "", "1 +", "[1,", "[1,2)", "(1", "$f(1", "{\"a\"}", "{\"a\": 1,}", "1 2", "a b", "$a ?? 1", "1..2",
        "1 ! 2", "'a", "'\\x'", "'\\u12'", "1e999", "`a", "/* a", "//", "/a", "$f(/(/)", "x := 1", "$.1", "a.true",
        "function(x){1}", "function($x, 1){1}", "function($x)<n<n>>{1}", "function($x)<(a<n>)>{1}", "a@b", "a#b.c", "a[0]@$b", "a^(b)@$c",
        "$a{1: 2}[0]", "a{1: 2}{3: 4}", "%", "a.%.%", "é + ",
    ]), @r##"
       S0207 at 0: Unexpected end of expression
    1 +   S0207 at 3: Unexpected end of expression
    [1,   S0207 at 3: Unexpected end of expression
    [1,2)   S0202 at 4: Expected "]", got ")"
    (1   S0203 at 2: Expected ")" before end of expression
    $f(1   S0203 at 4: Expected ")" before end of expression
    {"a"}   S0202 at 4: Expected ":", got "}"
    {"a": 1,}   S0211 at 8: The symbol "}" cannot be used as a unary operator
    1 2   S0201 at 2: Syntax error: 2
    a b   S0201 at 2: Syntax error: "b"
    $a ?? 1   S0211 at 4: The symbol "?" cannot be used as a unary operator
    1..2   S0201 at 1: Syntax error: ".."
    1 ! 2   S0204 at 2: Unknown operator: "!"
    'a   S0101 at 0: String literal must be terminated by a matching quote
    '\x'   S0103 at 1: Unsupported escape sequence: \"x"
    '\u12'   S0104 at 1: The escape sequence \u must be followed by 4 hex digits
    1e999   S0102 at 0: Number out of range: "1e999"
    `a   S0105 at 0: Quoted property name must be terminated with a backquote (`)
    /* a   S0106 at 0: Comment has no closing tag
    //   S0301 at 0: Empty regular expressions are not allowed
    /a   S0302 at 0: No terminating / in regular expression
    $f(/(/)   S0302 at 3: No terminating / in regular expression
    x := 1   S0212 at 0: The left side of := must be a variable name (start with $)
    $.1   S0213 at 2: The literal value 1 cannot be used as a step within a path expression
    a.true   S0213 at 2: The literal value true cannot be used as a step within a path expression
    function(x){1}   S0208 at 9: Parameter 1 of function definition must be a variable name (start with $)
    function($x, 1){1}   S0208 at 13: Parameter 2 of function definition must be a variable name (start with $)
    function($x)<n<n>>{1}   S0401 at 12: Type parameters can only be applied to functions and arrays
    function($x)<(a<n>)>{1}   S0402 at 12: Choice groups containing parameterized types are not supported
    a@b   S0214 at 2: The right side of "@" must be a variable name (start with $)
    a#b.c   S0214 at 2: The right side of "#" must be a variable name (start with $)
    a[0]@$b   S0215 at 4: A context variable binding must precede any predicates on a step
    a^(b)@$c   S0216 at 5: A context variable binding must precede the 'order-by' clause on a step
    $a{1: 2}[0]   S0209 at 9: A predicate cannot follow a grouping expression in a step
    a{1: 2}{3: 4}   S0210 at 7: Each step can only have one grouping expression
    %   S0217 at 0: The object representing the 'parent' cannot be derived from this expression
    a.%.%   S0217 at 4: The object representing the 'parent' cannot be derived from this expression
    é +    S0207 at 5: Unexpected end of expression
    "##);
}

#[test]
fn half_characters_make_up_a_whole_one() {
    let text = |text: &str| parse(text).expect("a string").kind;
    assert_eq!(text(r#""\ud83d\ude00 \n\/""#), Kind::String("😀 \n/".to_owned()));
    assert_eq!(text(r#""\ud83d""#), Kind::String("\u{fffd}".to_owned()));
}

#[test]
fn depth_has_a_limit_and_length_has_none() {
    let code = |text: String| parse(&text).map_err(|error| error.code).map(drop);
    let many = 100_000;
    for opening in
        ["(", "[", "-", "{1:", "$f(", "|", "a.(", "a[", "a^(", "$a:=", "a?", "1+(", "function(){"]
    {
        assert_eq!(code(opening.repeat(many)), Err("U1001"), "{opening}");
    }
    for chain in ["+1", "&1", "(1)", "?1:1", "~>$f", "{1:1}"] {
        assert_eq!(code(format!("1{}", chain.repeat(many))), Err("U1001"), "{chain}");
    }
    for (step, last) in [(".a", ""), (".a[0]", ""), (".a", ".%")] {
        assert_eq!(code(format!("a{}{last}", step.repeat(many))), Ok(()), "{step}");
    }
    assert_eq!(code(format!("a{}", ".%".repeat(many))), Err("U1001"));
    let deepest = |depth: usize| code(format!("{}1{}", "[".repeat(depth), "]".repeat(depth)));
    assert_eq!(deepest(NESTING_MAX - 1), Ok(()));
    assert_eq!(deepest(NESTING_MAX), Err("U1001"));
    let parsed = parse(&format!("1{}", "+1".repeat(OPERATORS_MAX - 1))).expect("not too deep");
    assert_eq!(references(&parsed), []);
}

fn found(text: &str) -> String {
    let mut line = format!("{text}  ");
    for Reference { offset, kind } in references(&parse(text).expect("JSONata")) {
        let kind = match kind {
            ReferenceKind::TopLevelName(name) => format!("top level {name}"),
            ReferenceKind::Variable { name, fields } => format!("${name} {fields:?}"),
            ReferenceKind::Call { name, args, defined } => {
                format!("{} ${name}/{args}", if defined { "own" } else { "call" })
            }
        };
        let _ = write!(line, " | {offset} {kind}");
    }
    line
}

fn found_all(texts: &[&str]) -> String {
    texts.iter().map(|text| found(text)).collect::<Vec<_>>().join("\n")
}

#[test]
fn names_at_the_top_level_are_found() {
    insta::assert_snapshot!(found_all(&[
        "a.b",
        "$.a + $$.b + * + **",
        "$states.input.items[price > 3]",
        "$states.input.items[price > $$.limit]",
        "$x[a].(b; $.c)^(d){ e: f }",
        "$x.{ \"a\": b }",
        "{ \"a\": b }",
        "[a, (b), -c]",
        "$x{a: b}",
        "$x ~> |a|{ \"b\": c }, d|",
        "$map($states.input.x, function($v){ $v.a })",
        "$map($x, function($v){ a })",
        "$x.$map(a, function($v){ b })",
    ]), @r#"
    a.b   | 0 top level a
    $.a + $$.b + * + **   | 0 top level $ | 6 top level $$ | 13 top level * | 17 top level **
    $states.input.items[price > 3]   | 0 $states ["input", "items"]
    $states.input.items[price > $$.limit]   | 0 $states ["input", "items"] | 28 top level $$
    $x[a].(b; $.c)^(d){ e: f }   | 0 $x []
    $x.{ "a": b }   | 0 $x []
    { "a": b }   | 7 top level b
    [a, (b), -c]   | 1 top level a | 5 top level b | 10 top level c
    $x{a: b}   | 0 $x []
    $x ~> |a|{ "b": c }, d|   | 0 $x []
    $map($states.input.x, function($v){ $v.a })   | 0 call $map/2 | 5 $states ["input", "x"]
    $map($x, function($v){ a })   | 0 call $map/2 | 5 $x [] | 23 top level a
    $x.$map(a, function($v){ b })   | 0 $x [] | 3 call $map/2
    "#);
}

#[test]
fn variables_of_others_are_found() {
    insta::assert_snapshot!(found_all(&[
        "$states.result.x[0].y & $states.context.`a b`.*.c",
        "$states[0].a",
        "($a := 1; $a + $b)",
        "($a := $a + 1; $a)",
        "(($a := 1); $a)",
        "($f($a := 1).b; $a)",
        "$a + ($a := 1)",
        "function($a){ $a + $b }",
        "$x@$a#$i.($a + $i) + $a",
        "($f := function($n){ $n = 0 ? 1 : $f($n - 1) + $g() }; $g := function(){ 1 }; $f(3))",
        "($g(); $g := 1)",
        "$sum($x) + $nothing(1, 2)",
        "$x ~> $sum ~> $f(1) ~> $substring(?, 1)",
        "$map($x, $string)",
        "a(1)",
    ]), @r#"
    $states.result.x[0].y & $states.context.`a b`.*.c   | 0 $states ["result", "x"] | 24 $states ["context", "a b"]
    $states[0].a   | 0 $states []
    ($a := 1; $a + $b)   | 15 $b []
    ($a := $a + 1; $a)   | 7 $a []
    (($a := 1); $a)   | 12 $a []
    ($f($a := 1).b; $a)   | 1 call $f/1
    $a + ($a := 1)   | 0 $a []
    function($a){ $a + $b }   | 19 $b []
    $x@$a#$i.($a + $i) + $a   | 0 $x [] | 21 $a []
    ($f := function($n){ $n = 0 ? 1 : $f($n - 1) + $g() }; $g := function(){ 1 }; $f(3))   | 34 own $f/1 | 47 own $g/0 | 78 own $f/1
    ($g(); $g := 1)   | 1 call $g/0
    $sum($x) + $nothing(1, 2)   | 0 call $sum/1 | 5 $x [] | 11 call $nothing/2
    $x ~> $sum ~> $f(1) ~> $substring(?, 1)   | 0 $x [] | 6 call $sum/1 | 14 call $f/2 | 23 call $substring/2
    $map($x, $string)   | 0 call $map/2 | 5 $x [] | 9 $string []
    a(1)   | 0 top level a
    "#);
}

#[test]
fn functions_are_those_of_step_functions() {
    assert_eq!(lookup("substring"), Some(Builtin { name: "substring", min: 1, max: Some(3) }));
    assert_eq!(lookup("zip"), Some(Builtin { name: "zip", min: 1, max: None }));
    assert!(lookup("partition").is_some());
    assert_eq!((lookup("eval"), lookup("")), (None, None));
}
