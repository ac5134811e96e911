//! The policies of roles: what constructs granted, within the quotas of IAM.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use crate::{
    Intrinsic, Problem,
    iam::{policy_document, quota},
};

use super::{Link, Localizer, Named, Part, Resource, ResourceRef, Stack, circles::Circles};

impl Stack {
    /// Gives the roles their policies, once everything is described.
    ///
    /// A role has what is granted to it in itself. What is too long for that is in managed
    /// policies beside it. What needs something that in turn needs the role is in a policy
    /// apart, because CloudFormation can grant that only after both are there. And what is
    /// granted to a role of another stack is in a policy of this one, which so is the one that
    /// needs the other.
    ///
    /// `used` is what the stacks before this one have taken up of each role's quotas.
    pub(crate) fn settle(&mut self, used: &mut HashMap<ResourceRef, quota::Used>) {
        for (id, statements) in &self.documents {
            if let Some(resource) = self.resources.get_mut(id) {
                let place = resource.policy();
                resource.properties[place] = policy_document(statements);
            }
        }
        let circles = Circles::of(self);
        // They are needed again, to be explained.
        let rights = std::mem::take(&mut self.rights);
        for (index, (role, rights)) in rights.iter().enumerate() {
            let of_place = |is_apart: bool| {
                let positions = rights.keys().enumerate();
                let wanted = positions
                    .filter(|(position, _)| circles.contains(&(index, *position)) == is_apart);
                policy_document(wanted.map(|(_, right)| right))
            };
            let used = used.entry(role.clone()).or_default();
            self.settle_role(role, of_place(false), of_place(true), used);
        }
        self.rights = rights;
    }

    fn settle_role(
        &mut self,
        role: &ResourceRef,
        inline: Value,
        apart: Value,
        used: &mut quota::Used,
    ) {
        let named = |name: &str| self.length_of_name(name);
        let (later, more_later) = used.split(apart, &named);
        let (granted, more) = used.split(inline, &named);
        let is_own = role.stack == self.id && self.resources.contains_key(&role.id);
        let location = match self.resources.get(&role.id) {
            Some(own) if is_own => own.location,
            _ => self.location,
        };
        let (id, path) = if is_own {
            (role.id.clone(), self.path_of(role))
        } else {
            let id = role.stack.chars().chain(role.id.chars());
            let id: String = id.filter(char::is_ascii_alphanumeric).collect();
            let path = format!("{}/{id}", self.id);
            (id, path)
        };
        let place = (&*id, &*path);
        let inline = |name: &str, document: Value| {
            // The same stack may be in several regions, and a role that is there already is in all
            // of them.
            let name: Value = match is_own {
                true => name.into(),
                false if !role.is_existing() => format!("{name}By{}", self.id).into(),
                false => {
                    let name = format!("{name}By{}In${{AWS::Region}}", self.id);
                    Intrinsic::substitute(name).into()
                }
            };
            let mut properties = json!({ "PolicyName": name, "Roles": [role.reference()] });
            properties["PolicyDocument"] = document;
            Resource::new("AWS::IAM::Policy", properties, location)
        };
        let later = later.map(|later| inline("GrantedLater", later));
        let beside = granted.as_ref().filter(|_| !is_own);
        let beside = beside.map(|granted| inline("Granted", granted.clone()));
        let own = self.resources.get_mut(&role.id).filter(|_| is_own);
        if let (Some(granted), Some(own)) = (granted, own) {
            let mut policy = json!({ "PolicyName": "Granted" });
            policy["PolicyDocument"] = granted;
            own.properties["Policies"] = vec![policy].into();
        }
        for (name, policy) in [("Policy", beside), ("LaterPolicy", later)] {
            if let Some(policy) = policy {
                self.attach(role, place, name.to_owned(), policy);
            }
        }
        if used.managed > quota::MANAGED_POLICIES_MAX {
            let message = format!(
                "what this role may do is too long for IAM: besides the {} characters in the role it takes {} managed policies, and a role has {} at the most",
                quota::INLINE_CHARACTERS_MAX,
                used.managed,
                quota::MANAGED_POLICIES_MAX
            );
            let help = "let what uses it have several roles, or grant it names with a `*`";
            let problem = Problem::new(self.path_of(role), message).help(help);
            self.report(problem.at(location));
        }
        for (number, document) in more.into_iter().chain(more_later).enumerate() {
            let mut properties = json!({ "Roles": [role.reference()] });
            properties["PolicyDocument"] = document;
            let policy = Resource::new("AWS::IAM::ManagedPolicy", properties, location);
            self.attach(role, place, format!("Policy{}", number + 1), policy);
        }
    }

