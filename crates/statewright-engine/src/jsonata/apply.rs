//! Functions, and how they are called.

use std::{rc::Rc, sync::Arc};

use super::{
    error::{Error, Result},
    evaluate::Evaluator,
    frame::{Frame, Symbol},
    functions::{Arguments, Builtin},
    program::{Call, Kind, Lambda, Node, Transform},
    regex::Regex,
    value::{TailCall, Value},
};

/// A function as a value.
#[derive(Clone, Debug)]
pub(super) enum Function {
    Builtin(&'static Builtin),
    Closure(Rc<Closure>),
}

/// A function that an expression made.
#[derive(Debug)]
pub(super) enum Closure {
    Lambda {
        lambda: Arc<Lambda>,
        /// The parameters that are left, where others were bound already.
        parameters: Option<Vec<Symbol>>,
        input: Value,
        frame: Rc<Frame>,
    },
    /// A function of which some arguments are given.
    Partial { function: Function, arguments: Vec<Option<Value>> },
    /// `first ~> then`
    Chain { first: Function, then: Function },
    /// `|pattern|update|`
    Transform { transform: Arc<Transform>, frame: Rc<Frame> },
    /// A regular expression, which finds its first match.
    Matcher(Arc<Regex>),
    /// What finds the match behind another one.
    Next { regex: Arc<Regex>, text: Arc<str>, from: usize },
}

impl From<&'static Builtin> for Function {
    fn from(builtin: &'static Builtin) -> Self {
        Self::Builtin(builtin)
    }
}

impl Function {
    #[expect(clippy::new_ret_no_self, reason = "a function is made to be a value")]
    pub(super) fn new(closure: Closure) -> Value {
        Value::Function(Self::Closure(Rc::new(closure)))
    }

    pub(super) fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Builtin(this), Self::Builtin(other)) => std::ptr::eq(*this, *other),
            (Self::Closure(this), Self::Closure(other)) => Rc::ptr_eq(this, other),
            _ => false,
        }
    }

    /// How many arguments the function takes.
    pub(super) fn arity(&self) -> usize {
        match self {
            Self::Builtin(builtin) => builtin.arity,
            Self::Closure(closure) => match &**closure {
                Closure::Lambda { lambda, parameters, .. } => {
                    parameters.as_ref().unwrap_or(&lambda.parameters).len()
                }
                Closure::Partial { arguments, .. } => {
                    arguments.iter().filter(|argument| argument.is_none()).count()
                }
                Closure::Chain { .. } | Closure::Transform { .. } => 1,
                // The text, and where to begin.
                Closure::Matcher(_) => 2,
                Closure::Next { .. } => 0,
            },
        }
    }
}

