//! Tasks that call services: what they become in the States Language, and which rights they get.

use serde_json::{Value, json};
use statewright::{
    App, Athena, Attribute, BatchJob, BedrockModel, Bucket, DynamoDbError, EcsTask, Expr, Flow,
    Function, FunctionAlias, FunctionVersion, GlueJob, Guardrail, HttpEndpoint, HttpMethod,
    Intrinsic, Key, Predefined, Queue, QueueProps, Retry, SdkError, SqsError, Stack, State,
    StateMachine, StateMachineProps, StateMachineType, Statement, Table, TableProps, Topic,
    approval, aws_sdk, constant, fail, integration, item_field, pass, put_event, put_event_on,
};
use statewright_handler::{Answer, Shape};

#[derive(Shape)]
#[expect(dead_code, reason = "only its fields are looked at")]
struct Order {
    id: String,
    count: u16,
    urgent: bool,
}

/// The template of a stack in which there is a state machine of this flow.
fn template<F: State<In = Order>>(flow: impl FnOnce(&mut Stack) -> F) -> Value {
    let mut app = App::new();
    let stack = app.stack("Test");
    let flow = flow(stack);
    StateMachine::new(stack, "Machine", flow);
    app.template("Test").unwrap_or_else(|problems| panic!("{problems}"))
}

/// The state with this name.
fn state<F: State<In = Order>>(name: &str, flow: impl FnOnce(&mut Stack) -> F) -> Value {
    template(flow)["Resources"]["Machine"]["Properties"]["Definition"]["States"][name].clone()
}

/// The rights of the state machine, a line for each statement.
fn rights<F: State<In = Order>>(flow: impl FnOnce(&mut Stack) -> F) -> Vec<String> {
    statements(&template(flow))
}

fn statements(template: &Value) -> Vec<String> {
    let resources = template["Resources"].as_object().expect("the resources");
    // What needs the state machine itself is granted after it is there.
    let apart = resources.values().filter(|resource| resource["Type"] == "AWS::IAM::Policy");
    let apart = apart.map(|policy| &policy["Properties"]["PolicyDocument"]["Statement"]);
    let policies = template["Resources"]["MachineRole"]["Properties"]["Policies"].as_array();
    let inline =
        policies.into_iter().flatten().map(|policy| &policy["PolicyDocument"]["Statement"]);
    let statements: Vec<_> =
        inline.chain(apart).filter_map(Value::as_array).flatten().cloned().collect();
    let list = |value: &Value| match value {
        Value::Array(items) => items.iter().map(in_words).collect::<Vec<_>>().join(" "),
        one => in_words(one),
    };
    let in_line = |statement: &Value| {
        let mut line =
            format!("{} on {}", list(&statement["Action"]), list(&statement["Resource"]));
        if let Some(condition) = statement.get("Condition") {
            line += &format!(" if {condition}");
        }
        line
    };
    statements.iter().map(in_line).collect()
}

/// A value of a template as a text, with `…` for the partition, the region and the account.
fn in_words(value: &Value) -> String {
    let text = match (value["Ref"].as_str(), &value["Fn::GetAtt"], &value["Fn::Sub"]) {
        (Some(id), ..) => id.to_owned(),
        (_, Value::Array(parts), _) => format!("{}.{}", in_words(&parts[0]), in_words(&parts[1])),
        (.., Value::String(text)) => text.clone(),
        (.., Value::Array(parts)) => format!("{} with {}", in_words(&parts[0]), parts[1]),
        _ => value.as_str().map_or_else(|| value.to_string(), str::to_owned),
    };
    text.replace("arn:${AWS::Partition}:", "…").replace(":${AWS::Region}:${AWS::AccountId}:", ":…:")
}

fn ecs() -> EcsTask {
    EcsTask {
        cluster: "arn:aws:ecs:eu-west-1:1:cluster/Main".into(),
        task_definition: "arn:aws:ecs:eu-west-1:1:task-definition/Render:7".into(),
        container: "render".to_owned(),
        roles: vec!["arn:aws:iam::1:role/Render".into(), "arn:aws:iam::1:role/Start".into()],
        subnets: vec!["subnet-1".into()],
        security_groups: vec!["sg-1".into()],
        ..EcsTask::default()
    }
}

