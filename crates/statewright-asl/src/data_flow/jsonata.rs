//! What states in JSONata make of their input.

mod evaluate;
mod functions;
mod sequence;

use super::{
    Data,
    choice::Verdict,
    shape::{Origin, Rest, Shape, Type},
    visit::Visit,
};
use crate::{
    definition::{Kind, Place},
    document::{Node, Value, has_placeholder},
    expression::jsonata::{self as language, Expression, ReferenceKind},
    rules::{
        choice_outcome, expression::is_expression, never_equal, undefined_expression,
        wrong_data_type, wrong_data_type::Wanted,
    },
};
pub(crate) use evaluate::Cause;
use evaluate::{Evaluator, Problem};

/// What an expression can refer to.
struct Known {
    /// `$states`.
    states: Shape,
    variables: Shape,
}

pub(super) fn visit(visit: &mut Visit<'_, '_>, kind: Kind) {
    let context = visit.context();
    let Data { input, variables } = visit.data.clone();
    let before = Known { states: states(&input, &context, []), variables: variables.clone() };
    match kind {
        Kind::Task => {
            visit.field("Arguments", &before, None);
            visit.field("Credentials", &before, None);
            visit.field("TimeoutSeconds", &before, Some(&Wanted::NUMBER));
            visit.field("HeartbeatSeconds", &before, Some(&Wanted::NUMBER));
            visit.catch_in_jsonata(&before, &input, &context);
            let result = visit.task_output();
            visit.after_work(&input, &context, result);
        }
        Kind::Pass => visit.end(&before, &input),
        Kind::Wait => {
            visit.field("Seconds", &before, Some(&Wanted::NUMBER));
            visit.field("Timestamp", &before, Some(&Wanted::TIMESTAMP));
            visit.end(&before, &input);
        }
        Kind::Succeed => {
            let output = visit.field("Output", &before, None).unwrap_or(input);
            visit.go_on(output, variables);
        }
        Kind::Fail => {
            visit.field("Error", &before, Some(&Wanted::TEXT));
            visit.field("Cause", &before, Some(&Wanted::TEXT));
        }
        Kind::Parallel => {
            let arguments = visit.field("Arguments", &before, None).unwrap_or(input.clone());
            let arguments = if visit.fails { Shape::anything() } else { arguments };
            let outputs = visit.run_inner(&arguments);
            visit.catch_in_jsonata(&before, &input, &context);
            if let Some(outputs) = outputs {
                visit.after_work(&input, &context, Shape::tuple(outputs));
            }
        }
        Kind::Map => map(visit, &before, &input, &context),
        Kind::Choice => choose(visit, &before, &input),
    }
}

fn map(visit: &mut Visit<'_, '_>, before: &Known, input: &Shape, context: &Shape) {
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
    let on_item = visit.context_with_item(context, &item.clone().present());
    let on_item =
        Known { states: states(input, &on_item, []), variables: before.variables.clone() };
    let selected = visit.field("ItemSelector", &on_item, None);
    let batch_input = visit.state.get("ItemBatcher").and_then(|batcher| {
        let place = place.field("ItemBatcher");
        let node = batcher.get("BatchInput")?;
        Some(visit.value(node, &place.field("BatchInput"), before, "`BatchInput` makes this"))
    });
    let item = visit.batch(selected.unwrap_or(item), batch_input);
    let item = if visit.fails || item.is_nothing() { Shape::anything() } else { item };
    let result = visit.map_output(&item);
    visit.catch_in_jsonata(before, input, context);
    if let Some(result) = result {
        visit.after_work(input, context, result);
    }
}

fn choose(visit: &mut Visit<'_, '_>, before: &Known, input: &Shape) {
    let state_place = visit.state.place.place();
    let list = state_place.field("Choices");
    let rules = visit.state.get("Choices").map(Node::items).unwrap_or_default();
    let mut after = Known { states: before.states.clone(), variables: before.variables.clone() };
    let mut output = input.clone();
    for rule in rules {
        open(rule, &mut after, &mut output);
    }
    let mut is_over = false;
    for (index, rule) in rules.iter().enumerate() {
        let place = list.item(index);
        let next = rule.get("Next");
        if is_over {
            visit.lead(next, None);
            continue;
        }
        let mut verdict = Verdict::Maybe;
        if let Some(condition) = rule.get("Condition") {
            let place = place.field("Condition");
            verdict = visit.condition(condition, &place, before);
        }
        is_over = visit.fails || verdict == Verdict::Always;
        if visit.fails || verdict == Verdict::Never {
            visit.lead(next, None);
            continue;
        }
        let output = match rule.get("Output") {
            Some(node) => {
                visit.value(node, &place.field("Output"), &after, "the `Output` makes this")
            }
            None => output.clone(),
        };
        let place = place.field("Assign");
        let variables = visit.variables(rule.get("Assign"), &place, &after);
        let data = Data { input: output.present(), variables };
        let fails = std::mem::take(&mut visit.fails);
        visit.lead(next, (!fails).then_some(data));
    }
    let default = visit.state.get("Default");
    if is_over || visit.fails {
        visit.lead(default, None);
        return;
    }
    let output = visit.field("Output", &after, None).unwrap_or(output);
    let variables =
        visit.variables(visit.state.get("Assign"), &state_place.field("Assign"), &after);
    let data = Data { input: output.present(), variables };
    visit.lead(default, (!visit.fails).then_some(data));
}

