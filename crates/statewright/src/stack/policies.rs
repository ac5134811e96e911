//! The policies of roles: what constructs granted, within the quotas of IAM.

use std::collections::HashSet;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use crate::{
    Problem, Statement,
    iam::{explained, policy_document, quota},
};

use super::{Link, Named, Part, Resource, ResourceRef, Stack, circles::Circles};

impl Stack {
    /// Gives the roles their policies, once everything is described.
    ///
    /// A role has what is granted to it in itself. What is too long for that is in managed
    /// policies beside it, and what is granted to a role of another stack is in a policy of
    /// this one, which so is the one that needs the other. Rights on what cannot be made before
    /// the role has its own are granted after both are there.
    pub(crate) fn settle(&mut self) {
        self.write_documents();
        let later: HashSet<_> = Circles::of(self)
            .into_iter()
            .map(|(role, position)| (role.clone(), position))
            .collect();
        for (role, statements) in std::mem::take(&mut self.rights) {
            self.explained.insert(role.clone(), explained(&statements));
            let (postponed, statements): (Vec<_>, Vec<_>) = statements
                .into_iter()
                .enumerate()
                .partition(|(position, _)| later.contains(&(role.clone(), *position)));
            let [postponed, statements] = [postponed, statements].map(|statements| {
                statements.into_iter().map(|(_, statement)| statement).collect::<Vec<_>>()
            });
            if !postponed.is_empty() {
                self.grant_later(&role, &postponed);
            }
            if statements.is_empty() {
                continue;
            }
            let document = policy_document(&statements);
            let mut documents =
                quota::policies(&document, &|name| self.length_of_name(name)).into_iter();
            let is_own = role.stack == self.id && self.resources.contains_key(&role.id);
            let own = self.resources.get_mut(&role.id).filter(|_| is_own);
            let location = own.as_ref().map_or(self.location, |own| own.location);
            let first = documents.next();
            let (id, path) = if let Some(own) = own {
                own.properties["Policies"] =
                    json!([{ "PolicyName": "Granted", "PolicyDocument": first }]);
                (role.id.clone(), own.path.clone())
            } else {
                let stack = role.stack.chars().filter(char::is_ascii_alphanumeric);
                let id: String = stack.chain(role.id.chars()).collect();
                let properties = json!({
                    "PolicyName": format!("GrantedBy{}", self.id),
                    "Roles": [role.reference()],
                    "PolicyDocument": first,
                });
                let resource = Resource::new("AWS::IAM::Policy", properties, location);
                let path = format!("{}/{id}", self.id);
                self.attach(&role, (&id, &path), "Policy".to_owned(), resource);
                (id, path)
            };
            let managed = documents.len();
            if managed > quota::MANAGED_POLICIES_MAX {
                let message = format!(
                    "what this role may do is too long for IAM: besides the {} characters in the role it takes {managed} managed policies, and a role has {} at the most",
                    quota::INLINE_CHARACTERS_MAX,
                    quota::MANAGED_POLICIES_MAX
                );
                let help = "let what uses it have several roles, or grant it names with a `*`";
                let problem = Problem::new(self.path_of(&role), message).help(help);
                self.report(problem.at(location));
            }
            for (number, document) in documents.enumerate() {
                let properties = json!({ "Roles": [role.reference()], "PolicyDocument": document });
                let resource = Resource::new("AWS::IAM::ManagedPolicy", properties, location);
                self.attach(&role, (&id, &path), format!("Policy{}", number + 1), resource);
            }
        }
    }

    /// Gives resources the policies that say who may do what with them.
    fn write_documents(&mut self) {
        for (id, statements) in std::mem::take(&mut self.documents) {
            if let Some(resource) = self.resources.get_mut(&id) {
                let property = resource.policy();
                resource.properties[property] = policy_document(&statements);
            }
        }
    }

    /// Grants rights on what needs the role, once both are there.
    fn grant_later(&mut self, role: &ResourceRef, statements: &[Statement]) {
        let properties = json!({
            "PolicyName": "GrantedLater",
            "Roles": [role.reference()],
            "PolicyDocument": policy_document(statements),
        });
        let own = self.resources.get(&role.id).filter(|_| role.stack == self.id);
        let location = own.map_or(self.location, |own| own.location);
        let path = own.map_or_else(|| format!("{}/{}", self.id, role.id), |own| own.path.clone());
        let resource = Resource::new("AWS::IAM::Policy", properties, location);
        self.attach(role, (&role.id, &path), "LaterPolicy".to_owned(), resource);
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