fn batch() -> BatchJob {
    BatchJob {
        name: "bill".to_owned(),
        queue: "arn:aws:batch:eu-west-1:1:job-queue/Nightly".into(),
        definition: "arn:aws:batch:eu-west-1:1:job-definition/Bill:3".into(),
    }
}

fn http() -> HttpEndpoint {
    HttpEndpoint {
        url: "https://api.example.com/orders".to_owned(),
        method: HttpMethod::Post,
        connection: "arn:aws:events:eu-west-1:1:connection/Api/2".into(),
        secret: Some("arn:aws:secretsmanager:eu-west-1:1:secret:events!connection/Api/3".into()),
    }
}

fn athena(stack: &mut Stack) -> Athena {
    Athena {
        work_group: "reports".to_owned(),
        database: "sales".to_owned(),
        tables: vec!["orders".to_owned()],
        data: vec![Bucket::new(stack, "Data")],
        results: Some((Bucket::new(stack, "Results"), "sales/".to_owned())),
    }
}

fn child(stack: &mut Stack) -> StateMachine<Order, Order> {
    StateMachine::new(stack, "Child", pass("Same", |order| order))
}

fn express_child(stack: &mut Stack) -> StateMachine<Order, Order> {
    let props = StateMachineProps {
        machine_type: StateMachineType::Express,
        ..StateMachineProps::default()
    };
    StateMachine::with(stack, "Child", pass("Same", |order: Expr<Order>| order), &props)
}

/// Compares what is derived with what AWS documents as needed. The pages are those of the Step
/// Functions Developer Guide; how narrow a resource can be stands in the Service Authorization
/// Reference.
#[track_caller]
fn check(page: &str, derived: &[String], documented: &[&str]) {
    assert_eq!(derived, documented, "{page}");
}

/// The right to the rule by which Step Functions hears of a job.
fn rule(name: &str) -> String {
    format!("events:PutTargets events:PutRule events:DescribeRule on …events:…:rule/{name}")
}

#[test]
fn messages_and_events_need_what_is_documented() {
    let queue = |stack: &mut Stack| Queue::new(stack, "Queue");
    let locked = |stack: &mut Stack| {
        let props = QueueProps { key: Some(Key::new(stack, "Key")), ..QueueProps::default() };
        Queue::with(stack, "Queue", &props)
    };
    let send = ["sqs:SendMessage on Queue.Arn"];
    let derived = rights(|stack| queue(stack).send("Send", |order| order.get(Order::ID)));
    check("connect-sqs", &derived, &send);
    let derived = rights(|stack| {
        let ask = |_: _, token: _| token;
        queue(stack).send_with_token::<Order, Answer, _, _>("Send", ask)
    });
    check("connect-sqs, .waitForTaskToken", &derived, &send);
    let derived = rights(|stack| locked(stack).send("Send", |order| order));
    check(
        "connect-sqs, with a key",
        &derived,
        &[send[0], "kms:GenerateDataKey kms:Decrypt on Key.Arn"],
    );
    let derived = rights(|stack| Topic::new(stack, "Topic").publish("Tell", |order| order));
    check("connect-sns", &derived, &["sns:Publish on Topic"]);
    let derived = rights(|_| put_event("Tell", "shop", "Order", |order| order));
    check("connect-eventbridge", &derived, &["events:PutEvents on …events:…:event-bus/default"]);
    let bus = "arn:aws:events:eu-west-1:1:event-bus/Shop";
    let derived = rights(|_| put_event_on(bus, "Tell", "shop", "Order", |order| order));
    let put = format!("events:PutEvents on {bus}");
    check("connect-eventbridge, another bus", &derived, &[&put]);
}

