mod batcher;
mod processor;
mod reader;
mod writer;

pub use batcher::ItemBatcher;
pub use processor::{ExecutionType, ItemProcessor, Mode, ProcessorConfig};
pub use reader::{
    CsvDelimiter, CsvHeaderLocation, InputType, ItemReader, ManifestType, ReaderConfig,
    ReaderTransformation,
};
pub use writer::{OutputType, ResultWriter, WriterConfig, WriterTransformation};

use crate::{
    Catch, Common, JsonPath, PathOrNull, Retry, Setting, Template, Transition, read::Reader,
    write::Fields,
};

/// A Map state: does the same with each item of a list, in the execution itself or, in its
/// distributed mode, in executions of their own.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// The fields that most states have.
    pub common: Common,
    /// Where the list is; the whole input, if not given.
    pub items_path: Option<JsonPath>,
    /// The list, in JSONata; the whole input, if not given.
    pub items: Option<Template>,
    /// Where the items are read from, in place of the input. Distributed mode only.
    pub item_reader: Option<ItemReader>,
    /// How many items are given to the processor at once. Distributed mode only.
    pub item_batcher: Option<ItemBatcher>,
    /// What is made of each item.
    pub item_selector: Option<Template>,
    /// The same under its old name.
    pub parameters: Option<Template>,
    /// What is done with each item.
    pub item_processor: ItemProcessor,
    /// How many items are worked on at a time.
    pub max_concurrency: Option<Setting<u64>>,
    /// How many items may fail. Distributed mode only.
    pub tolerated_failure_count: Option<Setting<u64>>,
    /// How many items of a hundred may fail. Distributed mode only.
    pub tolerated_failure_percentage: Option<Setting<f64>>,
    /// What stands for the state in the ARNs of its Map Runs. Distributed mode only.
    pub label: Option<String>,
    /// Where the results are written to. Distributed mode only.
    pub result_writer: Option<ResultWriter>,
    /// What is made of the result: the list of what the processor made of the items.
    pub result_selector: Option<Template>,
    /// Where in the input the result is put; in place of all of it, if not given.
    pub result_path: Option<PathOrNull>,
    /// Which errors are tried again, with all items.
    pub retry: Vec<Retry>,
    /// Where the execution goes on after which errors.
    pub catch: Vec<Catch>,
    /// What is next.
    pub transition: Transition,
}

impl Map {
    pub(crate) fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        let item_processor = ItemProcessor::read_field(reader);
        Some(Self {
            common: Common::read(reader),
            items_path: reader.path("ItemsPath"),
            items: reader.template("Items"),
            item_reader: reader.object("ItemReader", ItemReader::read),
            item_batcher: reader.object("ItemBatcher", ItemBatcher::read),
            item_selector: reader.template("ItemSelector"),
            parameters: reader.template("Parameters"),
            max_concurrency: reader.setting("MaxConcurrency"),
            tolerated_failure_count: reader.setting("ToleratedFailureCount"),
            tolerated_failure_percentage: reader.setting("ToleratedFailurePercentage"),
            label: reader.text("Label"),
            result_writer: reader.object("ResultWriter", ResultWriter::read),
            result_selector: reader.template("ResultSelector"),
            result_path: reader.path_or_null("ResultPath"),
            retry: reader.list("Retry", Retry::read).unwrap_or_default(),
            catch: reader.list("Catch", Catch::read).unwrap_or_default(),
            transition: Transition::read(reader)?,
            item_processor: item_processor?,
        })
    }

    pub(crate) fn write(&self, fields: &mut Fields) {
        fields.option("ItemsPath", self.items_path.as_ref());
        fields.option("Items", self.items.as_ref());
        fields.option("ItemReader", self.item_reader.as_ref());
        fields.option("ItemBatcher", self.item_batcher.as_ref());
        fields.option("ItemSelector", self.item_selector.as_ref());
        fields.option("Parameters", self.parameters.as_ref());
        fields.add(self.item_processor.field(), &self.item_processor);
        fields.setting("MaxConcurrency", self.max_concurrency.as_ref());
        fields.setting("ToleratedFailureCount", self.tolerated_failure_count.as_ref());
        fields.setting("ToleratedFailurePercentage", self.tolerated_failure_percentage.as_ref());
        fields.option("Label", self.label.as_ref());
        fields.option("ResultWriter", self.result_writer.as_ref());
        fields.option("ResultSelector", self.result_selector.as_ref());
        fields.option("ResultPath", self.result_path.as_ref());
        fields.list("Retry", &self.retry);
        fields.list("Catch", &self.catch);
        self.transition.write(fields);
    }
}
