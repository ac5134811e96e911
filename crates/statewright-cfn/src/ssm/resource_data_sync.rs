//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::SSM::ResourceDataSync resource creates, updates, or deletes a resource data sync for AWS Systems Manager . A resource data sync helps you view data from multiple sources in a single location.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResourceDataSync {
    /// The name of the S3 bucket where the aggregated data is stored.
    #[serde(rename = "BucketName", skip_serializing_if = "Option::is_none")]
    pub bucket_name: Option<Val<String>>,
    /// An Amazon S3 prefix for the bucket.
    #[serde(rename = "BucketPrefix", skip_serializing_if = "Option::is_none")]
    pub bucket_prefix: Option<Val<String>>,
    /// The AWS Region with the S3 bucket targeted by the resource data sync.
    #[serde(rename = "BucketRegion", skip_serializing_if = "Option::is_none")]
    pub bucket_region: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of an encryption key for a destination in Amazon S3 . You can use a KMS key to encrypt inventory data in Amazon S3 . You must specify a key that exist in the same AWS Region as the destination Amazon S3 bucket.
    #[serde(rename = "KMSKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// Configuration information for the target S3 bucket.
    #[serde(rename = "S3Destination", skip_serializing_if = "Option::is_none")]
    pub s3_destination: Option<Val<S3Destination>>,
    /// A supported sync format.
    #[serde(rename = "SyncFormat", skip_serializing_if = "Option::is_none")]
    pub sync_format: Option<Val<String>>,
    /// A name for the resource data sync.
    #[serde(rename = "SyncName")]
    pub sync_name: Val<String>,
    /// Information about the source where the data was synchronized.
    #[serde(rename = "SyncSource", skip_serializing_if = "Option::is_none")]
    pub sync_source: Option<Val<SyncSource>>,
    /// The type of resource data sync.
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
sync_name = "SyncName", "`SyncName`.";
});

/// Information about the AwsOrganizationsSource resource data sync source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AwsOrganizationsSource {
    /// If an AWS organization is present, this is either OrganizationalUnits or EntireOrganization . For OrganizationalUnits , the data is aggregated from a set of organization units.
    #[serde(rename = "OrganizationSourceType")]
    pub organization_source_type: Val<String>,
    /// The AWS Organizations organization units included in the sync.
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

/// Information about the target S3 bucket for the resource data sync.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3Destination {
    /// The name of the S3 bucket where the aggregated data is stored.
    #[serde(rename = "BucketName")]
    pub bucket_name: Val<String>,
    /// An Amazon S3 prefix for the bucket.
    #[serde(rename = "BucketPrefix", skip_serializing_if = "Option::is_none")]
    pub bucket_prefix: Option<Val<String>>,
    /// The AWS Region with the S3 bucket targeted by the resource data sync.
    #[serde(rename = "BucketRegion")]
    pub bucket_region: Val<String>,
    /// The ARN of an encryption key for a destination in Amazon S3.
    #[serde(rename = "KMSKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// A supported sync format.
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

/// Information about the source of the data included in the resource data sync.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SyncSource {
    /// Information about the AwsOrganizationsSource resource data sync source.
    #[serde(rename = "AwsOrganizationsSource", skip_serializing_if = "Option::is_none")]
    pub aws_organizations_source: Option<Val<AwsOrganizationsSource>>,
    /// Whether to automatically synchronize and aggregate data from new AWS Regions when those Regions come online.
    #[serde(rename = "IncludeFutureRegions", skip_serializing_if = "Option::is_none")]
    pub include_future_regions: Option<Val<bool>>,
    /// The SyncSource AWS Regions included in the resource data sync.
    #[serde(rename = "SourceRegions")]
    pub source_regions: Val<List<String>>,
    /// The type of data source for the resource data sync.
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
