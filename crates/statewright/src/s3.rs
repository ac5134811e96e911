//! Buckets of S3.

mod bucket;

pub use bucket::{Bucket, BucketProps, LifecycleRule, StorageClass};
