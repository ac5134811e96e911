use indexmap::map;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{
    Intrinsic,
    ordered::{OrderedMap, OrderedSet},
};

use super::{Reason, quota::document_of};

/// A right: these actions on these resources.
///
/// ```
/// use statewright::{Intrinsic, Statement};
///
/// let statement = Statement::allow(["ssm:GetParameter"]).on(Intrinsic::substitute(
///     "arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/limits",
/// ));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use = "a right is none until it is granted"]
pub struct Statement {
    effect: &'static str,
    /// In a policy of a resource: who may.
    principal: Option<Value>,
    actions: Vec<String>,
    resources: Vec<Value>,
    condition: Option<Value>,
    /// Why it is no narrower.
    note: Option<&'static str>,
    /// Who asked for it.
    reasons: Vec<Reason>,
    /// Whether it is about the state machine that it is granted to, which is not known yet.
    is_of_machine: bool,
}

impl Statement {
    /// Lets these actions be done: on nothing yet.
    pub fn allow<Action: Into<String>>(actions: impl IntoIterator<Item = Action>) -> Self {
        Self {
            effect: "Allow",
            principal: None,
            actions: actions.into_iter().map(Into::into).collect(),
            resources: Vec::new(),
            condition: None,
            note: None,
            reasons: Vec::new(),
            is_of_machine: false,
        }
    }

    /// On this resource, besides those that were named before: its ARN, or what stands for it.
    pub fn on(mut self, resource: impl Into<Value>) -> Self {
        // Most are on one.
        self.resources.reserve_exact(1);
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

    /// On the state machine that has a state which needs this.
    pub(crate) fn on_machine(mut self) -> Self {
        self.is_of_machine = true;
        self
    }

    /// The statement in a state machine with this ARN.
    pub(crate) fn in_machine(self, arn: &Intrinsic) -> Self {
        match self.is_of_machine {
            true => Self { is_of_machine: false, ..self }.on(arn.clone()),
            false => self,
        }
    }

    /// Says who asks for it, if nobody has said so.
    pub(crate) fn because(mut self, reason: Reason) -> Self {
        if self.reasons.is_empty() {
            self.reasons.push(reason);
        }
        self
    }

    /// Lets nobody do this on a resource over a connection that is not encrypted, whoever may
    /// otherwise.
    pub(crate) fn deny_unencrypted(action: &str) -> Self {
        Self {
            effect: "Deny",
            principal: Some(json!("*")),
            ..Self::allow([action]).only_if(json!({ "Bool": { "aws:SecureTransport": "false" } }))
        }
    }

    /// In a policy of a resource: lets a service do it.
    pub(crate) fn by_service(mut self, service: impl Into<Value>) -> Self {
        self.principal = Some(json!({ "Service": service.into() }));
        self
    }

    /// In a policy of a resource: lets the account do it, and so whomever IAM lets.
    pub(crate) fn by_account(mut self) -> Self {
        let root = Intrinsic::substitute("arn:${AWS::Partition}:iam::${AWS::AccountId}:root");
        self.principal = Some(json!({ "AWS": root }));
        self
    }

    /// Who asked for it, taken out of it: then rights are the same that allow the same.
    pub(crate) fn take_reasons(&mut self) -> Vec<Reason> {
        std::mem::take(&mut self.reasons)
    }

    pub(crate) fn resources(&self) -> &[Value] {
        &self.resources
    }

    /// Whether both are about the same actions, so that one statement can say both.
    fn goes_with(&self, other: &Self) -> bool {
        self.actions == other.actions
            && self.condition == other.condition
            && self.effect == other.effect
            && self.principal == other.principal
    }
}

/// The policy document for these rights: those to the same actions are one statement, so
/// that a role with many functions stays within IAM's limits.
pub(crate) fn policy_document<'a>(statements: impl IntoIterator<Item = &'a Statement>) -> Value {
    let mut merged: Vec<(&Statement, OrderedSet<&Value>)> = Vec::new();
    for statement in statements {
        let resources = statement.resources.iter();
        match merged.iter_mut().find(|(one, _)| one.goes_with(statement)) {
            Some((_, all)) => all.extend(resources),
            None => merged.push((statement, resources.collect())),
        }
    }
    let statements = merged.into_iter().map(|(one, resources)| one.on_all(resources));
    document_of(statements.collect())
}

