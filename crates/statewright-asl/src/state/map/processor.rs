use serde_json::Value;

use crate::{
    States,
    machine::read_states,
    read::Reader,
    write::{Fields, Json, spelled},
};

/// What a Map state does with each item: a state machine of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemProcessor {
    /// How it is run.
    pub processor_config: Option<ProcessorConfig>,
    /// What it is for, in words.
    pub comment: Option<String>,
    /// The name of the state that runs first.
    pub start_at: String,
    /// The states by name, in the order of the definition.
    pub states: States,
    /// Whether it stands under its old name, `Iterator`.
    pub is_iterator: bool,
}

/// How a Map state runs what it does with each item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProcessorConfig {
    /// Where it runs; in the execution itself, if not given.
    pub mode: Option<Mode>,
    /// What executions there are for it. Distributed mode only.
    pub execution_type: Option<ExecutionType>,
}

spelled! {
    /// Where a Map state runs what it does with each item.
    Mode {
        /// in the execution itself.
        Inline = "INLINE",
        /// in executions of their own.
        Distributed = "DISTRIBUTED",
    }
}

spelled! {
    /// What kind of executions a distributed Map state starts.
    ExecutionType {
        /// those of Standard workflows.
        Standard = "STANDARD",
        /// those of Express workflows.
        Express = "EXPRESS",
    }
}

impl ItemProcessor {
    /// Whether it runs in executions of its own.
    #[must_use]
    pub fn is_distributed(&self) -> bool {
        let mode = self.processor_config.as_ref().and_then(|config| config.mode);
        mode == Some(Mode::Distributed)
    }

    /// The name of the field that it stands in.
    pub(crate) fn field(&self) -> &'static str {
        if self.is_iterator { "Iterator" } else { "ItemProcessor" }
    }

    pub(super) fn read_field(reader: &mut Reader<'_, '_>) -> Option<Self> {
        let is_iterator = reader.has("Iterator");
        let field = if is_iterator { "Iterator" } else { "ItemProcessor" };
        reader.object(field, |reader| {
            Some(Self {
                processor_config: reader.object("ProcessorConfig", ProcessorConfig::read),
                comment: reader.text("Comment"),
                start_at: reader.text("StartAt")?,
                states: read_states(reader)?,
                is_iterator,
            })
        })
    }
}

impl ProcessorConfig {
    fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        Some(Self {
            mode: reader.one_of("Mode", Mode::ALL),
            execution_type: reader.one_of("ExecutionType", ExecutionType::ALL),
        })
    }
}

impl Json for ItemProcessor {
    fn json(&self) -> Value {
        let mut fields = Fields::default();
        fields.option("ProcessorConfig", self.processor_config.as_ref());
        fields.option("Comment", self.comment.as_ref());
        fields.add("StartAt", &self.start_at);
        fields.add("States", &self.states);
        fields.into_json()
    }
}

impl Json for ProcessorConfig {
    fn json(&self) -> Value {
        let mut fields = Fields::default();
        fields.option("Mode", self.mode.as_ref());
        fields.option("ExecutionType", self.execution_type.as_ref());
        fields.into_json()
    }
}
