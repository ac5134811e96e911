use serde_json::{Value, json};
use statewright_handler::Code;

use crate::Intrinsic;

/// Objects in S3, as far as is known before it runs where they are.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) bucket: &'a Code,
    /// The key of one, or what those of several begin with.
    pub(super) key: &'a Code,
}

impl Place<'_> {
    /// The ARN of the bucket.
    pub(super) fn bucket(&self) -> Value {
        joined(&[
            Code::Constant("arn:".into()),
            partition(),
            Code::Constant(":s3:::".into()),
            known(self.bucket),
        ])
    }

    /// The ARN of the objects, after whose key comes this.
    pub(super) fn objects(&self, ending: &str) -> Value {
        let ending = match self.key {
            // All of the bucket.
            Code::Constant(Value::String(key)) if key.is_empty() => "*",
            _ => ending,
        };
        joined(&[
            Code::Constant("arn:".into()),
            partition(),
            Code::Constant(":s3:::".into()),
            known(self.bucket),
            Code::Constant("/".into()),
            known(self.key),
            Code::Constant(ending.into()),
        ])
    }

    /// The condition under which only these objects are listed.
    pub(super) fn only_prefix(&self) -> Option<Value> {
        let is_known = matches!(self.key, Code::Constant(_) | Code::Token(_));
        let is_all = *self.key == Code::Constant("".into());
        (is_known && !is_all).then(
            || json!({ "StringEquals": { "s3:prefix": joined(std::slice::from_ref(self.key)) } }),
        )
    }
}

/// The folder of the folder that an object lies in; everything, where that is not known.
pub(super) fn parent(key: &Code) -> Code {
    let Code::Constant(Value::String(key)) = key else { return Code::Constant("".into()) };
    let mut parts: Vec<_> = key.split('/').collect();
    parts.truncate(parts.len().saturating_sub(2));
    let folder: String = parts.iter().map(|part| format!("{part}/")).collect();
    Code::Constant(folder.into())
}

fn partition() -> Code {
    Code::Token(Intrinsic::reference("AWS::Partition").into())
}

/// What is known only when the workflow runs can be anything.
fn known(code: &Code) -> Code {
    match code {
        Code::Constant(_) | Code::Token(_) => code.clone(),
        _ => Code::Constant("*".into()),
    }
}

/// A text of constants and of values that CloudFormation knows.
fn joined(parts: &[Code]) -> Value {
    let mut text = String::new();
    let mut all: Vec<Value> = Vec::new();
    let mut sayable = true;
    for part in parts {
        match part {
            Code::Token(token) => {
                match Intrinsic::of_json(token.clone()).name_in_text() {
                    Some(name) => text += &format!("${{{name}}}"),
                    None => sayable = false,
                }
                all.push(token.clone());
            }
            Code::Constant(Value::String(constant)) => {
                text += &constant.replace("${", "${!");
                all.push(constant.as_str().into());
            }
            _ => {}
        }
    }
    match (all.as_slice(), sayable) {
        ([one], _) => one.clone(),
        (_, true) => Intrinsic::substitute(text).into(),
        (_, false) => json!({ "Fn::Join": ["", all] }),
    }
}
