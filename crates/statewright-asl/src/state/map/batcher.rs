use serde_json::Value;

use crate::{
    Setting, Template,
    read::Reader,
    write::{Fields, Json},
};

/// How many items a distributed Map state gives to its processor at once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemBatcher {
    /// How many, at the most.
    pub max_items_per_batch: Option<Setting<u64>>,
    /// How large they are together as JSON, at the most.
    pub max_input_bytes_per_batch: Option<Setting<u64>>,
    /// What is given to the processor beside them.
    pub batch_input: Option<Template>,
}

impl ItemBatcher {
    pub(super) fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        Some(Self {
            max_items_per_batch: reader.setting("MaxItemsPerBatch"),
            max_input_bytes_per_batch: reader.setting("MaxInputBytesPerBatch"),
            batch_input: reader.template("BatchInput"),
        })
    }
}

impl Json for ItemBatcher {
    fn json(&self) -> Value {
        let mut fields = Fields::default();
        fields.setting("MaxItemsPerBatch", self.max_items_per_batch.as_ref());
        fields.setting("MaxInputBytesPerBatch", self.max_input_bytes_per_batch.as_ref());
        fields.option("BatchInput", self.batch_input.as_ref());
        fields.into_json()
    }
}
