use std::{borrow::Cow, fmt, io, sync::Arc};

use serde_json::Value;

/// JSON that is passed between states: shared, and not copied.
#[derive(Clone)]
pub struct Data {
    value: Arc<Value>,
    /// The text as the caller wrote it, blanks included, for the input of an execution:
    /// AWS keeps it in the first two events.
    text: Option<Arc<str>>,
}

/// That a text is no JSON.
#[derive(Debug)]
pub struct NotJson(serde_json::Error);

impl Data {
    /// Reads the input of an execution.
    ///
    /// # Errors
    ///
    /// The text is no JSON.
    pub fn parse(text: &str) -> Result<Self, NotJson> {
        Ok(Self {
            value: Arc::new(serde_json::from_str(text).map_err(NotJson)?),
            text: Some(text.into()),
        })
    }

    /// The JSON value.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The JSON text, as it stands in an event of the history.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        match &self.text {
            Some(text) => Cow::Borrowed(text),
            None => Cow::Owned(self.value.to_string()),
        }
    }

    /// The size of the text, in bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        match &self.text {
            Some(text) => text.len(),
            None => compact_bytes(&self.value),
        }
    }

    /// The same data without the text that it was read from: what a state passes on is
    /// written anew.
    pub(crate) fn rewritten(self) -> Self {
        Self { value: self.value, text: None }
    }
}

fn compact_bytes(value: &Value) -> usize {
    struct Count(usize);
    impl io::Write for Count {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 += bytes.len();
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut count = Count(0);
    // Counting cannot fail, and neither can writing a value whose keys are texts.
    let _ = serde_json::to_writer(&mut count, value);
    count.0
}

impl From<Value> for Data {
    fn from(value: Value) -> Self {
        Self { value: Arc::new(value), text: None }
    }
}

/// Data is equal when its values are: how it was written does not matter.
impl PartialEq for Data {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Eq for Data {}

impl fmt::Debug for Data {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl fmt::Display for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for NotJson {}
