//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::CloudWatch::Dashboard`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Dashboard {
    /// `DashboardBody`, which is required.
    #[serde(rename = "DashboardBody")]
    pub dashboard_body: Val<String>,
    /// `DashboardName`. A change replaces the resource.
    #[serde(rename = "DashboardName", skip_serializing_if = "Option::is_none")]
    pub dashboard_name: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl Dashboard {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(dashboard_body: impl Into<Val<String>>) -> Self {
        Self { dashboard_body: dashboard_body.into(), dashboard_name: None, tags: None }
    }
}

impl CfnResource for Dashboard {
    const TYPE: &'static str = "AWS::CloudWatch::Dashboard";
    type Attributes = DashboardAttributes;
}

/// What is known of a deployed [`Dashboard`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DashboardAttributes(ResourceRef);

attributes!(DashboardAttributes {});

known!(Dashboard);
