//! Which rules of a Choice in JSONPath can hold.

mod ask;
mod compare;
mod coverage;

use super::{
    Data,
    json_path::with_assigned,
    shape::{Lack, Shape},
    visit::{Environment, Visit},
};
use crate::{
    definition::Place,
    document::Node,
    expression::json_path::{self, JsonPath, Root, Step},
    rules::choice_outcome,
};
use ask::Answer;
pub(crate) use compare::Verdict;

impl Visit<'_, '_> {
    pub(super) fn choice(&mut self, on_input: Environment<'_>) {
        let state_place = self.state.place.place();
        let list = state_place.field("Choices");
        let rules = self.state.get("Choices").map(Node::items).unwrap_or_default();
        let asked = Asked::by(rules);
        // Whether an execution cannot come to the next rule, and the paths by which that is known.
        let mut is_over = self.fails;
        let mut decided = Vec::new();
        let mut known = Known::default();
        for (index, rule) in rules.iter().enumerate() {
            let place = list.item(index);
            let answer = match is_over {
                true => Answer::of(Verdict::Maybe),
                false => self.ask(rule, &place, on_input, &asked),
            };
            if answer.verdict == Verdict::Always {
                add_variables(rule, &|_| true, &mut decided);
            }
            let is_never = answer.verdict == Verdict::Never;
            let is_withheld = is_over || answer.fails || is_never;
            let mut forgotten = if is_over { decided.clone() } else { Vec::new() };
            if is_never {
                add_variables(rule, &|_| true, &mut forgotten);
            }
            let mut data = known.after(self, &asked, on_input).without(&forgotten);
            // Whether the `Assign` of the state counts beside that of a rule is not known.
            for member in self.state.get("Assign").map(Node::members).unwrap_or_default() {
                let name = member.key.strip_suffix(".$").unwrap_or(&member.key);
                data.variables = data.variables.with(&[name], Shape::unknown());
            }
            self.lead_on(rule, &place, data, is_withheld, on_input);
            if !answer.is_told {
                let at = rule.member("Variable").map_or(rule.span, |member| member.value.span);
                let outcome = choice_outcome::of(at, &place, answer.verdict).map(|mut found| {
                    if !answer.why.is_empty() {
                        found.message += &format!(": {}", answer.why);
                    }
                    match &answer.candidate {
                        Some(candidate) => found.help(format!("did you mean {candidate:?}?")),
                        None => found,
                    }
                });
                self.found.list.extend(outcome);
            }
            is_over |= answer.fails || answer.verdict == Verdict::Always;
        }
        self.outcome.is_covered = is_over || coverage::is_covered(rules, on_input);
        let data = known.after(self, &asked, on_input).without(&decided);
        self.lead_on(self.state.node(), &state_place, data, is_over, on_input);
    }

    /// Goes on as a rule says, or as the state itself does where no rule holds.
    fn lead_on(
        &mut self,
        rule: &Node<'_>,
        place: &Place<'_>,
        data: Data,
        is_withheld: bool,
        on_input: Environment<'_>,
    ) {
        let is_failing = std::mem::take(&mut self.fails);
        let after = Environment { data: &data.input, ..on_input };
        let assigned = self.assigned(rule.get("Assign"), &place.field("Assign"), after);
        let input = self.selected("OutputPath", &data.input, on_input).present();
        let variables = with_assigned(data.variables, assigned);
        let fails = std::mem::replace(&mut self.fails, is_failing);
        let target = rule.get("Next").or_else(|| rule.get("Default"));
        self.lead(target, Data { input, variables }, is_withheld || fails);
    }
}

/// The paths of which some rule asks whether there is something, and what: where an example is all
/// that is known of these, nothing is said.
struct Asked {
    paths: Vec<JsonPath>,
    /// Whether there are so many that they are not told apart.
    is_all: bool,
}

impl Asked {
    const PATHS_MAX: usize = 64;

    fn by(rules: &[Node<'_>]) -> Self {
        let mut paths: Vec<JsonPath> = Vec::new();
        for rule in rules {
            let mut of_rule = Vec::new();
            add_variables(rule, &|operator| operator.starts_with("Is"), &mut of_rule);
            for path in of_rule {
                if paths.len() <= Self::PATHS_MAX && !paths.contains(&path) {
                    paths.push(path);
                }
            }
        }
        Self { is_all: paths.len() > Self::PATHS_MAX, paths }
    }

    /// Whether a path leads to where one of them does, or further.
    fn has(&self, path: &JsonPath) -> bool {
        let is_within = |asked: &JsonPath| {
            path.root() == asked.root() && path.steps().starts_with(asked.steps())
        };
        self.is_all || self.paths.iter().any(is_within)
    }
}

/// What is known after a Choice, as long as nothing else is said about its input.
#[derive(Default)]
struct Known {
    data: Option<Data>,
    told: usize,
}

impl Known {
    /// No more than before, and less if that was by an example only.
    fn after(&mut self, visit: &Visit<'_, '_>, asked: &Asked, on_input: Environment<'_>) -> Data {
        if let Some(data) = self.data.as_ref().filter(|_| self.told == visit.told.len()) {
            return data.clone();
        }
        let input = visit.passed_on(on_input);
        let mut data = Data { input, variables: visit.data.variables.clone() };
        if asked.is_all {
            data = Data::unknown();
        }
        for path in &asked.paths {
            data.change(path, &|shape, fields| shape.opened(fields));
        }
        self.told = visit.told.len();
        self.data.insert(data).clone()
    }
}

/// Collects the paths that a rule looks at with these operators.
fn add_variables(rule: &Node<'_>, is_one: &dyn Fn(&str) -> bool, found: &mut Vec<JsonPath>) {
    for member in rule.members() {
        match &*member.key {
            "And" | "Or" => {
                member.value.items().iter().for_each(|rule| add_variables(rule, is_one, found));
            }
            "Not" => add_variables(&member.value, is_one, found),
            "Variable" | "Next" | "Comment" | "Assign" => {}
            operator if is_one(operator) => {
                let variable = rule.get("Variable").and_then(Node::text);
                found.extend(variable.and_then(|text| json_path::parse(text).ok()));
            }
            _ => {}
        }
    }
}

impl Data {
    /// The same without what is known of these.
    fn without(mut self, paths: &[JsonPath]) -> Self {
        for path in paths {
            self.change(path, &|shape, fields| match fields.split_last() {
                Some((name, fields)) => shape.mended(fields, Lack::Misspelt(name)),
                None => Shape::anything(),
            });
        }
        self
    }

    /// Changes what is known of a place that a path of names leads to.
    fn change(&mut self, path: &JsonPath, change: &dyn Fn(&Shape, &[&str]) -> Shape) {
        let name = |step: &'_ Step| match step {
            Step::Field(name) => Some(name.clone()),
            _ => None,
        };
        let fields: Option<Vec<String>> = path.steps().iter().map(name).collect();
        let Some(fields) = fields else { return };
        let mut fields: Vec<&str> = fields.iter().map(String::as_str).collect();
        match path.root() {
            Root::Data => self.input = change(&self.input, &fields),
            Root::Variable(name) => {
                fields.insert(0, name);
                self.variables = change(&self.variables, &fields);
            }
            _ => {}
        }
    }
}
