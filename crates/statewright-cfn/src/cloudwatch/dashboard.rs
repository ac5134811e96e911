//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::CloudWatch::Dashboard resource specifies an Amazon CloudWatch dashboard.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Dashboard {
    /// The detailed information about the dashboard in JSON format, including the widgets to include and their location on the dashboard.
    #[serde(rename = "DashboardBody")]
    pub dashboard_body: Val<String>,
    /// The name of the dashboard.
    #[serde(rename = "DashboardName", skip_serializing_if = "Option::is_none")]
    pub dashboard_name: Option<Val<String>>,
    /// A list of key-value pairs to associate with the cloudwatch dashboard.
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
