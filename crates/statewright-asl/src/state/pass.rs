use serde_json::Value;

use crate::{Common, PathOrNull, Template, Transition, read::Reader, write::Fields};

/// A Pass state: passes its input on, or a fixed result.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pass {
    /// The fields that most states have.
    pub common: Common,
    /// What is made of the input.
    pub parameters: Option<Template>,
    /// The result, as it is; the input, if not given.
    pub result: Option<Value>,
    /// Where in the input the result is put; in place of all of it, if not given.
    pub result_path: Option<PathOrNull>,
    /// What is next.
    pub transition: Transition,
}

impl Pass {
    pub(crate) fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        Some(Self {
            common: Common::read(reader),
            parameters: reader.template("Parameters"),
            result: reader.take("Result").cloned(),
            result_path: reader.path_or_null("ResultPath"),
            transition: Transition::read(reader)?,
        })
    }

    pub(crate) fn write(&self, fields: &mut Fields) {
        fields.option("Parameters", self.parameters.as_ref());
        fields.option("Result", self.result.as_ref());
        fields.option("ResultPath", self.result_path.as_ref());
        self.transition.write(fields);
    }
}
