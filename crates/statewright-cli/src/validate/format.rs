//! The forms in which findings are printed.

mod concise;
mod full;
mod github;
mod json;
mod sarif;
mod snippet;

pub(crate) use concise::concise;
pub(crate) use full::{finding as full_finding, full};
pub(crate) use github::github;
pub(crate) use json::json;
pub(crate) use sarif::sarif;

use std::io;

use anstyle::{AnsiColor, Style};
use statewright_asl::{Diagnostic, Severity};

const RED: Style = AnsiColor::BrightRed.on_default().bold();
const YELLOW: Style = AnsiColor::BrightYellow.on_default().bold();
const BLUE: Style = AnsiColor::BrightBlue.on_default().bold();
const BOLD: Style = Style::new().bold();

/// How wide lines are where there is no terminal.
const WIDTH: usize = 120;

/// How wide lines may be.
pub(crate) fn terminal_width() -> usize {
    let size = terminal_size::terminal_size_of(io::stdout());
    size.map_or(WIDTH, |(width, _)| usize::from(width.0).max(40))
}

/// What is bad is red, and what is not so bad, yellow.
fn style(severity: Severity) -> Style {
    match severity {
        Severity::Error => RED,
        Severity::Warning => YELLOW,
    }
}

/// The code in brackets, if there is one.
fn code(diagnostic: &Diagnostic) -> String {
    diagnostic.rule.map(|rule| format!("[{}]", rule.code)).unwrap_or_default()
}

/// A text of somebody else's without what would move the cursor or turn lines around.
fn clean(text: &str) -> String {
    text.chars().map(clean_letter).collect()
}

fn clean_letter(letter: char) -> char {
    match letter {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => char::REPLACEMENT_CHARACTER,
        letter if letter.is_control() && letter != '\n' => char::REPLACEMENT_CHARACTER,
        letter => letter,
    }
}

#[cfg(test)]
mod tests;
