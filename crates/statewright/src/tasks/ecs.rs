use std::panic::Location;

use serde::Deserialize;
use serde_json::json;
use statewright_handler::{Code, Shape, Value};

use crate::{
    EcsError, Expr, Intrinsic, Task, Text,
    flow::{Call, Pattern},
};

use super::{input, text, text_with, token};

/// A container of ECS that tasks run: on Fargate, if not said otherwise.
///
/// ```
/// use statewright::{App, EcsTask, State, StateMachine};
/// # use statewright_handler::Shape;
/// # #[derive(Shape)]
/// # struct Order { id: String }
/// let account = "arn:aws:ecs:eu-central-1:123456789012";
/// let render = EcsTask {
///     cluster: format!("{account}:cluster/Renderers").into(),
///     task_definition: format!("{account}:task-definition/Render:7").into(),
///     container: "render".to_owned(),
///     roles: vec!["arn:aws:iam::123456789012:role/Render".into()],
///     subnets: vec!["subnet-1".into()],
///     ..EcsTask::default()
/// };
/// let flow = render.run("Render", |order| vec![("ORDER", order.get(Order::ID))]);
/// # let mut app = App::new();
/// # StateMachine::<Order, _>::new(app.stack("Doc"), "Machine", flow);
/// # app.template("Doc").unwrap();
/// ```
#[derive(Clone, Debug)]
pub struct EcsTask {
    /// The ARN of the cluster.
    pub cluster: Text,
    /// The ARN of the task definition, with its revision.
    pub task_definition: Text,
    /// The name of the container that is given the environment variables.
    pub container: String,
    /// The ARNs of the roles in the task definition: that of the task, and that by which ECS
    /// starts it. The state machine may pass on these, and no others.
    pub roles: Vec<Text>,
    /// Whether it runs on Fargate, and not on instances of the cluster.
    pub fargate: bool,
    /// The subnets that it is connected to.
    pub subnets: Vec<Text>,
    /// The security groups that it is in.
    pub security_groups: Vec<Text>,
    /// Whether it has a public address.
    pub public_ip: bool,
}

/// A task of ECS.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct RanTask {
    /// Its ARN.
    pub task_arn: String,
}

/// The tasks that were started.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct RunTask {
    /// The tasks: one.
    pub tasks: Vec<RanTask>,
}

impl Default for EcsTask {
    fn default() -> Self {
        Self {
            cluster: String::new().into(),
            task_definition: String::new().into(),
            container: String::new(),
            roles: Vec::new(),
            fargate: true,
            subnets: Vec::new(),
            security_groups: Vec::new(),
            public_ip: false,
        }
    }
}

impl EcsTask {
    /// A state that runs the container with these environment variables, and waits until it is
    /// done.
    #[track_caller]
    pub fn run<In, V: Value<String>>(
        &self,
        name: &str,
        environment: impl FnOnce(Expr<In>) -> Vec<(&'static str, V)>,
    ) -> Task<In, RanTask, EcsError> {
        let call = self.call(Pattern::Sync, environment(input()));
        Task::new(name, call, Location::caller())
    }

    /// A state that starts the container with these environment variables, and does not wait.
    #[track_caller]
    pub fn start<In, V: Value<String>>(
        &self,
        name: &str,
        environment: impl FnOnce(Expr<In>) -> Vec<(&'static str, V)>,
    ) -> Task<In, RunTask, EcsError> {
        let call = self.call(Pattern::RequestResponse, environment(input()));
        Task::new(name, call, Location::caller())
    }

    /// A state that starts the container with these environment variables, one of which is a
    /// token, and waits until somebody calls back with that: with an `Answer`, or with an error.
    #[track_caller]
    pub fn run_with_token<In, Answer, V: Value<String>>(
        &self,
        name: &str,
        environment: impl FnOnce(Expr<In>, Expr<String>) -> Vec<(&'static str, V)>,
    ) -> Task<In, Answer, EcsError> {
        let call = self.call(Pattern::TaskToken, environment(input(), token()));
        Task::new(name, call, Location::caller())
    }

    fn call<V: Value<String>>(&self, pattern: Pattern, environment: Vec<(&str, V)>) -> Call {
        let object = |members: Vec<(&str, Code)>| {
            Code::Object(members.into_iter().map(|(key, code)| (key.to_owned(), code)).collect())
        };
        let texts = |texts: &[Text]| Code::List(texts.iter().map(text).collect());
        let launch = if self.fargate { "FARGATE" } else { "EC2" };
        let mut call = Call::service("ecs:runTask", pattern)
            .argument("LaunchType", Code::Constant(json!(launch)))
            .argument("Cluster", text(&self.cluster))
            .argument("TaskDefinition", text(&self.task_definition))
            .on("TaskDefinition", self.task_definition.clone())
            .on("Task", self.tasks());
        if !self.subnets.is_empty() {
            let public = if self.public_ip { "ENABLED" } else { "DISABLED" };
            let mut network = vec![("Subnets", texts(&self.subnets))];
            if !self.security_groups.is_empty() {
                network.push(("SecurityGroups", texts(&self.security_groups)));
            }
            network.push(("AssignPublicIp", Code::Constant(json!(public))));
            let network = object(vec![("AwsvpcConfiguration", object(network))]);
            call = call.argument("NetworkConfiguration", network);
        } else if self.fargate {
            call = call.wrong(
                "a container on Fargate is connected to a subnet, and this one to none",
                Some("name its `subnets`".to_owned()),
            );
        }
        if !environment.is_empty() {
            let environment = environment.into_iter().map(|(name, value)| {
                object(vec![("Name", Code::Constant(json!(name))), ("Value", value.code())])
            });
            let overrides = object(vec![
                ("Name", Code::Constant(json!(self.container))),
                ("Environment", Code::List(environment.collect())),
            ]);
            let overrides = object(vec![("ContainerOverrides", Code::List(vec![overrides]))]);
            call = call.argument("Overrides", overrides);
        }
        self.roles.iter().fold(call, |call, role| call.on("Role", role.clone()))
    }

    /// The ARN of the tasks of the cluster: which one it is, only ECS knows.
    fn tasks(&self) -> Intrinsic {
        let tasks = "arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task/${Cluster}/*";
        match &self.cluster {
            Text::Known(arn) => {
                let name = arn.rsplit('/').next().unwrap_or_default();
                text_with(tasks, "Cluster", &name.into())
            }
            Text::Deployed(arn) => {
                let name = json!({ "Fn::Select": [1, { "Fn::Split": ["/", arn] }] });
                Intrinsic::substitute_with(tasks, [("Cluster", name)])
            }
        }
    }
}