#[test]
fn tables_and_buckets_need_what_is_documented() {
    let table = |stack: &mut Stack| Table::new(stack, "Table", Attribute::text("id"));
    let derived = rights(|stack| {
        table(stack).get_item("Get", |order| vec![item_field(Order::ID, order.get(Order::ID))])
    });
    check("connect-ddb", &derived, &["dynamodb:GetItem on Table.Arn"]);
    let derived = rights(|stack| {
        table(stack).put_item("Put", |order| vec![item_field(Order::ID, order.get(Order::ID))])
    });
    check("connect-ddb", &derived, &["dynamodb:PutItem on Table.Arn"]);
    let derived = rights(|stack| {
        let key =
            |order: statewright::Expr<Order>| vec![item_field(Order::ID, order.get(Order::ID))];
        table(stack).update_item("Set", key, |_| vec![item_field(Order::COUNT, 1)])
    });
    check("connect-ddb", &derived, &["dynamodb:UpdateItem on Table.Arn"]);
    let derived = rights(|stack| {
        table(stack).delete_item("Drop", |order| vec![item_field(Order::ID, order.get(Order::ID))])
    });
    check("connect-ddb", &derived, &["dynamodb:DeleteItem on Table.Arn"]);
    let locked = |stack: &mut Stack| {
        let props = TableProps { key: Some(Key::new(stack, "Key")), ..TableProps::default() };
        Table::with(stack, "Table", Attribute::text("id"), &props)
    };
    let derived = rights(|stack| {
        locked(stack).get_item("Get", |order| vec![item_field(Order::ID, order.get(Order::ID))])
    });
    let decrypt = "kms:Decrypt on Key.Arn";
    check("connect-ddb, with a key", &derived, &["dynamodb:GetItem on Table.Arn", decrypt]);
    let derived = rights(|stack| {
        table(stack).query("Find", |order| item_field(Order::ID, order.get(Order::ID)))
    });
    check("supported-services-awssdk", &derived, &["dynamodb:Query on Table.Arn"]);
    let bucket = |stack: &mut Stack| Bucket::new(stack, "Bucket");
    let derived =
        rights(|stack| bucket(stack).get_object("Get", "in/", |order| order.get(Order::ID)));
    check("supported-services-awssdk", &derived, &["s3:GetObject on ${Bucket.Arn}/in/*"]);
    let derived = rights(|stack| {
        bucket(stack).put_object("Put", "", |order| order.get(Order::ID), |order| order)
    });
    check("supported-services-awssdk", &derived, &["s3:PutObject on ${Bucket.Arn}/*"]);
}

#[test]
fn executions_need_what_is_documented() {
    let start = "states:StartExecution on Child";
    let derived = rights(|stack| child(stack).start("Start", |order| order));
    check("connect-stepfunctions", &derived, &[start]);
    let derived = rights(|stack| child(stack).run("Run", |order| order));
    check(
        "connect-stepfunctions, .sync:2",
        &derived,
        &[
            start,
            "states:DescribeExecution states:StopExecution on …states:…:execution:${Child.Name}:*",
            &rule("StepFunctionsGetEventsForStepFunctionsExecutionRule"),
        ],
    );
    let derived = rights(|stack| {
        child(stack).start_with_token::<Order, Answer, _>("Start", |order, token| {
            order.with(Order::ID, token)
        })
    });
    check("connect-stepfunctions, .waitForTaskToken", &derived, &[start]);
    let derived = rights(|stack| express_child(stack).start_sync("Run", |order| order));
    check("supported-services-awssdk", &derived, &["states:StartSyncExecution on Child"]);
}

#[test]
fn jobs_need_what_is_documented() {
    let none = |_: statewright::Expr<Order>| Vec::<(&str, &str)>::new();
    let pass = "iam:PassRole on arn:aws:iam::1:role/Render arn:aws:iam::1:role/Start if \
                {\"StringEquals\":{\"iam:PassedToService\":\"ecs-tasks.amazonaws.com\"}}";
    let run = "ecs:RunTask on arn:aws:ecs:eu-west-1:1:task-definition/Render:7";
    check("connect-ecs", &rights(|_| ecs().start("Start", none)), &[run, pass]);
    check(
        "connect-ecs, .sync",
        &rights(|_| ecs().run("Run", none)),
        &[
            run,
            pass,
            "ecs:StopTask ecs:DescribeTasks on …ecs:…:task/Main/*",
            &rule("StepFunctionsGetEventsForECSTaskRule"),
        ],
    );
    let derived = rights(|_| {
        ecs().run_with_token::<Order, Answer, _>("Run", |_, token| vec![("TOKEN", token)])
    });
    check("connect-ecs, .waitForTaskToken", &derived, &[run, pass]);
    let submit = "batch:SubmitJob on arn:aws:batch:eu-west-1:1:job-definition/Bill:3 \
                  arn:aws:batch:eu-west-1:1:job-queue/Nightly";
    check("connect-batch", &rights(|_| batch().submit("Submit", none)), &[submit]);
    check(
        "connect-batch, .sync",
        &rights(|_| batch().run("Run", none)),
        &[
            submit,
            "batch:DescribeJobs on *",
            "batch:TerminateJob on …batch:…:job/*",
            &rule("StepFunctionsGetEventsForBatchJobsRule"),
        ],
    );
    let glue = GlueJob { name: "clean".into() };
    let start = "glue:StartJobRun on …glue:…:job/clean";
    check("connect-glue", &rights(|_| glue.start("Start", none)), &[start]);
    check(
        "connect-glue, .sync",
        &rights(|_| glue.run("Run", none)),
        &[start, "glue:GetJobRun glue:GetJobRuns glue:BatchStopJobRun on …glue:…:job/clean"],
    );
}

