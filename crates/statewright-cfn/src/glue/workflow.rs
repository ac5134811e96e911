//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Glue::Workflow`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Workflow {
    /// `DefaultRunProperties`.
    #[serde(rename = "DefaultRunProperties", skip_serializing_if = "Option::is_none")]
    pub default_run_properties: Option<Val<Value>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `MaxConcurrentRuns`.
    #[serde(rename = "MaxConcurrentRuns", skip_serializing_if = "Option::is_none")]
    pub max_concurrent_runs: Option<Val<i64>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Value>>,
}

impl CfnResource for Workflow {
    const TYPE: &'static str = "AWS::Glue::Workflow";
    type Attributes = WorkflowAttributes;
}

/// What is known of a deployed [`Workflow`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkflowAttributes(ResourceRef);

attributes!(WorkflowAttributes {});

known!(Workflow);
