//! What services take and answer: the tables that `generate/service_calls.py` writes.
//!
//! A table has a line for what is true of the whole service (`protocol json`), one with the
//! codes of its errors (`errors NotFound=NotFoundException …`), one for each operation (`op
//! Name INPUT OUTPUT METHOD ADDRESS`), and then one for each shape, which others name by their
//! number: `s` is a structure, with `NAME=WIRE@LOCATION:TYPE` for each member, `l` a list and `m`
//! a map. A type is a letter, or the number of a shape.

use std::{
    collections::HashMap,
    sync::{LazyLock, OnceLock},
};

/// A service that can be called.
#[derive(Debug)]
pub(super) struct Model {
    /// Its name in errors.
    pub(super) id: &'static str,
    /// Its name in signatures.
    pub(super) signs: &'static str,
    pub(super) protocol: Protocol,
    pub(super) json_version: &'static str,
    /// What the operation is named with, in a header.
    pub(super) target: &'static str,
    pub(super) version: &'static str,
    pub(super) xml_namespace: &'static str,
    /// The names of exceptions by the codes of errors.
    pub(super) errors: HashMap<&'static str, &'static str>,
    pub(super) operations: Vec<Operation>,
    shapes: Vec<Shape>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Protocol {
    #[default]
    Json,
    RestJson,
    RestXml,
    Query,
}

#[derive(Debug)]
pub(super) struct Operation {
    pub(super) name: &'static str,
    pub(super) input: Option<usize>,
    pub(super) output: Option<usize>,
    pub(super) method: &'static str,
    pub(super) address: &'static str,
    /// The element around the result.
    pub(super) wrapper: Option<&'static str>,
    /// The element that a request is.
    pub(super) root: Option<&'static str>,
}

#[derive(Debug)]
pub(super) enum Shape {
    Structure(Vec<Member>),
    List { item: Type, wire: Option<&'static str>, is_flat: bool },
    Map { value: Type, key_wire: &'static str, value_wire: &'static str, is_flat: bool },
}

#[derive(Debug)]
pub(super) struct Member {
    pub(super) name: &'static str,
    pub(super) wire: &'static str,
    pub(super) location: Location,
    pub(super) shape: Type,
    /// Whether the SDK fills it in, so that a request that is made again is the same one.
    pub(super) is_token: bool,
}

/// Where a member is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Location {
    /// In the body, with others.
    Body,
    /// It is the body.
    Payload,
    Address,
    Query,
    Header,
    /// Headers that begin so.
    Headers,
    Status,
    XmlAttribute,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    Text,
    Integer,
    Float,
    Boolean,
    Blob,
    /// Any JSON.
    Document,
    Timestamp(TimeFormat),
    Shape(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TimeFormat {
    /// That of the protocol.
    Default,
    Seconds,
    Iso8601,
    Rfc822,
}

macro_rules! tables {
    ($($name:literal)*) => {
        /// The tables by the names of their services.
        const TABLES: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("models/", $name, ".txt"))),)*];
    };
}

tables! {
    "apigateway" "appconfigdata" "athena" "batch" "bedrock" "bedrockagentruntime"
    "bedrockruntime" "cloudformation" "cloudwatch" "cloudwatchlogs" "codebuild" "codepipeline"
    "cognitoidentityprovider" "comprehend" "databrew" "dynamodb" "ecs" "eks" "emr"
    "emrcontainers" "emrserverless" "eventbridge" "firehose" "glue" "iam" "kinesis" "kms"
    "lambda" "mediaconvert" "pipes" "polly" "rds" "rdsdata" "redshiftdata" "rekognition" "s3"
    "sagemaker" "sagemakerruntime" "scheduler" "secretsmanager" "ses" "sesv2" "sfn" "sns" "sqs"
    "ssm" "sts" "textract" "transcribe" "translate"
}

