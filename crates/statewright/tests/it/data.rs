//! What states do with data, in both languages, and that it is the same when it is run.

use handlers::{AssignedCase, NewCase, OpenedCase, Status, WorkedCase};
use serde_json::{Value as Json, json};
use statewright::{
    App, Caught, Expr, Predefined, QueryLanguage, Stack, State, StateMachine, StateMachineProps,
    Timestamp, Variable, context, fail, if_then_else, pass, text, wait_seconds, wait_until,
};
use statewright_engine::{Failure, Invocation, Outcome, Program, Start, simulate};
use statewright_handler::Shape;

use crate::Functions;

/// The definition of the state machine that `flow` makes, or what is wrong with it.
fn definition<In, Out, Made: State<In = In, Out = Out>>(
    language: Option<QueryLanguage>,
    flow: impl FnOnce(&mut Stack) -> Made,
) -> Result<Json, String> {
    let mut app = App::new();
    let stack = app.stack("Test");
    let flow = flow(stack);
    let props = StateMachineProps { query_language: language, ..StateMachineProps::default() };
    StateMachine::with(stack, "Machine", flow, &props);
    let template = app.template("Test").map_err(|problems| problems.to_string())?;
    Ok(template["Resources"]["Machine"]["Properties"]["Definition"].clone())
}

/// How a definition ends, and after how many seconds. Functions give back what `work` makes of
/// what they are given.
fn run(
    definition: &Json,
    input: &Json,
    work: impl Fn(&Json) -> Result<Json, Failure>,
) -> (Outcome, i64) {
    // As it would be deployed.
    let mut definition = definition.clone();
    for state in definition["States"].as_object_mut().expect("states").values_mut() {
        if state["Type"] == "Task" {
            state["Resource"] = json!("arn:aws:lambda:us-east-1:123456789012:function:Work");
        }
    }
    let machine = statewright_asl::StateMachine::read(&definition).expect("a definition");
    let world = |task: &Invocation| {
        let input = serde_json::from_str(&task.input.to_string()).expect("JSON");
        work(&input).map(statewright_engine::Json::from)
    };
    let start = Start::local(statewright_engine::Json::from(input));
    let began = start.at;
    let run = simulate(Program::new(&machine).expect("a program"), start, world);
    let ended = run.history.last().expect("an event").timestamp;
    (run.outcome, ended.as_second() - began.as_second())
}

/// That a flow, which is written twice, has this output in both languages, or in JSONata alone;
/// gives the definitions that people are to look at.
#[track_caller]
fn check<In, Out, Made: State<In = In, Out = Out>>(
    flow: impl Fn(&mut Stack) -> Made,
    input: &Json,
    work: impl Fn(&Json) -> Result<Json, Failure>,
    output: &Json,
) -> Json {
    let definition = |language| definition(Some(language), &flow);
    let in_json_path = definition(QueryLanguage::JsonPath);
    let jsonata = definition(QueryLanguage::Jsonata).expect("JSONata can say all");
    for definition in [in_json_path.as_ref().ok(), Some(&jsonata)].into_iter().flatten() {
        let (outcome, _) = run(definition, input, &work);
        let output = statewright_engine::Json::from(output);
        assert_eq!(outcome, Outcome::Succeeded { output }, "{definition:#}");
    }
    let in_json_path = in_json_path.map(|mut definition| definition["States"].take());
    json!({
        "JSONPath": in_json_path.unwrap_or_else(|problems| {
            problems.lines().filter(|line| !line.contains("-->")).collect()
        }),
        "JSONata": jsonata["States"],
    })
}

fn opened(input: &Json) -> Result<Json, Failure> {
    Ok(json!({ "Case": input["inputCaseID"], "Message": "opened" }))
}

#[derive(Shape)]
#[expect(dead_code, reason = "only its fields are looked at")]
struct Call {
    asked: NewCase,
    from: String,
    opened: Option<OpenedCase>,
    seconds: u64,
    urgent: bool,
    due: Timestamp,
    pieces: i32,
}

fn call() -> Json {
    json!({
        "asked": { "inputCaseID": "7" },
        "from": "Ada",
        "opened": null,
        "seconds": 20,
        "urgent": true,
        "due": "2024-01-01T00:01:00Z",
        "pieces": 3,
    })
}

#[derive(Shape)]
#[expect(dead_code, reason = "only its fields are looked at")]
struct Note {
    title: String,
    message: String,
}

/// What the function takes is a part of what the state is given, and what it returns goes into
/// another part.
#[test]
fn a_task_works_on_a_part() {
    let flow = |stack: &mut Stack| {
        let open = Functions::new(stack).open;
        let task = open.task("Open").given(|call: Expr<Call>| call.get(Call::ASKED));
        task.output(|call, opened| call.with(Call::OPENED, Some(opened)))
    };
    let mut output = call();
    output["opened"] = json!({ "Case": "7", "Message": "opened" });
    insta::assert_json_snapshot!(check(flow, &call(), opened, &output));
}

