use super::*;

/// The value as JSON.
fn json(node: &Node<'_>) -> String {
    let list = |items: Vec<String>| items.join(",");
    match &node.value {
        Value::Null => "null".to_owned(),
        Value::Bool(boolean) => boolean.to_string(),
        Value::Number(number) => number.clone().into_owned(),
        Value::Text(text) => serde_json::Value::from(&**text).to_string(),
        Value::List(items) => format!("[{}]", list(items.iter().map(json).collect())),
        Value::Object(members) => {
            let member = |member: &Member<'_>| format!("{:?}:{}", member.key, json(&member.value));
            format!("{{{}}}", list(members.iter().map(member).collect()))
        }
    }
}

fn read(text: &str) -> String {
    match parse(text) {
        Ok(node) => json(&node),
        Err(problem) => {
            let span = problem.span.expect("a place");
            let source = &text[span.start as usize..span.end as usize];
            format!("{} at {} {source:?}", problem.message, span.start)
        }
    }
}

/// What stands at the place of the value that the keys lead to.
fn source<'t>(text: &'t str, keys: &[&str]) -> &'t str {
    let mut node = &parse(text).expect("it is YAML");
    for key in keys {
        node = match key.parse::<usize>() {
            Ok(index) => &node.items()[index],
            Err(_) => node.get(key).expect("a member"),
        };
    }
    &text[node.span.start as usize..node.span.end as usize]
}

