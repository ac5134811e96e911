use std::panic::Location;

use serde_json::json;
use statewright_handler::{Code, Value};

use crate::{
    BedrockError, Expr, Intrinsic, Task, Text,
    flow::{Call, Pattern},
};

use super::made;

/// A model of Amazon Bedrock that tasks invoke.
///
/// What a model takes and answers depends on the model.
///
/// ```
/// use statewright::{App, BedrockModel, State, StateMachine};
/// # use statewright_handler::Shape;
/// # #[derive(Shape)]
/// # struct Question { text: String }
/// #[derive(Shape)]
/// struct Prompt {
///     #[serde(rename = "inputText")]
///     text: String,
/// }
///
/// #[derive(Shape)]
/// struct Answer {
///     #[serde(rename = "outputText")]
///     text: String,
/// }
///
/// let titan = BedrockModel::foundation("amazon.titan-text-express-v1");
/// let flow = titan.invoke::<_, Answer, _, _>("Ask", |question| PromptShape {
///     text: question.get(Question::TEXT),
/// });
/// # let mut app = App::new();
/// # StateMachine::<Question, Answer>::new(app.stack("Doc"), "Machine", flow);
/// # app.template("Doc").unwrap();
/// ```
#[derive(Clone, Debug)]
pub struct BedrockModel {
    /// Its ID or ARN.
    id: Code,
    arn: Text,
    guardrail: Option<Guardrail>,
}

/// What keeps a model within bounds.
#[derive(Clone, Debug)]
pub struct Guardrail {
    /// The ARN of the guardrail.
    pub arn: Text,
    /// Its version.
    pub version: String,
}

impl BedrockModel {
    /// A foundation model in the region of the stack, by its ID.
    #[must_use]
    pub fn foundation(id: &str) -> Self {
        let arn =
            format!("arn:${{AWS::Partition}}:bedrock:${{AWS::Region}}::foundation-model/{id}");
        let arn = Intrinsic::substitute(arn).into();
        Self { id: Code::Constant(json!(id)), arn, guardrail: None }
    }

    /// A model of any kind, by its ARN.
    #[must_use]
    pub fn of(arn: impl Into<Text>) -> Self {
        let arn = arn.into();
        Self { id: super::text(&arn), arn, guardrail: None }
    }

    /// Within the bounds of a guardrail.
    #[must_use]
    pub fn guarded(mut self, guardrail: Guardrail) -> Self {
        self.guardrail = Some(guardrail);
        self
    }

    /// A state that invokes the model, and ends with what it answers.
    #[track_caller]
    pub fn invoke<In, Answer, Body, V: Value<Body>>(
        &self,
        name: &str,
        body: impl FnOnce(Expr<In>) -> V,
    ) -> Task<In, Answer, BedrockError> {
        let mut call = Call::service("bedrock:invokeModel", Pattern::RequestResponse)
            .argument("ModelId", self.id.clone())
            .argument("Body", made(body))
            .on("Model", self.arn.clone())
            .only("Body");
        if let Some(guardrail) = &self.guardrail {
            call = call
                .argument("GuardrailIdentifier", super::text(&guardrail.arn))
                .argument("GuardrailVersion", Code::Constant(json!(guardrail.version)))
                .on("Guardrail", guardrail.arn.clone());
        }
        Task::new(name, call, Location::caller())
    }
}
