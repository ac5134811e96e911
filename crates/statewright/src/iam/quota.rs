//! How long policies may be, and how long they will be once they are deployed.

use serde_json::{Value, json};

/// The most characters of all policies in a role; white space does not count.
///
/// Source: IAM User Guide, "IAM and AWS STS quotas".
pub(crate) const INLINE_CHARACTERS_MAX: usize = 10_240;

/// The most characters of a managed policy; white space does not count.
///
/// Source: IAM User Guide, "IAM and AWS STS quotas".
pub(crate) const MANAGED_CHARACTERS_MAX: usize = 6_144;

/// The most managed policies that a role has, unless AWS was asked for more.
///
/// Source: IAM User Guide, "IAM and AWS STS quotas".
pub(crate) const MANAGED_POLICIES_MAX: usize = 10;

/// What the policies of a role take up of its quotas, whichever stacks they are in.
#[derive(Debug, Default)]
pub(crate) struct Used {
    /// Of [`INLINE_CHARACTERS_MAX`].
    characters: usize,
    /// How many managed policies there are.
    pub(crate) managed: usize,
}

impl Used {
    /// The policies for these statements: one in the role itself, as long as it still may be, and
    /// managed ones for what does not fit.
    ///
    /// What is on many resources is said in parts. `named` tells how long the name of a resource
    /// can get.
    pub(crate) fn split(
        &mut self,
        document: Value,
        named: &impl Fn(&str) -> usize,
    ) -> (Option<Value>, Vec<Value>) {
        let room = INLINE_CHARACTERS_MAX.saturating_sub(self.characters);
        let mut policies = policies(document, room, named).into_iter();
        let inline = policies.next().filter(|policy| policy["Statement"] != json!([]));
        self.characters += inline.as_ref().map_or(0, |policy| length(policy, named));
        self.managed += policies.len();
        (inline, policies.collect())
    }
}

/// The policies for these statements: the first of them as long as it may be, which may be too
/// short for any, and each other as long as a managed one may be.
fn policies(mut document: Value, first_max: usize, named: &impl Fn(&str) -> usize) -> Vec<Value> {
    let max = |position: usize| if position == 0 { first_max } else { MANAGED_CHARACTERS_MAX };
    let empty = length(&document_of(Vec::new()), named);
    let mut policies = Vec::new();
    let mut statements: Vec<Value> = Vec::new();
    let mut used = empty;
    let all = match document["Statement"].take() {
        Value::Array(statements) => statements,
        _ => Vec::new(),
    };
    for statement in all {
        let whole = length(&statement, named) + 1;
        if used + whole <= max(policies.len()) {
            used += whole;
            statements.push(statement);
            continue;
        }
        // What does not fit as a whole is taken apart by its resources.
        let mut frame = statement;
        let resources = match frame["Resource"].take() {
            Value::Array(resources) => resources,
            resource => vec![resource],
        };
        frame["Resource"] = json!([]);
        let frame_length = length(&frame, named) + 1;
        let mut part: Option<Value> = None;
        for resource in resources {
            let more = length(&resource, named) + 1;
            let needed = if part.is_some() { more } else { frame_length + more };
            if used + needed > max(policies.len()) {
                statements.extend(part.take());
                policies.push(document_of(std::mem::take(&mut statements)));
                used = empty + frame_length + more;
            } else {
                used += needed;
            }
            let part = part.get_or_insert_with(|| frame.clone());
            if let Some(resources) = part["Resource"].as_array_mut() {
                resources.push(resource);
            }
        }
        statements.extend(part);
    }
    if !statements.is_empty() {
        policies.push(document_of(statements));
    }
    policies
}

pub(super) fn document_of(statements: Vec<Value>) -> Value {
    let mut document = json!({ "Version": "2012-10-17" });
    document["Statement"] = statements.into();
    document
}

/// How long a part of a policy can get, in characters: what CloudFormation knows only when it
/// deploys counts as the longest that it can be.
pub(crate) fn length(part: &Value, named: &impl Fn(&str) -> usize) -> usize {
    match part {
        Value::String(text) => text.len() + 2,
        Value::Array(items) => 2 + items.iter().map(|item| length(item, named) + 1).sum::<usize>(),
        Value::Object(members) => {
            let mut lengths =
                members.iter().map(|(name, value)| name.len() + 4 + length(value, named));
            match members.iter().next() {
                Some((name, argument)) if members.len() == 1 => {
                    function(name, argument, named).unwrap_or_else(|| 2 + lengths.sum::<usize>())
                }
                _ => 2 + lengths.by_ref().sum::<usize>(),
            }
        }
        other => other.to_string().len(),
    }
}

/// How long the value of a function can get; none, if it is not a function.
fn function(name: &str, argument: &Value, named: &impl Fn(&str) -> usize) -> Option<usize> {
    let first = argument.get(0).and_then(Value::as_str);
    let length = match (name, argument) {
        ("Ref", Value::String(id)) => in_text(id, named),
        ("Fn::GetAtt", _) => in_text(first?, named),
        ("Fn::Sub", Value::String(text)) => substituted(text, named),
        ("Fn::Sub", _) => substituted(first?, named) + length(argument.get(1)?, named),
        // What it is made of is at least as long.
        (name, argument) if name.starts_with("Fn::") => length(argument, named),
        _ => return None,
    };
    Some(length + 2)
}

/// The longest that what has this name in `${…}` can be: of regions, `ap-southeast-1` has the
/// longest name, and of partitions `aws-us-gov`.
fn in_text(name: &str, named: &impl Fn(&str) -> usize) -> usize {
    match name {
        "AWS::AccountId" => 12,
        "AWS::Partition" => 10,
        "AWS::Region" => 14,
        "AWS::URLSuffix" => "amazonaws.com.cn".len(),
        "AWS::StackName" => STACK_NAME,
        name => named(name.split('.').next().unwrap_or_default()),
    }
}

fn substituted(text: &str, named: &impl Fn(&str) -> usize) -> usize {
    let mut length = 0;
    let mut rest = text;
    while let Some(start) = rest.find("${")
        && let Some(end) = rest[start..].find('}')
    {
        length += start + in_text(&rest[start + 2..start + end], named);
        rest = &rest[start + end + 1..];
    }
    length + rest.len()
}

/// What is taken as the longest name of a stack: it can be deployed under another name than its
/// template has.
const STACK_NAME: usize = 32;

/// The longest name of a function or a role.
const NAME: usize = 64;

/// The longest ARN of a resource of this type: the name is either given, or made of that of
/// the stack, the logical id, and twelve letters.
pub(crate) fn arn(kind: &str, id: &str, given: Option<&str>) -> usize {
    let mut parts = kind.split("::").skip(1);
    let (service, what) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let generated = STACK_NAME + 1 + id.len() + 1 + 12;
    let generated = match kind {
        "AWS::Lambda::Function" | "AWS::IAM::Role" => generated.min(NAME),
        _ => generated,
    };
    let name = given.map_or(generated, |name| name.len().max(generated));
    // With room for what some types have besides: a `-` in the type, `:*` behind the name.
    let before = format!("arn:aws-us-gov:{service}:ap-southeast-1:111122223333:{what}:").len();
    before + name + 4
}

/// The longest ARN of what is only known to be somewhere.
pub(crate) const ARN: usize = 59 + NAME + STACK_NAME;
