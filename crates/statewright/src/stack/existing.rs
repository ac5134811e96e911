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
    pub(crate) fn named(name: impl Into<Text>, arn: &str) -> Self {
        let name = name.into();
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

/// The ARN of something that is there already.
pub(crate) struct Arn(Text);

impl Arn {
    /// The ARN of something of a service; reports what is known not to be one.
    pub(crate) fn of(
        stack: &mut Stack,
        (service, what): (&str, &str),
        arn: impl Into<Text>,
        location: &'static Location<'static>,
    ) -> Self {
        let arn = arn.into();
        if let Some(text) = arn.known() {
            let parts: Vec<_> = text.split(':').collect();
            if parts.len() < 6 || (parts[0], parts[2]) != ("arn", service) {
                let message = format!("{text:?} is not the ARN of a {what}");
                let help = format!("give what begins with arn:aws:{service}:");
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
