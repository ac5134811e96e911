//! What can be called by the AWS SDK: the table that `generate/service_models.py` writes.
//!
//! It begins with a line for each service, which says where its text is in what follows, each of
//! them compressed for itself. Such a text has a line for the name of the service in errors
//! (`id DynamoDb`), one for its name in IAM, one for the errors, one for each operation (`op
//! getItem INPUT ACTIONS`), and then one for each shape, which others name by their number: `s`
//! is a structure, with `NAME:TYPE` for each member and `!` for those that must be there, `l` a
//! list and `m` a map. A type is a letter, or the number of a shape.

use std::{borrow::Cow, io::Read, ops::Range};

use flate2::read::DeflateDecoder;
use statewright_asl::rights::capitalized;

static TABLE: &[u8] = include_bytes!("models.bin");

/// What is known of a service.
#[derive(Debug)]
pub(super) struct Model {
    text: String,
    /// Where the lines of the shapes are in it.
    shapes: Vec<Range<usize>>,
}

/// A call that a service takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Operation<'a> {
    pub(super) name: &'a str,
    /// The number of the shape that it takes.
    pub(super) input: Option<usize>,
    actions: &'a str,
}

/// What is known of a value that a service takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape<'a> {
    /// A structure: its members, with whether they must be there, and their types.
    Structure(Vec<(&'a str, bool, &'a str)>),
    /// A list of values of this type.
    List(&'a str),
    /// An object with any keys and values of this type.
    Map(&'a str),
}

/// The IAM actions behind a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Actions {
    pub(super) names: Vec<String>,
    /// Whether IAM knows no resource for them.
    pub(super) on_everything: bool,
}

impl Model {
    /// The service of this name in resources of the AWS SDK.
    pub(super) fn of(sdk: &str) -> Option<Self> {
        let (head, data) = table();
        let mut words = head
            .lines()
            .map(|line| line.split(' '))
            .find_map(|mut words| (words.next() == Some(sdk)).then_some(words))?;
        let mut number = || words.next().and_then(|word| word.parse::<usize>().ok());
        let (offset, size) = (number()?, number()?);
        let mut text = String::new();
        DeflateDecoder::new(data.get(offset..offset + size)?).read_to_string(&mut text).ok()?;
        let mut shapes = Vec::new();
        let mut start = 0;
        for line in text.lines() {
            if ["s", "l", "m"].contains(&line.split(' ').next().unwrap_or_default()) {
                shapes.push(start..start + line.len());
            }
            start += line.len() + 1;
        }
        Some(Self { text, shapes })
    }

    /// The names of all services.
    pub(super) fn names() -> impl Iterator<Item = &'static str> {
        // The first line says what the table is made of.
        table().0.lines().skip(1).filter_map(|line| line.split(' ').next())
    }

    /// The name of the service in errors.
    pub(super) fn id(&self) -> &str {
        self.line("id ").unwrap_or_default()
    }

    /// The names of its errors, without that of the service before them.
    pub(super) fn errors(&self) -> impl Iterator<Item = &str> {
        self.line("errors ").unwrap_or_default().split_whitespace()
    }

    pub(super) fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        self.text.lines().filter_map(|line| {
            let mut words = line.strip_prefix("op ")?.split(' ');
            let name = words.next()?;
            let input = words.next()?.parse().ok();
            Some(Operation { name, input, actions: words.next().unwrap_or_default() })
        })
    }

    /// What the call needs the right to do; nothing, if that is not known.
    pub(super) fn actions(&self, operation: Operation<'_>) -> Option<Actions> {
        let prefix = self.line("iam ").filter(|prefix| *prefix != "-")?;
        let (on_everything, names) = match operation.actions.strip_prefix('*') {
            Some(names) => (true, names),
            None => (false, operation.actions),
        };
        let names: Cow<'_, str> = match names.strip_prefix('=') {
            Some(names) => names.into(),
            None if names.is_empty() => capitalized(operation.name).into(),
            None => return None,
        };
        let names = names.split(',').map(|name| format!("{prefix}:{name}")).collect();
        Some(Actions { names, on_everything })
    }

    /// The shape of a number, or of a type that is one.
    pub(super) fn shape(&self, number: usize) -> Option<Shape<'_>> {
        let line = &self.text[self.shapes.get(number)?.clone()];
        let (kind, rest) = line.split_once(' ').unwrap_or((line, ""));
        Some(match kind {
            "l" => Shape::List(rest),
            "m" => Shape::Map(rest),
            _ => Shape::Structure(rest.split_whitespace().filter_map(member).collect()),
        })
    }

    fn line(&self, kind: &str) -> Option<&str> {
        self.text.lines().find_map(|line| line.strip_prefix(kind))
    }
}

