use std::mem;

use super::lexer::{Lexer, Next, Token, TokenKind};
use super::{
    Expression, Kind, NESTING_MAX, OPERATORS_MAX, Operator, Pairs, SortTerm, Stage, Step, StepKind,
    SyntaxError, parent,
};

type Result<T> = std::result::Result<T, SyntaxError>;

/// A parser by the power with which each operator binds what stands before it.
#[derive(Debug)]
pub(super) struct Parser<'a> {
    lexer: Lexer<'a>,
    /// The token that comes next.
    token: Token,
    /// How many expressions are being read, each within the one before.
    depth: usize,
    /// How deep the parts of the expression are that is being read.
    height: usize,
    /// How many `%` there have been.
    parents: usize,
    /// The first problem of an expression that is well formed: others come before it.
    problem: Option<SyntaxError>,
}

impl<'a> Parser<'a> {
    pub(super) fn read(text: &'a str) -> Result<Expression> {
        let mut lexer = Lexer::new(text);
        let token = lexer.next(Next::Operand)?;
        let mut parser = Self { lexer, token, depth: 0, height: 0, parents: 0, problem: None };
        let mut expression = parser.expression(0)?;
        if !matches!(parser.token.kind, TokenKind::End) {
            let message = format!("Syntax error: {}", parser.token.kind.quoted());
            return Err(SyntaxError::new("S0201", parser.token.offset, message));
        }
        if let Some(problem) = parser.problem {
            return Err(problem);
        }
        parent::resolve(&mut expression)?;
        Ok(expression)
    }

    /// Reads on while operators bind stronger than `power`.
    fn expression(&mut self, power: u8) -> Result<Expression> {
        let height = mem::take(&mut self.height);
        self.depth += 1;
        self.check(self.depth, NESTING_MAX)?;
        let mut left = self.operand()?;
        self.height += 1;
        while let TokenKind::Symbol(symbol) = self.token.kind
            && binding_power(symbol) > power
        {
            left = self.operation(left, symbol)?;
            // A further step of a path does not make it deeper.
            self.height += usize::from(symbol != ".");
            self.check(self.height, OPERATORS_MAX)?;
        }
        self.depth -= 1;
        self.height = height.max(self.height);
        Ok(left)
    }

    fn check(&self, depth: usize, max: usize) -> Result<()> {
        if depth <= max {
            return Ok(());
        }
        let message = format!("The expression is nested deeper than {max}");
        Err(SyntaxError::new("U1001", self.token.offset, message))
    }

    fn boxed(&mut self, power: u8) -> Result<Box<Expression>> {
        self.expression(power).map(Box::new)
    }

    /// What stands where no operator does.
    fn operand(&mut self) -> Result<Expression> {
        let after = match self.token.kind {
            TokenKind::Symbol("(" | "[" | "{" | "-" | "|") => Next::Operand,
            _ => Next::Operator,
        };
        let token = self.take(after)?;
        let offset = token.offset;
        let kind = match token.kind {
            TokenKind::End => {
                return Err(SyntaxError::new("S0207", offset, "Unexpected end of expression"));
            }
            TokenKind::Operand(name @ Kind::Name(_)) => one_step(offset, name),
            TokenKind::Operand(kind) => kind,
            TokenKind::Symbol(symbol) => match symbol {
                "*" => Kind::Wildcard,
                "**" => Kind::Descendants,
                "%" => {
                    self.parents += 1;
                    self.check(self.parents, OPERATORS_MAX)?;
                    Kind::Parent(self.parents - 1)
                }
                // Where no operator can stand, these are names.
                "and" | "or" | "in" => one_step(offset, Kind::Name(symbol.to_owned())),
                "-" => self.negate()?,
                "(" => Kind::Block(self.block()?),
                "[" => Kind::Array(self.list("]", Self::item)?),
                "{" => Kind::Object(self.pairs()?),
                "|" => self.transform()?,
                _ => return Err(not_unary(symbol, offset)),
            },
        };
        Ok(Expression::new(offset, kind))
    }

