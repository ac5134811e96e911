//! What distributed Map states read, give to those who work on items, and end with.

use serde::{Deserialize, Serialize};

use crate::Shape;

/// A member of an object whose members are the items of a Map state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct Member<Value> {
    /// Its key.
    pub key: String,
    /// What is there under the key.
    pub value: Value,
}

/// Several items at once: what the flow for a batch is given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct Batch<Item> {
    /// The items.
    pub items: Vec<Item>,
}

/// Several items at once with something that all batches are given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct BatchWith<Item, Input> {
    /// What all batches are given.
    pub batch_input: Input,
    /// The items.
    pub items: Vec<Item>,
}

/// A type of batches: [`Batch`].
#[diagnostic::on_unimplemented(
    message = "the flow for a batch is given several items at once, and this one takes a `{Self}`",
    label = "takes a `{Self}`, which is no `Batch`",
    note = "let it take a `Batch` of these: `async fn(batch: Batch<{Self}>) -> …`"
)]
pub trait Batched {
    /// The type of the items.
    type Item;

    /// The name of the type of what all batches are given, where that is something.
    #[must_use]
    fn input() -> Option<&'static str> {
        None
    }
}

impl<Item> Batched for Batch<Item> {
    type Item = Item;
}

impl<Item, Input> Batched for BatchWith<Item, Input> {
    type Item = Item;

    fn input() -> Option<&'static str> {
        Some(std::any::type_name::<Input>())
    }
}

/// What is known of an object of S3 in a listing.
///
/// Source: Step Functions Developer Guide, "`ItemReader` (Map)".
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct S3Object {
    /// What stands for its content.
    pub etag: String,
    /// Its key.
    pub key: String,
    /// When it was changed last, in seconds since 1970.
    pub last_modified: f64,
    /// How large it is, in bytes.
    pub size: u64,
    /// How S3 stores it.
    pub storage_class: String,
}

/// What a distributed Map state ends with that writes its results to S3.
///
/// Source: Step Functions Developer Guide, "`ResultWriter` (Map)".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct WrittenResults {
    /// The ARN of the Map Run.
    pub map_run_arn: String,
    /// Where the results are.
    pub result_writer_details: ResultWriterDetails,
}

/// Where the results of a distributed Map state are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct ResultWriterDetails {
    /// The name of the bucket.
    pub bucket: String,
    /// The key of the manifest, which lists the files.
    pub key: String,
}
