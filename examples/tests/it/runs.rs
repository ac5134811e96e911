//! Each example is run: functions are the real ones, and services answer as the test says.

use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

use examples::{
    canary_release, express_api, file_processing, nightly_etl, order_saga, scheduled_report,
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use statewright_engine::{
    EventDetails, Failure, Invocation, Json, ObjectRequest, ObjectResponse, Program, Simulation,
    Start, World, simulate,
};
use statewright_handler::HandlerError;

use crate::template;

/// Runs the only state machine of an example. What the template leaves to CloudFormation is called
/// by its name.
fn run(stack: &str, input: &Value, world: impl World) -> String {
    let template = template(stack);
    let resources = template["Resources"].as_object().expect("resources");
    let machine = resources
        .values()
        .find(|resource| resource["Type"] == "AWS::StepFunctions::StateMachine")
        .expect("a state machine");
    let mut definition = deployed(&machine["Properties"]["Definition"]).to_string();
    for name in machine["Properties"]["DefinitionSubstitutions"].as_object().expect("names").keys()
    {
        let arn = format!("arn:aws:lambda:us-east-1:123456789012:function:{name}");
        let value = if name.ends_with("Arn") { &arn } else { name };
        definition = definition.replace(&format!("${{{name}}}"), value);
    }
    let definition = statewright_asl::StateMachine::parse(&definition)
        .unwrap_or_else(|found| panic!("{found:?}"));
    let program = Program::new(&definition).expect("a state machine that can be run");
    told(&simulate(program, Start::local(Json::from(input.clone())), world))
}

/// A definition with the partition where a template names it.
fn deployed(part: &Value) -> Value {
    match part {
        Value::Array(items) => items.iter().map(deployed).collect(),
        Value::Object(members) => match part["Fn::Sub"].as_str() {
            Some(text) => text.replace("${AWS::Partition}", "aws").into(),
            None => members.iter().map(|(name, member)| (name.clone(), deployed(member))).collect(),
        },
        other => other.clone(),
    }
}

/// The states that were entered, and how it ended.
fn told(simulation: &Simulation) -> String {
    let entered = simulation.history.iter().filter_map(|event| match &event.details {
        EventDetails::StateEntered { name, .. } => Some(&**name),
        _ => None,
    });
    let names: Vec<_> = entered.collect();
    let children = match simulation.children.len() {
        0 => String::new(),
        count => format!("\n{count} children"),
    };
    format!("{}{children}\n{:?}", names.join(" → "), simulation.outcome)
}

/// What a function answers.
fn answer<In: DeserializeOwned, Out: Serialize, E: HandlerError, Call>(
    handler: impl FnOnce(In) -> Call,
    invocation: &Invocation,
) -> Result<Json, Failure>
where
    Call: Future<Output = Result<Out, E>>,
{
    let input = serde_json::from_value((&invocation.input).into());
    let input = input.expect("an input that the handler takes");
    match pin!(handler(input)).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(output)) => Ok(serde_json::to_value(output).expect("JSON").into()),
        Poll::Ready(Err(error)) => Err(Failure::new(error.name(), error.to_string())),
        Poll::Pending => panic!("the handler waits for something"),
    }
}

fn nobody(invocation: &Invocation) -> ! {
    panic!("nobody does the work of {}", invocation.state)
}

/// An order for so much, of so many.
fn order(count: u32, cents: u64) -> String {
    let input = json!({ "id": "7", "article": "tea", "count": count, "cents": cents });
    run("OrderSaga", &input, |invocation: &Invocation| match &*invocation.state {
        "Reserve" => answer(order_saga::reserve, invocation),
        "Charge" => answer(order_saga::charge, invocation),
        "Ship" => answer(order_saga::ship, invocation),
        "Refund" => answer(order_saga::refund, invocation),
        "Release" => answer(order_saga::release, invocation),
        _ => nobody(invocation),
    })
}

