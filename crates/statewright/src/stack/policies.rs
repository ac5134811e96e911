//! The policies of roles: what constructs granted, within the quotas of IAM.

use std::collections::HashSet;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use crate::{
    Problem, Statement,
    iam::{
        policy_document,
        quota::{self, INLINE_CHARACTERS_MAX, MANAGED_CHARACTERS_MAX},
    },
};

use super::{Link, Named, Part, Resource, ResourceRef, Stack, circles::Circles};

/// The rights of a role.
struct Place {
    role: ResourceRef,
    inline: Vec<Statement>,
    /// Those that can only be granted after the role is there.
    apart: Vec<Statement>,
}

impl Stack {
    /// Gives the roles their policies, once everything is described.
    ///
    /// A role has what is granted to it in itself. What is too long for that is in managed
    /// policies beside it. What needs something that in turn needs the role is in a policy
    /// apart, because CloudFormation can grant that only after both are there. And what is
    /// granted to a role of another stack is in a policy of this one, which so is the one that
    /// needs the other.
    pub(crate) fn settle(&mut self) {
        for (id, statements) in &self.documents {
            if let Some(resource) = self.resources.get_mut(id) {
                let place = resource.policy();
                resource.properties[place] = policy_document(statements);
            }
        }
        for Place { role, inline, apart } in self.rights_by_place() {
            let own = self.resources.get(&role.id).filter(|_| role.stack == self.id);
            let location = own.map_or(self.location, |own| own.location);
            let named = |name: &str| self.length_of_name(name);
            let mut apart = match apart.is_empty() {
                true => Vec::new(),
                false => quota::policies(&policy_document(&apart), MANAGED_CHARACTERS_MAX, &named),
            };
            let beside = apart.first().map_or(0, |policy| quota::length(policy, &named));
            let room = INLINE_CHARACTERS_MAX - beside.min(INLINE_CHARACTERS_MAX);
            let mut policies = match inline.is_empty() {
                true => Vec::new(),
                false => quota::policies(&policy_document(&inline), room, &named),
            };
            let of_role = |resource: &str, name: String, document: &Value| {
                let mut properties = json!({});
                if resource == "AWS::IAM::Policy" {
                    properties["PolicyName"] = json!(name);
                }
                properties["Roles"] = json!([role.reference()]);
                properties["PolicyDocument"] = document.clone();
                Resource::new(resource.to_owned(), properties, location)
            };
            let is_own = role.stack == self.id && self.resources.contains_key(&role.id);
            let (id, path) = if is_own {
                (role.id.clone(), self.path_of(&role))
            } else {
                let stack = role.stack.chars().filter(char::is_ascii_alphanumeric);
                let id: String = stack.chain(role.id.chars()).collect();
                let path = format!("{}/{id}", self.id);
                (id, path)
            };
            if !policies.is_empty() {
                let first = policies.remove(0);
                match self.resources.get_mut(&role.id).filter(|_| is_own) {
                    Some(own) => {
                        own.properties["Policies"] =
                            json!([{ "PolicyName": "Granted", "PolicyDocument": first }]);
                    }
                    None => {
                        let name = format!("GrantedBy{}", self.id);
                        let policy = of_role("AWS::IAM::Policy", name, &first);
                        self.attach(&role, (&id, &path), "Policy".to_owned(), policy);
                    }
                }
            }
            if !apart.is_empty() {
                let name = "GrantedLater".to_owned();
                let policy = of_role("AWS::IAM::Policy", name, &apart.remove(0));
                self.attach(&role, (&id, &path), "LaterPolicy".to_owned(), policy);
            }
            policies.append(&mut apart);
            if policies.len() > quota::MANAGED_POLICIES_MAX {
                let message = format!(
                    "what this role may do is too long for IAM: besides the {INLINE_CHARACTERS_MAX} characters in the role it takes {} managed policies, and a role has {} at the most",
                    policies.len(),
                    quota::MANAGED_POLICIES_MAX
                );
                let help = "let what uses it have several roles, or grant it names with a `*`";
                let problem = Problem::new(self.path_of(&role), message).help(help);
                self.report(problem.at(location));
            }
            for (number, document) in policies.iter().enumerate() {
                let policy = of_role("AWS::IAM::ManagedPolicy", String::new(), document);
                self.attach(&role, (&id, &path), format!("Policy{}", number + 1), policy);
            }
        }
    }

    /// The rights of each role, and apart from them those that need what in turn needs the
    /// role.
    fn rights_by_place(&self) -> Vec<Place> {
        let circles = Circles::of(self);
        let places = self.rights.iter().map(|(role, statements)| {
            let (apart, inline): (Vec<_>, Vec<_>) = statements
                .iter()
                .enumerate()
                .partition(|(position, _)| circles.contains(&(role, *position)));
            let [inline, apart] = [inline, apart]
                .map(|part| part.into_iter().map(|(_, statement)| statement.clone()).collect());
            Place { role: role.clone(), inline, apart }
        });
        places.collect()
    }

    fn attach(
        &mut self,
        role: &ResourceRef,
        (id, path): (&str, &str),
        mut name: String,
        mut resource: Resource,
    ) {
        // Not one that somebody else made.
        while self.resources.contains_key(&format!("{id}{name}")) {
            name += "OfRole";
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
        for (role, policies) in &self.attached {
            // What a policy is about is there before it.
            let needed = reachable(parts, policies);
            for part in parts.iter_mut() {
                let Some(id) = &part.resource else { continue };
                let has_role = part.links.iter().any(|link| names(link, role, &self.id));
                if !has_role || needed.contains(id) {
                    continue;
                }
                for policy in policies {
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
