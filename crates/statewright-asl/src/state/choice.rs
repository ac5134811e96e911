use serde_json::Value;

use crate::{
    Common, Condition, Template,
    read::Reader,
    write::{Fields, Json, serialize},
};

/// A Choice state: goes on with the first rule that holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The fields that most states have; its own `assign` and `output` are for `default`.
    pub common: Common,
    /// The rules, in the order in which they are tried.
    pub choices: Vec<ChoiceRule>,
    /// The name of the state that is next when no rule holds.
    pub default: Option<String>,
}

/// A rule of a Choice state.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceRule {
    /// What the rule is for, in words.
    pub comment: Option<String>,
    /// When it holds.
    pub condition: Condition,
    /// The variables that are set when it does.
    pub assign: Option<Template>,
    /// What the next state is given then; the input, if not given.
    pub output: Option<Template>,
    /// The name of the state that is next then.
    pub next: String,
}

impl Choice {
    pub(crate) fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        Some(Self {
            common: Common::read(reader),
            choices: reader.list("Choices", ChoiceRule::read)?,
            default: reader.text("Default"),
        })
    }

    pub(crate) fn write(&self, fields: &mut Fields) {
        fields.add("Choices", &self.choices);
        fields.option("Default", self.default.as_ref());
    }
}

impl ChoiceRule {
    fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        Some(Self {
            comment: reader.text("Comment"),
            condition: Condition::read(reader)?,
            assign: reader.template("Assign"),
            output: reader.template("Output"),
            next: reader.text("Next")?,
        })
    }
}

impl Json for ChoiceRule {
    fn json(&self) -> Value {
        let mut fields = Fields::default();
        fields.option("Comment", self.comment.as_ref());
        self.condition.write(&mut fields);
        fields.option("Assign", self.assign.as_ref());
        fields.option("Output", self.output.as_ref());
        fields.add("Next", &self.next);
        fields.into_json()
    }
}

serialize!(ChoiceRule);
