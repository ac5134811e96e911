//! Rights on what needs the role that they are granted to.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::Statement;

use super::{Resource, ResourceRef, Stack, link::each_name, policies::holds, reference::OF};

/// Which rights cannot stand in the role itself: a function may be let answer the state machine
/// that invokes it, but its role cannot be made after that. Nor can they stand with the others in
/// the policy of a role that is not of this stack, after which comes what has that role.
pub(super) struct Circles<'a> {
    stack: &'a Stack,
    others: &'a Others,
    /// What each resource needs to be there, as far as that was asked for: without rights.
    needs: HashMap<&'a str, Vec<&'a str>>,
    /// What the rights in each role are about.
    rights: HashMap<&'a str, Vec<&'a str>>,
    /// The role that was asked for last, and what is known not to need it: for as long as only
    /// that role gets more rights.
    apart_from: (&'a str, HashSet<&'a str>),
}

/// The roles that are not of this stack, by the names that they have here.
struct Others {
    /// Those of other stacks, as properties name them.
    of_stacks: HashSet<String>,
    existing: Vec<(ResourceRef, String)>,
}

impl<'a> Circles<'a> {
    /// The positions of these rights: of their roles, and among the rights of those. Of two that
    /// cannot both stand in roles it is the one that was granted later.
    pub(super) fn of(stack: &'a Stack) -> HashSet<(usize, usize)> {
        Circles::between(stack, &Others::of(stack)).found()
    }

    fn between(stack: &'a Stack, others: &'a Others) -> Self {
        Self {
            stack,
            others,
            needs: HashMap::new(),
            rights: HashMap::new(),
            apart_from: ("", HashSet::new()),
        }
    }

    fn found(mut self) -> HashSet<(usize, usize)> {
        let (stack, others) = (self.stack, self.others);
        let mut positions = vec![0; stack.rights.len()];
        let mut found = HashSet::new();
        for role in &stack.granted {
            let Some((index, role, rights)) = stack.rights.get_full(role) else { continue };
            let position = positions[index];
            positions[index] += 1;
            let Some((right, _)) = rights.get_index(position) else { continue };
            let name = if role.stack == stack.id { Some(&*role.id) } else { others.name_of(role) };
            if name.is_some_and(|name| self.would_close(name, right)) {
                found.insert((index, position));
            }
        }
        found
    }

    /// Whether the role would need itself if it had this right in it. If not, it has.
    fn would_close(&mut self, role: &'a str, statement: &'a Statement) -> bool {
        let stack = self.stack;
        let resources = statement.resources().iter();
        let named: Vec<_> = resources.flat_map(|resource| named_in(stack, resource)).collect();
        if self.apart_from.0 != role {
            self.apart_from = (role, HashSet::new());
        }
        if self.lead_to(&named, role) {
            return true;
        }
        self.rights.entry(role).or_default().extend(named);
        false
    }

    fn lead_to(&mut self, from: &[&'a str], to: &'a str) -> bool {
        let (_, mut seen) = std::mem::take(&mut self.apart_from);
        let mut open = from.to_vec();
        open.retain(|id| seen.insert(id));
        while let Some(id) = open.pop() {
            if id == to {
                return true;
            }
            let rights = self.rights.get(id).cloned().unwrap_or_default();
            let needed = self.needs(id).iter().copied().chain(rights);
            open.extend(needed.filter(|id| seen.insert(id)));
        }
        self.apart_from = (to, seen);
        false
    }

    fn needs(&mut self, id: &'a str) -> &[&'a str] {
        let (stack, others) = (self.stack, self.others);
        self.needs.entry(id).or_insert_with(|| {
            let Some(resource) = stack.resources.get(id) else { return Vec::new() };
            let mut needs = named_in(stack, &resource.properties);
            let definition = resource.definition.iter();
            for value in definition.flat_map(|definition| definition.substitutions.values()) {
                needs.extend(named_in(stack, value.as_json()));
            }
            needs.extend(resource.depends_on.iter().map(|other| other.id.as_str()));
            needs.extend(others.needed_by(resource));
            needs
        })
    }
}

impl Others {
    fn of(stack: &Stack) -> Self {
        let others = stack.rights.keys().filter(|role| role.stack != stack.id);
        let (existing, of_stacks): (Vec<_>, Vec<_>) = others.partition(|role| role.is_existing());
        Self {
            of_stacks: of_stacks.into_iter().map(ResourceRef::qualified).collect(),
            existing: existing.into_iter().map(|role| (role.clone(), role.qualified())).collect(),
        }
    }

    fn name_of(&self, role: &ResourceRef) -> Option<&str> {
        if role.is_existing() {
            let found = self.existing.iter().find(|(existing, _)| existing == role);
            return found.map(|(_, name)| name.as_str());
        }
        self.of_stacks.get(&role.qualified()).map(String::as_str)
    }

    /// Those that a resource has or waits for: it is made after what is granted to them.
    fn needed_by(&self, resource: &Resource) -> Vec<&str> {
        let mut needed: Vec<_> =
            resource.needs_rights_of.iter().filter_map(|role| self.name_of(role)).collect();
        each_name(&resource.properties, &mut |name| {
            needed.extend(self.of_stacks.get(name).map(String::as_str));
        });
        let has = |role: &ResourceRef| holds(&resource.properties, &role.attribute("Arn").into());
        let existing = self.existing.iter().filter(|(role, _)| has(role));
        needed.extend(existing.map(|(_, name)| name.as_str()));
        needed
    }
}

/// The resources of this stack that are named in this.
fn named_in<'a>(stack: &'a Stack, part: &Value) -> Vec<&'a str> {
    let mut named = Vec::new();
    each_name(part, &mut |name| {
        let own = match name.split_once(OF) {
            Some((other, id)) => (other == stack.id()).then_some(id),
            None => Some(name),
        };
        let resource = own.and_then(|id| stack.resources.get_key_value(id));
        named.extend(resource.map(|(id, _)| id.as_str()));
    });
    named
}
