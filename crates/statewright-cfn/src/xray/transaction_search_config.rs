//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::XRay::TransactionSearchConfig`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TransactionSearchConfig {
    /// `IndexingPercentage`.
    #[serde(rename = "IndexingPercentage", skip_serializing_if = "Option::is_none")]
    pub indexing_percentage: Option<Val<f64>>,
}

impl CfnResource for TransactionSearchConfig {
    const TYPE: &'static str = "AWS::XRay::TransactionSearchConfig";
    type Attributes = TransactionSearchConfigAttributes;
}

/// What is known of a deployed [`TransactionSearchConfig`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransactionSearchConfigAttributes(ResourceRef);

attributes!(TransactionSearchConfigAttributes {
account_id = "AccountId", "`AccountId` of the deployed resource.";
});

known!(TransactionSearchConfig);
