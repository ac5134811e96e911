/// A text with other names in its `${…}`; where none is given, the name stays.
pub(super) fn rename(text: &str, mut new: impl FnMut(&str) -> Option<String>) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("${")
        && let Some(end) = rest[start..].find('}')
    {
        let name = &rest[start + 2..start + end];
        written += &rest[..start + 2];
        written += new(name).as_deref().unwrap_or(name);
        written.push('}');
        rest = &rest[start + end + 1..];
    }
    written + rest
}
