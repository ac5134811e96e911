use std::sync::Arc;

use crate::Intrinsic;

use super::{existing::Known, placeholder::rename};

/// What stands between the stack and the logical id of a resource: no id has it.
pub(super) const OF: char = '/';

/// Which resource of which stack: what constructs know each other by, and what is left of a
/// resource that was added as it is, by [`Stack::resource`](crate::Stack::resource).
///
/// It can be used in properties of every stack of the app: what is in another stack is
/// exported there and imported here.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ResourceRef {
    pub(crate) stack: String,
    /// The logical id.
    pub(crate) id: String,
    /// Of a resource that is there already and in no stack: what is known of it.
    pub(super) known: Option<Arc<Known>>,
}

/// What has a resource in a stack: every construct.
///
/// What can be done to any resource takes it, such as
/// [`Stack::override_property`](crate::Stack::override_property).
pub trait Construct {
    /// The resource that the construct is named after.
    fn resource(&self) -> &ResourceRef;
}

impl Construct for ResourceRef {
    fn resource(&self) -> &ResourceRef {
        self
    }
}

impl ResourceRef {
    pub(crate) fn new(stack: &str, id: impl Into<String>) -> Self {
        Self { stack: stack.to_owned(), id: id.into(), known: None }
    }

    /// The resource that has the id of this one with that behind it.
    pub(crate) fn beside(&self, suffix: &str) -> Self {
        Self { id: format!("{}{suffix}", self.id), ..self.clone() }
    }

    /// What `Ref` gives for the resource.
    #[must_use]
    pub fn reference(&self) -> Intrinsic {
        self.known("Ref").unwrap_or_else(|| Intrinsic::reference(&self.qualified()))
    }

    /// An attribute of the resource, by the name that `Fn::GetAtt` takes.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Intrinsic {
        self.known(name).unwrap_or_else(|| Intrinsic::attribute(&self.qualified(), name))
    }

    fn known(&self, name: &str) -> Option<Intrinsic> {
        self.known.as_ref()?.get(name)
    }

    /// A text in which `${Name}` is that attribute of the resource, and `${Ref}` what
    /// [`reference`](Self::reference) gives.
    pub(crate) fn substitute(&self, text: &str) -> Intrinsic {
        let text = rename(text, |name| match name {
            name if self.known(name).is_some() => None,
            "Ref" => Some(self.qualified()),
            // What stands for itself, and pseudo parameters such as `AWS::Region`.
            name if name.starts_with('!') || name.contains("::") => None,
            name => Some(format!("{}.{name}", self.qualified())),
        });
        match &self.known {
            Some(known) => known.fill(&text),
            None => Intrinsic::substitute(text),
        }
    }

    /// The id with the stack before it: how properties name a resource until it is known in
    /// which template they stand. What is there already is in no stack, so that no template has
    /// what this names.
    pub(crate) fn qualified(&self) -> String {
        format!("{}{OF}{}", self.stack, self.id)
    }

    /// How messages name it where it is not known by its path.
    pub(crate) fn in_words(&self) -> String {
        match self.known {
            Some(_) => self.id.clone(),
            None => self.qualified(),
        }
    }
}
