//! Rights on what needs the role that they are granted to.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::Statement;

use super::{Stack, link::each_name, reference::OF};

/// Which rights cannot stand in the role itself: a function may be let answer the state machine
/// that invokes it, but its role cannot be made after that.
pub(super) struct Circles<'a> {
    stack: &'a Stack,
    /// What each resource needs to be there, as far as that was asked for: without rights.
    needs: HashMap<&'a str, Vec<&'a str>>,
    /// What the rights in each role are about.
    rights: HashMap<&'a str, Vec<&'a str>>,
    /// The role that was asked for last, and what is known not to need it: for as long as only
    /// that role gets more rights.
    apart_from: (&'a str, HashSet<&'a str>),
}

impl<'a> Circles<'a> {
    /// The positions of these rights: of their roles, and among the rights of those. Of two that
    /// cannot both stand in roles it is the one that was granted later.
    pub(super) fn of(stack: &'a Stack) -> HashSet<(usize, usize)> {
        let mut circles = Self {
            stack,
            needs: HashMap::new(),
            rights: HashMap::new(),
            apart_from: ("", HashSet::new()),
        };
        let mut positions = vec![0; stack.rights.len()];
        let mut found = HashSet::new();
        for role in &stack.granted {
            let Some((index, role, rights)) = stack.rights.get_full(role) else { continue };
            let position = positions[index];
            positions[index] += 1;
            let Some((right, _)) = rights.get_index(position) else { continue };
            if role.stack == stack.id && circles.would_close(&role.id, right) {
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
        let stack = self.stack;
        self.needs.entry(id).or_insert_with(|| {
            let Some(resource) = stack.resources.get(id) else { return Vec::new() };
            let mut needs = named_in(stack, &resource.properties);
            let definition = resource.definition.iter();
            for value in definition.flat_map(|definition| definition.substitutions.values()) {
                needs.extend(named_in(stack, value.as_json()));
            }
            needs.extend(resource.depends_on.iter().map(|other| other.id.as_str()));
            needs
        })
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
