//! Rights on what needs the role that they are granted to.

use std::collections::{HashMap, HashSet};

use serde_json::json;

use crate::Statement;

use super::{Localizer, ResourceRef, Stack};

/// Which rights cannot stand in the role itself: a function may be let answer the state machine
/// that invokes it, but its role cannot be made after that.
pub(super) struct Circles<'a> {
    stack: &'a Stack,
    /// What each resource needs to be there, as far as that was asked for: without rights.
    needs: HashMap<&'a str, Vec<String>>,
    /// What the rights in each role are about.
    rights: HashMap<&'a str, Vec<String>>,
    /// The role that was asked for last, and what is known not to need it: for as long as only
    /// that role gets more rights.
    apart_from: (&'a str, HashSet<String>),
}

impl<'a> Circles<'a> {
    /// The positions of these rights among those of their roles. Of two that cannot both stand
    /// in roles it is the one that was granted later.
    pub(super) fn of(stack: &'a Stack) -> HashSet<(&'a ResourceRef, usize)> {
        let mut circles = Self {
            stack,
            needs: HashMap::new(),
            rights: HashMap::new(),
            apart_from: ("", HashSet::new()),
        };
        let mut positions: HashMap<_, usize> = HashMap::new();
        let mut found = HashSet::new();
        for role in &stack.granted {
            let position = positions.entry(role).or_default();
            let statement = &stack.rights[role][*position];
            if role.stack == stack.id && circles.would_close(role, statement) {
                found.insert((role, *position));
            }
            *position += 1;
        }
        found
    }

    /// Whether the role would need itself if it had this right in it. If not, it has.
    fn would_close(&mut self, role: &'a ResourceRef, statement: &Statement) -> bool {
        let mut localizer = Localizer::new(self.stack.id());
        localizer.localize(&mut json!(statement.resources()));
        let named = own(localizer);
        if self.apart_from.0 != role.id {
            self.apart_from = (&role.id, HashSet::new());
        }
        if self.lead_to(&named, &role.id) {
            return true;
        }
        self.rights.entry(&role.id).or_default().extend(named);
        false
    }

    fn lead_to(&mut self, from: &[String], to: &'a str) -> bool {
        let (_, mut seen) = std::mem::take(&mut self.apart_from);
        let mut open = from.to_vec();
        open.retain(|id| seen.insert(id.clone()));
        while let Some(id) = open.pop() {
            if id == to {
                return true;
            }
            let mut needed = self.needs(&id).to_vec();
            needed.extend(self.rights.get(id.as_str()).into_iter().flatten().cloned());
            needed.retain(|id| seen.insert(id.clone()));
            open.append(&mut needed);
        }
        self.apart_from = (to, seen);
        false
    }

    fn needs(&mut self, id: &str) -> &[String] {
        let Some((id, resource)) = self.stack.resources.get_key_value(id) else { return &[] };
        self.needs.entry(id).or_insert_with(|| {
            let mut localizer = Localizer::new(self.stack.id());
            localizer.localize(&mut resource.properties.clone());
            let definition = resource.definition.iter();
            for value in definition.flat_map(|definition| definition.substitutions.values()) {
                localizer.localize(&mut json!(value));
            }
            let before = resource.depends_on.iter().map(|other| other.id.clone());
            own(localizer).into_iter().chain(before).collect()
        })
    }
}

/// What was named of this stack.
fn own(localizer: Localizer<'_>) -> Vec<String> {
    let links = localizer.links.into_iter().filter(|link| link.stack.is_none());
    links.map(|link| link.id).collect()
}
