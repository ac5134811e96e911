//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::SSM::ResourceDataSync`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResourceDataSync {
    /// `BucketName`. A change replaces the resource.
    #[serde(rename = "BucketName", skip_serializing_if = "Option::is_none")]
    pub bucket_name: Option<Val<String>>,
    /// `BucketPrefix`. A change replaces the resource.
    #[serde(rename = "BucketPrefix", skip_serializing_if = "Option::is_none")]
    pub bucket_prefix: Option<Val<String>>,
    /// `BucketRegion`. A change replaces the resource.
    #[serde(rename = "BucketRegion", skip_serializing_if = "Option::is_none")]
    pub bucket_region: Option<Val<String>>,
    /// `KMSKeyArn`. A change replaces the resource.
    #[serde(rename = "KMSKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// `S3Destination`. A change replaces the resource.
    #[serde(rename = "S3Destination", skip_serializing_if = "Option::is_none")]
    pub s3_destination: Option<Val<S3Destination>>,
    /// `SyncFormat`. A change replaces the resource.
    #[serde(rename = "SyncFormat", skip_serializing_if = "Option::is_none")]
    pub sync_format: Option<Val<String>>,
    /// `SyncName`, which is required. A change replaces the resource.
    #[serde(rename = "SyncName")]
    pub sync_name: Val<String>,
    /// `SyncSource`.
    #[serde(rename = "SyncSource", skip_serializing_if = "Option::is_none")]
    pub sync_source: Option<Val<SyncSource>>,
    /// `SyncType`. A change replaces the resource.
    #[serde(rename = "SyncType", skip_serializing_if = "Option::is_none")]
    pub sync_type: Option<Val<String>>,
}

impl ResourceDataSync {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(sync_name: impl Into<Val<String>>) -> Self {
        Self {
            sync_name: sync_name.into(),
            bucket_name: None,
            bucket_prefix: None,
            bucket_region: None,
            kms_key_arn: None,
            s3_destination: None,
            sync_format: None,
            sync_source: None,
            sync_type: None,
        }
    }
}

impl CfnResource for ResourceDataSync {
    const TYPE: &'static str = "AWS::SSM::ResourceDataSync";
    type Attributes = ResourceDataSyncAttributes;
}

/// What is known of a deployed [`ResourceDataSync`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceDataSyncAttributes(ResourceRef);

attributes!(ResourceDataSyncAttributes {
sync_name = "SyncName", "`SyncName` of the deployed resource.";
});

/// `AwsOrganizationsSource` of `AWS::SSM::ResourceDataSync`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AwsOrganizationsSource {
    /// `OrganizationSourceType`, which is required.
    #[serde(rename = "OrganizationSourceType")]
    pub organization_source_type: Val<String>,
    /// `OrganizationalUnits`.
    #[serde(rename = "OrganizationalUnits", skip_serializing_if = "Option::is_none")]
    pub organizational_units: Option<Val<List<String>>>,
}

impl AwsOrganizationsSource {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(organization_source_type: impl Into<Val<String>>) -> Self {
        Self {
            organization_source_type: organization_source_type.into(),
            organizational_units: None,
        }
    }
}

/// `S3Destination` of `AWS::SSM::ResourceDataSync`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3Destination {
    /// `BucketName`, which is required. A change replaces the resource.
    #[serde(rename = "BucketName")]
    pub bucket_name: Val<String>,
    /// `BucketPrefix`. A change replaces the resource.
    #[serde(rename = "BucketPrefix", skip_serializing_if = "Option::is_none")]
    pub bucket_prefix: Option<Val<String>>,
    /// `BucketRegion`, which is required. A change replaces the resource.
    #[serde(rename = "BucketRegion")]
    pub bucket_region: Val<String>,
    /// `KMSKeyArn`. A change replaces the resource.
    #[serde(rename = "KMSKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// `SyncFormat`, which is required. A change replaces the resource.
    #[serde(rename = "SyncFormat")]
    pub sync_format: Val<String>,
}

impl S3Destination {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        bucket_name: impl Into<Val<String>>,
        bucket_region: impl Into<Val<String>>,
        sync_format: impl Into<Val<String>>,
    ) -> Self {
        Self {
            bucket_name: bucket_name.into(),
            bucket_region: bucket_region.into(),
            sync_format: sync_format.into(),
            bucket_prefix: None,
            kms_key_arn: None,
        }
    }
}

/// `SyncSource` of `AWS::SSM::ResourceDataSync`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SyncSource {
    /// `AwsOrganizationsSource`.
    #[serde(rename = "AwsOrganizationsSource", skip_serializing_if = "Option::is_none")]
    pub aws_organizations_source: Option<Val<AwsOrganizationsSource>>,
    /// `IncludeFutureRegions`.
    #[serde(rename = "IncludeFutureRegions", skip_serializing_if = "Option::is_none")]
    pub include_future_regions: Option<Val<bool>>,
    /// `SourceRegions`, which is required.
    #[serde(rename = "SourceRegions")]
    pub source_regions: Val<List<String>>,
    /// `SourceType`, which is required.
    #[serde(rename = "SourceType")]
    pub source_type: Val<String>,
}

impl SyncSource {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        source_regions: impl Into<Val<List<String>>>,
        source_type: impl Into<Val<String>>,
    ) -> Self {
        Self {
            source_regions: source_regions.into(),
            source_type: source_type.into(),
            aws_organizations_source: None,
            include_future_regions: None,
        }
    }
}

known!(AwsOrganizationsSource, ResourceDataSync, S3Destination, SyncSource);
