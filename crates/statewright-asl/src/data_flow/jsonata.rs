//! What states in JSONata make of their input.

mod evaluate;
mod functions;
mod sequence;

use super::{
    Data,
    choice::Verdict,
    context::Context,
    shape::{Lack, Origin, Rest, Shape, Type},
    visit::Visit,
};
use crate::{
    definition::{Kind, Place},
    document::{Node, Span, Value, has_placeholder},
    expression::jsonata::{self as language, Expression, ReferenceKind},
    rules::{
        choice_outcome, expression::is_expression, never_equal, undefined_expression,
        wrong_data_type, wrong_data_type::Wanted,
    },
};
pub(crate) use evaluate::Cause;
use evaluate::{Evaluator, Problem};

/// What an expression can refer to.
#[derive(Clone)]
struct Known<'k> {
    input: Shape,
    context: Context<'k>,
    /// What `$states` has beside these: the result or the error.
    other: Option<(&'static str, Shape)>,
    variables: Shape,
}

impl Known<'_> {
    /// A field of `$states`. What is not there at this time has rules of its own.
    fn of_states(&self, name: &str) -> Shape {
        match (name, &self.other) {
            ("input", _) => self.input.clone(),
            ("context", _) => self.context.shape(),
            (name, Some((other, shape))) if name == *other => shape.clone(),
            _ => Shape::unknown(),
        }
    }

    /// `$states`.
    fn states(&self) -> Shape {
        let names = ["context", "errorOutput", "input", "result"];
        Shape::object(names.map(|name| (name, self.of_states(name))), Rest::Open, None)
    }
}

pub(super) fn visit(visit: &mut Visit<'_, '_>, kind: Kind) {
    let context = visit.context();
    let Data { input, variables } = visit.data.clone();
    let before = Known { input: input.clone(), context, other: None, variables: variables.clone() };
    match kind {
        Kind::Task => {
            visit.field("Arguments", &before, None);
            visit.field("Credentials", &before, None);
            visit.field("TimeoutSeconds", &before, Some(&Wanted::NUMBER));
            visit.field("HeartbeatSeconds", &before, Some(&Wanted::NUMBER));
            visit.catch_in_jsonata(&before);
            let result = visit.task_output();
            visit.after_work(&before, result);
        }
        Kind::Pass => visit.end(&before, None),
        Kind::Wait => {
            visit.field("Seconds", &before, Some(&Wanted::NUMBER));
            visit.field("Timestamp", &before, Some(&Wanted::TIMESTAMP));
            visit.end(&before, None);
        }
        Kind::Succeed => {
            let output = visit.field("Output", &before, None);
            let output = output.unwrap_or_else(|| visit.data.input.clone());
            visit.go_on(output, variables);
        }
        Kind::Fail => {
            visit.field("Error", &before, Some(&Wanted::TEXT));
            visit.field("Cause", &before, Some(&Wanted::TEXT));
        }
        Kind::Parallel => {
            let arguments = visit.field("Arguments", &before, None);
            let arguments = arguments.unwrap_or_else(|| visit.data.input.clone());
            let outputs = visit.run_inner(&arguments);
            visit.catch_in_jsonata(&before);
            if let Some(outputs) = outputs {
                visit.after_work(&before, Shape::tuple(outputs));
            }
        }
        Kind::Map => map(visit, &before),
        Kind::Choice => choose(visit, &before),
    }
}

