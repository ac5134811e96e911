use std::fmt;

use crate::pointer::state_at;

/// Something in a definition that is wrong, or that this crate does not support.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Where it is: a JSON Pointer (RFC 6901) into the definition.
    pub pointer: String,
    /// What was found and what is allowed; lower case, without a full stop.
    pub message: String,
    /// What to do about it, where that can be said.
    pub help: Option<String>,
}

impl Diagnostic {
    /// The name of the state that it is about, if it is about one.
    #[must_use]
    pub fn state(&self) -> Option<String> {
        state_at(&self.pointer)
    }

    pub(crate) fn new(pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), message: message.into(), help: None }
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = if self.pointer.is_empty() { "/" } else { &self.pointer };
        write!(f, "{} at {pointer}", self.message)?;
        if let Some(help) = &self.help {
            write!(f, "\n  hint: {help}")?;
        }
        Ok(())
    }
}

/// All that is wrong with a definition: at least one [`Diagnostic`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{diagnostic}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}
