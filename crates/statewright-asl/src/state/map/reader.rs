use serde_json::Value;

use crate::{
    Setting, Template,
    read::Reader,
    write::{Fields, Json, spelled},
};

/// Where a distributed Map state reads its items from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemReader {
    /// What reads them: the ARN of an integration.
    pub resource: String,
    /// What that is given.
    pub parameters: Option<Template>,
    /// The same in JSONata.
    pub arguments: Option<Template>,
    /// How what it reads is taken apart.
    pub reader_config: Option<ReaderConfig>,
}

/// How what is read is taken apart into items.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReaderConfig {
    /// What the file is.
    pub input_type: Option<InputType>,
    /// What is done with the objects of a listing.
    pub transformation: Option<ReaderTransformation>,
    /// What the manifest is.
    pub manifest_type: Option<ManifestType>,
    /// Where the names of the columns are.
    pub csv_header_location: Option<CsvHeaderLocation>,
    /// The names of the columns.
    pub csv_headers: Option<Vec<String>>,
    /// What stands between the columns; a comma, if not given.
    pub csv_delimiter: Option<CsvDelimiter>,
    /// Where in a file of JSON the items are: a JSON Pointer.
    pub items_pointer: Option<String>,
    /// How many items are read at the most.
    pub max_items: Option<Setting<u64>>,
}

spelled! {
    /// What a file of items is.
    InputType {
        /// lines of columns.
        Csv = "CSV",
        /// a list in JSON, or an object.
        Json = "JSON",
        /// JSON in each line.
        Jsonl = "JSONL",
        /// tables of columns.
        Parquet = "PARQUET",
        /// a list of other files.
        Manifest = "MANIFEST",
    }
}

spelled! {
    /// What is done with the objects of a listing.
    ReaderTransformation {
        /// what is known about each is an item.
        None = "NONE",
        /// each is read, and what is in it is the items.
        LoadAndFlatten = "LOAD_AND_FLATTEN",
    }
}

spelled! {
    /// What a manifest is, which lists files.
    ManifestType {
        /// that of a query in Athena.
        AthenaData = "ATHENA_DATA",
        /// that of an inventory in S3.
        S3Inventory = "S3_INVENTORY",
    }
}

spelled! {
    /// Where the names of the columns of a CSV file are.
    CsvHeaderLocation {
        /// in its first line.
        FirstRow = "FIRST_ROW",
        /// in the definition.
        Given = "GIVEN",
    }
}

spelled! {
    /// What stands between the columns of a CSV file.
    CsvDelimiter {
        /// `,`.
        Comma = "COMMA",
        /// `|`.
        Pipe = "PIPE",
        /// `;`.
        Semicolon = "SEMICOLON",
        /// a blank.
        Space = "SPACE",
        /// a tabulator.
        Tab = "TAB",
    }
}

impl ItemReader {
    pub(super) fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        Some(Self {
            resource: reader.text("Resource")?,
            parameters: reader.template("Parameters"),
            arguments: reader.template("Arguments"),
            reader_config: reader.object("ReaderConfig", ReaderConfig::read),
        })
    }
}

impl ReaderConfig {
    fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        Some(Self {
            input_type: reader.one_of("InputType", InputType::ALL),
            transformation: reader.one_of("Transformation", ReaderTransformation::ALL),
            manifest_type: reader.one_of("ManifestType", ManifestType::ALL),
            csv_header_location: reader.one_of("CSVHeaderLocation", CsvHeaderLocation::ALL),
            csv_headers: reader.texts("CSVHeaders"),
            csv_delimiter: reader.one_of("CSVDelimiter", CsvDelimiter::ALL),
            items_pointer: reader.text("ItemsPointer"),
            max_items: reader.setting("MaxItems"),
        })
    }
}

impl Json for ItemReader {
    fn json(&self) -> Value {
        let mut fields = Fields::default();
        fields.add("Resource", &self.resource);
        fields.option("ReaderConfig", self.reader_config.as_ref());
        fields.option("Parameters", self.parameters.as_ref());
        fields.option("Arguments", self.arguments.as_ref());
        fields.into_json()
    }
}

impl Json for ReaderConfig {
    fn json(&self) -> Value {
        let mut fields = Fields::default();
        fields.option("InputType", self.input_type.as_ref());
        fields.option("Transformation", self.transformation.as_ref());
        fields.option("ManifestType", self.manifest_type.as_ref());
        fields.option("CSVHeaderLocation", self.csv_header_location.as_ref());
        fields.option("CSVHeaders", self.csv_headers.as_ref());
        fields.option("CSVDelimiter", self.csv_delimiter.as_ref());
        fields.option("ItemsPointer", self.items_pointer.as_ref());
        fields.setting("MaxItems", self.max_items.as_ref());
        fields.into_json()
    }
}
