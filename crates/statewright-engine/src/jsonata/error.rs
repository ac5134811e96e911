//! What goes wrong while an expression is evaluated.

use std::sync::Arc;

use super::{text, value::Value};

pub(super) type Result<T> = std::result::Result<T, Box<Error>>;

/// A problem as jsonata-js has it: a code, and what its message names.
#[derive(Debug, Default)]
pub(super) struct Error {
    code: &'static str,
    /// Which argument of a function it is, counted from 1.
    index: Option<usize>,
    /// The function or the operator.
    token: Option<Arc<str>>,
    /// The value that is wrong, as JSON; or the whole message, where somebody wrote one.
    value: Option<String>,
    /// A further value, as JSON.
    other: Option<String>,
}

impl Error {
    pub(super) fn new(code: &'static str) -> Box<Self> {
        Box::new(Self { code, ..Self::default() })
    }

    /// A limit was passed. Such a problem has no code.
    pub(super) fn limit(message: &str) -> Box<Self> {
        Self::new("").message_is(message)
    }

    pub(super) fn value(mut self: Box<Self>, value: &Value) -> Box<Self> {
        self.value = Some(text::of_message(value));
        self
    }

    pub(super) fn other(mut self: Box<Self>, value: &Value) -> Box<Self> {
        self.other = Some(text::of_message(value));
        self
    }

    /// The message itself, or a text that it names without quotes.
    pub(super) fn message_is(mut self: Box<Self>, message: &str) -> Box<Self> {
        self.value = Some(message.to_owned());
        self
    }

    pub(super) fn other_is(mut self: Box<Self>, text: &str) -> Box<Self> {
        self.other = Some(text.to_owned());
        self
    }

    pub(super) fn index(mut self: Box<Self>, index: usize) -> Box<Self> {
        self.index = Some(index);
        self
    }

    /// Names the function or operator, where an inner one is not named yet.
    pub(super) fn within(mut self: Box<Self>, token: impl Into<Arc<str>>) -> Box<Self> {
        self.token.get_or_insert_with(|| token.into());
        self
    }

    /// Names another function or operator.
    pub(super) fn renamed(mut self: Box<Self>, token: &str) -> Box<Self> {
        self.token = Some(token.into());
        self
    }

    pub(super) fn code(&self) -> Option<&'static str> {
        Some(self.code).filter(|code| !code.is_empty())
    }

    /// The message, in the words of jsonata-js.
    pub(super) fn message(&self) -> String {
        let mut rest = template(self.code);
        let mut message = String::new();
        while let Some((before, behind)) = rest.split_once('{') {
            let Some((part, behind)) = behind.split_once('}') else { break };
            message += before;
            message += &self.part(part);
            rest = behind;
        }
        message + rest
    }

    fn part(&self, name: &str) -> String {
        let part = match name {
            "index" => self.index.map(|index| index.to_string()),
            "token" => self.token.as_deref().map(text::quoted),
            "name" => self.token.as_deref().map(str::to_owned),
            "value" => self.value.clone(),
            _ => self.other.clone(),
        };
        part.unwrap_or_else(|| "undefined".to_owned())
    }
}

