//! How the parts of an app use each other, within a stack and from stack to stack.

use std::{
    collections::{BTreeMap, HashMap},
    panic::Location,
};

use indexmap::IndexMap;
use rustc_hash::FxHashSet;

use crate::{
    Problem, Problems,
    digest::sha256,
    ordered::OrderedMap,
    stack::{Export, Link, Named, Part, Rendered},
};

use super::limits::passed_limits;

/// What the stacks of an app need of each other.
#[derive(Debug, Default)]
pub(crate) struct Links {
    /// What each stack tells the others: outputs by their logical ids.
    pub(crate) exports: BTreeMap<String, IndexMap<String, Export>>,
    before: BTreeMap<String, Vec<String>>,
}

/// Which part of a stack uses which other stack.
struct Use<'a> {
    part: &'a Part,
    link: &'a Link,
}

impl Links {
    /// Follows all that names something.
    ///
    /// # Errors
    ///
    /// Something names what is not there, or needs itself.
    pub(crate) fn of(stacks: &[Rendered]) -> Result<Self, Problems> {
        let mut problems: Vec<_> =
            stacks.iter().flat_map(|stack| stack.problems.iter().cloned()).collect();
        let by_id: HashMap<_, _> = stacks.iter().map(|stack| (&*stack.id, stack)).collect();
        let mut links = Self::default();
        let mut uses: IndexMap<(&str, &str), Use<'_>> = IndexMap::new();
        for stack in stacks {
            for part in &stack.parts {
                for link in &part.links {
                    let other = link.stack.as_deref().unwrap_or(&stack.id);
                    let named = by_id.get(other).copied();
                    match (what_is_wrong(link, named, other, &stack.id), &link.stack) {
                        (Some(problem), _) => {
                            problems.push(problem.of(&part.path).at(part.location));
                        }
                        (None, Some(other)) => {
                            uses.entry((&stack.id, other)).or_insert(Use { part, link });
                            links.export(link, other, &by_id);
                        }
                        (None, None) => {}
                    }
                }
            }
            problems.extend(circle_of_resources(stack));
        }
        problems.extend(circle_of_stacks(stacks, &uses));
        for stack in stacks {
            let exports = links.exports.get(&stack.id).map_or(0, IndexMap::len);
            problems.extend(passed_limits(stack, exports));
        }
        for (from, to) in uses.keys() {
            links.before.entry((*from).to_owned()).or_default().push((*to).to_owned());
        }
        match problems.is_empty() {
            true => Ok(links),
            false => Err(Problems(problems)),
        }
    }

    /// The stacks that are deployed before this one.
    pub(crate) fn before(&self, stack: &str) -> &[String] {
        self.before.get(stack).map(Vec::as_slice).unwrap_or_default()
    }

    fn export(&mut self, link: &Link, stack: &str, stacks: &HashMap<&str, &Rendered>) {
        let Some(rendered) = stacks.get(stack).filter(|_| link.has_value()) else { return };
        let name = link.export_name(stack);
        let (_, what) = name.split_once(':').unwrap_or_default();
        let what: String = what.chars().filter(char::is_ascii_alphanumeric).collect();
        let mut id = format!("Export{what}");
        let exports = self.exports.entry(stack.to_owned()).or_default();
        if rendered.template["Outputs"].get(&id).is_some()
            || exports.get(&id).is_some_and(|other| other.name != name)
        {
            id += &sha256(&name)[..8];
        }
        exports.insert(id, Export { name, link: link.clone() });
    }
}

/// What becomes another resource with each change of what it is a version of.
const PUBLISHED: [&str; 2] = ["AWS::Lambda::Version", "AWS::StepFunctions::StateMachineVersion"];

