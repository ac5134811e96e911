use serde_json::Value;

use crate::{
    PathOrNull, Template,
    read::Reader,
    write::{Fields, Json, serialize},
};

/// A Catcher: where an execution goes on after errors of these names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catch {
    /// What it is for, in words.
    pub comment: Option<String>,
    /// The names of the errors that are caught.
    pub error_equals: Vec<String>,
    /// Where in the input of the state the Error Output is put; in place of all of it, if
    /// not given.
    pub result_path: Option<PathOrNull>,
    /// The variables that are set.
    pub assign: Option<Template>,
    /// What the next state is given; the Error Output, if not given.
    pub output: Option<Template>,
    /// The name of the state that is next.
    pub next: String,
}

impl Catch {
    pub(crate) fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        Some(Self {
            comment: reader.text("Comment"),
            result_path: reader.path_or_null("ResultPath"),
            assign: reader.template("Assign"),
            output: reader.template("Output"),
            error_equals: reader.texts("ErrorEquals")?,
            next: reader.text("Next")?,
        })
    }
}

impl Json for Catch {
    fn json(&self) -> Value {
        let mut fields = Fields::default();
        fields.option("Comment", self.comment.as_ref());
        fields.add("ErrorEquals", &self.error_equals);
        fields.option("ResultPath", self.result_path.as_ref());
        fields.option("Assign", self.assign.as_ref());
        fields.option("Output", self.output.as_ref());
        fields.add("Next", &self.next);
        fields.into_json()
    }
}

serialize!(Catch);
