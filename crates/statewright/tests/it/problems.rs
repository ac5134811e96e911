//! What is wrong with an app, as far as rustc cannot tell.

use handlers::{Status, WorkedCase};
use statewright::{
    Again, App, Expr, Function, FunctionProps, Intrinsic, Predefined, Principal, QueryLanguage,
    Queue, Retry, Role, Stack, State, StateMachine, StateMachineProps, Text, Timestamp, Variable,
    fail, integration, pass, repeat, wait, wait_seconds, wait_until,
};

use crate::Functions;

/// The problems of an app with one stack.
pub(crate) fn problems(describe: impl FnOnce(&mut Stack)) -> String {
    let mut app = App::new();
    describe(app.stack("Test"));
    match app.template("Test") {
        Ok(_) => panic!("there is no problem"),
        Err(problems) => without_lines(&problems.to_string()),
    }
}

/// The text without the numbers of lines and columns, which change with each edit here.
pub(crate) fn without_lines(text: &str) -> String {
    let mut parts = text.split(".rs:");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let rest = part.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == ':');
        text + ".rs" + rest
    })
}

#[test]
fn a_problem_names_the_place_in_the_program() {
    let mut app = App::new();
    let stack = app.stack("Test");
    let (line, _) = (line!() + 1, Role::new(stack, "Role", Principal::Lambda));
    Role::new(stack, "Role", Principal::Lambda);
    let problems = app.template("Test").expect_err("a problem");
    let location = problems.0[0].location.expect("a place");
    assert_eq!((location.file(), location.line()), (file!(), line));
}

#[test]
fn two_states_have_one_name() {
    insta::assert_snapshot!(problems(|stack| {
        let functions = Functions::new(stack);
        let flow = functions.open.task("Case").then(functions.assign.task("Case"));
        StateMachine::new(stack, "Machine", flow);
    }));
}

#[test]
fn a_state_comes_after_the_end() {
    insta::assert_snapshot!(problems(|stack| {
        let functions = Functions::new(stack);
        let flow =
            functions.open.task("Open").then(fail("Fail")).then(functions.assign.task("Assign"));
        StateMachine::new(stack, "Machine", flow);
    }));
}

#[test]
fn a_loop_has_no_state() {
    insta::assert_snapshot!(problems(|stack| {
        StateMachine::new(stack, "Machine", repeat(|again: &Again<u8>| again.go::<u8>()));
    }));
}

#[test]
fn the_way_back_leaves_its_loop() {
    insta::assert_snapshot!(problems(|stack| {
        let functions = Functions::new(stack);
        let mut escaped = None;
        let _ = repeat(|again| {
            escaped = Some(again.go());
            functions.work.task("Work").choose("Done", WorkedCase::STATUS, |status| match status {
                Status::Resolved => functions.close.task("Close").into(),
                Status::Unresolved => fail("Fail").into(),
            })
        });
        let flow = functions
            .open
            .task("Open")
            .then(functions.assign.task("Assign"))
            .then(escaped.expect("a way back"));
        StateMachine::<_, ()>::new(stack, "Machine", flow);
    }));
}

#[test]
fn limits_of_the_language_are_passed() {
    insta::assert_snapshot!(problems(|stack| {
        let functions = Functions::new(stack);
        let impatient = Retry { interval_seconds: 0, backoff_rate: 0.5, ..Retry::default() };
        let long = "x".repeat(81);
        let flow = functions
            .open
            .task("Open")
            .retry(handlers::CaseError::EmptyCaseId, impatient)
            .then(wait(&long, 1));
        StateMachine::new(stack, "Machine", flow);
    }));
}

#[test]
fn ids_are_wrong_or_twice_there() {
    insta::assert_snapshot!(problems(|stack| {
        Role::new(stack, "Role", Principal::Lambda);
        Role::new(stack, "Role", Principal::StepFunctions);
        Role::new(stack, "a role", Principal::Lambda);
        stack.output("Out", "1");
        stack.output("Out", "2");
    }));
}

