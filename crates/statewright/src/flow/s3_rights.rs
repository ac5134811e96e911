use serde_json::{Value, json};
use statewright_handler::{Code, Value as Text};

use crate::{Bucket, Intrinsic, Key};

/// A bucket: one of the stack, or the name of one as a constant, as a value that CloudFormation
/// knows, or as an expression.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` is no bucket, and not the name of one",
    label = "neither a `&Bucket` nor a text",
    note = "give it a `&Bucket`, or a name: a text, or an expression for one"
)]
pub trait BucketName {
    /// Its name, and the key that encrypts what is in it, as far as that is known.
    fn named(self) -> (Code, Option<Key>);
}

impl<V: Text<String>> BucketName for V {
    fn named(self) -> (Code, Option<Key>) {
        (self.code(), None)
    }
}

impl BucketName for &Bucket {
    fn named(self) -> (Code, Option<Key>) {
        (self.name().code(), self.key().cloned())
    }
}

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
        joined(&self.bucket_arn())
    }

    /// The ARN of the objects, after whose key comes this.
    pub(super) fn objects(&self, ending: &str) -> Value {
        let ending = match self.key {
            // All of the bucket.
            Code::Constant(Value::String(key)) if key.is_empty() => "*",
            _ => ending,
        };
        let object = [constant("/"), known(self.key), constant(ending)];
        joined(&[&self.bucket_arn()[..], &object].concat())
    }

    fn bucket_arn(&self) -> [Code; 4] {
        let partition = Code::Token(Intrinsic::partition().into());
        [constant("arn:"), partition, constant(":s3:::"), known(self.bucket)]
    }

    /// Why the rights are no narrower.
    pub(super) fn note(&self) -> Option<&'static str> {
        let is_known = |code: &Code| matches!(code, Code::Constant(_) | Code::Token(_));
        let is_known = is_known(self.bucket) && is_known(self.key);
        (!is_known).then_some("where the objects are is known only when it runs")
    }

    /// The condition under which only these objects are listed.
    pub(super) fn only_prefix(&self) -> Option<Value> {
        let is_known = matches!(self.key, Code::Constant(_) | Code::Token(_));
        let is_all = *self.key == constant("");
        (is_known && !is_all).then(
            || json!({ "StringEquals": { "s3:prefix": joined(std::slice::from_ref(self.key)) } }),
        )
    }
}

/// The folder of the folder that an object lies in; everything, where that is not known.
pub(super) fn parent(key: &Code) -> Code {
    let Code::Constant(Value::String(key)) = key else { return constant("") };
    let mut parts: Vec<_> = key.split('/').collect();
    parts.truncate(parts.len().saturating_sub(2));
    let folder: String = parts.iter().map(|part| format!("{part}/")).collect();
    Code::Constant(folder.into())
}

fn constant(text: &str) -> Code {
    Code::Constant(text.into())
}

/// What is known only when the workflow runs can be anything.
fn known(code: &Code) -> Code {
    match code {
        Code::Constant(_) | Code::Token(_) => code.clone(),
        _ => constant("*"),
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
