//! What states in JSONPath make of their input.

use super::{
    Data,
    path::follow,
    shape::{Rest, Shape},
    visit::{Environment, INPUT, Visit},
};
use crate::{
    definition::{Kind, Place},
    document::{Node, Value, has_placeholder},
    expression::json_path::{self, Root, Step},
    rules::{wrong_data_type, wrong_data_type::Wanted},
};

const RESULT: &str = "the result";

impl Visit<'_, '_> {
    pub(super) fn json_path(&mut self, kind: Kind) {
        let Data { input: raw, variables } = self.data.clone();
        let context = self.context();
        let on = |data| Environment { data, subject: INPUT, context, variables: &variables };
        let input = match kind {
            Kind::Fail => raw.clone(),
            _ => self.selected("InputPath", &raw, on(&raw)),
        };
        let on_input = on(&input);
        match kind {
            Kind::Task => {
                self.part("Parameters", on_input);
                self.part("Credentials", on_input);
                self.number_at("TimeoutSecondsPath", on_input);
                self.number_at("HeartbeatSecondsPath", on_input);
                let result = self.task_output();
                self.finish(result, on_input);
            }
            Kind::Pass => {
                let selected = self.part("Parameters", on_input);
                let result = match self.state.get("Result") {
                    Some(result) => Shape::of_literal(result, "the `Result` is this"),
                    None => selected.unwrap_or_else(|| self.passed_on(on_input)),
                };
                self.finish(result, on_input);
            }
            Kind::Parallel => {
                let selected = self.part("Parameters", on_input);
                let input = selected.unwrap_or_else(|| self.passed_on(on_input));
                let outputs = self.run_inner(&input);
                self.catch(on_input);
                if let Some(outputs) = outputs {
                    self.finish(Shape::tuple(outputs), on_input);
                }
            }
            Kind::Map => self.map(on_input),
            Kind::Wait => {
                self.number_at("SecondsPath", on_input);
                self.typed_at("TimestampPath", on_input, &Wanted::TIMESTAMP);
                let variables = self.own_assign(on_input);
                let output = self.selected("OutputPath", &self.passed_on(on_input), on_input);
                self.go_on(output, variables);
            }
            Kind::Choice => self.choice(on_input),
            Kind::Succeed => {
                let output = self.selected("OutputPath", &self.passed_on(on_input), on_input);
                self.go_on(output, variables.clone());
            }
            Kind::Fail => {
                for field in ["ErrorPath", "CausePath"] {
                    if let Some(node) = self.state.get(field) {
                        let place = self.state.place.place();
                        self.dynamic(node, &place.field(field), on_input);
                    }
                }
            }
        }
        if kind == Kind::Task {
            self.catch(on_input);
        }
    }

    /// What comes out again as it came in.
    pub(super) fn passed_on(&self, on_input: Environment<'_>) -> Shape {
        match self.state.get("InputPath") {
            None => self.data.input.clone(),
            Some(_) => on_input.data.clone(),
        }
    }

    fn map(&mut self, on_input: Environment<'_>) {
        let state_place = self.state.place.place();
        let list = match (self.state.get("ItemReader"), self.state.get("ItemsPath")) {
            // What is read counts, and the path does not: so AWS was recorded.
            (Some(_), _) => Shape::anything(),
            (None, Some(node)) => self.path(node, &state_place.field("ItemsPath"), on_input),
            (None, None) => on_input.data.clone(),
        };
        self.check_items(&list);
        self.number_at("MaxConcurrencyPath", on_input);
        self.number_at("ToleratedFailureCountPath", on_input);
        self.typed_at("ToleratedFailurePercentagePath", on_input, &Wanted::PERCENTAGE);
        for (object, field) in [("ItemReader", "Parameters"), ("ResultWriter", "Parameters")] {
            if let Some(node) = self.state.get(object).and_then(|object| object.get(field)) {
                let place = state_place.field(object);
                self.template(node, &place.field(field), on_input, "");
            }
        }
        let item = self.items(&list);
        let on_item = Environment { context: on_input.context.with_item(&item), ..on_input };
        let selector = match self.state.get("ItemSelector") {
            Some(_) => self.part("ItemSelector", on_item),
            None => self.part("Parameters", on_item),
        };
        let batch_input = self.state.get("ItemBatcher").and_then(|batcher| {
            let place = state_place.field("ItemBatcher");
            let node = batcher.get("BatchInput")?;
            let what = "`BatchInput` makes this";
            Some(self.template(node, &place.field("BatchInput"), on_input, what))
        });
        let item = self.batch(selector.unwrap_or(item), batch_input);
        let item = if item.is_nothing() { Shape::anything() } else { item };
        let result = self.map_output(&item, &list);
        self.catch(on_input);
        if let Some(result) = result {
            self.finish(result, on_input);
        }
    }

    /// Says so if a Map is surely given no list.
    fn check_items(&mut self, list: &Shape) {
        let wanted = if self.is_distributed_map() { &Wanted::ITEMS_OF_ANY } else { &Wanted::ITEMS };
        if !wanted.excludes(list) {
            return;
        }
        let place = self.state.place.place();
        let (span, field) = match self.state.member("ItemsPath") {
            Some(member) => (member.value.span, "ItemsPath"),
            None => (self.state.member.key_span, ""),
        };
        let inner = place.field(field);
        let at = if field.is_empty() { &place } else { &inner };
        self.fails = true;
        wrong_data_type::found(span, at, wanted, list, &mut self.found);
    }

