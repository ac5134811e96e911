use serde_json::{Map, Value, json};

/// A right: these actions on these resources.
///
/// ```
/// use statewright::{Intrinsic, Statement};
///
/// let statement = Statement::allow(["ssm:GetParameter"]).on(Intrinsic::substitute(
///     "arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/limits",
/// ));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a right is none until it is granted"]
pub struct Statement {
    pub(super) actions: Vec<String>,
    pub(super) resources: Vec<Value>,
    pub(super) condition: Option<Value>,
    /// Why it is no narrower, for whoever wants to know.
    pub(super) note: Option<&'static str>,
}

impl Statement {
    /// Lets these actions be done: on nothing yet.
    pub fn allow<Action: Into<String>>(actions: impl IntoIterator<Item = Action>) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            resources: Vec::new(),
            condition: None,
            note: None,
        }
    }

    /// On this resource, besides those that were named before: its ARN, or what stands for it.
    pub fn on(mut self, resource: impl Into<Value>) -> Self {
        self.resources.push(resource.into());
        self
    }

    /// Only under this condition, as IAM writes it.
    pub fn only_if(mut self, condition: impl Into<Value>) -> Self {
        self.condition = Some(condition.into());
        self
    }

    /// Says why it is no narrower.
    pub(crate) fn noted(mut self, note: Option<&'static str>) -> Self {
        self.note = note;
        self
    }

    /// Whether both are about the same actions, so that one statement can say both.
    pub(super) fn goes_with(&self, other: &Self) -> bool {
        self.actions == other.actions && self.condition == other.condition
    }

    pub(super) fn without_resources(&self) -> Self {
        Self { resources: Vec::new(), ..self.clone() }
    }

    pub(super) fn to_json(&self) -> Value {
        let mut statement = Map::new();
        statement.insert("Effect".to_owned(), json!("Allow"));
        statement.insert("Action".to_owned(), one_or_list(&self.actions));
        statement.insert("Resource".to_owned(), one_or_list(&self.resources));
        if let Some(condition) = &self.condition {
            statement.insert("Condition".to_owned(), condition.clone());
        }
        statement.into()
    }
}

fn one_or_list<T: serde::Serialize>(items: &[T]) -> Value {
    match items {
        [one] => json!(one),
        many => json!(many),
    }
}