#[test]
fn a_function_is_set_up_wrongly() {
    insta::assert_snapshot!(problems(|stack| {
        let props = FunctionProps {
            memory_mib: 64,
            timeout_seconds: 0,
            log_retention_days: 2,
            environment: [("1st", "a"), ("OK_1", "b"), ("A", "c"), ("AWS_REGION", "d")]
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .into(),
            ..FunctionProps::default()
        };
        Function::with(stack, "Open", handlers::open_case, &props);
    }));
}

#[test]
fn a_handler_is_no_function_of_a_crate_with_binaries() {
    async fn here(case: handlers::NewCase) -> Result<handlers::OpenedCase, handlers::CaseError> {
        handlers::open_case(case).await
    }
    insta::assert_snapshot!(problems(|stack| {
        Function::new(stack, "Closure", |case: handlers::NewCase| handlers::open_case(case));
    }));
    insta::assert_snapshot!(problems(|stack| {
        Function::new(stack, "Local", here);
    }));
}

#[test]
fn stacks_are_named_wrongly() {
    let mut app = App::new();
    app.stack("my stack");
    app.stack("Twice");
    app.stack("Twice");
    let problems = app.template("Twice").expect_err("problems");
    insta::assert_snapshot!(without_lines(&problems.to_string()));
    let problem = App::new().template("Nothing").expect_err("a problem");
    insta::assert_snapshot!(problem);
}

#[test]
fn a_role_is_for_another_principal() {
    insta::assert_snapshot!(problems(|stack| {
        let role = Role::new(stack, "Role", Principal::StepFunctions);
        let props = FunctionProps { role: Some(role), ..FunctionProps::default() };
        Function::with(stack, "Open", handlers::open_case, &props);
    }));
}

#[test]
fn texts_hold_what_cloudformation_replaces() {
    insta::assert_snapshot!(problems(|stack| {
        let functions = Functions::new(stack);
        let flow = functions.open.task("Open").then(fail::<_, ()>("Fail").cause("${who} knows"));
        let props = StateMachineProps {
            comment: Some("for ${OpenArn}".to_owned()),
            ..StateMachineProps::default()
        };
        StateMachine::with(stack, "Machine", flow, &props);
    }));
}

/// What only the resources of calls name is not meant in a text; a value that is given there is.
#[test]
fn texts_hold_what_stands_in_resources() {
    let send = |stack: &mut Stack, text: Text| {
        let queue = Queue::new(stack, "Queue");
        let flow = queue.send("Send", move |_: Expr<String>| text);
        let query_language = Some(QueryLanguage::JsonPath);
        let props = StateMachineProps { query_language, ..StateMachineProps::default() };
        StateMachine::with(stack, "Machine", flow, &props);
    };
    insta::assert_snapshot!(problems(|stack| send(stack, "in ${AWS::Partition}".into())));
    let mut app = App::new();
    send(app.stack("Test"), Intrinsic::partition().into());
    let template = app.template("Test").unwrap_or_else(|problems| panic!("{problems}"));
    let definition = &template["Resources"]["Machine"]["Properties"]["Definition"];
    let body = &definition["States"]["Send"]["Parameters"]["MessageBody"];
    assert_eq!(body, "${AWSPartitionRef}");
}

/// That a parameter is missing which has another name is said once.
#[test]
fn a_parameter_is_misspelt() {
    insta::assert_snapshot!(problems(|stack| {
        let call = integration("glue:startJobRun").with("JobNme", |_| "nightly");
        let call = call.on("Job", "arn:aws:glue:eu-central-1:111122223333:job/nightly");
        StateMachine::<String, String>::new(stack, "Machine", call.run::<String>("Run"));
    }));
}

#[test]
fn a_stack_is_empty() {
    insta::assert_snapshot!(problems(|_| ()));
}

/// What comes with a construct has an id made of the construct's: only that one is at fault.
#[test]
fn the_id_of_a_construct_is_wrong() {
    insta::assert_snapshot!(problems(|stack| {
        Function::new(stack, "Open Case", handlers::open_case);
        let close = Function::new(stack, "Close", handlers::close_case);
        StateMachine::new(stack, "Close", close.task("Close"));
    }));
}