fn map(visit: &mut Visit<'_, '_>, before: &Known<'_>) {
    let input = &before.input;
    let place = visit.state.place.place();
    let wanted = if visit.is_distributed_map() { &Wanted::ITEMS_OF_ANY } else { &Wanted::ITEMS };
    let items = match visit.state.get("Items") {
        Some(_) => visit.field("Items", before, Some(wanted)).unwrap_or_else(Shape::unknown),
        None if visit.state.get("ItemReader").is_some() => Shape::anything(),
        None => {
            if wanted.excludes(input) {
                visit.fails = true;
                let span = visit.state.member.key_span;
                wrong_data_type::found(span, &place, wanted, input, &mut visit.found);
            }
            input.clone()
        }
    };
    for (field, wanted) in [
        ("MaxConcurrency", &Wanted::NUMBER),
        ("ToleratedFailureCount", &Wanted::NUMBER),
        ("ToleratedFailurePercentage", &Wanted::PERCENTAGE),
    ] {
        visit.field(field, before, Some(wanted));
    }
    for object in ["ItemReader", "ResultWriter"] {
        if let Some(node) = visit.state.get(object).and_then(|object| object.get("Arguments")) {
            let place = place.field(object);
            visit.value(node, &place.field("Arguments"), before, "");
        }
    }
    let item = visit.items(&items);
    let on_item = Known { context: before.context.with_item(&item), ..before.clone() };
    let selected = visit.field("ItemSelector", &on_item, None);
    let batch_input = visit.state.get("ItemBatcher").and_then(|batcher| {
        let place = place.field("ItemBatcher");
        let node = batcher.get("BatchInput")?;
        Some(visit.value(node, &place.field("BatchInput"), before, "`BatchInput` makes this"))
    });
    let item = visit.batch(selected.unwrap_or(item), batch_input);
    let item = if item.is_nothing() { Shape::anything() } else { item };
    let result = visit.map_output(&item, &items);
    visit.catch_in_jsonata(before);
    if let Some(result) = result {
        visit.after_work(before, result);
    }
}

fn choose(visit: &mut Visit<'_, '_>, before: &Known<'_>) {
    let state_place = visit.state.place.place();
    let list = state_place.field("Choices");
    let rules = visit.state.get("Choices").map(Node::items).unwrap_or_default();
    let asked: Vec<_> = rules.iter().map(references_of).collect();
    // Whether an execution cannot come to the next rule, and the rule by which that is known.
    let mut is_over = false;
    let mut decided = None;
    for (index, rule) in rules.iter().enumerate() {
        let place = list.item(index);
        let mut verdict = Verdict::Maybe;
        if let Some(condition) = rule.get("Condition").filter(|_| !is_over) {
            let place = place.field("Condition");
            verdict = visit.condition(condition, &place, before);
        }
        let fails = std::mem::take(&mut visit.fails);
        let is_withheld = is_over || fails || verdict == Verdict::Never;
        if verdict == Verdict::Always {
            decided = Some(index);
        }
        let forgotten = if verdict == Verdict::Never { Some(index) } else { decided };
        let forgotten = forgotten.filter(|_| is_withheld).map(|index| &asked[index]);
        lead_on(visit, before, rule, &place, (&asked, forgotten), is_withheld);
        is_over |= fails || verdict == Verdict::Always;
    }
    visit.outcome.is_covered = is_over || is_covered(rules, &asked, before);
    let forgotten = decided.map(|index| &asked[index]);
    let state = visit.state;
    lead_on(visit, before, state.node(), &state_place, (&asked, forgotten), is_over);
}

