//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::CloudWatch::OTelEnrichment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OTelEnrichment {}

impl CfnResource for OTelEnrichment {
    const TYPE: &'static str = "AWS::CloudWatch::OTelEnrichment";
    type Attributes = OTelEnrichmentAttributes;
}

/// What is known of a deployed [`OTelEnrichment`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OTelEnrichmentAttributes(ResourceRef);

attributes!(OTelEnrichmentAttributes {
account_id = "AccountId", "`AccountId` of the deployed resource.";
status = "Status", "`Status` of the deployed resource.";
});

known!(OTelEnrichment);