impl Model {
    /// The service of this name in resources of the AWS SDK.
    pub(super) fn of(sdk: &str) -> Option<&'static Self> {
        static MODELS: LazyLock<HashMap<&'static str, (&'static str, OnceLock<Model>)>> =
            LazyLock::new(|| {
                let table = |(name, table): &(&'static str, &'static str)| {
                    (*name, (*table, OnceLock::new()))
                };
                TABLES.iter().map(table).collect()
            });
        let (table, model) = MODELS.get(sdk)?;
        Some(model.get_or_init(|| read(table)))
    }

    /// The names of all services.
    pub(super) fn names() -> impl Iterator<Item = &'static str> {
        TABLES.iter().map(|(name, _)| *name)
    }

    /// The names of all services, each with that in `AWS_ENDPOINT_URL_NAME`. A server needs them
    /// when it starts, and most of the tables never.
    pub(super) fn variables() -> impl Iterator<Item = (&'static str, &'static str)> {
        let variable =
            |table: &'static str| table.lines().find_map(|line| line.strip_prefix("env "));
        TABLES.iter().filter_map(move |(name, table)| Some((*name, variable(table)?)))
    }

    /// The operation that an action names: `sendMessage`.
    pub(super) fn operation(&self, action: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.name.eq_ignore_ascii_case(action))
    }

    pub(super) fn shape(&self, number: usize) -> &Shape {
        &self.shapes[number]
    }

    /// The members of a structure; none, if it is none.
    pub(super) fn members(&self, number: Option<usize>) -> &[Member] {
        match number.map(|number| self.shape(number)) {
            Some(Shape::Structure(members)) => members,
            _ => &[],
        }
    }
}

fn read(table: &'static str) -> Model {
    let mut about = HashMap::new();
    let mut errors = HashMap::new();
    let (mut operations, mut shapes) = (Vec::new(), Vec::new());
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let (kind, rest) = line.split_once(' ').unwrap_or((line, ""));
        match kind {
            "errors" => errors.extend(
                rest.split_whitespace().map(|code| code.split_once('=').unwrap_or((code, code))),
            ),
            "op" => operations.push(operation(rest)),
            "s" | "l" | "m" => shapes.push(shape(kind, rest)),
            _ => {
                about.insert(kind, rest);
            }
        }
    }
    let text = |key: &str| about.get(key).copied().unwrap_or_default();
    Model {
        id: text("id"),
        signs: text("signs"),
        protocol: match text("protocol") {
            "rest-json" => Protocol::RestJson,
            "rest-xml" => Protocol::RestXml,
            "query" => Protocol::Query,
            _ => Protocol::Json,
        },
        json_version: text("json"),
        target: text("target"),
        version: text("version"),
        xml_namespace: text("xmlns"),
        errors,
        operations,
        shapes,
    }
}

fn operation(line: &'static str) -> Operation {
    let (named, plain): (Vec<_>, Vec<_>) =
        line.split(' ').partition(|part| part.starts_with("wrapper=") || part.starts_with("root="));
    let named = |key: &str| named.iter().find_map(|part| part.strip_prefix(key));
    let part = |index: usize| plain.get(index).copied();
    let number = |index: usize| part(index).and_then(|part| part.parse().ok());
    Operation {
        name: part(0).unwrap_or_default(),
        input: number(1),
        output: number(2),
        method: part(3).unwrap_or("POST"),
        address: part(4).unwrap_or("/"),
        wrapper: named("wrapper="),
        root: named("root="),
    }
}

fn shape(kind: &str, line: &'static str) -> Shape {
    let (line, is_flat) = match line.strip_suffix(" flat") {
        Some(line) => (line, true),
        None => (line, false),
    };
    let parts: Vec<_> = line.split(' ').filter(|part| !part.is_empty()).collect();
    match (kind, parts.as_slice()) {
        ("l", [item]) => Shape::List { item: type_of(item), wire: None, is_flat },
        ("l", [item, wire]) => Shape::List { item: type_of(item), wire: Some(wire), is_flat },
        ("m", [value]) => {
            Shape::Map { value: type_of(value), key_wire: "key", value_wire: "value", is_flat }
        }
        ("m", [value, key_wire, value_wire]) => {
            Shape::Map { value: type_of(value), key_wire, value_wire, is_flat }
        }
        _ => Shape::Structure(parts.into_iter().map(member).collect()),
    }
}

