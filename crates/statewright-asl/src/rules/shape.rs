//! The fields that each object of a definition has, and what may stand in them.
//!
//! One walk over the whole definition by these tables finds what is against the rules on single
//! fields; those on several states are checked by themselves.

use crate::{
    definition::{Definition, Kind, Language, Place, State},
    document::{Member, Node, Value, has_placeholder},
    rules::{
        Found, assign, choice_rules, empty_collection, exclusive_fields, expression, invalid_enum,
        invalid_label, invalid_path, invalid_timestamp, missing_field, out_of_range,
        query_language, reference_path, resource, template, unknown_field, unsupported_field,
        wrong_type,
    },
};

/// What may stand in an object.
pub(crate) struct Schema {
    pub(crate) fields: &'static [Field],
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
    Choices,
    /// What has a check of its own, or needs none.
    Any,
}

use Expect::{
    Any, Assign, Boolean, Choices, Condition, Items, Label, List, Number, Object, OneOf, Path,
    PathOrIntrinsic, ReferencePath, Resource, Template, Text, Texts, Timestamp, Whole,
};

const SECONDS_MAX: f64 = 99_999_999.0;

const fn both(name: &'static str, expect: Expect) -> Field {
    Field { name, language: None, expect }
}

const fn path(name: &'static str, expect: Expect) -> Field {
    Field { name, language: Some(Language::JsonPath), expect }
}

const fn jsonata(name: &'static str, expect: Expect) -> Field {
    Field { name, language: Some(Language::Jsonata), expect }
}

const COMMON: [Field; 3] = [
    both("Type", Any),
    both("Comment", Text),
    both("QueryLanguage", OneOf(&["JSONPath", "JSONata"])),
];
const TRANSITION: [Field; 2] = [both("Next", Text), both("End", Boolean)];
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
        both("States", Any),
        both("TimeoutSeconds", Whole(0.0, SECONDS_MAX)),
        both("Version", OneOf(&["1.0"])),
        both("QueryLanguage", OneOf(&["JSONPath", "JSONata"])),
    ],
    required: &["StartAt", "States"],
    exclusive: &[],
};

/// A branch of a Parallel state.
static BRANCH: Schema = Schema {
    fields: &[
        both("Comment", Text),
        both("StartAt", Text),
        both("States", Any),
        both("QueryLanguage", OneOf(&["JSONPath", "JSONata"])),
    ],
    required: &["StartAt", "States"],
    exclusive: &[],
};

