use std::fmt;

use crate::{document::Span, fix::Edit, pointer::state_at, rules::Rule};

/// Something in a definition that is wrong, or that its author will regret, or that this crate
/// does not support.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule that it is against; without one, it is something that is not supported here.
    pub rule: Option<&'static Rule>,
    /// Where it is: a JSON Pointer (RFC 6901) into the definition.
    pub pointer: String,
    /// Where it is in the text, if there is one.
    pub span: Option<Span>,
    /// What was found and what is allowed; lower case, without a full stop.
    pub message: String,
    /// What to do about it, where that can be said.
    pub help: Option<String>,
    /// Other places that have to do with it.
    pub related: Vec<Related>,
    /// What AWS answers, as far as that is known.
    pub aws: Option<Aws>,
    /// The rule by which its cause is found beside it, if it only follows from that: AWS answers
    /// both, and for people the cause is enough.
    pub follows_from: Option<&'static Rule>,
    /// What puts it right, if that is certain: changes of the text that belong together.
    pub fix: Vec<Edit>,
}

/// The other end of a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// Where it is in the text.
    pub span: Span,
    /// What is there, in a few words.
    pub message: String,
}

/// How AWS answers to a definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aws {
    /// The code of its diagnostic, such as `SCHEMA_VALIDATION_FAILED`.
    pub code: &'static str,
    /// Its message, where that was recorded.
    pub message: Option<String>,
    /// The place as AWS writes it: `/States/A/Choices[0]/Next`.
    pub location: Option<String>,
}

/// How bad a [`Diagnostic`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// AWS takes it, and the author will regret it.
    Warning,
    /// AWS refuses it.
    Error,
}

impl Severity {
    /// `error` or `warning`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl Diagnostic {
    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.rule.map_or(Severity::Error, |rule| rule.severity)
    }

    /// The name of the state that it is about, if it is about one.
    #[must_use]
    pub fn state(&self) -> Option<String> {
        state_at(&self.pointer)
    }

    /// Something that is right and not supported here.
    #[must_use]
    pub fn unsupported(pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            rule: None,
            pointer: pointer.into(),
            span: None,
            message: message.into(),
            help: None,
            related: Vec::new(),
            aws: None,
            follows_from: None,
            fix: Vec::new(),
        }
    }

    pub(crate) fn new(pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self::unsupported(pointer, message)
    }

    /// Says what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub(crate) fn related(mut self, span: Span, message: impl Into<String>) -> Self {
        self.related.push(Related { span, message: message.into() });
        self
    }

    /// Knows what puts it right.
    pub(crate) fn fix(mut self, edits: impl IntoIterator<Item = Edit>) -> Self {
        self.fix.extend(edits);
        self
    }
}

impl fmt::Display for Aws {
    /// As CreateStateMachine answers.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)?;
        if let Some(message) = &self.message {
            write!(f, ": {message}")?;
            if let Some(location) = &self.location {
                write!(f, " at {location}")?;
            }
        }
        Ok(())
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
