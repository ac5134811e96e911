use jiff::Timestamp;

/// Reads a timestamp as the States Language has them: RFC 3339 with an upper-case `T`
/// between date and time, and an offset or an upper-case `Z` at the end.
///
/// Source: AWS's recorded answers; `2012-10-09T19:00:55` and `2023-02-24 12:15:56` are none.
#[must_use]
pub fn parse_timestamp(text: &str) -> Option<Timestamp> {
    let bytes = text.as_bytes();
    let offset = match bytes {
        [.., b'Z'] => true,
        [.., b'+' | b'-', h1, h2, b':', m1, m2] => {
            [h1, h2, m1, m2].iter().all(|b| b.is_ascii_digit())
        }
        _ => false,
    };
    // The library reads more forms than RFC 3339 has; what is left after this is as strict.
    let has_seconds = bytes.get(16) == Some(&b':') && !bytes.contains(&b',');
    if bytes.get(10) != Some(&b'T') || !has_seconds || !offset {
        return None;
    }
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_timestamps_are_read() {
        let same = parse_timestamp("2016-08-18T17:33:00Z");
        assert!(same.is_some());
        assert_eq!(parse_timestamp("2016-08-18T19:33:00+02:00"), same);
        assert!(parse_timestamp("2016-08-18T17:33:00.123456789Z") > same);
        for text in [
            "2012-10-09T19:00:55",
            "2023-02-24 12:15:56Z",
            "2016-08-18t17:33:00Z",
            "2016-08-18T17:33:00z",
            "2016-08-18",
            "2016-13-18T17:33:00Z",
            "2016-08-18T17:33Z",
            "2016-08-18T17:33:00,5Z",
            "",
        ] {
            assert_eq!(parse_timestamp(text), None, "{text}");
        }
    }
}
