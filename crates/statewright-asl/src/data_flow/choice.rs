//! Which rules of a Choice in JSONPath can hold.

mod compare;

use super::{
    Data,
    path::follow,
    shape::Shape,
    visit::{Environment, Visit},
};
use crate::{
    definition::Place,
    document::{Member, Node, Value},
    expression::json_path::{self, JsonPath, Root, Step},
    rules::{choice_outcome, never_equal},
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
}

impl Answer {
    fn of(verdict: Verdict) -> Self {
        Self { verdict, is_told: false, fails: false, why: String::new() }
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
            add_asked(rule, &mut asked);
        }
        let input = asked.iter().fold(on_input.data.clone(), |input, path| open(&input, path, false));
        let variables =
            asked.iter().fold(on_input.variables.clone(), |known, path| open(&known, path, true));
        let after = Environment { data: &input, variables: &variables, ..on_input };

        // Whether the execution cannot come to the next rule.
        let mut is_over = self.fails;
        for (index, rule) in rules.iter().enumerate() {
            let place = list.item(index);
            if is_over {
                self.lead(rule.get("Next"), None);
                continue;
            }
            let answer = self.ask(rule, &place, on_input, &asked);
            if answer.fails || answer.verdict == Verdict::Never {
                self.lead(rule.get("Next"), None);
            } else {
                let assigned = self.assign_at(rule.get("Assign"), &place.field("Assign"), after);
                // Whether the `Assign` of the state counts beside that of a rule is not known.
                let own = self.state.get("Assign").map(Node::members).unwrap_or_default();
                let variables = own.iter().fold(assigned, |variables, member| {
                    let name = member.key.strip_suffix(".$").unwrap_or(&member.key);
                    variables.with(&[name], Shape::unknown())
                });
                self.lead_on(rule.get("Next"), &input, variables, on_input);
            }
            if !answer.is_told {
                let at = rule.member("Variable").map_or(rule.span, |member| member.value.span);
                choice_outcome::found(at, &place, answer.verdict, &answer.why, &mut self.found);
            }
            is_over = answer.fails || answer.verdict == Verdict::Always;
        }
        let default = self.state.get("Default");
        if is_over {
            self.lead(default, None);
        } else {
            let variables = self.assign(self.state.get("Assign"), after);
            self.lead_on(default, &input, variables, on_input);
        }
    }

    fn lead_on(
        &mut self,
        target: Option<&Node<'_>>,
        input: &Shape,
        variables: Shape,
        on_input: Environment<'_>,
    ) {
        let output = self.selected("OutputPath", input, on_input).present();
        let data = (!self.fails).then_some(Data { input: output, variables });
        self.lead(target, data);
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
        Answer { verdict: answer.verdict, is_told, fails, why }
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
        Some(true) => Answer::because(Verdict::of(expected), format!("`{written}` is always there")),
        Some(false) => Answer::because(Verdict::of(!expected), format!("`{written}` is never there")),
        None => Answer::of(Verdict::Maybe),
    }
}

/// What a path begins at, without a word about it.
fn peek(path: &JsonPath, environment: Environment<'_>) -> Option<Shape> {
    match path.root() {
        Root::Data => Some(environment.data.clone()),
        Root::Context => Some(environment.context.clone()),
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

/// Collects the paths of which a rule asks whether there is something, and what.
fn add_asked(rule: &Node<'_>, asked: &mut Vec<JsonPath>) {
    for member in rule.members() {
        match &*member.key {
            "And" | "Or" => member.value.items().iter().for_each(|rule| add_asked(rule, asked)),
            "Not" => add_asked(&member.value, asked),
            key if key.starts_with("Is") => {
                let variable = rule.get("Variable").and_then(Node::text);
                asked.extend(variable.and_then(|text| json_path::parse(text).ok()));
            }
            _ => {}
        }
    }
}

/// Whether a path leads to where another does, or further.
fn is_within(path: &JsonPath, other: &JsonPath) -> bool {
    path.root() == other.root() && path.steps().starts_with(other.steps())
}

/// What is known after a Choice that asked what is at a path: no more than before, and less if
/// that was by an example only.
fn open(known: &Shape, path: &JsonPath, is_variables: bool) -> Shape {
    let mut fields = Vec::new();
    match path.root() {
        Root::Data if !is_variables => {}
        Root::Variable(name) if is_variables => fields.push(name.as_str()),
        _ => return known.clone(),
    }
    for step in path.steps() {
        let Step::Field(name) = step else { return known.clone() };
        fields.push(name);
    }
    known.opened(&fields)
}
