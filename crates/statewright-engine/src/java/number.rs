use std::fmt::Write;

use serde_json::Number;

/// Writes a number as `Integer.toString`, `Long.toString` or `Double.toString` does.
pub(super) fn print(number: &Number, into: &mut String) {
    match number.as_f64() {
        Some(value) if number.is_f64() => print_double(value, into),
        _ => {
            // Writing into memory does not fail.
            let _ = write!(into, "{number}");
        }
    }
}

/// `1.5`, and `1.5E10` from ten million on and below a thousandth.
fn print_double(value: f64, into: &mut String) {
    let size = value.abs();
    let _ = if size == 0.0 || (1e-3..1e7).contains(&size) {
        write!(into, "{value:?}")
    } else {
        // The shortest digits that are this number, which Rust writes as `15e9` or `1.5e10`.
        let text = format!("{value:e}");
        let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        let point = if digits.contains('.') { "" } else { ".0" };
        write!(into, "{digits}{point}E{exponent}")
    };
}
