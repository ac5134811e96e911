use indexmap::IndexSet;
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
    actions: Vec<String>,
    resources: Vec<Value>,
    condition: Option<Value>,
}

impl Statement {
    /// Lets these actions be done: on nothing yet.
    pub fn allow<Action: Into<String>>(actions: impl IntoIterator<Item = Action>) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            resources: Vec::new(),
            condition: None,
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

    /// Whether both are about the same actions, so that one statement can say both.
    fn goes_with(&self, other: &Self) -> bool {
        self.actions == other.actions && self.condition == other.condition
    }
}

/// The policy document for these rights: those to the same actions are one statement, so
/// that a role with many functions stays within IAM's limits.
pub(crate) fn policy_document(statements: &[Statement]) -> Value {
    let mut merged: Vec<(Statement, IndexSet<Value>)> = Vec::new();
    for statement in statements {
        let resources = statement.resources.iter().cloned();
        match merged.iter_mut().find(|(one, _)| one.goes_with(statement)) {
            Some((_, all)) => all.extend(resources),
            None => merged.push((statement.clone(), resources.collect())),
        }
    }
    let statements: Vec<_> = merged
        .into_iter()
        .map(|(one, all)| Statement { resources: all.into_iter().collect(), ..one }.into_json())
        .collect();
    json!({ "Version": "2012-10-17", "Statement": statements })
}

impl Statement {
    fn into_json(self) -> Value {
        let mut statement = Map::new();
        statement.insert("Effect".to_owned(), json!("Allow"));
        statement.insert("Action".to_owned(), one_or_list(&self.actions));
        statement.insert("Resource".to_owned(), one_or_list(&self.resources));
        if let Some(condition) = self.condition {
            statement.insert("Condition".to_owned(), condition);
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
