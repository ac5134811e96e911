use super::*;
use crate::Failure;

fn json(text: &str) -> Json {
    Json::parse(text).expect("JSON")
}

fn map_run() -> MapRun {
    MapRun {
        arn: "arn:aws:states:us-east-1:123456789012:mapRun:Orders/Each:0f0f".into(),
        state_machine_arn: "arn:aws:states:us-east-1:123456789012:stateMachine:Orders/Each".into(),
    }
}

fn child(name: &str, input: &str, outcome: Outcome) -> ChildResult {
    ChildResult {
        input: json(input),
        run: Some(ChildRun {
            execution_arn: format!(
                "arn:aws:states:us-east-1:123456789012:execution:Orders/Each:{name}"
            )
            .into(),
            name: name.into(),
            started: Timestamp::constant(1_704_067_200, 5_000_000),
            stopped: Timestamp::constant(1_704_067_201, 670_000_000),
            outcome,
        }),
    }
}

fn children() -> Vec<ChildResult> {
    let ok = |output| Outcome::Succeeded { output: json(output) };
    vec![
        child("a", r#"{"n":1}"#, ok(r#"[{"id":1},{"id":2}]"#)),
        child("b", "2", Outcome::Failed(Failure::new("NoStock", "none left"))),
        child("c", "3", ok(r#""three""#)),
        child("d", "4", Outcome::TimedOut(Failure::default())),
        ChildResult { input: json(r#"{"n":5}"#), run: None },
    ]
}

fn writer(transformation: WriterTransformation, output_type: OutputType) -> ResultWriter {
    ResultWriter { transformation: Some(transformation), output_type: Some(output_type) }
}

/// The objects with their contents, and the result.
fn exported(writer: ResultWriter, children: &[ChildResult], prefix: &str) -> String {
    let export = writer.export(&map_run(), children, &"results".into(), prefix);
    let objects = export.puts.iter().map(|put| match put {
        ObjectRequest::Put { bucket, key, body } => {
            format!("{bucket} {key}\n{}\n", String::from_utf8_lossy(body))
        }
        other => panic!("{other:?}"),
    });
    objects.collect::<String>() + &export.result.to_string()
}

#[test]
fn all_is_written_that_is_known() {
    insta::assert_snapshot!(exported(ResultWriter::default(), &children(), "jobs"), @r#"
    results jobs/0f0f/FAILED_0.json
    [{"Cause":"none left","Error":"NoStock","ExecutionArn":"arn:aws:states:us-east-1:123456789012:execution:Orders/Each:b","Input":"2","InputDetails":{"Included":true},"Name":"b","OutputDetails":{"Included":true},"RedriveCount":0,"RedriveStatus":"REDRIVABLE_BY_MAP_RUN","StartDate":"2024-01-01T00:00:00.005Z","StateMachineArn":"arn:aws:states:us-east-1:123456789012:stateMachine:Orders/Each","Status":"FAILED","StopDate":"2024-01-01T00:00:01.670Z"},{"ExecutionArn":"arn:aws:states:us-east-1:123456789012:execution:Orders/Each:d","Input":"4","InputDetails":{"Included":true},"Name":"d","OutputDetails":{"Included":true},"RedriveCount":0,"RedriveStatus":"REDRIVABLE_BY_MAP_RUN","StartDate":"2024-01-01T00:00:00.005Z","StateMachineArn":"arn:aws:states:us-east-1:123456789012:stateMachine:Orders/Each","Status":"TIMED_OUT","StopDate":"2024-01-01T00:00:01.670Z"}]
    results jobs/0f0f/PENDING_0.json
    [{"Input":"{\"n\":5}","InputDetails":{"Included":true},"Status":"PENDING"}]
    results jobs/0f0f/SUCCEEDED_0.json
    [{"ExecutionArn":"arn:aws:states:us-east-1:123456789012:execution:Orders/Each:a","Input":"{\"n\":1}","InputDetails":{"Included":true},"Name":"a","Output":"[{\"id\":1},{\"id\":2}]","OutputDetails":{"Included":true},"RedriveCount":0,"RedriveStatus":"NOT_REDRIVABLE","RedriveStatusReason":"Execution is SUCCEEDED and cannot be redriven","StartDate":"2024-01-01T00:00:00.005Z","StateMachineArn":"arn:aws:states:us-east-1:123456789012:stateMachine:Orders/Each","Status":"SUCCEEDED","StopDate":"2024-01-01T00:00:01.670Z"},{"ExecutionArn":"arn:aws:states:us-east-1:123456789012:execution:Orders/Each:c","Input":"3","InputDetails":{"Included":true},"Name":"c","Output":"\"three\"","OutputDetails":{"Included":true},"RedriveCount":0,"RedriveStatus":"NOT_REDRIVABLE","RedriveStatusReason":"Execution is SUCCEEDED and cannot be redriven","StartDate":"2024-01-01T00:00:00.005Z","StateMachineArn":"arn:aws:states:us-east-1:123456789012:stateMachine:Orders/Each","Status":"SUCCEEDED","StopDate":"2024-01-01T00:00:01.670Z"}]
    results jobs/0f0f/manifest.json
    {"DestinationBucket":"results","MapRunArn":"arn:aws:states:us-east-1:123456789012:mapRun:Orders/Each:0f0f","ResultFiles":{"FAILED":[{"Key":"jobs/0f0f/FAILED_0.json","Size":854}],"PENDING":[{"Key":"jobs/0f0f/PENDING_0.json","Size":75}],"SUCCEEDED":[{"Key":"jobs/0f0f/SUCCEEDED_0.json","Size":1009}]}}
    {"MapRunArn":"arn:aws:states:us-east-1:123456789012:mapRun:Orders/Each:0f0f","ResultWriterDetails":{"Bucket":"results","Key":"jobs/0f0f/manifest.json"}}
    "#);
}

#[test]
fn lines_and_outputs_alone() {
    let lines = writer(WriterTransformation::Flatten, OutputType::Jsonl);
    insta::assert_snapshot!(exported(lines, &children()[..1], ""), @r#"
    results 0f0f/SUCCEEDED_0.jsonl
    {"id":1}
    {"id":2}

    results 0f0f/manifest.json
    {"DestinationBucket":"results","MapRunArn":"arn:aws:states:us-east-1:123456789012:mapRun:Orders/Each:0f0f","ResultFiles":{"FAILED":[],"PENDING":[],"SUCCEEDED":[{"Key":"0f0f/SUCCEEDED_0.jsonl","Size":18}]}}
    {"MapRunArn":"arn:aws:states:us-east-1:123456789012:mapRun:Orders/Each:0f0f","ResultWriterDetails":{"Bucket":"results","Key":"0f0f/manifest.json"}}
    "#);
    let compact = writer(WriterTransformation::Compact, OutputType::Json);
    insta::assert_snapshot!(exported(compact, &[], "jobs/today/"), @r#"
    results jobs/today/0f0f/manifest.json
    {"DestinationBucket":"results","MapRunArn":"arn:aws:states:us-east-1:123456789012:mapRun:Orders/Each:0f0f","ResultFiles":{"FAILED":[],"PENDING":[],"SUCCEEDED":[]}}
    {"MapRunArn":"arn:aws:states:us-east-1:123456789012:mapRun:Orders/Each:0f0f","ResultWriterDetails":{"Bucket":"results","Key":"jobs/today/0f0f/manifest.json"}}
    "#);
}

#[test]
fn results_in_the_state_machine() {
    let succeeded: Vec<_> = children().into_iter().step_by(2).take(2).collect();
    let inline = |writer: ResultWriter| writer.inline(&map_run(), &succeeded).to_string();
    assert_eq!(inline(ResultWriter::default()), r#"[[{"id":1},{"id":2}],"three"]"#);
    let flat = writer(WriterTransformation::Flatten, OutputType::Json);
    assert_eq!(inline(flat), r#"[{"id":1},{"id":2},"three"]"#);
    let lines = writer(WriterTransformation::Flatten, OutputType::Jsonl);
    assert_eq!(inline(lines), r#""{\"id\":1}\n{\"id\":2}\n\"three\"\n""#);
    let failed = ResultWriter::default().inline(&map_run(), &children()[1..2]);
    insta::assert_snapshot!(failed, @r#"[{"Cause":"none left","Error":"NoStock","ExecutionArn":"arn:aws:states:us-east-1:123456789012:execution:Orders/Each:b","Input":"2","InputDetails":{"Included":true},"Name":"b","OutputDetails":{"Included":true},"RedriveCount":0,"RedriveStatus":"REDRIVABLE_BY_MAP_RUN","StartDate":"2024-01-01T00:00:00.005Z","StateMachineArn":"arn:aws:states:us-east-1:123456789012:stateMachine:Orders/Each","Status":"FAILED","StopDate":"2024-01-01T00:00:01.670Z"}]"#);
}
