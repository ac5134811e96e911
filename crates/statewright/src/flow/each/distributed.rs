//! Items in executions of their own.

use std::panic::Location;

use statewright_asl::{self as asl, ExecutionType, Mode, ProcessorConfig, Setting};
use statewright_handler::WrittenResults;

use crate::flow::{ResultWriter, Slot, integration};

use super::Each;

impl<In, Item, Out> Each<In, Item, Out> {
    /// Starts an execution of its own for each item, or each batch of them: the distributed mode,
    /// for many items, and for those in S3. The state machine gets the right to start them.
    ///
    /// They are executions of a Standard workflow.
    pub fn distributed(mut self) -> Self {
        self.distribute();
        self
    }

    /// Starts an execution of an Express workflow for each item: one that takes five minutes at
    /// the most. That makes the state [`distributed`](Self::distributed).
    pub fn express(mut self) -> Self {
        self.distribute();
        let config = self.map.item_processor.processor_config.get_or_insert_default();
        config.execution_type = Some(ExecutionType::Express);
        self
    }

    /// Fails only if more than so many items fail, where by itself it fails with the first. That
    /// makes the state [`distributed`](Self::distributed).
    pub fn tolerate_failures(mut self, items: u32) -> Self {
        self.distribute();
        self.map.tolerated_failure_count = Some(Setting::Value(items.into()));
        self
    }

    /// Fails only if more than so many items of a hundred fail, where by itself it fails with
    /// the first. That makes the state [`distributed`](Self::distributed).
    pub fn tolerate_failure_percentage(mut self, percentage: f64) -> Self {
        self.distribute();
        self.map.tolerated_failure_percentage = Some(Setting::Value(percentage));
        self
    }

    /// What stands for the state in the ARNs of its Map Runs, up to 40 characters; something
    /// that Step Functions makes up, if not given. That makes the state
    /// [`distributed`](Self::distributed).
    pub fn label(mut self, label: &str) -> Self {
        self.distribute();
        self.map.label = Some(label.to_owned());
        self
    }

    /// Writes the results to S3, and ends with where they are. That makes the state
    /// [`distributed`](Self::distributed).
    #[track_caller]
    pub fn write(mut self, writer: &ResultWriter) -> Each<In, Item, WrittenResults> {
        self.findings.extend(self.recoveries.ended_otherwise(&self.name, Location::caller()));
        self.distribute();
        self.codes.push((Slot::ResultWriter, writer.arguments()));
        self.statements.extend(writer.statements());
        self.map.result_writer = Some(asl::ResultWriter {
            resource: Some(integration("s3:putObject")),
            writer_config: writer.written(),
            ..asl::ResultWriter::default()
        });
        self.retyped()
    }

    pub(super) fn distribute(&mut self) {
        self.map.item_processor.processor_config.get_or_insert(ProcessorConfig {
            mode: Some(Mode::Distributed),
            execution_type: Some(ExecutionType::Standard),
        });
    }
}
