//! The fields that each object of a definition has, and what may stand in them.
//!
//! Source: Amazon States Language specification, and Step Functions Developer Guide, the pages
//! of the types of states.

use std::ops::RangeInclusive;

use crate::{
    definition::{Kind, Language},
    document::{Member, Node},
    rules::integrations::{Action, READERS, WRITERS},
};

/// What may stand in an object.
pub(crate) struct Schema {
    pub(crate) fields: &'static [Field],
    /// In the order in which AWS names them: that of a hash set of Java.
    pub(crate) required: &'static [&'static str],
    /// Fields of which there is one at most.
    pub(crate) exclusive: &'static [&'static [&'static str]],
}

/// A field of an object.
pub(crate) struct Field {
    pub(crate) name: &'static str,
    /// The only query language that has it.
    pub(crate) language: Option<Language>,
    pub(crate) expect: Expect,
}

impl Field {
    /// Whether states in this query language have it.
    pub(crate) fn is_in(&self, language: Language) -> bool {
        self.language.is_none_or(|only| only == language)
    }
}

/// What may stand in a field. In JSONata an expression may stand for a text, number or
/// timestamp.
pub(crate) enum Expect {
    Text,
    Boolean,
    Whole(f64, f64),
    Number(f64, f64),
    OneOf(&'static [&'static str]),
    /// A path that selects what is there; or null, for nothing.
    Path {
        or_null: bool,
    },
    /// A path that selects one value.
    ReferencePath {
        or_null: bool,
    },
    /// A path or an intrinsic function that gives a text.
    PathOrIntrinsic,
    Timestamp,
    /// A payload template in JSONPath; any value, with expressions in it, in JSONata.
    Template,
    Assign,
    /// A list, or an expression that gives one.
    Items,
    /// A truth value, or an expression that gives one.
    Condition,
    Object(&'static Schema),
    List(&'static Schema),
    Texts,
    Label,
    Resource,
    /// A call of S3 that is one of these.
    S3(&'static [Action]),
    Choices,
    /// States by their names.
    States,
    /// The branches of a Parallel state.
    Branches,
    /// What a Map state does with each item.
    Processor,
    /// What has a check of its own, or needs none.
    Any,
}

use Expect::{
    Any, Assign, Boolean, Branches, Choices, Condition, Items, Label, List, Number, Object, OneOf,
    Path, PathOrIntrinsic, Processor, ReferencePath, Resource, S3, States, Template, Text, Texts,
    Timestamp, Whole,
};

const SECONDS_MAX: f64 = crate::SECONDS_MAX as f64;

/// How long a task or its heartbeat may take.
pub(crate) const TASK_SECONDS: RangeInclusive<f64> = 1.0..=SECONDS_MAX;

const fn both(name: &'static str, expect: Expect) -> Field {
    Field { name, language: None, expect }
}

const fn path(name: &'static str, expect: Expect) -> Field {
    Field { name, language: Some(Language::JsonPath), expect }
}

const fn jsonata(name: &'static str, expect: Expect) -> Field {
    Field { name, language: Some(Language::Jsonata), expect }
}

pub(crate) const COMMON: [Field; 3] = [
    both("Type", Any),
    both("Comment", Text),
    both("QueryLanguage", OneOf(&["JSONPath", "JSONata"])),
];
pub(crate) const TRANSITION: [Field; 2] = [both("Next", Text), both("End", Boolean)];
const INPUT_PATH: Field = path("InputPath", Path { or_null: true });
const OUTPUT_PATH: Field = path("OutputPath", Path { or_null: true });
const RESULT_PATH: Field = path("ResultPath", ReferencePath { or_null: true });
const PARAMETERS: Field = path("Parameters", Template);
const RESULT_SELECTOR: Field = path("ResultSelector", Template);
const ARGUMENTS: Field = jsonata("Arguments", Template);
const OUTPUT: Field = jsonata("Output", Template);
const ASSIGN: Field = both("Assign", Assign);
const RETRY: Field = both("Retry", List(&RETRIER));
const CATCH: Field = both("Catch", List(&CATCHER));

/// The state machine.
pub(crate) static MACHINE: Schema = Schema {
    fields: &[
        both("Comment", Text),
        both("StartAt", Text),
        both("States", States),
        both("TimeoutSeconds", Whole(0.0, SECONDS_MAX)),
        both("Version", OneOf(&["1.0"])),
        both("QueryLanguage", OneOf(&["JSONPath", "JSONata"])),
    ],
    required: &["States", "StartAt"],
    exclusive: &[],
};

/// A branch of a Parallel state.
pub(crate) static BRANCH: Schema = Schema {
    fields: &[
        both("Comment", Text),
        both("StartAt", Text),
        both("States", States),
        both("QueryLanguage", OneOf(&["JSONPath", "JSONata"])),
    ],
    required: &["States", "StartAt"],
    exclusive: &[],
};

/// What a Map state does with each item. AWS refuses a `QueryLanguage` here: the states inside have
/// that of the state machine or their own.
pub(crate) static PROCESSOR: Schema = Schema {
    fields: &[
        both("Comment", Text),
        both("StartAt", Text),
        both("States", States),
        both("ProcessorConfig", Object(&PROCESSOR_CONFIG)),
    ],
    required: &["States", "StartAt"],
    exclusive: &[],
};

static PROCESSOR_CONFIG: Schema = Schema {
    fields: &[
        both("Mode", OneOf(&["INLINE", "DISTRIBUTED"])),
        both("ExecutionType", OneOf(&["STANDARD", "EXPRESS"])),
    ],
    required: &[],
    exclusive: &[],
};

pub(crate) static RETRIER: Schema = Schema {
    fields: &[
        both("ErrorEquals", Texts),
        both("IntervalSeconds", Whole(1.0, SECONDS_MAX)),
        both("MaxAttempts", Whole(0.0, SECONDS_MAX)),
        both("BackoffRate", Number(1.0, f64::MAX)),
        both("MaxDelaySeconds", Whole(1.0, 31_622_400.0)),
        both("JitterStrategy", OneOf(&["NONE", "FULL"])),
        both("Comment", Text),
    ],
    required: &["ErrorEquals"],
    exclusive: &[],
};

pub(crate) static CATCHER: Schema = Schema {
    fields: &[
        both("ErrorEquals", Texts),
        both("Next", Text),
        RESULT_PATH,
        OUTPUT,
        ASSIGN,
        both("Comment", Text),
    ],
    required: &["Next", "ErrorEquals"],
    exclusive: &[],
};

/// A rule of a Choice state in JSONata.
pub(crate) static JSONATA_RULE: Schema = Schema {
    fields: &[
        jsonata("Condition", Condition),
        both("Next", Text),
        ASSIGN,
        OUTPUT,
        both("Comment", Text),
    ],
    required: &["Condition", "Next"],
    exclusive: &[],
};

static ITEM_READER: Schema = Schema {
    fields: &[
        both("Resource", S3(READERS)),
        PARAMETERS,
        ARGUMENTS,
        both("ReaderConfig", Object(&READER_CONFIG)),
    ],
    required: &["Resource"],
    exclusive: &[],
};

static READER_CONFIG: Schema = Schema {
    fields: &[
        both("InputType", OneOf(&["CSV", "JSON", "JSONL", "PARQUET", "MANIFEST"])),
        both("Transformation", OneOf(&["NONE", "LOAD_AND_FLATTEN"])),
        both("ManifestType", OneOf(&["ATHENA_DATA", "S3_INVENTORY"])),
        both("CSVHeaderLocation", OneOf(&["FIRST_ROW", "GIVEN"])),
        both("CSVHeaders", Texts),
        both("CSVDelimiter", OneOf(&["COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"])),
        both("ItemsPointer", Text),
        both("MaxItems", Whole(0.0, 100_000_000.0)),
        path("MaxItemsPath", ReferencePath { or_null: false }),
    ],
    required: &[],
    exclusive: &[&["MaxItems", "MaxItemsPath"]],
};

static ITEM_BATCHER: Schema = Schema {
    fields: &[
        both("BatchInput", Template),
        both("MaxItemsPerBatch", Whole(1.0, 100_000_000.0)),
        path("MaxItemsPerBatchPath", ReferencePath { or_null: false }),
        both("MaxInputBytesPerBatch", Whole(1.0, 262_144.0)),
        path("MaxInputBytesPerBatchPath", ReferencePath { or_null: false }),
    ],
    required: &[],
    exclusive: &[
        &["MaxItemsPerBatch", "MaxItemsPerBatchPath"],
        &["MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"],
    ],
};

static RESULT_WRITER: Schema = Schema {
    fields: &[
        both("Resource", S3(WRITERS)),
        PARAMETERS,
        ARGUMENTS,
        both("WriterConfig", Object(&WRITER_CONFIG)),
    ],
    required: &[],
    exclusive: &[],
};

static WRITER_CONFIG: Schema = Schema {
    fields: &[
        both("OutputType", OneOf(&["JSON", "JSONL"])),
        both("Transformation", OneOf(&["NONE", "COMPACT", "FLATTEN"])),
    ],
    required: &[],
    exclusive: &[],
};

// The fields of a state stand in the order in which people write them: so they are printed.

static TASK: &[Field] = &[
    both("Resource", Resource),
    both("Credentials", Template),
    INPUT_PATH,
    PARAMETERS,
    ARGUMENTS,
    RESULT_SELECTOR,
    RESULT_PATH,
    OUTPUT_PATH,
    ASSIGN,
    OUTPUT,
    both("TimeoutSeconds", Whole(1.0, SECONDS_MAX)),
    path("TimeoutSecondsPath", ReferencePath { or_null: false }),
    both("HeartbeatSeconds", Whole(1.0, SECONDS_MAX)),
    path("HeartbeatSecondsPath", ReferencePath { or_null: false }),
    RETRY,
    CATCH,
];

static PASS: &[Field] =
    &[INPUT_PATH, PARAMETERS, path("Result", Any), RESULT_PATH, OUTPUT_PATH, ASSIGN, OUTPUT];

static WAIT: &[Field] = &[
    INPUT_PATH,
    OUTPUT_PATH,
    both("Seconds", Whole(0.0, SECONDS_MAX)),
    path("SecondsPath", ReferencePath { or_null: false }),
    both("Timestamp", Timestamp),
    path("TimestampPath", ReferencePath { or_null: false }),
    ASSIGN,
    OUTPUT,
];

static CHOICE: &[Field] =
    &[INPUT_PATH, OUTPUT_PATH, both("Choices", Choices), both("Default", Text), ASSIGN, OUTPUT];

static SUCCEED: &[Field] = &[INPUT_PATH, OUTPUT_PATH, OUTPUT];

static FAIL: &[Field] = &[
    both("Error", Text),
    path("ErrorPath", PathOrIntrinsic),
    both("Cause", Text),
    path("CausePath", PathOrIntrinsic),
];

static PARALLEL: &[Field] = &[
    INPUT_PATH,
    PARAMETERS,
    ARGUMENTS,
    both("Branches", Branches),
    RESULT_SELECTOR,
    RESULT_PATH,
    OUTPUT_PATH,
    ASSIGN,
    OUTPUT,
    RETRY,
    CATCH,
];

static MAP: &[Field] = &[
    INPUT_PATH,
    path("ItemsPath", ReferencePath { or_null: false }),
    jsonata("Items", Items),
    both("ItemReader", Object(&ITEM_READER)),
    both("ItemSelector", Template),
    PARAMETERS,
    both("ItemBatcher", Object(&ITEM_BATCHER)),
    both("MaxConcurrency", Whole(0.0, f64::MAX)),
    path("MaxConcurrencyPath", ReferencePath { or_null: false }),
    both("ToleratedFailureCount", Whole(0.0, f64::MAX)),
    path("ToleratedFailureCountPath", ReferencePath { or_null: false }),
    both("ToleratedFailurePercentage", Number(0.0, 100.0)),
    path("ToleratedFailurePercentagePath", ReferencePath { or_null: false }),
    both("Label", Label),
    both("ItemProcessor", Processor),
    both("Iterator", Processor),
    both("ResultWriter", Object(&RESULT_WRITER)),
    RESULT_SELECTOR,
    RESULT_PATH,
    OUTPUT_PATH,
    ASSIGN,
    OUTPUT,
    RETRY,
    CATCH,
];

/// Fields of a Map state that only its distributed mode has.
pub(crate) const DISTRIBUTED: [&str; 8] = [
    "ItemReader",
    "ItemBatcher",
    "ResultWriter",
    "ToleratedFailureCount",
    "ToleratedFailureCountPath",
    "ToleratedFailurePercentage",
    "ToleratedFailurePercentagePath",
    "Label",
];

/// The fields of a type of state, beside those that all have.
pub(crate) fn fields_of(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Task => TASK,
        Kind::Wait => WAIT,
        Kind::Pass => PASS,
        Kind::Succeed => SUCCEED,
        Kind::Fail => FAIL,
        Kind::Choice => CHOICE,
        Kind::Parallel => PARALLEL,
        Kind::Map => MAP,
    }
}

/// The names of all fields of a type of state, in the order in which people write them.
pub(crate) fn order_of(kind: Kind) -> impl Iterator<Item = &'static str> {
    COMMON.iter().chain(fields_of(kind)).chain(&TRANSITION).map(|field| field.name)
}

