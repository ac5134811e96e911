//! What is known of the rules of a Choice.

use super::{
    super::{
        path::follow,
        shape::Shape,
        visit::{Environment, Visit},
    },
    Asked,
    compare::{Verdict, compare},
};
use crate::{
    definition::Place,
    document::{Member, Node, Value},
    expression::json_path::{self, JsonPath, Root, Step},
    likeness::most_like,
    rules::never_equal,
};

/// What is known of a rule.
pub(super) struct Answer {
    pub(super) verdict: Verdict,
    /// Whether that was said with other words already.
    pub(super) is_told: bool,
    /// Whether it is certain that the state fails when it comes to this.
    pub(super) fails: bool,
    /// What it follows from.
    pub(super) why: String,
    /// What may have been meant.
    pub(super) candidate: Option<String>,
}

impl Answer {
    pub(super) fn of(verdict: Verdict) -> Self {
        Self { verdict, is_told: false, fails: false, why: String::new(), candidate: None }
    }

    fn because(verdict: Verdict, why: impl Into<String>) -> Self {
        Self { why: why.into(), ..Self::of(verdict) }
    }
}

impl Visit<'_, '_> {
    /// What is known of a rule. `asked` are the paths of which some rule asks whether there is
    /// something, and what: where an example is all that is known of these, nothing is said.
    pub(super) fn ask(
        &mut self,
        rule: &Node<'_>,
        place: &Place<'_>,
        on_input: Environment<'_>,
        asked: &Asked,
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
        asked: &Asked,
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
        asked: &Asked,
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
        asked: &Asked,
    ) -> Shape {
        let is_asked = asked.has(path);
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
