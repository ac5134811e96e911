use std::{fmt, marker::PhantomData};

use statewright_asl::{
    self as asl, CsvDelimiter, CsvHeaderLocation, InputType, ManifestType, ReaderConfig, Setting,
};
use statewright_handler::{Code, S3Object, Value};

use crate::{Key, Statement};

use super::s3_rights::{BucketName, Place, parent};

/// Where a distributed Map state reads its items from: a file or a listing in S3.
///
/// A bucket is one of the stack, or the name of one. Names and keys are constants, values that
/// CloudFormation knows, or expressions over what the state is given. The state machine gets the
/// right to read exactly that; of a key that is an expression, to read all of the bucket.
///
/// ```
/// use statewright::{Flow, ItemReader, each};
/// use statewright_handler::Shape;
/// # use serde::{Deserialize, Serialize};
///
/// /// All columns of a CSV file are texts.
/// #[derive(Serialize, Deserialize, Shape)]
/// struct Line {
///     article: String,
///     count: String,
/// }
/// # #[derive(Serialize, Deserialize, Shape)]
/// # struct Packed { parcel: String }
/// # fn parts(pack: Flow<Line, Packed>) {
///
/// let flow: Flow<(), Vec<Packed>> = each("Pack", pack)
///     .distributed()
///     .read(|_| ItemReader::csv("orders", "today.csv").max_items(10_000))
///     .into();
/// # }
/// ```
#[must_use = "a reader does nothing until a state reads with it"]
pub struct ItemReader<Item> {
    pub(super) action: &'static str,
    /// The parameters of the action.
    bucket: Code,
    key: Code,
    /// What encrypts the objects.
    encryption: Option<Key>,
    /// Where the files are that a manifest of Athena names.
    data: Option<Data>,
    config: ReaderConfig,
    types: PhantomData<fn() -> Item>,
}

/// Files in a bucket whose keys begin with something.
struct Data {
    bucket: Code,
    prefix: Code,
    encryption: Option<Key>,
}

impl<Item> ItemReader<Item> {
    fn new(
        action: &'static str,
        bucket: impl BucketName,
        key: impl Value<String>,
        config: ReaderConfig,
    ) -> Self {
        let (bucket, encryption) = bucket.named();
        let key = key.code();
        Self { action, bucket, key, encryption, data: None, config, types: PhantomData }
    }

    fn file(bucket: impl BucketName, key: impl Value<String>, input_type: InputType) -> Self {
        let config = ReaderConfig { input_type: Some(input_type), ..ReaderConfig::default() };
        Self::new("getObject", bucket, key, config)
    }

    /// A file that holds a list in JSON.
    pub fn json(bucket: impl BucketName, key: impl Value<String>) -> Self {
        Self::file(bucket, key, InputType::Json)
    }

    /// A file that holds JSON in each line.
    pub fn json_lines(bucket: impl BucketName, key: impl Value<String>) -> Self {
        Self::file(bucket, key, InputType::Jsonl)
    }

    /// A Parquet file.
    pub fn parquet(bucket: impl BucketName, key: impl Value<String>) -> Self {
        Self::file(bucket, key, InputType::Parquet)
    }

    /// A CSV file whose first line holds the names of the columns. Each line after it is an
    /// object with a text for each column.
    pub fn csv(bucket: impl BucketName, key: impl Value<String>) -> Self {
        let mut reader = Self::file(bucket, key, InputType::Csv);
        // Said, so that it is not said differently besides.
        reader.config.csv_header_location = Some(CsvHeaderLocation::FirstRow);
        reader
    }

    /// A CSV file whose columns have these names, and of which each line is an item.
    pub fn csv_with_headers<Header: Into<String>>(
        bucket: impl BucketName,
        key: impl Value<String>,
        headers: impl IntoIterator<Item = Header>,
    ) -> Self {
        Self::file(bucket, key, InputType::Csv).headers(headers)
    }

