//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ApiGateway::DomainNameAccessAssociation resource creates a domain name access association between an access association source and a private custom domain name.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DomainNameAccessAssociation {
    /// The identifier of the domain name access association source.
    #[serde(rename = "AccessAssociationSource")]
    pub access_association_source: Val<String>,
    /// The type of the domain name access association source.
    #[serde(rename = "AccessAssociationSourceType")]
    pub access_association_source_type: Val<String>,
    /// The ARN of the domain name.
    #[serde(rename = "DomainNameArn")]
    pub domain_name_arn: Val<String>,
    /// The collection of tags.
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
domain_name_access_association_arn = "DomainNameAccessAssociationArn", "The access association ARN. For example: arn:aws:apigateway:us-west-2:111122223333:/accessassociations/domainname/private.example.com+abcd1234/vpcesource/vpce-abcd1234efg .";
});

known!(DomainNameAccessAssociation);
