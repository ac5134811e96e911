//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGateway::BasePathMapping`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BasePathMapping {
    /// `BasePath`. A change replaces the resource.
    #[serde(rename = "BasePath", skip_serializing_if = "Option::is_none")]
    pub base_path: Option<Val<String>>,
    /// `DomainName`, which is required. A change replaces the resource.
    #[serde(rename = "DomainName")]
    pub domain_name: Val<String>,
    /// `Id`.
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<Val<String>>,
    /// `RestApiId`.
    #[serde(rename = "RestApiId", skip_serializing_if = "Option::is_none")]
    pub rest_api_id: Option<Val<String>>,
    /// `Stage`.
    #[serde(rename = "Stage", skip_serializing_if = "Option::is_none")]
    pub stage: Option<Val<String>>,
}

impl BasePathMapping {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(domain_name: impl Into<Val<String>>) -> Self {
        Self {
            domain_name: domain_name.into(),
            base_path: None,
            id: None,
            rest_api_id: None,
            stage: None,
        }
    }
}

impl CfnResource for BasePathMapping {
    const TYPE: &'static str = "AWS::ApiGateway::BasePathMapping";
    type Attributes = BasePathMappingAttributes;
}

/// What is known of a deployed [`BasePathMapping`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BasePathMappingAttributes(ResourceRef);

attributes!(BasePathMappingAttributes {});

known!(BasePathMapping);
