use std::{
    collections::{BTreeMap, btree_map},
    fmt::Write as _,
    ops::Bound::{Excluded, Unbounded},
};

use super::error::Error;

/// How many results a page has if nothing else is asked for.
///
/// Source: the service's model, at `maxResults` of each operation.
const RESULTS_DEFAULT: usize = 100;

/// A page has no more results when it has so many bytes: "the actual number of results returned per
/// call might be fewer than the specified maximum".
const BYTES_MAX: usize = 8 * 1024 * 1024;

/// The part of a list that a request asks for.
#[derive(Debug)]
pub(super) struct Page {
    /// The list, as tokens name it: a token of one is of no use for another.
    list: &'static str,
    results_max: usize,
    /// The key of the last result of the page before.
    pub(super) after: Option<String>,
}

impl Page {
    pub(super) fn new(
        list: &'static str,
        max_results: Option<usize>,
        next_token: Option<&str>,
    ) -> Result<Self, Error> {
        let results_max = max_results.filter(|results| *results > 0).unwrap_or(RESULTS_DEFAULT);
        let after = next_token
            .map(|token| read_token(list, token).ok_or_else(Error::invalid_token))
            .transpose()?;
        Ok(Self { list, results_max, after })
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
        let next = results.next().and(last).map(|last| write_token(self.list, &last.to_string()));
        (page, next)
    }
}

/// A token is `LIST:KEY` in hexadecimal digits, so that nobody takes it for more than it is.
fn write_token(list: &str, key: &str) -> String {
    let text = format!("{list}:{key}");
    text.bytes().fold(String::new(), |mut token, byte| {
        let _ = write!(token, "{byte:02x}");
        token
    })
}

fn read_token(list: &str, token: &str) -> Option<String> {
    let digits: Vec<u8> = token
        .chars()
        .map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect::<Option<_>>()?;
    if digits.len() % 2 == 1 {
        return None;
    }
    let bytes = digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect();
    let text = String::from_utf8(bytes).ok()?;
    let (of, key) = text.split_once(':')?;
    (of == list).then(|| key.to_owned())
}

#[cfg(test)]
mod tests {
    use super::Page;

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
        let other = Page::new("letters", Some(1), None).expect("no token");
        let (_, other) = other.cut([("a", 'a'), ("b", 'b')].into_iter());
        for token in ["", "xxxx", "0", "ff", "00", &other.expect("a token")] {
            assert!(Page::new("numbers", None, Some(token)).is_err(), "{token}");
        }
    }
}
