use super::*;

fn find(pattern: &str, text: &str) -> Option<(usize, usize)> {
    find_with(pattern, "", text).map(|found| (found.start, found.end))
}

fn find_with(pattern: &str, flags: &str, text: &str) -> Option<Match> {
    let regex = Regex::new(pattern, flags.contains('i'), flags.contains('m'));
    regex.find(text, 0, &mut Budget::default()).expect("a regular expression")
}

fn groups<'a>(pattern: &str, text: &'a str) -> Vec<Option<&'a str>> {
    let found = find_with(pattern, "", text).expect("a match");
    found.groups.iter().map(|group| group.map(|(start, end)| &text[start..end])).collect()
}

#[test]
fn the_first_way_that_matches_counts() {
    assert_eq!(find("a|ab", "xab"), Some((1, 2)));
    assert_eq!(find("a+", "baaa"), Some((1, 4)));
    assert_eq!(find("a+?", "baaa"), Some((1, 2)));
    assert_eq!(find("(?:ab){2,3}", "ababababab"), Some((0, 6)));
    assert_eq!(find("(?:ab){2,3}?", "ababababab"), Some((0, 4)));
    assert_eq!(find("a.c", "a\nc"), None);
    assert_eq!(find("[^]", "\n"), Some((0, 1)));
    assert_eq!(find("[]", "a"), None);
    assert_eq!(find("x*", "ab"), Some((0, 0)));
}

#[test]
fn what_javascript_takes_as_it_stands_is_taken() {
    assert_eq!(find("a{", "a{"), Some((0, 2)));
    assert_eq!(find("a{,2}", "a{,2}"), Some((0, 5)));
    assert_eq!(find("[a&&b]+", "a&b"), Some((0, 3)));
    assert_eq!(find(r"[\w-.]+", "a-.b"), Some((0, 4)));
    assert_eq!(find(r"\/\-\_", "/-_"), Some((0, 3)));
    assert_eq!(find(r"\x41\u0042\cJ\0", "AB\n\0"), Some((0, 4)));
    assert_eq!(find(r"\ud83d\ude00", "😀"), Some((0, 4)));
    assert_eq!(find(r"[\b]", "\u{8}"), Some((0, 1)));
    assert_eq!(find(r"\1", "\u{1}"), Some((0, 1)));
}

#[test]
fn classes_are_those_of_ascii_and_blanks_of_all_scripts() {
    assert_eq!(find(r"\d", "٣"), None);
    assert_eq!(find(r"\w", "é"), None);
    assert_eq!(find(r"\s", "\u{3000}"), Some((0, 3)));
    assert_eq!(find(r"é\b", "é"), None);
    assert_eq!(find(r"\bb", "a b"), Some((2, 3)));
}

#[test]
fn it_looks_around_and_refers_back() {
    assert_eq!(find(r"\B(?=(\d{3})+(?!\d))", "1234567"), Some((1, 1)));
    assert_eq!(find(r"(?<=\$)\d+", "5 $42"), Some((3, 5)));
    assert_eq!(find(r"(?<!\$)\b\d+", "$42 5"), Some((4, 5)));
    assert_eq!(find(r"(a|b)\1", "abba"), Some((1, 3)));
    assert_eq!(find(r"(?<letter>.)\k<letter>", "abccd"), Some((2, 4)));
    // A group that has not matched yet is nothing.
    assert_eq!(find(r"(?:\1a)(b)?", "a"), Some((0, 1)));
}

#[test]
fn groups_are_what_they_matched_last() {
    assert_eq!(groups(r"(\d+)-(\w+)?", "12-"), [Some("12"), None]);
    // Each turn of a loop forgets what the one before had found.
    assert_eq!(groups(r"(?:(a)|b)*", "ab"), [None]);
    assert_eq!(groups(r"(?=(a+))a*b\1", "baaabac"), [Some("a")]);
}

#[test]
fn flags_ignore_case_and_know_lines() {
    assert!(find_with("straße", "i", "STRAßE").is_some());
    assert!(find_with("[^a-z]", "i", "Q").is_none());
    assert!(find_with("^b$", "", "a\nb\nc").is_none());
    assert!(find_with("^b$", "m", "a\nb\nc").is_some());
}

#[test]
fn what_is_no_pattern_says_so() {
    for (pattern, problem) in [
        ("(a", "Unterminated group"),
        ("a)", "Unmatched ')'"),
        ("*a", "Nothing to repeat"),
        ("^*", "Nothing to repeat"),
        ("[a", "Unterminated character class"),
        ("[z-a]", "Range out of order in character class"),
        ("a{2,1}", "numbers out of order in {} quantifier"),
        ("(?x)", "Invalid group"),
        ("(?:(?:(?:ab){100}){100}){100}", "Regular expression too large"),
    ] {
        let error = Regex::new(pattern, false, false).find("", 0, &mut Budget::default());
        let message = error.expect_err("no pattern").message();
        assert_eq!(message, format!("Invalid regular expression: /{pattern}/: {problem}"));
    }
    let deep = "(".repeat(1000) + &")".repeat(1000);
    assert!(Regex::new(&deep, false, false).find("", 0, &mut Budget::default()).is_err());
}

#[test]
fn trying_all_ways_counts_as_work() {
    for pattern in [r"(a+)+$", r"(?:a|a)*$", r"(?=(a*)*$)x", r"(.*)*\1x", r"(?:a?){500}a{500}$"] {
        let text = "a".repeat(5000) + "b";
        let mut budget = Budget::default();
        budget.go_through(20_000_000).expect("less than all");
        let found = Regex::new(pattern, false, false).find(&text, 0, &mut budget);
        let message = found.expect_err("too much").message();
        assert!(message.starts_with("Expression evaluation"), "{pattern}: {message}");
    }
}
