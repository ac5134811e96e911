//! What an `ItemReader` reads.

use std::sync::Arc;

use statewright_asl::{InputType, ManifestType, ReaderConfig, ReaderTransformation};

use super::{csv::Csv, json};

const OF_OBJECT: &str = "InputType must be CSV, JSON, JSONL, PARQUET or MANIFEST.";
const OF_LISTED: &str =
    "InputType must be CSV, JSON, JSONL or PARQUET when Transformation is LOAD_AND_FLATTEN.";
const OF_ATHENA: &str = "InputType must be CSV, JSONL or PARQUET when ManifestType is ATHENA_DATA.";

/// Where the items are.
#[derive(Clone, Debug)]
pub(super) enum DataSet {
    /// In a listing: what is known about each object is an item.
    Listing,
    /// In the objects of a listing.
    Listed(Arc<Format>),
    /// In an object, or in those that it names.
    Object(Content),
}

/// What is in an object.
#[derive(Clone, Debug)]
pub(super) enum Content {
    /// Items.
    Items(Arc<Format>),
    /// The files of an inventory that S3 made, and what their columns are.
    Inventory(Csv),
    /// The files that a query in Athena made.
    AthenaManifest(Arc<Format>),
}

/// How items are written.
#[derive(Clone, Debug)]
pub(super) enum Format {
    Csv(Csv),
    Json {
        /// The way to the items, key by key.
        pointer: Vec<String>,
    },
    JsonLines,
}

impl DataSet {
    pub(super) fn new(resource: &str, config: &ReaderConfig) -> Result<Self, String> {
        match resource.rsplit_once(":s3:") {
            Some((_, "getObject")) => Content::new(config).map(Self::Object),
            Some((_, "listObjectsV2")) => match config.transformation {
                None | Some(ReaderTransformation::None) => Ok(Self::Listing),
                Some(ReaderTransformation::LoadAndFlatten) => {
                    Format::new(config, OF_LISTED).map(Self::Listed)
                }
            },
            _ => Err(format!(
                "The resource '{resource}' is not supported in an ItemReader. It must be s3:getObject or s3:listObjectsV2."
            )),
        }
    }
}

impl Content {
    fn new(config: &ReaderConfig) -> Result<Self, String> {
        match (config.manifest_type, config.input_type) {
            (Some(ManifestType::S3Inventory), None)
            | (Some(ManifestType::S3Inventory) | None, Some(InputType::Manifest)) => {
                Csv::new(config).map(Self::Inventory)
            }
            (Some(ManifestType::S3Inventory), Some(_)) => {
                Err("InputType cannot be specified when ManifestType is S3_INVENTORY.".to_owned())
            }
            (Some(ManifestType::AthenaData), Some(InputType::Json)) => Err(OF_ATHENA.to_owned()),
            (Some(ManifestType::AthenaData), _) => {
                Format::new(config, OF_ATHENA).map(Self::AthenaManifest)
            }
            (None, _) => Format::new(config, OF_OBJECT).map(Self::Items),
        }
    }
}

impl Format {
    /// The format of files that hold items, or this problem if they are in no such format.
    fn new(config: &ReaderConfig, problem: &str) -> Result<Arc<Self>, String> {
        Ok(Arc::new(match config.input_type {
            Some(InputType::Csv) if config.csv_header_location.is_none() => {
                return Err("CSVHeaderLocation must be specified when InputType is CSV.".to_owned());
            }
            Some(InputType::Csv) => Self::Csv(Csv::new(config)?),
            Some(InputType::Json) => {
                let pointer = config.items_pointer.as_deref().unwrap_or_default();
                Self::Json { pointer: json::pointer(pointer)? }
            }
            Some(InputType::Jsonl) => Self::JsonLines,
            Some(InputType::Parquet) => {
                return Err(
                    "The InputType PARQUET is not supported here. CSV, JSON and JSONL are."
                        .to_owned(),
                );
            }
            Some(InputType::Manifest) | None => return Err(problem.to_owned()),
        }))
    }
}
