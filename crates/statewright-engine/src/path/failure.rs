use std::fmt;

/// Why a path selects nothing.
///
/// Shown, it is what AWS reports for a field such as InputPath.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PathFailure {
    path: String,
    problem: Problem,
}

/// What is wrong, in the words of the library that AWS uses where it has any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// The path leads nowhere.
    Missing(String),
    /// The path cannot be applied to what is there.
    Invalid(String),
}

impl PathFailure {
    pub(super) fn new(path: &str, problem: Problem) -> Self {
        Self { path: path.to_owned(), problem }
    }

    /// Whether the path leads nowhere: then AWS says so in its own words for payload templates
    /// and intrinsic functions. For what else there is it lets out [`Self::problem`].
    pub(crate) fn is_missing(&self) -> bool {
        matches!(self.problem, Problem::Missing(_))
    }

    /// What is wrong, without the path.
    pub(crate) fn problem(&self) -> &str {
        match &self.problem {
            Problem::Missing(text) | Problem::Invalid(text) => text,
        }
    }
}

impl fmt::Display for PathFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Invalid path '{}' : {}", self.path, self.problem())
    }
}

impl std::error::Error for PathFailure {}
