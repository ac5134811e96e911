//! What a template has besides resources, and tags.

use serde_json::{Value, json};
use statewright::{
    App, AwsType, Condition, DefinitionBody, Intrinsic, Mapping, OutputProps, Parameter,
    ParameterProps, ParameterType, Stack, StateMachine, StateMachineProps, Test,
};

use crate::problems::{problems, without_lines};

/// The template of a stack, without what is only for the linter.
fn template(describe: impl FnOnce(&mut Stack)) -> Value {
    let mut app = App::new();
    describe(app.stack("Test"));
    let mut template = app.template("Test").unwrap_or_else(|problems| panic!("{problems}"));
    template["Metadata"].as_object_mut().expect("metadata").shift_remove("cfn-lint");
    template
}

#[test]
fn a_template_has_all_sections() {
    let template = template(|stack| {
        stack.description("Orders, and what becomes of them.");
        stack.template_metadata("Owner", "shop");
        let stage = Parameter::with(
            stack,
            "Stage",
            &ParameterProps {
                default: Some("dev".to_owned()),
                allowed_values: vec!["dev".to_owned(), "prod".to_owned()],
                description: Some("where it runs".to_owned()),
                constraint_description: Some("dev or prod".to_owned()),
                ..ParameterProps::default()
            },
        );
        let count = Parameter::with(
            stack,
            "Count",
            &ParameterProps {
                kind: ParameterType::Number,
                default: Some("3".to_owned()),
                min_value: Some(1.0),
                max_value: Some(4.5),
                ..ParameterProps::default()
            },
        );
        let in_production =
            Condition::new(stack, "InProduction", Test::equals(stage.value(), "prod"));
        let many = Condition::new(
            stack,
            "Many",
            in_production
                .holds()
                .and(!Test::equals(count.value(), 1))
                .and(Test::equals(Intrinsic::region(), "eu-west-1").or(in_production.holds())),
        );
        let limits =
            Mapping::new(stack, "Limits", [("eu-west-1", [("Delay", 10), ("Size", 1024)])]);
        stack.rule(
            "Owned",
            Some(Test::equals(stage.value(), "prod")),
            [(Test::contains(json!(["a", "b"]), count.value()), "a or b")],
        );
        let delay =
            in_production.choose(limits.find(Intrinsic::region(), "Delay"), Intrinsic::no_value());
        let queue = stack.resource("Queue", "AWS::SQS::Queue", json!({ "DelaySeconds": delay }));
        stack.only_if(&queue, &many);
        let props = OutputProps {
            description: Some("where orders come in".to_owned()),
            export: Some("orders:queue".to_owned()),
            condition: Some(many),
        };
        stack.output_with("Queue", queue.reference(), &props);
    });
    insta::assert_snapshot!(format!("{template:#}"));
}

#[test]
fn every_function_can_be_said() {
    let template = template(|stack| {
        let list = Parameter::with(
            stack,
            "Subnets",
            &ParameterProps {
                kind: ParameterType::AwsList(AwsType::SubnetId),
                ..ParameterProps::default()
            },
        );
        let all = [
            Intrinsic::join("-", [Intrinsic::account(), Intrinsic::partition()]),
            Intrinsic::join_list(",", list.value()),
            Intrinsic::select(1, Intrinsic::split("/", Intrinsic::stack_id())),
            Intrinsic::base64(Intrinsic::stack_name()),
            Intrinsic::cidr("10.0.0.0/16", 4, 8),
            Intrinsic::select(0, Intrinsic::availability_zones()),
            Intrinsic::import("others:queue"),
            Intrinsic::substitute_with(
                "${Here}.${AWS::URLSuffix}",
                [("Here", Intrinsic::url_suffix())],
            ),
            Intrinsic::to_json_string(json!({ "a": Intrinsic::length(list.value()) })),
        ];
        stack.resource("Topic", "AWS::SNS::Topic", json!({ "All": all }));
    });
    insta::assert_snapshot!(format!("{template:#}"));
}

