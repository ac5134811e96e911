//! Evaluates a part of an expression by what it is.

use std::{rc::Rc, sync::Arc};

use statewright_asl::expression::jsonata::Operator;

use super::{
    Scope, StatesPart,
    apply::{Closure, Function},
    error::{Error, Result},
    frame::{Captured, Frame, Symbol},
    limits::Budget,
    operators,
    program::{Array, Kind, Node, Program},
    value::{TailCall, Value},
};
use crate::{Json, Object};

/// The name of the variable that Step Functions gives.
const STATES: &str = "states";

/// An evaluation of an expression.
pub(super) struct Evaluator<'a> {
    pub(super) program: &'a Program,
    pub(super) scope: &'a dyn Scope,
    pub(super) budget: Budget,
    pub(super) captured: Captured,
}

impl<'a> Evaluator<'a> {
    pub(super) fn new(program: &'a Program, scope: &'a dyn Scope) -> Self {
        Self { program, scope, budget: Budget::default(), captured: Captured::default() }
    }

    pub(super) fn run(&mut self, input: &Value, frame: &Rc<Frame>) -> Result<Value> {
        match self.evaluate(&self.program.root, input, frame)? {
            tuples @ Value::Tuples(_) => Ok(operators::collapse(self.settled(tuples)?, false)),
            result => Ok(result),
        }
    }

    /// Evaluates a part of the expression for a context.
    pub(super) fn evaluate(
        &mut self,
        node: &Node,
        input: &Value,
        frame: &Rc<Frame>,
    ) -> Result<Value> {
        self.budget.enter()?;
        let mut result = self.bare(node, input, frame)?;
        if !node.filters.is_empty() {
            for filter in &node.filters {
                result = self.filter(filter, result, frame)?;
            }
            result = self.settled(result)?;
        }
        if let Some(pairs) = &node.group {
            result = self.group(pairs, result, frame)?;
        }
        self.budget.leave();
        Ok(operators::collapse(result, node.keep))
    }

    fn bare(&mut self, node: &Node, input: &Value, frame: &Rc<Frame>) -> Result<Value> {
        match &node.kind {
            Kind::Literal(json) => Ok(Value::Json(json.clone())),
            Kind::Context => Ok(input.clone()),
            Kind::Variable(symbol) => self.variable(*symbol, frame),
            Kind::Name(name) => self.lookup(input, name),
            Kind::Path(path) => self.path(path, input, frame),
            Kind::Binary { operator, left, right } => {
                self.binary(*operator, left, right, input, frame)
            }
            Kind::Condition { condition, then, otherwise } => {
                let condition = self.evaluate(condition, input, frame)?;
                if operators::truth(&condition)? == Some(true) {
                    return self.evaluate(then, input, frame);
                }
                match otherwise {
                    Some(otherwise) => self.evaluate(otherwise, input, frame),
                    None => Ok(Value::Undefined),
                }
            }
            Kind::Block { expressions, binds } => self.block(expressions, *binds, input, frame),
            Kind::Bind { symbol, value } => {
                let value = self.evaluate(value, input, frame)?;
                frame.bind(*symbol, value.clone());
                Ok(value)
            }
            Kind::Array(array) => self.array(array, input, frame),
            Kind::Object(pairs) => self.group(pairs, input.clone(), frame),
            Kind::Negate(value) => self.negate(value, input, frame),
            Kind::Range { first, last } => {
                let first = self.evaluate(first, input, frame)?;
                let last = self.evaluate(last, input, frame)?;
                operators::range(&first, &last, &mut self.budget)
            }
            Kind::Wildcard => self.wildcard(input),
            Kind::Descendants => self.descendants(input),
            Kind::Call { call, first } => {
                let first = match first {
                    Some(first) => Some(self.evaluate(first, input, frame)?),
                    None => None,
                };
                self.call(call, first, input, frame)
            }
            Kind::TailCall(call) => Ok(Value::TailCall(Rc::new(TailCall {
                call: call.clone(),
                input: input.clone(),
                frame: frame.clone(),
            }))),
            Kind::Apply { value, function } => self.apply(value, function, input, frame),
            Kind::Partial { function, arguments, name } => {
                self.partial(function, arguments, name.as_ref(), input, frame)
            }
            Kind::Regex(regex) => Ok(Function::new(Closure::Matcher(regex.clone()))),
            Kind::Lambda(lambda) => {
                self.captured.add(frame);
                self.budget.build(128)?;
                Ok(Function::new(Closure::Lambda {
                    lambda: lambda.clone(),
                    parameters: None,
                    input: input.clone(),
                    frame: frame.clone(),
                }))
            }
            Kind::Transform(transform) => {
                self.captured.add(frame);
                Ok(Function::new(Closure::Transform {
                    transform: transform.clone(),
                    frame: frame.clone(),
                }))
            }
        }
    }

