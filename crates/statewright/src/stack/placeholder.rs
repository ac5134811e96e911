/// Where the first `${` of a text stands. Most texts have none, and one letter is found faster than
/// two.
pub(crate) fn first_placeholder(text: &str) -> Option<usize> {
    let mut dollars = text.match_indices('$').map(|(at, _)| at);
    dollars.find(|at| text[at + 1..].starts_with('{'))
}

/// The names in the `${…}` of a text.
pub(super) fn names_in(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (name, after) = rest[first_placeholder(rest)? + 2..].split_once('}')?;
        rest = after;
        Some(name)
    })
}

/// A text with other names in its `${…}`; where none is given, the name stays.
pub(super) fn rename<New: AsRef<str>>(
    text: &str,
    mut new: impl FnMut(&str) -> Option<New>,
) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = first_placeholder(rest)
        && let Some(end) = rest[start..].find('}')
    {
        let name = &rest[start + 2..start + end];
        written += &rest[..start + 2];
        written += new(name).as_ref().map_or(name, AsRef::as_ref);
        written.push('}');
        rest = &rest[start + end + 1..];
    }
    written + rest
}
