//! What expressions give, as far as that is known.

use super::{
    Known,
    functions::{self, Result},
    sequence::{flat, one_or_many, spread},
    truth::{are_equal, truth},
};
use crate::{
    data_flow::{
        shape::{Items, Rest, Shape, Type},
        template::merge,
    },
    document::Span,
    expression::jsonata::{Expression, Kind, Operator, Stage, Step, StepKind},
};

/// Why an expression gives nothing.
#[derive(Clone, Debug)]
pub(crate) struct Cause {
    /// The names of the path that leads to nothing, but for the last one.
    pub(crate) owner: Vec<String>,
    pub(crate) name: String,
    /// What these lead to.
    pub(crate) container: Shape,
    /// The variable that it is, if nothing is assigned to that.
    pub(crate) unassigned: Option<String>,
    /// Whether that is certain, or not shown by an example or a schema.
    pub(crate) is_vague: bool,
}

/// Something that is wrong with an expression.
pub(super) enum Problem {
    /// A comparison with a value of another type.
    NeverEqual { written: String, shape: Shape, wanted: String },
    /// An operator that does not take such a value.
    WrongOperand { operator: &'static str, shape: Shape },
    /// A part of an object or list that will not be in it.
    LeftOut(Cause),
}

pub(super) struct Evaluator<'e> {
    known: &'e Known<'e>,
    /// Where the expression stands.
    span: Span,
    /// The variables that the expression binds itself, the last one last.
    locals: Vec<(String, Shape)>,
    /// Whether what is evaluated is evaluated in each execution.
    is_certain: bool,
    pub(super) problems: Vec<Problem>,
    /// Why the last path that leads to nothing does so.
    pub(super) cause: Option<Cause>,
}

impl<'e> Evaluator<'e> {
    pub(super) fn new(known: &'e Known<'e>, span: Span) -> Self {
        Self {
            known,
            span,
            locals: Vec::new(),
            is_certain: true,
            problems: Vec::new(),
            cause: None,
        }
    }

    pub(super) fn evaluate(&mut self, expression: &Expression) -> Shape {
        // At the top there is no context: what refers to it is an error of its own.
        self.expression(expression, &Shape::unknown())
    }

    fn expression(&mut self, expression: &Expression, context: &Shape) -> Shape {
        let shape = match &expression.kind {
            Kind::Null => Shape::null(),
            Kind::Boolean(boolean) => Shape::exactly(*boolean),
            Kind::Number(number) => Shape::numbers([*number]),
            Kind::String(text) => Shape::texts([&**text]),
            Kind::Variable(name) => self.variable(name, context),
            Kind::Path { steps, group: None } => self.path(steps, context),
            Kind::Path { .. } | Kind::Group { .. } => Shape::unknown(),
            Kind::Name(_) | Kind::Wildcard | Kind::Descendants | Kind::Parent(_) => {
                Shape::unknown()
            }
            Kind::Filter { of, filters } => {
                let mut shape = self.expression(of, context);
                for filter in filters {
                    shape = self.filtered(shape, filter);
                }
                shape
            }
            Kind::Negate(of) => {
                let shape = self.expression(of, context);
                self.operand("-", &shape, &[Type::Number]);
                result_of(Shape::number(), &[&shape])
            }
            Kind::Binary { operator, left, right } => self.binary(*operator, left, right, context),
            Kind::Range { .. } => Shape::list_of(Shape::number()),
            Kind::Array(items) => self.array(items, context),
            Kind::Object(pairs) => self.object(pairs, context),
            Kind::Condition { condition, then, otherwise } => {
                let truth = truth(&self.expression(condition, context));
                let then = self.uncertain(|this| this.expression(then, context));
                let otherwise = match otherwise {
                    Some(otherwise) => self.uncertain(|this| this.expression(otherwise, context)),
                    None => Shape::missing(),
                };
                match truth {
                    Some(true) => then,
                    Some(false) => otherwise,
                    None => then.join(&otherwise),
                }
            }
            Kind::Block(expressions) => {
                let locals = self.locals.len();
                let mut last = Shape::missing();
                for expression in expressions {
                    last = self.expression(expression, context);
                }
                self.locals.truncate(locals);
                last
            }
            Kind::Bind { name, value } => {
                let shape = self.expression(value, context);
                self.locals.push((name.clone(), shape.clone()));
                shape
            }
            Kind::Apply { value, function } => {
                let value = self.expression(value, context);
                self.apply(value, function, context)
            }
            Kind::Call { function, arguments } => {
                let shapes: Vec<_> = arguments
                    .iter()
                    .map(|argument| self.argument(function, argument, context))
                    .collect();
                self.call(function, &shapes)
            }
            // What functions give is not followed.
            Kind::Regex { .. }
            | Kind::Lambda { .. }
            | Kind::Partial { .. }
            | Kind::Transform { .. } => Shape::anything(),
        };
        if expression.keep_array { kept(&shape) } else { shape }
    }

