//! Objects that name the files which the items are in.

use std::sync::Arc;

use crate::Json;

use super::{
    Location,
    csv::{Row, Rows},
};

/// The manifest of an inventory that S3 made of a bucket.
///
/// Source: Amazon S3 User Guide, "Locating your inventory list".
#[derive(Debug, PartialEq)]
pub(super) struct Inventory {
    pub(super) files: Vec<Location>,
    /// The names of the columns of the files.
    pub(super) columns: Vec<Arc<str>>,
}

impl Inventory {
    /// Reads the manifest that is in this place.
    pub(super) fn read(bytes: &[u8], at: &Location) -> Result<Self, String> {
        let wrong = |problem: &str| {
            format!("Unable to read the manifest of an S3 inventory: {problem}: {}", at.address())
        };
        let manifest =
            Json::parse_bytes(bytes).map_err(|error| wrong(&format!("it is no JSON: {error}")))?;
        let text = |key| manifest.get(key).and_then(Json::as_str);
        match text("fileFormat") {
            Some("CSV") => {}
            Some(other) => return Err(wrong(&format!("its fileFormat is {other}, not CSV"))),
            None => return Err(wrong("it has no fileFormat")),
        }
        let columns = text("fileSchema").ok_or_else(|| wrong("it has no fileSchema"))?;
        // The name of a bucket stands at the end of its ARN.
        let bucket = text("destinationBucket").and_then(|arn| arn.rsplit(':').next());
        let bucket = bucket.map_or_else(|| at.bucket.clone(), Into::into);
        let files = manifest.get("files").and_then(Json::as_array);
        let files = files.ok_or_else(|| wrong("it has no list of files"))?.iter().map(|file| {
            let key = file.get("key").and_then(Json::as_str);
            let key = key.ok_or_else(|| wrong("a file has no key"))?;
            Ok(Location { bucket: bucket.clone(), key: key.into() })
        });
        Ok(Self {
            files: files.collect::<Result<_, String>>()?,
            columns: columns.split(',').map(|name| name.trim().into()).collect(),
        })
    }
}

/// The files that a query in Athena made: each line of its manifest is the address of one.
///
/// Source: Amazon Athena User Guide, "Identify query output files".
pub(super) fn athena_files(bytes: &[u8]) -> Result<Vec<Location>, String> {
    let mut rows = Rows::new(bytes, b',');
    let mut row = Row::default();
    let mut files = Vec::new();
    while rows.read(&mut row)? {
        let address = row.field(0).unwrap_or_default();
        if address.is_empty() {
            continue;
        }
        let place = address.strip_prefix("s3://").and_then(|place| place.split_once('/'));
        let Some((bucket, key)) = place else {
            return Err(format!(
                "Unable to read the manifest of an Athena query: '{address}' is not the address of an object, such as s3://bucket/key"
            ));
        };
        files.push(Location { bucket: bucket.into(), key: key.into() });
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inventory(text: &str) -> Result<String, String> {
        let at = Location { bucket: "here".into(), key: "manifest.json".into() };
        let inventory = Inventory::read(text.as_bytes(), &at)?;
        let files: Vec<_> = inventory.files.iter().map(|file| file.address().to_string()).collect();
        Ok(format!("{} ({})", files.join(" "), inventory.columns.join("|")))
    }

    #[test]
    fn an_inventory_names_its_files() {
        let text = r#"{
            "sourceBucket": "photos",
            "destinationBucket": "arn:aws:s3:::lists",
            "version": "2016-11-30",
            "fileFormat": "CSV",
            "fileSchema": "Bucket, Key, Size",
            "files": [{"key": "data/1.csv.gz", "size": 7300}, {"key": "data/2.csv.gz"}]
        }"#;
        let read = inventory(text);
        assert_eq!(
            read.as_deref(),
            Ok("S3://lists/data/1.csv.gz S3://lists/data/2.csv.gz (Bucket|Key|Size)")
        );
        let here = r#"{"fileFormat": "CSV", "fileSchema": "Key", "files": [{"key": "1.csv"}]}"#;
        assert_eq!(inventory(here).as_deref(), Ok("S3://here/1.csv (Key)"));
    }

    #[test]
    fn what_is_no_inventory() {
        for (text, problem) in [
            ("nonsense", "it is no JSON: expected ident at line 1 column 2"),
            ("[]", "it has no fileFormat"),
            (r#"{"fileFormat": "ORC"}"#, "its fileFormat is ORC, not CSV"),
            (r#"{"fileFormat": "CSV"}"#, "it has no fileSchema"),
            (r#"{"fileFormat": "CSV", "fileSchema": "Key"}"#, "it has no list of files"),
            (r#"{"fileFormat": "CSV", "fileSchema": "Key", "files": [1]}"#, "a file has no key"),
        ] {
            let expected = format!(
                "Unable to read the manifest of an S3 inventory: {problem}: S3://here/manifest.json"
            );
            assert_eq!(inventory(text), Err(expected));
        }
    }

    #[test]
    fn a_query_names_its_files() {
        let read = |text: &str| {
            athena_files(text.as_bytes()).map(|files| {
                files.iter().map(|file| file.address().to_string()).collect::<Vec<_>>().join(" ")
            })
        };
        let two = "s3://out/q/1.gz\n\"s3://out/q/2\"\n\n";
        assert_eq!(read(two).as_deref(), Ok("S3://out/q/1.gz S3://out/q/2"));
        assert_eq!(
            read("out/q/1.gz").expect_err("no address"),
            "Unable to read the manifest of an Athena query: 'out/q/1.gz' is not the address of an object, such as s3://bucket/key"
        );
    }
}
