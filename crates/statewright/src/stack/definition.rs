use indexmap::IndexMap;
use serde_json::{Map, Value, json};
use statewright_asl as asl;

use crate::Intrinsic;

/// A definition in which `${…}` stand for what CloudFormation knows only when it deploys.
#[derive(Clone, Debug)]
pub(crate) struct Definition {
    pub(crate) machine: asl::StateMachine,
    /// What each name in `${…}` stands for.
    pub(crate) substitutions: IndexMap<String, Intrinsic>,
}

/// In which form the definition of a state machine stands in its template.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum DefinitionForm {
    /// As a JSON object (`Definition` with `DefinitionSubstitutions`): people, diffs and
    /// linters can read it.
    #[default]
    Object,
    /// As a JSON text (`DefinitionString` with `Fn::Sub`), for tools that know no other.
    String,
}

impl Definition {
    pub(super) fn render(&self, properties: &mut Value, form: DefinitionForm) {
        match form {
            DefinitionForm::Object => {
                properties["Definition"] = self.machine.to_json();
                if !self.substitutions.is_empty() {
                    properties["DefinitionSubstitutions"] = json!(self.substitutions);
                }
            }
            DefinitionForm::String => properties["DefinitionString"] = self.text(),
        }
    }

    fn text(&self) -> Value {
        let mut text = self.machine.to_json().to_string();
        // What `Fn::Sub` cannot name in the text itself.
        let mut others = Map::new();
        for (name, intrinsic) in &self.substitutions {
            match intrinsic.in_text() {
                Some(in_text) => text = text.replace(&format!("${{{name}}}"), &in_text),
                None => {
                    others.insert(name.clone(), json!(intrinsic));
                }
            }
        }
        match others.is_empty() {
            true => json!({ "Fn::Sub": text }),
            false => json!({ "Fn::Sub": [text, others] }),
        }
    }
}
