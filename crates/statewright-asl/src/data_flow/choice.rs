//! Which rules of a Choice in JSONPath can hold.

mod compare;
mod coverage;

use super::{
    Data,
    path::follow,
    shape::{Lack, Shape},
    visit::{Environment, Visit},
};
use crate::{
    definition::Place,
    document::{Member, Node, Value},
    expression::json_path::{self, JsonPath, Root, Step},
    rules::{choice_outcome, most_like, never_equal},
};
pub(crate) use compare::Verdict;
use compare::compare;

/// What is known of a rule.
struct Answer {
    verdict: Verdict,
    /// Whether that was said with other words already.
    is_told: bool,
    /// Whether it is certain that the state fails when it comes to this.
    fails: bool,
    /// What it follows from.
    why: String,
    /// What may have been meant.
    candidate: Option<String>,
}

impl Answer {
    fn of(verdict: Verdict) -> Self {
        Self { verdict, is_told: false, fails: false, why: String::new(), candidate: None }
    }

    fn because(verdict: Verdict, why: impl Into<String>) -> Self {
        Self { why: why.into(), ..Self::of(verdict) }
    }
}

impl Visit<'_, '_> {
    pub(super) fn choice(&mut self, on_input: Environment<'_>) {
        let state_place = self.state.place.place();
        let list = state_place.field("Choices");
        let rules = self.state.get("Choices").map(Node::items).unwrap_or_default();
        let mut asked = Vec::new();
        for rule in rules {
            add_variables(rule, &|operator| operator.starts_with("Is"), &mut asked);
        }
        // Whether an execution cannot come to the next rule, and the paths by which that is known.
        let mut is_over = self.fails;
        let mut decided = Vec::new();
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
            let data = self.after_choice(&asked, &forgotten, on_input);
            let after = Environment { data: &data.input, ..on_input };
            let assigned = self.assign(rule.get("Assign"), &place.field("Assign"), after);
            // Whether the `Assign` of the state counts beside that of a rule is not known.
            let own = self.state.get("Assign").map(Node::members).unwrap_or_default();
            let variables = own.iter().fold(assigned, |variables, member| {
                let name = member.key.strip_suffix(".$").unwrap_or(&member.key);
                variables.with(&[name], Shape::unknown())
            });
            self.lead_on(rule.get("Next"), Data { variables, ..data }, is_withheld, on_input);
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
        let data = self.after_choice(&asked, &decided, on_input);
        let after = Environment { data: &data.input, ..on_input };
        let place = state_place.field("Assign");
        let variables = self.assign(self.state.get("Assign"), &place, after);
        self.lead_on(self.state.get("Default"), Data { variables, ..data }, is_over, on_input);
    }

    /// What is known after a Choice that asked what is at some paths: no more than before, and
    /// less if that was by an example only. Of the `forgotten` ones nothing is known.
    fn after_choice(
        &self,
        asked: &[JsonPath],
        forgotten: &[JsonPath],
        on_input: Environment<'_>,
    ) -> Data {
        let mut data =
            Data { input: self.passed_on(on_input), variables: self.data.variables.clone() };
        for path in asked {
            data.change(path, &|shape, fields| shape.opened(fields));
        }
        for path in forgotten {
            data.change(path, &|shape, fields| match fields.split_last() {
                Some((name, fields)) => shape.mended(fields, Lack::Misspelt(name)),
                None => Shape::anything(),
            });
        }
        data
    }

    fn lead_on(
        &mut self,
        target: Option<&Node<'_>>,
        data: Data,
        is_withheld: bool,
        on_input: Environment<'_>,
    ) {
        let is_failing = std::mem::take(&mut self.fails);
        let input = self.selected("OutputPath", &data.input, on_input).present();
        let fails = std::mem::replace(&mut self.fails, is_failing);
        self.lead(target, Data { input, ..data }, is_withheld || fails);
    }

    /// What is known of a rule. `asked` are the paths of which some rule asks whether there is
    /// something, and what: where an example is all that is known of these, nothing is said.
    fn ask(
        &mut self,
        rule: &Node<'_>,
        place: &Place<'_>,
        on_input: Environment<'_>,
        asked: &[JsonPath],
    ) -> Answer {
        for member in rule.members() {
            let place = place.field(&member.key);
            let value = &member.value;
            match &*member.key {
                "And" => return self.ask_each(value, &place, on_input, asked, Verdict::Never),
                "Or" => return self.ask_each(value, &place, on_input, asked, Verdict::Always),
                "Not" => {
                    let answer = self.ask(value, &place, on_input, asked);
                    return Answer { verdict: answer.verdict.not(), ..answer };
                }
                "Variable" | "Next" | "Comment" | "Assign" => {}
                _ => {
                    let Some(variable) = rule.member("Variable") else { continue };
                    return self.ask_one(variable, member, &place, on_input, asked);
                }
            }
        }
        Answer::of(Verdict::Maybe)
    }