#[test]
fn queries_models_and_apis_need_what_is_documented() {
    let sql = |_: statewright::Expr<Order>| "SELECT 1";
    let start = [
        "athena:StartQueryExecution on …athena:…:workgroup/reports",
        "athena:GetDataCatalog on …athena:…:datacatalog/AwsDataCatalog",
        "s3:GetBucketLocation s3:ListBucket s3:ListBucketMultipartUploads on Results.Arn",
        "s3:GetObject s3:PutObject s3:ListMultipartUploadParts s3:AbortMultipartUpload on ${Results.Arn}/sales/*",
        "s3:GetBucketLocation s3:ListBucket on Data.Arn",
        "s3:GetObject on ${Data.Arn}/*",
        "glue:GetDatabase glue:GetDatabases glue:GetTable glue:GetTables glue:GetPartition glue:GetPartitions glue:BatchGetPartition on …glue:…:catalog …glue:…:database/sales …glue:…:table/sales/orders",
    ];
    check("connect-athena", &rights(|stack| athena(stack).start("Start", sql)), &start);
    let stop = "athena:StopQueryExecution athena:GetQueryExecution on …athena:…:workgroup/reports";
    let derived = rights(|stack| athena(stack).query("Query", sql));
    check("connect-athena, .sync", &derived, &[&start[..], &[stop]].concat());

    let model = BedrockModel::foundation("amazon.titan-text-express-v1");
    let invoke = "bedrock:InvokeModel on …bedrock:${AWS::Region}::foundation-model/amazon.titan-text-express-v1";
    let derived = rights(|_| model.invoke::<_, Answer, _, _>("Ask", |order| order));
    check("connect-bedrock", &derived, &[invoke]);
    let arn = "arn:aws:bedrock:eu-west-1:1:guardrail/g".into();
    let guarded = model.clone().guarded(Guardrail { arn, version: "1".to_owned() });
    let derived = rights(|_| guarded.invoke::<_, Answer, _, _>("Ask", |order| order));
    let apply = "bedrock:ApplyGuardrail on arn:aws:bedrock:eu-west-1:1:guardrail/g";
    check("connect-bedrock, with a guardrail", &derived, &[invoke, apply]);

    let derived = rights(|_| http().send::<_, Answer, _, _>("Call", |order| order));
    check(
        "call-https-apis",
        &derived,
        &[
            "events:RetrieveConnectionCredentials on arn:aws:events:eu-west-1:1:connection/Api/2",
            "secretsmanager:GetSecretValue secretsmanager:DescribeSecret on arn:aws:secretsmanager:eu-west-1:1:secret:events!connection/Api/3",
            "states:InvokeHTTPEndpoint on Machine if \
             {\"StringEquals\":{\"states:HTTPEndpoint\":\"https://api.example.com/orders\",\"states:HTTPMethod\":\"POST\"}}",
        ],
    );
}

#[test]
fn functions_need_to_be_invoked() {
    type Open = crate::Handled<handlers::NewCase, handlers::OpenedCase>;
    let derived = |make: &dyn Fn(&Open) -> Flow<handlers::NewCase, ()>| {
        let mut app = App::new();
        let stack = app.stack("Test");
        let open = Function::new(stack, "Open", handlers::open_case);
        StateMachine::new(stack, "Machine", make(&open));
        let template = app.template("Test").unwrap_or_else(|problems| panic!("{problems}"));
        statements(&template)
    };
    let invoke = ["lambda:InvokeFunction on Open.Arn"];
    let plain = derived(&|open| open.task("Open").then(pass("End", |_| constant(()))));
    check("connect-lambda, by its ARN", &plain, &invoke);
    let event =
        derived(&|open| open.task_async("Open", |case| case).then(pass("End", |_| constant(()))));
    check("connect-lambda, Event", &event, &invoke);
    let wrapped =
        derived(&|open| open.invoke("Open", |case| case).then(pass("End", |_| constant(()))));
    check("connect-lambda", &wrapped, &invoke);
    let token = derived(&|open| {
        open.task_with_token::<_, Answer, _>("Open", |case, token| {
            case.with(handlers::NewCase::INPUT_CASE_ID, token.seen_as())
        })
        .then(pass("End", |_| constant(())))
    });
    check("connect-lambda, .waitForTaskToken", &token, &invoke);
}

