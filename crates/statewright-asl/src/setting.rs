use crate::{
    JsonPath,
    expression::{
        intrinsic::{self, Call},
        json_path::SyntaxError,
        jsonata,
    },
    write::serialize,
};

/// A value of a state that may be known only when the state is run.
#[derive(Clone, Debug, PartialEq)]
pub enum Setting<T> {
    /// This value.
    Value(T),
    /// What an expression gives.
    Jsonata(Jsonata),
    /// The value at a path: the fields whose names end in `Path`.
    Path(JsonPath),
}

/// A JSONata expression as it stands in a definition: `{% $states.input.total %}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Jsonata(String);

/// A call of an intrinsic function as it stands in a definition: `States.UUID()`.
#[derive(Clone, Debug, PartialEq)]
pub struct IntrinsicCall {
    text: String,
    call: Call,
}

impl Jsonata {
    /// This expression, between delimiters.
    #[must_use]
    pub fn of(expression: &str) -> Self {
        Self(format!("{{% {expression} %}}"))
    }

    /// The text as an expression, if it begins with `{%` and ends with `%}`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        jsonata::between_delimiters(text).map(|_| Self(text.to_owned()))
    }

    /// The whole text, with its delimiters.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }

    /// What stands between the delimiters, without the blanks around it: so AWS quotes it.
    #[must_use]
    pub fn expression(&self) -> &str {
        jsonata::between_delimiters(&self.0).unwrap_or_default().trim()
    }
}

impl IntrinsicCall {
    /// Reads a call.
    ///
    /// # Errors
    ///
    /// The text is no call.
    pub fn parse(text: &str) -> Result<Self, SyntaxError> {
        Ok(Self { text: text.to_owned(), call: intrinsic::parse(text)? })
    }

    /// The call as it was written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The call, taken apart.
    #[must_use]
    pub fn call(&self) -> &Call {
        &self.call
    }
}

serialize!(Jsonata);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_is_quoted_without_its_blanks() {
        for (text, inside) in [
            ("{% $states.input %}", "$states.input"),
            ("{%1%}", "1"),
            ("{%\n  1 +\n  2\n%}", "1 +\n  2"),
            ("{%%}", ""),
        ] {
            let expression = Jsonata::parse(text).expect("an expression");
            assert_eq!((expression.text(), expression.expression()), (text, inside));
        }
        for text in ["", "{%", "{%}", " {% 1 %}", "{% 1 %} ", "{ % 1 % }"] {
            assert_eq!(Jsonata::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_call_keeps_its_text() {
        let call = IntrinsicCall::parse("States.Array( 1,'x' ) ").expect("a call");
        assert_eq!(call.text(), "States.Array( 1,'x' ) ");
        assert_eq!((&*call.call().name, call.call().arguments.len()), ("States.Array", 2));
    }
}
