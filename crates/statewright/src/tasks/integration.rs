use std::{collections::BTreeSet, marker::PhantomData, panic::Location};

use statewright_asl::rights::{self, Scope};
use statewright_handler::{Code, Value};

use crate::{
    Expr, SdkErrors, Statement, Task, Text,
    flow::{Call, Pattern},
};

use super::input;

/// A call by an integration that Step Functions has of its own, that is about to be a task. See
/// [`integration`].
#[must_use = "a call does nothing until a task is made of it"]
pub struct Integration<In> {
    name: String,
    parameters: Vec<(String, Code)>,
    resources: Vec<(String, serde_json::Value)>,
    statements: Vec<Statement>,
    input: PhantomData<fn(In)>,
}

/// A call by an integration that Step Functions has of its own, by its name in the States
/// Language, such as `codebuild:startBuild`: for those that have no method here, of which some can
/// be waited for, which calls of [`aws_sdk`](super::aws_sdk) cannot.
///
/// What it needs is on the page "Services that tasks call", by the parts that resources play in
/// it. Its parameters are named with a capital letter, and are not checked.
///
/// ```
/// use statewright::{App, StateMachine, integration};
/// # use statewright_handler::Shape;
/// #[derive(Shape)]
/// struct Commit {
///     id: String,
/// }
///
/// #[derive(Shape)]
/// struct Built {
///     #[serde(rename = "Build")]
///     build: Build,
/// }
/// # #[derive(Shape)]
/// # struct Build { #[serde(rename = "Id")] id: String }
///
/// let build = integration("codebuild:startBuild")
///     .with("ProjectName", |_| "site")
///     .with("SourceVersion", |commit| commit.get(Commit::ID))
///     .on("Project", "arn:aws:codebuild:eu-central-1:111122223333:project/site")
///     .run::<Built>("Build the Site");
/// # let mut app = App::new();
/// # StateMachine::<Commit, Built>::new(app.stack("Doc"), "Machine", build);
/// # app.template("Doc").unwrap();
/// ```
pub fn integration<In>(name: &str) -> Integration<In> {
    Integration {
        name: name.to_owned(),
        parameters: Vec::new(),
        resources: Vec::new(),
        statements: Vec::new(),
        input: PhantomData,
    }
}

impl<In> Integration<In> {
    /// With a parameter, named as in the States Language: with a capital letter.
    pub fn with<T, V: Value<T>>(
        mut self,
        parameter: &str,
        value: impl FnOnce(Expr<In>) -> V,
    ) -> Self {
        self.parameters.push((parameter.to_owned(), value(input()).code()));
        self
    }

    /// With the ARN of the resource that plays this part in the call: the role of the state
    /// machine may do it with no other.
    pub fn on(mut self, part: &str, arn: impl Into<Text>) -> Self {
        self.resources.push((part.to_owned(), arn.into().into()));
        self
    }

    /// Needs this right besides what follows from the call, of which each part is still named; or
    /// instead, if it is not known what the call needs.
    pub fn needs(mut self, statement: Statement) -> Self {
        self.statements.push(statement);
        self
    }

    /// The call as a state that ends with what the service answers, which is an `Out`.
    #[track_caller]
    pub fn task<Out>(self, name: &str) -> Task<In, Out, SdkErrors> {
        Task::new(name, self.call(Pattern::RequestResponse), Location::caller())
    }

    /// The call as a state that waits until the job is done that it starts, and ends with what
    /// that was, which is an `Out`.
    #[track_caller]
    pub fn run<Out>(self, name: &str) -> Task<In, Out, SdkErrors> {
        Task::new(name, self.call(Pattern::Sync), Location::caller())
    }

    /// The call as a state that waits until somebody calls back with the token that a parameter
    /// has: `context().task_token()`.
    #[track_caller]
    pub fn task_with_token<Answer>(self, name: &str) -> Task<In, Answer, SdkErrors> {
        Task::new(name, self.call(Pattern::TaskToken), Location::caller())
    }

    fn call(self, pattern: Pattern) -> Call {
        let Self { name, parameters, resources, statements, .. } = self;
        let mut call = Call::service(&*name, pattern);
        for (parameter, value) in parameters {
            call = call.argument(parameter, value);
        }
        // They take the place of what is not known of a call, and of nothing else.
        let is_said = !statements.is_empty();
        call = statements.into_iter().fold(call, Call::needs);
        let Some(known) = rights::Call::of(&name) else {
            let help = "say it: `.needs(Statement::allow([\"service:Action\"]).on(arn))`";
            let message = format!("it is not known which right {name} needs");
            return if is_said { call } else { call.wrong(message, Some(help.to_owned())) };
        };
        let rights = known.rights(matches!(pattern, Pattern::Sync));
        let parts: Vec<_> = rights.filter_map(|right| part(right.on)).collect();
        for (given, arn) in resources {
            match parts.iter().find(|(part, _)| *part == given) {
                Some((part, _)) => call = call.on(part, arn),
                None => {
                    let names: BTreeSet<_> = parts.iter().map(|(part, _)| *part).collect();
                    let names: Vec<_> = names.into_iter().collect();
                    let help = format!("there is {}", names.join(", "));
                    let message = format!("nothing plays the part {given:?} in {name}");
                    call = call.wrong(message, (!names.is_empty()).then_some(help));
                }
            }
        }
        let missing = parts.iter().find(|(part, needed)| *needed && !call.has(part));
        match missing {
            Some((part, _)) => {
                let help = format!("name it: `.on({part:?}, arn)`");
                let message = format!("{name} does something with a {part}, and none is named");
                call.wrong(message, Some(help))
            }
            None => call,
        }
    }
}

/// The part that a right is about, and whether there is always something that plays it.
fn part(scope: Scope) -> Option<(&'static str, bool)> {
    match scope {
        Scope::Given(part) => Some((part, true)),
        Scope::IfGiven(part) => Some((part, false)),
        Scope::Itself | Scope::Pattern(_) | Scope::Every => None,
    }
}

impl<In> std::fmt::Debug for Integration<In> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Integration").field(&self.name).finish()
    }
}