    /// Rules of which one with a certain answer decides.
    fn ask_each(
        &mut self,
        rules: &Node<'_>,
        place: &Place<'_>,
        on_input: Environment<'_>,
        asked: &[JsonPath],
        decisive: Verdict,
    ) -> Answer {
        let mut all = Answer::of(decisive.not());
        for (index, rule) in rules.items().iter().enumerate() {
            let answer = self.ask(rule, &place.item(index), on_input, asked);
            all.is_told |= answer.is_told;
            all.fails |= answer.fails && all.verdict != Verdict::Maybe;
            if answer.verdict == decisive || all.fails {
                return Answer { is_told: all.is_told, fails: all.fails, ..answer };
            }
            if answer.verdict == Verdict::Maybe {
                all.verdict = Verdict::Maybe;
            }
            all.why = answer.why;
        }
        if rules.items().len() != 1 {
            all.why.clear();
        }
        all
    }

    /// What is known of a rule that asks one thing.
    fn ask_one(
        &mut self,
        variable: &Member<'_>,
        operator: &Member<'_>,
        place: &Place<'_>,
        on_input: Environment<'_>,
        asked: &[JsonPath],
    ) -> Answer {
        let Some(Ok(path)) = variable.value.text().map(json_path::parse) else {
            return Answer::of(Verdict::Maybe);
        };
        if operator.key == "IsPresent" {
            return ask_presence(&path, operator, on_input);
        }
        let failed = std::mem::take(&mut self.fails);
        let value = self.at(&path, &variable.value, place, on_input, asked);
        let operand = match operator.key.ends_with("Path") {
            true => match operator.value.text().map(json_path::parse) {
                Some(Ok(path)) => self.at(&path, &operator.value, place, on_input, asked),
                _ => Shape::anything(),
            },
            false => Shape::of_literal(&operator.value, ""),
        };
        let fails = std::mem::replace(&mut self.fails, failed);
        let answer = compare(&operator.key, &value, &operand);
        let written = path.as_str();
        let why = format!("`{written}` is {}", value.describe());
        if let Some(mismatch) = answer.mismatch {
            let (node, shape, what) = match mismatch.is_operand {
                true => (&operator.value, &operand, operator.value.text().unwrap_or_default()),
                false => (&variable.value, &value, written),
            };
            let wanted = mismatch.wanted.describe();
            never_equal::found(node, place, &operator.key, (what, shape), wanted, &mut self.found);
        }
        let is_told = answer.mismatch.is_some() || fails;
        let text = operator.value.text().filter(|_| operator.key == "StringEquals");
        let candidate = text.and_then(|text| most_like(text, value.known_texts()));
        let candidate = candidate.map(str::to_owned);
        Answer { verdict: answer.verdict, is_told, fails, why, candidate }
    }

    /// What is at a path, with what is wrong with it.
    fn at(
        &mut self,
        path: &JsonPath,
        node: &Node<'_>,
        place: &Place<'_>,
        on_input: Environment<'_>,
        asked: &[JsonPath],
    ) -> Shape {
        let is_asked = asked.iter().any(|asked| is_within(path, asked));
        let root = peek(path, on_input).filter(|root| is_asked && !root.is_surely_missing());
        if let Some(root) = root {
            return match follow(path, &root) {
                Ok(shape) if !shape.is_vague => shape,
                Err(missing) if !missing.is_vague => self.follow(path, node, place, on_input),
                _ => Shape::anything(),
            };
        }
        self.follow(path, node, place, on_input)
    }
}

fn ask_presence(path: &JsonPath, operator: &Member<'_>, on_input: Environment<'_>) -> Answer {
    let Value::Bool(expected) = operator.value.value else { return Answer::of(Verdict::Maybe) };
    let root = peek(path, on_input).filter(|root| !root.is_surely_missing());
    let Some(root) = root else { return Answer::of(Verdict::Maybe) };
    let written = path.as_str();
    match is_present(path, &root) {
        Some(true) => {
            Answer::because(Verdict::of(expected), format!("`{written}` is always there"))
        }
        Some(false) => {
            Answer::because(Verdict::of(!expected), format!("`{written}` is never there"))
        }
        None => Answer::of(Verdict::Maybe),
    }
}

/// What a path begins at, without a word about it.
fn peek(path: &JsonPath, environment: Environment<'_>) -> Option<Shape> {
    match path.root() {
        Root::Data => Some(environment.data.clone()),
        Root::Context => Some(environment.context.shape()),
        Root::Variable(name) => Some(environment.variables.field(name)),
        Root::Current | Root::Placeholder(_) => None,
    }
}

/// Whether there certainly is something at a path, or certainly nothing.
fn is_present(path: &JsonPath, root: &Shape) -> Option<bool> {
    if !path.is_definite() {
        return None;
    }
    if let Err(missing) = follow(path, root) {
        return (!missing.is_vague).then_some(false);
    }
    let mut at = root.clone();
    for step in path.steps() {
        at = match step {
            Step::Field(name) => at.field(name),
            Step::Index(index) => at.item(*index),
            _ => return None,
        };
        if at.may_be_missing || at.is_vague {
            return None;
        }
    }
    Some(true)
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

/// Whether a path leads to where another does, or further.
fn is_within(path: &JsonPath, other: &JsonPath) -> bool {
    path.root() == other.root() && path.steps().starts_with(other.steps())
}

impl Data {
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
