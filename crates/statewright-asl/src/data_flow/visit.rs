//! A visit of a state: what it makes of what it is given, and what is found there.

use std::sync::LazyLock;

use super::{
    Data, PAYLOAD_BYTES_MAX, World,
    context::Context,
    first_state, jsonata, no_variables,
    path::{Missing, follow, written},
    services,
    shape::{Lack, PARTS_MAX, Rest, Shape, Type},
};
use crate::{
    Diagnostic,
    definition::{Kind, Language, Place, State},
    document::{Node, Span},
    expression::json_path::{JsonPath, Root, Step, parse},
    rules::{Found, missing_data, payload_size, unassigned_variable},
};

/// What a visit gives.
pub(super) struct Outcome {
    pub(super) found: Vec<Diagnostic>,
    /// The states that it leads to, and with what.
    pub(super) edges: Vec<(usize, Data)>,
    /// The states inside it that begin, and with what.
    pub(super) inner: Vec<(usize, Data)>,
    /// What it ends its scope with.
    pub(super) output: Option<Shape>,
    /// The states that it would lead to, and what it would end its scope with, if that were
    /// mended which is wrong.
    pub(super) withheld: Vec<(usize, Data)>,
    pub(super) withheld_output: Option<Shape>,
    /// Whether it is a Choice of which a rule holds for each value that is possible.
    pub(super) is_covered: bool,
}

pub(super) struct Visit<'v, 'a> {
    pub(super) world: &'v World<'v, 'a>,
    outputs: &'v [Option<Shape>],
    pub(super) state: &'v State<'a>,
    /// What it is given, but for what was missing in it.
    pub(super) data: Data,
    pub(super) found: Found,
    /// Whether it is certain that the state fails, but for what its catches do.
    pub(super) fails: bool,
    /// What was said to be missing.
    pub(super) told: Vec<String>,
    pub(super) outcome: Outcome,
}

