//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGateway::DomainNameAccessAssociation`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DomainNameAccessAssociation {
    /// `AccessAssociationSource`, which is required. A change replaces the resource.
    #[serde(rename = "AccessAssociationSource")]
    pub access_association_source: Val<String>,
    /// `AccessAssociationSourceType`, which is required. A change replaces the resource.
    #[serde(rename = "AccessAssociationSourceType")]
    pub access_association_source_type: Val<String>,
    /// `DomainNameArn`, which is required. A change replaces the resource.
    #[serde(rename = "DomainNameArn")]
    pub domain_name_arn: Val<String>,
    /// `Tags`. A change replaces the resource.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl DomainNameAccessAssociation {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        access_association_source: impl Into<Val<String>>,
        access_association_source_type: impl Into<Val<String>>,
        domain_name_arn: impl Into<Val<String>>,
    ) -> Self {
        Self {
            access_association_source: access_association_source.into(),
            access_association_source_type: access_association_source_type.into(),
            domain_name_arn: domain_name_arn.into(),
            tags: None,
        }
    }
}

impl CfnResource for DomainNameAccessAssociation {
    const TYPE: &'static str = "AWS::ApiGateway::DomainNameAccessAssociation";
    type Attributes = DomainNameAccessAssociationAttributes;
}

/// What is known of a deployed [`DomainNameAccessAssociation`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainNameAccessAssociationAttributes(ResourceRef);

attributes!(DomainNameAccessAssociationAttributes {
domain_name_access_association_arn = "DomainNameAccessAssociationArn", "`DomainNameAccessAssociationArn` of the deployed resource.";
});

known!(DomainNameAccessAssociation);