/// After a Choice that asked for something, no more is known than before, and less if that was
/// by an example only.
fn open(rule: &Node<'_>, after: &mut Known, output: &mut Shape) {
    let Some(expression) = rule.get("Condition").and_then(parsed) else { return };
    for reference in language::references(&expression) {
        let ReferenceKind::Variable { name, fields } = reference.kind else { continue };
        let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
        if name == "states" {
            after.states = opened(&after.states, &fields);
            if let Some(("input", fields)) = fields.split_first().map(|(first, rest)| (*first, rest)) {
                *output = opened(output, fields);
            }
        } else {
            let fields: Vec<&str> = std::iter::once(&*name).chain(fields).collect();
            after.variables = opened(&after.variables, &fields);
        }
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

/// `$states`.
fn states<'f>(
    input: &Shape,
    context: &Shape,
    others: impl IntoIterator<Item = (&'f str, Shape)>,
) -> Shape {
    let fields = [("context", context.clone()), ("input", input.clone())];
    // What is not there at this time has rules of its own.
    Shape::object(fields.into_iter().chain(others), Rest::Open, None)
}

impl Visit<'_, '_> {
    /// What a field of the state gives, if it is there.
    fn field(&mut self, name: &str, known: &Known, wanted: Option<&Wanted>) -> Option<Shape> {
        let node = self.state.get(name)?;
        let what = match name {
            "Arguments" => "the `Arguments` make this",
            "ItemSelector" => "the `ItemSelector` makes this",
            _ => "the `Output` makes this",
        };
        let state = self.state.place.place();
        let place = state.field(name);
        let shape = self.value(node, &place, known, what);
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
    fn after_work(&mut self, input: &Shape, context: &Shape, result: Shape) {
        let states = states(input, context, [("result", result.clone())]);
        let after = Known { states, variables: self.data.variables.clone() };
        self.end(&after, &result);
    }

    /// `Assign` and `Output`, and what comes without the latter.
    fn end(&mut self, known: &Known, otherwise: &Shape) {
        let place = self.state.place.place();
        let variables = self.variables(self.state.get("Assign"), &place.field("Assign"), known);
        let output = self.field("Output", known, None).unwrap_or_else(|| otherwise.clone());
        self.go_on(output, variables);
    }

    fn catch_in_jsonata(&mut self, before: &Known, input: &Shape, context: &Shape) {
        let error = Self::error_output();
        let known = Known {
            states: states(input, context, [("errorOutput", error.clone())]),
            variables: before.variables.clone(),
        };
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
            let data = (!self.fails).then_some(Data { input: output.present(), variables });
            self.lead(catch.get("Next"), data);
            self.fails = is_failing;
        }
    }

    /// The variables after some are assigned.
    fn variables(&mut self, assign: Option<&Node<'_>>, place: &Place<'_>, known: &Known) -> Shape {
        let mut variables = known.variables.clone();
        for member in assign.map(Node::members).unwrap_or_default() {
            let what = "the variable is assigned here";
            let value = self.value(&member.value, &place.field(&member.key), known, what);
            variables = variables.with(&[&*member.key], value.present());
        }
        variables
    }

    /// What a value gives, with the expressions in it.
    fn value(
        &mut self,
        node: &Node<'_>,
        place: &Place<'_>,
        known: &Known,
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
            Value::Text(text) if is_expression(text) => self.expression(node, place, known).0,
            _ => Shape::of_literal(node, what),
        }
    }

    /// What an expression gives, and whether something was said about it.
    fn expression(&mut self, node: &Node<'_>, place: &Place<'_>, known: &Known) -> (Shape, bool) {
        let Some(expression) = parsed(node) else { return (Shape::anything(), false) };
        let mut evaluator = Evaluator::new(&known.states, &known.variables, node.span);
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
                    undefined_expression::part(node, place, &cause, &mut self.found);
                }
            }
        }
        if is_function(&expression) {
            self.fails = true;
            wrong_data_type::function(node, place, &mut self.found);
            return (Shape::anything(), true);
        }
        if !shape.is_surely_missing() {
            return (shape, is_told);
        }
        // One that nothing assigns anywhere has a rule of its own.
        let is_told_elsewhere = cause.as_ref().is_some_and(|cause| {
            let variable = cause.unassigned.as_deref();
            let (definition, scope) = (self.world.definition, self.state.scope);
            variable.is_some_and(|name| !self.world.assigned.is_known(definition, scope, name))
        });
        if is_told_elsewhere {
            return (Shape::anything(), true);
        }
        self.fails = true;
        undefined_expression::found(node, place, cause.as_ref(), &mut self.found);
        (Shape::anything(), true)
    }

    /// What is known of a condition.
    fn condition(&mut self, node: &Node<'_>, place: &Place<'_>, known: &Known) -> Verdict {
        let Some(expression) = parsed(node) else { return Verdict::Maybe };
        let (shape, is_told) = self.expression(node, place, known);
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
            choice_outcome::found(node.span, place, verdict, "", &mut self.found);
        }
        verdict
    }
}
