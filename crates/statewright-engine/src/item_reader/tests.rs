use std::{collections::BTreeMap, io::Write};

use flate2::{Compression, write::GzEncoder};
use statewright_asl::{
    CsvDelimiter, CsvHeaderLocation, InputType, ManifestType, ReaderTransformation,
};

use super::*;
use crate::random::Random;

const GET: &str = "arn:aws:states:::s3:getObject";
const LIST: &str = "arn:aws:states:::s3:listObjectsV2";

/// A store of objects in the bucket `data`, by their keys.
#[derive(Default)]
struct Store(BTreeMap<String, Vec<u8>>);

impl Store {
    fn with(mut self, key: &str, body: impl AsRef<[u8]>) -> Self {
        self.0.insert(key.to_owned(), body.as_ref().to_vec());
        self
    }

    fn answer(&self, request: &ObjectRequest) -> ObjectResponse {
        match request {
            ObjectRequest::Get { key, .. } => {
                let body = self.0.get(&**key).map(Vec::as_slice).unwrap_or_default();
                ObjectResponse::Object(body.into())
            }
            ObjectRequest::List { prefix, .. } => {
                let keys = self.0.iter().filter(|(key, _)| key.starts_with(&**prefix));
                let objects = keys.map(|(key, body)| {
                    Json::from([
                        ("Key", Json::from(key.as_str())),
                        ("Size", (body.len() as u64).into()),
                    ])
                });
                ObjectResponse::List(objects.collect())
            }
            ObjectRequest::Put { .. } => panic!("a reader puts nothing"),
        }
    }

    /// What a reader asks for and comes to, a line each.
    fn read(&self, resource: &str, key: &str, config: &ReaderConfig, max: Option<i64>) -> String {
        let mut reader = match ItemReader::new(resource, "data".into(), key.into(), config, max) {
            Ok(reader) => reader,
            Err(cause) => return format!("refused: {cause}"),
        };
        let mut told = Vec::new();
        let mut answer = None;
        loop {
            match reader.next(answer.take()) {
                Step::Ask(request) => {
                    told.push(match &request {
                        ObjectRequest::Get { bucket, key } => format!("get {bucket}/{key}"),
                        ObjectRequest::List { bucket, prefix } => format!("list {bucket}/{prefix}"),
                        ObjectRequest::Put { .. } => panic!("a reader puts nothing"),
                    });
                    answer = Some(self.answer(&request));
                }
                Step::Items(items) => {
                    for Item { key, value, source } in items {
                        let key = key.map(|key| format!("{key}=")).unwrap_or_default();
                        told.push(format!("{source}: {key}{value}"));
                    }
                    return told.join("\n");
                }
                Step::Failed(cause) => {
                    told.push(format!("failed: {cause}"));
                    return told.join("\n");
                }
            }
        }
    }
}

fn input(input_type: InputType) -> ReaderConfig {
    ReaderConfig { input_type: Some(input_type), ..ReaderConfig::default() }
}

fn csv() -> ReaderConfig {
    ReaderConfig { csv_header_location: Some(CsvHeaderLocation::FirstRow), ..input(InputType::Csv) }
}

fn given(names: &[&str]) -> ReaderConfig {
    ReaderConfig {
        csv_header_location: Some(CsvHeaderLocation::Given),
        csv_headers: Some(names.iter().map(ToString::to_string).collect()),
        ..input(InputType::Csv)
    }
}