    fn attach(
        &mut self,
        role: &ResourceRef,
        (id, path): (&str, &str),
        mut name: String,
        mut resource: Resource,
    ) {
        let policy_name = resource.properties.get_mut("PolicyName");
        let mut policy_name = policy_name.and_then(|name| match name {
            Value::Object(substituted) => substituted.get_mut("Fn::Sub"),
            name => Some(name),
        });
        // Not one that somebody else made, nor that of the same role by another of its names.
        while self.resources.contains_key(&format!("{id}{name}")) {
            name += "OfRole";
            if let Some(Value::String(name)) = &mut policy_name {
                *name += "OfRole";
            }
        }
        resource.path = format!("{path}{name}");
        self.resources.insert(format!("{id}{name}"), resource);
        self.attached.entry(role.clone()).or_default().push(format!("{id}{name}"));
    }

    /// How long the ARN or the name of a resource can get.
    fn length_of_name(&self, name: &str) -> usize {
        let id = match name.split_once('/') {
            Some((stack, id)) if stack == self.id => id,
            Some(_) => return quota::ARN,
            None => name,
        };
        let Some(resource) = self.resources.get(id) else { return quota::ARN };
        let given = resource.properties.as_object().into_iter().flatten();
        let mut given = given.filter(|(property, _)| property.ends_with("Name"));
        quota::arn(&resource.kind, id, given.find_map(|(_, value)| value.as_str()))
    }

    /// Lets what has a role be made after the role has all its rights: some resources are
    /// only made if they have them.
    pub(super) fn wait_for_rights(&self, parts: &mut [Part], resources: &mut Map<String, Value>) {
        let attached = self.attached.iter();
        let attached =
            attached.flat_map(|(role, policies)| policies.iter().map(move |policy| (role, policy)));
        for (role, policy) in attached {
            // What a policy is about is there before it.
            let needed = reachable(parts, policy);
            // Nothing in the template is linked to what is there already: it is told by its ARN.
            let mut arn = Value::from(role.attribute("Arn"));
            Localizer::new(&self.id).localize(&mut arn);
            for part in parts.iter_mut() {
                let Some(id) = &part.resource else { continue };
                let has_role = match role.is_existing() {
                    true => holds(&resources[id]["Properties"], &arn),
                    false => part.links.iter().any(|link| names(link, role, &self.id)),
                };
                let waits = has_role || part.needs_rights_of.as_ref() == Some(role);
                if !waits || needed.contains(id) {
                    continue;
                }
                part.links.push(Link { to: Named::Before, stack: None, id: policy.clone() });
                match &mut resources[id]["DependsOn"] {
                    Value::Array(before) => before.push(json!(policy)),
                    before => *before = json!([policy]),
                }
            }
        }
    }
}

/// Whether a link in a template of this stack leads to a role.
fn names(link: &Link, role: &ResourceRef, stack: &str) -> bool {
    link.id == role.id && link.stack.as_deref().unwrap_or(stack) == role.stack
}

/// Whether a value is a part of another one.
pub(super) fn holds(whole: &Value, part: &Value) -> bool {
    whole == part
        || match whole {
            Value::Array(items) => items.iter().any(|item| holds(item, part)),
            Value::Object(members) => members.values().any(|member| holds(member, part)),
            _ => false,
        }
}

/// The resources that this one needs, and that those need, and so on; with itself.
fn reachable(parts: &[Part], from: &str) -> HashSet<String> {
    let links: IndexMap<_, _> =
        parts.iter().filter_map(|part| Some((part.resource.as_deref()?, &part.links))).collect();
    let mut reached = HashSet::from([from.to_owned()]);
    let mut open = vec![from.to_owned()];
    while let Some(id) = open.pop() {
        for link in links.get(id.as_str()).into_iter().copied().flatten() {
            if link.stack.is_none() && reached.insert(link.id.clone()) {
                open.push(link.id.clone());
            }
        }
    }
    reached
}
