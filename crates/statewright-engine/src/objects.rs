use std::sync::Arc;

use base64::{Engine, engine::general_purpose::STANDARD};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::Json;

/// What a Distributed Map asks of a store of objects, such as Amazon S3.
#[derive(Clone, Debug, PartialEq)]
pub enum ObjectRequest {
    /// The contents of an object.
    Get {
        /// The bucket that it is in.
        bucket: Arc<str>,
        /// Its key.
        key: Arc<str>,
    },
    /// The objects whose keys begin so.
    List {
        /// The bucket that they are in.
        bucket: Arc<str>,
        /// What the keys begin with.
        prefix: Arc<str>,
    },
    /// Put an object there.
    Put {
        /// The bucket.
        bucket: Arc<str>,
        /// The key.
        key: Arc<str>,
        /// The contents.
        body: Arc<[u8]>,
    },
}

/// What a store of objects answers.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub enum ObjectResponse {
    /// The contents.
    Object(#[serde(serialize_with = "write_bytes", deserialize_with = "read_bytes")] Arc<[u8]>),
    /// The objects, in the order of their keys, each with the members that Step Functions
    /// gives as items: `Etag`, `Key`, `LastModified`, `Size`, `StorageClass`.
    List(Vec<Json>),
    /// It is there.
    Put,
}

/// A list of numbers would be several times as long.
fn write_bytes<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&STANDARD.encode(bytes))
}

fn read_bytes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Arc<[u8]>, D::Error> {
    let text = String::deserialize(deserializer)?;
    STANDARD.decode(text).map(Into::into).map_err(de::Error::custom)
}
