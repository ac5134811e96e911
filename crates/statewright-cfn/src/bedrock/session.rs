//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Bedrock::Session`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Session {
    /// `EncryptionKeyArn`. A change replaces the resource.
    #[serde(rename = "EncryptionKeyArn", skip_serializing_if = "Option::is_none")]
    pub encryption_key_arn: Option<Val<String>>,
    /// `SessionMetadata`.
    #[serde(rename = "SessionMetadata", skip_serializing_if = "Option::is_none")]
    pub session_metadata: Option<Val<Map<String>>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CfnResource for Session {
    const TYPE: &'static str = "AWS::Bedrock::Session";
    type Attributes = SessionAttributes;
}

/// What is known of a deployed [`Session`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionAttributes(ResourceRef);

attributes!(SessionAttributes {
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
last_updated_at = "LastUpdatedAt", "`LastUpdatedAt` of the deployed resource.";
session_arn = "SessionArn", "`SessionArn` of the deployed resource.";
session_id = "SessionId", "`SessionId` of the deployed resource.";
session_status = "SessionStatus", "`SessionStatus` of the deployed resource.";
});

known!(Session);