    /// What `symbol`, which comes next, makes of what stands before it.
    ///
    /// One function for each operator keeps what a level of nesting takes of the stack small.
    fn operation(&mut self, left: Expression, symbol: &'static str) -> Result<Expression> {
        let at = self.take(Next::Operand)?.offset;
        match symbol {
            "." => self.join(left),
            "[" => self.filter(left),
            "{" => self.group(left, at),
            "^" => self.sort(left),
            "@" => self.focus(left, at),
            "#" => self.index(left),
            "(" => self.call(left),
            ":=" => self.bind(left),
            "?" => self.condition(left),
            _ => self.binary(left, symbol),
        }
    }

    fn binary(&mut self, left: Expression, symbol: &'static str) -> Result<Expression> {
        let (offset, left) = (left.offset, Box::new(left));
        let right = self.boxed(binding_power(symbol))?;
        Ok(Expression::new(
            offset,
            match symbol {
                "~>" => Kind::Apply { value: left, function: right },
                _ => Kind::Binary { operator: operator(symbol), left, right },
            },
        ))
    }

    fn bind(&mut self, left: Expression) -> Result<Expression> {
        let offset = left.offset;
        let Kind::Variable(name) = left.kind else {
            let message = "The left side of := must be a variable name (start with $)";
            return Err(SyntaxError::new("S0212", offset, message));
        };
        // What follows binds to the right.
        let value = self.boxed(binding_power(":=") - 1)?;
        Ok(Expression::new(offset, Kind::Bind { name, value }))
    }

    fn condition(&mut self, left: Expression) -> Result<Expression> {
        let (offset, condition) = (left.offset, Box::new(left));
        let then = self.boxed(0)?;
        let otherwise = self.after(":")?;
        Ok(Expression::new(offset, Kind::Condition { condition, then, otherwise }))
    }

    /// The expression behind `symbol`, if that comes next.
    fn after(&mut self, symbol: &str) -> Result<Option<Box<Expression>>> {
        if !self.at(symbol) {
            return Ok(None);
        }
        self.take(Next::Operand)?;
        self.boxed(0).map(Some)
    }

    fn negate(&mut self) -> Result<Kind> {
        let value = self.boxed(70)?;
        Ok(match value.kind {
            Kind::Number(number) => Kind::Number(-number),
            _ => Kind::Negate(value),
        })
    }

    fn block(&mut self) -> Result<Vec<Expression>> {
        let mut expressions = Vec::new();
        while !self.at(")") {
            expressions.push(self.expression(0)?);
            if !self.at(";") {
                break;
            }
            self.take(Next::Operand)?;
        }
        self.expect(")", Next::Operator)?;
        Ok(expressions)
    }

    /// Items up to `close`, with a comma between two of them.
    fn list<T>(
        &mut self,
        close: &'static str,
        item: impl Fn(&mut Self) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut items = Vec::new();
        if !self.at(close) {
            loop {
                items.push(item(self)?);
                if !self.at(",") {
                    break;
                }
                self.take(Next::Operand)?;
            }
        }
        self.expect(close, Next::Operator)?;
        Ok(items)
    }

    fn item(&mut self) -> Result<Expression> {
        let first = self.expression(0)?;
        if !self.at("..") {
            return Ok(first);
        }
        self.take(Next::Operand)?;
        let (offset, first) = (first.offset, Box::new(first));
        Ok(Expression::new(offset, Kind::Range { first, last: self.boxed(0)? }))
    }

    fn pairs(&mut self) -> Result<Pairs> {
        self.list("}", |parser| {
            let key = parser.expression(0)?;
            parser.expect(":", Next::Operand)?;
            Ok((key, parser.expression(0)?))
        })
    }

    fn sort_term(&mut self) -> Result<SortTerm> {
        let descending = self.at(">");
        if descending || self.at("<") {
            self.take(Next::Operand)?;
        }
        Ok(SortTerm { descending, key: self.expression(0)? })
    }

    fn transform(&mut self) -> Result<Kind> {
        let pattern = self.boxed(0)?;
        self.expect("|", Next::Operand)?;
        let update = self.boxed(0)?;
        let delete = self.after(",")?;
        self.expect("|", Next::Operator)?;
        Ok(Kind::Transform { pattern, update, delete })
    }