    /// What a field selects by its path: all of the data without the field, and an empty object
    /// with null.
    pub(super) fn selected(
        &mut self,
        field: &str,
        data: &Shape,
        environment: Environment<'_>,
    ) -> Shape {
        match self.state.get(field) {
            None => data.clone(),
            Some(Node { value: Value::Null, .. }) => Shape::object([], Rest::None, None),
            Some(node) => {
                let place = self.state.place.place();
                self.path(node, &place.field(field), Environment { data, ..environment })
            }
        }
    }

    /// What a field makes that is a payload template, if it is there.
    fn part(&mut self, field: &str, environment: Environment<'_>) -> Option<Shape> {
        let node = self.state.get(field)?;
        let what = match field {
            "Parameters" => "the `Parameters` make this",
            "ItemSelector" => "the `ItemSelector` makes this",
            _ => "the `ResultSelector` makes this",
        };
        let place = self.state.place.place();
        let place = place.field(field);
        let shape = self.template(node, &place, environment, what);
        let span = self.state.member(field).map(|member| member.key_span);
        self.check_size(&shape, span.unwrap_or(node.span), &place, &place.subject());
        Some(shape)
    }

    /// What comes after the work: the result is selected and put into the input.
    fn finish(&mut self, result: Shape, on_input: Environment<'_>) {
        let on_result = Environment { data: &result, subject: RESULT, ..on_input };
        let selected = self.part("ResultSelector", on_result);
        let variables = self.own_assign(on_result);
        let selected = selected.unwrap_or_else(|| result.clone());
        let merged = put(self.state.get("ResultPath"), &self.data.input, selected);
        let on_output = Environment { subject: "the output of this state", ..on_input };
        let output = self.selected("OutputPath", &merged, on_output);
        self.go_on(output, variables);
    }

    /// The variables that are assigned in a field of the state, of a rule or of a catch, at this
    /// place.
    pub(super) fn assigned<'n>(
        &mut self,
        assign: Option<&'n Node<'_>>,
        place: &Place<'_>,
        environment: Environment<'_>,
    ) -> Vec<(&'n str, Shape)> {
        let what = "the variable is assigned here";
        let mut assigned = Vec::new();
        for member in assign.map(Node::members).unwrap_or_default() {
            let place = place.field(&member.key);
            assigned.push(match member.key.strip_suffix(".$") {
                Some(name) => (name, self.dynamic(&member.value, &place, environment)),
                None => (&*member.key, self.template(&member.value, &place, environment, what)),
            });
        }
        assigned
    }

    fn own_assign(&mut self, environment: Environment<'_>) -> Shape {
        let place = self.state.place.place();
        let assigned = self.assigned(self.state.get("Assign"), &place.field("Assign"), environment);
        with_assigned(self.data.variables.clone(), assigned)
    }

    fn catch(&mut self, on_input: Environment<'_>) {
        let catches = self.state.get("Catch").map(Node::items).unwrap_or_default();
        if catches.is_empty() {
            return;
        }
        let error = Self::error_output();
        let on_error = Environment { data: &error, subject: "an error", ..on_input };
        let place = self.state.place.place();
        let list = place.field("Catch");
        for (index, catch) in catches.iter().enumerate() {
            let item = list.item(index);
            let is_failing = std::mem::take(&mut self.fails);
            let assigned = self.assigned(catch.get("Assign"), &item.field("Assign"), on_error);
            let variables = with_assigned(self.data.variables.clone(), assigned);
            let input = put(catch.get("ResultPath"), &self.data.input, error.clone());
            let fails = std::mem::replace(&mut self.fails, is_failing);
            self.lead(catch.get("Next"), Data { input, variables }, fails);
        }
    }

    /// A field with a path to a number. A text may be read as one.
    fn number_at(&mut self, field: &'static str, environment: Environment<'_>) {
        self.typed_at(field, environment, &Wanted::NUMBER);
    }

    fn typed_at(&mut self, field: &'static str, environment: Environment<'_>, wanted: &Wanted) {
        let Some(node) = self.state.get(field) else { return };
        // Whether these look at the input before or after `InputPath` is not known.
        if self.state.get("InputPath").is_some() {
            let path = node.text().and_then(|text| json_path::parse(text).ok());
            let is_in = |data: &Shape| path.as_ref().is_some_and(|path| follow(path, data).is_ok());
            if is_in(&self.data.input) {
                return;
            }
        }
        let place = self.state.place.place();
        let place = place.field(field);
        let shape = self.path(node, &place, environment);
        if wanted.excludes(&shape) {
            self.fails = true;
            wrong_data_type::found(node.span, &place, wanted, &shape, &mut self.found);
        }
    }
}

/// The variables after some are assigned.
pub(super) fn with_assigned(variables: Shape, assigned: Vec<(&str, Shape)>) -> Shape {
    assigned.into_iter().fold(variables, |all, (name, value)| all.with(&[name], value.present()))
}

/// What becomes of the input when a result is put into it by `ResultPath`.
fn put(path: Option<&Node<'_>>, raw: &Shape, result: Shape) -> Shape {
    let Some(path) = path else { return result };
    if path.value == Value::Null {
        return raw.clone();
    }
    let Some(Ok(path)) = path.text().map(json_path::parse) else { return Shape::anything() };
    let name = |step: &'_ Step| match step {
        Step::Field(name) if !has_placeholder(name) => Some(name.clone()),
        _ => None,
    };
    let fields: Option<Vec<String>> = path.steps().iter().map(name).collect();
    match fields {
        Some(fields) if *path.root() == Root::Data => {
            let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
            raw.with(&fields, result)
        }
        _ => Shape::anything(),
    }
}