    /// Evaluates what is not evaluated in each execution.
    fn uncertain<T>(&mut self, evaluate: impl FnOnce(&mut Self) -> T) -> T {
        let is_certain = std::mem::replace(&mut self.is_certain, false);
        let result = evaluate(self);
        self.is_certain = is_certain;
        result
    }

    fn variable(&mut self, name: &str, context: &Shape) -> Shape {
        match name {
            "" => return context.clone(),
            "$" => return Shape::unknown(),
            _ => {}
        }
        if let Some((_, shape)) = self.locals.iter().rev().find(|(local, _)| local == name) {
            return shape.clone();
        }
        if name == "states" {
            return self.known.states();
        }
        let shape = self.known.variables.field(name);
        if shape.is_surely_missing() {
            if functions::lookup(name).is_some() {
                return Shape::anything();
            }
            self.cause = Some(Cause {
                owner: Vec::new(),
                name: name.to_owned(),
                container: Shape::unknown(),
                unassigned: Some(name.to_owned()),
                is_vague: false,
            });
        }
        shape
    }

    fn path(&mut self, steps: &[Step], context: &Shape) -> Shape {
        let mut at = context.clone();
        for (index, step) in steps.iter().enumerate() {
            let is_index = |stage: &Stage| matches!(stage, Stage::Index(_));
            if step.focus.is_some() || step.stages.iter().any(is_index) {
                return Shape::unknown();
            }
            let StepKind::Map(expression) = &step.kind else {
                // Sorted, it has the same items.
                at = one_or_many(&spread(&at), at.may_be_missing);
                continue;
            };
            let before = at;
            at = match &expression.kind {
                // It is not put together for a field of it.
                Kind::Variable(_) if index == 0 && is_states(step) && steps.len() > 1 => {
                    self.known.of_states(first_name(&steps[1]).unwrap_or_default())
                }
                Kind::Name(_) if index == 1 && is_states(&steps[0]) => {
                    self.staged(before.clone(), &step.stages)
                }
                Kind::Name(name) => self.mapped(&before, &expression.kind, &|this, item| {
                    this.staged(item.field(name), &step.stages)
                }),
                _ if index == 0 => {
                    let value = self.expression(expression, context);
                    self.staged(value, &step.stages)
                }
                _ => self.uncertain(|this| {
                    this.mapped(&before, &expression.kind, &|this, item| {
                        let value = this.expression(expression, item);
                        this.staged(value, &step.stages)
                    })
                }),
            };
            if let Kind::Name(name) = &expression.kind
                && at.is_surely_missing()
                && !before.is_surely_missing()
            {
                let field = self.mapped(&before, &expression.kind, &|_, item| item.field(name));
                self.cause = field.is_surely_missing().then(|| Cause {
                    owner: names_of(&steps[..index]),
                    name: name.clone(),
                    container: flat(&before),
                    unassigned: None,
                    is_vague: at.is_vague,
                });
            }
            if expression.keep_array {
                at = kept(&at);
            }
        }
        at
    }

