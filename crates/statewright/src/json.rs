//! JSON as text.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::{
    Map, Serializer, Value,
    ser::{CompactFormatter, Formatter},
};

use crate::Problem;

/// An object with these members. Of what is there often, `json!` would make a table that grows,
/// and each value anew.
pub(crate) fn object<const COUNT: usize>(members: [(&str, Value); COUNT]) -> Value {
    let mut object = Map::with_capacity(COUNT);
    for (name, value) in members {
        object.insert(name.to_owned(), value);
    }
    object.into()
}

/// A file of JSON, as people read it: two spaces for each level.
pub(crate) fn pretty(content: &impl Serialize) -> Result<String, Problem> {
    text(content, Pretty::default())
}

/// A file of JSON without white space.
pub(crate) fn compact(content: &impl Serialize) -> Result<String, Problem> {
    text(content, CompactFormatter)
}

fn text(content: &impl Serialize, formatter: impl Formatter) -> Result<String, Problem> {
    let none = |error: String| Problem::new("", format!("the assembly is no JSON: {error}"));
    let mut text = Text(Vec::with_capacity(1 << 12));
    content
        .serialize(&mut Serializer::with_formatter(&mut text, formatter))
        .map_err(|error| none(error.to_string()))?;
    text.0.push(b'\n');
    String::from_utf8(text.0).map_err(|error| none(error.to_string()))
}

/// A text that is being written, mostly a bracket, a quote or a word at a time.
struct Text(Vec<u8>);

impl Write for Text {
    #[inline]
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes)?;
        Ok(bytes.len())
    }

    #[inline]
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        match bytes {
            [byte] => self.0.push(*byte),
            bytes => self.0.extend_from_slice(bytes),
        }
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Lays JSON out as serde_json does, but writes what is between two values at once and not level
/// by level: in a template, that is half of the text.
#[derive(Default)]
struct Pretty {
    depth: usize,
    has_items: bool,
}

/// What stands before an item that is not the first one; as deep as most are.
const BETWEEN: &[u8] = b",\n                                                                ";

impl Pretty {
    fn begin<W: ?Sized + Write>(&mut self, writer: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.has_items = false;
        writer.write_all(bracket)
    }

    fn end<W: ?Sized + Write>(&mut self, writer: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.depth -= 1;
        if self.has_items {
            self.line(writer, true)?;
        }
        self.has_items = true;
        writer.write_all(bracket)
    }

    /// Begins a line, with a comma before it or without.
    fn line<W: ?Sized + Write>(&self, writer: &mut W, is_first: bool) -> io::Result<()> {
        let (from, to) = (usize::from(is_first), 2 + 2 * self.depth);
        writer.write_all(&BETWEEN[from..to.min(BETWEEN.len())])?;
        (BETWEEN.len()..to).try_for_each(|_| writer.write_all(b" "))
    }
}

impl Formatter for Pretty {
    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.begin(writer, b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.end(writer, b"]")
    }

    fn begin_array_value<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.line(writer, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.has_items = true;
        Ok(())
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.begin(writer, b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.end(writer, b"}")
    }

    fn begin_object_key<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.line(writer, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.has_items = true;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::pretty;

    #[test]
    fn it_is_laid_out_as_serde_json_does() {
        let mut deep = json!([]);
        for level in 0..50 {
            deep = json!({ "a": [level, {}, [], deep], "b\"": null });
        }
        let values = [json!({}), json!([]), json!([[], {}, 1]), json!("\u{1}ä"), deep];
        for value in &values {
            let expected = format!("{value:#}\n");
            assert_eq!(pretty(value).expect("JSON"), expected);
        }
        assert_eq!(pretty(&Value::Null).expect("JSON"), "null\n");
    }
}
