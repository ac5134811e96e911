//! Which of the names that there are was meant by one that there is not.

/// The name that differs from what was written in nothing but the case of its letters and blanks,
/// if there is one such name only.
pub(crate) fn same_letters<'n>(written: &str, names: &[&'n str]) -> Option<&'n str> {
    let letters = |name: &str| -> String {
        let letters = name.chars().filter(|letter| !letter.is_whitespace());
        letters.flat_map(char::to_lowercase).collect()
    };
    let written = letters(written);
    let mut same = names.iter().copied().filter(|name| letters(name) == written);
    let name = same.next()?;
    (same.next().is_none() && !written.is_empty()).then_some(name)
}

/// The name that is most like what was written, if one is like it.
pub fn most_like<'n>(written: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    likely(written, names).map(|(name, _)| name)
}

/// The name that is most like what was written, if one is like it, and whether no other one is as
/// much like it.
pub(crate) fn likely<'n>(
    written: &str,
    names: impl IntoIterator<Item = &'n str>,
) -> Option<(&'n str, bool)> {
    // In a short name, each letter counts.
    let limit = (written.chars().count() / 3).min(3);
    let lowercase = written.to_lowercase();
    let names = names.into_iter().filter(|name| *name != written);
    let mut likely: Option<(usize, &str, bool)> = None;
    for name in names {
        let distance = distance(&lowercase, &name.to_lowercase());
        match &mut likely {
            _ if distance > limit => {}
            Some((least, ..)) if distance > *least => {}
            Some((least, first, is_only)) if distance == *least => *is_only &= name == *first,
            likely => *likely = Some((distance, name, true)),
        }
    }
    likely.map(|(_, name, is_only)| (name, is_only))
}

/// How many letters have to be put in, taken out, replaced or swapped with the next to make one of
/// the other.
pub(crate) fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    let mut last = None;
    for (index, letter) in one.chars().enumerate() {
        let mut next = vec![index + 1];
        for (at, known) in other.iter().enumerate() {
            let replaced = row[at] + usize::from(letter != *known);
            let least = replaced.min(next[at] + 1).min(row[at + 1] + 1);
            let is_swapped = at > 0 && last == Some(*known) && other[at - 1] == letter;
            next.push(if is_swapped { least.min(before[at - 1] + 1) } else { least });
        }
        before = std::mem::replace(&mut row, next);
        last = Some(letter);
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_counted_that_differ() {
        for (one, other, expected) in [
            ("next", "next", 0),
            ("", "end", 3),
            ("nxt", "next", 1),
            ("nxet", "next", 1),
            ("tpye", "type", 1),
            ("text", "next", 1),
            ("endd", "end", 1),
            ("cuasee", "cause", 2),
            ("abc", "cab", 2),
        ] {
            assert_eq!(distance(one, other), expected, "{one}");
            assert_eq!(distance(other, one), expected, "{one}");
        }
    }
}
