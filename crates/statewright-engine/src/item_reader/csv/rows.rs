use std::borrow::Cow;

/// The rows of a file of columns.
///
/// The guide says of AWS's: a doubled quote is one quote, inside of quotes and outside of them;
/// a backslash stands before another one, a quote or the delimiter, and is silently removed
/// before anything else. Those are the rules of OpenCSV, a library for Java, and where the
/// guide says nothing, this does as that does: a quote inside of a field stays and still opens
/// or closes, blanks before a field's first quote are dropped, an empty line is a row with one
/// empty field.
#[derive(Debug)]
pub(in crate::item_reader) struct Rows<'a> {
    bytes: &'a [u8],
    at: usize,
    delimiter: u8,
}

/// The fields of a row.
#[derive(Debug, Default)]
pub(in crate::item_reader) struct Row {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Row {
    /// The text of a field. What is no UTF-8 is shown as that.
    pub(in crate::item_reader) fn field(&self, index: usize) -> Option<Cow<'_, str>> {
        let end = *self.ends.get(index)?;
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        Some(String::from_utf8_lossy(&self.bytes[start..end]))
    }

    pub(in crate::item_reader) fn fields(&self) -> impl Iterator<Item = Cow<'_, str>> {
        (0..self.ends.len()).filter_map(|index| self.field(index))
    }

    fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
    }

    fn end_field(&mut self) {
        self.ends.push(self.bytes.len());
    }

    /// The field that is being read.
    fn start(&self) -> usize {
        self.ends.last().copied().unwrap_or_default()
    }
}

impl<'a> Rows<'a> {
    pub(in crate::item_reader) fn new(bytes: &'a [u8], delimiter: u8) -> Self {
        Self { bytes, at: 0, delimiter }
    }

    /// Reads the next row, if there is one.
    pub(in crate::item_reader) fn read(&mut self, row: &mut Row) -> Result<bool, String> {
        row.clear();
        if self.at == self.bytes.len() {
            return Ok(false);
        }
        let mut line = self.at;
        let mut in_quotes = false;
        let mut in_field = false;
        while let Some(&byte) = self.bytes.get(self.at) {
            self.at += 1;
            match byte {
                b'\n' | b'\r' => {
                    if byte == b'\r' && self.peek() == Some(b'\n') {
                        self.at += 1;
                    }
                    if !in_quotes {
                        row.end_field();
                        return Ok(true);
                    }
                    row.bytes.push(b'\n');
                    line = self.at;
                }
                b'\\' => {
                    in_field = true;
                    if let Some(next) = self.peek()
                        && (matches!(next, b'\\' | b'"') || next == self.delimiter)
                    {
                        row.bytes.push(next);
                        self.at += 1;
                    }
                }
                b'"' => {
                    if (in_quotes || in_field) && self.peek() == Some(b'"') {
                        row.bytes.push(b'"');
                        self.at += 1;
                    } else {
                        in_quotes = !in_quotes;
                        if self.is_inside_a_field(line) {
                            let start = row.start();
                            let blanks = &row.bytes[start..];
                            if !blanks.is_empty() && blanks.iter().all(u8::is_ascii_whitespace) {
                                row.bytes.truncate(start);
                            } else {
                                row.bytes.push(b'"');
                            }
                        }
                    }
                    in_field = !in_field;
                }
                _ if byte == self.delimiter && !in_quotes => {
                    row.end_field();
                    in_field = false;
                }
                _ => {
                    row.bytes.push(byte);
                    in_field = true;
                }
            }
        }
        if in_quotes {
            let lost = String::from_utf8_lossy(&row.bytes[row.start()..]);
            let lost: String = lost.chars().take(LOST_CHARS_SHOWN).collect();
            return Err(format!(
                "Unterminated quoted field at end of CSV line. Beginning of lost text: [{lost}]"
            ));
        }
        row.end_field();
        Ok(true)
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Whether the byte that was just read has others of its field on both sides, in a line
    /// that begins here.
    fn is_inside_a_field(&self, line: usize) -> bool {
        let before = self.bytes[line..self.at - 1].last();
        let after = self.peek().filter(|byte| !matches!(byte, b'\n' | b'\r'));
        before.is_some_and(|&byte| byte != self.delimiter)
            && after.is_some_and(|byte| byte != self.delimiter)
    }
}

const LOST_CHARS_SHOWN: usize = 100;

#[cfg(test)]
mod tests {
    use super::*;

