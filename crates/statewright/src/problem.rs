use std::{fmt, panic::Location};

/// Something in an app that the types cannot show: found while it is synthesized.
#[derive(Clone, Debug)]
pub struct Problem {
    /// The construct: the ids from the stack down, with `/` between them; empty, if it is
    /// about the app as a whole.
    pub path: String,
    /// What was found and what is allowed; lower case, without a full stop.
    pub message: String,
    /// What to do about it, where that can be said.
    pub help: Option<String>,
    /// The place in the program that made the construct.
    pub location: Option<&'static Location<'static>>,
}

/// Something that an aspect or a policy warns of: the app is synthesized all the same.
#[derive(Clone, Debug)]
pub struct Warning(pub Problem);

/// All problems of an app: at least one.
#[derive(Clone, Debug)]
pub struct Problems(pub Vec<Problem>);

impl Problem {
    pub(crate) fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { path: path.into(), message: message.into(), help: None, location: None }
    }

    /// The problem as one of the construct with this path.
    pub(crate) fn of(mut self, path: &str) -> Self {
        path.clone_into(&mut self.path);
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub(crate) fn at(mut self, location: &'static Location<'static>) -> Self {
        self.location = Some(location);
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_as("error", f)
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write_as("warning", f)
    }
}

impl Problem {
    fn write_as(&self, severity: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{severity}: ")?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)?;
        if let Some(location) = self.location {
            write!(f, "\n  --> {}:{}:{}", location.file(), location.line(), location.column())?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n\nhint: {help}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n\n")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}
