//! What a rule is about, as text that is Markdown as well.

use statewright_asl::rules::{Check, MachineType, RULES, Rule};

use crate::validate::{Finding, Selection, check_text, format::full_finding, place::Lines};

/// What the file of an example is called.
fn file_name(example: &str) -> &'static str {
    if example.starts_with('{') { "flow.asl.json" } else { "flow.asl.yaml" }
}

/// How wide what is found may be.
const WIDTH: usize = 100;

/// The page of a rule.
pub(crate) fn page(rule: &Rule) -> String {
    let about = format!(
        "# {} {}\n\n**{}**: {}\n\n{}\n",
        rule.code,
        rule.name,
        rule.severity.name(),
        rule.summary,
        rule.why,
    );
    // An example may be too long to be shown.
    if rule.fails.is_empty() {
        return about;
    }
    let found = found(rule);
    let found = match found.as_str() {
        "" => String::new(),
        found => format!("What is found in it:\n\n```text\n{found}```\n\n"),
    };
    format!(
        "{about}\nA definition that it is against:\n\n```json\n{}\n```\n\n{found}\
         The same one without the problem:\n\n```json\n{}\n```\n",
        rule.fails.trim_end(),
        rule.passes.trim_end(),
    )
}

/// What the rule finds in the example that is against it.
fn found(rule: &Rule) -> String {
    let is_its = |finding: &Finding| finding.diagnostic.rule == Some(rule);
    let check = |machine_type| {
        let check = Check { machine_type, ..Check::default() };
        let name = file_name(rule.fails);
        let mut found = check_text(name, rule.fails, &check, &Selection::default());
        found.retain(is_its);
        found
    };
    let mut findings = check(MachineType::Standard);
    if findings.is_empty() {
        findings = check(MachineType::Express);
    }
    let lines = Lines::new(rule.fails);
    let mut text = Vec::new();
    for (index, finding) in findings.iter().enumerate() {
        if index > 0 {
            text.push(b'\n');
        }
        // Writing into memory does not fail.
        let mut out = anstream::StripStream::new(&mut text);
        let _ = full_finding(finding, None, file_name(rule.fails), &lines, WIDTH, &mut out);
    }
    String::from_utf8_lossy(&text).into_owned()
}

/// All rules, one a line.
pub(crate) fn list() -> String {
    let width = RULES.iter().map(|rule| rule.name.len()).max().unwrap_or_default();
    let line = |rule: &&Rule| {
        let Rule { code, name, summary, .. } = rule;
        format!("{code}  {name:width$}  {:7}  {summary}\n", rule.severity.name())
    };
    RULES.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    /// All pages in one document.
    fn book() -> String {
        let mut book = "# Rules\n\n\
             What `statewright validate` looks for. `statewright explain CODE` prints the same \
             pages. This file is written by `UPDATE_EXPECT=1 cargo test -p statewright-cli`.\n\n\
             | Code | Name | Severity | What it finds |\n|---|---|---|---|\n"
            .to_owned();
        for rule in RULES {
            let Rule { code, name, summary, .. } = rule;
            let anchor = format!("{}-{name}", code.to_lowercase());
            let summary = summary.replace('|', "\\|");
            let severity = rule.severity.name();
            book += &format!("| [{code}](#{anchor}) | {name} | {severity} | {summary} |\n");
        }
        for rule in RULES {
            book += &format!("\n#{}", page(rule));
        }
        book
    }

    #[test]
    fn the_document_about_rules_is_current() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/rules.md");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&path, book()).expect("the document is written");
        }
        let written = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            written == book(),
            "docs/rules.md is not what the rules are now: write it with UPDATE_EXPECT=1"
        );
    }
}
