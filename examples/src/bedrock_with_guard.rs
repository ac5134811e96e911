//! A question to a language model, within the bounds of a guardrail, and only if it is a short one:
//! what the model says is cut out of its answer without a function.

use serde::{Deserialize, Serialize};
use serde_json::json;
use statewright::{
    BedrockError, BedrockModel, Expr, Guardrail, Retry, Stack, State, StateMachine, fail,
};
use statewright_handler::Shape;

/// What somebody asks.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Question {
    /// In words.
    pub text: String,
}

/// What is answered.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Reply {
    /// The question.
    pub question: String,
    /// In words.
    pub text: String,
}

/// What the model takes.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub struct Prompt {
    /// The question.
    pub input_text: String,
}

/// What the model answers.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Completion {
    /// What it says; there is one.
    pub results: Vec<Said>,
}

/// Something that the model says.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub struct Said {
    /// The text.
    pub output_text: String,
}

/// The stack of this example.
pub fn describe(stack: &mut Stack) {
    // There is no construct of it: this is the resource as CloudFormation has it.
    let guardrail = json!({
        "Name": "questions",
        "BlockedInputMessaging": "This is no question for me.",
        "BlockedOutputsMessaging": "I would rather not answer that.",
        "ContentPolicyConfig": { "FiltersConfig": [
            { "Type": "HATE", "InputStrength": "HIGH", "OutputStrength": "HIGH" },
            { "Type": "PROMPT_ATTACK", "InputStrength": "HIGH", "OutputStrength": "NONE" },
        ] },
    });
    let guardrail = stack.resource("Guardrail", "AWS::Bedrock::Guardrail", guardrail);
    let model = BedrockModel::foundation("amazon.titan-text-express-v1").guarded(Guardrail {
        arn: guardrail.attribute("GuardrailArn").into(),
        version: "DRAFT".to_owned(),
    });

    let ask = model
        .invoke("Ask the Model", |question: Expr<Question>| PromptShape {
            input_text: question.get(Question::TEXT),
        })
        .timeout_seconds(60)
        .retry(BedrockError::Throttling, Retry { max_attempts: 5, ..Retry::default() })
        .output(|question, completion: Expr<Completion>| ReplyShape {
            question: question.get(Question::TEXT),
            text: completion.get(Completion::RESULTS).at(0).get(Said::OUTPUT_TEXT).trim(),
        });
    let flow = statewright::start::<Question>()
        .when(
            "Is It Too Long",
            |question| question.get(Question::TEXT).length().greater_than(2000),
            fail("Too Long").error("TooLong").cause("A question has 2,000 characters at the most."),
        )
        .otherwise(ask);
    StateMachine::new(stack, "Questions", flow);
}
