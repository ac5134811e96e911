//! With findings made by hand: what each form makes of them.

use std::io::{self, Write};

use statewright_asl::{Aws, Related, document::Span, rules::Rule};

use crate::validate::{Checked, Finding};

use super::*;

static ERROR: Rule = Rule {
    code: "SW0901",
    name: "unknown-target",
    severity: Severity::Error,
    summary: "A state leads to one that is not there.",
    why: "AWS answers `MISSING_TRANSITION_TARGET`. An execution could not go on from there, and \
          that would be found out only when it comes there, perhaps after days.",
    fails: "{}",
    passes: "{}",
};

static WARNING: Rule = Rule {
    code: "SW0902",
    name: "duplicate-name",
    severity: Severity::Warning,
    summary: "A name is there twice.",
    why: "The last one counts.",
    fails: "{}",
    passes: "{}",
};

const TEXT: &str = "{\n  \"StartAt\": \"Ä\",\n  \"States\": {\n    \"Ä\": { \"Next\": \"Dnoe\" },\n\
                    \t\"漢字\": {}, \"Done\": { \"Type\": \"Fail\" },\n    \"Done\": {\n    }\n  }\n}\n";

/// The place of the nth occurrence of a part of a text.
fn span(text: &str, part: &str, nth: usize) -> Span {
    let (at, _) = text.match_indices(part).nth(nth).expect("it is there");
    Span::new(at, at + part.len())
}

fn finding(rule: &'static Rule, pointer: &str, span: Span, message: &str) -> Finding {
    let diagnostic = Diagnostic {
        rule: Some(rule),
        span: Some(span),
        ..Diagnostic::unsupported(pointer, message)
    };
    Finding { diagnostic, location: Some(pointer.to_owned()), state_machine: None }
}

fn related(span: Span, message: &str) -> Related {
    Related { span, message: message.to_owned() }
}

fn unknown_target() -> Finding {
    let place = span(TEXT, "\"Dnoe\"", 0);
    let message = "there is no state \"Dnoe\"";
    let mut found = finding(&ERROR, "/States/Ä/Next", place, message);
    found
        .diagnostic
        .related
        .push(related(span(TEXT, "\"Done\"", 0), "a state of nearly that name"));
    found.diagnostic.help = Some("did you mean \"Done\"?".to_owned());
    found.diagnostic.aws = Some(Aws {
        code: "MISSING_TRANSITION_TARGET",
        message: Some("Missing 'Next' target: Dnoe".to_owned()),
        location: None,
    });
    found
}

fn duplicate() -> Finding {
    let place = span(TEXT, "\"Done\"", 1);
    let mut found = finding(&WARNING, "/States/Done", place, "the state \"Done\" is there twice");
    found.diagnostic.related = vec![
        related(span(TEXT, "\"Done\"", 0), "the first one"),
        related(span(TEXT, "\"漢字\"", 0), "something wide, before it"),
        related(span(TEXT, "\"StartAt\"", 0), "far above"),
    ];
    found
}

fn checked(name: &str, text: &str, findings: Vec<Finding>) -> Vec<Checked> {
    let clean =
        Checked { name: "clean.json".to_owned(), text: String::new(), findings: Vec::new() };
    vec![clean, Checked { name: name.to_owned(), text: text.to_owned(), findings }]
}

fn both() -> Vec<Checked> {
    checked("flows/a b,c:100%.asl.json", TEXT, vec![unknown_target(), duplicate()])
}

fn coloured(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> String {
    let mut out = Vec::new();
    write(&mut out).expect("memory can be written");
    String::from_utf8(out).expect("a text")
}

fn plain(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> String {
    anstream::adapter::strip_str(&coloured(write)).to_string()
}

#[test]
fn in_full() {
    insta::assert_snapshot!(plain(|out| full(&both(), 80, out)));
    insta::assert_snapshot!(coloured(|out| full(&both(), 80, out)).escape_debug());
}

#[test]
fn in_a_line() {
    insta::assert_snapshot!(plain(|out| concise(&both(), out)));
}

#[test]
fn as_json() {
    insta::assert_snapshot!(plain(|out| json(&both(), out)));
}

#[test]
fn as_sarif() {
    insta::assert_snapshot!(plain(|out| sarif(&both(), out)));
}

#[test]
fn for_github() {
    insta::assert_snapshot!(plain(|out| github(&both(), out)));
}

/// What was made by a program has no line breaks.
#[test]
fn a_line_that_is_too_wide() {
    let filler = "\"x\":{},".repeat(2_000);
    let text = format!("{{\"Here\":1,{filler}\"A\":{{\"Next\":\"Dnoe\"}},{filler}\"Done\":{{}}}}");
    let mut near = finding(&ERROR, "/A/Next", span(&text, "\"Dnoe\"", 0), "one");
    near.diagnostic.related = vec![
        related(span(&text, "\"Here\"", 0), "at the start"),
        related(span(&text, "\"Next\"", 0), "just before"),
        related(span(&text, "\"Done\"", 0), "at the end"),
    ];
    let long = Span::new(20, text.len() - 20);
    let found = vec![near, finding(&WARNING, "", long, "a place that is too wide")];
    let printed = plain(|out| full(&checked("wide.json", &text, found), 60, out));
    for line in printed.lines().filter(|line| line.contains('|')) {
        assert!(line.chars().count() <= 80, "{line}");
    }
    insta::assert_snapshot!(printed);
}

/// A place at the very end, letters that move the cursor, and findings without a rule or a place.
#[test]
fn what_is_out_of_the_ordinary() {
    let text = "{\r\n  \"\u{1b}[2J\u{202e}\": [\r\n";
    let end = Span::new(text.len(), text.len());
    let mut nowhere = finding(&ERROR, "/\u{7}", end, "a message\nin two \u{1b}[1mlines");
    nowhere.diagnostic.span = None;
    nowhere.diagnostic.rule = None;
    let found = vec![
        finding(&ERROR, "", end, "there is the end in place of a value"),
        finding(&ERROR, "", span(text, "\u{1b}[2J", 0), "something hidden"),
        finding(&ERROR, "", Span::new(0, text.len()), "all of it"),
        nowhere,
    ];
    let files = checked("odd.json", text, found);
    insta::assert_snapshot!(plain(|out| full(&files, 80, out)));
    insta::assert_snapshot!(plain(|out| concise(&files, out)));
    insta::assert_snapshot!(plain(|out| github(&files, out)));
}
