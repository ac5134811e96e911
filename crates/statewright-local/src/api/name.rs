use super::error::Error;

/// Checks the name of a state machine, an execution or an activity.
///
/// Source: Step Functions Developer Guide, "Service quotas"; recorded for each letter.
pub(super) fn check(name: &str) -> Result<(), Error> {
    let is_mark = |letter| {
        matches!(
            letter,
            '<' | '>'
                | '{'
                | '}'
                | '['
                | ']'
                | '?'
                | '*'
                | '"'
                | '#'
                | '%'
                | '\\'
                | '^'
                | '|'
                | '~'
                | '`'
                | '$'
                | '&'
                | ','
                | ';'
                | ':'
                | '/'
        )
    };
    let is_forbidden =
        |letter: char| letter.is_whitespace() || letter.is_control() || is_mark(letter);
    if name.contains(is_forbidden) { Err(Error::invalid_name(name)) } else { Ok(()) }
}
