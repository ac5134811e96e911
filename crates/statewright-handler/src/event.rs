//! What services tell of what happened, as EventBridge sends it.

use serde::{Deserialize, Serialize};

use crate::Shape;

/// An event of EventBridge: what happened, and with what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Shape)]
pub struct Event<Detail> {
    /// The version of the form of events.
    pub version: String,
    /// What tells it from other events.
    pub id: String,
    /// What happened: together with the source, it says what the detail is like.
    #[serde(rename = "detail-type")]
    pub detail_type: String,
    /// Who tells it: `aws.s3`, or a name of one's own.
    pub source: String,
    /// The account in which it happened.
    pub account: String,
    /// When it happened.
    pub time: String,
    /// The region in which it happened.
    pub region: String,
    /// The ARNs of what it happened to.
    pub resources: Vec<String>,
    /// What is to be said of it.
    pub detail: Detail,
}

/// An object was written to a bucket: the detail of an event of S3.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Shape)]
pub struct ObjectCreated {
    /// The bucket that it is in.
    pub bucket: EventBucket,
    /// The object.
    pub object: EventObject,
    /// How it was written: `PutObject`, `CompleteMultipartUpload`.
    pub reason: String,
}

/// The bucket of an event of S3.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Shape)]
pub struct EventBucket {
    /// Its name.
    pub name: String,
}

/// The object of an event of S3.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Shape)]
pub struct EventObject {
    /// Its key.
    pub key: String,
    /// How many bytes it has.
    pub size: u64,
    /// What tells it from what it was before.
    pub etag: String,
    /// Which one it is, where what it was before is kept.
    #[serde(rename = "version-id", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    /// What tells which of two events of the same key was the later one.
    pub sequencer: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the S3 User Guide, "EventBridge event message structure", shortened.
    #[test]
    fn an_event_of_s3_is_read() {
        let event = serde_json::json!({
            "version": "0",
            "id": "17793124-05d4-b198-2fde-7ededc63b103",
            "detail-type": "Object Created",
            "source": "aws.s3",
            "account": "111122223333",
            "time": "2021-11-12T00:00:00Z",
            "region": "ca-central-1",
            "resources": ["arn:aws:s3:::amzn-s3-demo-bucket1"],
            "detail": {
                "version": "0",
                "bucket": { "name": "amzn-s3-demo-bucket1" },
                "object": {
                    "key": "example-key",
                    "size": 5,
                    "etag": "b1946ac92492d2347c6235b4d2611184",
                    "version-id": "IYV3p45BT0ac8hjHg1houSdS1a.Mro8e",
                    "sequencer": "617f08299329d189"
                },
                "request-id": "N4N7GDK58NMKJ12R",
                "requester": "123456789012",
                "source-ip-address": "1.2.3.4",
                "reason": "PutObject"
            }
        });
        let event: Event<ObjectCreated> = serde_json::from_value(event).expect("an event");
        assert_eq!(event.detail.object.key, "example-key");
        assert_eq!(Event::<ObjectCreated>::DETAIL_TYPE.key(), "detail-type");
    }
}
