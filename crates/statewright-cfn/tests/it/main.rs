//! Resources of CloudFormation, as they come out in a template.

use serde_json::json;
use statewright::{App, Intrinsic};
use statewright_cfn::{
    CfnResource, Tag,
    kinesis::{Stream, StreamConsumer, stream::StreamEncryption},
    sqs::Queue,
};

#[test]
fn resources_are_what_their_types_say() {
    let mut app = App::new();
    let stack = app.stack("Test");
    let encryption = StreamEncryption::new("KMS", "alias/aws/kinesis");
    let stream = Stream {
        name: Some(Intrinsic::substitute("${AWS::StackName}-calls").into()),
        shard_count: Some(2.into()),
        stream_encryption: Some(encryption.into()),
        tags: Some([Tag { key: "team".to_owned(), value: "calls".into() }].into()),
        ..Stream::default()
    };
    let stream = stream.add(stack, "Stream");
    StreamConsumer::new("audit", stream.arn()).add(stack, "Consumer");
    let queue = Queue {
        delay_seconds: Some(5.into()),
        fifo_queue: Some(true.into()),
        redrive_allow_policy: Some(json!({ "redrivePermission": "denyAll" }).into()),
        ..Queue::default()
    };
    let queue = queue.add(stack, "Queue");
    stack.depends_on(&queue, &stream);
    let template = app.template("Test").unwrap_or_else(|problems| panic!("{problems}"));
    insta::assert_json_snapshot!(template["Resources"]);
}
