use std::fmt::Display;

use serde_json::Number;

use super::{CHARACTERS_MAX, IntrinsicFailure};
use crate::{Array, Json, Object};

/// What a function is given, and what it says when that is wrong.
pub(super) struct Arguments<'a> {
    function: &'a str,
    values: &'a [Json],
}

impl<'a> Arguments<'a> {
    pub(super) fn new(function: &'a str, values: &'a [Json]) -> Self {
        Self { function, values }
    }

    pub(super) fn invalid(&self, reason: impl Display) -> IntrinsicFailure {
        IntrinsicFailure(format!("Invalid arguments in {}: {reason}", self.function))
    }

    pub(super) fn all(&self) -> &'a [Json] {
        self.values
    }

    /// The argument at a place; `null`, if there is none.
    pub(super) fn value(&self, index: usize) -> &'a Json {
        self.values.get(index).unwrap_or(&Json::Null)
    }

    pub(super) fn text(&self, index: usize) -> Result<&'a str, IntrinsicFailure> {
        self.value(index).as_str().ok_or_else(|| self.wrong_kind(index, "a text"))
    }

    pub(super) fn list(&self, index: usize) -> Result<&'a Array, IntrinsicFailure> {
        self.value(index).as_array().ok_or_else(|| self.wrong_kind(index, "a list"))
    }

    pub(super) fn object(&self, index: usize) -> Result<&'a Object, IntrinsicFailure> {
        self.value(index).as_object().ok_or_else(|| self.wrong_kind(index, "an object"))
    }

    pub(super) fn number(&self, index: usize) -> Result<&'a Number, IntrinsicFailure> {
        self.value(index).as_number().ok_or_else(|| self.wrong_kind(index, "a number"))
    }

    /// The number without what is behind its point, as Java has it: the nearest one of 64 bits.
    pub(super) fn truncated(&self, index: usize) -> Result<i64, IntrinsicFailure> {
        let number = self.number(index)?;
        #[expect(clippy::cast_possible_truncation, reason = "that is what is to be done")]
        let truncated = || number.as_f64().unwrap_or_default() as i64;
        Ok(number.as_i64().unwrap_or_else(truncated))
    }

    /// Refuses a text that is longer than functions take, counted as Java counts.
    pub(super) fn check_length(&self, text: &str) -> Result<(), IntrinsicFailure> {
        if text.encode_utf16().count() > CHARACTERS_MAX {
            return Err(
                self.invalid(format_args!("a text has more than {CHARACTERS_MAX} characters"))
            );
        }
        Ok(())
    }

    fn wrong_kind(&self, index: usize, wanted: &str) -> IntrinsicFailure {
        let found = match self.value(index) {
            Json::Null => "null",
            Json::Bool(_) => "true or false",
            Json::Number(_) => "a number",
            Json::String(_) => "a text",
            Json::Array(_) => "a list",
            Json::Object(_) => "an object",
        };
        self.invalid(format_args!("argument {} is {wanted}, not {found}", index + 1))
    }
}
