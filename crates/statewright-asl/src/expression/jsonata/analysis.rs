use std::collections::HashMap;

use super::{Expression, Kind, Stage, Step, StepKind};

/// Something that an expression takes from outside of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Where it is, in bytes of the text.
    pub offset: usize,
    /// What it is.
    pub kind: ReferenceKind,
}

/// What is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReferenceKind {
    /// A name, `*`, `**`, `$` or `%` that stands where the context is the one of the whole
    /// expression, and `$$` wherever it stands. Step Functions binds nothing to it.
    TopLevelName(String),
    /// A variable that the expression does not bind.
    ///
    /// A built-in function that is not called by its name (`$map($list, $string)`) is one.
    Variable {
        /// Its name, without the `$`.
        name: String,
        /// The names that follow: `result` and `x` in `$states.result.x[0].y`.
        fields: Vec<String>,
    },
    /// A function that is called by its name.
    Call {
        /// Its name, without the `$`.
        name: String,
        /// How many arguments it is called with; with `~>` that is one more.
        args: usize,
        /// Whether the expression binds it, as a variable.
        defined: bool,
    },
}

/// What an expression takes from outside of itself, in the order of the text.
#[must_use]
pub fn references(expression: &Expression) -> Vec<Reference> {
    let mut walk = Walk::default();
    walk.scope([expression], |walk| walk.expression(expression, Context::TopLevel));
    walk.found
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Context {
    /// A member of nothing.
    TopLevel,
    /// A member of an item of a step.
    Step,
}

#[derive(Debug, Default)]
struct Walk<'a> {
    found: Vec<Reference>,
    /// The variables of each scope, and whether they have their value already.
    scopes: Vec<HashMap<&'a str, bool>>,
    /// How many functions are around: their bodies run later, when all variables have
    /// their values.
    functions: usize,
}

impl<'a> Walk<'a> {
    fn expression(&mut self, expression: &'a Expression, context: Context) {
        let offset = expression.offset;
        match &expression.kind {
            Kind::Name(name) => self.top_level(offset, name, context),
            Kind::Wildcard => self.top_level(offset, "*", context),
            Kind::Descendants => self.top_level(offset, "**", context),
            Kind::Parent(_) => self.top_level(offset, "%", context),
            Kind::Variable(name) => self.variable(offset, name, context, &[]),
            Kind::Path { steps, group } => self.path(steps, group.iter().flatten(), context),
            Kind::Filter { of, filters } => {
                self.expression(of, context);
                self.all(filters, Context::Step);
            }
            Kind::Group { of, pairs } => {
                self.expression(of, context);
                self.pairs(pairs);
            }
            Kind::Block(expressions) => {
                self.scope(expressions, |walk| walk.all(expressions, context));
            }
            Kind::Bind { name, value } => {
                self.expression(value, context);
                self.assign(name);
            }
            Kind::Lambda { parameters, body, .. } => {
                self.functions += 1;
                self.scope([&**body], |walk| {
                    parameters.iter().for_each(|name| walk.bind(name, true));
                    walk.expression(body, context);
                });
                self.functions -= 1;
            }
            Kind::Call { function, arguments } => {
                self.callee(function, arguments.len(), context);
                self.all(arguments, context);
            }
            Kind::Partial { function, arguments } => {
                self.callee(function, arguments.len(), context);
                self.all(arguments.iter().flatten(), context);
            }
            Kind::Apply { value, function } => {
                self.expression(value, context);
                match &function.kind {
                    Kind::Variable(_) => self.callee(function, 1, context),
                    Kind::Call { function, arguments } => {
                        self.callee(function, arguments.len() + 1, context);
                        self.all(arguments, context);
                    }
                    _ => self.expression(function, context),
                }
            }
            Kind::Transform { .. } => self.all(expression.children(), Context::Step),
            _ => self.all(expression.children(), context),
        }
    }

    fn all(&mut self, list: impl IntoIterator<Item = &'a Expression>, context: Context) {
        for expression in list {
            self.expression(expression, context);
        }
    }

    /// Keys and values that are computed from the items of a step.
    fn pairs(&mut self, pairs: impl IntoIterator<Item = &'a (Expression, Expression)>) {
        for (key, value) in pairs {
            self.all([key, value], Context::Step);
        }
    }