    /// The rows, a line each, with their fields in brackets.
    fn rows(text: &[u8], delimiter: u8) -> String {
        let mut rows = Rows::new(text, delimiter);
        let mut row = Row::default();
        let mut all = String::new();
        loop {
            match rows.read(&mut row) {
                Ok(true) => {
                    let fields: Vec<_> = row.fields().map(|field| format!("[{field}]")).collect();
                    all += &fields.concat();
                }
                Ok(false) => return all,
                Err(problem) => return all + &problem,
            }
            all.push('\n');
        }
    }

    fn check(text: &str, expected: &str) {
        assert_eq!(rows(text.as_bytes(), b',').trim_end_matches('\n'), expected, "{text:?}");
    }

    #[test]
    fn rows_end_where_lines_end() {
        check("a,b\nc,d", "[a][b]\n[c][d]");
        check("a,b\r\nc,d\r\n", "[a][b]\n[c][d]");
        check("a\rb", "[a]\n[b]");
        check("a\n\nb\n", "[a]\n[]\n[b]");
        check(",\n   \n", "[][]\n[   ]");
        check("", "");
    }

    #[test]
    fn quotes_hold_delimiters_and_lines_together() {
        check(r#""a,b",c"#, "[a,b][c]");
        check("\"a\nb\r\nc\",d\ne", "[a\nb\nc][d]\n[e]");
        check(r#""","#, "[][]");
        check(r#""a"" b""c","""","""#, r#"[a" b"c]["][]"#);
        check(r#"a, "b",  "c d""#, "[a][b][c d]");
    }

    #[test]
    fn quotes_in_a_field_without_quotes() {
        // The guide's example.
        check(
            "abc,123,\"This string contains commas, a double quotation marks (\"\"), and a newline (\n)\",{\"\"MyKey\"\":\"\"MyValue\"\"},\"[1,2,3]\"",
            "[abc][123][This string contains commas, a double quotation marks (\"), and a newline (\n)][{\"MyKey\":\"MyValue\"}][[1,2,3]]",
        );
        check(r#"a,bc"d,e"f,g"#, r#"[a][bc"d,e"f][g]"#);
        check(r#"it is 5"" wide,x"#, r#"[it is 5" wide][x]"#);
        check("it's,'a'", "[it's]['a']");
    }

    #[test]
    fn backslashes() {
        check(r"C:\\Program Files\\MyApp.exe,6534512", r"[C:\Program Files\MyApp.exe][6534512]");
        check(r#"a\,b,\"c\",\""#, r#"[a,b]["c"]["]"#);
        check(r#""a\"b",\z\n"#, r#"[a"b][zn]"#);
        check("a\\\nb", "[a]\n[b]");
    }

    #[test]
    fn other_delimiters() {
        assert_eq!(rows(b"a|b,c|\"d|e\"|f\\|g", b'|'), "[a][b,c][d|e][f|g]\n");
        assert_eq!(rows(b"a b  \"c d\"", b' '), "[a][b][][c d]\n");
        assert_eq!(rows(b"a\tb\\\tc", b'\t'), "[a][b\tc]\n");
    }

    #[test]
    fn a_quote_that_is_never_closed() {
        check(
            "a,b\nc,\"d\ne,f\n",
            "[a][b]\nUnterminated quoted field at end of CSV line. Beginning of lost text: [d\ne,f\n]",
        );
        let long = format!("\"{}", "é".repeat(500));
        assert!(rows(long.as_bytes(), b',').ends_with(&format!("[{}]", "é".repeat(100))));
    }

    #[test]
    fn bytes_that_are_no_text() {
        assert_eq!(rows(b"\xFFa,\xC3\xA9,\xC3", b','), "[\u{FFFD}a][é][\u{FFFD}]\n");
    }
}
