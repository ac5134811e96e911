//! What states in JSONata make of their input.

mod choice;
mod evaluate;
mod functions;
mod sequence;
mod truth;

use super::{
    Data,
    context::Context,
    json_path::with_assigned,
    shape::{Lack, Origin, Rest, Shape},
    visit::Visit,
};
use crate::{
    definition::{Kind, Place},
    document::{Node, Value, has_placeholder},
    expression::jsonata::{self as language, Expression},
    rules::{
        expression::is_expression, never_equal, undefined_expression, wrong_data_type,
        wrong_data_type::Wanted,
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
        Kind::Choice => choice::choose(visit, &before),
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
        let span = self.state.member(name).map(|member| member.key_span);
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
        let assigned =
            self.assigned_values(self.state.get("Assign"), &place.field("Assign"), known);
        let variables = with_assigned(self.data.variables.clone(), assigned);
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
            let assigned = self.assigned_values(catch.get("Assign"), &item.field("Assign"), &known);
            let variables = with_assigned(self.data.variables.clone(), assigned);
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

    /// The variables that are assigned at this place.
    fn assigned_values<'n>(
        &mut self,
        assign: Option<&'n Node<'_>>,
        place: &Place<'_>,
        known: &Known<'_>,
    ) -> Vec<(&'n str, Shape)> {
        let what = "the variable is assigned here";
        let members = assign.map(Node::members).unwrap_or_default().iter();
        let values = members.map(|member| {
            let place = place.field(&member.key);
            (&*member.key, self.value(&member.value, &place, known, what))
        });
        values.collect()
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
            variable.is_some_and(|name| !self.world.assigned().is_known(definition, scope, name))
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
}
