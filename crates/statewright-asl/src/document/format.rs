//! The one layout of a definition in JSON.

use crate::Diagnostic;

use super::{Node, Span, Value};

/// The columns that a list on one line may take, with what stands before it.
const COLUMNS: usize = 80;

/// Lays JSON text out in the one way in which definitions are written: what `statewright fmt`
/// writes. There are no options.
///
/// * Two spaces for each level, `\n` at the end of each line and of the text, no blank lines.
/// * An object has a line for each member; an empty one is `{}`. Also small ones, such as the
///   rules of a Choice: a member that is added or changed is then a line in a diff and not a part
///   of one, all rules of a Choice look alike, and no object jumps from one layout to the other
///   because a name in it became longer.
/// * A list of texts, numbers and the like is on one line, as in `"ErrorEquals": ["States.ALL"]`,
///   if that line has 80 characters at most; the comma after it is counted, whether it is there
///   or not, so that what comes after a list does not change it. All other lists have a line for
///   each item.
///
/// Only what is there decides, and not how it was laid out before: two definitions with the same
/// content look the same, and laying out twice is laying out once.
///
/// Nothing of the content changes. The members stay in their order, which in data is the author's
/// and elsewhere often tells a story; texts, numbers and `${placeholders}` are written as they
/// were, down to the escapes. A byte order mark is left out.
///
/// ```
/// use statewright_asl::document::format_json;
///
/// let text = format_json(r#"{"Type":"Wait","Seconds":1e3,"Tags":["a","\u0062"],"End":true}"#)?;
/// assert_eq!(
///     text,
///     r#"{
///   "Type": "Wait",
///   "Seconds": 1e3,
///   "Tags": ["a", "\u0062"],
///   "End": true
/// }
/// "#
/// );
/// # Ok::<(), statewright_asl::Diagnostic>(())
/// ```
///
/// # Errors
///
/// What is no JSON, with its place, as [`Node::parse_json`] tells it.
pub fn format_json(text: &str) -> Result<String, Diagnostic> {
    let node = Node::parse_json(text)?;
    let mut writer = Writer { text, out: String::with_capacity(text.len() + text.len() / 4) };
    writer.value(&node, 0);
    writer.out.push('\n');
    Ok(writer.out)
}

struct Writer<'a> {
    /// What spans are about.
    text: &'a str,
    out: String,
}

impl<'a> Writer<'a> {
    fn value(&mut self, node: &Node<'_>, depth: usize) {
        match &node.value {
            Value::Object(members) if !members.is_empty() => {
                self.out.push('{');
                for (index, member) in members.iter().enumerate() {
                    self.begin_item(index, depth + 1);
                    self.out.push_str(self.written(member.key_span));
                    self.out.push_str(": ");
                    self.value(&member.value, depth + 1);
                }
                self.begin_line(depth);
                self.out.push('}');
            }
            Value::List(items) if !items.is_empty() => {
                let is_short = self.fits(items);
                self.out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if !is_short {
                        self.begin_item(index, depth + 1);
                    } else if index > 0 {
                        self.out.push_str(", ");
                    }
                    self.value(item, depth + 1);
                }
                if !is_short {
                    self.begin_line(depth);
                }
                self.out.push(']');
            }
            _ => self.out.push_str(self.word(node)),
        }
    }

    /// Whether a list, with a comma after it, has room on the line that has begun.
    fn fits(&self, items: &[Node<'_>]) -> bool {
        let line = self.out.rfind('\n').map_or(0, |at| at + 1);
        let mut columns = self.out[line..].chars().count() + "[],".len();
        for (index, item) in items.iter().enumerate() {
            if !item.members().is_empty() || !item.items().is_empty() {
                return false;
            }
            let comma = if index > 0 { ", ".len() } else { 0 };
            columns += comma + self.word(item).chars().count();
            if columns > COLUMNS {
                return false;
            }
        }
        true
    }

    /// What has nothing inside, as it is written.
    fn word(&self, node: &Node<'_>) -> &'a str {
        match &node.value {
            Value::Object(_) => "{}",
            Value::List(_) => "[]",
            _ => self.written(node.span),
        }
    }

    fn written(&self, span: Span) -> &'a str {
        &self.text[span.range()]
    }

    fn begin_item(&mut self, index: usize, depth: usize) {
        if index > 0 {
            self.out.push(',');
        }
        self.begin_line(depth);
    }

    fn begin_line(&mut self, depth: usize) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n("  ", depth));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Compares what is laid out, and lays it out again.
    fn check(text: &str, expected: &str) {
        let laid_out = format_json(text).expect("JSON");
        assert_eq!(laid_out, expected);
        assert_eq!(format_json(&laid_out).expect("JSON"), expected);
    }

    #[test]
    fn objects_have_a_line_for_each_member() {
        check(
            "\u{feff}{\"b\":{ \"x\" : 1 },\r\n\r\n\t\"a\":[{\"y\":null}, {}],\"c\":{ }}\r\n",
            r#"{
  "b": {
    "x": 1
  },
  "a": [
    {
      "y": null
    },
    {}
  ],
  "c": {}
}
"#,
        );
    }

    #[test]
    fn lists_of_words_are_on_one_line() {
        check(
            r#"{"a":["x"
            ,1,  true,null,[],{}],"b":[ ],"c":[[1,2],[3]]}"#,
            r#"{
  "a": ["x", 1, true, null, [], {}],
  "b": [],
  "c": [
    [1, 2],
    [3]
  ]
}
"#,
        );
    }

    #[test]
    fn a_line_has_80_characters_with_its_comma() {
        // Letters are counted and not bytes.
        let long = "é".repeat(80 - r#"  "a": ["", 1],"#.len());
        check(&format!(r#"{{"a":["{long}",1]}}"#), &format!("{{\n  \"a\": [\"{long}\", 1]\n}}\n"));
        check(
            &format!(r#"{{"a":["{long}é",1]}}"#),
            &format!("{{\n  \"a\": [\n    \"{long}é\",\n    1\n  ]\n}}\n"),
        );
    }

    #[test]
    fn words_stay_as_they_are_written() {
        check(
            r#"{"k\u0065y":[1.50,1e3,-0,1E+2],"a":"\u00e9\/\ud800 é","b":${Seconds},"c":["${x}",${y}],"a":1}"#,
            r#"{
  "k\u0065y": [1.50, 1e3, -0, 1E+2],
  "a": "\u00e9\/\ud800 é",
  "b": ${Seconds},
  "c": ["${x}", ${y}],
  "a": 1
}
"#,
        );
    }

    #[test]
    fn whatever_is_json_has_a_layout() {
        check(" 1 ", "1\n");
        check("[ ]", "[]\n");
        check("\"a\"", "\"a\"\n");
        assert!(format_json("{").is_err());
        let deepest =
            "[".repeat(super::super::NESTING_MAX) + &"]".repeat(super::super::NESTING_MAX);
        let laid_out = format_json(&deepest).expect("JSON");
        assert_eq!(format_json(&laid_out).expect("JSON"), laid_out);
    }
}
