use serde_json::{Value, json};
use statewright_asl::rights::{self, Right, Scope};
use statewright_handler::Code;

use crate::{Intrinsic, Statement, flow::Finding, stack::ResourceRef};

/// What a task calls, and what that needs.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(super) callee: Callee,
    /// What the call is given; the input of the state, if there are none.
    pub(super) arguments: Vec<(String, Code)>,
    /// The rights that it needs, besides those of the integration.
    statements: Vec<Statement>,
    /// The ARNs of the resources that play a part in it.
    given: Vec<(&'static str, Value)>,
    /// The resources of the app that it is done with.
    pub(super) resources: Vec<ResourceRef>,
    /// What is wrong with it, with what to do about that.
    pub(super) problems: Vec<(String, Option<String>)>,
    /// What the errors are checked by that are retried and caught, where there is a list of all.
    pub(super) errors: Option<fn(&str) -> Result<(), (String, Option<String>)>>,
}

/// Who does the work of a task.
#[derive(Clone, Debug)]
pub(super) enum Callee {
    /// A function, or an activity: what has an ARN of its own.
    Arn(Intrinsic),
    /// A service: `sqs:sendMessage`, and how Step Functions waits for it.
    Service(String, Pattern),
}

/// How Step Functions waits for a service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Pattern {
    /// Until it answers.
    #[default]
    RequestResponse,
    /// Until the job is done that it starts.
    Sync,
    /// The same, with the output of the job as JSON and not as a text.
    SyncJson,
    /// Until somebody calls back with a token.
    TaskToken,
}

impl Pattern {
    fn suffix(self) -> &'static str {
        match self {
            Self::RequestResponse => "",
            Self::Sync => ".sync",
            Self::SyncJson => ".sync:2",
            Self::TaskToken => ".waitForTaskToken",
        }
    }

    fn is_sync(self) -> bool {
        matches!(self, Self::Sync | Self::SyncJson)
    }
}

impl Call {
    /// The invocation of a function with this ARN.
    pub(crate) fn function(arn: Intrinsic) -> Self {
        let call = Self::of(Callee::Arn(arn.clone()));
        call.needs(Statement::allow(["lambda:InvokeFunction"]).on(arn))
    }

    /// The call of a service.
    pub(crate) fn service(name: impl Into<String>, pattern: Pattern) -> Self {
        Self::of(Callee::Service(name.into(), pattern))
    }

    fn of(callee: Callee) -> Self {
        Self {
            callee,
            arguments: Vec::new(),
            statements: Vec::new(),
            given: Vec::new(),
            resources: Vec::new(),
            problems: Vec::new(),
            errors: None,
        }
    }

    /// With an argument more.
    pub(crate) fn argument(mut self, name: impl Into<String>, value: Code) -> Self {
        self.arguments.push((name.into(), value));
        self
    }

    /// With an argument, if there is one.
    pub(crate) fn argument_if(self, name: &str, value: Option<Code>) -> Self {
        match value {
            Some(value) => self.argument(name, value),
            None => self,
        }
    }

    /// The ARN of a resource that plays this part in the call: [`Scope::Given`].
    pub(crate) fn on(mut self, part: &'static str, arn: impl Into<Value>) -> Self {
        self.given.push((part, arn.into()));
        self
    }

    /// With a right that the integration by itself does not need.
    pub(crate) fn needs(mut self, statement: Statement) -> Self {
        self.statements.push(statement);
        self
    }

    /// With a resource of the app.
    pub(crate) fn with(mut self, resource: &ResourceRef) -> Self {
        self.resources.push(resource.clone());
        self
    }

    /// With something that is wrong.
    pub(crate) fn problem(mut self, message: impl Into<String>, help: Option<String>) -> Self {
        self.problems.push((message.into(), help));
        self
    }

    /// Checks the errors that are retried and caught.
    pub(crate) fn errors(
        mut self,
        check: fn(&str) -> Result<(), (String, Option<String>)>,
    ) -> Self {
        self.errors = Some(check);
        self
    }

    /// All rights that it needs.
    pub(super) fn statements(&self) -> Vec<Statement> {
        let Callee::Service(name, pattern) = &self.callee else { return self.statements.clone() };
        let call = rights::Call::of(name);
        let rights = call.into_iter().flat_map(|call| call.rights(pattern.is_sync()));
        let derived = rights.flat_map(|right| self.right(right));
        derived.chain(self.statements.iter().cloned()).collect()
    }

    fn right(&self, right: &Right) -> Option<Statement> {
        let resources: Vec<Value> = match right.on {
            Scope::Given(part) | Scope::IfGiven(part) => {
                let given = self.given.iter().filter(|(name, _)| *name == part);
                given.map(|(_, arn)| arn.clone()).collect()
            }
            Scope::Pattern(pattern) => vec![Intrinsic::substitute(pattern).into()],
            Scope::Every => vec!["*".into()],
        };
        if resources.is_empty() {
            return None;
        }
        let statement = Statement::allow(right.actions.iter().copied()).noted(right.note);
        let statement = resources.into_iter().fold(statement, Statement::on);
        Some(match right.passed_to {
            Some(service) => {
                statement.only_if(json!({ "StringEquals": { "iam:PassedToService": service } }))
            }
            None => statement,
        })
    }

    /// The text of the resource, with what stands for a value that CloudFormation knows.
    pub(super) fn resource(&self) -> (String, Option<&Intrinsic>) {
        match &self.callee {
            Callee::Arn(arn) => (format!("${{{}}}", arn.placeholder()), Some(arn)),
            Callee::Service(name, pattern) => {
                (format!("arn:aws:states:::{name}{}", pattern.suffix()), None)
            }
        }
    }

    /// What is wrong with it, at this place.
    pub(super) fn findings(
        &self,
        location: &'static std::panic::Location<'static>,
    ) -> impl Iterator<Item = Finding> {
        let problems = self.problems.clone().into_iter();
        problems.map(move |(message, help)| Finding { message, help, location })
    }
}