#[test]
fn plain_scalars_are_typed_and_quoted_ones_are_texts() {
    assert_eq!(
        read("[null, ~, true, False, \"true\", 'null', yes, on]"),
        r#"[null,null,true,false,"true","null","yes","on"]"#
    );
    assert_eq!(
        read("[1, -2, +3, 0x1F, 0o17, 007, 1.50, .5, 1., -0.0, 1e3, 1E+3, 12345678901234567890]"),
        "[1,-2,3,31,15,7,1.50,0.5,1,-0.0,1e3,1E+3,12345678901234567890]"
    );
    assert_eq!(
        read("[1.2.3, 1e, 0x, 0x+1, '1', 2024-01-01, .inf, .nan, ., 1_000, é]"),
        r#"["1.2.3","1e","0x","0x+1","1","2024-01-01",".inf",".nan",".","1_000","é"]"#
    );
    assert_eq!(read("a:\nb: # nothing\nc: ''"), r#"{"a":null,"b":null,"c":""}"#);
    assert_eq!(read("1: a\ntrue: b\nnull: c\n: d"), r#"{"1":"a","true":"b","null":"c","":"d"}"#);
}

#[test]
fn json_is_yaml() {
    let text = r#"{"a": [1, "x\n\u00e9\ud83d\ude00\/", {}, []], "a": null}"#;
    assert_eq!(read(text), r#"{"a":[1,"x\né😀/",{},[]],"a":null}"#);
    assert_eq!(source(text, &["a", "1"]), r#""x\n\u00e9\ud83d\ude00\/""#);
}

#[test]
fn block_scalars_and_folded_texts_are_put_together() {
    assert_eq!(read("a: |\n  x\n   y\n\n  z\n"), r#"{"a":"x\n y\n\nz\n"}"#);
    assert_eq!(read("a: >-\n  x\n  y\n\n  z\n"), r#"{"a":"x y\nz"}"#);
    assert_eq!(read("a: x\n  y\nb: \"x\n  y\\\n  z\""), r#"{"a":"x y","b":"x yz"}"#);
}

#[test]
fn each_value_has_its_place() {
    let text = "\
# é is two bytes
é: ü # comment
b: |2- # a | b
    x

   y

c:
- 1
- k: v
  l:
  - 'it''s'
  - [ a, {q: r} ] # comment
d: !Sub |
  text
e: &anchor
  - - x
    - y
f: plain
  text
g:
";
    assert_eq!(source(text, &["é"]), "ü");
    assert_eq!(source(text, &["b"]), "|2- # a | b\n    x\n\n   y");
    assert_eq!(source(text, &["c"]), "- 1\n- k: v\n  l:\n  - 'it''s'\n  - [ a, {q: r} ]");
    assert_eq!(source(text, &["c", "1"]), "k: v\n  l:\n  - 'it''s'\n  - [ a, {q: r} ]");
    assert_eq!(source(text, &["c", "1", "l"]), "- 'it''s'\n  - [ a, {q: r} ]");
    assert_eq!(source(text, &["c", "1", "l", "0"]), "'it''s'");
    assert_eq!(source(text, &["c", "1", "l", "1"]), "[ a, {q: r} ]");
    assert_eq!(source(text, &["c", "1", "l", "1", "1"]), "{q: r}");
    assert_eq!(source(text, &["d"]), "!Sub |\n  text");
    assert_eq!(source(text, &["d", "Fn::Sub"]), "|\n  text");
    assert_eq!(source(text, &["e"]), "- - x\n    - y");
    assert_eq!(source(text, &["e", "0"]), "- x\n    - y");
    assert_eq!(source(text, &["f"]), "plain\n  text");
    assert_eq!(source(text, &["g"]), "");
    let node = parse(text).expect("it is YAML");
    for member in node.members() {
        let span = member.key_span;
        assert_eq!(&text[span.start as usize..span.end as usize], member.key);
    }
    assert_eq!(source("\u{feff}a:\r\n  b: c\r\n", &["a"]), "b: c");
}

#[test]
fn the_short_forms_of_functions_are_objects() {
    assert_eq!(
        read("[!Ref X, !GetAtt A.B.C, !GetAtt [A, B], !Sub '${x}', !If [c, 1, !Ref Y]]"),
        concat!(
            r#"[{"Ref":"X"},{"Fn::GetAtt":["A","B.C"]},{"Fn::GetAtt":["A","B"]},"#,
            r#"{"Fn::Sub":"${x}"},{"Fn::If":["c",1,{"Ref":"Y"}]}]"#
        )
    );
    let text = "a: !Join\n  - ''\n  - - x\n    - !GetAtt 'Some.Arn'\n";
    assert_eq!(read(text), r#"{"a":{"Fn::Join":["",["x",{"Fn::GetAtt":["Some","Arn"]}]]}}"#);
    assert_eq!(source(text, &["a"]), text[3..].trim_end());
    let part = &["a", "Fn::Join", "1", "1"];
    assert_eq!(source(text, part), "!GetAtt 'Some.Arn'");
    assert_eq!(source(text, &[part, &["Fn::GetAtt", "1"][..]].concat()), "Arn");
    let node = parse(text).expect("it is YAML");
    let span = node.get("a").expect("a member").members()[0].key_span;
    assert_eq!(&text[span.start as usize..span.end as usize], "!Join");
    assert_eq!(read("!Ref 5"), r#"{"Ref":"5"}"#);
}

#[test]
fn the_tags_of_yaml_are_types() {
    assert_eq!(
        read("[!!str 1, !!int '1', ! true, !!null '', !!map {}]"),
        r#"["1",1,"true",null,{}]"#
    );
    assert_eq!(read("!!int x"), "this is no value for the tag !!int at 6 \"x\"");
    assert_eq!(
        read("a: !!binary aGk="),
        "this tag is neither one of YAML's core schema nor a function of CloudFormation at 3 \"!!binary\""
    );
}

#[test]
fn aliases_stand_for_values() {
    let text = "a: &x {k: [1]}\nb: *x\nc: &k key\n*k : d\n";
    assert_eq!(read(text), r#"{"a":{"k":[1]},"b":{"k":[1]},"c":"key","key":"d"}"#);
    assert_eq!(source(text, &["b"]), "{k: [1]}");
    assert_eq!(read("a: *x"), "this alias stands for an anchor that is not above it at 3 \"*\"");
    assert_eq!(
        read("a: &x [*x]"),
        "this alias is a part of the value that it stands for at 7 \"*x\""
    );
}

#[test]
fn merged_members_give_way_to_others() {
    assert_eq!(
        read("a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  x: 0\n"),
        r#"{"a":{"x":1,"y":1},"b":{"y":2,"z":2},"c":{"x":0,"y":1,"z":2}}"#
    );
    assert_eq!(
        read("a: &a {x: 1}\nb:\n  <<: *a\n  '<<': 2"),
        r#"{"a":{"x":1},"b":{"<<":2,"x":1}}"#
    );
    assert_eq!(read("<<: 1"), "`<<` stands before an object or a list of objects at 4 \"1\"");
}

#[test]
fn aliases_that_stand_for_too_much_are_refused() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let before = level - 1;
        let aliases = vec![format!("*a{before}"); 10].join(", ");
        text += &format!("a{level}: &a{level} [{aliases}]\n");
    }
    assert!(read(&text).starts_with("the aliases stand for more than"), "{}", read(&text));
    // Each alias is a level deeper.
    let mut text = "- &a0 []\n".to_owned();
    for level in 1..300 {
        text += &format!("- &a{level} [*a{}]\n", level - 1);
    }
    assert!(read(&text).starts_with("the definition is nested deeper"), "{}", read(&text));
}

#[test]
fn what_is_nested_too_deep_is_refused() {
    let deep = |levels| "[".repeat(levels) + &"]".repeat(levels);
    assert!(read(&deep(NESTING_MAX)).starts_with("[[["));
    assert!(read(&deep(NESTING_MAX + 1)).starts_with("the definition is nested deeper than 200"));
    assert!(read(&"- ".repeat(100_000)).starts_with("the definition is nested deeper than 200"));
    assert!(read(&"{a: ".repeat(100_000)).starts_with("the definition is nested deeper than 200"));
    let tags = "[!If ".repeat(150) + "[]" + &"]".repeat(150);
    assert!(read(&tags).starts_with("the definition is nested deeper than 200"));
}

#[test]
fn what_is_no_yaml_is_reported_with_its_place() {
    insta::assert_snapshot!(
        [
            "", "# nothing", "a: [1", "a: 'x", "a:\n\tb: 1", "a: b: c", "- a\nb: c", "a: 1\n---\nb: 2",
            "[1]: x", "? {a: b}\n: x", "!Ref a: b", "a: @x", "a: {b: ${c}}", "é: 'x",
        ]
        .map(|text| format!("{text:?}: {}", read(text)))
        .join("\n")
    ,
        @r##"
    "": there is nothing in it at 0 ""
    "# nothing": there is nothing in it at 9 ""
    "a: [1": this is no YAML: unclosed bracket '[' at 3 "["
    "a: 'x": this is no YAML: unclosed quote at 3 "'"
    "a:\n\tb: 1": this is no YAML: tabs disallowed within this context (block indentation) at 4 "b"
    "a: b: c": this is no YAML: mapping values are not allowed in this context at 4 ":"
    "- a\nb: c": this is no YAML: while parsing a block collection, did not find expected '-' indicator at 4 "b"
    "a: 1\n---\nb: 2": another document begins here, and a file holds one at 5 "---"
    "[1]: x": a name is a text, and no object or list at 0 "["
    "? {a: b}\n: x": a name is a text, and no object or list at 2 "{"
    "!Ref a: b": a name is a text, and no function at 5 "a"
    "a: @x": this is no YAML: unexpected character: `@' at 3 "@"
    "a: {b: ${c}}": this is no YAML: while parsing a flow mapping, did not find expected ',' or '}' at 8 "{"
    "é: 'x": this is no YAML: unclosed quote at 4 "'"
    "##
    );
}

#[test]
fn damaged_text_is_no_panic() {
    let text =
        "a: &x !Sub |\n  é\nb: [*x, {c: \"\\u00e9\"}]\n<<: {d: >-\n}\ne:\n- - 'f'\n- !GetAtt g.h\n";
    for at in (0..=text.len()).filter(|at| text.is_char_boundary(*at)) {
        let _ = parse(&text[..at]);
        let _ = parse(&text[at..]);
        for letter in
            ["'", "\"", "{", "]", "\n", "\t", ":", "- ", "|", "\\", "*x", "&x ", "!", "?", "é"]
        {
            let _ = parse(&format!("{}{letter}{}", &text[..at], &text[at..]));
        }
    }
}