/// What a path or expression can refer to.
#[derive(Clone, Copy)]
pub(super) struct Environment<'e> {
    pub(super) data: &'e Shape,
    /// What the data is, for messages.
    pub(super) subject: &'static str,
    pub(super) context: Context<'e>,
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
            withheld_output: None,
            is_covered: false,
        };
        let state = &world.definition.states[state];
        let mut visit = Self {
            world,
            outputs,
            state,
            data,
            found: Found::default(),
            fails: false,
            told: Vec::new(),
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

    pub(super) fn context(&self) -> Context<'v> {
        let definition = self.world.definition;
        let mut scope = &definition.scopes[self.state.scope];
        loop {
            match scope.parent {
                _ if scope.is_distributed => return Context::new(&self.world.inner_context, None),
                None => return Context::new(&self.world.context, Some(&self.world.check.input)),
                Some(parent) => scope = &definition.scopes[definition.states[parent].scope],
            }
        }
    }

    /// Goes on to the next state, or ends the scope.
    pub(super) fn go_on(&mut self, output: Shape, variables: Shape) {
        let place = self.state.place.place();
        let span = self.state.member.key_span;
        let is_small = self.check_size(&output, span, &place, "the output of this state");
        let output = if is_small { output.present() } else { Shape::anything() };
        if !self.state.is_terminal() {
            let next = self.state.get("Next");
            self.lead(next, Data { input: output, variables }, self.fails);
        } else if self.fails {
            self.outcome.withheld_output = Some(output);
        } else {
            self.outcome.output = Some(output);
        }
    }

    /// Whether something may be small enough to be handed on. If it is not, that is said once for
    /// the state.
    pub(super) fn check_size(
        &mut self,
        shape: &Shape,
        span: Span,
        place: &Place<'_>,
        what: &str,
    ) -> bool {
        let least = shape.least();
        if least <= PAYLOAD_BYTES_MAX {
            return true;
        }
        self.fails = true;
        if self.is_new("size", "", Lack::Other) {
            payload_size::found(span, place, what, least, &mut self.found);
        }
        false
    }

    /// Goes on to a state, or would do so but for what is wrong.
    pub(super) fn lead(&mut self, target: Option<&Node<'_>>, data: Data, is_withheld: bool) {
        let scope = &self.world.definition.scopes[self.state.scope];
        let target = target.and_then(Node::text).and_then(|name| scope.by_name.get(name));
        let edges = if is_withheld { &mut self.outcome.withheld } else { &mut self.outcome.edges };
        edges.extend(target.map(|target| (*target, data)));
    }

    /// Begins the scopes inside, and gives what they end with; nothing, as long as one does not
    /// end.
    pub(super) fn run_inner(&mut self, input: &Shape) -> Option<Vec<Shape>> {
        for scope in &self.state.inner {
            let inner = &self.world.definition.scopes[*scope];
            let variables =
                if inner.is_distributed { no_variables() } else { self.data.variables.clone() };
            let data = Data { input: input.clone().present(), variables };
            let edges =
                if self.fails { &mut self.outcome.withheld } else { &mut self.outcome.inner };
            edges.extend(first_state(inner).map(|first| (first, data)));
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
    pub(super) fn map_output(&mut self, item: &Shape, list: &Shape) -> Option<Shape> {
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
            Some(writer) if is_transformed(writer) || !writer.is_object() => {
                Some(Shape::anything())
            }
            _ => {
                let each = outputs.iter().fold(Shape::nothing(), |all, output| all.join(output));
                // Of a distributed Map, some items may fail.
                let count = list.length().filter(|_| !self.is_distributed_map());
                Some(match count {
                    Some(count) if list.is_surely(Type::List) => {
                        Shape::tuple(vec![each; count.min(PARTS_MAX)])
                    }
                    _ => Shape::list_of(each),
                })
            }
        }
    }

    /// What each item of a Map is, from the list that it is given; nothing, if that is none.
    pub(super) fn items(&self, list: &Shape) -> Shape {
        // The fields of an object are items as well, if it is distributed.
        if self.is_distributed_map() && list.can_be(Type::Object) {
            return Shape::anything();
        }
        list.each()
    }

    pub(super) fn is_distributed_map(&self) -> bool {
        self.state.kind == Some(Kind::Map)
            && self
                .state
                .inner
                .iter()
                .any(|scope| self.world.definition.scopes[*scope].is_distributed)
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

    /// The error that a Catch hands on.
    pub(super) fn error_output() -> Shape {
        static OUTPUT: LazyLock<Shape> = LazyLock::new(|| {
            let text = || Shape::text().join(&Shape::null());
            Shape::object([("Cause", text().or_missing()), ("Error", text())], Rest::None, None)
        });
        OUTPUT.clone()
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
                self.tell_missing(path, &missing, node, place, environment.subject);
                Shape::anything()
            }
        }
    }

    /// Says that a path leads to nothing, if that does not follow from what was said before; and
    /// goes on as if it were mended.
    fn tell_missing(
        &mut self,
        path: &JsonPath,
        missing: &Missing,
        node: &Node<'_>,
        place: &Place<'_>,
        subject: &'static str,
    ) {
        let (taken, rest) = path.steps().split_at(missing.taken);
        let Some(step) = rest.first() else { return };
        let lack = match step {
            Step::Field(name) => missing.container.lack_of(name),
            _ => Lack::Other,
        };
        let root = root_as_written(path.root());
        let container = written(&root, taken);
        if !self.is_new(subject, &container, lack) {
            return;
        }
        let fields = taken.iter().map_while(|step| match step {
            Step::Field(name) => Some(name.as_str()),
            _ => None,
        });
        let fields: Vec<&str> = fields.collect();
        // Of lists and the like it is not told what is in which item.
        let lack = if fields.len() == taken.len() { lack } else { Lack::Other };
        match path.root() {
            Root::Data if subject == INPUT => {
                self.data.input = self.data.input.mended(&fields, lack);
            }
            Root::Variable(name) => {
                let fields: Vec<&str> = std::iter::once(name.as_str()).chain(fields).collect();
                self.data.variables = self.data.variables.mended(&fields, lack);
            }
            _ => {}
        }
        let container = match (taken, path.root()) {
            ([], Root::Data) => subject.to_owned(),
            ([], Root::Context) => "the context object".to_owned(),
            ([], _) => format!("the variable `{root}`"),
            _ => format!("`{container}`"),
        };
        missing_data::found(node, place, missing, step, &container, &mut self.found);
    }

    /// Whether nothing was said of this yet. An object that lacks a field may be another one than
    /// was thought, and is worth one word; a name that is misspelt is a matter of its own.
    pub(super) fn is_new(&mut self, subject: &str, container: &str, lack: Lack<'_>) -> bool {
        let key = match lack {
            Lack::Misspelt(name) => format!("{subject} {container}.{name}"),
            Lack::Other => format!("{subject} {container}"),
        };
        let is_new = !self.told.contains(&key);
        if is_new {
            self.told.push(key);
        }
        is_new
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
            Root::Context => Some(environment.context.shape()),
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
        if self.world.assigned().is_known(self.world.definition, self.state.scope, name) {
            self.fails = true;
            self.data.variables = self.data.variables.with(&[name], Shape::anything());
            if self.is_new("", name, Lack::Misspelt(name)) {
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