    /// What a step gives: of each item, if it is taken from a list. Lists in that list are put in
    /// item by item, but for those that the step itself makes.
    fn mapped(
        &mut self,
        of: &Shape,
        kind: &Kind,
        step: &dyn Fn(&mut Self, &Shape) -> Shape,
    ) -> Shape {
        let Some(known) = of.known() else { return Shape::unknown() };
        let (is_name, makes_lists) =
            (matches!(kind, Kind::Name(_)), matches!(kind, Kind::Array(_)));
        let mut all = Shape::nothing();
        if known.list.is_some() {
            // A name is looked for in lists in the list, too.
            let items = if is_name { flat(&of.each()) } else { of.each() };
            if items.is_nothing() {
                all = Shape::missing();
            } else {
                let each = self.uncertain(|this| step(this, &items));
                let is_missing = each.is_surely_missing();
                let one = if makes_lists { spread(&each).join(&each) } else { spread(&each) };
                all = if is_missing { each } else { one_or_many(&one, true) };
            }
        }
        let single = of.without_list();
        if !single.is_nothing() {
            all = all.join(&step(self, &single));
        }
        all.may_be_missing |= of.may_be_missing;
        if all.is_surely_missing() && of.is_vague {
            all.is_vague = true;
        }
        all
    }

    fn staged(&mut self, mut shape: Shape, stages: &[Stage]) -> Shape {
        for stage in stages {
            if let Stage::Filter(filter) = stage {
                shape = self.filtered(shape, filter);
            }
        }
        shape
    }

    /// Of a list, the items for which something is true, or one by its place.
    fn filtered(&mut self, of: Shape, filter: &Expression) -> Shape {
        if of.known().is_none() || of.is_surely_missing() {
            return of;
        }
        let Kind::Number(number) = filter.kind else {
            return one_or_many(&spread(&of), true);
        };
        let index = number.floor();
        let single = of.without_list();
        let mut shape = Shape::nothing();
        if of.can_be(Type::List) {
            shape = of.only_list().item(index as i64);
        }
        if !single.is_nothing() {
            let is_it = index == 0.0 || index == -1.0;
            shape = shape.join(&if is_it { single } else { Shape::missing() });
        }
        shape.may_be_missing |= of.may_be_missing;
        shape
    }

    fn array(&mut self, items: &[Expression], context: &Shape) -> Shape {
        let mut all = Vec::new();
        let mut is_exact = true;
        for item in items {
            let shape = self.expression(item, context);
            self.left_out(&shape);
            if let Kind::Array(_) = item.kind {
                all.push(shape);
                continue;
            }
            // What is a list is put in item by item.
            is_exact &= !shape.can_be(Type::List) && !shape.may_be_missing;
            all.push(spread(&shape).present());
        }
        if is_exact {
            return Shape::tuple(all);
        }
        Shape::list_of(all.iter().fold(Shape::nothing(), |joined, item| joined.join(item)))
    }

    fn object(&mut self, pairs: &[(Expression, Expression)], context: &Shape) -> Shape {
        let mut fields = Vec::new();
        let mut rest = Rest::None;
        for (key, value) in pairs {
            let shape = self.expression(value, context);
            self.left_out(&shape);
            match &key.kind {
                Kind::String(name) => fields.push((&**name, shape)),
                _ => {
                    self.expression(key, context);
                    rest = Rest::Open;
                }
            }
        }
        let what = "the expression makes this";
        Shape::object(fields, rest, Some(crate::data_flow::Origin { span: self.span, what }))
    }

    /// Notes that a part of something that is made will not be in it.
    fn left_out(&mut self, shape: &Shape) {
        if self.is_certain
            && shape.is_surely_missing()
            && let Some(cause) = self.cause.clone().filter(|cause| !cause.is_vague)
        {
            self.problems.push(Problem::LeftOut(cause));
        }
    }

