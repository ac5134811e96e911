use statewright_asl::rules::{RULES, Rule};
use statewright_local::Error;

/// The rules that are wanted.
#[derive(Debug, Default)]
pub(crate) struct Selection {
    /// Only these, if there are any.
    select: Vec<String>,
    ignore: Vec<String>,
}

impl Selection {
    /// Takes names, codes, and what codes begin with.
    pub(crate) fn new(select: &[String], ignore: &[String]) -> Result<Self, Error> {
        for name in select.iter().chain(ignore) {
            if !RULES.iter().any(|rule| rule.is_meant_by(name)) {
                return Err(Self::unknown(name));
            }
        }
        Ok(Self { select: select.to_vec(), ignore: ignore.to_vec() })
    }

    /// Whether a rule is one of those.
    pub(crate) fn has(&self, rule: &Rule) -> bool {
        let is_selected = self.select.is_empty() || is_meant(rule, &self.select);
        is_selected && !self.ignores(rule)
    }

    /// Whether a rule is explicitly none of those.
    pub(crate) fn ignores(&self, rule: &Rule) -> bool {
        is_meant(rule, &self.ignore)
    }

    /// There is no such rule, but perhaps one that is called nearly so.
    pub(crate) fn unknown(name: &str) -> Error {
        let error = Error::new(format!("there is no rule {name:?}"));
        let names = RULES.iter().flat_map(|rule| [rule.code, rule.name]);
        let name = if name.is_ascii() { name.to_lowercase() } else { name.to_owned() };
        let likeness = |other: &str| strsim::jaro_winkler(&name, &other.to_lowercase());
        let nearest = names.max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
        match nearest.filter(|nearest| likeness(nearest) > 0.75) {
            Some(nearest) => error.hint(format!("did you mean {nearest}?")),
            None => error.hint("`statewright explain` lists all rules"),
        }
    }
}

fn is_meant(rule: &Rule, names: &[String]) -> bool {
    names.iter().any(|name| rule.is_meant_by(name))
}
