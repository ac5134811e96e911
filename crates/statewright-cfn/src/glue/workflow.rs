//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::Glue::Workflow is an AWS Glue resource type that manages AWS Glue workflows.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Workflow {
    /// A collection of properties to be used as part of each execution of the workflow.
    #[serde(rename = "DefaultRunProperties", skip_serializing_if = "Option::is_none")]
    pub default_run_properties: Option<Val<Value>>,
    /// A description of the workflow.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// You can use this parameter to prevent unwanted multiple updates to data, to control costs, or in some cases, to prevent exceeding the maximum number of concurrent runs of any of the component jobs.
    #[serde(rename = "MaxConcurrentRuns", skip_serializing_if = "Option::is_none")]
    pub max_concurrent_runs: Option<Val<i64>>,
    /// The name of the workflow representing the flow.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The tags to use with this workflow.
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