#[test]
fn parameters_are_checked_by_themselves() {
    insta::assert_snapshot!(problems(|stack| {
        stack.resource("Queue", "AWS::SQS::Queue", json!({}));
        let text = |text: &str| Some(text.to_owned());
        let number = ParameterProps { kind: ParameterType::Number, ..ParameterProps::default() };
        let all = [
            ParameterProps { default: text("three"), ..number.clone() },
            ParameterProps { default: text("3"), min_value: Some(4.0), ..number.clone() },
            ParameterProps { min_value: Some(4.0), max_value: Some(3.5), ..number.clone() },
            ParameterProps { min_length: Some(1), allowed_pattern: text("1*"), ..number },
            ParameterProps {
                default: text("ab"),
                allowed_pattern: text("a"),
                ..Default::default()
            },
            ParameterProps {
                default: text("test"),
                allowed_values: vec!["dev".to_owned(), "prod".to_owned()],
                max_length: Some(3),
                max_value: Some(1.0),
                ..Default::default()
            },
            ParameterProps {
                kind: ParameterType::NumberList,
                default: text("1, 2, x"),
                ..Default::default()
            },
            ParameterProps {
                default: text(&"x".repeat(4097)),
                description: text(&"x".repeat(1025)),
                ..Default::default()
            },
            // What Java's expressions can and ours cannot is not looked at.
            ParameterProps {
                default: text("b"),
                allowed_pattern: text("(?!a).*"),
                ..Default::default()
            },
            ParameterProps {
                kind: ParameterType::SsmText,
                default: text("/names/of/things"),
                allowed_pattern: text("[0-9]+"),
                ..Default::default()
            },
        ];
        for (number, props) in all.iter().enumerate() {
            Parameter::with(stack, &format!("Parameter{number}"), props);
        }
    }));
}

#[test]
fn sections_are_filled_wrongly() {
    insta::assert_snapshot!(problems(|stack| {
        stack.resource("Queue", "AWS::SQS::Queue", json!({}));
        Parameter::text(stack, "Queue", "x");
        Parameter::text(stack, "Stage", "x");
        stack.resource("Stage", "AWS::SQS::Queue", json!({}));
        Condition::new(stack, "Never", Test::equals("a", "b"));
        Condition::new(stack, "Never", Test::equals("a", "b"));
        stack.description(&"é".repeat(513));
        let props = OutputProps {
            export: Some("a/b".to_owned()),
            description: Some("x".repeat(1025)),
            ..OutputProps::default()
        };
        stack.output_with("Output", "x", &props);
        stack.tag("aws:mine", "x");
        stack.tag("", "x");
        stack.tag("Long", "x".repeat(257));
    }));
}

#[test]
fn what_only_its_own_stack_can_use_is_not_used_elsewhere() {
    let mut app = App::new();
    let stack = app.stack("One");
    stack.resource("Queue", "AWS::SQS::Queue", json!({}));
    let stage = Parameter::text(stack, "Stage", "dev");
    let never = Condition::new(stack, "Never", Test::equals(stage.value(), "b"));
    let limits = Mapping::new(stack, "Limits", [("a", [("b", 1)])]);
    let stack = app.stack("Two");
    let properties = json!({
        "A": never.choose(1, 2),
        "B": limits.find("a", "b"),
        "C": { "Fn::If": ["Missing", 1, 2] },
    });
    let topic = stack.resource("Topic", "AWS::SNS::Topic", properties);
    stack.only_if(&topic, &never);
    // But a parameter can be.
    stack.output("Stage", stage.value());
    let problems = app.template("Two").expect_err("problems");
    insta::assert_snapshot!(without_lines(&problems.to_string()));
}

#[test]
fn a_template_has_too_much_of_something() {
    let mut app = App::new();
    let stack = app.stack("One");
    let topic = stack.resource("Topic", "AWS::SNS::Topic", json!({}));
    for number in 0..201 {
        Parameter::text(stack, &format!("Parameter{number}"), "x");
    }
    for number in 0..195 {
        stack.output(&format!("Output{number}"), "x");
    }
    let stack = app.stack("Two");
    let attributes = (0..6).map(|number| topic.attribute(&format!("Attribute{number}")));
    stack.resource("Topic", "AWS::SNS::Topic", json!({ "All": attributes.collect::<Vec<_>>() }));
    let problems = app.template("Two").expect_err("problems");
    insta::assert_snapshot!(without_lines(&problems.to_string()));
}

#[test]
fn tags_are_inherited() {
    let mut app = App::new();
    app.tag("Company", "x");
    app.tag("Stage", "dev");
    let stack = app.stack("Test");
    stack.tag("Stage", "prod");
    stack.resource("Queue", "AWS::SQS::Queue", json!({}));
    stack.resource("Policy", "AWS::SQS::QueuePolicy", json!({}));
    stack.nested("Part", |stack| {
        stack.tag("Part", "yes");
        let pipe = stack.resource("Pipe", "AWS::Pipes::Pipe", json!({ "Tags": { "Own": "own" } }));
        stack.tag_construct(&pipe, "Stage", "pipe");
        stack.resource("Zone", "AWS::Route53::HostedZone", json!({}));
        let own = json!({ "Tags": [{ "Key": "Stage", "Value": "own" }] });
        stack.resource("Topic", "AWS::SNS::Topic", own);
    });
    stack.resource("PartOther", "AWS::SNS::Topic", json!({}));
    app.tag("Later", Intrinsic::stack_name());
    let template = app.template("Test").unwrap_or_else(|problems| panic!("{problems}"));
    let resources = template["Resources"].as_object().expect("resources");
    let tags: Vec<_> = resources
        .iter()
        .map(|(id, resource)| match resource["Properties"].as_object() {
            Some(properties) => format!("{id} {}\n", Value::from(properties.clone())),
            None => format!("{id}\n"),
        })
        .collect();
    insta::assert_snapshot!(tags.concat());
}

