//! Where paths lead in what is known.

use super::shape::{Rest, Shape, Type};
use crate::{
    document::has_placeholder,
    expression::json_path::{JsonPath, Step},
};

/// Why a path leads to nothing.
#[derive(Clone, Debug)]
pub(crate) struct Missing {
    /// The steps that can be taken.
    pub(crate) taken: usize,
    /// Where they lead.
    pub(crate) container: Shape,
    /// Whether that is certain, or not shown by an example or a schema.
    pub(crate) is_vague: bool,
}

/// Where a path leads from what is known of its root.
///
/// A path that can select several values gives a list of those that it finds, and never fails.
pub(super) fn follow(path: &JsonPath, root: &Shape) -> Result<Shape, Missing> {
    let mut at = root.clone();
    let is_definite = path.is_definite();
    for (taken, step) in path.steps().iter().enumerate() {
        let next = match step {
            Step::Field(name) if has_placeholder(name) => Shape::unknown(),
            Step::Field(name) => at.field(name),
            Step::Index(index) => at.item(*index),
            Step::FromLength(0) => Shape::unknown(),
            Step::FromLength(back) => at.item(-back),
            Step::Fields(names) => {
                let fields = names.iter().map(|name| (&**name, at.field(name).or_missing()));
                Shape::object(fields, Rest::None, None)
            }
            Step::Indices(_) | Step::Slice(_) => at.each(),
            Step::Wildcard | Step::Filter(_) => match at.known() {
                Some(known) if known.object.is_none() => at.each(),
                _ => Shape::unknown(),
            },
            Step::Scan | Step::Placeholder(_) => Shape::unknown(),
            // What it makes of the values is not known.
            Step::Function(..) => return Ok(Shape::anything()),
        };
        if is_definite && next.is_surely_missing() {
            return Err(Missing { taken, is_vague: next.is_vague, container: at });
        }
        at = next.present();
    }
    Ok(if is_definite { at.present() } else { Shape::list_of(at) })
}

impl Missing {
    /// What is not there, and what is: `container` is what the steps lead to that can be taken.
    pub(crate) fn describe(&self, step: &Step, container: &str) -> String {
        let kind = match step {
            Step::Index(_) | Step::FromLength(_) => Type::List,
            _ => Type::Object,
        };
        if !self.container.can_be(kind) {
            let what = self.container.describe();
            let by = if self.is_vague { ", by the example that was given" } else { "" };
            return match kind {
                Type::List => format!("{container} is {what} and no list{by}"),
                _ => format!("{container} is {what} and has no fields{by}"),
            };
        }
        match step {
            Step::Field(name) => {
                let fields = self.container.describe_fields();
                let fields = fields.map(|fields| format!(": it {fields}")).unwrap_or_default();
                format!("{container} has no field `{name}`{fields}")
            }
            _ => match self.container.length() {
                Some(0) => format!("{container} is an empty list"),
                Some(1) => format!("{container} is a list of one item"),
                Some(length) => format!("{container} is a list of {length} items"),
                None => format!("{container} has no such item"),
            },
        }
    }
}

/// The first steps of a path, as they are written.
pub(super) fn written(root: &str, steps: &[Step]) -> String {
    let mut text = root.to_owned();
    for step in steps {
        match step {
            Step::Field(name)
                if name.chars().all(|letter| letter.is_alphanumeric() || letter == '_') =>
            {
                text += &format!(".{name}");
            }
            Step::Field(name) => text += &format!("['{name}']"),
            Step::Index(index) => text += &format!("[{index}]"),
            Step::FromLength(back) => text += &format!("[(@.length-{back})]"),
            _ => text += "[…]",
        }
    }
    text
}
