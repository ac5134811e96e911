//! From the syntax tree to what is evaluated.

use std::{collections::HashMap, mem, sync::Arc};

use statewright_asl::expression::jsonata::{self as syntax, Expression};

use super::{
    frame::Symbol,
    functions,
    program::{
        Array, Call, Kind, Lambda, Name, Node, Pair, Path, Program, SortTerm, Stage, Step,
        StepKind, Transform,
    },
    regex::Regex,
    signature::Signature,
};
use crate::Json;

/// Makes a program of an expression.
pub(super) fn lower(expression: &Expression) -> Program {
    let mut lowering = Lowering::default();
    let root = lowering.node(expression);
    Program { root, names: lowering.names }
}

#[derive(Debug, Default)]
struct Lowering {
    names: Vec<Name>,
    symbols: HashMap<String, Symbol>,
    /// What each `%` looks up, by its number.
    parents: HashMap<usize, Symbol>,
    /// The `%` that steps were numbered by, and those that were there, both in their order.
    numbered: Vec<usize>,
    there: Vec<usize>,
}

impl Lowering {
    fn node(&mut self, expression: &Expression) -> Node {
        let mut node = self.bare_node(expression);
        node.keep |= match &node.kind {
            Kind::Path(path) => path.keep,
            _ => expression.keep_array,
        };
        node
    }

    fn bare_node(&mut self, expression: &Expression) -> Node {
        Node::new(match &expression.kind {
            syntax::Kind::Null => Kind::Literal(Json::Null),
            syntax::Kind::Boolean(value) => Kind::Literal(Json::Bool(*value)),
            syntax::Kind::Number(number) => Kind::Literal(super::convert::number(*number)),
            syntax::Kind::String(text) => Kind::Literal(text.as_str().into()),
            syntax::Kind::Regex { pattern, ignore_case, multi_line } => {
                Kind::Regex(Arc::new(Regex::new(pattern, *ignore_case, *multi_line)))
            }
            syntax::Kind::Variable(name) if name.is_empty() => Kind::Context,
            syntax::Kind::Variable(name) => Kind::Variable(self.symbol(name)),
            syntax::Kind::Name(name) => Kind::Name(name.as_str().into()),
            syntax::Kind::Wildcard => Kind::Wildcard,
            syntax::Kind::Descendants => Kind::Descendants,
            syntax::Kind::Parent(number) => Kind::Variable(self.parent(*number)),
            syntax::Kind::Path { steps, group } => {
                Kind::Path(self.path(steps, group.as_deref(), expression.keep_array))
            }
            syntax::Kind::Filter { of, filters } => {
                let mut node = self.node(of);
                node.filters.extend(filters.iter().map(|filter| self.node(filter)));
                return node;
            }
            syntax::Kind::Group { of, pairs } => {
                let mut node = self.node(of);
                node.group = Some(self.pairs(pairs));
                return node;
            }
            syntax::Kind::Negate(value) => Kind::Negate(self.boxed(value)),
            syntax::Kind::Binary { operator, left, right } => Kind::Binary {
                operator: *operator,
                left: self.boxed(left),
                right: self.boxed(right),
            },
            syntax::Kind::Range { first, last } => {
                Kind::Range { first: self.boxed(first), last: self.boxed(last) }
            }
            syntax::Kind::Array(items) => {
                Kind::Array(Array { items: self.nodes(items), whole: false })
            }
            syntax::Kind::Object(pairs) => Kind::Object(self.pairs(pairs)),
            syntax::Kind::Condition { condition, then, otherwise } => Kind::Condition {
                condition: self.boxed(condition),
                then: self.boxed(then),
                otherwise: otherwise.as_ref().map(|otherwise| self.boxed(otherwise)),
            },
            syntax::Kind::Block(expressions) => Kind::Block {
                expressions: self.nodes(expressions),
                binds: expressions.iter().any(binds),
            },
            syntax::Kind::Bind { name, value } => {
                Kind::Bind { symbol: self.symbol(name), value: self.boxed(value) }
            }
            syntax::Kind::Apply { value, function } => return self.apply(value, function),
            syntax::Kind::Lambda { parameters, signature, body } => {
                let mut body = self.node(body);
                end_with_call(&mut body);
                Kind::Lambda(Arc::new(Lambda {
                    parameters: parameters.iter().map(|name| self.symbol(name)).collect(),
                    signature: signature.as_deref().map(Signature::parse),
                    body,
                }))
            }
            syntax::Kind::Call { function, arguments } => {
                Kind::Call { call: self.call(function, arguments), first: None }
            }
            syntax::Kind::Partial { function, arguments } => Kind::Partial {
                name: name_of(function),
                function: self.boxed(function),
                arguments: arguments
                    .iter()
                    .map(|argument| argument.as_ref().map(|argument| self.node(argument)))
                    .collect(),
            },
            syntax::Kind::Transform { pattern, update, delete } => {
                Kind::Transform(Arc::new(Transform {
                    pattern: self.node(pattern),
                    update: self.node(update),
                    delete: delete.as_ref().map(|delete| self.node(delete)),
                }))
            }
        })
    }