/// An alias and a version have ARNs of their own, and nothing else may be invoked.
#[test]
fn versions_of_functions_need_to_be_invoked() {
    let mut app = App::new();
    let stack = app.stack("Test");
    let open = Function::new(stack, "Open", handlers::open_case);
    let version = FunctionVersion::new(stack, "Version", &open);
    let live = FunctionAlias::new(stack, "Live", "live", &version);
    let assign = Function::new(stack, "Assign", handlers::assign_case);
    let first = FunctionVersion::new(stack, "First", &assign);
    StateMachine::new(stack, "Machine", live.task("Open").then(first.task("Assign")));
    let template = app.template("Test").unwrap_or_else(|problems| panic!("{problems}"));
    let names: Vec<_> = template["Resources"].as_object().expect("resources").keys().collect();
    let version = names.iter().find(|name| name.starts_with("First")).expect("the version");
    let invoke = format!("lambda:InvokeFunction on Live {version}");
    check("connect-lambda", &statements(&template), &[&invoke]);
}

#[test]
fn actions_of_the_sdk_need_their_own_right_on_a_named_resource() {
    let derived = rights(|_| {
        aws_sdk("ssm", "getParameter")
            .with("Name", |order| order.get(Order::ID))
            .on(Intrinsic::substitute(
                "arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/limits/*",
            ))
            .task::<Answer>("Look Up")
    });
    assert_eq!(derived, ["ssm:GetParameter on …ssm:…:parameter/limits/*"]);
    let derived = rights(|_| aws_sdk("s3", "listBuckets").task::<Answer>("List"));
    assert_eq!(derived, ["s3:ListAllMyBuckets on *"]);
    // Named otherwise by the documentation of the call alone.
    let derived = rights(|_| aws_sdk("taxsettings", "listTaxExemptions").task::<Answer>("List"));
    assert_eq!(derived, ["tax:GetExemptions on *"]);
    let derived = rights(|_| {
        let write =
            Statement::allow(["s3-object-lambda:WriteGetObjectResponse"]).on("arn:aws:s3:::a");
        aws_sdk("s3", "writeGetObjectResponse")
            .with("RequestRoute", |_| "a")
            .with("RequestToken", |_| "b")
            .needs(write)
            .task::<Answer>("Write")
    });
    assert_eq!(derived, ["s3-object-lambda:WriteGetObjectResponse on arn:aws:s3:::a"]);
    let tasks = "arn:aws:ecs:eu-west-1:1:task/Main/*";
    let derived = rights(|_| {
        aws_sdk("ecs", "stopTask")
            .with("Task", |order| order.get(Order::ID))
            .on(tasks)
            .needs(Statement::allow(["ecs:DescribeTasks"]).on(tasks))
            .task::<Answer>("Stop")
    });
    assert_eq!(
        derived,
        [format!("ecs:DescribeTasks on {tasks}"), format!("ecs:StopTask on {tasks}")]
    );
}

/// What has no method here is called by its name, and needs what is documented all the same.
#[test]
fn integrations_need_what_is_documented() {
    let project = "arn:aws:codebuild:eu-west-1:1:project/site";
    let build = || {
        integration("codebuild:startBuild")
            .with("ProjectName", |order: Expr<Order>| order.get(Order::ID))
            .on("Project", project)
    };
    let started = rights(|_| build().task::<Answer>("Build"));
    assert_eq!(started, [format!("codebuild:StartBuild on {project}")]);
    let waited_for = rights(|_| build().run::<Answer>("Build"));
    assert_eq!(
        waited_for,
        [
            format!("codebuild:StartBuild on {project}"),
            format!("codebuild:StopBuild codebuild:BatchGetBuilds on {project}"),
            "events:PutTargets events:PutRule events:DescribeRule on …events:…:rule/StepFunctionsGetEventForCodeBuildStartBuildRule".to_owned(),
        ]
    );
    let without = wrong(|_| integration("codebuild:startBuild").task::<Answer>("A"));
    // Another right is none to build.
    let instead = wrong(|_| {
        integration("codebuild:startBuild")
            .needs(Statement::allow(["s3:GetObject"]).on("arn:aws:s3:::site/*"))
            .run::<Answer>("A")
    });
    assert_eq!(instead, without);
    let other = wrong(|_| build().on("Table", project).task::<Answer>("A"));
    let unknown = wrong(|_| integration("codebuild:retryBuildBatch").task::<Answer>("A"));
    insta::assert_snapshot!([without, other, unknown].join("\n"));
}