    /// The objects that an inventory of S3 lists: the key is that of its `manifest.json`, and
    /// an item has the columns of the inventory.
    pub fn inventory(bucket: impl BucketName, key: impl Value<String>) -> Self {
        let manifest_type = Some(ManifestType::S3Inventory);
        Self::new("getObject", bucket, key, ReaderConfig { manifest_type, ..Default::default() })
    }

    /// What a query of Athena unloaded (`UNLOAD`): the key is that of the manifest of the query,
    /// and the files that this names are of this kind, CSV, JSON Lines or Parquet.
    ///
    /// Where the files are, which the state machine gets the right to read, is said by
    /// [`data_in`](Self::data_in); and the columns of CSV files, which have no first line with
    /// their names, by [`headers`](Self::headers).
    ///
    /// ```
    /// use statewright::{InputType, ItemReader};
    ///
    /// let manifest = "results/2e1b0f4c-manifest.csv";
    /// let reader = ItemReader::<serde_json::Value>::athena("queries", manifest, InputType::Jsonl)
    ///     .data_in("orders", "unloaded/today/");
    /// ```
    pub fn athena(bucket: impl BucketName, key: impl Value<String>, input_type: InputType) -> Self {
        let mut reader = Self::file(bucket, key, input_type);
        reader.config.manifest_type = Some(ManifestType::AthenaData);
        reader
    }

    /// Where the files are that a manifest of Athena names: in this bucket, with keys that begin
    /// so.
    pub fn data_in(mut self, bucket: impl BucketName, prefix: impl Value<String>) -> Self {
        let (bucket, encryption) = bucket.named();
        self.data = Some(Data { bucket, prefix: prefix.code(), encryption });
        self
    }

    /// The names of the columns of CSV files, of which each line is an item: of those of
    /// [`athena`](Self::athena) or [`load`](ItemReader::load). For a single file there is
    /// [`csv_with_headers`](Self::csv_with_headers).
    pub fn headers<Header: Into<String>>(
        mut self,
        headers: impl IntoIterator<Item = Header>,
    ) -> Self {
        self.config.csv_header_location.get_or_insert(CsvHeaderLocation::Given);
        self.config.csv_headers = Some(headers.into_iter().map(Into::into).collect());
        self
    }

    /// What stands between the columns of a CSV file; a comma, if not given.
    pub fn delimiter(mut self, delimiter: CsvDelimiter) -> Self {
        self.config.csv_delimiter = Some(delimiter);
        self
    }

    /// Where in a file of JSON the items are: a JSON Pointer, such as `/orders/lines`.
    pub fn items_at(mut self, pointer: &str) -> Self {
        self.config.items_pointer = Some(pointer.to_owned());
        self
    }

    /// Reads so many items at the most.
    pub fn max_items(mut self, items: u32) -> Self {
        self.config.max_items = Some(Setting::Value(items.into()));
        self
    }

