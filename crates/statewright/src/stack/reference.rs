use crate::Intrinsic;

use super::placeholder::rename;

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
    /// What `Ref` gives for the resource.
    #[must_use]
    pub fn reference(&self) -> Intrinsic {
        Intrinsic::reference(&self.qualified())
    }

    /// An attribute of the resource, by the name that `Fn::GetAtt` takes.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Intrinsic {
        Intrinsic::attribute(&self.qualified(), name)
    }

    /// A text in which `${Name}` is that attribute of the resource, and `${Ref}` what
    /// [`reference`](Self::reference) gives.
    pub(crate) fn substitute(&self, text: &str) -> Intrinsic {
        Intrinsic::substitute(rename(text, |name| match name {
            "Ref" => Some(self.qualified()),
            // What stands for itself, and pseudo parameters such as `AWS::Region`.
            name if name.starts_with('!') || name.contains("::") => None,
            name => Some(format!("{}.{name}", self.qualified())),
        }))
    }

    /// The id with the stack before it: how properties name a resource until it is known in
    /// which template they stand.
    pub(crate) fn qualified(&self) -> String {
        format!("{}{OF}{}", self.stack, self.id)
    }
}
