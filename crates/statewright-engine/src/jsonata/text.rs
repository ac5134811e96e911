//! Values as text, and numbers as JavaScript writes them.

use super::{
    error::{Error, Result},
    limits::Text,
    value::{Numeral, Value, View},
};

/// The text of `$string` and of `&`.
pub(super) fn of(value: &Value, pretty: bool) -> Result<String> {
    match value.view() {
        View::String(text) => Ok(text.to_owned()),
        View::Function => Ok(String::new()),
        View::Number(Numeral::Float(number)) if !number.is_finite() => Err(Error::new("D3001")),
        view => {
            let mut writer =
                Writer { text: Text::default(), rounded: true, indent: pretty.then_some(0) };
            writer.write(view)?;
            Ok(writer.text.finish())
        }
    }
}

/// A value as messages name it: as JSON.
pub(super) fn of_message(value: &Value) -> String {
    if value.is_undefined() {
        return "undefined".to_owned();
    }
    let mut writer = Writer { text: Text::default(), rounded: false, indent: None };
    match writer.write(value.view()) {
        Ok(()) => writer.text.finish(),
        Err(_) => "…".to_owned(),
    }
}

/// A text in quotes, as JSON.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

struct Writer {
    text: Text,
    /// Whether fractions have 15 digits, as the texts of JSONata have them.
    rounded: bool,
    /// How deep it is, if each item has a line of its own.
    indent: Option<usize>,
}

impl Writer {
    fn write(&mut self, view: View<'_>) -> Result<()> {
        match view {
            View::Undefined | View::Null => self.text.push("null"),
            View::Boolean(value) => self.text.push(if value { "true" } else { "false" }),
            View::Number(Numeral::Integer(number)) => self.text.push(&number.to_string()),
            View::Number(Numeral::Float(number)) => self.number(number),
            View::String(text) => self.string(text),
            View::Function => self.text.push("\"\""),
            View::Array(items) => {
                let mut items = items.views();
                self.enclosed(["[", "]"], items.len(), |writer| {
                    items.try_for_each(|item| {
                        writer.begin_line()?;
                        writer.write(item)?;
                        writer.text.push(",")
                    })
                })
            }
            View::Object(members) => self.enclosed(["{", "}"], members.len(), |writer| {
                members.try_each(|key, member| {
                    writer.begin_line()?;
                    writer.string(key)?;
                    writer.text.push(if writer.indent.is_some() { ": " } else { ":" })?;
                    writer.write(member)?;
                    writer.text.push(",")
                })
            }),
        }
    }

    /// What stands between brackets, each part with a comma behind it.
    fn enclosed(
        &mut self,
        [open, close]: [&str; 2],
        parts: usize,
        write: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<()> {
        self.text.push(open)?;
        if parts > 0 {
            self.indent = self.indent.map(|indent| indent + 1);
            write(self)?;
            self.text.pop();
            self.indent = self.indent.map(|indent| indent - 1);
            self.begin_line()?;
        }
        self.text.push(close)
    }

    fn begin_line(&mut self) -> Result<()> {
        match self.indent {
            Some(indent) => {
                self.text.push("\n")?;
                self.text.push_times("  ", indent)
            }
            None => Ok(()),
        }
    }

    fn number(&mut self, number: f64) -> Result<()> {
        if self.rounded && number.is_infinite() {
            return Err(Error::new("D1001").message_is("null"));
        }
        let number = if self.rounded { with_15_digits(number) } else { number };
        self.text.push(&if number.is_finite() { of_number(number) } else { "null".to_owned() })
    }

    fn string(&mut self, text: &str) -> Result<()> {
        let plain = |byte: u8| byte >= b' ' && byte != b'"' && byte != b'\\';
        if text.bytes().all(plain) {
            self.text.push("\"")?;
            self.text.push(text)?;
            return self.text.push("\"");
        }
        self.text.push(&quoted(text))
    }
}

/// A fraction with no more digits than `$string` writes.
pub(super) fn with_15_digits(number: f64) -> f64 {
    if number.fract() == 0.0 || !number.is_finite() {
        return number;
    }
    format!("{number:.14e}").parse().unwrap_or(number)
}

/// A number as JavaScript writes it.
pub(super) fn of_number(number: f64) -> String {
    if number.is_nan() {
        return "NaN".to_owned();
    }
    if number.is_infinite() {
        return if number > 0.0 { "Infinity" } else { "-Infinity" }.to_owned();
    }
    if number == 0.0 {
        return "0".to_owned();
    }
    if (1e-6..1e21).contains(&number.abs()) {
        return number.to_string();
    }
    let text = format!("{number:e}");
    if number.abs() < 1.0 { text } else { text.replace('e', "e+") }
}