    fn nodes(&mut self, expressions: &[Expression]) -> Vec<Node> {
        expressions.iter().map(|expression| self.node(expression)).collect()
    }

    fn boxed(&mut self, expression: &Expression) -> Box<Node> {
        Box::new(self.node(expression))
    }

    fn pairs(&mut self, pairs: &[(Expression, Expression)]) -> Vec<Pair> {
        let pairs = pairs.iter();
        pairs.map(|(key, value)| Pair { key: self.node(key), value: self.node(value) }).collect()
    }

    fn apply(&mut self, value: &Expression, function: &Expression) -> Node {
        let (value, keep) = (self.boxed(value), value.keep_array || function.keep_array);
        let kind = match &function.kind {
            syntax::Kind::Call { function, arguments } => {
                Kind::Call { call: self.call(function, arguments), first: Some(value) }
            }
            _ => Kind::Apply { value, function: self.boxed(function) },
        };
        Node { keep, ..Node::new(kind) }
    }

    fn call(&mut self, function: &Expression, arguments: &[Expression]) -> Arc<Call> {
        Arc::new(Call {
            name: name_of(function),
            function: self.node(function),
            arguments: self.nodes(arguments),
        })
    }

    fn path(
        &mut self,
        steps: &[syntax::Step],
        group: Option<&[(Expression, Expression)]>,
        keep: bool,
    ) -> Path {
        let (numbered, there) = (self.numbered.len(), self.there.len());
        // Only where steps were put together by a dot, lists are written as steps.
        let joined = steps[1..].iter().any(|step| matches!(step.kind, syntax::StepKind::Map(_)));
        let mut lowered: Vec<_> = steps.iter().map(|step| self.step(step)).collect();
        for (at, step) in lowered.iter_mut().enumerate() {
            if let StepKind::Map(node) = &mut step.kind
                && let Kind::Array(array) = &mut node.kind
            {
                array.whole = joined || at > 0;
            }
        }
        let mut keep = keep;
        if let Some(first) = lowered.first_mut() {
            filter_before_path(first);
            // Without a dot, `[]` behind what is no name says nothing of the path.
            if let (StepKind::Map(node), false) = (&first.kind, joined)
                && !matches!(node.kind, Kind::Name(_))
            {
                keep &= !node.keep;
            }
        }
        let group = group.map(|pairs| self.pairs(pairs));
        let inside = &self.there[there..];
        let gives_tuples = self.numbered[numbered..].iter().any(|number| !inside.contains(number));
        Path { steps: lowered, group, keep, gives_tuples }
    }

