//! A visit of a state: what it makes of what it is given, and what is found there.

use super::{
    Data, World,
    context::with_item,
    jsonata,
    path::{follow, written},
    services,
    shape::{Rest, Shape},
};
use crate::{
    Diagnostic,
    definition::{Kind, Language, Place, State},
    document::Node,
    expression::json_path::{JsonPath, Root, Step, parse},
    rules::{Found, missing_data, unassigned_variable},
};

/// What a visit gives.
pub(super) struct Outcome {
    pub(super) found: Vec<Diagnostic>,
    /// The states that it leads to, and with what.
    pub(super) edges: Vec<(usize, Data)>,
    /// The scopes inside it that begin, and with what.
    pub(super) inner: Vec<(usize, Data)>,
    /// What it ends its scope with.
    pub(super) output: Option<Shape>,
    /// The states that it would lead to otherwise.
    pub(super) withheld: Vec<usize>,
    pub(super) withholds_output: bool,
}

pub(super) struct Visit<'v, 'a> {
    pub(super) world: &'v World<'v, 'a>,
    outputs: &'v [Option<Shape>],
    pub(super) state: &'v State<'a>,
    pub(super) data: Data,
    pub(super) found: Found,
    /// Whether it is certain that the state fails, but for what its catches do.
    pub(super) fails: bool,
    /// What was said to be missing.
    missing: Vec<String>,
    outcome: Outcome,
}

/// What a path or expression can refer to.
#[derive(Clone, Copy)]
pub(super) struct Environment<'e> {
    pub(super) data: &'e Shape,
    /// What the data is, for messages.
    pub(super) subject: &'static str,
    pub(super) context: &'e Shape,
    pub(super) variables: &'e Shape,
}

pub(super) const INPUT: &str = "the input of this state";

impl<'v, 'a> Visit<'v, 'a> {
    pub(super) fn of(
        world: &'v World<'v, 'a>,
        outputs: &'v [Option<Shape>],
        state: usize,
        data: Data,
    ) -> Outcome {
        let outcome = Outcome {
            found: Vec::new(),
            edges: Vec::new(),
            inner: Vec::new(),
            output: None,
            withheld: Vec::new(),
            withholds_output: false,
        };
        let state = &world.definition.states[state];
        let mut visit = Self {
            world,
            outputs,
            state,
            data,
            found: Found::default(),
            fails: false,
            missing: Vec::new(),
            outcome,
        };
        let Some(kind) = state.kind else { return visit.outcome };
        match state.language {
            Language::JsonPath => visit.json_path(kind),
            Language::Jsonata => visit.jsonata(kind),
        }
        visit.outcome.found = visit.found.list;
        visit.outcome
    }

    pub(super) fn context(&self) -> Shape {
        let mut scope = &self.world.definition.scopes[self.state.scope];
        loop {
            if scope.is_distributed {
                return self.world.inner_context.clone();
            }
            let Some(parent) = scope.parent else { return self.world.context.clone() };
            scope = &self.world.definition.scopes[self.world.definition.states[parent].scope];
        }
    }

    /// Goes on to the next state, or ends the scope.
    pub(super) fn go_on(&mut self, output: Shape, variables: Shape) {
        let output = output.present();
        if self.state.is_terminal() {
            if self.fails {
                self.outcome.withholds_output = true;
            } else {
                self.outcome.output = Some(output);
            }
        } else {
            let next = self.state.get("Next");
            let data = (!self.fails).then_some(Data { input: output, variables });
            self.lead(next, data);
        }
    }

    /// Goes on to a state; without data, it would but for what is wrong.
    pub(super) fn lead(&mut self, target: Option<&Node<'_>>, data: Option<Data>) {
        let scope = &self.world.definition.scopes[self.state.scope];
        let target = target.and_then(Node::text).and_then(|name| scope.by_name.get(name));
        let Some(target) = target else { return };
        match data {
            Some(data) => self.outcome.edges.push((*target, data)),
            None => self.outcome.withheld.push(*target),
        }
    }

    /// Begins the scopes inside, and gives what they end with; nothing, as long as one does not
    /// end.
    pub(super) fn run_inner(&mut self, input: &Shape) -> Option<Vec<Shape>> {
        for scope in &self.state.inner {
            let is_distributed = self.world.definition.scopes[*scope].is_distributed;
            let variables =
                if is_distributed { super::no_variables() } else { self.data.variables.clone() };
            let data = Data { input: input.clone().present(), variables };
            self.outcome.inner.push((*scope, data));
        }
        self.state.inner.iter().map(|scope| self.outputs[*scope].clone()).collect()
    }

    /// What a task gives.
    pub(super) fn task_output(&self) -> Shape {
        if let Some(output) = self.world.check.task_outputs.get(self.state.name) {
            return output.clone();
        }
        let resource = self.state.get("Resource");
        match resource.and_then(Node::text) {
            Some(text) => services::output(text, resource.map(|node| node.span)),
            None => Shape::anything(),
        }
    }