    fn call(&mut self, function: Expression) -> Result<Expression> {
        let (offset, function) = (function.offset, Box::new(function));
        let arguments = self.list(")", Self::argument)?;
        let kind = if matches!(name_of(&function), Some("function" | "λ")) {
            self.lambda(parameters(arguments)?)?
        } else {
            let arguments = arguments.into_iter().map(|(_, argument)| argument);
            if arguments.clone().all(|argument| argument.is_some()) {
                Kind::Call { function, arguments: arguments.flatten().collect() }
            } else {
                Kind::Partial { function, arguments: arguments.collect() }
            }
        };
        Ok(Expression::new(offset, kind))
    }

    fn argument(&mut self) -> Result<(usize, Option<Expression>)> {
        if self.at("?") {
            return Ok((self.take(Next::Operator)?.offset, None));
        }
        let argument = self.expression(0)?;
        Ok((argument.offset, Some(argument)))
    }

    /// A function, from behind its parameters.
    fn lambda(&mut self, parameters: Vec<String>) -> Result<Kind> {
        let signature = if self.at("<") { Some(self.signature()?) } else { None };
        self.expect("{", Next::Operand)?;
        let body = self.boxed(0)?;
        self.expect("}", Next::Operator)?;
        Ok(Kind::Lambda { parameters, signature, body })
    }

    fn signature(&mut self) -> Result<String> {
        let start = self.take(Next::Operator)?.offset;
        let (mut signature, mut depth) = (String::new(), 0_usize);
        while depth > 0 || !self.at(">") {
            match &self.token.kind {
                TokenKind::Symbol("<") => depth += 1,
                TokenKind::Symbol(">") => depth -= 1,
                TokenKind::Symbol("{") | TokenKind::End => break,
                _ => {}
            }
            match self.take(Next::Operator)?.kind {
                TokenKind::Symbol(symbol) => signature.push_str(symbol),
                TokenKind::Operand(Kind::Name(name)) => signature.push_str(&name),
                _ => {}
            }
        }
        self.expect(">", Next::Operator)?;
        check_signature(&signature)
            .map_err(|(code, message)| SyntaxError::new(code, start, message))?;
        Ok(signature)
    }

    /// The variable behind `@` and `#`.
    fn bound_name(&mut self, symbol: &str) -> Result<String> {
        let right = self.expression(binding_power(symbol))?;
        let Kind::Variable(name) = right.kind else {
            let message =
                format!("The right side of \"{symbol}\" must be a variable name (start with $)");
            return Err(SyntaxError::new("S0214", right.offset, message));
        };
        Ok(name)
    }

    /// The path `left.right`.
    fn join(&mut self, left: Expression) -> Result<Expression> {
        let right = self.expression(binding_power("."))?;
        let mut path = self.path(left);
        let right = self.path(right);
        path.keep_array |= right.keep_array;
        if let (Kind::Path { steps, .. }, Kind::Path { steps: further, .. }) =
            (&mut path.kind, right.kind)
        {
            steps.extend(further);
        }
        Ok(path)
    }

    /// The expression as a part of a path, where a string is a name.
    fn path(&mut self, expression: Expression) -> Expression {
        change_path(expression, |steps| {
            let Some(Step { kind: StepKind::Map(first), .. }) = steps.first_mut() else { return };
            match &mut first.kind {
                Kind::String(name) => first.kind = Kind::Name(mem::take(name)),
                Kind::Number(_) | Kind::Boolean(_) | Kind::Null => {
                    let literal = TokenKind::Operand(first.kind.clone()).quoted();
                    let message = format!(
                        "The literal value {literal} cannot be used as a step within a path expression"
                    );
                    self.report("S0213", first.offset, &message);
                }
                _ => {}
            }
        })
    }

