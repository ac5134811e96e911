//! Items that are lines of JSON.

use crate::Json;

use super::found::Found;

/// Each line that is not blank is an item.
pub(super) fn read(bytes: &[u8], found: &mut Found) -> Result<(), String> {
    for (index, line) in bytes.split(|&byte| byte == b'\n').enumerate() {
        if found.is_full() {
            break;
        }
        let line = line.trim_ascii();
        if line.is_empty() {
            continue;
        }
        let item = Json::parse_bytes(line).map_err(|error| {
            format!("Unable to parse line {} as JSON: {error}: {}", index + 1, found.source())
        })?;
        found.add(None, item)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(text: &str, max: i64) -> String {
        let mut found = Found::new(Some(max)).expect("a limit");
        found.enter("S3://b/k".into());
        match read(text.as_bytes(), &mut found) {
            Ok(()) => {
                let items = found.take().into_iter().map(|item| item.value.to_string());
                items.collect::<Vec<_>>().join(" ")
            }
            Err(problem) => problem,
        }
    }

    #[test]
    fn a_line_is_an_item() {
        assert_eq!(items("{\"a\": 1}\r\n\n  [2]\n\"three\"", 0), r#"{"a":1} [2] "three""#);
        assert_eq!(items("", 0), "");
        assert_eq!(items("1\n2\nnonsense", 2), "1 2");
        assert_eq!(
            items("1\n2 3", 0),
            "Unable to parse line 2 as JSON: trailing characters at line 1 column 3: S3://b/k"
        );
    }
}
