use serde_json::Value;

use crate::{
    Catch, Common, PathOrNull, QueryLanguage, Retry, States, Template, Transition,
    machine::read_states,
    read::Reader,
    write::{Fields, Json},
};

/// A Parallel state: runs several branches at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Parallel {
    /// The fields that most states have.
    pub common: Common,
    /// What each branch is given; the input, if not given.
    pub parameters: Option<Template>,
    /// The same in JSONata.
    pub arguments: Option<Template>,
    /// What runs.
    pub branches: Vec<Branch>,
    /// What is made of the result: the list of what the branches end with.
    pub result_selector: Option<Template>,
    /// Where in the input the result is put; in place of all of it, if not given.
    pub result_path: Option<PathOrNull>,
    /// Which errors are tried again, with all branches.
    pub retry: Vec<Retry>,
    /// Where the execution goes on after which errors.
    pub catch: Vec<Catch>,
    /// What is next.
    pub transition: Transition,
}

/// A branch of a Parallel state: a state machine of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    /// What it is for, in words.
    pub comment: Option<String>,
    /// What was written as its language; what counts is that of the whole state machine.
    pub query_language: Option<QueryLanguage>,
    /// The name of the state that runs first.
    pub start_at: String,
    /// The states by name, in the order of the definition.
    pub states: States,
}

impl Parallel {
    pub(crate) fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        let branches = reader.list("Branches", Branch::read);
        Some(Self {
            common: Common::read(reader),
            parameters: reader.template("Parameters"),
            arguments: reader.template("Arguments"),
            result_selector: reader.template("ResultSelector"),
            result_path: reader.path_or_null("ResultPath"),
            retry: reader.list("Retry", Retry::read).unwrap_or_default(),
            catch: reader.list("Catch", Catch::read).unwrap_or_default(),
            transition: Transition::read(reader)?,
            branches: branches?,
        })
    }

    pub(crate) fn write(&self, fields: &mut Fields) {
        fields.option("Parameters", self.parameters.as_ref());
        fields.option("Arguments", self.arguments.as_ref());
        fields.add("Branches", &self.branches);
        fields.option("ResultSelector", self.result_selector.as_ref());
        fields.option("ResultPath", self.result_path.as_ref());
        fields.list("Retry", &self.retry);
        fields.list("Catch", &self.catch);
        self.transition.write(fields);
    }
}

impl Branch {
    fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        Some(Self {
            comment: reader.text("Comment"),
            query_language: reader.one_of("QueryLanguage", QueryLanguage::ALL),
            start_at: reader.text("StartAt")?,
            states: read_states(reader)?,
        })
    }
}

impl Json for Branch {
    fn json(&self) -> Value {
        let mut fields = Fields::default();
        fields.option("Comment", self.comment.as_ref());
        fields.option("QueryLanguage", self.query_language.as_ref());
        fields.add("StartAt", &self.start_at);
        fields.add("States", &self.states);
        fields.into_json()
    }
}
