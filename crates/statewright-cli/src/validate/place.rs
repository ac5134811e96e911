//! Lines and columns, as editors count them.

use statewright_asl::document::Span;

/// A place in a file: both count from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// A text in lines.
pub(crate) struct Lines<'t> {
    text: &'t str,
    /// Where each line begins.
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        // A byte order mark is in no column.
        let first = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Self { text, starts: std::iter::once(first).chain(breaks.map(|(at, _)| at + 1)).collect() }
    }

    /// Where a byte stands.
    pub(crate) fn place(&self, offset: usize) -> Place {
        let offset = self.floor(offset);
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let start = self.starts[line - 1];
        let before = self.text.get(start..offset).unwrap_or_default();
        Place { line, column: before.chars().count() + 1 }
    }

    /// Where a span begins and ends.
    pub(crate) fn places(&self, span: Span) -> (Place, Place) {
        let (start, end) = (span.start as usize, span.end as usize);
        (self.place(start), self.place(end.max(start)))
    }

    /// A line, without what ends it.
    pub(crate) fn line(&self, line: usize) -> &'t str {
        let (start, end) = self.range(line);
        &self.text[start..end]
    }

    /// The bytes of a line, without what ends it.
    pub(crate) fn range(&self, line: usize) -> (usize, usize) {
        let start = self.starts[line - 1];
        let end = self.starts.get(line).map_or(self.text.len(), |next| next - 1);
        let end = if self.text[start..end].ends_with('\r') { end - 1 } else { end };
        (start, end)
    }

    /// The start of the character that a byte is in.
    fn floor(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let lines = Lines::new("\u{feff}äb\r\n\nc");
        let place = |offset| {
            let Place { line, column } = lines.place(offset);
            (line, column)
        };
        assert_eq!(place(0), (1, 1));
        assert_eq!(place(3), (1, 1));
        assert_eq!(place(4), (1, 1), "within a character");
        assert_eq!(place(5), (1, 2));
        assert_eq!(place(8), (2, 1));
        assert_eq!(place(9), (3, 1));
        assert_eq!(place(99), (3, 2));
        assert_eq!([lines.line(1), lines.line(2), lines.line(3)], ["äb", "", "c"]);
    }
}
