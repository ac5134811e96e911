//! What Lambda gives a handler that it reads a queue or a stream for, and what the handler says
//! of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

/// Messages of a queue.
///
/// ```
/// use statewright_handler::{FailedItems, QueueEvent};
/// # #[derive(serde::Deserialize)]
/// # struct Letter { text: String }
/// # fn deliver(_: Letter) -> bool { true }
///
/// pub async fn deliver_all(event: QueueEvent) -> Result<FailedItems, std::io::Error> {
///     let failed = event.records.iter().filter(|message| match message.json::<Letter>() {
///         Ok(letter) => !deliver(letter),
///         Err(_) => true,
///     });
///     Ok(FailedItems::of(failed.map(|message| &*message.message_id)))
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QueueEvent {
    /// The messages: as many as there are at once.
    #[serde(rename = "Records")]
    pub records: Vec<QueueMessage>,
}

/// A message of a queue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QueueMessage {
    /// What tells it from others: what [`FailedItems`] names it by.
    pub message_id: String,
    /// What tells this receipt of it from others.
    pub receipt_handle: String,
    /// What was sent.
    pub body: String,
    /// What the queue says of it, such as `ApproximateReceiveCount`.
    pub attributes: BTreeMap<String, String>,
    /// What its sender says of it.
    #[serde(default)]
    pub message_attributes: BTreeMap<String, Value>,
    /// The ARN of the queue.
    #[serde(rename = "eventSourceARN")]
    pub queue_arn: String,
}

impl QueueMessage {
    /// The body of the message, which is JSON.
    ///
    /// # Errors
    ///
    /// It is not, or not of a `Body`.
    pub fn json<Body: DeserializeOwned>(&self) -> Result<Body, serde_json::Error> {
        serde_json::from_str(&self.body)
    }
}

/// Changes of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TableEvent {
    /// The changes, in order for each item: as many as there are at once.
    #[serde(rename = "Records")]
    pub records: Vec<TableRecord>,
}

/// A change of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TableRecord {
    /// What tells it from others.
    #[serde(rename = "eventID")]
    pub event_id: String,
    /// What was done: `INSERT`, `MODIFY` or `REMOVE`.
    pub event_name: String,
    /// What was changed.
    #[serde(rename = "dynamodb")]
    pub change: TableChange,
    /// The ARN of the stream.
    #[serde(rename = "eventSourceARN")]
    pub stream_arn: String,
}

/// What was changed in a table, in the form that DynamoDB gives values: `{ "S": "a text" }`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct TableChange {
    /// The key of the item.
    pub keys: BTreeMap<String, Value>,
    /// The item as it is, if the stream has that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_image: Option<BTreeMap<String, Value>>,
    /// The item as it was, if the stream has that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old_image: Option<BTreeMap<String, Value>>,
    /// Where in the stream it is: what [`FailedItems`] names it by.
    pub sequence_number: String,
}

/// Records of a stream of Kinesis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KinesisEvent {
    /// The records, in order: as many as there are at once.
    #[serde(rename = "Records")]
    pub records: Vec<KinesisRecord>,
}

/// A record of a stream of Kinesis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KinesisRecord {
    /// What tells it from others.
    #[serde(rename = "eventID")]
    pub event_id: String,
    /// What was put into the stream.
    pub kinesis: KinesisData,
    /// The ARN of the stream.
    #[serde(rename = "eventSourceARN")]
    pub stream_arn: String,
}

/// What was put into a stream of Kinesis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KinesisData {
    /// By what it was given to a shard.
    pub partition_key: String,
    /// Where in the stream it is: what [`FailedItems`] names it by.
    pub sequence_number: String,
    /// The data in Base64.
    pub data: String,
    /// When it came, in seconds since 1970.
    pub approximate_arrival_timestamp: f64,
}

/// Which of the messages or records a handler failed on, so that only these come again: the
/// answer where the source of events reports failed items.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FailedItems {
    /// Those that failed.
    #[serde(rename = "batchItemFailures")]
    pub items: Vec<FailedItem>,
}

