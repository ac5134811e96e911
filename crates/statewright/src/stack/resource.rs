use std::{borrow::Cow, panic::Location};

use serde_json::{Map, Value, json};

use crate::lambda::HandlerPath;

use super::{Definition, Localizer, Named, Override, ResourceRef};

/// A resource of a template.
#[derive(Clone, Debug)]
pub(crate) struct Resource {
    pub(crate) kind: Cow<'static, str>,
    /// The ids from the stack down.
    pub(crate) path: String,
    pub(crate) properties: Value,
    /// The place in the program that made it.
    pub(crate) location: &'static Location<'static>,
    /// What becomes of it when it is taken out of the stack.
    pub(super) deletion_policy: Option<DeletionPolicy>,
    /// What becomes of it when it is replaced.
    pub(super) update_replace_policy: Option<DeletionPolicy>,
    /// How CloudFormation updates it, if not as any other.
    pub(crate) update_policy: Option<Value>,
    /// What is to be there before it.
    pub(super) depends_on: Vec<ResourceRef>,
    /// The role that is to have all its rights before it, where it does not name that.
    pub(super) needs_rights_of: Option<ResourceRef>,
    /// The name of the condition under which it is made.
    pub(super) condition: Option<String>,
    pub(super) metadata: Map<String, Value>,
    /// What was changed in its properties.
    pub(super) overrides: Vec<Override>,
    /// For a published version: what tells it from those before it.
    pub(crate) version: Option<Version>,
    /// For a function: what its code is built of.
    pub(crate) handler: Option<HandlerPath>,
    /// For a function: the name of the type that it returns.
    pub(crate) returns: Option<&'static str>,
    /// For a state machine: its definition.
    pub(crate) definition: Option<Definition>,
}

/// What tells a published version from those before it: its id is another one with each of these.
#[derive(Clone, Debug)]
pub(crate) enum Version {
    /// All that is said of this resource.
    Of(ResourceRef),
    /// This text.
    Told(String),
}

/// What becomes of a resource that is taken out of its stack, or replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeletionPolicy {
    /// It is deleted.
    Delete,
    /// It stays.
    Retain,
    /// It stays, unless it was only made by the deployment that failed. Not where a resource is
    /// replaced.
    RetainExceptOnCreate,
    /// It is deleted after a snapshot of it was taken.
    Snapshot,
}

impl Resource {
    pub(crate) fn new(
        kind: impl Into<Cow<'static, str>>,
        properties: Value,
        location: &'static Location<'static>,
    ) -> Self {
        Self {
            kind: kind.into(),
            path: String::new(),
            properties,
            location,
            deletion_policy: None,
            update_replace_policy: None,
            update_policy: None,
            depends_on: Vec::new(),
            needs_rights_of: None,
            condition: None,
            metadata: Map::new(),
            overrides: Vec::new(),
            version: None,
            handler: None,
            returns: None,
            definition: None,
        }
    }

    /// Says what becomes of it when it is taken out of the stack, and when it is replaced.
    pub(crate) fn removal(mut self, policy: DeletionPolicy) -> Self {
        self.deletion_policy = Some(policy);
        self.update_replace_policy = Some(match policy {
            DeletionPolicy::RetainExceptOnCreate => DeletionPolicy::Retain,
            policy => policy,
        });
        self
    }

    /// Lets it be made after another one that it does not name.
    pub(crate) fn after(mut self, other: ResourceRef) -> Self {
        self.depends_on.push(other);
        self
    }

    /// Lets it be made after what is granted to a role that it does not name.
    pub(crate) fn after_rights_of(mut self, role: &ResourceRef) -> Self {
        self.needs_rights_of = Some(role.clone());
        self
    }

    /// Where a policy stands in the properties of what says who may do something with a
    /// resource.
    pub(super) fn policy(&self) -> &'static str {
        if self.kind == "AWS::KMS::Key" { "KeyPolicy" } else { "PolicyDocument" }
    }

    /// The resource as it stands in its template.
    pub(super) fn render(mut self, localizer: &mut Localizer<'_>) -> Value {
        let mut rendered = Value::from(Map::with_capacity(2));
        rendered["Type"] = self.kind.into();
        localizer.localize(&mut self.properties);
        if self.properties.as_object().is_none_or(|properties| !properties.is_empty()) {
            rendered["Properties"] = self.properties;
        }
        let before = self.depends_on.iter();
        // The stack of what is in another one is deployed before as a whole.
        let before: Vec<_> =
            before.filter_map(|other| localizer.own(Named::Before, &other.qualified())).collect();
        if !before.is_empty() {
            rendered["DependsOn"] = json!(before);
        }
        if let Some(condition) = &self.condition {
            rendered["Condition"] = json!(localizer.own(Named::Condition, condition));
        }
        if let Some(policy) = self.deletion_policy {
            rendered["DeletionPolicy"] = policy.name().into();
        }
        if let Some(policy) = self.update_replace_policy {
            rendered["UpdateReplacePolicy"] = policy.name().into();
        }
        if let Some(mut policy) = self.update_policy {
            localizer.localize(&mut policy);
            rendered["UpdatePolicy"] = policy;
        }
        if !self.metadata.is_empty() {
            let mut metadata = Value::from(self.metadata);
            localizer.localize(&mut metadata);
            rendered["Metadata"] = metadata;
        }
        rendered
    }
}

impl DeletionPolicy {
    fn name(self) -> &'static str {
        match self {
            Self::Delete => "Delete",
            Self::Retain => "Retain",
            Self::RetainExceptOnCreate => "RetainExceptOnCreate",
            Self::Snapshot => "Snapshot",
        }
    }
}
