//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// AWS::CloudWatch::OTelEnrichment enables OTel metric enrichment in CloudWatch, allowing CloudWatch vended metrics to be available for PromQL querying enriched with AWS resource tags and metadata.
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
account_id = "AccountId", "The AWS account ID. This is the primary identifier for this singleton resource.";
status = "Status", "Current status of OTel enrichment (RUNNING or STOPPED).";
});

known!(OTelEnrichment);