    fn binary(
        &mut self,
        operator: Operator,
        left: &Expression,
        right: &Expression,
        context: &Shape,
    ) -> Shape {
        let one = self.expression(left, context);
        if let Operator::And | Operator::Or = operator {
            let other = self.uncertain(|this| this.expression(right, context));
            let is_decisive = operator == Operator::Or;
            return match (truth(&one), truth(&other)) {
                (Some(truth), _) | (_, Some(truth)) if truth == is_decisive => {
                    Shape::exactly(is_decisive)
                }
                (Some(_), Some(_)) => Shape::exactly(!is_decisive),
                _ => Shape::boolean(),
            };
        }
        let other = self.expression(right, context);
        let arithmetic: &[Type] = &[Type::Number];
        let ordered: &[Type] = &[Type::Number, Type::Text];
        let (sign, wanted) = match operator {
            Operator::Add => ("+", arithmetic),
            Operator::Subtract => ("-", arithmetic),
            Operator::Multiply => ("*", arithmetic),
            Operator::Divide => ("/", arithmetic),
            Operator::Remainder => ("%", arithmetic),
            Operator::Less => ("<", ordered),
            Operator::LessOrEqual => ("<=", ordered),
            Operator::Greater => (">", ordered),
            Operator::GreaterOrEqual => (">=", ordered),
            Operator::Equal => return self.equal(true, (&one, left), (&other, right)),
            Operator::NotEqual => return self.equal(false, (&one, left), (&other, right)),
            Operator::Concatenate => return Shape::text(),
            Operator::In | Operator::And | Operator::Or => return Shape::boolean(),
        };
        self.operand(sign, &one, wanted);
        self.operand(sign, &other, wanted);
        let result = if wanted == arithmetic { Shape::number() } else { Shape::boolean() };
        result_of(result, &[&one, &other])
    }

    /// Notes that an operator does not take a value.
    fn operand(&mut self, operator: &'static str, shape: &Shape, wanted: &[Type]) {
        if self.is_certain && shape.is_surely_none_of(wanted) {
            self.problems.push(Problem::WrongOperand { operator, shape: shape.clone() });
        }
    }

    fn equal(
        &mut self,
        expected: bool,
        (one, left): (&Shape, &Expression),
        (other, right): (&Shape, &Expression),
    ) -> Shape {
        // A value that is not there is equal to nothing, and different from nothing.
        for shape in [one, other] {
            if shape.is_surely_missing() {
                return if shape.is_vague { Shape::boolean() } else { Shape::exactly(false) };
            }
        }
        let (Some(_), Some(_)) = (one.known(), other.known()) else { return Shape::boolean() };
        let is_shared = |kind: &&Type| one.can_be(**kind) && other.can_be(**kind);
        let shared: Vec<_> = Type::ALL.iter().filter(is_shared).collect();
        if shared.is_empty() {
            if self.is_certain {
                let (expression, shape, wanted) = match &left.kind {
                    Kind::Path { .. } | Kind::Variable(_) => (left, one, other),
                    _ => (right, other, one),
                };
                self.problems.push(Problem::NeverEqual {
                    written: written(expression),
                    shape: shape.clone(),
                    wanted: wanted.describe(),
                });
            }
            let is_vague = one.is_vague || other.is_vague;
            let is_there = !one.may_be_missing && !other.may_be_missing;
            return match expected {
                _ if is_vague => Shape::boolean(),
                true => Shape::exactly(false),
                false if is_there => Shape::exactly(true),
                false => Shape::boolean(),
            };
        }
        match are_equal(one, other) {
            Some(are_equal) => Shape::exactly(are_equal == expected),
            None => Shape::boolean(),
        }
    }

    fn argument(&mut self, function: &Expression, argument: &Expression, context: &Shape) -> Shape {
        match &function.kind {
            // What is wrong with what is asked for there is what is asked.
            Kind::Variable(name)
                if matches!(name.as_str(), "exists" | "type" | "boolean" | "not") =>
            {
                self.uncertain(|this| this.expression(argument, context))
            }
            _ => self.expression(argument, context),
        }
    }

    fn apply(&mut self, value: Shape, function: &Expression, context: &Shape) -> Shape {
        match &function.kind {
            Kind::Call { function, arguments } => {
                let mut shapes = vec![value];
                for argument in arguments {
                    shapes.push(self.expression(argument, context));
                }
                self.call(function, &shapes)
            }
            Kind::Variable(_) => self.call(function, &[value]),
            _ => Shape::unknown(),
        }
    }

