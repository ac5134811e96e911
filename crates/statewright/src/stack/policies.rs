//! The policies of roles: what constructs granted, within the quotas of IAM.

use std::collections::HashSet;

use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Value, json};

use crate::{
    Problem,
    iam::{policy_document, quota},
};

use super::{Link, Named, Part, Resource, ResourceRef, Stack, circles::Circles};

/// The policies of the roles that rights were granted to here.
#[derive(Default)]
pub(super) struct Policies {
    /// Those that stand in a role of this stack, by its logical id.
    pub(super) inline: IndexMap<String, Value>,
    /// Those that are resources of their own, by their logical ids.
    pub(super) attached: IndexMap<String, (ResourceRef, Resource)>,
    pub(super) problems: Vec<Problem>,
}

impl Stack {
    /// A role has what is granted to it in itself. What is too long for that is in managed
    /// policies beside it, and what is granted to a role of another stack is in a policy of
    /// this one, which so is the one that needs the other. Rights on what cannot be made before
    /// the role has its own are granted after both are there.
    pub(super) fn policies(&self) -> Policies {
        let mut policies = Policies::default();
        let circles = Circles::of(self);
        for (role, statements) in &self.rights {
            let own = self.resources.get(&role.id).filter(|_| role.stack == self.id);
            let location = own.map_or(self.location, |own| own.location);
            let (later, statements): (Vec<_>, Vec<_>) = statements
                .iter()
                .enumerate()
                .partition(|(position, _)| circles.contains(&(role, *position)));
            let [later, statements] = [later, statements].map(|statements: Vec<_>| {
                statements.into_iter().map(|(_, statement)| statement.clone()).collect::<Vec<_>>()
            });
            if !later.is_empty() {
                let properties = json!({
                    "PolicyName": "GrantedLater",
                    "Roles": [role.reference()],
                    "PolicyDocument": policy_document(&later),
                });
                let resource = Resource::new("AWS::IAM::Policy", properties, location);
                policies.attach(self, format!("{}LaterPolicy", role.id), role, resource);
            }
            if statements.is_empty() {
                continue;
            }
            let document = policy_document(&statements);
            let mut documents =
                quota::policies(&document, &|name| self.length_of_name(name)).into_iter();
            let id = match own {
                Some(_) => role.id.clone(),
                None => {
                    let stack = role.stack.chars().filter(char::is_ascii_alphanumeric);
                    stack.chain(role.id.chars()).collect()
                }
            };
            let managed = documents.len() - 1;
            if managed > quota::MANAGED_POLICIES_MAX {
                let message = format!(
                    "what this role may do is too long for IAM: besides the {} characters in the role it takes {managed} managed policies, and a role has {} at the most",
                    quota::INLINE_CHARACTERS_MAX,
                    quota::MANAGED_POLICIES_MAX
                );
                let help = "let what uses it have several roles, or grant it names with a `*`";
                let problem = Problem::new(self.path_of(role), message).help(help);
                policies.problems.push(problem.at(location));
            }
            let first = documents.next();
            if own.is_some() {
                let policy = json!([{ "PolicyName": "Granted", "PolicyDocument": first }]);
                policies.inline.insert(role.id.clone(), policy);
            } else {
                let properties = json!({
                    "PolicyName": format!("GrantedBy{}", self.id),
                    "Roles": [role.reference()],
                    "PolicyDocument": first,
                });
                let resource = Resource::new("AWS::IAM::Policy", properties, location);
                policies.attach(self, format!("{id}Policy"), role, resource);
            }
            for (number, document) in documents.enumerate() {
                let properties = json!({ "Roles": [role.reference()], "PolicyDocument": document });
                let resource = Resource::new("AWS::IAM::ManagedPolicy", properties, location);
                policies.attach(self, format!("{id}Policy{}", number + 1), role, resource);
            }
        }
        policies
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
}

impl Policies {
    fn attach(
        &mut self,
        stack: &Stack,
        mut id: String,
        role: &ResourceRef,
        mut resource: Resource,
    ) {
        // Not one that somebody else made.
        while stack.resources.contains_key(&id) || self.attached.contains_key(&id) {
            id += "OfRole";
        }
        resource.path = format!("{}/{id}", stack.id);
        self.attached.insert(id, (role.clone(), resource));
    }

    /// Lets what has a role be made after the role has all its rights: some resources are
    /// only made if they have them.
    pub(super) fn before_their_users(
        &self,
        stack: &str,
        parts: &mut [Part],
        resources: &mut Map<String, Value>,
    ) {
        let roles: IndexSet<_> = self.attached.values().map(|(role, _)| role).collect();
        for role in roles {
            let of_role = self.attached.iter().filter(|(_, (other, _))| other == role);
            let policies: Vec<_> = of_role.map(|(id, _)| id.clone()).collect();
            // What a policy is about is there before it.
            let needed = reachable(parts, &policies);
            for part in parts.iter_mut() {
                let Some(id) = &part.resource else { continue };
                let has_role = part.links.iter().any(|link| names(link, role, stack));
                if !has_role || needed.contains(id) {
                    continue;
                }
                for policy in &policies {
                    part.links.push(Link { to: Named::Before, stack: None, id: policy.clone() });
                }
                let resource = &mut resources[id];
                let before = resource["DependsOn"].as_array().cloned().unwrap_or_default();
                let all = before.into_iter().chain(policies.iter().map(|policy| json!(policy)));
                resource["DependsOn"] = all.collect();
            }
        }
    }
}

/// Whether a link in a template of this stack leads to a role.
fn names(link: &Link, role: &ResourceRef, stack: &str) -> bool {
    link.id == role.id && link.stack.as_deref().unwrap_or(stack) == role.stack
}

/// The resources that these need, and that those need, and so on; these included.
fn reachable(parts: &[Part], from: &[String]) -> HashSet<String> {
    let links: IndexMap<_, _> =
        parts.iter().filter_map(|part| Some((part.resource.as_deref()?, &part.links))).collect();
    let mut reached: HashSet<String> = from.iter().cloned().collect();
    let mut open: Vec<_> = from.to_vec();
    while let Some(id) = open.pop() {
        for link in links.get(id.as_str()).into_iter().copied().flatten() {
            if link.stack.is_none() && reached.insert(link.id.clone()) {
                open.push(link.id.clone());
            }
        }
    }
    reached
}
