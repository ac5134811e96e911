use std::panic::Location;

use serde_json::Value;

use crate::{
    Construct, Function, FunctionAlias, Grantee, Intrinsic,
    stack::{Resource, ResourceRef},
};

/// A function, or an alias of one: what is given it invokes exactly that, so that who is to go
/// over to new versions by steps is given the alias.
#[diagnostic::on_unimplemented(
    message = "this is no function",
    label = "neither a `Function` nor a `FunctionAlias`",
    note = "give the function itself, or an alias of it; what starts anything else, such as a state machine, is a `Rule`, a `Schedule`, a `Pipe` or an API's `start`"
)]
pub trait Invocable: Construct + Grantee {
    /// What the handler takes.
    type In;
    /// What the handler returns.
    type Out;

    /// What is invoked, without its types.
    fn invoked(&self) -> Invoked;
}

/// What is invoked, without its types: made by [`Invocable::invoked`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invoked {
    pub(super) function: ResourceRef,
    /// The alias and its name.
    pub(super) alias: Option<(ResourceRef, String)>,
}

impl Invoked {
    /// The ARN of the function, or of the alias.
    pub(crate) fn arn(&self) -> Intrinsic {
        match &self.alias {
            Some((alias, _)) => alias.reference(),
            None => self.function.attribute("Arn"),
        }
    }

    /// By what the API of Lambda takes it: the name of the function, or the ARN of the alias.
    pub(super) fn name(&self) -> Intrinsic {
        self.alias.as_ref().map_or(&self.function, |(alias, _)| alias).reference()
    }

    /// A text in which `${Ref}` is the ARN.
    pub(crate) fn substitute(&self, text: &str) -> Intrinsic {
        match &self.alias {
            Some((alias, _)) => alias.substitute(text),
            None => self.function.substitute(&text.replace("${Ref}", "${Arn}")),
        }
    }

    /// The name of the alias, where Lambda takes the function and that.
    pub(super) fn qualifier(&self) -> Option<&str> {
        self.alias.as_ref().map(|(_, name)| name.as_str())
    }

    /// A resource that has the [`qualifier`](Self::qualifier), by which an alias is named and not
    /// referred to.
    pub(super) fn qualified(
        &self,
        kind: &'static str,
        properties: Value,
        location: &'static Location<'static>,
    ) -> Resource {
        let resource = Resource::new(kind, properties, location);
        match &self.alias {
            Some((alias, _)) => resource.after(alias.clone()),
            None => resource,
        }
    }
}

impl<In, Out, E> Invocable for Function<In, Out, E> {
    type In = In;
    type Out = Out;

    fn invoked(&self) -> Invoked {
        Invoked { function: self.resource().clone(), alias: None }
    }
}

impl<In, Out, E> Invocable for FunctionAlias<In, Out, E> {
    type In = In;
    type Out = Out;

    fn invoked(&self) -> Invoked {
        let alias = (self.resource().clone(), self.name().to_owned());
        Invoked { function: self.function().resource().clone(), alias: Some(alias) }
    }
}
