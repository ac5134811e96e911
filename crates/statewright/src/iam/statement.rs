use serde_json::{Value, json};

use crate::Intrinsic;

/// A right: these actions on these resources.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Statement {
    pub(crate) actions: &'static [&'static str],
    pub(crate) resources: Vec<Intrinsic>,
}

/// The policy document for these rights: those to the same actions are one statement, so
/// that a role with many functions stays within IAM's limits.
pub(crate) fn policy_document(statements: &[Statement]) -> Value {
    let mut merged: Vec<Statement> = Vec::new();
    for statement in statements {
        match merged.iter_mut().find(|one| one.actions == statement.actions) {
            Some(one) => {
                for resource in &statement.resources {
                    if !one.resources.contains(resource) {
                        one.resources.push(resource.clone());
                    }
                }
            }
            None => merged.push(statement.clone()),
        }
    }
    let statements: Vec<_> = merged
        .into_iter()
        .map(|statement| {
            json!({
                "Effect": "Allow",
                "Action": one_or_list(statement.actions),
                "Resource": one_or_list(&statement.resources),
            })
        })
        .collect();
    json!({ "Version": "2012-10-17", "Statement": statements })
}

fn one_or_list<T: serde::Serialize>(items: &[T]) -> Value {
    match items {
        [one] => json!(one),
        many => json!(many),
    }
}