/// What is wrong with a link from one stack to something of this one.
fn what_is_wrong(
    link: &Link,
    rendered: Option<&Rendered>,
    stack: &str,
    from: &str,
) -> Option<Problem> {
    let id = rendered.and_then(|rendered| rendered.versions.get(&link.id)).unwrap_or(&link.id);
    let (section, what) = match &link.to {
        Named::Reference | Named::Attribute(_) | Named::Before => ("Resources", "resource"),
        Named::Condition => ("Conditions", "condition"),
        Named::Mapping => ("Mappings", "mapping"),
    };
    let problem = |message: String, help: &str| Some(Problem::new("", message).help(help));
    let Some(rendered) = rendered else {
        if link.is_of_existing() {
            let message = match &link.to {
                Named::Attribute(name) => {
                    format!("{id} is there already, and its `{name}` is not known here")
                }
                Named::Before => format!("{id} is there already, and nothing is made after it"),
                _ => format!("{id} is there already, and what `Ref` gives is not known here"),
            };
            return problem(message, "name only what the handle of it was made with");
        }
        let message =
            format!("this names {id} of the stack {stack}, and the app has no such stack");
        return problem(message, "name what the constructs of this app give");
    };
    let has = |section: &str| rendered.template[section].get(id).is_some();
    let is_there = has(section) || link.to == Named::Reference && has("Parameters");
    if !is_there {
        let what = if link.to == Named::Reference { "resource or parameter" } else { what };
        let message = format!("this names {id}, and the stack {stack} has no such {what}");
        return problem(message, "name what a construct gives, such as `function.arn()`");
    }
    let kind = rendered.template["Resources"][id]["Type"].as_str().unwrap_or_default();
    if link.stack.is_some() && link.has_value() && PUBLISHED.contains(&kind) {
        let message = format!(
            "the version {} is in the stack {stack}, and each that is published changes its export, which CloudFormation refuses for as long as the stack {from} uses it",
            link.id
        );
        return problem(message, "publish the version in the stack of its alias");
    }
    let is_shared = link.stack.is_none() || link.has_value() || link.to == Named::Before;
    if is_shared {
        return None;
    }
    let message = format!("the {what} {id} is in the stack {stack}, and can only be used there");
    problem(message, &format!("make one in {from} as well"))
}

/// Resources that would each have to be there before the other.
fn circle_of_resources(rendered: &Rendered) -> Option<Problem> {
    let parts = rendered.parts.iter().filter_map(|part| Some((part.resource.as_deref()?, part)));
    let parts: OrderedMap<_, _> = parts.collect();
    let circle = circle(parts.keys().copied(), |id| {
        let part = parts.get(id);
        let links = part.into_iter().flat_map(|part| &part.links);
        // What is in another stack is in another circle, and a mapping depends on nothing.
        let own = links.filter(|link| {
            link.stack.is_none() && !matches!(link.to, Named::Condition | Named::Mapping)
        });
        own.map(|link| link.id.as_str()).filter(|id| parts.contains_key(id)).collect()
    })?;
    let parts: Vec<_> = circle.iter().filter_map(|id| parts.get(id)).collect();
    let first = parts.first()?;
    let names: Vec<_> =
        parts.iter().map(|part| format!("{} at {}", part.path, place(part.location))).collect();
    let message = match names.as_slice() {
        [one] => format!("{one} needs itself"),
        many => {
            format!("each of these needs the next, and the last the first: {}", many.join(", "))
        }
    };
    let help = "let one of them name the other by a fixed name, or put what they share into a resource of its own";
    Some(Problem::new(&*first.path, message).help(help).at(first.location))
}

/// Stacks that would each have to be deployed before the other.
fn circle_of_stacks(
    stacks: &[Rendered],
    uses: &IndexMap<(&str, &str), Use<'_>>,
) -> Option<Problem> {
    let circle = circle(stacks.iter().map(|stack| &*stack.id), |id| {
        uses.keys().filter(|(from, _)| *from == id).map(|(_, to)| *to).collect()
    })?;
    let next = circle.iter().cycle().skip(1);
    let uses: Vec<_> =
        circle.iter().zip(next).filter_map(|(from, to)| uses.get(&(*from, *to))).collect();
    let first = uses.first()?;
    let what: Vec<_> = uses
        .iter()
        .map(|Use { part, link }| {
            let stack = link.stack.as_deref().unwrap_or_default();
            format!("{} uses {stack}/{} at {}", part.path, link.id, place(part.location))
        })
        .collect();
    let message =
        format!("the stacks {} need each other: {}", circle.join(", "), what.join(", and "));
    let help = "move what both use into one of them, or into a stack of its own";
    Some(Problem::new(&*first.part.path, message).help(help).at(first.part.location))
}

/// The first circle among these, in the order in which each leads to the next.
fn circle<'a>(
    all: impl Iterator<Item = &'a str>,
    next: impl Fn(&'a str) -> Vec<&'a str>,
) -> Option<Vec<&'a str>> {
    let mut done = FxHashSet::default();
    for start in all {
        // The way to where we are, and what is still to be tried from each place on it.
        let mut way = vec![start];
        let mut open = vec![next(start)];
        while let Some(last) = open.last_mut() {
            match last.pop() {
                Some(id) if done.contains(id) => {}
                Some(id) => {
                    if let Some(at) = way.iter().position(|passed| *passed == id) {
                        return Some(way.split_off(at));
                    }
                    way.push(id);
                    open.push(next(id));
                }
                None => {
                    open.pop();
                    done.extend(way.pop());
                }
            }
        }
    }
    None
}

fn place(location: &Location<'_>) -> String {
    format!("{}:{}", location.file(), location.line())
}
