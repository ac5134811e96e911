use serde::Serialize;
use statewright::{ResourceRef, Stack};

/// A resource of CloudFormation, with its properties.
pub trait CfnResource: Serialize {
    /// The type that it has in a template.
    const TYPE: &'static str;

    /// What is known of it once it is deployed.
    type Attributes: From<ResourceRef>;

    /// Adds the resource to a stack.
    #[track_caller]
    fn add(&self, stack: &mut Stack, id: &str) -> Self::Attributes {
        // Properties that serde cannot write are none, which the stack reports.
        let properties = serde_json::to_value(self).unwrap_or_default();
        stack.resource(id, Self::TYPE, properties).into()
    }
}

/// The attributes of a resource, as methods.
#[allow(unused_macros, reason = "there is none without a service")]
macro_rules! attributes {
    ($name:ident { $($method:ident = $attribute:literal, $doc:literal;)* }) => {
        impl $name {
            /// What `Ref` gives.
            #[must_use]
            pub fn reference(&self) -> statewright::Intrinsic {
                self.0.reference()
            }

            $(
                #[doc = $doc]
                #[must_use]
                pub fn $method(&self) -> statewright::Intrinsic {
                    self.0.attribute($attribute)
                }
            )*
        }

        impl From<ResourceRef> for $name {
            fn from(resource: ResourceRef) -> Self {
                Self(resource)
            }
        }

        impl statewright::Construct for $name {
            fn resource(&self) -> &ResourceRef {
                &self.0
            }
        }
    };
}

#[allow(unused_imports, reason = "there is none without a service")]
pub(crate) use attributes;