    fn path(
        &mut self,
        steps: &'a [Step],
        group: impl Iterator<Item = &'a (Expression, Expression)>,
        mut context: Context,
    ) {
        self.scopes.push(HashMap::new());
        for (at, step) in steps.iter().enumerate() {
            match &step.kind {
                StepKind::Map(Expression { kind: Kind::Variable(name), offset, .. }) => {
                    self.variable(*offset, name, context, &steps[at..]);
                }
                StepKind::Map(expression) => self.expression(expression, context),
                StepKind::Sort(terms) => {
                    self.all(terms.iter().map(|term| &term.key), Context::Step);
                }
            }
            context = Context::Step;
            if let Some(name) = &step.focus {
                self.bind(name, true);
            }
            for stage in &step.stages {
                match stage {
                    Stage::Filter(filter) => self.expression(filter, Context::Step),
                    Stage::Index(name) => self.bind(name, true),
                }
            }
        }
        self.pairs(group);
        self.scopes.pop();
    }

    /// A variable; `path` begins with it, if it is a step.
    fn variable(&mut self, offset: usize, name: &'a str, context: Context, path: &'a [Step]) {
        match name {
            "" => self.top_level(offset, "$", context),
            "$" => self.top_level(offset, "$$", Context::TopLevel),
            _ if self.is_bound(name) => {}
            _ => {
                let fields = fields(path);
                self.add(offset, ReferenceKind::Variable { name: name.to_owned(), fields });
            }
        }
    }

    fn callee(&mut self, function: &'a Expression, args: usize, context: Context) {
        match &function.kind {
            Kind::Variable(name) if !matches!(name.as_str(), "" | "$") => {
                let defined = self.is_bound(name);
                let kind = ReferenceKind::Call { name: name.clone(), args, defined };
                self.add(function.offset, kind);
            }
            _ => self.expression(function, context),
        }
    }

    fn top_level(&mut self, offset: usize, name: &str, context: Context) {
        if context == Context::TopLevel {
            self.add(offset, ReferenceKind::TopLevelName(name.to_owned()));
        }
    }

    fn add(&mut self, offset: usize, kind: ReferenceKind) {
        self.found.push(Reference { offset, kind });
    }

    /// Walks what is a scope of variables, which are those that `expressions` bind.
    fn scope(
        &mut self,
        expressions: impl IntoIterator<Item = &'a Expression>,
        walk: impl FnOnce(&mut Self),
    ) {
        self.scopes.push(HashMap::new());
        for expression in expressions {
            self.announce(expression);
        }
        walk(self);
        self.scopes.pop();
    }

    /// Notes the variables that are bound in an expression, and in no scope within it.
    fn announce(&mut self, expression: &'a Expression) {
        match &expression.kind {
            Kind::Block(_) | Kind::Lambda { .. } => return,
            Kind::Bind { name, .. } => self.bind(name, false),
            _ => {}
        }
        for child in expression.children() {
            self.announce(child);
        }
    }

    /// Notes that a variable has its value now, in the scope where it was announced.
    fn assign(&mut self, name: &str) {
        let mut scopes = self.scopes.iter_mut().rev();
        if let Some(has_value) = scopes.find_map(|scope| scope.get_mut(name)) {
            *has_value = true;
        }
    }

    fn bind(&mut self, name: &'a str, has_value: bool) {
        if let Some(scope) = self.scopes.last_mut() {
            *scope.entry(name).or_default() |= has_value;
        }
    }

    fn is_bound(&self, name: &str) -> bool {
        let mut scopes = self.scopes.iter();
        scopes.any(|scope| scope.get(name).is_some_and(|value| *value || self.functions > 0))
    }
}

/// The names that follow the first step of a path directly.
fn fields(path: &[Step]) -> Vec<String> {
    let mut fields = Vec::new();
    for pair in path.windows(2) {
        match &pair[1].kind {
            StepKind::Map(Expression { kind: Kind::Name(name), .. })
                if pair[0].stages.is_empty() && pair[0].focus.is_none() =>
            {
                fields.push(name.clone());
            }
            _ => break,
        }
    }
    fields
}