impl Evaluator<'_> {
    /// `function(arguments)`, and `first ~> function(arguments)`.
    pub(super) fn call(
        &mut self,
        call: &Call,
        first: Option<Value>,
        input: &Value,
        frame: &Rc<Frame>,
    ) -> Result<Value> {
        let function = self.evaluate(&call.function, input, frame)?;
        if function.is_undefined() {
            self.check_is_no_builtin("T1005", &call.function, call.name.as_ref(), frame)?;
        }
        let mut arguments = Vec::with_capacity(call.arguments.len() + 1);
        arguments.extend(first);
        for argument in &call.arguments {
            arguments.push(self.evaluate(argument, input, frame)?);
        }
        let result = self.apply_value(&function, arguments, input);
        result.map_err(|error| named(error, call.name.as_ref()))
    }

    /// Says so, if somebody only forgot the `$` in front of the name.
    fn check_is_no_builtin(
        &mut self,
        code: &'static str,
        function: &Node,
        name: Option<&Arc<str>>,
        frame: &Rc<Frame>,
    ) -> Result<()> {
        let (Kind::Path(_), Some(name)) = (&function.kind, name) else { return Ok(()) };
        let symbol = self.program.names.iter().position(|known| known.text == *name);
        let bound = symbol.and_then(|symbol| frame.lookup(Symbol(symbol)));
        let is_known = bound.is_some_and(|value| !value.is_undefined())
            || self.scope.variable(name).is_some()
            || super::functions::lookup(name).is_some();
        if is_known { Err(Error::new(code).within(name.clone())) } else { Ok(()) }
    }

    fn apply_value(
        &mut self,
        function: &Value,
        arguments: Vec<Value>,
        input: &Value,
    ) -> Result<Value> {
        match function {
            Value::Function(function) => self.invoke(function, arguments, input),
            _ => Err(Error::new("T1006")),
        }
    }

    /// Calls a function that somebody else was handed, who has no name for it.
    pub(super) fn call_back(
        &mut self,
        function: &Function,
        arguments: Vec<Value>,
    ) -> Result<Value> {
        self.invoke(function, arguments, &Value::NULL).map_err(|error| match function {
            Function::Builtin(builtin) => error.within(builtin.name),
            Function::Closure(_) => error,
        })
    }

    /// Calls a function, and whatever it ends with calling.
    pub(super) fn invoke(
        &mut self,
        function: &Function,
        arguments: Vec<Value>,
        input: &Value,
    ) -> Result<Value> {
        self.budget.begin_call()?;
        let mut result = self.invoke_once(function, arguments, input)?;
        while let Value::TailCall(tail) = result {
            let TailCall { call, input: context, frame } = &*tail;
            let next = self.evaluate(&call.function, context, frame)?;
            let mut arguments = Vec::with_capacity(call.arguments.len());
            for argument in &call.arguments {
                arguments.push(self.evaluate(argument, context, frame)?);
            }
            let Value::Function(next) = next else {
                return Err(named(Error::new("T1006"), call.name.as_ref()));
            };
            self.budget.go_through(8)?;
            result = self
                .invoke_once(&next, arguments, input)
                .map_err(|error| named(error, call.name.as_ref()))?;
        }
        self.budget.end_call();
        Ok(result)
    }

    fn invoke_once(
        &mut self,
        function: &Function,
        mut arguments: Vec<Value>,
        input: &Value,
    ) -> Result<Value> {
        let closure = match function {
            Function::Builtin(builtin) => {
                let arguments = builtin.signature().validate(arguments, input)?;
                return (builtin.call)(self, Arguments::new(arguments));
            }
            Function::Closure(closure) => closure,
        };
        match &**closure {
            Closure::Lambda { lambda, parameters, input: context, frame } => {
                if let (Some(signature), None) = (&lambda.signature, parameters) {
                    arguments = signature.validate(arguments, input)?;
                }
                let parameters = parameters.as_ref().unwrap_or(&lambda.parameters);
                arguments.resize(parameters.len(), Value::Undefined);
                let bindings = parameters.iter().copied().zip(arguments).collect();
                let inner = self.frame(frame, bindings)?;
                self.evaluate(&lambda.body, context, &inner)
            }
            Closure::Partial { function, arguments: given } => {
                let mut rest = arguments.into_iter();
                let all = given.iter().map(|argument| match argument {
                    Some(argument) => argument.clone(),
                    None => rest.next().unwrap_or_default(),
                });
                let all = all.collect();
                self.budget.enter()?;
                let result = self.invoke_once(function, all, &Value::Undefined)?;
                self.budget.leave();
                Ok(result)
            }
            Closure::Chain { first, then } => {
                arguments.truncate(1);
                // What is called within the argument of the other is one deeper.
                self.budget.enter()?;
                let between = self.call_back(first, arguments)?;
                self.budget.leave();
                self.call_back(then, vec![between])
            }
            Closure::Transform { transform, frame } => {
                let arguments = super::transform::signature().validate(arguments, input)?;
                let value = arguments.into_iter().next().unwrap_or_default();
                self.transform(transform, &value, frame)
            }
            Closure::Matcher(regex) => self.match_first(regex, &arguments),
            Closure::Next { regex, text, from } => self.match_next(regex, text, *from),
        }
    }

    /// `value ~> function`
    pub(super) fn apply(
        &mut self,
        value: &Node,
        function: &Node,
        input: &Value,
        frame: &Rc<Frame>,
    ) -> Result<Value> {
        let value = self.evaluate(value, input, frame)?;
        let function = self.evaluate(function, input, frame)?;
        match (value, function) {
            (Value::Function(first), Value::Function(then)) => {
                Ok(Function::new(Closure::Chain { first, then }))
            }
            (value, Value::Function(function)) => self.call_back(&function, vec![value]),
            (_, function) => Err(Error::new("T2006").value(&function)),
        }
    }

    /// `function(?, argument)`
    pub(super) fn partial(
        &mut self,
        function: &Node,
        arguments: &[Option<Node>],
        name: Option<&Arc<str>>,
        input: &Value,
        frame: &Rc<Frame>,
    ) -> Result<Value> {
        let mut given = Vec::with_capacity(arguments.len());
        for argument in arguments {
            given.push(match argument {
                Some(argument) => Some(self.evaluate(argument, input, frame)?),
                None => None,
            });
        }
        let Value::Function(applied) = self.evaluate(function, input, frame)? else {
            self.check_is_no_builtin("T1007", function, name, frame)?;
            return Err(named(Error::new("T1008"), name));
        };
        if let Function::Closure(closure) = &applied
            && let Closure::Lambda { lambda, parameters, input, frame } = &**closure
        {
            let parameters = parameters.as_ref().unwrap_or(&lambda.parameters);
            given.resize(parameters.len(), Some(Value::Undefined));
            let (mut left, mut bound) = (Vec::new(), Vec::new());
            for (parameter, argument) in parameters.iter().zip(given) {
                match argument {
                    Some(argument) => bound.push((*parameter, argument)),
                    None => left.push(*parameter),
                }
            }
            let frame = self.frame(frame, bound)?;
            self.captured.add(&frame);
            return Ok(Function::new(Closure::Lambda {
                lambda: lambda.clone(),
                parameters: Some(left),
                input: input.clone(),
                frame,
            }));
        }
        Ok(Function::new(Closure::Partial { function: applied, arguments: given }))
    }
}

fn named(error: Box<Error>, name: Option<&Arc<str>>) -> Box<Error> {
    match name {
        Some(name) => error.within(name.clone()),
        None => error,
    }
}