fn member(text: &str) -> Option<(&str, bool, &str)> {
    let (name, kind) = text.split_once(':')?;
    match name.strip_suffix('!') {
        Some(name) => Some((name, true, kind)),
        None => Some((name, false, kind)),
    }
}

/// The lines about the services, and their texts.
fn table() -> (&'static str, &'static [u8]) {
    let end = TABLE.windows(2).position(|two| two == b"\n\n").unwrap_or(TABLE.len());
    let (head, data) = TABLE.split_at(end);
    (str::from_utf8(head).unwrap_or_default(), data.get(2..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_service_can_be_read() {
        assert!(Model::names().count() > 300);
        for name in Model::names() {
            let model = Model::of(name).expect("a model");
            assert!(!model.id().is_empty(), "{name}");
            assert!(model.operations().next().is_some(), "{name}");
            let shapes: Vec<_> = (0..).map_while(|number| model.shape(number)).collect();
            let is_there = |kind: &str| match kind.parse::<usize>() {
                Ok(number) => number < shapes.len(),
                Err(_) => ["s", "n", "b", "d"].contains(&kind),
            };
            for shape in &shapes {
                let all_there = match shape {
                    Shape::Structure(members) => members.iter().all(|(_, _, kind)| is_there(kind)),
                    Shape::List(kind) | Shape::Map(kind) => is_there(kind),
                };
                assert!(all_there, "{name}: {shape:?}");
            }
            for operation in model.operations() {
                let input = operation.input.map(|number| &shapes[number]);
                assert!(matches!(input, None | Some(Shape::Structure(_))), "{name}: {operation:?}");
            }
        }
    }

    /// What the call of a service needs: `sqs:SendMessage on a resource`.
    fn needs(sdk: &str, name: &str) -> String {
        let model = Model::of(sdk).expect("a model");
        let operation = model.operations().find(|operation| operation.name == name);
        match model.actions(operation.expect("an operation")) {
            None => "unknown".to_owned(),
            Some(Actions { names, on_everything: true }) => format!("{} on *", names.join(" ")),
            Some(Actions { names, .. }) => names.join(" "),
        }
    }

    /// Sources: the Service Authorization Reference, and those that the generator names.
    #[test]
    fn actions_are_named_as_iam_names_them() {
        for (sdk, name, actions) in [
            ("sqs", "sendMessage", "sqs:SendMessage"),
            ("sqs", "listQueues", "sqs:ListQueues on *"),
            ("sqs", "sendMessageBatch", "sqs:SendMessage"),
            ("s3", "listBuckets", "s3:ListAllMyBuckets on *"),
            ("s3", "listObjectsV2", "s3:ListBucket"),
            ("s3", "headObject", "s3:GetObject"),
            ("s3", "copyObject", "s3:GetObject s3:PutObject"),
            ("lambda", "invoke", "lambda:InvokeFunction"),
            ("sfn", "startExecution", "states:StartExecution"),
            ("eventbridge", "putEvents", "events:PutEvents"),
            ("cloudwatchlogs", "putLogEvents", "logs:PutLogEvents"),
            ("emr", "runJobFlow", "elasticmapreduce:RunJobFlow on *"),
            ("bedrockruntime", "invokeModel", "bedrock:InvokeModel"),
            ("apigateway", "getRestApis", "apigateway:GET"),
            ("dynamodb", "query", "dynamodb:Query"),
            ("dynamodb", "transactGetItems", "dynamodb:GetItem"),
            ("ec2", "describeInstances", "ec2:DescribeInstances on *"),
            ("s3", "writeGetObjectResponse", "unknown"),
        ] {
            assert_eq!(needs(sdk, name), actions, "{sdk}:{name}");
        }
    }
}
