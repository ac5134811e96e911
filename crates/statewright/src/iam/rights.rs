use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::{Reason, Statement};

/// The rights of a role: what was granted to it, and why.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rights {
    /// Those to the same actions are one, so that a role with many functions stays within IAM's
    /// limits.
    merged: Vec<Merged>,
}

/// A statement as it will be in a policy.
#[derive(Clone, Debug)]
struct Merged {
    statement: Statement,
    /// The reasons for each of its resources, by the JSON text of that.
    reasons: IndexMap<String, Vec<Reason>>,
}

impl Rights {
    pub(crate) fn grant(&mut self, statement: Statement, reason: &Reason) {
        let position = self.merged.iter().position(|one| one.statement.goes_with(&statement));
        let position = position.unwrap_or_else(|| {
            let statement = statement.without_resources();
            self.merged.push(Merged { statement, reasons: IndexMap::new() });
            self.merged.len() - 1
        });
        let one = &mut self.merged[position];
        for resource in statement.resources {
            let reasons = one.reasons.entry(resource.to_string()).or_default();
            if !reasons.contains(reason) {
                reasons.push(reason.clone());
            }
            if !one.statement.resources.contains(&resource) {
                one.statement.resources.push(resource);
            }
        }
        if one.statement.note.is_none() {
            one.statement.note = statement.note;
        }
    }

    /// The statements of the policy.
    pub(crate) fn statements(&self) -> impl Iterator<Item = Value> + '_ {
        self.merged.iter().map(|one| one.statement.to_json())
    }

    /// The policy document.
    pub(crate) fn policy_document(&self) -> Value {
        let statements: Vec<_> = self.statements().collect();
        json!({ "Version": "2012-10-17", "Statement": statements })
    }

    /// The statements with who asked for them.
    pub(crate) fn explained(&self) -> Value {
        self.merged.iter().map(Merged::explained).collect()
    }
}

impl Merged {
    fn explained(&self) -> Value {
        let Statement { actions, resources, condition, note } = &self.statement;
        let resources = resources.iter().map(|resource| {
            let reasons = self.reasons.get(&resource.to_string()).into_iter().flatten();
            json!({
                "resource": resource,
                "askedBy": reasons.map(Reason::to_json).collect::<Vec<_>>(),
            })
        });
        let mut explained = Map::new();
        explained.insert("actions".to_owned(), json!(actions));
        explained.insert("resources".to_owned(), resources.collect());
        if let Some(condition) = condition {
            explained.insert("condition".to_owned(), condition.clone());
        }
        if let Some(note) = note {
            explained.insert("note".to_owned(), json!(note));
        }
        explained.into()
    }
}

#[cfg(test)]
mod tests {
    use std::panic::Location;

    use super::*;

    #[test]
    fn reasons_outlive_that_statements_become_one() {
        let here = Location::caller();
        let open = Reason::state("Machine", "Open", here);
        let close = Reason::state("Machine", "Close", here);
        let invoke = |arn: &str| Statement::allow(["lambda:InvokeFunction"]).on(arn);
        let mut rights = Rights::default();
        rights.grant(invoke("open"), &open);
        rights.grant(invoke("close"), &close);
        rights.grant(invoke("open"), &close);
        rights.grant(invoke("open"), &close);
        rights.grant(Statement::allow(["sqs:SendMessage"]).on("queue"), &Reason::granted(here));
        let statements: Vec<_> = rights.statements().collect();
        assert_eq!(statements.len(), 2);
        assert_eq!(statements[0]["Resource"], json!(["open", "close"]));
        let explained = rights.explained();
        let states = |resource: usize| {
            let reasons = explained[0]["resources"][resource]["askedBy"].as_array();
            let states = reasons.expect("reasons").iter().map(|reason| reason["state"].clone());
            states.collect::<Vec<_>>()
        };
        assert_eq!(states(0), ["Open", "Close"]);
        assert_eq!(states(1), ["Close"]);
        assert_eq!(explained[1]["resources"][0]["askedBy"][0]["construct"], Value::Null);
    }

    #[test]
    fn another_condition_is_another_statement() {
        let here = Location::caller();
        let mut rights = Rights::default();
        let pass = |service: &str| {
            let condition = json!({ "StringEquals": { "iam:PassedToService": service } });
            Statement::allow(["iam:PassRole"]).on("role").only_if(condition)
        };
        rights.grant(pass("ecs-tasks.amazonaws.com"), &Reason::granted(here));
        rights.grant(pass("glue.amazonaws.com"), &Reason::granted(here));
        assert_eq!(rights.statements().count(), 2);
    }
}