#[test]
fn rows_of_a_file() {
    let store = Store::default().with("a.csv", "\u{FEFF}id,name\r\n1,one,more\r\n2\r\n\r\n");
    insta::assert_snapshot!(store.read(GET, "a.csv", &csv(), None), @r#"
    get data/a.csv
    S3://data/a.csv: {"name":"one","id":"1"}
    S3://data/a.csv: {"name":"","id":"2"}
    S3://data/a.csv: {"name":"","id":""}
    "#);
    insta::assert_snapshot!(store.read(GET, "a.csv", &given(&["n"]), Some(2)), @r#"
    get data/a.csv
    S3://data/a.csv: {"n":"id"}
    S3://data/a.csv: {"n":"1"}
    "#);
    let pipes = ReaderConfig { csv_delimiter: Some(CsvDelimiter::Pipe), ..csv() };
    let store = Store::default().with("a", "x|y\n1,2|\"3\n4\"");
    insta::assert_snapshot!(store.read(GET, "a", &pipes, None), @r#"
    get data/a
    S3://data/a: {"x":"1,2","y":"3\n4"}
    "#);
    let store = Store::default().with("empty.csv", "").with("header.csv", "id");
    insta::assert_snapshot!(store.read(GET, "empty.csv", &csv(), None), @"get data/empty.csv");
    insta::assert_snapshot!(store.read(GET, "header.csv", &csv(), None), @"get data/header.csv");
}

#[test]
fn rows_that_cannot_be_read() {
    let store = Store::default().with("a.csv", "id,name,id\n1,2,3\n").with("b.csv", "a\n\"1\n");
    insta::assert_snapshot!(store.read(GET, "a.csv", &csv(), None), @"
    get data/a.csv
    failed: CSV headers cannot contain duplicates.
    ");
    insta::assert_snapshot!(store.read(GET, "a.csv", &given(&["a", "b", "a"]), None), @"refused: CSV headers cannot contain duplicates.");
    insta::assert_snapshot!(store.read(GET, "b.csv", &csv(), None), @"
    get data/b.csv
    failed: Unterminated quoted field at end of CSV line. Beginning of lost text: [1
    ]
    ");
    // Not read so far.
    insta::assert_snapshot!(store.read(GET, "b.csv", &given(&["a"]), Some(1)), @r#"
    get data/b.csv
    S3://data/b.csv: {"a":"a"}
    "#);
}

#[test]
fn how_many_items_there_may_be() {
    let store = Store::default().with("a.json", "[1,2,3]");
    let json = input(InputType::Json);
    for (max, items) in [(None, 3), (Some(0), 3), (Some(2), 2), (Some(100_000_001), 3)] {
        let told = store.read(GET, "a.json", &json, max);
        assert_eq!(told.lines().count(), 1 + items, "{max:?}: {told}");
    }
    let negative = store.read(GET, "a.json", &json, Some(-1));
    assert_eq!(negative, "refused: field MaxItems must be positive");
}

#[test]
fn json_of_all_kinds() {
    let store = Store::default()
        .with("list.json", r#"["a",{"b":1}]"#)
        .with("object.json", r#"{"inner":{"k":[1],"l":2}}"#)
        .with("lines.jsonl", "{\"n\":1}\n{\"n\":2}\n");
    let json = input(InputType::Json);
    insta::assert_snapshot!(store.read(GET, "list.json", &json, None), @r#"
    get data/list.json
    S3://data/list.json: "a"
    S3://data/list.json: {"b":1}
    "#);
    insta::assert_snapshot!(store.read(GET, "object.json", &json, None), @"
    get data/object.json
    failed: Attempting to map over non-iterable node.
    ");
    let inner = ReaderConfig { items_pointer: Some("/inner".to_owned()), ..json };
    insta::assert_snapshot!(store.read(GET, "object.json", &inner, None), @"
    get data/object.json
    S3://data/object.json: k=[1]
    S3://data/object.json: l=2
    ");
    insta::assert_snapshot!(store.read(GET, "lines.jsonl", &input(InputType::Jsonl), None), @r#"
    get data/lines.jsonl
    S3://data/lines.jsonl: {"n":1}
    S3://data/lines.jsonl: {"n":2}
    "#);
}

#[test]
fn objects_of_a_listing() {
    let store = Store::default()
        .with("in/", "")
        .with("in/1.csv", "id\na\nb\n")
        .with("in/2.csv", "name\nc\n")
        .with("other.csv", "");
    let config = ReaderConfig::default();
    insta::assert_snapshot!(store.read(LIST, "", &config, Some(3)), @r#"
    list data/
    S3://data: {"Key":"in/","Size":0}
    S3://data: {"Key":"in/1.csv","Size":7}
    S3://data: {"Key":"in/2.csv","Size":7}
    "#);
    insta::assert_snapshot!(store.read(LIST, "nothing", &config, None), @"list data/nothing");
    let load = ReaderConfig { transformation: Some(ReaderTransformation::LoadAndFlatten), ..csv() };
    insta::assert_snapshot!(store.read(LIST, "in/", &load, None), @r#"
    list data/in/
    get data/in/1.csv
    get data/in/2.csv
    S3://data/in/1.csv: {"id":"a"}
    S3://data/in/1.csv: {"id":"b"}
    S3://data/in/2.csv: {"name":"c"}
    "#);
    // The second one is not asked for.
    insta::assert_snapshot!(store.read(LIST, "in/", &load, Some(2)), @r#"
    list data/in/
    get data/in/1.csv
    S3://data/in/1.csv: {"id":"a"}
    S3://data/in/1.csv: {"id":"b"}
    "#);
}

#[test]
fn files_of_manifests() {
    let mut zipped = GzEncoder::new(Vec::new(), Compression::fast());
    zipped.write_all(b"\"photos\",\"a%20b.jpg\",\"7\"\n").expect("memory");
    let store = Store::default()
        .with(
            "manifest.json",
            r#"{
                "destinationBucket": "arn:aws:s3:::data",
                "fileFormat": "CSV",
                "fileSchema": "Bucket, Key, Size",
                "files": [{"key": "1.csv.gz"}, {"key": "2.csv"}]
            }"#,
        )
        .with("1.csv.gz", zipped.finish().expect("memory"))
        .with("2.csv", "\"photos\",\"c.jpg\",\"8\"\n")
        .with("q-manifest.csv", "s3://data/q/1\ns3://data/q/2\n")
        .with("q/1", "1,one\n")
        .with("q/2", "2,two\n");
    insta::assert_snapshot!(
        store.read(GET, "manifest.json", &input(InputType::Manifest), None),
        @r#"
    get data/manifest.json
    get data/1.csv.gz
    get data/2.csv
    S3://data/1.csv.gz: {"Bucket":"photos","Size":"7","Key":"a%20b.jpg"}
    S3://data/2.csv: {"Bucket":"photos","Size":"8","Key":"c.jpg"}
    "#
    );
    let inventory =
        |config| ReaderConfig { manifest_type: Some(ManifestType::S3Inventory), ..config };
    let one = store.read(GET, "manifest.json", &inventory(ReaderConfig::default()), Some(1));
    insta::assert_snapshot!(one, @r#"
    get data/manifest.json
    get data/1.csv.gz
    S3://data/1.csv.gz: {"Bucket":"photos","Size":"7","Key":"a%20b.jpg"}
    "#);
    let athena = |config| ReaderConfig { manifest_type: Some(ManifestType::AthenaData), ..config };
    let rows = store.read(GET, "q-manifest.csv", &athena(given(&["n", "word"])), None);
    insta::assert_snapshot!(rows, @r#"
    get data/q-manifest.csv
    get data/q/1
    get data/q/2
    S3://data/q/1: {"word":"one","n":"1"}
    S3://data/q/2: {"word":"two","n":"2"}
    "#);
    insta::assert_snapshot!(
        store.read(GET, "2.csv", &input(InputType::Manifest), None),
        @"
    get data/2.csv
    failed: Unable to read the manifest of an S3 inventory: it is no JSON: trailing characters at line 1 column 9: S3://data/2.csv
    "
    );
}

#[test]
fn what_cannot_be_read_is_refused() {
    let refused =
        |resource: &str, config: ReaderConfig| Store::default().read(resource, "k", &config, None);
    let load = |config| ReaderConfig {
        transformation: Some(ReaderTransformation::LoadAndFlatten),
        ..config
    };
    let manifest =
        |manifest_type, config| ReaderConfig { manifest_type: Some(manifest_type), ..config };
    insta::assert_snapshot!(
        [
            refused("arn:aws:states:::s3:putObject", csv()),
            refused("arn:aws:states:::dynamodb:getItem", csv()),
            refused(GET, ReaderConfig::default()),
            refused(GET, input(InputType::Parquet)),
            refused(GET, input(InputType::Csv)),
            refused(GET, given(&[])),
            refused(GET, ReaderConfig { items_pointer: Some("a".to_owned()), ..input(InputType::Json) }),
            refused(LIST, load(ReaderConfig::default())),
            refused(LIST, load(input(InputType::Manifest))),
            refused(GET, manifest(ManifestType::S3Inventory, csv())),
            refused(GET, manifest(ManifestType::AthenaData, ReaderConfig::default())),
            refused(GET, manifest(ManifestType::AthenaData, input(InputType::Json))),
        ]
        .join("\n"),
        @"
    refused: The resource 'arn:aws:states:::s3:putObject' is not supported in an ItemReader. It must be s3:getObject or s3:listObjectsV2.
    refused: The resource 'arn:aws:states:::dynamodb:getItem' is not supported in an ItemReader. It must be s3:getObject or s3:listObjectsV2.
    refused: InputType must be CSV, JSON, JSONL, PARQUET or MANIFEST.
    refused: The InputType PARQUET is not supported here. CSV, JSON and JSONL are.
    refused: CSVHeaderLocation must be specified when InputType is CSV.
    refused: CSVHeaders must be specified when CSVHeaderLocation is GIVEN.
    refused: ItemsPointer must be a JSON Pointer, which begins with '/': a
    refused: InputType must be CSV, JSON, JSONL or PARQUET when Transformation is LOAD_AND_FLATTEN.
    refused: InputType must be CSV, JSON, JSONL or PARQUET when Transformation is LOAD_AND_FLATTEN.
    refused: InputType cannot be specified when ManifestType is S3_INVENTORY.
    refused: InputType must be CSV, JSONL or PARQUET when ManifestType is ATHENA_DATA.
    refused: InputType must be CSV, JSONL or PARQUET when ManifestType is ATHENA_DATA.
    "
    );
}

/// Bytes that mean something to what reads them.
const TELLING: &[u8] = b"\"\\,\n\r{}[]:0\xFF\x00";

/// Whatever is in an object, reading it comes to an end: with items or with a cause.
#[test]
fn any_bytes_can_be_read() {
    let mut zipped = GzEncoder::new(Vec::new(), Compression::fast());
    zipped.write_all(b"a,b\n1,2\n").expect("memory");
    let zstandard = ruzstd::encoding::compress_to_vec(
        &b"a,b\n1,2\n"[..],
        ruzstd::encoding::CompressionLevel::Fastest,
    );
    let pointed = |pointer: &str| ReaderConfig {
        items_pointer: Some(pointer.to_owned()),
        ..input(InputType::Json)
    };
    let athena = ReaderConfig { manifest_type: Some(ManifestType::AthenaData), ..csv() };
    let manifest = r#"{"fileFormat":"CSV","fileSchema":"a,b","files":[]}"#;
    let seeds: [(&str, ReaderConfig, Vec<u8>); 7] = [
        ("k", csv(), b"a,b\r\n\"1\n2\",\\\"x\\\"\n\"\"\"q\"\"\",\"\"y\n".to_vec()),
        ("k", pointed("/a/1/b"), br#"{"a":[0,{"b":[1,"\u00e9",{"c":null}]}],"d":-1.5e3}"#.to_vec()),
        ("k", input(InputType::Jsonl), b"{\"a\":1}\n[2]\n\"three\"\n".to_vec()),
        ("k", input(InputType::Manifest), manifest.into()),
        ("k", athena, b"".to_vec()),
        ("k.gz", csv(), zipped.finish().expect("memory")),
        ("k.zst", csv(), zstandard),
    ];
    let random = Random::new(7);
    let mut came_to = [0, 0];
    for _ in 0..3_000 {
        for (key, config, seed) in &seeds {
            let mut bytes = seed.clone();
            for _ in 0..random.below(4) {
                let at = random.below(bytes.len() + 1);
                match random.below(4) {
                    0 => bytes.insert(at, TELLING[random.below(TELLING.len())]),
                    1 if at < bytes.len() => bytes[at] ^= 1 << random.below(8),
                    2 => bytes.truncate(at),
                    _ => bytes.extend_from_within(..at),
                }
            }
            let told = Store::default().with(key, &bytes).read(GET, key, config, None);
            came_to[usize::from(told.contains("failed: "))] += 1;
        }
    }
    assert!(came_to.iter().all(|&times| times > 1_000), "{came_to:?}");
}