    fn filter(&mut self, mut left: Expression) -> Result<Expression> {
        if self.at("]") {
            self.take(Next::Operator)?;
            left.keep_array = true;
            return Ok(left);
        }
        let filter = self.expression(0)?;
        self.expect("]", Next::Operator)?;
        match &mut left.kind {
            Kind::Path { .. } => {
                return Ok(change_last(left, |step| step.stages.push(Stage::Filter(filter))));
            }
            Kind::Filter { filters, .. } => {
                filters.push(filter);
                return Ok(left);
            }
            Kind::Group { .. } => {
                let message = "A predicate cannot follow a grouping expression in a step";
                self.report("S0209", filter.offset, message);
            }
            _ => {}
        }
        Ok(wrap(left, |of| Kind::Filter { of, filters: vec![filter] }))
    }

    fn group(&mut self, mut left: Expression, at: usize) -> Result<Expression> {
        let pairs = self.pairs()?;
        if let Kind::Group { .. } | Kind::Path { group: Some(_), .. } = left.kind {
            self.report("S0210", at, "Each step can only have one grouping expression");
        }
        if let Kind::Path { group, .. } = &mut left.kind {
            *group = Some(pairs);
            return Ok(left);
        }
        Ok(wrap(left, |of| Kind::Group { of, pairs }))
    }

    fn sort(&mut self, left: Expression) -> Result<Expression> {
        self.expect("(", Next::Operand)?;
        let terms = self.list(")", Self::sort_term)?;
        Ok(change_path(left, |steps| steps.push(Step::new(StepKind::Sort(terms)))))
    }

    fn focus(&mut self, left: Expression, at: usize) -> Result<Expression> {
        let name = self.bound_name("@")?;
        Ok(change_last(left, |step| {
            if step.stages.iter().any(|stage| matches!(stage, Stage::Filter(_))) {
                let message = "A context variable binding must precede any predicates on a step";
                self.report("S0215", at, message);
            } else if matches!(step.kind, StepKind::Sort(_)) {
                let message =
                    "A context variable binding must precede the 'order-by' clause on a step";
                self.report("S0216", at, message);
            }
            step.focus = Some(name);
        }))
    }

    fn index(&mut self, left: Expression) -> Result<Expression> {
        let index = Stage::Index(self.bound_name("#")?);
        Ok(change_last(left, |step| step.stages.push(index)))
    }

    fn report(&mut self, code: &'static str, offset: usize, message: &str) {
        self.problem.get_or_insert_with(|| SyntaxError::new(code, offset, message));
    }

    fn at(&self, symbol: &str) -> bool {
        matches!(self.token.kind, TokenKind::Symbol(next) if next == symbol)
    }

    /// The next token, behind which `next` may stand.
    fn take(&mut self, next: Next) -> Result<Token> {
        let token = self.lexer.next(next)?;
        Ok(mem::replace(&mut self.token, token))
    }

    fn expect(&mut self, symbol: &'static str, next: Next) -> Result<()> {
        if self.at(symbol) {
            return self.take(next).map(drop);
        }
        let Token { offset, kind } = &self.token;
        Err(if matches!(kind, TokenKind::End) {
            let message = format!("Expected \"{symbol}\" before end of expression");
            SyntaxError::new("S0203", *offset, message)
        } else {
            let message = format!("Expected \"{symbol}\", got {}", kind.quoted());
            SyntaxError::new("S0202", *offset, message)
        })
    }
}

impl Expression {
    pub(super) fn new(offset: usize, kind: Kind) -> Self {
        Self { offset, keep_array: false, kind }
    }
}

impl Step {
    fn new(kind: StepKind) -> Self {
        Self { kind, focus: None, stages: Vec::new(), parents: Vec::new() }
    }
}

impl From<Expression> for Step {
    fn from(expression: Expression) -> Self {
        match expression.kind {
            Kind::Filter { of, filters } => {
                let stages = filters.into_iter().map(Stage::Filter).collect();
                Self { stages, ..Self::from(*of) }
            }
            _ => Self::new(StepKind::Map(expression)),
        }
    }
}

/// How strongly an operator binds what stands before it.
fn binding_power(symbol: &str) -> u8 {
    match symbol {
        "[" | "(" | "@" | "#" => 80,
        "." => 75,
        "{" => 70,
        "*" | "/" | "%" => 60,
        "+" | "-" | "&" => 50,
        "=" | "!=" | "<" | "<=" | ">" | ">=" | "^" | "~>" | "in" => 40,
        "and" => 30,
        "or" => 25,
        "?" => 20,
        ":=" => 10,
        _ => 0,
    }
}

