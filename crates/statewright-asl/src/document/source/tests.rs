use super::*;
use crate::document::Value;

/// The value that the keys lead to.
fn find<'n, 'a>(node: &'n Node<'a>, keys: &str) -> &'n Node<'a> {
    keys.split_whitespace().fold(node, |node, key| match key.parse::<usize>() {
        Ok(index) => &node.items()[index],
        Err(_) => node.get(key).unwrap_or_else(|| panic!("{key} in {}", node.describe())),
    })
}

fn at(text: &str, span: Span) -> &str {
    &text[span.start as usize..span.end as usize]
}

/// What stands in the file at the place of a value.
fn source<'t>(text: &'t str, definition: &Definition<'_>, keys: &str) -> &'t str {
    at(text, find(&definition.node, keys).span)
}

/// The one definition in a template.
fn only(text: &str, format: Format) -> Definition<'_> {
    let mut contents = read(text, format);
    assert_eq!(contents.problems, []);
    assert!(contents.is_template);
    assert_eq!(contents.definitions.len(), 1);
    contents.definitions.remove(0)
}

/// A template with a state machine that has these properties.
fn template(properties: &str) -> String {
    let kind = "AWS::StepFunctions::StateMachine";
    format!(r#"{{"Resources": {{"M": {{"Type": "{kind}", "Properties": {{{properties}}}}}}}}}"#)
}

/// What is said about a state machine with these properties.
fn problems(properties: &str) -> String {
    let text = template(properties);
    let contents = read(&text, Format::Json);
    let problem = |problem: &Diagnostic| {
        let rule = problem.rule.expect("a rule");
        format!(
            "{}: {} at `{}`",
            rule.name,
            problem.message,
            at(&text, problem.span.expect("a place"))
        )
    };
    assert_eq!(contents.definitions, []);
    contents.problems.iter().map(problem).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_format_is_told_by_the_ending_or_the_first_letter() {
    assert_eq!(Format::of("a.asl.json", "a: b"), Format::Json);
    assert_eq!(Format::of("a.YML", "{}"), Format::Yaml);
    assert_eq!(Format::of("a.yaml", ""), Format::Yaml);
    assert_eq!(Format::of("a.template", " \n{"), Format::Json);
    assert_eq!(Format::of("a", "StartAt: A"), Format::Yaml);
}

#[test]
fn a_file_without_resources_is_a_definition() {
    for text in ["{}", r#"{"StartAt": "A", "States": {}, "Resources": {}}"#, "[1]"] {
        let contents = read(text, Format::Json);
        assert!(!contents.is_template);
        assert_eq!(contents.definitions[0].name, None);
        assert_eq!(at(text, contents.definitions[0].node.span), text);
    }
    assert_eq!(read("{", Format::Json).problems[0].rule.expect("a rule").name, "json-syntax");
    assert_eq!(read("[", Format::Yaml).problems[0].rule.expect("a rule").name, "yaml-syntax");
    let empty = read(r#"{"Resources": {"T": {"Type": "AWS::SNS::Topic"}}}"#, Format::Json);
    assert_eq!(empty, Contents { is_template: true, ..Contents::default() });
}

#[test]
fn a_definition_is_an_object_in_the_template() {
    let text = template(
        r#""StateMachineType": "EXPRESS", "Definition": {
            "StartAt": "A",
            "Comment": {"Ref": "AWS::NoValue"},
            "States": {"A": {
                "Type": "Task",
                "Resource": {"Fn::GetAtt": ["F", "Arn"]},
                "Parameters": {
                    "x": {"Fn::Sub": "${A}-${!b}"},
                    "y": {"Fn::Join": ["-", ["é", {"Ref": "R"}]]},
                    "z": [{"Fn::If": ["c", 1, 2]}, {"Ref": "AWS::NoValue"}]
                },
                "End": true
            }}
        }"#,
    );
    let definition = only(&text, Format::Json);
    assert_eq!(definition.name.as_deref(), Some("M"));
    assert_eq!(definition.machine_type, Some(MachineType::Express));
    assert!(definition.node.get("Comment").is_none());
    let resource = find(&definition.node, "States A Resource");
    assert_eq!(resource.text(), Some("${GetAtt F Arn}"));
    assert!(resource.is_placeholder());
    assert_eq!(at(&text, resource.span), r#"{"Fn::GetAtt": ["F", "Arn"]}"#);
    let parameters = find(&definition.node, "States A Parameters");
    assert_eq!(find(parameters, "x").text(), Some("${A}-${b}"));
    assert_eq!(find(parameters, "y").text(), Some("é-${Ref R}"));
    assert_eq!(find(parameters, "z").items().len(), 1);
    assert!(find(parameters, "z 0").is_placeholder());
    assert_eq!(source(&text, &definition, "States A End"), "true");
}

#[test]
fn a_definition_in_yaml_has_functions_in_short() {
    let text = "\
Transform: AWS::Serverless-2016-10-31
Resources:
  Machine:
    Type: AWS::Serverless::StateMachine
    Properties:
      Type: STANDARD
      Definition:
        StartAt: A
        States:
          A:
            Type: Task
            Resource: !GetAtt F.Arn
            TimeoutSeconds: 5
            End: true
";
    let definition = only(text, Format::Yaml);
    assert_eq!(definition.name.as_deref(), Some("Machine"));
    assert_eq!(definition.machine_type, Some(MachineType::Standard));
    assert_eq!(source(text, &definition, "States A Resource"), "!GetAtt F.Arn");
    assert!(find(&definition.node, "States A Resource").is_placeholder());
    assert_eq!(find(&definition.node, "States A TimeoutSeconds").number(), Some(5.0));
}

/// CloudFormation reads YAML 1.1 there, and Step Functions no YAML at all.
#[test]
fn words_without_quotes_are_booleans_in_templates() {
    let text = "\
Resources:
  M:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      Definition:
        a: yes
        b: \"yes\"
        c: [Off, 'no', on]
        d: [ON, off]
";
    let definition = only(text, Format::Yaml);
    let values = |keys: &str| {
        let items = find(&definition.node, keys).items();
        items.iter().map(|item| item.value.clone()).collect::<Vec<_>>()
    };
    let word = |word: &'static str| Value::Text(word.into());
    assert_eq!(find(&definition.node, "a").value, Value::Bool(true));
    assert_eq!(find(&definition.node, "b").value, word("yes"));
    assert_eq!(values("c"), [Value::Bool(false), word("no"), Value::Bool(true)]);
    assert_eq!(values("d"), [Value::Bool(true), Value::Bool(false)]);
    let json = template(r#""Definition": { "a": "yes" }"#);
    assert_eq!(find(&only(&json, Format::Json).node, "a").value, word("yes"));
    let string = template(r#""DefinitionString": "{ \"a\": \"yes\" }""#);
    assert_eq!(find(&only(&string, Format::Json).node, "a").value, word("yes"));
}

#[test]
fn a_definition_string_is_json_in_json() {
    let text = template(
        r#""DefinitionString": "{\n  \"StartAt\": \"\u00e9\\n😀\",\n  \"States\": {\"x\": ${y}, \"\ud83d\ude00\": 1.5}\n}""#,
    );
    let definition = only(&text, Format::Json);
    assert_eq!(find(&definition.node, "StartAt").text(), Some("é\n😀"));
    assert_eq!(source(&text, &definition, "StartAt"), r#"\"\u00e9\\n😀\""#);
    assert_eq!(source(&text, &definition, "States x"), "${y}");
    assert_eq!(source(&text, &definition, "States 😀"), "1.5");
    let states = definition.node.get("States").expect("states");
    assert_eq!(at(&text, states.members()[1].key_span), r#"\"\ud83d\ude00\""#);
    assert_eq!(at(&text, states.span), r#"{\"x\": ${y}, \"\ud83d\ude00\": 1.5}"#);
}

#[test]
fn a_definition_string_is_a_join_as_cdk_writes_it() {
    let text = template(
        r#""DefinitionString": {"Fn::Join": ["", [
            "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Resource\":\"arn:", {"Ref": "AWS::Partition"},
            ":states:::x\",\"Fn\":\"", {"Fn::GetAtt": ["F", "Arn"]}, "\",\"Next\":\"B\"}}}"
        ]]}"#,
    );
    let definition = only(&text, Format::Json);
    let resource = find(&definition.node, "States A Resource");
    assert_eq!(resource.text(), Some("arn:${Ref AWS::Partition}:states:::x"));
    assert_eq!(
        at(&text, resource.span),
        "\\\"arn:\", {\"Ref\": \"AWS::Partition\"},\n            \":states:::x\\\""
    );
    let function = find(&definition.node, "States A Fn");
    assert_eq!(function.text(), Some("${GetAtt F Arn}"));
    assert_eq!(source(&text, &definition, "States A Next"), r#"\"B\""#);
    assert_eq!(source(&text, &definition, "StartAt"), r#"\"A\""#);
    let end = text.find("]]}").expect("an end");
    assert_eq!(text[definition.node.span.end as usize..end].trim_end(), "\"");
}

#[test]
fn parts_are_joined_with_the_delimiter_and_with_functions_inside() {
    let text = template(
        r#""DefinitionString": {"Fn::Join": [",", ["{\"a\":1", {"Fn::Sub": "\"b\":\"${!c}é\""}, {"Fn::Join": ["", ["\"d\":", "2}"]]}]]}"#,
    );
    let definition = only(&text, Format::Json);
    assert_eq!(find(&definition.node, "b").text(), Some("${c}é"));
    assert_eq!(source(&text, &definition, "b"), r#"\"${!c}é\""#);
    assert_eq!(source(&text, &definition, "a"), "1");
    assert_eq!(source(&text, &definition, "d"), "2");
}

#[test]
fn a_definition_string_in_yaml_has_places_in_its_lines() {
    let head = "Resources:\n  M:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n";
    let body = r#"
        {
          "StartAt": "é",
          "A": {

            "Resource": "${F.Arn}", "End": true
          }
        }
"#;
    for start in ["|", "|-", ">", "!Sub |", "!Sub >-\n", "&x !Sub |2 # comment", "|\n"] {
        let text = format!("{head}      DefinitionString: {}{body}", start.trim_end());
        let definition = only(&text, Format::Yaml);
        assert_eq!(source(&text, &definition, ""), body.trim(), "{start}");
        assert_eq!(source(&text, &definition, "StartAt"), "\"é\"");
        assert_eq!(source(&text, &definition, "A Resource"), "\"${F.Arn}\"");
        assert_eq!(source(&text, &definition, "A End"), "true");
    }
    let inline = [
        r#"'{"a": "it''s", "b":"#.to_owned() + "\n        [1]}'",
        r#""{\"a\": \"it\u0027s\", \"b\": \"#.to_owned() + "\n        [1]}\"",
        r#"!Sub ['{"a": "it''s", "b": [1]}', {x: !Ref Y}]"#.to_owned(),
        r#"!Join ['', ['{"a": "it''s", ', '"b": [1]', "}"]]"#.to_owned(),
    ];
    for value in inline {
        let text = format!("{head}      DefinitionString: {value}\n");
        let definition = only(&text, Format::Yaml);
        assert_eq!(find(&definition.node, "a").text(), Some("it's"));
        assert!(source(&text, &definition, "a").contains("it"), "{value}");
        assert_eq!(source(&text, &definition, "b"), "[1]", "{value}");
        assert_eq!(source(&text, &definition, "b 0"), "1", "{value}");
    }
}

#[test]
fn the_text_of_an_object_and_both_sides_of_a_condition_are_read() {
    let text = template(r#""DefinitionString": {"Fn::ToJsonString": {"StartAt": "A"}}"#);
    assert_eq!(source(&text, &only(&text, Format::Json), "StartAt"), "\"A\"");
    let text = template(
        r#""Definition": {"Fn::If": ["c", {"StartAt": "A"}, {"Ref": "AWS::NoValue"}]},
           "DefinitionString": {"Fn::If": ["c", {"Ref": "AWS::NoValue"}, "{\"StartAt\": 1}"]}"#,
    );
    let contents = read(&text, Format::Json);
    assert_eq!(contents.problems, []);
    let starts: Vec<_> = contents
        .definitions
        .iter()
        .map(|definition| source(&text, definition, "StartAt"))
        .collect();
    assert_eq!(starts, ["\"A\"", "1"]);
}

#[test]
fn errors_in_a_definition_string_have_places_in_the_file() {
    insta::assert_snapshot!(
        [
            r#""DefinitionString": "{\"a\": 1,}""#,
            r#""DefinitionString": "{\"a\": x1}""#,
            r#""DefinitionString": "{\"a\": \"""#,
            r#""DefinitionString": "{\"a\": ""#,
            r#""DefinitionString": """#,
            r#""DefinitionString": {"Fn::Join": ["", ["{\"a\": ", {"Ref": "X"}, " y}"]]}"#,
        ]
        .map(problems)
        .join("\n"),
        @r#"
    json-syntax: there is `}` in place of a name in double quotes at `}`
    json-syntax: there is `x1` in place of a value at `x1`
    json-syntax: this text has no `"` at its end at `\"`
    json-syntax: there is the end in place of a value at ``
    json-syntax: there is nothing in the definition at `""`
    json-syntax: there is `y` in place of `,` or `}` at `y`
    "#
    );
}

#[test]
fn what_is_not_known_is_said() {
    insta::assert_snapshot!(
        [
            r#""DefinitionString": {"Ref": "X"}"#,
            r#""DefinitionString": {"Fn::Join": ["", [{"Ref": "X"}]]}"#,
            r#""DefinitionString": {"Fn::Join": ["", {"Ref": "X"}]}"#,
            r#""DefinitionString": "${X}""#,
            r#""DefinitionString": {"StartAt": 1}"#,
            r#""DefinitionString": 5"#,
            r#""Definition": {"Fn::Transform": {"Name": "AWS::Include"}}"#,
            r#""Definition": {"StartAt": "A", "Fn::Transform": {"Name": "AWS::Include"}}"#,
            r#""Definition": {"Fn::FindInMap": ["a", "b", "c"]}"#,
            r#""Definition": "{}""#,
            r#""DefinitionS3Location": {"Bucket": "b", "Key": "k"}"#,
            r#""DefinitionUri": "s3://b/k""#,
            "",
        ]
        .map(problems)
        .join("\n"),
        @r#"
    template: the definition of M is known at the deployment only, and not checked at `{"Ref": "X"}`
    template: the definition of M is known at the deployment only, and not checked at `{"Fn::Join": ["", [{"Ref": "X"}]]}`
    template: the definition of M is known at the deployment only, and not checked at `{"Fn::Join": ["", {"Ref": "X"}]}`
    template: the definition of M is known at the deployment only, and not checked at `"${X}"`
    template: the definition of M is an object and no text, and not checked at `{"StartAt": 1}`
    template: the definition of M is 5 and no text, and not checked at `5`
    template: the definition of M is known at the deployment only, and not checked at `{"Fn::Transform": {"Name": "AWS::Include"}}`
    template: the definition of M is known at the deployment only, and not checked at `{"StartAt": "A", "Fn::Transform": {"Name": "AWS::Include"}}`
    template: the definition of M is known at the deployment only, and not checked at `{"Fn::FindInMap": ["a", "b", "c"]}`
    template: the definition of M is the text "{}" and no object, and not checked at `"{}"`
    template: the definition of M is in a bucket, and not checked at `{"Bucket": "b", "Key": "k"}`
    template: the definition of M is in a bucket, and not checked at `"s3://b/k"`
    template: M has no definition that can be read here at `"M"`
    "#
    );
}

#[test]
fn definitions_in_other_files_are_named() {
    let text = "\
Resources:
  M:
    Type: AWS::Serverless::StateMachine
    Properties:
      Type: EXPRESS
      DefinitionUri: machines/m.asl.yaml
      DefinitionSubstitutions: {A: !Ref B}
";
    let contents = read(text, Format::Yaml);
    assert_eq!(contents.problems, []);
    assert_eq!(contents.definitions, []);
    let [reference] = &contents.references[..] else { panic!("{contents:?}") };
    assert_eq!((&*reference.name, &*reference.path), ("M", "machines/m.asl.yaml"));
    assert_eq!(reference.machine_type, Some(MachineType::Express));
    assert_eq!(at(text, reference.span), "machines/m.asl.yaml");
}

#[test]
fn the_rules_have_examples() {
    let name =
        |text, format| read(text, format).problems.first().map(|found| found.rule.expect("a rule"));
    let yaml = &crate::rules::yaml_syntax::RULE;
    assert_eq!(name(yaml.fails, Format::Yaml), Some(yaml));
    assert_eq!(name(yaml.passes, Format::Yaml), None);
    let template = &crate::rules::unread_definition::RULE;
    assert_eq!(name(template.fails, Format::Json), Some(template));
    assert_eq!(name(template.passes, Format::Json), None);
}

/// Whether all places are ranges of the text.
fn has_places(text: &str, node: &Node<'_>) -> bool {
    let is_place = |span: Span| text.get(span.start as usize..span.end as usize).is_some();
    let inner = match &node.value {
        Value::List(items) => items.iter().all(|item| has_places(text, item)),
        Value::Object(members) => members
            .iter()
            .all(|member| is_place(member.key_span) && has_places(text, &member.value)),
        _ => true,
    };
    inner && is_place(node.span)
}

#[test]
fn damaged_templates_are_no_panic() {
    let json = template(
        r#""DefinitionString": {"Fn::Join": ["é", ["{\"a\\n\": \"\u00e9", {"Ref": "X"}, {"Fn::Sub": ["\"${!b}", {}]}, "}"]]}"#,
    );
    let yaml = "Resources:\n M:\n  Type: AWS::StepFunctions::StateMachine\n  Properties:\n   \
                DefinitionString: !Sub |-\n    {\n     \"é\": [\"${!x}\", 'y'],\n     \"b\": 1\n    }\n   \
                DefinitionUri: !Sub \"{\\\"a\\\":\\u0031,\n     \\\"b\\\":\\\n  2}\"\n";
    let yaml_inline = yaml.replace("DefinitionUri", "DefinitionString");
    for (text, format) in [
        (&*json, Format::Json),
        (&json, Format::Yaml),
        (yaml, Format::Yaml),
        (&yaml_inline, Format::Yaml),
    ] {
        for at in (0..=text.len()).filter(|at| text.is_char_boundary(*at)) {
            for letter in ["", "'", "\"", "\\", "\n", "é", "{", "${!", "\\u00e9"] {
                for rest in [&text[at..], text[at..].get(1..).unwrap_or_default()] {
                    let text = format!("{}{letter}{rest}", &text[..at]);
                    let contents = read(&text, format);
                    for definition in &contents.definitions {
                        assert!(has_places(&text, &definition.node), "{text}");
                    }
                    for problem in &contents.problems {
                        let span = problem.span.expect("a place");
                        let range = span.start as usize..span.end as usize;
                        assert!(text.get(range).is_some(), "{text}: {problem:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_text_that_is_too_long_is_not_put_together() {
    let parts = vec!["\"\""; 30_000].join(", ");
    let join = format!(r#"{{"Fn::Join": ["{}", [{parts}]]}}"#, "x".repeat(1_000));
    let found = problems(&format!(r#""DefinitionString": {join}"#));
    assert!(found.contains("is known at the deployment only"));
    let text = template(&format!(r#""Definition": {{"StartAt": {join}}}"#));
    assert!(find(&only(&text, Format::Json).node, "StartAt").is_placeholder());
}

#[test]
fn what_a_template_puts_in_is_known() {
    let text = template(
        r#""DefinitionSubstitutions": {"A": "é", "N": 5, "Q": "\"", "R": {"Ref": "R"}},
        "Definition": {
            "a": "${A}-${N}-${Q}-${R}-${X",
            "b": {"Fn::Sub": "${A}${!A}${!R}"},
            "c": {"Fn::Join": ["${N}", ["${A}", {"Fn::Sub": "${!N}"}]]},
            "${A}": 1
        }"#,
    );
    let definition = only(&text, Format::Json);
    let value = |key| find(&definition.node, key).text().map(str::to_owned);
    assert_eq!(value("a").as_deref(), Some("é-5-${Q}-${R}-${X"));
    assert_eq!(value("b").as_deref(), Some("${A}é${R}"));
    assert_eq!(value("c").as_deref(), Some("é55"));
    assert_eq!(source(&text, &definition, "é"), "1");

    let string = r#"{\"a\": ${N}, \"b\": \"x${A}y\", \"c\": \"${R}\"}"#;
    let text = template(&format!(
        r#""DefinitionSubstitutions": {{"A": "é", "N": 5, "R": {{"Ref": "R"}}}}, "DefinitionString": "{string}""#
    ));
    let definition = only(&text, Format::Json);
    assert_eq!(find(&definition.node, "a").number(), Some(5.0));
    assert_eq!(source(&text, &definition, "a"), "${N}");
    assert_eq!(find(&definition.node, "b").text(), Some("xéy"));
    assert_eq!(source(&text, &definition, "b"), r#"\"x${A}y\""#);
    assert!(find(&definition.node, "c").is_placeholder());
}
