//! How large texts are in the picture: what draws it is not here to be asked.

use super::{super::label::short_lines, geometry::Size};

/// The size of the letters in the name of a state.
const NAME_SIZE: f64 = 14.0;
/// The size of those above it, which are its type or service.
const TYPE_SIZE: f64 = 10.0;
const LABEL_SIZE: f64 = 12.0;
const LABEL_PADDING: f64 = 8.0;
pub(super) const LABEL_LINE: f64 = 16.0;

/// The width of the name of a state.
pub(super) fn name_width(name: &str) -> f64 {
    width(name, NAME_SIZE)
}

/// The width of what stands above the name of a state.
pub(super) fn type_width(text: &str) -> f64 {
    width(text, TYPE_SIZE)
}

/// The size of the box around a label.
pub(super) fn label_size(label: &str) -> Size {
    let lines = short_lines(label);
    let widest = lines.iter().map(|line| width(line, LABEL_SIZE)).fold(0.0, f64::max);
    Size { width: widest + 2.0 * LABEL_PADDING, height: lines.len() as f64 * LABEL_LINE + 6.0 }
}

/// How wide a text is about, in a font like Helvetica.
fn width(text: &str, size: f64) -> f64 {
    let em: f64 = text
        .chars()
        .map(|letter| match letter {
            'i' | 'j' | 'l' | '\'' | '|' | '.' | ',' | ':' | ';' | '!' | ' ' => 0.29,
            'f' | 't' | 'r' | 'I' | '(' | ')' | '[' | ']' | '/' | '-' | '"' => 0.38,
            'm' | 'w' | 'M' | 'W' | '@' | '%' => 0.88,
            'A'..='Z' | '<' | '>' | '=' | '+' | '&' | '#' => 0.68,
            '\u{2e80}'.. => 1.0,
            _ => 0.57,
        })
        .sum();
    em * size
}
