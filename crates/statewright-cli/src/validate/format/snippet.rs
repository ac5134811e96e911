//! Lines of a file with places marked in them.

use std::io::{self, Write};

use anstyle::Style;
use statewright_asl::document::Span;
use unicode_width::UnicodeWidthChar;

use crate::validate::place::Lines;

use super::{BLUE, clean, clean_letter};

/// A place in a line. What goes on in further lines is marked up to the end of the first one.
pub(super) struct Label<'f> {
    pub(super) line: usize,
    /// The bytes in the line.
    start: usize,
    end: usize,
    message: &'f str,
    is_primary: bool,
}

impl<'f> Label<'f> {
    pub(super) fn new(span: Span, message: &'f str, is_primary: bool, lines: &Lines<'_>) -> Self {
        let line = lines.place(span.start as usize).line;
        let (start, end) = lines.range(line);
        let within =
            |offset: u32| floor(lines.line(line), (offset as usize).clamp(start, end) - start);
        Self { line, start: within(span.start), end: within(span.end), message, is_primary }
    }

    fn style(&self, primary: Style) -> Style {
        if self.is_primary { primary } else { BLUE }
    }
}

/// Writes the lines in which there are labels, each with its number; of a line that is too wide,
/// what is around each label.
pub(super) fn write(
    labels: &[Label<'_>],
    lines: &Lines<'_>,
    margin: usize,
    width: usize,
    primary: Style,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut labels: Vec<_> = labels.iter().collect();
    labels.sort_by_key(|label| (label.line, label.start, !label.is_primary));
    let room = width.saturating_sub(margin + 3).max(30);
    let mut last: Option<usize> = None;
    let mut rest = labels.as_slice();
    while let Some(first) = rest.first() {
        let line = lines.line(first.line);
        let window = Window::around(line, first, room);
        let is_in = |label: &&Label<'_>| label.line == first.line && window.holds(label);
        // The window is made around the first one, which is in it at least in part.
        let count = 1 + rest[1..].iter().take_while(|label| is_in(label)).count();
        let (shown, others) = rest.split_at(count);
        rest = others;
        match last {
            Some(last) if first.line == last + 2 => {
                let between = lines.line(last + 1);
                let window = Window::from_start(between, room);
                write_line(last + 1, &window.text(between), margin, out)?;
            }
            Some(last) if first.line > last + 2 => writeln!(out, "{BLUE}...{BLUE:#}")?,
            _ => {}
        }
        write_line(first.line, &window.text(line), margin, out)?;
        for row in rows(shown, &window, line, primary) {
            writeln!(out, "{:margin$} {BLUE}|{BLUE:#} {row}", "")?;
        }
        last = Some(first.line);
    }
    Ok(())
}

fn write_line(number: usize, text: &str, margin: usize, out: &mut dyn Write) -> io::Result<()> {
    let space = if text.is_empty() { "" } else { " " };
    writeln!(out, "{BLUE}{number:>margin$} |{BLUE:#}{space}{text}")
}

/// The part of a line that is shown, in bytes.
struct Window {
    start: usize,
    end: usize,
    is_cut_before: bool,
    is_cut_after: bool,
}

impl Window {
    /// The whole line, if there is room for it; else as much of it as there is room for, with
    /// the label towards its start.
    fn around(line: &str, label: &Label<'_>, room: usize) -> Self {
        let whole = Self::from_start(line, room);
        if !whole.is_cut_after || (label.end <= whole.end && label.start < whole.end) {
            return whole;
        }
        // The signs for what is cut off take a column each.
        let room = room - 2;
        let mut start = label.start;
        let mut before = 0;
        for (at, letter) in line[..label.start].char_indices().rev() {
            before += width_of(letter);
            if before > room / 3 {
                break;
            }
            start = at;
        }
        let end = start + fitting(&line[start..], room);
        // At the end of the line there may be room for more before the label.
        if end == line.len() {
            let mut used: usize = line[start..].chars().map(width_of).sum();
            for (at, letter) in line[..start].char_indices().rev() {
                used += width_of(letter);
                if used > room {
                    break;
                }
                start = at;
            }
        }
        Self { start, end, is_cut_before: start > 0, is_cut_after: end < line.len() }
    }

    fn from_start(line: &str, room: usize) -> Self {
        let end = fitting(line, room);
        if end == line.len() {
            return Self { start: 0, end, is_cut_before: false, is_cut_after: false };
        }
        let end = fitting(line, room - 1);
        Self { start: 0, end, is_cut_before: false, is_cut_after: true }
    }

    fn holds(&self, label: &Label<'_>) -> bool {
        self.start <= label.start && label.end.max(label.start) <= self.end
    }

    fn text(&self, line: &str) -> String {
        let before = if self.is_cut_before { "…" } else { "" };
        let after = if self.is_cut_after { "…" } else { "" };
        let text: String = line[self.start..self.end].chars().map(shown).collect();
        format!("{before}{}{after}", text.trim_end())
    }

    /// The column in which a byte of the line is shown.
    fn column(&self, line: &str, at: usize) -> usize {
        let before = &line[self.start..at.clamp(self.start, self.end)];
        usize::from(self.is_cut_before) + before.chars().map(width_of).sum::<usize>()
    }
}

/// The marks under a line, and what they mean: beside the last one, and below the others.
fn rows(labels: &[&Label<'_>], window: &Window, line: &str, primary: Style) -> Vec<String> {
    let column = |at| window.column(line, at);
    let mut row = Row::default();
    for &label in labels.iter().filter(|label| !label.is_primary) {
        row.put(column(label.start), column(label.end), '-', BLUE);
    }
    for &label in labels.iter().filter(|label| label.is_primary) {
        row.put(column(label.start), column(label.end), '^', primary);
    }
    // Those that say something, the last one first.
    let mut saying: Vec<_> =
        labels.iter().copied().filter(|label| !label.message.is_empty()).collect();
    saying.sort_by_key(|label| std::cmp::Reverse(label.start));
    let last_start = labels.iter().map(|label| label.start).max();
    let beside = saying.first().copied().filter(|label| Some(label.start) == last_start);
    let mut rows = Vec::new();
    if let Some(label) = beside {
        saying.remove(0);
        row.say(row.cells.len() + 1, &clean(label.message), label.style(primary));
    }
    rows.push(row.text());
    let bars = |labels: &[&Label<'_>]| {
        let mut row = Row::default();
        for label in labels {
            let start = column(label.start);
            row.put(start, start + 1, '|', label.style(primary));
        }
        row
    };
    if !saying.is_empty() {
        rows.push(bars(&saying).text());
    }
    for (index, label) in saying.iter().enumerate() {
        let mut row = bars(&saying[index + 1..]);
        row.say(column(label.start), &clean(label.message), label.style(primary));
        rows.push(row.text());
    }
    rows
}

/// A row of characters in columns.
#[derive(Default)]
struct Row {
    cells: Vec<(char, Style)>,
}

impl Row {
    /// Marks columns, at least one.
    fn put(&mut self, start: usize, end: usize, mark: char, style: Style) {
        let end = end.max(start + 1);
        if self.cells.len() < end {
            self.cells.resize(end, (' ', Style::new()));
        }
        self.cells[start..end].fill((mark, style));
    }

    fn say(&mut self, start: usize, text: &str, style: Style) {
        // Where there is a mark already, the text comes after it.
        let start = if self.cells.len() > start { self.cells.len() + 1 } else { start };
        self.cells.resize(start, (' ', Style::new()));
        let text = text.chars().map(|letter| if letter == '\n' { ' ' } else { letter });
        self.cells.extend(text.map(|letter| (letter, style)));
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for part in self.cells.chunk_by(|(_, one), (_, other)| one == other) {
            let letters: String = part.iter().map(|(letter, _)| letter).collect();
            let style = part[0].1;
            text += &format!("{style}{letters}{style:#}");
        }
        text
    }
}

/// How a letter of a file is shown: blanks as such, and nothing that moves the cursor.
fn shown(letter: char) -> char {
    if letter == '\t' { ' ' } else { clean_letter(letter) }
}

fn width_of(letter: char) -> usize {
    shown(letter).width().unwrap_or(1)
}

/// How many bytes of a text fit into so many columns.
fn fitting(text: &str, columns: usize) -> usize {
    let mut used = 0;
    for (at, letter) in text.char_indices() {
        used += width_of(letter);
        if used > columns {
            return at;
        }
    }
    text.len()
}

/// The start of the character that a byte is in.
fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