/// What a Map state does with each item.
static PROCESSOR: Schema = Schema {
    fields: &[
        both("Comment", Text),
        both("StartAt", Text),
        both("States", Any),
        both("QueryLanguage", OneOf(&["JSONPath", "JSONata"])),
        both("ProcessorConfig", Object(&PROCESSOR_CONFIG)),
    ],
    required: &["StartAt", "States"],
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

static RETRIER: Schema = Schema {
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

static CATCHER: Schema = Schema {
    fields: &[
        both("ErrorEquals", Texts),
        both("Next", Text),
        RESULT_PATH,
        OUTPUT,
        ASSIGN,
        both("Comment", Text),
    ],
    required: &["ErrorEquals", "Next"],
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
        both("Resource", Resource),
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
        both("Resource", Resource),
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

static TASK: &[Field] = &[
    INPUT_PATH,
    OUTPUT_PATH,
    PARAMETERS,
    RESULT_SELECTOR,
    RESULT_PATH,
    ARGUMENTS,
    OUTPUT,
    ASSIGN,
    RETRY,
    CATCH,
    both("Resource", Resource),
    both("TimeoutSeconds", Whole(1.0, SECONDS_MAX)),
    path("TimeoutSecondsPath", ReferencePath { or_null: false }),
    both("HeartbeatSeconds", Whole(1.0, SECONDS_MAX)),
    path("HeartbeatSecondsPath", ReferencePath { or_null: false }),
    both("Credentials", Template),
];

static PASS: &[Field] =
    &[INPUT_PATH, OUTPUT_PATH, PARAMETERS, RESULT_PATH, path("Result", Any), OUTPUT, ASSIGN];

static WAIT: &[Field] = &[
    INPUT_PATH,
    OUTPUT_PATH,
    OUTPUT,
    ASSIGN,
    both("Seconds", Whole(0.0, SECONDS_MAX)),
    path("SecondsPath", ReferencePath { or_null: false }),
    both("Timestamp", Timestamp),
    path("TimestampPath", ReferencePath { or_null: false }),
];

static CHOICE: &[Field] =
    &[INPUT_PATH, OUTPUT_PATH, OUTPUT, ASSIGN, both("Choices", Choices), both("Default", Text)];

static SUCCEED: &[Field] = &[INPUT_PATH, OUTPUT_PATH, OUTPUT];

static FAIL: &[Field] = &[
    both("Error", Text),
    path("ErrorPath", PathOrIntrinsic),
    both("Cause", Text),
    path("CausePath", PathOrIntrinsic),
];

static PARALLEL: &[Field] = &[
    INPUT_PATH,
    OUTPUT_PATH,
    PARAMETERS,
    RESULT_SELECTOR,
    RESULT_PATH,
    ARGUMENTS,
    OUTPUT,
    ASSIGN,
    RETRY,
    CATCH,
    both("Branches", Any),
];

static MAP: &[Field] = &[
    INPUT_PATH,
    OUTPUT_PATH,
    PARAMETERS,
    RESULT_SELECTOR,
    RESULT_PATH,
    OUTPUT,
    ASSIGN,
    RETRY,
    CATCH,
    both("ItemProcessor", Any),
    both("Iterator", Any),
    path("ItemsPath", ReferencePath { or_null: false }),
    jsonata("Items", Items),
    both("ItemSelector", Template),
    both("MaxConcurrency", Whole(0.0, SECONDS_MAX)),
    path("MaxConcurrencyPath", ReferencePath { or_null: false }),
    both("ItemReader", Object(&ITEM_READER)),
    both("ItemBatcher", Object(&ITEM_BATCHER)),
    both("ResultWriter", Object(&RESULT_WRITER)),
    both("ToleratedFailureCount", Whole(0.0, f64::MAX)),
    path("ToleratedFailureCountPath", ReferencePath { or_null: false }),
    both("ToleratedFailurePercentage", Number(0.0, 100.0)),
    path("ToleratedFailurePercentagePath", ReferencePath { or_null: false }),
    both("Label", Label),
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
fn fields_of(kind: Kind) -> &'static [Field] {
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

fn required_of(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Task => &["Resource"],
        Kind::Choice => &["Choices"],
        Kind::Parallel => &["Branches"],
        _ => &[],
    }
}

/// Of each of these there is one at most.
fn exclusive_of(kind: Kind) -> &'static [&'static [&'static str]] {
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

/// Checks all objects of a definition.
pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for scope in &definition.scopes {
        let place = scope.place.place();
        let schema = match scope.parent {
            None => &MACHINE,
            Some(state) if definition.states[state].kind == Some(Kind::Map) => &PROCESSOR,
            Some(_) => &BRANCH,
        };
        let language = definition.language();
        check_object(scope.node, &place, schema, language, found);
        if let Some(states) = scope.node.get("States") {
            let place = place.field("States");
            match &states.value {
                Value::Object(members) if members.is_empty() => {
                    empty_collection::check(states, &place, found);
                }
                Value::Object(_) => {}
                _ => wrong_type::found(states, &place, "an object of states by their names", found),
            }
        }
    }
    for state in &definition.states {
        check_state(definition, state, found);
    }
}

fn check_state(definition: &Definition<'_>, state: &State<'_>, found: &mut Found) {
    let place = state.place.place();
    let node = state.node();
    if !node.is_object() {
        wrong_type::found(node, &place, "an object: a state", found);
        return;
    }
    if let Some(language) = node.get("QueryLanguage") {
        query_language::check_downgrade(definition, state, language, found);
    }
    let Some(kind) = state.kind else {
        match node.get("Type") {
            None => missing_field::found(node, &place, &["Type"], found),
            Some(kind) => {
                invalid_enum::found(kind, &place.field("Type"), &Kind::ALL.map(Kind::name), found)
            }
        }
        return;
    };
    let own = fields_of(kind);
    let transition: &[Field] = if kind.has_transition() { &TRANSITION } else { &[] };
    let known =
        |name: &str| COMMON.iter().chain(transition).chain(own).find(|field| field.name == name);
    for member in node.members() {
        let Some(field) = known(&member.key) else {
            let is_known_elsewhere = TRANSITION
                .iter()
                .chain(Kind::ALL.into_iter().flat_map(fields_of))
                .any(|field| field.name == member.key);
            if is_known_elsewhere {
                unsupported_field::found(definition, state, member, kind, found);
            } else {
                let all = COMMON.iter().chain(transition).chain(own).map(|field| field.name);
                unknown_field::found(member, &place, &place, all, found);
            }
            continue;
        };
        // What a state of a Pass has in `Result` is taken as it is.
        check_field(member, field, &place, &place, state.language, found);
    }
    let missing: Vec<_> =
        required_of(kind).iter().copied().filter(|name| node.get(name).is_none()).collect();
    if !missing.is_empty() {
        missing_field::found(node, &place, &missing, found);
    }
    if kind == Kind::Map && node.get("ItemProcessor").is_none() && node.get("Iterator").is_none() {
        missing_field::found(node, &place, &["ItemProcessor"], found);
    }
    for fields in exclusive_of(kind) {
        exclusive_fields::check(node, &place, fields, found);
    }
    if let Some(branches) = node.get("Branches").filter(|_| kind == Kind::Parallel) {
        let place = place.field("Branches");
        match &branches.value {
            Value::List(items) if items.is_empty() => {
                empty_collection::check(branches, &place, found);
            }
            // Each item of it is a scope, and checked as one.
            Value::List(_) => {}
            _ => wrong_type::found(branches, &place, "a list of branches", found),
        }
    }
    for field in ["ItemProcessor", "Iterator"] {
        if let Some(processor) = node.get(field).filter(|node| !node.is_object())
            && kind == Kind::Map
        {
            wrong_type::found(processor, &place.field(field), "an object with states", found);
        }
    }
    if let Some(credentials) = node.get("Credentials").filter(|_| kind == Kind::Task) {
        let place = place.field("Credentials");
        if !credentials.is_object() {
            let is_expression = credentials.text().is_some_and(expression::is_expression)
                || credentials.is_placeholder();
            if !is_expression {
                wrong_type::found(credentials, &place, "an object with a `RoleArn`", found);
            }
        } else if credentials.get("RoleArn").is_none() && credentials.get("RoleArn.$").is_none() {
            missing_field::credentials(credentials, &place, found);
        } else if let Some(role) = credentials.get("RoleArn")
            && role.text().is_none()
        {
            wrong_type::found(role, &place.field("RoleArn"), "a text: an ARN", found);
        }
    }
}

/// Checks an object by its schema.
pub(crate) fn check_object(
    node: &Node<'_>,
    place: &Place<'_>,
    schema: &'static Schema,
    language: Language,
    found: &mut Found,
) {
    let Value::Object(members) = &node.value else {
        if !node.is_placeholder() {
            wrong_type::found(node, place, "an object", found);
        }
        return;
    };
    for member in members {
        match schema.fields.iter().find(|field| field.name == member.key) {
            Some(field) => check_field(member, field, place, place, language, found),
            None => {
                let all = schema.fields.iter().map(|field| field.name);
                unknown_field::found(member, place, place, all, found);
            }
        }
    }
    let missing: Vec<_> =
        schema.required.iter().copied().filter(|name| node.get(name).is_none()).collect();
    if !missing.is_empty() {
        missing_field::found(node, place, &missing, found);
    }
    for fields in schema.exclusive {
        exclusive_fields::check(node, place, fields, found);
    }
    if let Some(name) = conditionally_missing(node, schema) {
        missing_field::found(node, place, &[name], found);
    }
    if members.is_empty() && schema.is_never_empty() {
        empty_collection::check(node, place, found);
    }
}

impl Schema {
    /// Whether there must be something in it, although no single field is required.
    fn is_never_empty(&self) -> bool {
        [&RESULT_WRITER, &WRITER_CONFIG].into_iter().any(|schema| std::ptr::eq(self, schema))
    }
}

/// The field that an object needs because of another one.
///
/// Source: Step Functions Developer Guide, "Map state in Distributed mode", "ItemReader" and
/// "ItemBatcher".
fn conditionally_missing(node: &Node<'_>, schema: &Schema) -> Option<&'static str> {
    let is = |field: &str, value: &str| node.get(field).and_then(Node::text) == Some(value);
    let has = |field: &str| node.get(field).is_some();
    if std::ptr::eq(schema, &PROCESSOR_CONFIG) {
        return (is("Mode", "DISTRIBUTED") && !has("ExecutionType")).then_some("ExecutionType");
    }
    if std::ptr::eq(schema, &READER_CONFIG) {
        return (is("CSVHeaderLocation", "GIVEN") && !has("CSVHeaders")).then_some("CSVHeaders");
    }
    let limits = ITEM_BATCHER.exclusive.iter().copied().flatten();
    let is_unlimited =
        std::ptr::eq(schema, &ITEM_BATCHER) && !limits.into_iter().any(|name| has(name));
    is_unlimited.then_some("MaxItemsPerBatch")
}

fn check_field(
    member: &Member<'_>,
    field: &Field,
    object: &Place<'_>,
    state: &Place<'_>,
    language: Language,
    found: &mut Found,
) {
    if field.language.is_some_and(|only| only != language) {
        query_language::found(member, object, state, language, found);
        return;
    }
    let node = &member.value;
    let place = &object.field(&member.key);
    if node.is_placeholder() {
        return;
    }
    let text = node.text();
    // An expression stands for a value, and what it gives is known when it runs.
    if language == Language::Jsonata
        && let Some(text) = text
        && expression::is_expression(text)
        && matches!(
            field.expect,
            Text | Whole(..) | Number(..) | Timestamp | Items | Condition | Label
        )
    {
        return;
    }
    match &field.expect {
        Text => {
            if text.is_none() {
                wrong_type::found(node, place, "a text", found);
            }
        }
        Boolean => {
            if !matches!(node.value, Value::Bool(_)) {
                wrong_type::found(node, place, "true or false", found);
            }
        }
        Whole(least, most) => match node.number() {
            Some(number) if number.fract() != 0.0 => {
                wrong_type::found(node, place, "a whole number", found);
            }
            Some(number) => out_of_range::check(node, place, number, *least, *most, true, found),
            None => wrong_type::found(node, place, "a whole number", found),
        },
        Number(least, most) => match node.number() {
            Some(number) => out_of_range::check(node, place, number, *least, *most, false, found),
            None => wrong_type::found(node, place, "a number", found),
        },
        OneOf(values) => {
            if !text.is_some_and(|text| values.contains(&text) || has_placeholder(text)) {
                invalid_enum::found(node, place, values, found);
            }
        }
        Path { or_null } => match (&node.value, text) {
            (Value::Null, _) if *or_null => {}
            (_, Some(text)) => invalid_path::check(node, place, text, found),
            _ => wrong_type::found(node, place, "a text: a path", found),
        },
        ReferencePath { or_null } => match (&node.value, text) {
            (Value::Null, _) if *or_null => {}
            (_, Some(text)) => {
                reference_path::check(node, place, text, field.name, found);
            }
            _ => wrong_type::found(node, place, "a text: a path", found),
        },
        PathOrIntrinsic => match text {
            Some(text) if text.starts_with("States.") => {
                template::check_intrinsic(node, place, text, found);
            }
            Some(text) => reference_path::check(node, place, text, field.name, found),
            None => wrong_type::found(node, place, "a text: a path", found),
        },
        Timestamp => match text {
            Some(text) => invalid_timestamp::check(node, place, text, found),
            None => wrong_type::found(node, place, "a text: a timestamp", found),
        },
        Template => template::check(member, object, language, found),
        Assign => assign::check(member, object, language, found),
        Items => {
            if !matches!(node.value, Value::List(_)) {
                wrong_type::found(node, place, "a list, or an expression that gives one", found);
            }
        }
        Condition => {
            if !matches!(node.value, Value::Bool(_)) {
                wrong_type::found(
                    node,
                    place,
                    "true, false, or an expression that gives one of these",
                    found,
                );
            }
        }
        Object(schema) => check_object(node, place, schema, language, found),
        List(schema) => match &node.value {
            Value::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    check_object(item, &place.item(index), schema, language, found);
                }
            }
            _ => wrong_type::found(node, place, "a list", found),
        },
        Texts => match &node.value {
            Value::List(items) if items.is_empty() => empty_collection::check(node, place, found),
            Value::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    if item.text().is_none() {
                        wrong_type::found(item, &place.item(index), "a text", found);
                    }
                }
            }
            _ => wrong_type::found(node, place, "a list of texts", found),
        },
        Label => match text {
            Some(text) => invalid_label::check(node, place, text, found),
            None => wrong_type::found(node, place, "a text", found),
        },
        Resource => match text {
            Some(text) => resource::check(node, place, text, found),
            None => wrong_type::found(node, place, "a text: an ARN", found),
        },
        Choices => choice_rules::check(node, place, language, found),
        Any => {}
    }
}
