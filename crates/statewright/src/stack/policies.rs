//! The policies of roles: what constructs granted, within the quotas of IAM.

use std::{
    collections::{HashMap, HashSet},
    panic::Location,
};

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
        let role = self.role_here(role);
        match granted {
            Some(granted) if role.is_own => self.put_into(&role, granted),
            Some(granted) => {
                let policy = role.inline_policy("Granted", granted, &self.id);
                self.attach(&role, "Policy".to_owned(), policy);
            }
            None => {}
        }
        if let Some(later) = later {
            let policy = role.inline_policy("GrantedLater", later, &self.id);
            self.attach(&role, "LaterPolicy".to_owned(), policy);
        }
        if used.managed > quota::MANAGED_POLICIES_MAX {
            let problem = too_long(used.managed).of(&self.path_of(role.role));
            self.report(problem.at(role.location));
        }
        for (number, document) in more.into_iter().chain(more_later).enumerate() {
            let policy = role.managed_policy(document);
            self.attach(&role, format!("Policy{}", number + 1), policy);
        }
    }

    fn role_here<'r>(&self, role: &'r ResourceRef) -> RoleHere<'r> {
        match self.resources.get(&role.id).filter(|_| role.stack == self.id) {
            Some(own) => {
                let (id, path) = (role.id.clone(), own.path.clone());
                RoleHere { role, is_own: true, id, path, location: own.location }
            }
            None => {
                let id = role.stack.chars().chain(role.id.chars());
                let id: String = id.filter(char::is_ascii_alphanumeric).collect();
                let path = format!("{}/{id}", self.id);
                RoleHere { role, is_own: false, id, path, location: self.location }
            }
        }
    }

    fn put_into(&mut self, role: &RoleHere<'_>, granted: Value) {
        if let Some(own) = self.resources.get_mut(&role.id) {
            let mut policy = json!({ "PolicyName": "Granted" });
            policy["PolicyDocument"] = granted;
            own.properties["Policies"] = vec![policy].into();
        }
    }

    fn attach(&mut self, role: &RoleHere<'_>, mut name: String, mut resource: Resource) {
        let RoleHere { id, path, .. } = role;
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
        self.attached.entry(role.role.clone()).or_default().push(format!("{id}{name}"));
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

/// A role to which a stack grants something.
struct RoleHere<'r> {
    role: &'r ResourceRef,
    /// Whether it is one of the stack itself.
    is_own: bool,
    /// What the ids and the paths of its policies here begin with.
    id: String,
    path: String,
    location: &'static Location<'static>,
}

impl RoleHere<'_> {
    /// A policy in the role that is a resource of its own, of the stack of this name.
    fn inline_policy(&self, name: &str, document: Value, stack: &str) -> Resource {
        // The same stack may be in several regions, and a role that is there already is in all of
        // them.
        let name: Value = match self.is_own {
            true => name.into(),
            false if !self.role.is_existing() => format!("{name}By{stack}").into(),
            false => Intrinsic::substitute(format!("{name}By{stack}In${{AWS::Region}}")).into(),
        };
        let mut properties = json!({ "PolicyName": name, "Roles": [self.role.reference()] });
        properties["PolicyDocument"] = document;
        Resource::new("AWS::IAM::Policy", properties, self.location)
    }

    fn managed_policy(&self, document: Value) -> Resource {
        let mut properties = json!({ "Roles": [self.role.reference()] });
        properties["PolicyDocument"] = document;
        Resource::new("AWS::IAM::ManagedPolicy", properties, self.location)
    }
}

fn too_long(managed: usize) -> Problem {
    let message = format!(
        "what this role may do is too long for IAM: besides the {} characters in the role it takes {managed} managed policies, and a role has {} at the most",
        quota::INLINE_CHARACTERS_MAX,
        quota::MANAGED_POLICIES_MAX
    );
    Problem::new("", message)
        .help("let what uses it have several roles, or grant it names with a `*`")
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