    fn binary(
        &mut self,
        operator: Operator,
        left: &Node,
        right: &Node,
        input: &Value,
        frame: &Rc<Frame>,
    ) -> Result<Value> {
        let left = self.evaluate(left, input, frame)?;
        // The right side is evaluated only if the left one does not decide.
        if let Operator::And | Operator::Or = operator {
            let decided = operator == Operator::Or;
            let mut truth = operators::truth(&left)?.unwrap_or(false);
            if truth != decided {
                // jsonata-js names this operator in whatever fails on its right side.
                let name = operators::symbol(operator);
                let right = self.evaluate(right, input, frame);
                let right = right.map_err(|error| error.renamed(name))?;
                truth = operators::truth(&right)?.unwrap_or(false);
            }
            return Ok(truth.into());
        }
        let right = self.evaluate(right, input, frame)?;
        operators::binary(operator, &left, &right, &mut self.budget)
    }

    fn negate(&mut self, value: &Node, input: &Value, frame: &Rc<Frame>) -> Result<Value> {
        let value = self.evaluate(value, input, frame)?;
        match operators::numeric(&value)? {
            Some(number) => Ok(Value::Number(-number)),
            None if value.is_undefined() => Ok(Value::Undefined),
            None => Err(Error::new("D1002").value(&value)),
        }
    }

    fn block(
        &mut self,
        expressions: &[Node],
        binds: bool,
        input: &Value,
        frame: &Rc<Frame>,
    ) -> Result<Value> {
        let inner;
        let frame = if binds {
            inner = self.frame(frame, Vec::new())?;
            &inner
        } else {
            frame
        };
        let mut result = Value::Undefined;
        for expression in expressions {
            result = self.evaluate(expression, input, frame)?;
        }
        Ok(result)
    }

    /// A frame in another one.
    pub(super) fn frame(
        &mut self,
        enclosing: &Rc<Frame>,
        bindings: Vec<(Symbol, Value)>,
    ) -> Result<Rc<Frame>> {
        self.budget.build(96 + bindings.len() * size_of::<(Symbol, Value)>())?;
        Ok(Frame::within(enclosing, bindings))
    }

    fn array(&mut self, array: &Array, input: &Value, frame: &Rc<Frame>) -> Result<Value> {
        let mut items = Vec::new();
        for (at, node) in array.items.iter().enumerate() {
            let value = self.evaluate(node, input, frame)?;
            match &value {
                Value::Undefined => {}
                _ if matches!(node.kind, Kind::Array(_)) => items.push(value),
                // The only item is a list already.
                Value::List(list) if array.items.len() == 1 => {
                    let mut list = list.clone().into_plain();
                    list.whole = array.whole;
                    return Ok(Value::List(list));
                }
                _ => {
                    if let Some(list) = value.as_array() {
                        super::limits::check_items(items.len() + list.len())?;
                        self.budget.go_through(list.len())?;
                        items.reserve(list.len() + array.items.len() - at - 1);
                    }
                    operators::extend(&mut items, &value);
                }
            }
        }
        let mut list = Value::array(items, &mut self.budget)?;
        if let Value::List(list) = &mut list {
            list.whole = array.whole;
        }
        Ok(list)
    }

    /// What a variable is bound to: by the expression, by the state machine, or always.
    pub(super) fn variable(&mut self, symbol: Symbol, frame: &Rc<Frame>) -> Result<Value> {
        if let Some(value) = frame.lookup(symbol) {
            return Ok(value);
        }
        let name = &self.program.names[symbol.0];
        if &*name.text == STATES {
            return Ok(self.states().into());
        }
        if let Some(value) = self.scope.variable(&name.text) {
            return Ok(value.into());
        }
        Ok(name.builtin.map_or(Value::Undefined, |builtin| Value::Function(builtin.into())))
    }