#[test]
fn a_task_goes_on_with_what_is_made_of_both() {
    let flow = |stack: &mut Stack| {
        let open = Functions::new(stack).open;
        let task = open.task("Open").given(|call: Expr<Call>| call.get(Call::ASKED));
        task.output(|call, opened| NoteShape {
            title: text!("For {}", call.get(Call::FROM)),
            message: opened.get(OpenedCase::MESSAGE),
        })
    };
    let output = json!({ "title": "For Ada", "message": "opened" });
    insta::assert_json_snapshot!(check(flow, &call(), opened, &output));
}

#[test]
fn a_task_goes_on_with_a_part_of_its_result() {
    let flow = |stack: &mut Stack| {
        let open = Functions::new(stack).open;
        let task = open.task("Open").given(|call: Expr<Call>| call.get(Call::ASKED));
        task.output(|_, opened| NoteShape {
            title: opened.get(OpenedCase::MESSAGE),
            message: context().state().name(),
        })
        // What is made is seen by what comes after.
        .output(|_, note| note.get(Note::TITLE).concat("!"))
    };
    insta::assert_json_snapshot!(check(flow, &call(), opened, &json!("opened!")));
}

#[test]
fn a_task_goes_on_with_what_it_was_given() {
    let flow = |stack: &mut Stack| {
        let functions = Functions::new(stack);
        let all = functions.open.task("All").given(|call: Expr<Call>| call.get(Call::ASKED));
        let part = functions.open.task("Part").given(|call: Expr<Call>| call.get(Call::ASKED));
        all.discard_result().then(part.output(|call, _| call.get(Call::FROM)))
    };
    insta::assert_json_snapshot!(check(flow, &call(), opened, &json!("Ada")));
}

#[test]
fn what_a_function_is_given_is_made_of_values() {
    #[derive(serde::Serialize)]
    struct Settings {
        level: u8,
    }
    #[derive(Shape)]
    #[expect(dead_code, reason = "only its fields are looked at")]
    struct Asked {
        #[serde(rename = "inputCaseID")]
        id: String,
        settings: Settings,
        tags: Vec<String>,
    }
    let flow = |stack: &mut Stack| {
        let open = Functions::new(stack).open;
        open.task("Open").given(|call: Expr<Call>| {
            let asked = Expr::<Asked>::of(AskedShape {
                id: text!("{}-{}", call.get(Call::FROM), call.get(Call::PIECES) + 1),
                settings: statewright::constant(Settings { level: 2 }),
                tags: [call.get(Call::FROM), Expr::of("x")],
            });
            asked.seen_as::<NewCase>()
        })
    };
    let work = |input: &Json| {
        assert_eq!(input["settings"]["level"], 2);
        assert_eq!(input["tags"], json!(["Ada", "x"]));
        opened(input)
    };
    let output = json!({ "Case": "Ada-4", "Message": "opened" });
    insta::assert_json_snapshot!(check(flow, &call(), work, &output));
}

/// A recovery sees what the state was given, and the error.
#[test]
fn a_catch_keeps_what_the_state_was_given() {
    #[derive(Shape)]
    #[expect(dead_code, reason = "only its fields are looked at")]
    struct Kept {
        opened: OpenedCase,
        caught: Caught,
    }
    let flow = |stack: &mut Stack| {
        let assign = Functions::new(stack).assign;
        assign.task("Assign").catch_with(
            Predefined::TaskFailed,
            |opened, caught| KeptShape { opened, caught },
            pass("Nobody", |kept: Expr<Kept>| {
                let opened = kept.get(Kept::OPENED);
                opened
                    .with(OpenedCase::MESSAGE, kept.get(Kept::CAUGHT.get(Caught::ERROR)))
                    .seen_as::<AssignedCase>()
            }),
        )
    };
    let input = json!({ "Case": "7", "Message": "opened" });
    let output = json!({ "Case": "7", "Message": "AgentsBusy" });
    let busy = |_: &Json| Err(Failure::new("AgentsBusy", "all"));
    insta::assert_json_snapshot!(check(flow, &input, busy, &output));
}