    /// What a Map gives: a list of what its items give, or where the results went.
    pub(super) fn map_output(&mut self, item: &Shape) -> Option<Shape> {
        let outputs = self.run_inner(item)?;
        let is_transformed = |writer: &Node<'_>| writer.get("WriterConfig").is_some();
        match self.state.get("ResultWriter") {
            Some(writer) if writer.get("Resource").is_some() => {
                let details = [("Bucket", Shape::text()), ("Key", Shape::text())];
                let fields = [
                    ("MapRunArn", Shape::text()),
                    ("ResultWriterDetails", Shape::object(details, Rest::Open, None)),
                ];
                Some(Shape::object(fields, Rest::Open, None))
            }
            Some(writer) if is_transformed(writer) => Some(Shape::anything()),
            _ => {
                let each = outputs.iter().fold(Shape::nothing(), |all, output| all.join(output));
                Some(Shape::list_of(each))
            }
        }
    }

    /// What each item of a Map is, from the list that it is given; nothing, if that is none.
    pub(super) fn items(&self, list: &Shape) -> Shape {
        // The fields of an object are items as well, if it is distributed.
        if self.is_distributed_map() && list.can_be(super::shape::Type::Object) {
            return Shape::anything();
        }
        list.each()
    }

    pub(super) fn is_distributed_map(&self) -> bool {
        self.state.kind == Some(Kind::Map)
            && self.state.inner.iter().any(|scope| self.world.definition.scopes[*scope].is_distributed)
    }

    /// What the items are given to the states inside as, when they are handed on in batches.
    pub(super) fn batch(&self, item: Shape, batch_input: Option<Shape>) -> Shape {
        if self.state.get("ItemBatcher").is_none() {
            return item;
        }
        let mut fields = vec![("Items", Shape::list_of(item))];
        fields.extend(batch_input.map(|input| ("BatchInput", input)));
        Shape::object(fields, Rest::None, None)
    }

    pub(super) fn context_with_item(&self, context: &Shape, item: &Shape) -> Shape {
        with_item(context, item)
    }

    /// The error that a Catch hands on.
    pub(super) fn error_output() -> Shape {
        let text = || Shape::text().join(&Shape::null());
        Shape::object([("Cause", text().or_missing()), ("Error", text())], Rest::None, None)
    }

    /// Where a path leads that stands in a definition. What is wrong with it is noted.
    pub(super) fn path(
        &mut self,
        node: &Node<'_>,
        place: &Place<'_>,
        environment: Environment<'_>,
    ) -> Shape {
        match node.text().map(parse) {
            Some(Ok(path)) => self.follow(&path, node, place, environment),
            // That it is none is said elsewhere.
            _ => Shape::anything(),
        }
    }

    pub(super) fn follow(
        &mut self,
        path: &JsonPath,
        node: &Node<'_>,
        place: &Place<'_>,
        environment: Environment<'_>,
    ) -> Shape {
        let Some(root) = self.root(path, node, place, environment) else {
            return Shape::anything();
        };
        match follow(path, &root) {
            Ok(shape) => shape,
            Err(missing) => {
                self.fails = true;
                let steps = path.steps();
                let root = root_as_written(path.root());
                let key = format!("{}{}", environment.subject, written(&root, &steps[..=missing.taken]));
                // What follows from something that was said is not said again.
                if !self.missing.contains(&key) {
                    self.missing.push(key);
                    let container = match (missing.taken, path.root()) {
                        (0, Root::Data) => environment.subject.to_owned(),
                        (0, Root::Context) => "the context object".to_owned(),
                        (0, _) => format!("the variable `{root}`"),
                        (taken, _) => format!("`{}`", written(&root, &steps[..taken])),
                    };
                    let step: &Step = &steps[missing.taken];
                    missing_data::found(node, place, &missing, step, &container, &mut self.found);
                }
                Shape::anything()
            }
        }
    }

    /// What a path begins at; nothing, if nothing is known of it.
    pub(super) fn root(
        &mut self,
        path: &JsonPath,
        node: &Node<'_>,
        place: &Place<'_>,
        environment: Environment<'_>,
    ) -> Option<Shape> {
        match path.root() {
            Root::Data => Some(environment.data.clone()),
            Root::Context => Some(environment.context.clone()),
            Root::Variable(name) => self.variable(name, node, place, environment.variables),
            Root::Current | Root::Placeholder(_) => None,
        }
    }

    /// What a variable holds; nothing, if nothing is known of it.
    pub(super) fn variable(
        &mut self,
        name: &str,
        node: &Node<'_>,
        place: &Place<'_>,
        variables: &Shape,
    ) -> Option<Shape> {
        let shape = variables.field(name);
        if !shape.is_surely_missing() {
            return Some(shape.present());
        }
        // One that nothing assigns anywhere has a rule of its own.
        if self.world.assigned.is_known(self.world.definition, self.state.scope, name) {
            self.fails = true;
            let key = format!("${name}");
            if !self.missing.contains(&key) {
                self.missing.push(key);
                unassigned_variable::found(node, place, name, &mut self.found);
            }
        }
        None
    }
}

fn root_as_written(root: &Root) -> String {
    match root {
        Root::Data => "$".to_owned(),
        Root::Context => "$$".to_owned(),
        Root::Current => "@".to_owned(),
        Root::Variable(name) => format!("${name}"),
        Root::Placeholder(text) => text.clone(),
    }
}

impl Visit<'_, '_> {
    fn jsonata(&mut self, kind: Kind) {
        jsonata::visit(self, kind);
    }
}