/// What is wrong with a flow, without the places.
fn wrong<F: State<In = Order>>(flow: impl FnOnce(&mut Stack) -> F) -> String {
    let mut app = App::new();
    let stack = app.stack("Test");
    let flow = flow(stack);
    StateMachine::new(stack, "Machine", flow);
    let problems = app.template("Test").expect_err("problems").0;
    let lines = problems.into_iter().map(|problem| match problem.help {
        Some(help) => format!("{}\n  {help}", problem.message),
        None => problem.message,
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn what_aws_does_not_know_is_refused() {
    let no_service = wrong(|_| aws_sdk("dynamo", "getItem").task::<Answer>("A"));
    let no_action = wrong(|_| aws_sdk("dynamodb", "describe").task::<Answer>("A"));
    let no_parameter = wrong(|_| {
        aws_sdk("dynamodb", "getItem")
            .with("TableName", |order| order.get(Order::ID))
            .with("ConsistentReads", |_| constant(true))
            .with("Key", |_| constant(json!({ "id": { "Text": "7" } })))
            .on("arn:aws:dynamodb:eu-west-1:1:table/Orders")
            .task::<Answer>("A")
    });
    let missing = wrong(|_| {
        aws_sdk("dynamodb", "getItem")
            .with("Key", |_| "7")
            .on("arn:aws:dynamodb:eu-west-1:1:table/Orders")
            .task::<Answer>("A")
    });
    let no_resource = wrong(|_| {
        aws_sdk("sqs", "purgeQueue")
            .with("QueueUrl", |order| order.get(Order::ID))
            .task::<Answer>("A")
    });
    let no_error = wrong(|_| {
        aws_sdk("s3", "listBuckets")
            .task::<Answer>("A")
            .retry(SdkError::named("S3.NoSuchKey"), Retry::default())
            .catch(SdkError::named("DynamoDb.Anything"), fail("B"))
    });
    let not_known = wrong(|_| {
        aws_sdk("s3", "writeGetObjectResponse")
            .with("RequestRoute", |_| "a")
            .with("RequestToken", |_| "b")
            .on("arn:aws:s3:::a")
            .task::<Answer>("A")
    });
    insta::assert_snapshot!(
        [no_service, no_action, no_parameter, missing, no_resource, no_error, not_known]
            .join("\n\n")
    );
}

#[test]
fn tasks_are_written_as_a_person_would() {
    let queue = |stack: &mut Stack| Queue::new(stack, "Queue");
    insta::assert_json_snapshot!(json!({
        "SQS": state("Send", |stack| {
            queue(stack)
                .send("Send", |order| OrderShape {
                    id: order.get(Order::ID),
                    count: order.get(Order::COUNT),
                    urgent: true,
                })
                .timeout_seconds(30)
                .retry([SqsError::RequestThrottled, SqsError::KmsThrottled], Retry::default())
                .catch(Predefined::All, fail("Lost"))
        }),
        "SNS, callback": state("Ask", |stack| {
            let topic = Topic::new(stack, "Topic");
            approval("Ask", &topic, 3600, |order| order.get(Order::ID)).heartbeat_seconds(600)
        }),
        "EventBridge": state("Tell", |_| put_event("Tell", "shop", "Order", |order| order)),
        "DynamoDB, get": state("Get", |stack| {
            let table = Table::new(stack, "Table", Attribute::text("id"));
            table.get_item("Get", |order| vec![item_field(Order::ID, order.get(Order::ID))])
        }),
        "DynamoDB, put": state("Put", |stack| {
            let table = Table::new(stack, "Table", Attribute::text("id"));
            table
                .put_new_item("Put", Order::ID, |order| {
                    vec![
                        item_field(Order::ID, order.get(Order::ID)),
                        item_field(Order::COUNT, order.get(Order::COUNT)),
                        item_field(Order::URGENT, false),
                    ]
                })
                .catch(DynamoDbError::ConditionalCheckFailed, fail("Twice"))
        }),
        "DynamoDB, update": state("Set", |stack| {
            let table = Table::new(stack, "Table", Attribute::text("id"));
            table.update_item(
                "Set",
                |order| vec![item_field(Order::ID, order.get(Order::ID))],
                |_| vec![item_field(Order::COUNT, 0), item_field(Order::URGENT, true)],
            )
        }),
        "DynamoDB, query": state("Find", |stack| {
            let table = Table::new(stack, "Table", Attribute::text("id"));
            table.query("Find", |order| item_field(Order::ID, order.get(Order::ID)))
        }),
        "Step Functions": state("Run", |stack| child(stack).run("Run", |order| order)),
        "ECS": state("Render", |_| ecs().run("Render", |order| vec![("ORDER", order.get(Order::ID))])),
        "Batch": state("Bill", |_| batch().run("Bill", |order| vec![("order", order.get(Order::ID))])),
        "Glue": state("Clean", |_| {
            GlueJob { name: "clean".into() }.run("Clean", |order| vec![("--id", order.get(Order::ID))])
        }),
        "Athena": state("Query", |stack| athena(stack).query("Query", |_| "SELECT 1")),
        "Bedrock": state("Infer", |_| {
            BedrockModel::foundation("m").invoke::<_, Answer, _, _>("Infer", |order| order)
        }),
        "HTTP": state("Call", |_| http().send::<_, Answer, _, _>("Call", |order| order)),
        "AWS SDK": state("List", |_| aws_sdk("s3", "listBuckets").task::<Answer>("List")),
    }));
}

/// A value that DynamoDB gave is one of the workflow again.
#[test]
fn items_are_read_by_their_fields() {
    insta::assert_json_snapshot!(state("Order", |stack| {
        let table = Table::new(stack, "Table", Attribute::text("id"));
        table.get_item("Get", |order| vec![item_field(Order::ID, order.get(Order::ID))]).then(pass(
            "Order",
            |got| OrderShape {
                id: got.item().value(Order::ID),
                count: got.item().value(Order::COUNT),
                urgent: got.item().value(Order::URGENT),
            },
        ))
    }));
}

#[test]
fn who_is_waited_for_is_given_the_token() {
    insta::assert_snapshot!(wrong(|stack| {
        let queue = Queue::new(stack, "Queue");
        queue.send_with_token::<_, Answer, _, _>("Send", |order, _| order)
    }));
}

#[test]
fn express_state_machines_do_not_wait() {
    let mut app = App::new();
    let stack = app.stack("Test");
    let flow = child(stack).run("Run", |order: statewright::Expr<Order>| order);
    let props = StateMachineProps {
        machine_type: StateMachineType::Express,
        ..StateMachineProps::default()
    };
    StateMachine::with(stack, "Machine", flow, &props);
    let problems = app.template("Test").expect_err("a problem").0;
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].message.contains("cannot wait so"), "{problems:?}");
}

/// What waits for an execution is another call for each type of state machine, and Step Functions
/// would find the wrong one out when it runs.
#[test]
fn executions_are_waited_for_as_their_type_asks() {
    insta::assert_snapshot!(wrong(|stack| express_child(stack).run("Run", |order| order)));
    insta::assert_snapshot!(wrong(|stack| child(stack).start_sync("Run", |order| order)));
    let flow = |stack: &mut Stack| express_child(stack).start_sync("Run", |order| order);
    insta::assert_json_snapshot!(state("Run", flow));
}

#[test]
fn messages_in_order_belong_to_a_group() {
    let fifo = || QueueProps { fifo: true, ..QueueProps::default() };
    insta::assert_snapshot!(wrong(|stack| {
        Queue::with(stack, "Queue", &fifo()).send("Send", |order| order)
    }));
    let state = state("Send", |stack| {
        let queue = Queue::with(stack, "Queue", &fifo());
        queue.send_in_group("Send", |order| order.get(Order::ID), |order| order)
    });
    assert!(state.to_string().contains("MessageGroupId"), "{state}");
}
