//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::Glue::DevEndpoint resource specifies a development endpoint where a developer can remotely debug ETL scripts for AWS Glue . For more information, see DevEndpoint Structure in the AWS Glue Developer Guide.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DevEndpoint {
    /// A map of arguments used to configure the DevEndpoint .
    #[serde(rename = "Arguments", skip_serializing_if = "Option::is_none")]
    pub arguments: Option<Val<Value>>,
    /// The name of the DevEndpoint .
    #[serde(rename = "EndpointName", skip_serializing_if = "Option::is_none")]
    pub endpoint_name: Option<Val<String>>,
    /// The path to one or more Java .jar files in an S3 bucket that should be loaded in your DevEndpoint .
    #[serde(rename = "ExtraJarsS3Path", skip_serializing_if = "Option::is_none")]
    pub extra_jars_s3_path: Option<Val<String>>,
    /// The paths to one or more Python libraries in an Amazon S3 bucket that should be loaded in your DevEndpoint . Multiple values must be complete paths separated by a comma.
    #[serde(rename = "ExtraPythonLibsS3Path", skip_serializing_if = "Option::is_none")]
    pub extra_python_libs_s3_path: Option<Val<String>>,
    /// The AWS Glue version determines the versions of Apache Spark and Python that AWS Glue supports.
    #[serde(rename = "GlueVersion", skip_serializing_if = "Option::is_none")]
    pub glue_version: Option<Val<String>>,
    /// The number of AWS Glue Data Processing Units (DPUs) allocated to this DevEndpoint .
    #[serde(rename = "NumberOfNodes", skip_serializing_if = "Option::is_none")]
    pub number_of_nodes: Option<Val<i64>>,
    /// The number of workers of a defined workerType that are allocated to the development endpoint.
    #[serde(rename = "NumberOfWorkers", skip_serializing_if = "Option::is_none")]
    pub number_of_workers: Option<Val<i64>>,
    /// The public key to be used by this DevEndpoint for authentication.
    #[serde(rename = "PublicKey", skip_serializing_if = "Option::is_none")]
    pub public_key: Option<Val<String>>,
    /// A list of public keys to be used by the DevEndpoints for authentication.
    #[serde(rename = "PublicKeys", skip_serializing_if = "Option::is_none")]
    pub public_keys: Option<Val<List<String>>>,
    /// The Amazon Resource Name (ARN) of the IAM role used in this DevEndpoint .
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// The name of the SecurityConfiguration structure to be used with this DevEndpoint .
    #[serde(rename = "SecurityConfiguration", skip_serializing_if = "Option::is_none")]
    pub security_configuration: Option<Val<String>>,
    /// A list of security group identifiers used in this DevEndpoint .
    #[serde(rename = "SecurityGroupIds", skip_serializing_if = "Option::is_none")]
    pub security_group_ids: Option<Val<List<String>>>,
    /// The subnet ID for this DevEndpoint .
    #[serde(rename = "SubnetId", skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<Val<String>>,
    /// The tags to use with this DevEndpoint.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Value>>,
    /// The type of predefined worker that is allocated to the development endpoint.
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
id = "Id", "`Id`.";
});

known!(DevEndpoint);