    /// What is said of the files that they do not have.
    pub(super) fn misuse(&self) -> Option<&'static str> {
        let input_type = self.config.input_type;
        let of_csv = self.config.csv_delimiter.is_some() && input_type != Some(InputType::Csv);
        let of_csv =
            of_csv || self.config.csv_headers.is_some() && input_type != Some(InputType::Csv);
        let given_twice = self.config.csv_headers.is_some()
            && self.config.csv_header_location == Some(CsvHeaderLocation::FirstRow);
        let of_json = self.config.items_pointer.is_some() && input_type != Some(InputType::Json);
        let of_athena = self.config.manifest_type == Some(ManifestType::AthenaData);
        match (of_csv, of_json) {
            (true, _) => Some("only CSV files have a `delimiter` or `headers`"),
            _ if given_twice => Some(
                "only CSV files without names in their first line (`csv_with_headers`) have `headers`",
            ),
            (_, true) => Some("only in files of JSON there are `items_at` a place"),
            _ if self.data.is_some() && !of_athena => {
                Some("only a manifest of Athena names files that are `data_in` another place")
            }
            (false, false) => None,
        }
    }

    /// What is to be said of the files besides.
    pub(super) fn unsaid(&self) -> Option<(&'static str, &'static str)> {
        let ReaderConfig { manifest_type, input_type, csv_headers, .. } = &self.config;
        if *manifest_type != Some(ManifestType::AthenaData) {
            return None;
        }
        match input_type {
            Some(InputType::Csv) if csv_headers.is_none() => {
                Some(("the CSV files of Athena have no names of columns", "give them by `headers`"))
            }
            Some(InputType::Csv | InputType::Jsonl | InputType::Parquet) if self.data.is_none() => {
                let message = "a manifest of Athena names files that are elsewhere";
                Some((message, "say where, for the right to read them, by `data_in`"))
            }
            Some(InputType::Csv | InputType::Jsonl | InputType::Parquet) => None,
            _ => Some((
                "a manifest of Athena names files of CSV, JSON Lines or Parquet, and no others",
                "let the query unload such",
            )),
        }
    }

    /// How what is read is taken apart, if anything is said of it.
    pub(super) fn written(&self) -> Option<ReaderConfig> {
        let mut config = self.config.clone();
        if config.input_type == Some(InputType::Csv) {
            config.csv_header_location.get_or_insert(CsvHeaderLocation::FirstRow);
        }
        (config != ReaderConfig::default()).then_some(config)
    }

    /// The parameters of the action.
    pub(super) fn arguments(&self) -> Code {
        let key = if self.is_listing() { "Prefix" } else { "Key" };
        Code::Object(vec![
            ("Bucket".to_owned(), self.bucket.clone()),
            (key.to_owned(), self.key.clone()),
        ])
    }

    /// What it needs the right to do.
    ///
    /// Source: Step Functions Developer Guide, "IAM policies for using Distributed Map states".
    pub(super) fn statements(&self) -> Vec<Statement> {
        let place = Place { bucket: &self.bucket, key: &self.key };
        let read =
            |place: Place<'_>, ending| Statement::allow(["s3:GetObject"]).on(place.objects(ending));
        let list = || {
            let list = Statement::allow(["s3:ListBucket"]).on(place.bucket()).noted(place.note());
            match place.only_prefix() {
                Some(condition) => list.only_if(condition),
                None => list,
            }
        };
        let mut statements = match (self.is_listing(), self.config.manifest_type) {
            (true, _) if self.config.transformation.is_some() => vec![list(), read(place, "*")],
            // What is encrypted is not looked into.
            (true, _) => return vec![list()],
            (false, None) => vec![read(place, "")],
            // The files that an inventory lists lie beside the folder of its manifest.
            (false, Some(ManifestType::S3Inventory)) => {
                vec![read(Place { key: &parent(&self.key), ..place }, "*")]
            }
            (false, Some(ManifestType::AthenaData)) => {
                let data = self.data.iter();
                let data =
                    data.map(|Data { bucket, prefix: key, .. }| read(Place { bucket, key }, "*"));
                [read(place, "")].into_iter().chain(data).collect()
            }
        };
        let data = self.data.iter().filter_map(|data| data.encryption.as_ref());
        let decrypt = self.encryption.iter().chain(data).map(Key::arn);
        statements.extend(decrypt.map(|key| Statement::allow(["kms:Decrypt"]).on(key)));
        statements
    }

    fn is_listing(&self) -> bool {
        self.action == "listObjectsV2"
    }
}

impl ItemReader<S3Object> {
    /// The objects of a bucket whose keys begin with this.
    pub fn objects(bucket: impl BucketName, prefix: impl Value<String>) -> Self {
        Self::new("listObjectsV2", bucket, prefix, ReaderConfig::default())
    }

    /// Reads each object, and takes what is in it as the items. CSV files have the names of their
    /// columns in the first line, unless they are given by [`headers`](Self::headers).
    pub fn load<Item>(self, input_type: InputType) -> ItemReader<Item> {
        let Self { action, bucket, key, encryption, data, mut config, .. } = self;
        config.transformation = Some(asl::ReaderTransformation::LoadAndFlatten);
        config.input_type = Some(input_type);
        ItemReader { action, bucket, key, encryption, data, config, types: PhantomData }
    }
}

impl<Item> fmt::Debug for ItemReader<Item> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ItemReader").field(&self.arguments()).finish()
    }
}
