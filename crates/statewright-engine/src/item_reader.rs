//! Reads the items of a Distributed Map from objects, such as those of Amazon S3.
//!
//! Source: Step Functions Developer Guide, "ItemReader (Map)" and "How Step Functions parses
//! input CSV files"; AWS's recorded answers, which decide.

mod compression;
mod csv;
mod data_set;
mod found;
mod json;
mod json_lines;
mod manifest;

use std::{collections::VecDeque, sync::Arc};

use statewright_asl::ReaderConfig;

use crate::{Json, ObjectRequest, ObjectResponse};
use data_set::{Content, DataSet, Format};
use found::Found;

/// One item of a data set.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Item {
    /// The key, if the items are the members of an object.
    pub(crate) key: Option<Arc<str>>,
    /// What it is.
    pub(crate) value: Json,
    /// Where it was found: `Map.Item.Source` of the context object.
    pub(crate) source: Arc<str>,
}

/// What is to be done for the items.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Step {
    /// Ask a store of objects, and give its answer to the reader.
    Ask(ObjectRequest),
    /// These are the items, in their order.
    Items(Vec<Item>),
    /// They cannot be read: the cause of `States.ItemReaderFailed`.
    Failed(String),
}

/// Reads a data set, asking for one object after the other.
#[derive(Clone, Debug)]
pub(crate) struct ItemReader {
    /// Where the data set is: an object, or what the keys of those that are listed begin with.
    at: Location,
    data_set: DataSet,
    /// The objects that are still to be read; the first of them was asked for.
    queue: VecDeque<(Location, Content)>,
    found: Found,
}

impl ItemReader {
    /// A reader with the resource, the arguments and the configuration of an `ItemReader`.
    ///
    /// `key` is the `Key` of an object, or the `Prefix` of a listing, which may be empty.
    /// `max_items` is what `MaxItems` or `MaxItemsPath` came to, which the configuration itself
    /// is not asked for.
    ///
    /// # Errors
    ///
    /// Nothing can be read so: the cause of `States.ItemReaderFailed`.
    pub(crate) fn new(
        resource: &str,
        bucket: Arc<str>,
        key: Arc<str>,
        config: &ReaderConfig,
        max_items: Option<i64>,
    ) -> Result<Self, String> {
        let data_set = DataSet::new(resource, config)?;
        let at = Location { bucket, key };
        let queue = match &data_set {
            DataSet::Object(content) => [(at.clone(), content.clone())].into(),
            DataSet::Listing | DataSet::Listed(_) => VecDeque::new(),
        };
        Ok(Self { at, data_set, queue, found: Found::new(max_items)? })
    }

    /// What is to be done next: at first with no answer, then with the answer to what was
    /// asked.
    pub(crate) fn next(&mut self, answer: Option<ObjectResponse>) -> Step {
        self.advance(answer).unwrap_or_else(Step::Failed)
    }

    fn advance(&mut self, answer: Option<ObjectResponse>) -> Result<Step, String> {
        match answer {
            None => {
                return Ok(Step::Ask(match self.data_set {
                    DataSet::Object(_) => self.at.get(),
                    DataSet::Listing | DataSet::Listed(_) => self.at.list(),
                }));
            }
            Some(ObjectResponse::List(objects)) => self.listed(objects)?,
            Some(ObjectResponse::Object(bytes)) => self.read(&bytes)?,
            Some(ObjectResponse::Put) => {}
        }
        Ok(match self.queue.front() {
            Some((next, _)) if !self.found.is_full() => Step::Ask(next.get()),
            _ => Step::Items(self.found.take()),
        })
    }

    fn listed(&mut self, objects: Vec<Json>) -> Result<(), String> {
        match &self.data_set {
            DataSet::Listed(format) => {
                for object in objects {
                    let key = object.get("Key").and_then(Json::as_str).unwrap_or_default();
                    // What the console of S3 makes for a folder has nothing in it.
                    if key.ends_with('/') {
                        continue;
                    }
                    let location = Location { bucket: self.at.bucket.clone(), key: key.into() };
                    self.queue.push_back((location, Content::Items(Arc::clone(format))));
                }
            }
            DataSet::Listing | DataSet::Object(_) => {
                self.found.enter(self.at.bucket_address());
                for object in objects {
                    if self.found.is_full() {
                        break;
                    }
                    self.found.add(None, object)?;
                }
            }
        }
        Ok(())
    }

    /// Reads the object that was asked for.
    fn read(&mut self, bytes: &[u8]) -> Result<(), String> {
        let Some((location, content)) = self.queue.pop_front() else { return Ok(()) };
        let bytes = compression::decompressed(&location.key, bytes)
            .map_err(|problem| format!("{problem}: {}", location.address()))?;
        // The mark that some programs put before text in UTF-8.
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
        match content {
            Content::Items(format) => {
                self.found.enter(location.address());
                format.read(bytes, &mut self.found)?;
            }
            Content::Inventory(csv) => {
                let inventory = manifest::Inventory::read(bytes, &location)?;
                let csv = csv.with_columns(inventory.columns)?;
                self.enqueue(inventory.files, &Arc::new(Format::Csv(csv)));
            }
            Content::AthenaManifest(format) => {
                self.enqueue(manifest::athena_files(bytes)?, &format);
            }
        }
        Ok(())
    }

    /// The items in data that was read already: in the text of the object, or in a list of
    /// what more than one object is read for.
    pub(crate) fn items_in(mut self, text: &str) -> Result<Vec<Item>, String> {
        let json = Format::Json { pointer: Vec::new() };
        let format = match &self.data_set {
            DataSet::Object(Content::Items(format)) => format,
            DataSet::Object(_) | DataSet::Listing | DataSet::Listed(_) => &json,
        };
        format.read(text.as_bytes(), &mut self.found)?;
        Ok(self.found.take())
    }

    fn enqueue(&mut self, files: Vec<Location>, format: &Arc<Format>) {
        let contents = || Content::Items(Arc::clone(format));
        self.queue.extend(files.into_iter().map(|file| (file, contents())));
    }
}

impl Format {
    fn read(&self, bytes: &[u8], found: &mut Found) -> Result<(), String> {
        match self {
            Self::Csv(csv) => csv.read(bytes, found),
            Self::Json { pointer } => json::read(bytes, pointer, found),
            Self::JsonLines => json_lines::read(bytes, found),
        }
    }
}

/// Where an object is.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Location {
    bucket: Arc<str>,
    key: Arc<str>,
}

impl Location {
    fn get(&self) -> ObjectRequest {
        ObjectRequest::Get { bucket: self.bucket.clone(), key: self.key.clone() }
    }

    fn list(&self) -> ObjectRequest {
        ObjectRequest::List { bucket: self.bucket.clone(), prefix: self.key.clone() }
    }

    fn address(&self) -> Arc<str> {
        format!("{SCHEME}{}/{}", self.bucket, self.key).into()
    }

    fn bucket_address(&self) -> Arc<str> {
        format!("{SCHEME}{}", self.bucket).into()
    }
}

/// What addresses begin with in the context object.
///
/// Source: Step Functions Developer Guide, "Accessing execution data from the Context object".
const SCHEME: &str = "S3://";

#[cfg(test)]
mod tests;