/// What only pseudo parameters are missing from is `Fn::Sub`, which linters read; any other name is
/// one of the substitutions, and so is what stands alone.
#[test]
fn pseudo_parameters_are_filled_in_where_they_stand() {
    let mut app = App::new();
    let stack = app.stack("Test");
    let body = DefinitionBody::json(&json!({
        "StartAt": "Send",
        "States": { "Send": {
            "Type": "Task",
            "Resource": "arn:${AWS::Partition}:states:::sqs:sendMessage",
            "Parameters": {
                "QueueUrl": "https://sqs.${AWS::Region}.${AWS::URLSuffix}/1/${Queue}",
                "MessageBody": { "from": "${AWS::Region}", "own": "${Other::Name} here" },
            },
            "End": true,
        } },
    }));
    let body = body
        .with("AWS::Partition", Intrinsic::partition())
        .with("AWS::Region", Intrinsic::region())
        .with("AWS::URLSuffix", Intrinsic::url_suffix())
        .with("Queue", Intrinsic::stack_name())
        .with("Other::Name", Intrinsic::account());
    let props = StateMachineProps::default();
    StateMachine::<Value, Value>::from_definition(stack, "Machine", &body, &props);
    let template = app.template("Test").unwrap_or_else(|problems| panic!("{problems}"));
    let machine = &template["Resources"]["Machine"]["Properties"];
    let state = &machine["Definition"]["States"]["Send"];
    assert_eq!(
        state["Resource"],
        json!({ "Fn::Sub": "arn:${AWS::Partition}:states:::sqs:sendMessage" })
    );
    let parameters = json!({
        "QueueUrl": "https://sqs.${AWSRegionRef}.${AWSURLSuffixRef}/1/${Queue}",
        "MessageBody": { "from": "${AWSRegionRef}", "own": "${OtherNameRef} here" },
    });
    assert_eq!(state["Parameters"], parameters);
    let reference = |name: &str| json!({ "Ref": name });
    let substitutions = json!({
        "AWSRegionRef": reference("AWS::Region"),
        "AWSURLSuffixRef": reference("AWS::URLSuffix"),
        "Queue": reference("AWS::StackName"),
        "OtherNameRef": reference("AWS::AccountId"),
    });
    assert_eq!(machine["DefinitionSubstitutions"], substitutions);
}

/// Names in keys are filled in as those in values are.
#[test]
fn substitutions_stand_in_keys() {
    let mut app = App::new();
    let stack = app.stack("Test");
    let body = DefinitionBody::json(&json!({
        "StartAt": "Get",
        "States": { "Get": {
            "Type": "Task",
            "Resource": "arn:aws:states:::aws-sdk:dynamodb:batchGetItem",
            "Parameters": { "RequestItems": {
                "before": {},
                "${TableName}": { "Keys": [{ "id": { "S": "${AWS::Region}" } }] },
                "of-${AWS::Region}-${TableName}": {},
            } },
            "End": true,
        } },
    }));
    let table = stack.resource("Cases", "AWS::DynamoDB::Table", json!({}));
    let body = body.with("TableName", table.reference()).with("AWS::Region", Intrinsic::region());
    let props = StateMachineProps::default();
    StateMachine::<Value, Value>::from_definition(stack, "Machine", &body, &props);
    let template = app.template("Test").unwrap_or_else(|problems| panic!("{problems}"));
    let machine = &template["Resources"]["Machine"]["Properties"];
    let items = &machine["Definition"]["States"]["Get"]["Parameters"]["RequestItems"];
    let keys: Vec<_> = items.as_object().expect("items").keys().collect();
    assert_eq!(keys, ["before", "${TableName}", "of-${AWSRegionRef}-${TableName}"]);
    let substitutions = json!({
        "TableName": { "Ref": "Cases" },
        "AWSRegionRef": { "Ref": "AWS::Region" },
    });
    assert_eq!(machine["DefinitionSubstitutions"], substitutions);
}