/// An error put into a field of what the state was given: what JSONPath can say.
#[test]
fn a_catch_puts_the_error_into_a_field() {
    #[derive(Shape)]
    #[expect(dead_code, reason = "only its fields are looked at")]
    struct Failed {
        #[serde(rename = "Case")]
        case: handlers::CaseId,
        error: Option<Caught>,
    }
    let flow = |stack: &mut Stack| {
        let assign = Functions::new(stack).assign;
        assign.task("Assign").catch_with(
            Predefined::All,
            |opened, caught| opened.seen_as::<Failed>().with(Failed::ERROR, Some(caught)),
            pass("Nobody", |failed| AssignedCaseLikeShape {
                case: failed.get(Failed::CASE),
                message: "nobody",
            })
            .then(pass("Assigned", |like| like.seen_as::<AssignedCase>())),
        )
    };
    let input = json!({ "Case": "7", "Message": "opened" });
    let output = json!({ "Case": "7", "Message": "nobody" });
    let busy = |_: &Json| Err(Failure::new("AgentsBusy", "all"));
    insta::assert_json_snapshot!(check(flow, &input, busy, &output));
}

#[derive(Shape)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "only its fields are looked at")]
struct AssignedCaseLike {
    case: handlers::CaseId,
    message: String,
}

/// Variables are there in every state after the one that assigns them.
#[test]
fn variables_hold_what_states_assigned() {
    let flow = |stack: &mut Stack| {
        let open = Functions::new(stack).open;
        let from = Variable::<String>::new("from");
        let opened = Variable::<OpenedCase>::new("opened");
        pass("Keep", |call: Expr<Call>| call)
            .assign(&from, |call| call.get(Call::FROM))
            .then(
                open.task("Open")
                    .given(|call: Expr<Call>| call.get(Call::ASKED))
                    .assign(&opened, |_, opened| opened),
            )
            .then(pass("Forget", |_| "nothing"))
            .then(pass("Note", |_: Expr<String>| NoteShape {
                title: text!("For {}", from.get()),
                message: opened.get().get(OpenedCase::MESSAGE),
            }))
    };
    let output = json!({ "title": "For Ada", "message": "opened" });
    insta::assert_json_snapshot!(check(flow, &call(), opened, &output));
}

#[test]
fn conditions_choose_the_way() {
    let flow = |_: &mut Stack| {
        pass("Start", |call: Expr<Call>| call)
            .when(
                "Which",
                |call| call.get(Call::SECONDS).at_least(100) | call.get(Call::FROM).matches("B*"),
                pass("Long", |_| "long"),
            )
            .when(
                |call| {
                    let is_urgent = call.get(Call::URGENT);
                    is_urgent
                        & !call.get(Call::FROM).less_than("Aaa")
                        & call.get(Call::OPENED).is_some()
                },
                fail("Opened"),
            )
            .when(
                |call| call.get(Call::DUE).less_than(context().execution().start_time()),
                pass("Late", |_| "late"),
            )
            .when(
                |call| {
                    call.get(Call::FROM).is_one_of(["Ada", "Bob"])
                        & call.get(Call::PIECES).not_equals(4)
                },
                pass("Known", |call| call.get(Call::FROM)),
            )
            .otherwise(pass("Unknown", |_| "unknown"))
    };
    for (field, value, output) in [
        ("from", json!("Ada"), "Ada"),
        ("from", json!("Bea"), "long"),
        ("from", json!("Zoe"), "unknown"),
        ("pieces", json!(4), "unknown"),
        ("seconds", json!(100), "long"),
        ("due", json!("2023-12-31T23:59:59Z"), "late"),
        ("due", json!("2024-01-01T00:30:00+01:00"), "late"),
    ] {
        let mut input = call();
        input[field] = value;
        check(flow, &input, opened, &json!(output));
    }
    insta::assert_json_snapshot!(check(flow, &call(), opened, &json!("Ada")));
}

#[test]
fn a_choice_by_a_field_of_a_field() {
    #[derive(Shape)]
    #[expect(dead_code, reason = "only its fields are looked at")]
    struct Report {
        work: WorkedCase,
    }
    let flow = |_: &mut Stack| {
        pass("Start", |report: Expr<Report>| report).choose(
            "Is It Resolved",
            Report::WORK.get(WorkedCase::STATUS),
            |status| match status {
                Status::Resolved => pass("Yes", |_| true).into(),
                Status::Unresolved => pass("No", |_| false).into(),
            },
        )
    };
    let input = json!({ "work": { "Case": "7", "Status": 0, "Message": "" } });
    insta::assert_json_snapshot!(check(flow, &input, opened, &json!(false)));
}

#[test]
fn a_wait_is_as_long_as_the_data_says() {
    let flow = |_: &mut Stack| {
        wait_seconds("So Long", |call: Expr<Call>| call.get(Call::SECONDS))
            .then(wait_until("Until Then", |call| call.get(Call::DUE)))
            .then(wait_until("And Then", |_| Timestamp("2024-01-01T00:02:00Z".to_owned())))
            .then(pass("Done", |_| true))
    };
    for language in [QueryLanguage::JsonPath, QueryLanguage::Jsonata] {
        let definition = definition(Some(language), flow).expect("a definition");
        let (_, seconds) = run(&definition, &call(), opened);
        assert_eq!(seconds, 120, "{definition:#}");
        let input = json!({ "seconds": 200, "due": "2024-01-01T00:00:00Z" });
        assert_eq!(run(&definition, &input, opened).1, 200, "{definition:#}");
    }
    insta::assert_json_snapshot!(check(flow, &call(), opened, &json!(true)));
}