/// The messages of jsonata-js 2.0.6, blanks included.
///
/// `{token}` is in quotes, `{name}` is the same without; values are written as JSON.
fn template(code: &str) -> &'static str {
    match code {
        "T0410" => "Argument {index} of function {token} does not match function signature",
        "T0411" => {
            "Context value is not a compatible type with argument {index} of function {token}"
        }
        "T0412" => "Argument {index} of function {token} must be an array of {other}",
        "D1001" => "Number out of range: {value}",
        "D1002" => "Cannot negate a non-numeric value: {value}",
        "T1003" => "Key in object structure must evaluate to a string; got: {value}",
        "D1004" => "Regular expression matches zero length string",
        "T1005" => "Attempted to invoke a non-function. Did you mean ${name}?",
        "T1006" => "Attempted to invoke a non-function",
        "T1007" => "Attempted to partially apply a non-function. Did you mean ${name}?",
        "T1008" => "Attempted to partially apply a non-function",
        "D1009" => "Multiple key definitions evaluate to same key: {value}",
        "T1010" => {
            "The matcher function argument passed to function {token} does not return the correct object structure"
        }
        "T2001" => "The left side of the {token} operator must evaluate to a number",
        "T2002" => "The right side of the {token} operator must evaluate to a number",
        "T2003" => "The left side of the range operator (..) must evaluate to an integer",
        "T2004" => "The right side of the range operator (..) must evaluate to an integer",
        "T2006" => "The right side of the function application operator ~> must be a function",
        "T2007" => "Type mismatch when comparing values {value} and {other} in order-by clause",
        "T2008" => {
            "The expressions within an order-by clause must evaluate to numeric or string values"
        }
        "T2009" => {
            "The values {value} and {other} either side of operator {token} must be of the same data type"
        }
        "T2010" => {
            "The expressions either side of operator {token} must evaluate to numeric or string values"
        }
        "T2011" => {
            "The insert/update clause of the transform expression must evaluate to an object: {value}"
        }
        "T2012" => {
            "The delete clause of the transform expression must evaluate to a string or array of strings: {value}"
        }
        "D2014" => {
            "The size of the sequence allocated by the range operator (..) must not exceed 1e6.  Attempted to allocate {value}."
        }
        "D3001" => "Attempting to invoke string function on Infinity or NaN",
        "D3010" => "Second argument of replace function cannot be an empty string",
        "D3011" => "Fourth argument of replace function must evaluate to a positive number",
        "D3012" => "Attempted to replace a matched string with a non-string value",
        "D3020" => "Third argument of split function must evaluate to a positive number",
        "D3030" => "Unable to cast value to a number: {value}",
        "D3040" => "Third argument of match function must evaluate to a positive number",
        "D3050" => {
            "The second argument of reduce function must be a function with at least two arguments"
        }
        "D3060" => "The sqrt function cannot be applied to a negative number: {value}",
        "D3061" => {
            "The power function has resulted in a value that cannot be represented as a JSON number: base={value}, exponent={other}"
        }
        "D3070" => {
            "The single argument form of the sort function can only be applied to an array of strings or an array of numbers.  Use the second argument to specify a comparison function"
        }
        "D3080" => "The picture string must only contain a maximum of two sub-pictures",
        "D3081" => {
            "The sub-picture must not contain more than one instance of the 'decimal-separator' character"
        }
        "D3082" => {
            "The sub-picture must not contain more than one instance of the 'percent' character"
        }
        "D3083" => {
            "The sub-picture must not contain more than one instance of the 'per-mille' character"
        }
        "D3084" => "The sub-picture must not contain both a 'percent' and a 'per-mille' character",
        "D3085" => {
            "The mantissa part of a sub-picture must contain at least one character that is either an 'optional digit character' or a member of the 'decimal digit family'"
        }
        "D3086" => {
            "The sub-picture must not contain a passive character that is preceded by an active character and that is followed by another active character"
        }
        "D3087" => {
            "The sub-picture must not contain a 'grouping-separator' character that appears adjacent to a 'decimal-separator' character"
        }
        "D3088" => {
            "The sub-picture must not contain a 'grouping-separator' at the end of the integer part"
        }
        "D3089" => {
            "The sub-picture must not contain two adjacent instances of the 'grouping-separator' character"
        }
        "D3090" => {
            "The integer part of the sub-picture must not contain a member of the 'decimal digit family' that is followed by an instance of the 'optional digit character'"
        }
        "D3091" => {
            "The fractional part of the sub-picture must not contain an instance of the 'optional digit character' that is followed by a member of the 'decimal digit family'"
        }
        "D3092" => {
            "A sub-picture that contains a 'percent' or 'per-mille' character must not contain a character treated as an 'exponent-separator'"
        }
        "D3093" => {
            "The exponent part of the sub-picture must comprise only of one or more characters that are members of the 'decimal digit family'"
        }
        "D3100" => {
            "The radix of the formatBase function must be between 2 and 36.  It was given {value}"
        }
        "D3110" => {
            "The argument of the toMillis function must be an ISO 8601 formatted timestamp. Given {value}"
        }
        "D3130" => {
            "Formatting or parsing an integer as a sequence starting with {value} is not supported by this implementation"
        }
        "D3131" => "In a decimal digit pattern, all digits must be from the same decimal group",
        "D3132" => "Unknown component specifier {value} in date/time picture string",
        "D3133" => {
            "The 'name' modifier can only be applied to months and days in the date/time picture string, not {value}"
        }
        "D3134" => "The timezone integer format specifier cannot have more than four digits",
        "D3135" => "No matching closing bracket ']' in date/time picture string",
        "D3136" => {
            "The date/time picture string is missing specifiers required to parse the timestamp"
        }
        "D3138" => {
            "The $single() function expected exactly 1 matching result.  Instead it matched more."
        }
        "D3139" => {
            "The $single() function expected exactly 1 matching result.  Instead it matched 0."
        }
        "D3140" => "Malformed URL passed to ${name}(): {value}",
        // What the expression says itself ($error and $assert), and limits.
        _ => "{value}",
    }
}