fn operator(symbol: &str) -> Operator {
    match symbol {
        "+" => Operator::Add,
        "-" => Operator::Subtract,
        "*" => Operator::Multiply,
        "/" => Operator::Divide,
        "%" => Operator::Remainder,
        "=" => Operator::Equal,
        "!=" => Operator::NotEqual,
        "<" => Operator::Less,
        "<=" => Operator::LessOrEqual,
        ">" => Operator::Greater,
        ">=" => Operator::GreaterOrEqual,
        "in" => Operator::In,
        "and" => Operator::And,
        "or" => Operator::Or,
        "&" => Operator::Concatenate,
        _ => unreachable!("{symbol} binds what stands before it"),
    }
}

fn not_unary(symbol: &'static str, offset: usize) -> SyntaxError {
    let symbol = TokenKind::Symbol(symbol).quoted();
    let message = format!("The symbol {symbol} cannot be used as a unary operator");
    SyntaxError::new("S0211", offset, message)
}

fn one_step(offset: usize, kind: Kind) -> Kind {
    let step = Step::from(Expression::new(offset, kind));
    Kind::Path { steps: vec![step], group: None }
}

/// What is made of a whole expression, with the `[]` that stood behind that.
fn wrap(inner: Expression, kind: impl FnOnce(Box<Expression>) -> Kind) -> Expression {
    let Expression { offset, keep_array, .. } = inner;
    Expression { offset, keep_array, kind: kind(Box::new(inner)) }
}

/// A path stays what it is; whatever else is the step of one.
pub(super) fn into_path(expression: Expression) -> Expression {
    if let Kind::Path { .. } = expression.kind {
        return expression;
    }
    wrap(expression, |step| Kind::Path { steps: vec![Step::from(*step)], group: None })
}

fn change_path(expression: Expression, change: impl FnOnce(&mut Vec<Step>)) -> Expression {
    let mut path = into_path(expression);
    if let Kind::Path { steps, .. } = &mut path.kind {
        change(steps);
    }
    path
}

fn change_last(expression: Expression, change: impl FnOnce(&mut Step)) -> Expression {
    change_path(expression, |steps| {
        if let Some(last) = steps.last_mut() {
            change(last);
        }
    })
}

/// The name that the expression is, if it is nothing more.
fn name_of(expression: &Expression) -> Option<&str> {
    let Kind::Path { steps, group: None } = &expression.kind else { return None };
    let [Step { kind: StepKind::Map(only), focus: None, stages, .. }] = &steps[..] else {
        return None;
    };
    match &only.kind {
        Kind::Name(name) if stages.is_empty() && !expression.keep_array => Some(name),
        _ => None,
    }
}

/// The parameters of a function, from what stands where arguments could.
fn parameters(arguments: Vec<(usize, Option<Expression>)>) -> Result<Vec<String>> {
    let names = arguments.into_iter().enumerate().map(|(at, (offset, argument))| match argument {
        Some(Expression { kind: Kind::Variable(name), .. }) => Ok(name),
        _ => {
            let message = format!(
                "Parameter {} of function definition must be a variable name (start with $)",
                at + 1
            );
            Err(SyntaxError::new("S0208", offset, message))
        }
    });
    names.collect()
}

/// Refuses type parameters where there can be none.
fn check_signature(signature: &str) -> std::result::Result<(), (&'static str, &'static str)> {
    let (mut choice, mut before) = (false, ' ');
    for letter in signature.chars() {
        match letter {
            '(' => choice = true,
            ')' => choice = false,
            '<' if choice => {
                let message = "Choice groups containing parameterized types are not supported";
                return Err(("S0402", message));
            }
            '<' if !matches!(before, 'a' | 'f') => {
                let message = "Type parameters can only be applied to functions and arrays";
                return Err(("S0401", message));
            }
            _ => {}
        }
        before = letter;
    }
    Ok(())
}
