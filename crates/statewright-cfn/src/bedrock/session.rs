//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Definition of AWS::Bedrock::Session Resource Type.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Session {
    /// The Amazon Resource Name (ARN) of the KMS key to use to encrypt the session data.
    #[serde(rename = "EncryptionKeyArn", skip_serializing_if = "Option::is_none")]
    pub encryption_key_arn: Option<Val<String>>,
    /// A map of key-value pairs containing attributes to be persisted across the session.
    #[serde(rename = "SessionMetadata", skip_serializing_if = "Option::is_none")]
    pub session_metadata: Option<Val<Map<String>>>,
    /// A list of tags associated with the session.
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
created_at = "CreatedAt", "The timestamp for when the session was created.";
last_updated_at = "LastUpdatedAt", "The timestamp for when the session was last modified.";
session_arn = "SessionArn", "The Amazon Resource Name (ARN) of the session.";
session_id = "SessionId", "The unique identifier of the session in UUID format.";
session_status = "SessionStatus", "The current status of the session.";
});

known!(Session);
