//! Sets of characters: `[a-z\d]`.

/// Characters, as ranges in ascending order that do not touch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Set {
    ranges: Vec<(u32, u32)>,
    /// Whether it is all others: `[^a-z]`.
    others: bool,
}

const LAST: u32 = char::MAX as u32;

impl Set {
    pub(super) fn new(mut ranges: Vec<(u32, u32)>) -> Self {
        ranges.sort_unstable();
        let mut joined: Vec<(u32, u32)> = Vec::with_capacity(ranges.len());
        for (first, last) in ranges {
            match joined.last_mut() {
                Some((_, end)) if first <= end.saturating_add(1) => *end = last.max(*end),
                _ => joined.push((first, last)),
            }
        }
        Self { ranges: joined, others: false }
    }

    pub(super) fn of(letter: char) -> Self {
        Self::new(vec![(letter.into(), letter.into())])
    }

    /// `.`
    pub(super) fn no_line_end() -> Self {
        Self::new(LINE_ENDS.map(|letter| (letter.into(), letter.into())).to_vec()).inverted()
    }

    /// `\d`, `\w` and `\s`, and the same in capitals, which mean all others.
    pub(super) fn named(name: char) -> Option<Self> {
        let ranges: &[(char, char)] = match name.to_ascii_lowercase() {
            'd' => &[('0', '9')],
            'w' => &[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
            's' => &[
                ('\t', '\r'),
                (' ', ' '),
                ('\u{a0}', '\u{a0}'),
                ('\u{1680}', '\u{1680}'),
                ('\u{2000}', '\u{200a}'),
                ('\u{2028}', '\u{2029}'),
                ('\u{202f}', '\u{202f}'),
                ('\u{205f}', '\u{205f}'),
                ('\u{3000}', '\u{3000}'),
                ('\u{feff}', '\u{feff}'),
            ],
            _ => return None,
        };
        let set = Self::new(ranges.iter().map(|(a, b)| ((*a).into(), (*b).into())).collect());
        Some(if name.is_ascii_uppercase() { set.inverted() } else { set })
    }

    pub(super) fn inverted(&self) -> Self {
        let mut ranges = Vec::with_capacity(self.ranges.len() + 1);
        let mut next = 0;
        for (first, last) in &self.ranges {
            if next < *first {
                ranges.push((next, first - 1));
            }
            next = last + 1;
        }
        if next <= LAST {
            ranges.push((next, LAST));
        }
        Self::new(ranges)
    }

    /// What is not in it, where capitals may count as small letters.
    pub(super) fn all_others(self) -> Self {
        Self { others: !self.others, ..self }
    }

    pub(super) fn ranges(&self) -> &[(u32, u32)] {
        &self.ranges
    }

    pub(super) fn contains(&self, letter: char, ignore_case: bool) -> bool {
        let has = |letter: char| {
            let letter = u32::from(letter);
            self.ranges.iter().any(|(first, last)| (*first..=*last).contains(&letter))
        };
        let is_there =
            has(letter) || ignore_case && (has(folded(letter)) || letter.to_lowercase().any(has));
        is_there != self.others
    }

    /// The only character that it contains, if it is one.
    pub(super) fn only(&self) -> Option<char> {
        match self.ranges[..] {
            [(first, last)] if first == last && !self.others => char::from_u32(first),
            _ => None,
        }
    }
}

pub(super) const LINE_ENDS: [char; 4] = ['\n', '\r', '\u{2028}', '\u{2029}'];

/// Whether a character is a part of a word, for `\b`.
pub(super) fn is_word(letter: Option<char>) -> bool {
    letter.is_some_and(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

/// What is equal to a character, where capitals do not count.
pub(super) fn folded(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_uppercase();
    }
    let mut upper = letter.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(upper), None) if !upper.is_ascii() => upper,
        _ => letter,
    }
}
