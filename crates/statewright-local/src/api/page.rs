use std::{
    collections::{BTreeMap, btree_map},
    fmt::Write as _,
    ops::Bound::{Excluded, Unbounded},
};

use jiff::{SignedDuration, Timestamp};

use super::error::Error;

/// How many results a page has if nothing else is asked for.
///
/// Source: the service's model, at `maxResults` of each operation.
const RESULTS_DEFAULT: usize = 100;

/// A page has no more results when it has so many bytes: "the actual number of results returned per
/// call might be fewer than the specified maximum".
const BYTES_MAX: usize = 8 * 1024 * 1024;

/// How long the token of a page is of use.
///
/// Source: Step Functions API Reference, `nextToken` of each operation.
const TOKEN_TIME: SignedDuration = SignedDuration::from_hours(24);

/// The part of a list that a request asks for.
#[derive(Debug)]
pub(super) struct Page<'l> {
    /// The list, as tokens name it, with what it is a list of: a token of one is of no use for
    /// another.
    list: &'l str,
    results_max: usize,
    asked: Timestamp,
    /// The key of the last result of the page before.
    pub(super) after: Option<String>,
}

impl<'l> Page<'l> {
    pub(super) fn new(
        list: &'l str,
        max_results: Option<usize>,
        next_token: Option<&str>,
    ) -> Result<Self, Error> {
        Self::asked(Timestamp::now(), list, max_results, next_token)
    }

    fn asked(
        asked: Timestamp,
        list: &'l str,
        max_results: Option<usize>,
        next_token: Option<&str>,
    ) -> Result<Self, Error> {
        let results_max = max_results.filter(|results| *results > 0).unwrap_or(RESULTS_DEFAULT);
        let after = next_token
            .map(|token| read_token(list, asked, token).ok_or_else(Error::invalid_token))
            .transpose()?;
        Ok(Self { list, results_max, asked, after })
    }

    /// What comes after the page before, in a list by names.
    pub(super) fn rest<'m, T>(
        &self,
        named: &'m BTreeMap<String, T>,
    ) -> btree_map::Range<'m, String, T> {
        let after = self.after.as_ref().map_or(Unbounded, Excluded);
        named.range::<String, _>((after, Unbounded))
    }

    /// The results of this page, of those that come after `after`, and the token of the next
    /// page if there is one.
    pub(super) fn cut<K: ToString, T>(
        &self,
        results: impl Iterator<Item = (K, T)>,
    ) -> (Vec<T>, Option<String>) {
        self.cut_by_size(results, |_| 0)
    }

    /// The same of results that may be large.
    pub(super) fn cut_by_size<K: ToString, T>(
        &self,
        mut results: impl Iterator<Item = (K, T)>,
        bytes: impl Fn(&T) -> usize,
    ) -> (Vec<T>, Option<String>) {
        let mut page = Vec::new();
        let mut last = None;
        let mut size = 0;
        while page.len() < self.results_max && size < BYTES_MAX {
            let Some((key, result)) = results.next() else { return (page, None) };
            size += bytes(&result);
            page.push(result);
            last = Some(key);
        }
        let token = |last: K| write_token(self.list, self.asked, &last.to_string());
        let next = results.next().and(last).map(token);
        (page, next)
    }
}

/// A token is `SECOND LIST KEY` in hexadecimal digits, so that nobody takes it for more than it is.
fn write_token(list: &str, at: Timestamp, key: &str) -> String {
    let text = format!("{} {list} {key}", at.as_second());
    text.bytes().fold(String::new(), |mut token, byte| {
        let _ = write!(token, "{byte:02x}");
        token
    })
}

/// The key of a token of this list, unless it has expired by now.
fn read_token(list: &str, now: Timestamp, token: &str) -> Option<String> {
    let digits: Vec<u8> = token
        .chars()
        .map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect::<Option<_>>()?;
    if digits.len() % 2 == 1 {
        return None;
    }
    let bytes = digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect();
    let text = String::from_utf8(bytes).ok()?;
    let (at, rest) = text.split_once(' ')?;
    let key = rest.strip_prefix(list)?.strip_prefix(' ')?;
    let at = Timestamp::from_second(at.parse().ok()?).ok()?;
    (now.duration_since(at) <= TOKEN_TIME).then(|| key.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(max_results: Option<usize>, token: Option<&str>) -> (Vec<u32>, Option<String>) {
        let page = Page::new("numbers", max_results, token).expect("a token");
        let after = page.after.as_deref().map_or(0, |after| after.parse().expect("a number"));
        page.cut((after + 1..=250).map(|number| (number, number)))
    }

    #[test]
    fn pages_follow_each_other() {
        let (first, token) = page(None, None);
        assert_eq!(first, (1..=100).collect::<Vec<_>>());
        let (second, token) = page(Some(149), token.as_deref());
        assert_eq!(second, (101..=249).collect::<Vec<_>>());
        let (third, token) = page(Some(0), token.as_deref());
        assert_eq!((third, token), (vec![250], None));
    }

    #[test]
    fn a_full_last_page_has_no_token() {
        assert_eq!(page(Some(250), None).1, None);
    }

    #[test]
    fn tokens_of_nobody_are_refused() {
        let others = ["letters", "numbers:of"].map(|list| {
            let other = Page::new(list, Some(1), None).expect("no token");
            other.cut([("a", 'a'), ("b", 'b')].into_iter()).1.expect("a token")
        });
        let others = others.iter().map(String::as_str);
        for token in ["", "xxxx", "0", "ff", "00"].into_iter().chain(others) {
            assert!(Page::new("numbers", None, Some(token)).is_err(), "{token}");
        }
    }

    #[test]
    fn tokens_expire() {
        let (_, token) = page(None, None);
        let after = |hours| {
            let later = Timestamp::now() + SignedDuration::from_hours(hours);
            Page::asked(later, "numbers", None, token.as_deref()).map(|page| page.after)
        };
        assert_eq!(after(23).expect("it is of use"), Some("100".to_owned()));
        assert_eq!(after(25).expect_err("it has expired").name(), "InvalidToken");
    }
}