fn member(text: &'static str) -> Member {
    let (text, is_token) = match text.strip_suffix('~') {
        Some(text) => (text, true),
        None => (text, false),
    };
    // What it is called on the wire may hold a colon: `xsi:type`.
    let (text, shape) = text.rsplit_once(':').unwrap_or((text, "s"));
    let (text, location) = text.rsplit_once('@').unwrap_or((text, ""));
    let (name, wire) = text.split_once('=').unwrap_or((text, text));
    let location = match location {
        "b" => Location::Payload,
        "u" => Location::Address,
        "q" => Location::Query,
        "h" => Location::Header,
        "p" => Location::Headers,
        "s" => Location::Status,
        "a" => Location::XmlAttribute,
        _ => Location::Body,
    };
    Member { name, wire, location, shape: type_of(shape), is_token }
}

fn type_of(text: &str) -> Type {
    match text {
        "s" => Type::Text,
        "i" => Type::Integer,
        "f" => Type::Float,
        "b" => Type::Boolean,
        "x" => Type::Blob,
        "d" => Type::Document,
        "t" => Type::Timestamp(TimeFormat::Default),
        "te" => Type::Timestamp(TimeFormat::Seconds),
        "ti" => Type::Timestamp(TimeFormat::Iso8601),
        "tr" => Type::Timestamp(TimeFormat::Rfc822),
        number => number.parse().map_or(Type::Document, Type::Shape),
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, path::Path};

    use super::*;

    #[test]
    fn every_table_is_read() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/services/endpoint/models");
        let files: BTreeSet<_> = fs::read_dir(folder)
            .expect("the tables")
            .map(|file| file.expect("a table").path())
            .map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned())
            .collect();
        assert_eq!(files, Model::names().map(str::to_owned).collect());
        assert_eq!(Model::variables().count(), files.len());
        for name in Model::names() {
            let model = Model::of(name).expect("a model");
            assert!(!model.operations.is_empty() && !model.id.is_empty(), "{name}");
            // Every number is that of a shape.
            let is_there = |shape: Type| match shape {
                Type::Shape(number) => number < model.shapes.len(),
                _ => true,
            };
            for shape in &model.shapes {
                let all_there = match shape {
                    Shape::Structure(members) => {
                        members.iter().all(|member| is_there(member.shape))
                    }
                    Shape::List { item, .. } => is_there(*item),
                    Shape::Map { value, .. } => is_there(*value),
                };
                assert!(all_there, "{name}: {shape:?}");
            }
            for operation in &model.operations {
                for part in [operation.input, operation.output].into_iter().flatten() {
                    assert!(
                        matches!(model.shape(part), Shape::Structure(_)),
                        "{name}: {operation:?}"
                    );
                }
                assert!(operation.address.starts_with('/'), "{name}: {operation:?}");
            }
        }
    }

    #[test]
    fn operations_are_found_by_actions() {
        let sqs = Model::of("sqs").expect("a model");
        let send = sqs.operation("sendMessage").expect("an operation");
        let names: Vec<_> = sqs.members(send.input).iter().map(|member| member.name).collect();
        assert_eq!((send.name, names[0], names[1]), ("SendMessage", "QueueUrl", "MessageBody"));
        let s3 = Model::of("s3").expect("a model");
        let get = s3.operation("getObject").expect("an operation");
        assert_eq!((get.method, get.address), ("GET", "/{Bucket}/{Key+}"));
        assert_eq!(s3.errors.get("NoSuchKey"), Some(&"NoSuchKeyException"));
        assert!(Model::of("nothing").is_none() && sqs.operation("nothing").is_none());
    }
}
