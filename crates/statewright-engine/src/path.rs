//! What a path selects in data, and where ResultPath puts something.
//!
//! AWS evaluates paths with release 2.0.0 of Jayway's JSONPath library, or one near it, on the
//! nodes of Jackson. It says so nowhere, but what was seen of it fits that release and no later
//! one: `[(@.length-1)]` is the last item, which 2.1.0 gave up, and `[-1]` is not, as it is since
//! 2.3.0; a slice of something that is not there is `[]`, an index behind the end is `null`,
//! `!@.a` is true of a `null`, there are no functions, and the texts of failures are the ones of
//! that release. So paths are evaluated here as that release does, to its oddities: a path that
//! works here and not on AWS would help nobody. What it cannot read at all, such as the operator
//! `in`, AWS refuses before anything runs; it means here what it means in newer releases.

mod compare;
mod failure;
mod filter;
mod plan;
mod put;
mod search;

use statewright_asl::expression::json_path::{JsonPath, Root, Step};

use crate::Json;

pub(crate) use failure::{PathFailure, Problem};
pub(crate) use put::put;

use plan::Plan;
use search::{Budget, Context, Search};

/// How many values one path can look at. AWS has no limit that is known; with this one, no path
/// runs for more than a moment.
const VALUES_MAX: usize = 1_000_000;

/// How many levels one path can look down, other than step by step: data may be deeper, and the
/// stack may not.
const LEVELS_MAX: usize = 200;

/// What a path can begin with.
pub(crate) trait Roots {
    /// `$`: the data that the state works on.
    fn data(&self) -> &Json;

    /// `$$`: the context object. It is asked for by few paths, and may be built when it is.
    fn context(&self) -> &Json;

    /// `$name`: the variable of this name, if there is one.
    fn variable(&self, name: &str) -> Option<&Json>;
}

/// What there is behind the end of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PastEnd {
    /// `null`: so it is on Jackson's nodes, for all paths in fields and payload templates.
    Null,
    /// Nothing, which is a failure: so it is on the lists of Java, for the arguments of
    /// intrinsic functions.
    Nothing,
}

/// What a path selects: one value if it is definite, and the list of all it finds if not.
///
/// # Errors
///
/// There is nothing, or something of another kind than the path is for.
pub(crate) fn select(
    path: &JsonPath,
    roots: &dyn Roots,
    past_end: PastEnd,
) -> Result<Json, PathFailure> {
    let failure = |problem| PathFailure::new(path.as_str(), problem);
    let document = document(path.root(), roots).map_err(failure)?;
    if let Some(found) = walk(path.steps(), document) {
        return Ok(found.clone());
    }
    let plan = Plan::of(path).map_err(failure)?;
    let budget = Budget::new(VALUES_MAX);
    let context = Context { document, roots, past_end, budget: &budget };
    Search::new(&plan, context).run(context.model(document)).map_err(failure)
}

/// The value that a path begins with.
fn document<'r>(root: &Root, roots: &'r dyn Roots) -> Result<&'r Json, Problem> {
    match root {
        Root::Data => Ok(roots.data()),
        Root::Context => Ok(roots.context()),
        Root::Variable(name) => roots
            .variable(name)
            .ok_or_else(|| Problem::Invalid(format!("The variable '${name}' is not assigned"))),
        Root::Current => {
            Err(Problem::Invalid("'@' stands for something only in a filter".to_owned()))
        }
        Root::Placeholder(name) => {
            Err(Problem::Invalid(format!("Nothing is known to put for '{name}'")))
        }
    }
}

/// The value that steps from member to member and from item to item lead to; nothing, if there
/// is none or there are other steps. Most paths are done with this.
fn walk<'j>(steps: &[Step], value: &'j Json) -> Option<&'j Json> {
    steps.iter().try_fold(value, |value, step| match (step, value) {
        (Step::Field(name), Json::Object(members)) => members.get(name),
        (Step::Index(index), Json::Array(items)) => items.get(usize::try_from(*index).ok()?),
        _ => None,
    })
}

#[cfg(test)]
mod tests;
