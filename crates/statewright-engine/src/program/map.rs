use std::sync::Arc;

use statewright_asl::{self as asl, JsonPath};

use super::{Jsonata, ScopeId, Setting, Template};

#[derive(Debug)]
pub(crate) struct Map {
    pub(crate) processor: ScopeId,
    pub(crate) mode: Mode,
    pub(crate) items: Items,
    pub(crate) item_selector: Option<Template>,
    pub(crate) max_concurrency: Option<Setting<u64>>,
    pub(crate) tolerated_failure_count: Option<Setting<u64>>,
    pub(crate) tolerated_failure_percentage: Option<Setting<f64>>,
    pub(crate) reader: Option<Reader>,
    pub(crate) batcher: Option<Batcher>,
    pub(crate) writer: Option<Writer>,
}

#[derive(Debug)]
pub(crate) enum Mode {
    /// The iterations are a part of the execution.
    Inline,
    /// Each item, or batch of items, is an execution of its own.
    Distributed { label: Arc<str>, execution_type: asl::ExecutionType },
}

/// Where the items come from, in the input or in what a reader read.
#[derive(Debug)]
pub(crate) enum Items {
    /// All of it.
    Whole,
    Path(JsonPath),
    /// The field `Items`: an expression, or a list.
    Jsonata(Jsonata),
    Template(Template),
}

#[derive(Debug)]
pub(crate) struct Reader {
    /// `getObject` or `listObjectsV2`.
    pub(crate) resource: Arc<str>,
    pub(crate) arguments: Option<Template>,
    pub(crate) config: asl::ReaderConfig,
    pub(crate) max_items: Option<Setting<u64>>,
}

#[derive(Debug)]
pub(crate) struct Batcher {
    pub(crate) max_items: Option<Setting<u64>>,
    pub(crate) max_bytes: Option<Setting<u64>>,
    pub(crate) input: Option<Template>,
}

#[derive(Debug)]
pub(crate) struct Writer {
    /// Whether the results are put into a bucket; else only their form changes.
    pub(crate) exports: bool,
    pub(crate) arguments: Option<Template>,
    pub(crate) transformation: Option<asl::WriterTransformation>,
    pub(crate) output_type: Option<asl::OutputType>,
}