/// A statement of [`policy_document`] with who asked for it, resource by resource.
#[derive(Debug, Serialize)]
pub(crate) struct Explained {
    actions: Vec<String>,
    resources: Vec<Asked>,
    #[serde(skip_serializing_if = "Option::is_none")]
    condition: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'static str>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Asked {
    resource: Value,
    asked_by: OrderedSet<Reason>,
}

/// The same rights with who asked for each of them: the statements of [`policy_document`], in
/// which resources are named by `localize`.
pub(crate) fn explained(
    rights: OrderedMap<Statement, OrderedSet<Reason>>,
    mut localize: impl FnMut(&mut Value),
) -> Vec<Explained> {
    let mut merged: Vec<(Statement, OrderedMap<Value, OrderedSet<Reason>>)> = Vec::new();
    for (mut statement, reasons) in rights {
        let mut resources = std::mem::take(&mut statement.resources);
        let position = merged.iter().position(|(one, _)| one.goes_with(&statement));
        let position = position.unwrap_or_else(|| {
            merged.push((statement, OrderedMap::default()));
            merged.len() - 1
        });
        let asked = &mut merged[position].1;
        let Some(last) = resources.pop() else { continue };
        for resource in resources {
            asked.entry(resource).or_default().extend(reasons.iter().cloned());
        }
        match asked.entry(last) {
            map::Entry::Vacant(entry) => {
                entry.insert(reasons);
            }
            map::Entry::Occupied(mut entry) => entry.get_mut().extend(reasons),
        }
    }
    let explained = merged.into_iter().map(|(statement, resources)| {
        let resources = resources.into_iter().map(|(mut resource, asked_by)| {
            localize(&mut resource);
            Asked { resource, asked_by }
        });
        let Statement { actions, condition, note, .. } = statement;
        Explained { actions, resources: resources.collect(), condition, note }
    });
    explained.collect()
}

impl Statement {
    /// As JSON, on these resources in place of its own.
    fn on_all(&self, resources: OrderedSet<&Value>) -> Value {
        let mut statement = Map::new();
        statement.insert("Effect".to_owned(), self.effect.into());
        if let Some(principal) = &self.principal {
            statement.insert("Principal".to_owned(), principal.clone());
        }
        let actions = self.actions.iter().map(|action| action.as_str().into());
        statement.insert("Action".to_owned(), one_or_list(actions));
        statement.insert("Resource".to_owned(), one_or_list(resources.into_iter().cloned()));
        if let Some(condition) = &self.condition {
            statement.insert("Condition".to_owned(), condition.clone());
        }
        statement.into()
    }
}

fn one_or_list(items: impl Iterator<Item = Value>) -> Value {
    let items: Vec<_> = items.collect();
    <[Value; 1]>::try_from(items).map_or_else(Value::from, |[one]| one)
}

#[cfg(test)]
mod tests {
    use std::panic::Location;

    use super::*;

    #[test]
    fn reasons_outlive_that_statements_become_one() {
        let here = Location::caller();
        let invoke = |arn: &str, state: &str| {
            let statement = Statement::allow(["lambda:InvokeFunction"]).on(arn);
            statement.because(Reason::state("Machine", state, here))
        };
        let send = Statement::allow(["sqs:SendMessage"]).on("queue").because(Reason::granted(here));
        let rights = [
            invoke("open", "Open"),
            invoke("close", "Close"),
            invoke("open", "Open Again"),
            invoke("open", "Open Again"),
            send,
        ];
        let document = policy_document(&rights);
        let mut by_right = OrderedMap::<_, OrderedSet<_>>::default();
        for mut right in rights {
            let reasons = right.take_reasons();
            by_right.entry(right).or_default().extend(reasons);
        }
        let explained = json!(explained(by_right, |_| ()));
        assert_eq!(document["Statement"][0]["Resource"], json!(["open", "close"]));
        let states = |resource: usize| {
            let reasons = explained[0]["resources"][resource]["askedBy"].as_array();
            let states = reasons.expect("reasons").iter().map(|reason| reason["state"].clone());
            states.collect::<Vec<_>>()
        };
        assert_eq!(states(0), ["Open", "Open Again"]);
        assert_eq!(states(1), ["Close"]);
        assert_eq!(explained[1]["resources"][0]["askedBy"][0]["construct"], Value::Null);
        let count = |list: &Value| list.as_array().map(Vec::len);
        assert_eq!(count(&document["Statement"]), count(&explained));
    }
}