    fn step(&mut self, step: &syntax::Step) -> Step {
        let kind = match &step.kind {
            syntax::StepKind::Map(expression) => StepKind::Map(self.node(expression)),
            syntax::StepKind::Sort(terms) => {
                let terms = terms.iter();
                StepKind::Sort(
                    terms
                        .map(|term| SortTerm {
                            descending: term.descending,
                            key: self.node(&term.key),
                        })
                        .collect(),
                )
            }
        };
        let parent = step.parents.first().map(|first| self.parent_symbol(*first));
        for number in &step.parents {
            self.numbered.push(*number);
            self.parents.extend(parent.map(|parent| (*number, parent)));
        }
        let (mut index, mut stages) = (None, Vec::new());
        for stage in &step.stages {
            match stage {
                syntax::Stage::Filter(filter) => stages.push(Stage::Filter(self.node(filter))),
                syntax::Stage::Index(name) if stages.is_empty() => {
                    index = Some(self.symbol(name));
                }
                syntax::Stage::Index(name) => stages.push(Stage::Index(self.symbol(name))),
            }
        }
        let focus = step.focus.as_ref().map(|name| self.symbol(name));
        let given = matches!(&kind, StepKind::Map(node) if node.gives_tuples());
        let counted =
            index.is_some() || stages.iter().any(|stage| matches!(stage, Stage::Index(_)));
        let tuples = given || counted || focus.is_some() || parent.is_some();
        Step { kind, focus, index, stages, parent, tuples }
    }

    fn symbol(&mut self, name: &str) -> Symbol {
        if let Some(symbol) = self.symbols.get(name) {
            return *symbol;
        }
        let symbol = self.add(name, functions::lookup(name));
        self.symbols.insert(name.to_owned(), symbol);
        symbol
    }

    fn add(&mut self, text: &str, builtin: Option<&'static functions::Builtin>) -> Symbol {
        self.names.push(Name { text: text.into(), builtin });
        Symbol(self.names.len() - 1)
    }

    /// What a `%` is, where it stands.
    fn parent(&mut self, number: usize) -> Symbol {
        self.there.push(number);
        self.parent_symbol(number)
    }

    fn parent_symbol(&mut self, number: usize) -> Symbol {
        if let Some(symbol) = self.parents.get(&number) {
            return *symbol;
        }
        // No variable has this name.
        let symbol = self.add("%", None);
        self.parents.insert(number, symbol);
        symbol
    }
}

/// The filters of the first step belong to what it is, and not to the path, if that is no
/// name: `$list[0].name`.
fn filter_before_path(step: &mut Step) {
    let StepKind::Map(node) = &mut step.kind else { return };
    let is_counted =
        step.index.is_some() || step.stages.iter().any(|stage| matches!(stage, Stage::Index(_)));
    if matches!(node.kind, Kind::Name(_)) || is_counted || node.gives_tuples() {
        return;
    }
    for stage in mem::take(&mut step.stages) {
        if let Stage::Filter(filter) = stage {
            node.filters.push(filter);
        }
    }
}

/// The name by which a function is called.
fn name_of(function: &Expression) -> Option<Arc<str>> {
    match &function.kind {
        syntax::Kind::Variable(name) => Some(name.as_str().into()),
        syntax::Kind::Path { steps, .. } => match &steps.first()?.kind {
            syntax::StepKind::Map(Expression { kind: syntax::Kind::Name(name), .. }) => {
                Some(name.as_str().into())
            }
            _ => None,
        },
        _ => None,
    }
}

/// Whether a variable is bound in the block that the expression is a part of.
fn binds(expression: &Expression) -> bool {
    match &expression.kind {
        syntax::Kind::Bind { .. } => true,
        syntax::Kind::Block(_) | syntax::Kind::Lambda { .. } => false,
        _ => expression.children().into_iter().any(binds),
    }
}

/// Marks the calls that a function ends with, so that recursion by them takes no depth.
fn end_with_call(body: &mut Node) {
    match &mut body.kind {
        Kind::Call { call, first: None } if body.filters.is_empty() && body.group.is_none() => {
            body.kind = Kind::TailCall(call.clone());
        }
        Kind::Condition { then, otherwise, .. } => {
            end_with_call(then);
            if let Some(otherwise) = otherwise {
                end_with_call(otherwise);
            }
        }
        Kind::Block { expressions, .. } => {
            if let Some(last) = expressions.last_mut() {
                end_with_call(last);
            }
        }
        _ => {}
    }
}