/// One that failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FailedItem {
    /// The id of the message, or the sequence number of the record.
    #[serde(rename = "itemIdentifier")]
    pub id: String,
}

impl FailedItems {
    /// Those with these ids or sequence numbers.
    pub fn of<Id: Into<String>>(ids: impl IntoIterator<Item = Id>) -> Self {
        Self { items: ids.into_iter().map(|id| FailedItem { id: id.into() }).collect() }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_value, json};

    use super::*;

    /// In the form of the example in the Lambda Developer Guide, "Using Lambda with Amazon SQS".
    #[test]
    fn messages_are_read() {
        let event = json!({
            "Records": [{
                "messageId": "059f36b4-87a3-44ab-83d2-661975830a7d",
                "receiptHandle": "AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a",
                "body": "{\"text\":\"Hello\"}",
                "attributes": { "ApproximateReceiveCount": "1", "SentTimestamp": "1545082649183" },
                "messageAttributes": { "kind": { "stringValue": "letter", "dataType": "String" } },
                "md5OfBody": "e4e68fb7bd0e697a0ae8f1bb342846b3",
                "eventSource": "aws:sqs",
                "eventSourceARN": "arn:aws:sqs:eu-west-1:111122223333:letters",
                "awsRegion": "eu-west-1"
            }]
        });
        let event: QueueEvent = from_value(event).expect("an event");
        let [message] = event.records.as_slice() else { panic!("{event:?}") };
        assert_eq!(message.json::<Value>().expect("JSON"), json!({ "text": "Hello" }));
        message.json::<Vec<String>>().expect_err("no list");
        let failed = FailedItems::of([&*message.message_id]);
        let id = "059f36b4-87a3-44ab-83d2-661975830a7d";
        assert_eq!(json!(failed), json!({ "batchItemFailures": [{ "itemIdentifier": id }] }));
    }

    /// In the form of the example in the Lambda Developer Guide, "Using AWS Lambda with Amazon
    /// DynamoDB".
    #[test]
    fn changes_are_read() {
        let event = json!({
            "Records": [{
                "eventID": "1",
                "eventVersion": "1.0",
                "dynamodb": {
                    "Keys": { "Id": { "N": "101" } },
                    "NewImage": { "Message": { "S": "New item!" }, "Id": { "N": "101" } },
                    "StreamViewType": "NEW_AND_OLD_IMAGES",
                    "SequenceNumber": "111",
                    "SizeBytes": 26
                },
                "awsRegion": "eu-west-1",
                "eventName": "INSERT",
                "eventSourceARN": "arn:aws:dynamodb:eu-west-1:111122223333:table/T/stream/S",
                "eventSource": "aws:dynamodb"
            }]
        });
        let event: TableEvent = from_value(event).expect("an event");
        assert_eq!(event.records[0].change.keys["Id"], json!({ "N": "101" }));
        assert_eq!(event.records[0].change.old_image, None);
    }

    /// In the form of the example in the Lambda Developer Guide, "Using Lambda to process records
    /// from Amazon Kinesis Data Streams".
    #[test]
    fn records_are_read() {
        let event = json!({
            "Records": [{
                "kinesis": {
                    "kinesisSchemaVersion": "1.0",
                    "partitionKey": "1",
                    "sequenceNumber": "49590338271490256608559692538361571095921575989136588898",
                    "data": "SGVsbG8sIHRoaXMgaXMgYSB0ZXN0Lg==",
                    "approximateArrivalTimestamp": 1_545_084_650.987
                },
                "eventSource": "aws:kinesis",
                "eventVersion": "1.0",
                "eventID": "shardId-000000000006:49590338271490256608559692538361571095921575989136588898",
                "eventName": "aws:kinesis:record",
                "invokeIdentityArn": "arn:aws:iam::111122223333:role/lambda-role",
                "awsRegion": "eu-west-1",
                "eventSourceARN": "arn:aws:kinesis:eu-west-1:111122223333:stream/calls"
            }]
        });
        let event: KinesisEvent = from_value(event).expect("an event");
        assert_eq!(event.records[0].kinesis.partition_key, "1");
    }
}
