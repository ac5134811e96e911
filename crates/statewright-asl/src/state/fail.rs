use crate::{Common, IntrinsicCall, JsonPath, Jsonata, read::Reader, write::Fields};

/// A Fail state: ends the execution as failed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fail {
    /// The fields that most states have, of which it has `Comment` and `QueryLanguage`.
    pub common: Common,
    /// The name of the error that the execution fails with.
    pub error: Option<FailText>,
    /// What led to it, in words.
    pub cause: Option<FailText>,
}

/// A text that a Fail state fails with.
#[derive(Clone, Debug, PartialEq)]
pub enum FailText {
    /// This text.
    Value(String),
    /// What an expression gives.
    Jsonata(Jsonata),
    /// The text at a path: `ErrorPath` and `CausePath`.
    Path(JsonPath),
    /// What an intrinsic function makes, in the same fields.
    Call(IntrinsicCall),
}

impl Fail {
    pub(crate) fn read(reader: &mut Reader<'_, '_>) -> Self {
        Self {
            common: Common::read(reader),
            error: FailText::read(reader, "Error"),
            cause: FailText::read(reader, "Cause"),
        }
    }

    pub(crate) fn write(&self, fields: &mut Fields) {
        for (field, text) in [("Error", &self.error), ("Cause", &self.cause)] {
            let path = || format!("{field}Path");
            match text {
                Some(FailText::Value(text)) => fields.add(field, text),
                Some(FailText::Jsonata(expression)) => fields.add(field, expression),
                Some(FailText::Path(text)) => fields.add(&path(), text),
                Some(FailText::Call(call)) => fields.add(&path(), &call.text()),
                None => {}
            }
        }
    }
}

impl FailText {
    fn read(reader: &mut Reader<'_, '_>, field: &str) -> Option<Self> {
        let path = format!("{field}Path");
        if !reader.has(&path) {
            return match reader.jsonata(field) {
                Some(expression) => Some(Self::Jsonata(expression)),
                None => reader.text(field).map(Self::Value),
            };
        }
        match reader.intrinsic_call(&path) {
            Some(call) => Some(Self::Call(call)),
            None => reader.path(&path).map(Self::Path),
        }
    }
}