#[test]
fn what_an_order_did_is_undone_when_it_fails() {
    insta::assert_snapshot!([order(2, 900), order(2000, 900), order(2, 900_000), order(200, 900)].join("\n\n"), @r#"
    Reserve → Charge → Ship
    Succeeded { output: {"order":"7","tracking":"parcel-7"} }

    Reserve → Out of Stock
    Failed(Failure { error: Some("OutOfStock"), cause: None })

    Reserve → Charge → Release → Order Failed
    Failed(Failure { error: Some("OrderFailed"), cause: None })

    Reserve → Charge → Ship → Refund → Release → Order Failed
    Failed(Failure { error: Some("OrderFailed"), cause: None })
    "#);
}

#[test]
fn large_expenses_are_asked_for() {
    let expense = |cents: u64, decision: &str| {
        let input = json!({ "id": "e1", "employee": "Ann", "cents": cents });
        run("HumanApproval", &input, |invocation: &Invocation| match &*invocation.state {
            "Ask a Manager" => Ok(json!({ "decision": decision, "comment": null }).into()),
            "Note It" => Ok(json!({}).into()),
            _ => nobody(invocation),
        })
    };
    insta::assert_snapshot!([expense(500, ""), expense(50_000, "approved"), expense(50_000, "rejected")].join("\n\n"), @r#"
    Is It Large → By Rule → Note It
    Succeeded { output: {"id":"e1","by":"rule"} }

    Is It Large → Ask a Manager → What They Say → By a Manager → Note It
    Succeeded { output: {"id":"e1","by":"a manager"} }

    Is It Large → Ask a Manager → What They Say → Rejected
    Failed(Failure { error: Some("Rejected"), cause: None })
    "#);
}

#[test]
fn pictures_are_noted_and_other_files_put_aside() {
    let created = |key: &str| {
        let input = json!({ "bucket": { "name": "pictures" }, "reason": "PutObject",
            "object": { "key": key, "size": 12, "etag": "e" } });
        run("FileProcessing", &input, |invocation: &Invocation| match &*invocation.state {
            "Look at It" => answer(file_processing::look_at, invocation),
            "Note It" | "Put Aside" => Ok(json!({}).into()),
            _ => nobody(invocation),
        })
    };
    insta::assert_snapshot!([created("incoming/a.png"), created("incoming/a.txt")].join("\n\n"), @r#"
    Picture → Look at It → Note It
    Succeeded { output: {} }

    Picture → Look at It → Put Aside → No Picture
    Failed(Failure { error: Some("NoPicture"), cause: None })
    "#);
}

/// A store with one file, into which results are written.
struct Store(&'static str);

impl World for Store {
    fn invoke(&mut self, invocation: &Invocation) -> Result<Json, Failure> {
        answer(nightly_etl::add_up, invocation)
    }

    fn objects(&mut self, request: &ObjectRequest) -> Result<ObjectResponse, Failure> {
        match request {
            ObjectRequest::Get { .. } => Ok(ObjectResponse::Object(self.0.as_bytes().into())),
            ObjectRequest::Put { .. } => Ok(ObjectResponse::Put),
            ObjectRequest::List { .. } => Err(Failure::new("S3.AccessDenied", "nobody lists")),
        }
    }
}

#[test]
fn sales_are_added_up() {
    let file = "article,cents\ntea,300\ncoffee,250\n";
    insta::assert_snapshot!(run("NightlyEtl", &json!({ "sales": "sales.csv" }), Store(file)), @r#"
    Add Up
    1 children
    Succeeded { output: {"MapRunArn":"arn:aws:states:us-east-1:123456789012:mapRun:Local/Add-Up:e220a839-7b1d-4daf-9b9e-279aa86e597d","ResultWriterDetails":{"Bucket":"TotalsRef","Key":"totals/e220a839-7b1d-4daf-9b9e-279aa86e597d/manifest.json"}} }
    "#);
    let file = "article,cents\ntea,a lot\n";
    insta::assert_snapshot!(run("NightlyEtl", &json!({ "sales": "sales.csv" }), Store(file)), @r#"
    Add Up
    1 children
    Failed(Failure { error: Some("States.ExceedToleratedFailureThreshold"), cause: Some("The specified tolerated failure threshold was exceeded") })
    "#);
}

#[test]
fn an_offer_has_both_prices() {
    let input = json!({ "city": "Lisbon", "nights": 2 });
    let told = run("ExpressApi", &input, |invocation: &Invocation| match &*invocation.state {
        "Price of Journey" => answer(express_api::journey, invocation),
        "Price of Stay" => answer(express_api::stay, invocation),
        _ => nobody(invocation),
    });
    insta::assert_snapshot!(told, @r#"
    Ask Both → Price of Journey → Price of Stay
    Succeeded { output: {"city":"Lisbon","cents":24900} }
    "#);
}

#[test]
fn a_report_is_made_of_what_the_table_has() {
    let told = run("ScheduledReport", &json!({ "shop": "Berlin" }), |invocation: &Invocation| {
        match &*invocation.state {
            "Sales of the Shop" => Ok(json!({ "Count": 2, "Items": [
                { "shop": { "S": "Berlin" }, "cents": { "N": "300" } },
                { "shop": { "S": "Berlin" }, "cents": { "N": "250" } },
            ] })
            .into()),
            "Write It" => answer(scheduled_report::write_report, invocation),
            "Mail It" => {
                Ok(json!({ "MessageId": Value::from(&invocation.input)["Message"] }).into())
            }
            _ => nobody(invocation),
        }
    });
    insta::assert_snapshot!(told, @r#"
    Sales of the Shop → Write It → Mail It
    Succeeded { output: {"MessageId":"Berlin: 2 sales, 550 cents, 300 at the most"} }
    "#);
}

#[test]
fn a_job_is_asked_for_less_and_less_often() {
    let polled = |done_after: u32| {
        let mut asked = 0;
        run("Polling", &json!({ "id": "j1" }), |_: &Invocation| {
            asked += 1;
            let status = if asked > done_after { "done" } else { "running" };
            Ok(json!({ "ResponseBody": { "status": status } }).into())
        })
    };
    insta::assert_snapshot!([polled(2), polled(100)].join("\n\n"), @r#"
    Begin → Wait → Ask → How Is It → Wait Longer → Is It Too Long → Wait → Ask → How Is It → Wait Longer → Is It Too Long → Wait → Ask → How Is It → Done
    Succeeded { output: {"id":"j1"} }

    Begin → Wait → Ask → How Is It → Wait Longer → Is It Too Long → Wait → Ask → How Is It → Wait Longer → Is It Too Long → Wait → Ask → How Is It → Wait Longer → Is It Too Long → Wait → Ask → How Is It → Wait Longer → Is It Too Long → Wait → Ask → How Is It → Wait Longer → Is It Too Long → Wait → Ask → How Is It → Wait Longer → Is It Too Long → Wait → Ask → How Is It → Wait Longer → Is It Too Long → Wait → Ask → How Is It → Wait Longer → Is It Too Long → Wait → Ask → How Is It → Wait Longer → Is It Too Long → Too Long
    Failed(Failure { error: Some("JobTimedOut"), cause: None })
    "#);
}

#[test]
fn each_recipient_gets_a_letter() {
    let input = json!({ "text": "all is well", "recipients": [
        { "name": "Ann", "address": "a@example.com" }, { "name": "Bo", "address": "b@example.com" },
    ] });
    let mut sent = Vec::new();
    let told = run("FanOut", &input, |invocation: &Invocation| {
        sent.push(Value::from(&invocation.input)["MessageBody"].clone());
        Ok(json!({ "MessageId": "m" }).into())
    });
    insta::assert_snapshot!(format!("{}\n{told}", json!(sent)), @r#"
    [{"address":"a@example.com","text":"Dear Ann, all is well"},{"address":"b@example.com","text":"Dear Bo, all is well"}]
    Send Each → Send One → Send One
    Succeeded { output: {"text":"all is well","recipients":[{"name":"Ann","address":"a@example.com"},{"name":"Bo","address":"b@example.com"}]} }
    "#);
}

#[test]
fn a_model_is_asked_what_is_short() {
    let asked = |text: &str| {
        run("BedrockWithGuard", &json!({ "text": text }), |_: &Invocation| {
            Ok(json!({ "Body": { "results": [{ "outputText": " 42 " }] } }).into())
        })
    };
    insta::assert_snapshot!([asked("6 times 7?"), asked(&"?".repeat(2001))].join("\n\n"), @r#"
    Is It Too Long → Ask the Model
    Succeeded { output: {"question":"6 times 7?","text":"42"} }

    Is It Too Long → Too Long
    Failed(Failure { error: Some("TooLong"), cause: Some("A question has 2,000 characters at the most.") })
    "#);
}

#[test]
fn a_payment_is_taken() {
    let told = run(
        "CanaryRelease",
        &json!({ "customer": "Ann", "cents": 5 }),
        |invocation: &Invocation| answer(canary_release::take, invocation),
    );
    insta::assert_snapshot!(told, @r#"
    Take the Money
    Succeeded { output: {"number":"Ann-5"} }
    "#);
}
