use std::fmt;

/// Why a text is no JSONata.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// JSONata's code of the problem: `S0202`.
    pub code: &'static str,
    /// Where it is, in bytes of the text.
    pub offset: usize,
    /// The problem, in JSONata's words, which AWS reports as well.
    pub message: String,
}

impl SyntaxError {
    pub(super) fn new(code: &'static str, offset: usize, message: impl Into<String>) -> Self {
        Self { code, offset, message: message.into() }
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for SyntaxError {}
