use std::sync::Arc;

use statewright_asl::{self as asl, JsonPath};

use super::{Jsonata, compile::Compiler};
use crate::Json;

/// A value with expressions in it.
#[derive(Debug)]
pub(crate) enum Template {
    Constant(Json),
    /// The value at a path, and the key that it stands behind: `total.$`.
    Path(JsonPath, Arc<str>),
    /// What an intrinsic function makes.
    Call(asl::IntrinsicCall),
    Jsonata(Jsonata),
    Array(Vec<Template>),
    Object(Vec<(Arc<str>, Template)>),
}

impl Template {
    /// Makes a template ready that stands in this field.
    pub(super) fn compile(template: &asl::Template, field: &str, compiler: &mut Compiler) -> Self {
        match template {
            asl::Template::Value(value) => Self::Constant(value.into()),
            asl::Template::Path(path) => Self::Path(path.clone(), dynamic(field)),
            asl::Template::Call(call) => Self::Call(call.clone()),
            asl::Template::Jsonata(expression) => {
                Self::Jsonata(compiler.jsonata(expression, field))
            }
            asl::Template::Array(items) => Self::Array(
                items
                    .iter()
                    .enumerate()
                    .map(|(index, item)| {
                        Self::compile(item, &format!("{field}[{index}]"), compiler)
                    })
                    .collect(),
            ),
            asl::Template::Object(members) => Self::Object(
                members
                    .iter()
                    .map(|(key, member)| {
                        let member = Self::compile(member, &format!("{field}/{key}"), compiler);
                        (key.as_str().into(), member)
                    })
                    .collect(),
            ),
        }
    }
}

/// The key behind which a path stands: the last of the names that lead to it.
fn dynamic(field: &str) -> Arc<str> {
    let key = field.rsplit('/').next().unwrap_or(field);
    format!("{key}.$").into()
}