    fn call(&mut self, function: &Expression, arguments: &[Shape]) -> Shape {
        let Kind::Variable(name) = &function.kind else { return Shape::unknown() };
        // A function of the expression's own, or one that is a variable.
        if self.locals.iter().any(|(local, _)| local == name) {
            return Shape::unknown();
        }
        let first = arguments.first();
        let known = match (functions::lookup(name), first) {
            (Some(Result::Exists), Some(first)) => {
                return match first {
                    first if first.is_vague => Shape::boolean(),
                    first if first.is_surely_missing() => Shape::exactly(false),
                    first if !first.may_be_missing && first.known().is_some() => {
                        Shape::exactly(true)
                    }
                    _ => Shape::boolean(),
                };
            }
            (Some(Result::Not), Some(first)) => {
                return truth(first).map_or_else(Shape::boolean, |truth| Shape::exactly(!truth));
            }
            (Some(Result::Boolean), Some(first)) if !first.is_surely_missing() => {
                let truth = truth(first).filter(|_| !first.may_be_missing);
                let boolean = truth.map_or_else(Shape::boolean, Shape::exactly);
                return result_of(boolean, &[first]);
            }
            (Some(Result::Merge), Some(first)) => return merged(first),
            (Some(Result::Some), Some(first)) if !first.is_surely_missing() => {
                return one_or_many(&spread(first), true);
            }
            (Some(known), _) => known,
            (None, _) => return Shape::unknown(),
        };
        match (known.shape(), first) {
            (Some(shape), Some(first)) if known.is_undefined_of_undefined() => {
                result_of(shape, &[first])
            }
            (Some(shape), None) if known.is_undefined_of_undefined() => shape.or_missing(),
            (Some(shape), _) => shape,
            (None, _) => Shape::unknown(),
        }
    }
}

/// The fields of all objects in a list that is written out; of those that several have, the last.
fn merged(list: &Shape) -> Shape {
    let items = match list.known().map(|known| &known.list) {
        Some(Some(Items::Exactly(items))) if list.is_surely(Type::List) => items,
        _ => return Shape::unknown(),
    };
    let is_object = |item: &Shape| item.is_surely(Type::Object);
    match items.split_first() {
        Some((first, others)) if items.iter().all(is_object) => {
            others.iter().fold(first.clone(), |all, item| merge(&all, item))
        }
        _ => Shape::unknown(),
    }
}

/// A result that is there if all that it is made of is.
fn result_of(result: Shape, of: &[&Shape]) -> Shape {
    match of.iter().find(|shape| shape.is_surely_missing()) {
        Some(missing) => (*missing).clone(),
        None if of.iter().any(|shape| shape.may_be_missing) => result.or_missing(),
        None => result,
    }
}

/// A list of one stays a list.
fn kept(shape: &Shape) -> Shape {
    if shape.known().is_none() || shape.is_surely_missing() {
        return shape.clone();
    }
    let list = Shape::list_of(spread(shape));
    if shape.may_be_missing { list.or_missing() } else { list }
}

/// An expression for messages, if it is a path of names.
fn written(expression: &Expression) -> String {
    match &expression.kind {
        Kind::Path { steps, .. } => names_of(steps).join("."),
        Kind::Variable(name) => format!("${name}"),
        _ => "this".to_owned(),
    }
}

/// The names of the steps of a path.
fn names_of(steps: &[Step]) -> Vec<String> {
    let name = |step: &Step| match &step.kind {
        StepKind::Map(Expression { kind: Kind::Variable(name), .. }) => format!("${name}"),
        StepKind::Map(Expression { kind: Kind::Name(name), .. }) => name.clone(),
        _ => "…".to_owned(),
    };
    steps.iter().map(name).collect()
}

/// The name that a step is.
fn first_name(step: &Step) -> Option<&str> {
    match &step.kind {
        StepKind::Map(Expression { kind: Kind::Name(name), .. }) => Some(name),
        _ => None,
    }
}

/// Whether a step is `$states` and nothing more.
fn is_states(step: &Step) -> bool {
    let is_it = |expression: &Expression| matches!(&expression.kind, Kind::Variable(name) if name == "states");
    step.stages.is_empty() && matches!(&step.kind, StepKind::Map(expression) if is_it(expression))
}
