use serde_json::Value;

use crate::{
    Template,
    read::Reader,
    write::{Fields, Json, spelled},
};

/// Where a distributed Map state writes its results to, and how.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResultWriter {
    /// What writes them: the ARN of an integration. Without it, they are the result of the state.
    pub resource: Option<String>,
    /// What that is given.
    pub parameters: Option<Template>,
    /// The same in JSONata.
    pub arguments: Option<Template>,
    /// What is written.
    pub writer_config: Option<WriterConfig>,
}

/// What a distributed Map state writes of its results.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WriterConfig {
    /// What is made of them.
    pub transformation: Option<WriterTransformation>,
    /// How they are written.
    pub output_type: Option<OutputType>,
}

spelled! {
    /// What is made of the results of a distributed Map state.
    WriterTransformation {
        /// each with what is known about its execution.
        None = "NONE",
        /// what the executions ended with.
        Compact = "COMPACT",
        /// what is in the lists that the executions ended with.
        Flatten = "FLATTEN",
    }
}

spelled! {
    /// How the results of a distributed Map state are written.
    OutputType {
        /// as a list in JSON.
        Json = "JSON",
        /// as JSON in each line.
        Jsonl = "JSONL",
    }
}

impl ResultWriter {
    pub(super) fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        Some(Self {
            resource: reader.text("Resource"),
            parameters: reader.template("Parameters"),
            arguments: reader.template("Arguments"),
            writer_config: reader.object("WriterConfig", WriterConfig::read),
        })
    }
}

impl WriterConfig {
    fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        Some(Self {
            transformation: reader.one_of("Transformation", WriterTransformation::ALL),
            output_type: reader.one_of("OutputType", OutputType::ALL),
        })
    }
}

impl Json for ResultWriter {
    fn json(&self) -> Value {
        let mut fields = Fields::default();
        fields.option("Resource", self.resource.as_ref());
        fields.option("WriterConfig", self.writer_config.as_ref());
        fields.option("Parameters", self.parameters.as_ref());
        fields.option("Arguments", self.arguments.as_ref());
        fields.into_json()
    }
}

impl Json for WriterConfig {
    fn json(&self) -> Value {
        let mut fields = Fields::default();
        fields.option("Transformation", self.transformation.as_ref());
        fields.option("OutputType", self.output_type.as_ref());
        fields.into_json()
    }
}
