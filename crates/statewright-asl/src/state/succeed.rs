use crate::{Common, read::Reader};

/// A Succeed state: ends the execution, with its input as the output.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Succeed {
    /// The fields that most states have; it sets no variables.
    pub common: Common,
}

impl Succeed {
    pub(crate) fn read(reader: &mut Reader<'_, '_>) -> Self {
        Self { common: Common::read(reader) }
    }
}