pub(crate) fn required_of(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Task => &["Resource"],
        Kind::Choice => &["Choices"],
        Kind::Parallel => &["Branches"],
        _ => &[],
    }
}

/// Of each of these there is one at most.
pub(crate) fn exclusive_of(kind: Kind) -> &'static [&'static [&'static str]] {
    match kind {
        Kind::Task => &[
            &["TimeoutSeconds", "TimeoutSecondsPath"],
            &["HeartbeatSeconds", "HeartbeatSecondsPath"],
        ],
        Kind::Fail => &[&["Error", "ErrorPath"], &["Cause", "CausePath"]],
        Kind::Map => &[
            &["ItemProcessor", "Iterator"],
            &["MaxConcurrency", "MaxConcurrencyPath"],
            &["ToleratedFailureCount", "ToleratedFailureCountPath"],
            &["ToleratedFailurePercentage", "ToleratedFailurePercentagePath"],
            &["ItemSelector", "Parameters"],
        ],
        _ => &[],
    }
}

impl Schema {
    /// Whether there must be something in it, although no single field is required.
    pub(crate) fn is_never_empty(&self) -> bool {
        [&RESULT_WRITER, &WRITER_CONFIG].into_iter().any(|schema| std::ptr::eq(self, schema))
    }
}

/// The field that an object needs because of another one.
///
/// Source: Step Functions Developer Guide, "Map state in Distributed mode", "ItemReader",
/// "ItemBatcher" and "ResultWriter".
pub(crate) fn conditionally_missing(
    node: &Node<'_>,
    schema: &Schema,
    language: Language,
) -> Option<&'static str> {
    let is = |field: &str, value: &str| node.get(field).and_then(Node::text) == Some(value);
    let has = |field: &str| node.get(field).is_some();
    let parameters = match language {
        Language::JsonPath => "Parameters",
        Language::Jsonata => "Arguments",
    };
    let has_parameters = has("Parameters") || has("Arguments");
    if std::ptr::eq(schema, &ITEM_READER) {
        return (has("Resource") && !has_parameters).then_some(parameters);
    }
    if std::ptr::eq(schema, &RESULT_WRITER) {
        return match (has("Resource"), has_parameters) {
            (true, false) => Some(parameters),
            (false, true) => Some("Resource"),
            _ => None,
        };
    }
    if std::ptr::eq(schema, &PROCESSOR_CONFIG) {
        return (is("Mode", "DISTRIBUTED") && !has("ExecutionType")).then_some("ExecutionType");
    }
    if std::ptr::eq(schema, &READER_CONFIG) {
        if is("InputType", "CSV") && !has("CSVHeaderLocation") {
            return Some("CSVHeaderLocation");
        }
        return (is("CSVHeaderLocation", "GIVEN") && !has("CSVHeaders")).then_some("CSVHeaders");
    }
    let limits = ITEM_BATCHER.exclusive.iter().copied().flatten();
    let is_unlimited =
        std::ptr::eq(schema, &ITEM_BATCHER) && !limits.into_iter().any(|name| has(name));
    is_unlimited.then_some("MaxItemsPerBatch")
}

/// A field that an object cannot have because of the value of another one: both of them.
///
/// Source: what AWS answers.
pub(crate) fn conditionally_refused<'n, 'a>(
    node: &'n Node<'a>,
    schema: &Schema,
) -> Option<(&'n Member<'a>, &'n Member<'a>)> {
    let (field, because_of, value) = if std::ptr::eq(schema, &PROCESSOR_CONFIG) {
        ("ExecutionType", "Mode", "INLINE")
    } else if std::ptr::eq(schema, &READER_CONFIG) {
        ("CSVHeaderLocation", "InputType", "JSON")
    } else {
        return None;
    };
    let other = node.member(because_of).filter(|other| other.value.text() == Some(value))?;
    Some((node.member(field)?, other))
}