/// `{:?}` of an expression compiles, and says nothing of what a workflow knows when it runs.
#[test]
fn rust_writes_no_expression_into_a_text() {
    insta::assert_snapshot!(problems(|stack| {
        let flow =
            pass("Title", |order: Expr<Order>| format!("Order {:?}", order.get(Order::CENTS)))
                .then(pass("List", |title| vec![format!("{title:?}")]));
        StateMachine::<_, Vec<String>>::new(stack, "Machine", flow);
    }));
}

#[test]
fn serde_does_not_write_a_value_to_choose_by() {
    #[derive(Clone, Copy, statewright_handler::Choices)]
    enum Odd {
        One,
        Other,
    }
    impl serde::Serialize for Odd {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self {
                Self::One => Err(serde::ser::Error::custom("one is none")),
                Self::Other => serializer.serialize_unit(),
            }
        }
    }
    #[derive(statewright_handler::Shape)]
    #[expect(dead_code, reason = "only its field is looked at")]
    struct Given {
        odd: Odd,
    }
    insta::assert_snapshot!(problems(|stack| {
        let flow = wait::<Given>("Wait", 1).choose("Odd", Given::ODD, |odd| match odd {
            Odd::One => fail("One").into(),
            Odd::Other => fail("Other").into(),
        });
        StateMachine::<_, ()>::new(stack, "Machine", flow);
    }));
}

#[derive(statewright_handler::Shape)]
#[expect(dead_code, reason = "only its fields are looked at")]
struct Order {
    cents: u64,
    note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gift: Option<String>,
    words: String,
}

/// Each state of which JSONPath cannot say what it does, when it has to be JSONPath.
#[test]
fn a_language_cannot_say_it() {
    insta::assert_snapshot!(problems(|stack| {
        let flow = pass("Twice", |order: Expr<Order>| {
            order.with(Order::CENTS, order.get(Order::CENTS) * 2)
        })
        .then(pass("Once More", |order| order.with(Order::CENTS, order.get(Order::CENTS) + 1)))
        .then(pass("Words", |order| {
            order.with(Order::WORDS, order.get(Order::WORDS).split(" ").join(","))
        }))
        .then(pass("Gift", |order| order.with(Order::NOTE, order.get(Order::GIFT))))
        .when(
            "Is It Long",
            |order| order.get(Order::WORDS).length().greater_than(10),
            fail("Too Long"),
        )
        .otherwise(wait_seconds("Wait", |order: Expr<Order>| order.get(Order::CENTS) - 1));
        let props = StateMachineProps {
            query_language: Some(QueryLanguage::JsonPath),
            ..StateMachineProps::default()
        };
        StateMachine::with(stack, "Machine", flow, &props);
    }));
}

/// A variable is there after the state that assigns it, on each way.
#[test]
fn a_variable_is_read_before_it_is_assigned() {
    insta::assert_snapshot!(problems(|stack| {
        let total = Variable::<u64>::new("total");
        let flow = pass("Early", |_: Expr<Order>| total.get())
            .then(pass("Assign", |cents| cents).assign(&total, |cents| cents))
            .then(pass("Late", |_| total.get()));
        StateMachine::new(stack, "Machine", flow);
    }));
}

#[test]
fn what_goes_on_changes_after_a_catch() {
    insta::assert_snapshot!(problems(|stack| {
        let open = Functions::new(stack).open.task("Open");
        let flow = open.catch(Predefined::All, fail("Fail")).output(|_, _| true);
        StateMachine::new(stack, "Machine", flow);
    }));
}

#[test]
fn a_time_is_none() {
    insta::assert_snapshot!(problems(|stack| {
        let noon = Timestamp("noon".to_owned());
        StateMachine::new(stack, "Machine", wait_until::<Order, _>("Wait", |_| noon));
    }));
}
