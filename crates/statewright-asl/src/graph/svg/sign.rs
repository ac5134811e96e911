//! What a state does, as a sign: of the service that a task calls, or of the state's type.

/// A sign in a square of 26 by 26.
pub(super) struct Sign {
    /// The class of its colour: the kind of service, as the console groups them, or of state.
    pub(super) class: &'static str,
    /// What a task shows instead of its type.
    pub(super) service: Option<&'static str>,
    pub(super) drawing: &'static str,
}

/// A service as resources name it: by its own integration, and then as the AWS SDK calls it.
type Service = (&'static [&'static str], Sign);

const fn service(
    class: &'static str,
    names: &'static [&'static str],
    name: &'static str,
    drawing: &'static str,
) -> Service {
    (names, Sign { class, service: Some(name), drawing })
}

const CUBE: &str = "<path d=\"M13 5l7 4v8l-7 4-7-4V9zM6 9l7 4 7-4M13 13v8\"/>";
const SPARK: &str =
    "<path d=\"M13 5c.8 5 3 7.2 8 8c-5 .8-7.2 3-8 8c-.8-5-3-7.2-8-8c5-.8 7.2-3 8-8z\"/>";
const FUNNEL: &str = "<path d=\"M6 6h14l-5.5 7v7l-3-2v-5z\"/>";

static SERVICES: [Service; 19] = [
    service("compute", &["lambda"], "Lambda", "<path d=\"M8 6h4l6 14h3M12.5 12l-5 8\"/>"),
    service("compute", &["ecs"], "ECS", CUBE),
    service("compute", &["eks"], "EKS", CUBE),
    service("compute", &["batch"], "Batch", "<path d=\"M6 8h14M6 13h14M6 18h8\"/>"),
    service(
        "messages",
        &["sns"],
        "SNS",
        "<path d=\"M6 11v4l8 4V7zM17 10a5 5 0 0 1 0 6M19.5 7.5a9 9 0 0 1 0 11\"/>",
    ),
    service("messages", &["sqs"], "SQS", "<path d=\"M5 8h16v10H5zM10.3 8v10M15.7 8v10\"/>"),
    service(
        "messages",
        &["events", "eventbridge"],
        "EventBridge",
        "<circle cx=\"13\" cy=\"13\" r=\"3\"/><path d=\"M13 10V5M15.6 14.5l4.9 2.8M10.4 14.5l-4.9 2.8\"/>",
    ),
    service(
        "messages",
        &["states", "sfn"],
        "Step Functions",
        "<path d=\"M6 5h7v5H6zM14 16h7v5h-7zM9.5 10v8.5H14\"/>",
    ),
    service(
        "database",
        &["dynamodb"],
        "DynamoDB",
        "<path d=\"M7 8a6 3 0 0 1 12 0a6 3 0 0 1-12 0v10a6 3 0 0 0 12 0V8M7 13a6 3 0 0 0 12 0\"/>",
    ),
    service(
        "storage",
        &["s3"],
        "S3",
        "<path d=\"M5.5 7a7.5 2.5 0 0 1 15 0a7.5 2.5 0 0 1-15 0l2 12a5.5 2 0 0 0 11 0l2-12\"/>",
    ),
    service(
        "network",
        &["http"],
        "HTTP",
        "<circle cx=\"13\" cy=\"13\" r=\"8\"/><path d=\"M5 13h16M13 5a11 11 0 0 1 0 16a11 11 0 0 1 0-16\"/>",
    ),
    service(
        "network",
        &["apigateway"],
        "API Gateway",
        "<path d=\"M9 7l-4 6 4 6M17 7l4 6-4 6M14.5 7l-3 12\"/>",
    ),
    service("models", &["bedrock", "bedrockruntime"], "Bedrock", SPARK),
    service("models", &["sagemaker"], "SageMaker", SPARK),
    service(
        "network",
        &["athena"],
        "Athena",
        "<circle cx=\"11.5\" cy=\"11.5\" r=\"5.5\"/><path d=\"M16 16l5 5\"/>",
    ),
    service("network", &["glue"], "Glue", FUNNEL),
    service("network", &["databrew"], "Glue DataBrew", FUNNEL),
    service("network", &["elasticmapreduce", "emr"], "EMR", FUNNEL),
    service(
        "other",
        &["activity"],
        "Activity",
        "<circle cx=\"13\" cy=\"9.5\" r=\"4\"/><path d=\"M5.5 21a7.5 7 0 0 1 15 0\"/>",
    ),
];

/// The sign of a state of this type, which calls this service if it is a task.
pub(super) fn sign(kind: &str, service: Option<&str>) -> &'static Sign {
    let is_it = |(names, _): &&Service| service.is_some_and(|service| names.contains(&service));
    match SERVICES.iter().find(is_it) {
        Some((_, sign)) => sign,
        None => of_type(kind),
    }
}

fn of_type(kind: &str) -> &'static Sign {
    const fn sign(class: &'static str, drawing: &'static str) -> Sign {
        Sign { class, service: None, drawing }
    }
    match kind {
        "Task" => &const { sign("other", "<path d=\"M11 6H6v14h14v-5M14 6h6v6M20 6l-9 9\"/>") },
        "Choice" => &const { sign("choice", "<path d=\"M13 5l8 8-8 8-8-8z\"/>") },
        "Pass" => &const { sign("other", "<path d=\"M5 13h14M14 8l5 5-5 5\"/>") },
        "Wait" => {
            &const {
                sign("other", "<circle cx=\"13\" cy=\"13\" r=\"8\"/><path d=\"M13 8.5V13l3 2.5\"/>")
            }
        }
        "Succeed" => &const { sign("other", "<path d=\"M6.5 13.5l4.5 4.5 8.5-9.5\"/>") },
        "Fail" => &const { sign("other", "<path d=\"M8 8l10 10M18 8L8 18\"/>") },
        "Parallel" => &const { sign("within", "<path d=\"M13 5v3M7 20V8h12v12M13 8v12\"/>") },
        "Map" => &const { sign("within", "<path d=\"M10 6h10v10M6 10h10v10H6z\"/>") },
        _ => &const { sign("other", "") },
    }
}
