//! What the services answer that tasks call by integrations of their own.

use super::shape::{Origin, Rest, Shape};
use crate::document::Span;

/// A field of an answer.
struct Field {
    name: &'static str,
    is_always_there: bool,
    kind: Kind,
}

/// What is in a field.
enum Kind {
    Text,
    Number,
    Any,
    /// A list of objects with fields that may be there, and others.
    Objects,
}

/// What an action answers.
struct Answer {
    /// The service and action, as they stand in a resource.
    call: &'static str,
    /// How it is waited for.
    pattern: &'static str,
    fields: &'static [Field],
    /// Whether there may be other fields.
    is_open: bool,
}

const fn text(name: &'static str) -> Field {
    Field { name, is_always_there: true, kind: Kind::Text }
}

const fn number(name: &'static str) -> Field {
    Field { name, is_always_there: true, kind: Kind::Number }
}

const fn any(name: &'static str) -> Field {
    Field { name, is_always_there: true, kind: Kind::Any }
}

const fn objects(name: &'static str) -> Field {
    Field { name, is_always_there: true, kind: Kind::Objects }
}

/// A field that is there in some answers.
const fn maybe(field: Field) -> Field {
    Field { is_always_there: false, ..field }
}

/// What AWS's SDK adds to the answers of services.
const SDK: [&str; 2] = ["SdkHttpMetadata", "SdkResponseMetadata"];

/// Sources: Step Functions Developer Guide, "Integrating optimized services", the API references
/// of the services, and AWS's recorded answers.
static ANSWERS: &[Answer] = &[
    Answer {
        call: "lambda:invoke",
        pattern: "",
        fields: &[
            maybe(text("ExecutedVersion")),
            maybe(text("FunctionError")),
            maybe(text("LogResult")),
            maybe(any("Payload")),
            number("StatusCode"),
        ],
        is_open: false,
    },
    Answer {
        call: "sqs:sendMessage",
        pattern: "",
        fields: &[
            maybe(text("MD5OfMessageAttributes")),
            text("MD5OfMessageBody"),
            maybe(text("MD5OfMessageSystemAttributes")),
            text("MessageId"),
            maybe(text("SequenceNumber")),
        ],
        is_open: false,
    },
    Answer {
        call: "sns:publish",
        pattern: "",
        fields: &[text("MessageId"), maybe(text("SequenceNumber"))],
        is_open: false,
    },
    Answer {
        call: "dynamodb:getItem",
        pattern: "",
        fields: &[maybe(any("ConsumedCapacity")), maybe(any("Item"))],
        is_open: false,
    },
    Answer { call: "dynamodb:putItem", pattern: "", fields: &CHANGED_ITEM, is_open: false },
    Answer { call: "dynamodb:updateItem", pattern: "", fields: &CHANGED_ITEM, is_open: false },
    Answer { call: "dynamodb:deleteItem", pattern: "", fields: &CHANGED_ITEM, is_open: false },
    Answer {
        call: "events:putEvents",
        pattern: "",
        fields: &[objects("Entries"), number("FailedEntryCount")],
        is_open: false,
    },
    Answer { call: "apigateway:invoke", pattern: "", fields: &HTTP, is_open: true },
    Answer { call: "http:invoke", pattern: "", fields: &HTTP, is_open: false },
    Answer {
        call: "athena:startQueryExecution",
        pattern: "",
        fields: &[text("QueryExecutionId")],
        is_open: false,
    },
    Answer { call: "glue:startJobRun", pattern: "", fields: &[text("JobRunId")], is_open: false },
    Answer {
        call: "states:startExecution",
        pattern: "",
        fields: &[text("ExecutionArn"), any("StartDate")],
        is_open: false,
    },
    Answer {
        call: "states:startExecution",
        pattern: "sync",
        fields: &[text("ExecutionArn"), text("Output"), text("StateMachineArn"), text("Status")],
        is_open: true,
    },
    Answer {
        call: "states:startExecution",
        pattern: "sync:2",
        fields: &[text("ExecutionArn"), any("Output"), text("StateMachineArn"), text("Status")],
        is_open: true,
    },
];

const CHANGED_ITEM: [Field; 3] =
    [maybe(any("Attributes")), maybe(any("ConsumedCapacity")), maybe(any("ItemCollectionMetrics"))];

const HTTP: [Field; 4] =
    [any("Headers"), maybe(any("ResponseBody")), number("StatusCode"), maybe(any("StatusText"))];

/// What a task gives that calls this resource, which stands there.
pub(super) fn output(resource: &str, span: Option<Span>) -> Shape {
    let Some((_, call)) = resource.split_once(":states:::") else { return Shape::anything() };
    let (call, pattern) = call.split_once('.').unwrap_or((call, ""));
    let Some(answer) =
        ANSWERS.iter().find(|answer| answer.call == call && answer.pattern == pattern)
    else {
        return Shape::anything();
    };
    let own = answer.fields.iter().map(|field| {
        let shape = match field.kind {
            Kind::Text => Shape::text(),
            Kind::Number => Shape::number(),
            Kind::Any => Shape::anything(),
            Kind::Objects => Shape::list_of(Shape::object([], Rest::Open, None)),
        };
        (field.name, if field.is_always_there { shape } else { shape.or_missing() })
    });
    let sdk = SDK.map(|name| (name, Shape::unknown()));
    let rest = if answer.is_open { Rest::Open } else { Rest::None };
    let what = "the answer of the service is what the task gives";
    Shape::object(own.chain(sdk), rest, span.map(|span| Origin { span, what }))
}
