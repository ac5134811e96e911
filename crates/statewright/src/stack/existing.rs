//! What is there already and belongs to no stack of the app.

use std::panic::Location;

use serde_json::{Value, json};

use crate::{Intrinsic, Problem, Stack, Text};

use super::ResourceRef;

/// What is known of a resource that is there already: what `Ref` gives, as `Ref`, and attributes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Known(Vec<(&'static str, Value)>);

impl Known {
    pub(super) fn get(&self, name: &str) -> Option<Intrinsic> {
        let found = self.0.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| Intrinsic::of_json(value.clone()))
    }

    /// A text with these values in its `${…}`: what can be is written into it.
    pub(super) fn fill(&self, text: &str) -> Intrinsic {
        let mut text = text.to_owned();
        let mut variables = Vec::new();
        for (name, value) in &self.0 {
            let place = format!("${{{name}}}");
            let known = value.as_str().or_else(|| value["Fn::Sub"].as_str());
            let named = Intrinsic::of_json(value.clone()).name_in_text();
            if let Some(known) = known {
                text = text.replace(&place, known);
            } else if let Some(named) = named {
                text = text.replace(&place, &format!("${{{named}}}"));
            } else if text.contains(&place) && !name.contains("::") {
                // A pseudo parameter is none of the variables of a text.
                variables.push((*name, value.clone()));
            }
        }
        match (text.contains("${"), variables.is_empty()) {
            (false, _) => Intrinsic::of_json(text.into()),
            (true, true) => Intrinsic::substitute(text),
            (true, false) => Intrinsic::substitute_with(text, variables),
        }
    }
}

impl ResourceRef {
    /// A resource that is there already: its `name` for messages, and what is known of it.
    pub(crate) fn existing<const N: usize>(
        name: &Text,
        known: [(&'static str, Intrinsic); N],
    ) -> Self {
        let id = name.known().unwrap_or("Existing").to_owned();
        let known = known.map(|(name, value)| (name, value.into()));
        Self { stack: String::new(), id, known: Some(Known(known.into()).into()) }
    }

    /// A resource that is there already, by its name, which `Ref` gives, and by an ARN in which
    /// that is `${Ref}`.
    ///
    /// An ARN that is like that is taken for its name; of another one nothing is known, which is
    /// reported where it is used.
    pub(crate) fn named(name: impl Into<Text>, arn: &str) -> Self {
        let name = name.into();
        if let Some(given) = name.known().filter(|given| given.starts_with("arn:")) {
            return match name_in(given, arn) {
                Some(name) => {
                    let whole = Intrinsic::of_json(given.into());
                    let name = Text::from(name);
                    Self::existing(&name, [("Ref", name.clone().into()), ("Arn", whole)])
                }
                None => Self::existing(&name, []),
            };
        }
        let named = Self::existing(&name, [("Ref", name.clone().into())]);
        Self::existing(&name, [("Ref", named.reference()), ("Arn", named.substitute(arn))])
    }

    /// Whether it is there already.
    pub(crate) fn is_existing(&self) -> bool {
        self.known.is_some()
    }

    /// Whether it is there already, and nothing is known of it.
    pub(crate) fn is_unknown(&self) -> bool {
        self.known.as_ref().is_some_and(|known| known.0.is_empty())
    }
}

/// The name in an ARN that is like another one, in which that is `${Ref}`.
fn name_in<'a>(arn: &'a str, like: &str) -> Option<&'a str> {
    // Colons of pseudo parameters are none of the ARN.
    let like = like.replace("AWS::", "");
    let (like, arn): (Vec<_>, Vec<_>) =
        (like.splitn(6, ':').collect(), arn.splitn(6, ':').collect());
    let (before, after) = like.get(5)?.split_once("${Ref}")?;
    let name = arn.get(5).filter(|_| arn[2] == like[2])?.strip_prefix(before)?;
    Some(name.strip_suffix(after).unwrap_or(name)).filter(|name| !name.is_empty())
}

/// The ARN of something that is there already.
pub(crate) struct Arn(Text);

impl Arn {
    /// The ARN of something of a service, with this before its name; reports what is known not to
    /// be one.
    pub(crate) fn of(
        stack: &mut Stack,
        (service, before, what): (&str, &str, &str),
        arn: impl Into<Text>,
        location: &'static Location<'static>,
    ) -> Self {
        let arn = arn.into();
        if let Some(text) = arn.known() {
            let parts: Vec<_> = text.splitn(6, ':').collect();
            let is_right = match parts[..] {
                ["arn", _, of, region, account, named] => {
                    let name = named.strip_prefix(before);
                    let is_name = name.is_some_and(|name| !name.is_empty() && !name.contains(':'));
                    of == service && !region.is_empty() && !account.is_empty() && is_name
                }
                _ => false,
            };
            let has_placeholder = text.contains("${");
            if has_placeholder || !is_right {
                let message = format!("{text:?} is not the ARN of a {what}");
                let help = match has_placeholder {
                    true => "let CloudFormation fill in what is in `${…}`: `Intrinsic::substitute`"
                        .to_owned(),
                    false => format!(
                        "give arn:aws:{service}:REGION:ACCOUNT:{before}NAME, with nothing behind the name"
                    ),
                };
                stack.report(Problem::new(stack.id(), message).help(help).at(location));
            }
        }
        Self(arn)
    }

    pub(crate) fn whole(&self) -> Intrinsic {
        Intrinsic::of_json(json!(self.0))
    }

    /// What is at a position between its colons, the `arn` at 0.
    pub(crate) fn part(&self, position: usize) -> Intrinsic {
        match &self.0 {
            Text::Known(text) => {
                let part = text.split(':').nth(position).unwrap_or_default();
                Intrinsic::of_json(part.into())
            }
            Text::Deployed(arn) => Intrinsic::select(position, Intrinsic::split(":", arn.clone())),
        }
    }

    /// The name that it ends with.
    pub(crate) fn name(&self, position: usize) -> Text {
        match self.part(position).known() {
            Some(name) => name.into(),
            None => self.part(position).into(),
        }
    }
}
