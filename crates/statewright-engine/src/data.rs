use std::{borrow::Cow, fmt, sync::Arc};

use crate::{Json, NotJson};

/// JSON with the text that somebody wrote it in, if it is still that.
///
/// AWS keeps the text of an execution's input, blanks included, in the first two events of
/// its history. What a state passes on is written anew.
#[derive(Clone)]
pub struct Data {
    json: Json,
    text: Option<Arc<str>>,
}

impl Data {
    /// Reads the input of an execution.
    ///
    /// # Errors
    ///
    /// The text is no JSON.
    pub fn parse(text: &str) -> Result<Self, NotJson> {
        Ok(Self { json: Json::parse(text)?, text: Some(text.into()) })
    }

    /// The value.
    #[must_use]
    pub fn json(&self) -> &Json {
        &self.json
    }

    /// The JSON text, as it stands in an event of the history.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        match &self.text {
            Some(text) => Cow::Borrowed(text),
            None => Cow::Owned(self.json.to_text()),
        }
    }

    pub(crate) fn into_json(self) -> Json {
        self.json
    }
}

impl<T: Into<Json>> From<T> for Data {
    fn from(json: T) -> Self {
        Self { json: json.into(), text: None }
    }
}

/// Data is equal when its values are: how it was written does not matter.
impl PartialEq for Data {
    fn eq(&self, other: &Self) -> bool {
        self.json == other.json
    }
}

impl Eq for Data {}

impl fmt::Debug for Data {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}