    /// Whether a variable is what Step Functions gives and not the expression.
    pub(super) fn is_states(&self, symbol: Symbol, frame: &Rc<Frame>) -> bool {
        &*self.program.names[symbol.0].text == STATES && frame.lookup(symbol).is_none()
    }

    /// A member of `$states`, which alone is fetched.
    pub(super) fn states_part(&mut self, name: &str) -> Value {
        let part = StatesPart::ALL.into_iter().find(|part| part.name() == name);
        part.and_then(|part| self.scope.states(part)).map_or(Value::Undefined, Value::Json)
    }

    fn states(&mut self) -> Json {
        let mut states = Object::default();
        for part in StatesPart::ALL {
            if let Some(value) = self.scope.states(part) {
                states.insert(part.name(), value);
            }
        }
        states.into()
    }

    /// The member of an object, and those of the objects in a list.
    pub(super) fn lookup(&mut self, input: &Value, name: &Arc<str>) -> Result<Value> {
        let Some(items) = input.as_array() else { return Ok(input.member(name)) };
        let mut found = Vec::new();
        self.lookup_items(items, name, &mut found)?;
        Value::sequence(found, &mut self.budget)
    }

    fn lookup_items(
        &mut self,
        items: super::value::Items<'_>,
        name: &str,
        found: &mut Vec<Value>,
    ) -> Result<()> {
        self.budget.go_through(items.len())?;
        for item in items.iter() {
            match item.as_array() {
                // The lists in a list are gone through as well.
                Some(items) => self.lookup_items(items, name, found)?,
                None => {
                    let member = item.member(name);
                    if let Some(items) = member.as_array() {
                        self.budget.go_through(items.len())?;
                        super::limits::check_items(found.len() + items.len())?;
                    }
                    if !member.is_undefined() {
                        operators::extend(found, &member);
                    }
                }
            }
        }
        Ok(())
    }

    /// `*`: the values of an object, and what is in lists among them.
    fn wildcard(&mut self, input: &Value) -> Result<Value> {
        let values: Vec<Value> = if let Some(items) = input.as_array() {
            items.to_vec()
        } else if let Some(members) = input.as_object() {
            members.to_vec().into_iter().map(|(_, value)| value).collect()
        } else {
            Vec::new()
        };
        self.budget.go_through(values.len())?;
        let mut found = Vec::new();
        let mut is_list = false;
        for value in values {
            is_list |= value.as_array().is_some();
            self.flatten(value, &mut found)?;
        }
        if is_list {
            return Value::array(found, &mut self.budget);
        }
        Value::sequence(found, &mut self.budget)
    }

    /// Puts a value at the end, or what is in it, if it is a list.
    fn flatten(&mut self, value: Value, found: &mut Vec<Value>) -> Result<()> {
        let Some(items) = value.as_array() else {
            super::limits::check_items(found.len())?;
            found.push(value);
            return Ok(());
        };
        self.budget.go_through(items.len())?;
        items.iter().try_for_each(|item| self.flatten(item, found))
    }

    /// `**`: the value and all values in it, but no lists.
    fn descendants(&mut self, input: &Value) -> Result<Value> {
        if input.is_undefined() {
            return Ok(Value::Undefined);
        }
        let mut found = Vec::new();
        self.descend(input.clone(), &mut found)?;
        if found.len() == 1 {
            return Ok(found.swap_remove(0));
        }
        Value::sequence(found, &mut self.budget)
    }

    fn descend(&mut self, value: Value, found: &mut Vec<Value>) -> Result<()> {
        super::limits::check_items(found.len())?;
        if let Some(items) = value.as_array() {
            self.budget.go_through(items.len())?;
            return items.iter().try_for_each(|item| self.descend(item, found));
        }
        let members = value.as_object().map(|members| members.to_vec());
        found.push(value);
        let members = members.unwrap_or_default();
        self.budget.go_through(members.len())?;
        members.into_iter().try_for_each(|(_, member)| self.descend(member, found))
    }
}
