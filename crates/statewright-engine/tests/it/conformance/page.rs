//! `docs/parity.md`: how much of what AWS recorded comes out the same.

use std::{collections::BTreeMap, fmt::Write as _, fs};

use serde_json::Value;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/parity.md");

const KNOWN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../acceptance/known_differences.json");

/// A part of the page, which one test makes.
pub(super) struct Section {
    pub(super) title: &'static str,
    pub(super) about: &'static str,
    /// What is counted: the cases, those whose outcome is the same, those of which more was
    /// recorded, and those of these where that is the same as well.
    pub(super) columns: &'static str,
}

/// What differs in one case.
pub(super) struct Row {
    pub(super) case: String,
    pub(super) feature: String,
    pub(super) outcome: Vec<String>,
    /// Nothing, if no more than the outcome was recorded.
    pub(super) more: Option<Vec<String>>,
}

impl Row {
    pub(super) fn of(case: &Value) -> Self {
        let text = |member: &str| case[member].as_str().unwrap_or_default().to_owned();
        Self { case: text("id"), feature: text("feature"), outcome: Vec::new(), more: None }
    }

    fn differences(&self) -> impl Iterator<Item = &String> {
        self.outcome.iter().chain(self.more.iter().flatten())
    }

    /// What differs, for whoever is to mend it.
    fn told(&self) -> String {
        let first: Vec<_> = self.differences().take(6).cloned().collect();
        if first.is_empty() {
            return String::new();
        }
        format!("{}\n    {}\n", self.case, first.join("\n    "))
    }
}

/// Compares the section of the page with these rows, or writes it.
pub(super) fn check(section: &Section, rows: &[Row]) {
    let page = fs::read_to_string(PAGE).expect("docs/parity.md");
    let heading = format!("## {}\n", section.title);
    let (before, rest) = page.split_once(&heading).expect("the section is there");
    let (committed, after) = match rest.find("\n## ") {
        Some(end) => rest.split_at(end),
        None => (rest, ""),
    };
    let made = written(section, rows);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(PAGE, [before, &heading, &made, after].concat()).expect("the page is written");
        return;
    }
    assert!(
        made == committed,
        "docs/parity.md is not what comes out now: UPDATE_EXPECT=1 writes it anew\n{}",
        rows.iter().map(Row::told).collect::<String>()
    );
}

fn written(section: &Section, rows: &[Row]) -> String {
    let mut features: BTreeMap<&str, [usize; 4]> = BTreeMap::new();
    for row in rows {
        let counts = features.entry(&row.feature).or_default();
        let same = row.outcome.is_empty();
        counts[0] += 1;
        counts[1] += usize::from(same);
        if let Some(more) = &row.more {
            counts[2] += 1;
            counts[3] += usize::from(same && more.is_empty());
        }
    }
    let mut text = format!("\n{}\n| feature | {} |\n", section.about, section.columns);
    text.push_str("|---|---|---|---|---|\n");
    let mut all = [0; 4];
    for (feature, counts) in &features {
        for (sum, count) in all.iter_mut().zip(counts) {
            *sum += count;
        }
        let _ = writeln!(
            text,
            "| {feature} | {} | {} | {} | {} |",
            counts[0], counts[1], counts[2], counts[3]
        );
    }
    let _ = writeln!(text, "| **all** | {} | {} | {} | {} |", all[0], all[1], all[2], all[3]);
    text.push_str("\n### What differs\n\n");
    let mut differing: Vec<_> =
        rows.iter().filter(|row| row.differences().next().is_some()).collect();
    if differing.is_empty() {
        text.push_str("Nothing.\n");
    }
    let known = fs::read_to_string(KNOWN).expect("the known differences");
    let known: Vec<Value> = serde_json::from_str(&known).expect("they are JSON");
    for known in &known {
        let pattern = known["cases"].as_str().expect("the names of cases");
        let (explained, others): (Vec<_>, Vec<_>) =
            differing.into_iter().partition(|row| fits(pattern, &row.case));
        differing = others;
        if let Some(why) = known["why"].as_str().filter(|_| !explained.is_empty()) {
            let _ = writeln!(text, "- `{pattern}`, {}: {why}", explained.len());
        }
    }
    for row in differing {
        let first = row.differences().next().expect("it differs");
        let _ = writeln!(text, "- `{}`: {}", row.case, first.replace('\n', " "));
    }
    text
}

/// Whether a name is this one, or begins with what stands before a star.
fn fits(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(beginning) => name.starts_with(beginning),
        None => name == pattern,
    }
}
