//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::KMS::Alias`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Alias {
    /// `AliasName`, which is required. A change replaces the resource.
    #[serde(rename = "AliasName")]
    pub alias_name: Val<String>,
    /// `TargetKeyId`, which is required.
    #[serde(rename = "TargetKeyId")]
    pub target_key_id: Val<String>,
}

impl Alias {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(alias_name: impl Into<Val<String>>, target_key_id: impl Into<Val<String>>) -> Self {
        Self { alias_name: alias_name.into(), target_key_id: target_key_id.into() }
    }
}

impl CfnResource for Alias {
    const TYPE: &'static str = "AWS::KMS::Alias";
    type Attributes = AliasAttributes;
}

/// What is known of a deployed [`Alias`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AliasAttributes(ResourceRef);

attributes!(AliasAttributes {});

known!(Alias);
