//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Glue::DevEndpoint`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DevEndpoint {
    /// `Arguments`.
    #[serde(rename = "Arguments", skip_serializing_if = "Option::is_none")]
    pub arguments: Option<Val<Value>>,
    /// `EndpointName`. A change replaces the resource.
    #[serde(rename = "EndpointName", skip_serializing_if = "Option::is_none")]
    pub endpoint_name: Option<Val<String>>,
    /// `ExtraJarsS3Path`.
    #[serde(rename = "ExtraJarsS3Path", skip_serializing_if = "Option::is_none")]
    pub extra_jars_s3_path: Option<Val<String>>,
    /// `ExtraPythonLibsS3Path`.
    #[serde(rename = "ExtraPythonLibsS3Path", skip_serializing_if = "Option::is_none")]
    pub extra_python_libs_s3_path: Option<Val<String>>,
    /// `GlueVersion`.
    #[serde(rename = "GlueVersion", skip_serializing_if = "Option::is_none")]
    pub glue_version: Option<Val<String>>,
    /// `NumberOfNodes`.
    #[serde(rename = "NumberOfNodes", skip_serializing_if = "Option::is_none")]
    pub number_of_nodes: Option<Val<i64>>,
    /// `NumberOfWorkers`.
    #[serde(rename = "NumberOfWorkers", skip_serializing_if = "Option::is_none")]
    pub number_of_workers: Option<Val<i64>>,
    /// `PublicKey`.
    #[serde(rename = "PublicKey", skip_serializing_if = "Option::is_none")]
    pub public_key: Option<Val<String>>,
    /// `PublicKeys`.
    #[serde(rename = "PublicKeys", skip_serializing_if = "Option::is_none")]
    pub public_keys: Option<Val<List<String>>>,
    /// `RoleArn`, which is required.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// `SecurityConfiguration`.
    #[serde(rename = "SecurityConfiguration", skip_serializing_if = "Option::is_none")]
    pub security_configuration: Option<Val<String>>,
    /// `SecurityGroupIds`.
    #[serde(rename = "SecurityGroupIds", skip_serializing_if = "Option::is_none")]
    pub security_group_ids: Option<Val<List<String>>>,
    /// `SubnetId`.
    #[serde(rename = "SubnetId", skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Value>>,
    /// `WorkerType`.
    #[serde(rename = "WorkerType", skip_serializing_if = "Option::is_none")]
    pub worker_type: Option<Val<String>>,
}

impl DevEndpoint {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(role_arn: impl Into<Val<String>>) -> Self {
        Self {
            role_arn: role_arn.into(),
            arguments: None,
            endpoint_name: None,
            extra_jars_s3_path: None,
            extra_python_libs_s3_path: None,
            glue_version: None,
            number_of_nodes: None,
            number_of_workers: None,
            public_key: None,
            public_keys: None,
            security_configuration: None,
            security_group_ids: None,
            subnet_id: None,
            tags: None,
            worker_type: None,
        }
    }
}

impl CfnResource for DevEndpoint {
    const TYPE: &'static str = "AWS::Glue::DevEndpoint";
    type Attributes = DevEndpointAttributes;
}

/// What is known of a deployed [`DevEndpoint`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DevEndpointAttributes(ResourceRef);

attributes!(DevEndpointAttributes {
id = "Id", "`Id` of the deployed resource.";
});

known!(DevEndpoint);
