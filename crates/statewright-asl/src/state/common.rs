use crate::{PathOrNull, QueryLanguage, Template, read::Reader, write::Fields};

/// The fields that most types of states have.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Common {
    /// What the state is for, in words.
    pub comment: Option<String>,
    /// The language of its expressions; that of the state machine, if not given.
    pub query_language: Option<QueryLanguage>,
    /// Which part of the input the state works on; all of it, if not given.
    pub input_path: Option<PathOrNull>,
    /// Which part of what it made the next state is given; all of it, if not given.
    pub output_path: Option<PathOrNull>,
    /// The variables that it sets.
    pub assign: Option<Template>,
    /// What the next state is given, in JSONata.
    pub output: Option<Template>,
}

impl Common {
    pub(crate) fn read(reader: &mut Reader<'_, '_>) -> Self {
        Self {
            comment: reader.text("Comment"),
            query_language: reader.one_of("QueryLanguage", QueryLanguage::ALL),
            input_path: reader.path_or_null("InputPath"),
            output_path: reader.path_or_null("OutputPath"),
            assign: reader.template("Assign"),
            output: reader.template("Output"),
        }
    }

    pub(crate) fn write(&self, fields: &mut Fields) {
        fields.option("Comment", self.comment.as_ref());
        fields.option("QueryLanguage", self.query_language.as_ref());
        fields.option("InputPath", self.input_path.as_ref());
        fields.option("OutputPath", self.output_path.as_ref());
        fields.option("Assign", self.assign.as_ref());
        fields.option("Output", self.output.as_ref());
    }
}
