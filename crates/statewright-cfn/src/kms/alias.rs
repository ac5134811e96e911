//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::KMS::Alias resource specifies a display name for a KMS key . You can use an alias to identify a KMS key in the AWS  console, in the DescribeKey operation, and in cryptographic operations , such as Decrypt and GenerateDataKey .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Alias {
    /// Specifies the alias name.
    #[serde(rename = "AliasName")]
    pub alias_name: Val<String>,
    /// Associates the alias with the specified customer managed key . The KMS key must be in the same AWS account and Region.
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
