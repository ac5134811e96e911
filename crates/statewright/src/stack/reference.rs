use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::Intrinsic;

/// What stands between the stack and the logical id of a resource: no id has it.
pub(super) const OF: char = '/';

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

    /// A text in which each attribute in `${…}` is one of the resource; `Ref` is what
    /// [`reference`](Self::reference) gives.
    pub(crate) fn substitute(&self, text: &str) -> Intrinsic {
        let mut parts = text.split("${");
        let mut text = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            // What `Fn::Sub` lets stand.
            if part.starts_with('!') {
                text += &format!("${{{part}");
                continue;
            }
            let (name, rest) = part.split_once('}').unwrap_or((part, ""));
            match name {
                "Ref" => text += &format!("${{{}}}{rest}", self.qualified()),
                // A pseudo parameter, such as `AWS::Region`.
                name if name.contains("::") => text += &format!("${{{name}}}{rest}"),
                name => text += &format!("${{{}.{name}}}{rest}", self.qualified()),
            }
        }
        Intrinsic::substitute(text)
    }

    /// The id with the stack before it: how properties name a resource until it is known in
    /// which template they stand.
    fn qualified(&self) -> String {
        format!("{}{OF}{}", self.stack, self.id)
    }
}

/// Lets a part of the template of a stack name the resources of this stack as CloudFormation
/// does, by their logical ids alone; by another one where there is one in `names`.
pub(crate) fn localize(part: &mut Value, stack: &str, names: &IndexMap<String, String>) {
    let prefix = format!("{stack}{OF}");
    match part {
        Value::Array(items) => items.iter_mut().for_each(|item| localize(item, stack, names)),
        Value::Object(members) => {
            match members.get_mut("Ref") {
                Some(Value::String(id)) => strip(id, &prefix, names),
                _ => localize_function(members, &prefix, names),
            }
            members.values_mut().for_each(|member| localize(member, stack, names));
        }
        _ => {}
    }
}

fn localize_function(
    members: &mut Map<String, Value>,
    prefix: &str,
    names: &IndexMap<String, String>,
) {
    if let Some(Value::Array(parts)) = members.get_mut("Fn::GetAtt")
        && let Some(Value::String(id)) = parts.first_mut()
    {
        strip(id, prefix, names);
    }
    let text = match members.get_mut("Fn::Sub") {
        Some(Value::Array(parts)) => parts.first_mut(),
        text => text,
    };
    if let Some(Value::String(text)) = text {
        for (id, name) in names {
            for end in ['.', '}'] {
                *text = text.replace(&format!("${{{prefix}{id}{end}"), &format!("${{{name}{end}"));
            }
        }
        *text = text.replace(&format!("${{{prefix}"), "${");
    }
}

fn strip(id: &mut String, prefix: &str, names: &IndexMap<String, String>) {
    if let Some(rest) = id.strip_prefix(prefix) {
        *id = names.get(rest).cloned().unwrap_or_else(|| rest.to_owned());
    }
}
