use super::error::Error;

/// Checks the name of a state machine, an execution or an activity.
///
/// Source: Step Functions Developer Guide, "Service quotas", and API reference, CreateActivity;
/// recorded for most letters.
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
    let is_no_letter = |letter| matches!(letter, '\u{fffe}' | '\u{ffff}' | '\u{10ffff}');
    let is_forbidden = |letter: char| {
        letter.is_whitespace() || letter.is_control() || is_mark(letter) || is_no_letter(letter)
    };
    if name.contains(is_forbidden) { Err(Error::invalid_name(name)) } else { Ok(()) }
}
