use serde_json::{Map, Value};

use crate::Intrinsic;

/// What stands between the stack and the logical id of a resource: no id has it.
const OF: char = '/';

/// Which resource of which stack: what constructs know each other by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ResourceRef {
    pub(crate) stack: String,
    /// The logical id.
    pub(crate) id: String,
}

impl ResourceRef {
    /// What `Ref` gives for the resource.
    pub(crate) fn reference(&self) -> Intrinsic {
        Intrinsic::reference(&self.qualified())
    }

    /// An attribute of the resource.
    pub(crate) fn attribute(&self, name: &str) -> Intrinsic {
        Intrinsic::attribute(&self.qualified(), name)
    }

    /// The id with the stack before it: how properties name a resource until it is known in
    /// which template they stand.
    fn qualified(&self) -> String {
        format!("{}{OF}{}", self.stack, self.id)
    }
}

/// Lets a part of the template of a stack name the resources of this stack as CloudFormation
/// does, by their logical ids alone.
pub(crate) fn localize(part: &mut Value, stack: &str) {
    let prefix = format!("{stack}{OF}");
    match part {
        Value::Array(items) => items.iter_mut().for_each(|item| localize(item, stack)),
        Value::Object(members) => {
            match members.get_mut("Ref") {
                Some(Value::String(id)) => strip(id, &prefix),
                _ => localize_function(members, &prefix),
            }
            members.values_mut().for_each(|member| localize(member, stack));
        }
        _ => {}
    }
}

fn localize_function(members: &mut Map<String, Value>, prefix: &str) {
    if let Some(Value::Array(parts)) = members.get_mut("Fn::GetAtt")
        && let Some(Value::String(id)) = parts.first_mut()
    {
        strip(id, prefix);
    }
    let text = match members.get_mut("Fn::Sub") {
        Some(Value::Array(parts)) => parts.first_mut(),
        text => text,
    };
    if let Some(Value::String(text)) = text {
        *text = text.replace(&format!("${{{prefix}"), "${");
    }
}

fn strip(id: &mut String, prefix: &str) {
    if let Some(rest) = id.strip_prefix(prefix) {
        *id = rest.to_owned();
    }
}
