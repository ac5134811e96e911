use std::ops::RangeInclusive;

use serde_json::{Map, Value};

use super::queue_url;
use crate::Error;

/// Where everything runs, as ARNs have it: nowhere real.
const PARTITION: &str = "aws";
const REGION: &str = "us-east-1";
const ACCOUNT: &str = "123456789012";

/// The version that is published of a function where nothing was deployed before.
const FIRST_VERSION: &str = "1";

/// A template whose intrinsic functions are resolved as if its resources were deployed here.
pub(super) struct Template<'a> {
    stack: &'a str,
    template: &'a Value,
}

impl<'a> Template<'a> {
    pub(super) fn new(stack: &'a str, template: &'a Value) -> Self {
        Self { stack, template }
    }

    pub(super) fn resources(&self) -> &'a Map<String, Value> {
        super::object(&self.template["Resources"])
    }

    /// The name of a resource: the one in its properties, or one made of its ids.
    pub(super) fn name(&self, id: &str) -> Result<String, Error> {
        let resource = &self.template["Resources"][id];
        let property = match resource["Type"].as_str().unwrap_or_default() {
            "AWS::Lambda::Function" => "FunctionName",
            "AWS::StepFunctions::StateMachine" => "StateMachineName",
            "AWS::IAM::Role" => "RoleName",
            "AWS::Logs::LogGroup" => "LogGroupName",
            "AWS::SQS::Queue" => "QueueName",
            "AWS::SNS::Topic" => "TopicName",
            "AWS::S3::Bucket" => "BucketName",
            "AWS::Lambda::Version" => return Ok(FIRST_VERSION.to_owned()),
            _ => "Name",
        };
        let name = self.resolve(&resource["Properties"][property], &format!("{id}.{property}"))?;
        Ok(match name.as_str() {
            Some(name) => name.to_owned(),
            // The names of buckets have no large letters.
            None if property == "BucketName" => format!("{}-{id}", self.stack).to_lowercase(),
            None => format!("{}-{id}", self.stack),
        })
    }

    /// The ARN of a resource.
    pub(super) fn arn(&self, id: &str) -> Result<String, Error> {
        let name = self.name(id)?;
        let kind = self.kind(id);
        let (service, region, rest) = match kind {
            "AWS::Lambda::Function" => ("lambda", REGION, format!("function:{name}")),
            "AWS::Lambda::Alias" | "AWS::Lambda::Version" => {
                let of = &self.template["Resources"][id]["Properties"]["FunctionName"];
                let of = self.text(of, &format!("{id}.FunctionName"))?;
                let of = of.rsplit("function:").next().unwrap_or_default();
                ("lambda", REGION, format!("function:{of}:{name}"))
            }
            "AWS::StepFunctions::StateMachine" => {
                ("states", REGION, format!("stateMachine:{name}"))
            }
            "AWS::IAM::Role" => ("iam", "", format!("role/{name}")),
            "AWS::Logs::LogGroup" => ("logs", REGION, format!("log-group:{name}:*")),
            "AWS::SQS::Queue" => ("sqs", REGION, name),
            "AWS::SNS::Topic" => ("sns", REGION, name),
            "AWS::Events::EventBus" => ("events", REGION, format!("event-bus/{name}")),
            // The names of buckets are there once in the world.
            "AWS::S3::Bucket" => return Ok(format!("arn:{PARTITION}:s3:::{name}")),
            _ => {
                return Err(Error::new(format!("the ARN of {id}, a {kind:?}, is not known here")));
            }
        };
        Ok(format!("arn:{PARTITION}:{service}:{region}:{ACCOUNT}:{rest}"))
    }

    /// The type of a resource.
    fn kind(&self, id: &str) -> &str {
        self.template["Resources"][id]["Type"].as_str().unwrap_or_default()
    }

    /// The value with all intrinsic functions in it resolved. `place` is for messages.
    pub(super) fn resolve(&self, value: &Value, place: &str) -> Result<Value, Error> {
        match value {
            Value::Array(list) => list.iter().map(|item| self.resolve(item, place)).collect(),
            Value::Object(object) => match object.iter().next() {
                Some((name, value))
                    if object.len() == 1 && (name == "Ref" || name.starts_with("Fn::")) =>
                {
                    self.call(name, value, place).map(Value::String)
                }
                _ => object
                    .iter()
                    .map(|(name, value)| Ok((name.clone(), self.resolve(value, place)?)))
                    .collect(),
            },
            value => Ok(value.clone()),
        }
    }

    /// A property that is a number within limits; the default, if there is none.
    pub(super) fn number(
        &self,
        id: &str,
        properties: &Value,
        property: &str,
        allowed: &RangeInclusive<u64>,
        default: u64,
    ) -> Result<u64, Error> {
        let given = self.resolve(&properties[property], &format!("{id}.{property}"))?;
        let number = match &given {
            Value::Null => Some(default),
            // CloudFormation takes numbers as texts, too.
            Value::String(text) => text.parse().ok(),
            number => number.as_u64(),
        };
        number.filter(|number| allowed.contains(number)).ok_or_else(|| {
            let (least, most) = (allowed.start(), allowed.end());
            Error::new(format!("{id}.{property} is from {least} to {most}, not {given}"))
        })
    }

    fn call(&self, function: &str, value: &Value, place: &str) -> Result<String, Error> {
        let wrong = || Error::new(format!("{place}: {function} cannot be given {value}"));
        match function {
            "Ref" => self.reference(value.as_str().ok_or_else(wrong)?, place),
            "Fn::GetAtt" => match value {
                Value::String(text) => {
                    let (id, attribute) = text.split_once('.').ok_or_else(wrong)?;
                    self.attribute(id, attribute, place)
                }
                Value::Array(parts) => match parts.as_slice() {
                    [Value::String(id), Value::String(attribute)] => {
                        self.attribute(id, attribute, place)
                    }
                    _ => Err(wrong()),
                },
                _ => Err(wrong()),
            },
            "Fn::Sub" => match value {
                Value::String(text) => self.substitute(text, &Map::new(), place),
                Value::Array(parts) => match parts.as_slice() {
                    [Value::String(text), Value::Object(names)] => {
                        self.substitute(text, names, place)
                    }
                    _ => Err(wrong()),
                },
                _ => Err(wrong()),
            },
            "Fn::Join" => match value.as_array().map(Vec::as_slice) {
                Some([Value::String(between), Value::Array(parts)]) => {
                    let parts: Vec<_> = parts
                        .iter()
                        .map(|part| self.text(part, place))
                        .collect::<Result<_, _>>()?;
                    Ok(parts.join(between))
                }
                _ => Err(wrong()),
            },
            _ => Err(Error::new(format!(
                "{place}: the intrinsic function {function} is not supported yet"
            ))),
        }
    }

    fn text(&self, value: &Value, place: &str) -> Result<String, Error> {
        Ok(match self.resolve(value, place)? {
            Value::String(text) => text,
            value => value.to_string(),
        })
    }

    fn reference(&self, id: &str, place: &str) -> Result<String, Error> {
        Ok(match id {
            "AWS::Partition" => PARTITION.to_owned(),
            "AWS::Region" => REGION.to_owned(),
            "AWS::AccountId" => ACCOUNT.to_owned(),
            "AWS::URLSuffix" => "amazonaws.com".to_owned(),
            "AWS::StackName" => self.stack.to_owned(),
            _ => {
                let resource = &self.template["Resources"][id];
                let parameter = &self.template["Parameters"][id];
                if resource.is_object() {
                    match self.kind(id) {
                        "AWS::StepFunctions::StateMachine"
                        | "AWS::SNS::Topic"
                        | "AWS::Lambda::Alias"
                        | "AWS::Lambda::Version" => self.arn(id)?,
                        "AWS::SQS::Queue" => queue_url(&self.arn(id)?),
                        _ => self.name(id)?,
                    }
                } else if let Some(default) = parameter.get("Default") {
                    self.text(default, place)?
                } else if parameter.is_object() {
                    return Err(Error::new(format!("{place}: the parameter {id} has no default")));
                } else {
                    return Err(Error::new(format!(
                        "{place}: there is no resource or parameter {id}"
                    )));
                }
            }
        })
    }

    fn attribute(&self, id: &str, attribute: &str, place: &str) -> Result<String, Error> {
        if !self.resources().contains_key(id) {
            return Err(Error::new(format!("{place}: there is no resource {id}")));
        }
        match attribute {
            "Arn" | "TopicArn" | "AliasArn" | "FunctionArn" => self.arn(id),
            "Version" if self.kind(id) == "AWS::Lambda::Version" => self.name(id),
            "Name" | "QueueName" | "TopicName" => self.name(id),
            "QueueUrl" => Ok(queue_url(&self.arn(id)?)),
            _ => Err(Error::new(format!(
                "{place}: the attribute {id}.{attribute} is not known here"
            ))),
        }
    }

    /// `Fn::Sub`: `${Name}`, `${Id.Attribute}`, and `${!Literal}` for a `${Literal}`.
    fn substitute(
        &self,
        text: &str,
        names: &Map<String, Value>,
        place: &str,
    ) -> Result<String, Error> {
        let mut result = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            let (name, after) = after
                .split_once('}')
                .ok_or_else(|| Error::new(format!("{place}: a `}}` is missing in {text:?}")))?;
            result.push_str(before);
            let value = if let Some(literal) = name.strip_prefix('!') {
                format!("${{{literal}}}")
            } else if let Some(value) = names.get(name) {
                self.text(value, place)?
            } else if let Some((id, attribute)) = name.split_once('.') {
                self.attribute(id, attribute, place)?
            } else {
                self.reference(name, place)?
            };
            result.push_str(&value);
            rest = after;
        }
        Ok(result + rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn resolve(value: Value) -> String {
        let template = json!({
            "Parameters": { "Stage": { "Type": "String", "Default": "test" }, "Secret": { "Type": "String" } },
            "Resources": {
                "Open": { "Type": "AWS::Lambda::Function" },
                "Close": { "Type": "AWS::Lambda::Function", "Properties": { "FunctionName": "close" } },
                "Machine": { "Type": "AWS::StepFunctions::StateMachine" },
                "Queue": { "Type": "AWS::SQS::Queue" },
                "Topic": { "Type": "AWS::SNS::Topic", "Properties": { "TopicName": "news" } },
                "Bus": { "Type": "AWS::Events::EventBus", "Properties": { "Name": "bus" } },
                "Bucket": { "Type": "AWS::S3::Bucket" },
                "Table": { "Type": "AWS::DynamoDB::Table" },
                "OpenVersion": {
                    "Type": "AWS::Lambda::Version", "Properties": { "FunctionName": { "Ref": "Open" } },
                },
                "Live": { "Type": "AWS::Lambda::Alias", "Properties": {
                    "Name": "live", "FunctionName": { "Fn::GetAtt": ["Close", "Arn"] },
                } },
            },
        });
        match Template::new("App", &template).resolve(&value, "X.Y") {
            Ok(Value::String(text)) => text,
            Ok(value) => value.to_string(),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn intrinsic_functions_are_resolved() {
        insta::assert_snapshot!(
            [
                json!({ "Ref": "Open" }),
                json!({ "Ref": "Close" }),
                json!({ "Ref": "Machine" }),
                json!({ "Ref": "Stage" }),
                json!({ "Fn::GetAtt": ["Open", "Arn"] }),
                json!({ "Fn::GetAtt": "Close.Arn" }),
                json!({ "Fn::Sub": "arn:${AWS::Partition}:x:${AWS::Region}:${AWS::AccountId}:${Open}:${Close.Arn}:${!Name}" }),
                json!({ "Fn::Sub": ["${a}-${Stage}", { "a": { "Ref": "Open" } }] }),
                json!({ "Fn::Join": ["/", ["a", { "Ref": "Close" }, 1]] }),
                json!({ "list": [{ "Ref": "Stage" }], "Fn::Two": 1 }),
                json!({ "Ref": "Queue" }),
                json!({ "Fn::GetAtt": ["Queue", "Arn"] }),
                json!({ "Fn::GetAtt": ["Queue", "QueueName"] }),
                json!({ "Ref": "Topic" }),
                json!({ "Fn::GetAtt": ["Bus", "Arn"] }),
                json!({ "Ref": "Bucket" }),
                json!({ "Fn::GetAtt": "Bucket.Arn" }),
                json!({ "Ref": "OpenVersion" }),
                json!({ "Fn::GetAtt": "OpenVersion.Version" }),
                json!({ "Ref": "Live" }),
            ]
            .map(resolve)
            .join("\n"),
            @r#"
        App-Open
        close
        arn:aws:states:us-east-1:123456789012:stateMachine:App-Machine
        test
        arn:aws:lambda:us-east-1:123456789012:function:App-Open
        arn:aws:lambda:us-east-1:123456789012:function:close
        arn:aws:x:us-east-1:123456789012:App-Open:arn:aws:lambda:us-east-1:123456789012:function:close:${Name}
        App-Open-test
        a/close/1
        {"list":["test"],"Fn::Two":1}
        https://sqs.us-east-1.amazonaws.com/123456789012/App-Queue
        arn:aws:sqs:us-east-1:123456789012:App-Queue
        App-Queue
        arn:aws:sns:us-east-1:123456789012:news
        arn:aws:events:us-east-1:123456789012:event-bus/bus
        app-bucket
        arn:aws:s3:::app-bucket
        arn:aws:lambda:us-east-1:123456789012:function:App-Open:1
        1
        arn:aws:lambda:us-east-1:123456789012:function:close:live
        "#
        );
    }

    #[test]
    fn what_cannot_be_resolved_is_refused() {
        insta::assert_snapshot!(
            [
                json!({ "Ref": "Nothing" }),
                json!({ "Ref": "Secret" }),
                json!({ "Ref": 1 }),
                json!({ "Fn::GetAtt": ["Nothing", "Arn"] }),
                json!({ "Fn::GetAtt": ["Open", "Colour"] }),
                json!({ "Fn::GetAtt": ["Table", "Arn"] }),
                json!({ "Fn::Select": [0, ["a"]] }),
                json!({ "Fn::Sub": "${Open" }),
            ]
            .map(resolve)
            .join("\n"),
            @r#"
        X.Y: there is no resource or parameter Nothing
        X.Y: the parameter Secret has no default
        X.Y: Ref cannot be given 1
        X.Y: there is no resource Nothing
        X.Y: the attribute Open.Colour is not known here
        the ARN of Table, a "AWS::DynamoDB::Table", is not known here
        X.Y: the intrinsic function Fn::Select is not supported yet
        X.Y: a `}` is missing in "${Open"
        "#
        );
    }
}
