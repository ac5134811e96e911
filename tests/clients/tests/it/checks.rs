//! TestState and ValidateStateMachineDefinition.

use aws_sdk_sfn::types::{
    InspectionLevel, MockInput, TestExecutionStatus, ValidateStateMachineDefinitionResultCode,
    ValidateStateMachineDefinitionSeverity,
};

use crate::{PASS, ROLE, clients};

#[tokio::test]
async fn a_state_is_tried() {
    let clients = clients().await;
    let state = r#"{"Type":"Pass","Parameters":{"b.$":"$.a"},"ResultPath":"$.c","Next":"B"}"#;
    let test = clients.sfn.test_state().definition(state).role_arn(ROLE).input("{\"a\":1}");
    let told = test.inspection_level(InspectionLevel::Debug).send().await.expect("a state");
    assert_eq!(told.status, Some(TestExecutionStatus::Succeeded));
    assert_eq!(told.output.as_deref(), Some("{\"a\":1,\"c\":{\"b\":1}}"));
    assert_eq!(told.next_state.as_deref(), Some("B"));
    let inspected = told.inspection_data.expect("what is in between");
    assert_eq!(inspected.after_parameters.as_deref(), Some("{\"b\":1}"));
}

#[tokio::test]
async fn a_task_is_tried_with_an_answer() {
    let clients = clients().await;
    let state = r#"{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage","Parameters":{"QueueUrl":"u","MessageBody":"b"},"ResultSelector":{"id.$":"$.MessageId"},"End":true}"#;
    let test = clients.sfn.test_state().definition(state).role_arn(ROLE).input("{}");
    let answer = r#"{"MessageId":"7","MD5OfMessageBody":"m"}"#;
    let test = test.mock(MockInput::builder().result(answer).build());
    let told = test.send().await.expect("a state");
    assert_eq!((told.error, told.output.as_deref()), (None, Some("{\"id\":\"7\"}")));
    let error = clients.sfn.test_state().definition("{}").role_arn(ROLE).send().await;
    let error = error.expect_err("no state").into_service_error();
    assert!(error.is_invalid_definition(), "{error:?}");
}

#[tokio::test]
async fn a_definition_is_checked() {
    let clients = clients().await;
    let validate = |definition: &str| {
        clients.sfn.validate_state_machine_definition().definition(definition).send()
    };
    let told = validate(PASS).await.expect("an answer");
    assert_eq!(told.result, ValidateStateMachineDefinitionResultCode::Ok);
    let told = validate(&PASS.replace(":\"A\"", ":\"B\"")).await.expect("an answer");
    assert_eq!(told.result, ValidateStateMachineDefinitionResultCode::Fail);
    let [found] = told.diagnostics() else { panic!("one problem: {told:?}") };
    assert_eq!(found.severity, ValidateStateMachineDefinitionSeverity::Error);
    assert_eq!(found.code, "MISSING_TRANSITION_TARGET");
}
