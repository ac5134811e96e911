use std::sync::Arc;

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
#[derive(Clone, Debug, PartialEq)]
pub enum ObjectResponse {
    /// The contents.
    Object(Arc<[u8]>),
    /// The objects, in the order of their keys, each with the members that Step Functions
    /// gives as items: `Etag`, `Key`, `LastModified`, `Size`, `StorageClass`.
    List(Vec<Json>),
    /// It is there.
    Put,
}