#[test]
fn a_wait_that_is_computed() {
    let flow = |_: &mut Stack| {
        wait_seconds("Longer", |call: Expr<Call>| {
            if_then_else(call.get(Call::URGENT), 1, call.get(Call::SECONDS) * 2)
        })
        .then(pass("Done", |_| true))
    };
    insta::assert_json_snapshot!(check(flow, &call(), opened, &json!(true)));
}

#[test]
fn limits_are_what_the_data_says() {
    let flow = |stack: &mut Stack| {
        let open = Functions::new(stack).open;
        open.task("Open")
            .given(|call: Expr<Call>| call.get(Call::ASKED).seen_as())
            .timeout(|call| call.get(Call::SECONDS))
            .heartbeat(|_| 5)
    };
    let output = json!({ "Case": "7", "Message": "opened" });
    insta::assert_json_snapshot!(check(flow, &call(), opened, &output));
}

#[test]
fn a_failure_says_what_the_data_was() {
    let flow = |_: &mut Stack| {
        fail::<Call, ()>("Fail")
            .error_from(|call| call.get(Call::FROM))
            .cause_from(|call| text!("{} pieces", call.get(Call::PIECES)))
    };
    let mut definitions = Vec::new();
    for language in [QueryLanguage::JsonPath, QueryLanguage::Jsonata] {
        let definition = definition(Some(language), flow).expect("a definition");
        let (outcome, _) = run(&definition, &call(), opened);
        let failure = Failure::new("Ada", "3 pieces");
        assert_eq!(format!("{outcome:?}"), format!("{:?}", Outcome::Failed(failure)));
        definitions.push(definition["States"].clone());
    }
    insta::assert_json_snapshot!(definitions);
}

/// What JSONPath cannot say makes all of the state machine JSONata.
#[test]
fn the_language_is_one_that_can_say_all() {
    let definition = definition(None, |_| {
        pass("Twice", |call: Expr<Call>| call.get(Call::SECONDS) * 2)
            .when("Large", |twice| twice.greater_than(100), fail("Too Large"))
            .otherwise(pass("Same", |twice| twice))
    });
    insta::assert_json_snapshot!(definition.expect("a definition"));
}

/// What only a deployment knows stands in texts and expressions as a placeholder.
#[test]
fn what_a_deployment_knows_is_a_value() {
    let flow = |stack: &mut Stack| {
        let arn = Functions::new(stack).open.arn();
        pass("Note", move |call: Expr<Call>| NoteShape {
            title: text!("{} of {}, ${}", &arn, call.get(Call::FROM), call.get(Call::PIECES)),
            message: text!("{}:$LATEST", arn),
        })
    };
    let output = json!({ "title": "${OpenArn} of Ada, $3", "message": "${OpenArn}:$LATEST" });
    insta::assert_json_snapshot!(check(flow, &call(), opened, &output));
}

/// The functions of expressions have no names of their own, so that an arm that several values
/// share is one, and no variable is hidden.
#[test]
fn functions_are_alike_that_do_the_same() {
    #[derive(Shape)]
    #[expect(dead_code, reason = "only its fields are looked at")]
    struct Sorted {
        is_large: bool,
        counts: Vec<i64>,
    }
    let flow = |_: &mut Stack| {
        let item = Variable::<i64>::new("item");
        pass("Start", |sorted: Expr<Sorted>| sorted)
            .assign(&item, |sorted| sorted.get(Sorted::COUNTS).at(0))
            .choose("Large", Sorted::IS_LARGE, |is_large| match is_large {
                true | false => pass("Sums", |sorted: Expr<Sorted>| {
                    sorted.get(Sorted::COUNTS).map(|count| count + item.get())
                })
                .into(),
            })
    };
    let input = json!({ "is_large": true, "counts": [2, 3] });
    insta::assert_json_snapshot!(check(flow, &input, opened, &json!([4, 5])));
}

#[test]
fn a_variable_would_hide_a_function() {
    let definition = |language| {
        definition(language, |_| {
            let count = Variable::<u64>::new("count");
            pass("Start", |call: Expr<Call>| call)
                .assign(&count, |call| call.get(Call::SECONDS))
                .then(pass("End", |_| count.get()))
        })
    };
    definition(None).expect("JSONPath has no such function");
    let problems = definition(Some(QueryLanguage::Jsonata)).expect_err("a problem");
    insta::assert_snapshot!(problems.lines().next().unwrap_or_default());
}