/// Whether for each value that is possible, one of the rules holds: for those of what the first
/// rule refers to first.
fn is_covered(rules: &[Node<'_>], asked: &[References], before: &Known<'_>) -> bool {
    let Some(names) = asked.first().and_then(|references| references.first()) else { return false };
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let (root, fields) = match &names[..] {
        ["states", "input", fields @ ..] => (&before.input, fields),
        ["states", ..] | [] => return false,
        names => (&before.variables, names),
    };
    let place = fields.iter().fold(root.clone(), |shape, name| shape.field(name));
    let Some(values) = place.values() else { return false };
    let conditions: Vec<_> =
        rules.iter().filter_map(|rule| parsed(rule.get("Condition")?)).collect();
    values.into_iter().all(|value| {
        let mut known = before.clone();
        match names.first() {
            Some(&"states") => known.input = known.input.with(fields, value),
            _ => known.variables = known.variables.with(fields, value),
        }
        conditions.iter().any(|condition| {
            let shape = Evaluator::new(&known, Span::default()).evaluate(condition);
            let booleans = shape.known().map(|known| &known.booleans[..]);
            shape.is_surely(Type::Boolean) && booleans == Some(&[true])
        })
    })
}

/// What a condition refers to: names from `$states` or a variable on.
type References = Vec<Vec<String>>;

fn references_of(rule: &Node<'_>) -> References {
    let Some(expression) = rule.get("Condition").and_then(parsed) else { return Vec::new() };
    let references = language::references(&expression).into_iter();
    let names = references.filter_map(|reference| match reference.kind {
        ReferenceKind::Variable { name, fields } => {
            Some(std::iter::once(name).chain(fields).collect())
        }
        _ => None,
    });
    names.collect()
}

/// Goes on as a rule says, or the state itself where no rule holds. After a Choice that asked for
/// something, no more is known than before, and less if that was by an example only; of what is
/// `forgotten` nothing is known.
fn lead_on(
    visit: &mut Visit<'_, '_>,
    before: &Known<'_>,
    rule: &Node<'_>,
    place: &Place<'_>,
    (asked, forgotten): (&[References], Option<&References>),
    is_withheld: bool,
) {
    let (input, variables) = (&mut visit.data.input.clone(), &mut visit.data.variables.clone());
    for reference in asked.iter().flatten() {
        change(input, variables, reference, &|shape, fields| opened(shape, fields));
    }
    for reference in forgotten.into_iter().flatten() {
        change(input, variables, reference, &|shape, fields| match fields.split_last() {
            Some((name, fields)) => shape.mended(fields, Lack::Misspelt(name)),
            None => Shape::anything(),
        });
    }
    let after = Known { input: input.clone(), variables: variables.clone(), ..before.clone() };
    let output = rule
        .get("Output")
        .map(|node| visit.value(node, &place.field("Output"), &after, "the `Output` makes this"));
    let assigned = visit.variables(rule.get("Assign"), &place.field("Assign"), &after);
    let fails = std::mem::take(&mut visit.fails);
    let input = output.unwrap_or(after.input).present();
    let target = rule.get("Next").or_else(|| rule.get("Default"));
    visit.lead(target, Data { input, variables: assigned }, is_withheld || fails);
}

/// Changes what is known of something that is referred to.
fn change(
    input: &mut Shape,
    variables: &mut Shape,
    names: &[String],
    change: &dyn Fn(&Shape, &[&str]) -> Shape,
) {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    match &names[..] {
        ["states", "input", fields @ ..] => *input = change(input, fields),
        ["states", ..] => {}
        names => *variables = change(variables, names),
    }
}

/// Without what is vague at a place, or at the first one on the way to it.
fn opened(shape: &Shape, fields: &[&str]) -> Shape {
    (1..=fields.len()).fold(shape.clone(), |shape, length| shape.opened(&fields[..length]))
}

/// The expression that a text is, if it is one.
fn parsed(node: &Node<'_>) -> Option<Expression> {
    let text = node.text().filter(|text| is_expression(text) && !has_placeholder(text))?;
    language::parse(&text[2..text.len() - 2]).ok()
}

/// Whether an expression gives a function.
fn is_function(expression: &Expression) -> bool {
    use language::Kind;
    match &expression.kind {
        Kind::Lambda { .. } | Kind::Partial { .. } | Kind::Transform { .. } => true,
        Kind::Bind { value, .. } => is_function(value),
        Kind::Block(expressions) => expressions.last().is_some_and(is_function),
        _ => false,
    }
}

/// What an expression gives.
struct Evaluated {
    shape: Shape,
    /// Whether something was said about it.
    is_told: bool,
    /// Why the last path in it that leads to nothing does so.
    cause: Option<Cause>,
}

impl Evaluated {
    fn of(shape: Shape, is_told: bool) -> Self {
        Self { shape, is_told, cause: None }
    }
}

impl Visit<'_, '_> {
    /// What a field of the state gives, if it is there.
    fn field(&mut self, name: &str, known: &Known<'_>, wanted: Option<&Wanted>) -> Option<Shape> {
        let node = self.state.get(name)?;
        let what = match name {
            "Arguments" => "the `Arguments` make this",
            "ItemSelector" => "the `ItemSelector` makes this",
            _ => "the `Output` makes this",
        };
        let state = self.state.place.place();
        let place = state.field(name);
        let shape = self.value(node, &place, known, what);
        let span = self.state.node().member(name).map(|member| member.key_span);
        self.check_size(&shape, span.unwrap_or(node.span), &place, &place.subject());
        if let Some(wanted) = wanted
            && node.text().is_some_and(is_expression)
            && wanted.excludes(&shape)
        {
            self.fails = true;
            wrong_data_type::found(node.span, &place, wanted, &shape, &mut self.found);
        }
        Some(shape)
    }

    /// What comes after the work.
    fn after_work(&mut self, before: &Known<'_>, result: Shape) {
        let after = Known { other: Some(("result", result.clone())), ..before.clone() };
        self.end(&after, Some(result));
    }

    /// `Assign` and `Output`, and what comes without the latter.
    fn end(&mut self, known: &Known<'_>, result: Option<Shape>) {
        let place = self.state.place.place();
        let variables = self.variables(self.state.get("Assign"), &place.field("Assign"), known);
        let output = self.field("Output", known, None).or(result);
        let output = output.unwrap_or_else(|| self.data.input.clone());
        self.go_on(output, variables);
    }

    fn catch_in_jsonata(&mut self, before: &Known<'_>) {
        let error = Self::error_output();
        let known = Known { other: Some(("errorOutput", error.clone())), ..before.clone() };
        let place = self.state.place.place();
        let list = place.field("Catch");
        let catches = self.state.get("Catch").map(Node::items).unwrap_or_default();
        for (index, catch) in catches.iter().enumerate() {
            let item = list.item(index);
            let is_failing = std::mem::take(&mut self.fails);
            let variables = self.variables(catch.get("Assign"), &item.field("Assign"), &known);
            let output = match catch.get("Output") {
                Some(node) => {
                    let what = "the `Output` makes this";
                    self.value(node, &item.field("Output"), &known, what)
                }
                None => error.clone(),
            };
            let fails = std::mem::replace(&mut self.fails, is_failing);
            self.lead(catch.get("Next"), Data { input: output.present(), variables }, fails);
        }
    }

    /// The variables after some are assigned.
    fn variables(
        &mut self,
        assign: Option<&Node<'_>>,
        place: &Place<'_>,
        known: &Known<'_>,
    ) -> Shape {
        let what = "the variable is assigned here";
        let mut assigned = Vec::new();
        for member in assign.map(Node::members).unwrap_or_default() {
            let value = self.value(&member.value, &place.field(&member.key), known, what);
            assigned.push((&*member.key, value.present()));
        }
        let variables = self.data.variables.clone();
        assigned.into_iter().fold(variables, |all, (name, value)| all.with(&[name], value))
    }

    /// What a value gives, with the expressions in it.
    fn value(
        &mut self,
        node: &Node<'_>,
        place: &Place<'_>,
        known: &Known<'_>,
        what: &'static str,
    ) -> Shape {
        match &node.value {
            Value::Object(members) => {
                let mut fields = Vec::new();
                for member in members {
                    let place = place.field(&member.key);
                    fields.push((&*member.key, self.value(&member.value, &place, known, what)));
                }
                let is_open = members.iter().any(|member| has_placeholder(&member.key));
                let rest = if is_open { Rest::Open } else { Rest::None };
                Shape::object(fields, rest, Some(Origin { span: node.span, what }))
            }
            Value::List(items) => {
                let shapes = items
                    .iter()
                    .enumerate()
                    .map(|(index, item)| self.value(item, &place.item(index), known, what));
                Shape::tuple(shapes.collect())
            }
            Value::Text(text) if is_expression(text) => self.expression(node, place, known).shape,
            _ => Shape::of_literal(node, what),
        }
    }

    /// What an expression gives, and what is wrong with it.
    fn expression(&mut self, node: &Node<'_>, place: &Place<'_>, known: &Known<'_>) -> Evaluated {
        let Some(expression) = parsed(node) else { return Evaluated::of(Shape::anything(), false) };
        let mut evaluator = Evaluator::new(known, node.span);
        let shape = evaluator.evaluate(&expression);
        let (problems, cause) = (evaluator.problems, evaluator.cause);
        let is_told = !problems.is_empty();
        for problem in problems {
            match problem {
                Problem::NeverEqual { written, shape, wanted } => {
                    let found = &mut self.found;
                    never_equal::found(node, place, "=", (&written, &shape), &wanted, found);
                }
                Problem::WrongOperand { operator, shape } => {
                    self.fails = true;
                    wrong_data_type::operand(node, place, operator, &shape, &mut self.found);
                }
                Problem::LeftOut(cause) => {
                    if self.mend(&cause) {
                        undefined_expression::part(node, place, &cause, &mut self.found);
                    }
                }
            }
        }
        if is_function(&expression) {
            self.fails = true;
            wrong_data_type::function(node, place, &mut self.found);
            return Evaluated::of(Shape::anything(), true);
        }
        if !shape.is_surely_missing() {
            return Evaluated { shape, is_told, cause };
        }
        // One that nothing assigns anywhere has a rule of its own.
        let is_told_elsewhere = cause.as_ref().is_some_and(|cause| {
            let variable = cause.unassigned.as_deref();
            let (definition, scope) = (self.world.definition, self.state.scope);
            variable.is_some_and(|name| !self.world.assigned.is_known(definition, scope, name))
        });
        if is_told_elsewhere {
            return Evaluated::of(Shape::anything(), true);
        }
        self.fails = true;
        if cause.as_ref().is_none_or(|cause| self.mend(cause)) {
            undefined_expression::found(node, place, cause.as_ref(), &mut self.found);
        }
        Evaluated::of(Shape::anything(), true)
    }

    /// Goes on as if that were mended which a path leads to nothing for. Gives whether it is to be
    /// said: what follows from something that was said is not said again.
    fn mend(&mut self, cause: &Cause) -> bool {
        let lack = match cause.unassigned {
            Some(_) => Lack::Misspelt(&cause.name),
            None => cause.container.lack_of(&cause.name),
        };
        let container = cause.owner.join(".");
        if !self.is_new("", &container, lack) {
            return false;
        }
        let fields: Vec<&str> = cause.owner.iter().map(String::as_str).collect();
        match &fields[..] {
            ["$states", "input", fields @ ..] => {
                self.data.input = self.data.input.mended(fields, lack);
            }
            ["$states", ..] => {}
            [variable, fields @ ..] => {
                let variable = variable.trim_start_matches('$');
                let fields: Vec<&str> = std::iter::once(variable).chain(fields.to_vec()).collect();
                self.data.variables = self.data.variables.mended(&fields, lack);
            }
            [] => self.data.variables = self.data.variables.mended(&[], lack),
        }
        true
    }

    /// What is known of a condition.
    fn condition(&mut self, node: &Node<'_>, place: &Place<'_>, known: &Known<'_>) -> Verdict {
        let Some(expression) = parsed(node) else { return Verdict::Maybe };
        let Evaluated { shape, is_told, cause } = self.expression(node, place, known);
        if self.fails {
            return Verdict::Maybe;
        }
        if Wanted::CONDITION.excludes(&shape) {
            self.fails = true;
            wrong_data_type::found(node.span, place, &Wanted::CONDITION, &shape, &mut self.found);
            return Verdict::Maybe;
        }
        let verdict = match shape.known().map(|known| &known.booleans[..]) {
            Some([only]) if shape.is_surely(Type::Boolean) => Verdict::of(*only),
            _ => return Verdict::Maybe,
        };
        // One that is written so is meant so.
        if !is_told && !language::references(&expression).is_empty() {
            let outcome = choice_outcome::of(node.span, place, verdict);
            // What is not there is the reason, if something is not.
            let cause = cause.filter(|cause| !cause.is_vague && verdict == Verdict::Never);
            let outcome = outcome.map(|outcome| match &cause {
                Some(cause) => outcome.because_of(cause),
                None => outcome,
            });
            self.found.list.extend(outcome);
        }
        verdict
    }
}
