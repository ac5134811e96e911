use std::{
    collections::HashSet,
    io::{self, Write},
};

use statewright_asl::rules::Rule;

use crate::validate::{Checked, Finding, place::Lines};

use super::{
    BLUE, BOLD, clean, code,
    snippet::{self, Label},
    style,
};

/// Findings with the lines that they are about, as rustc shows them. Why it is a problem is said
/// with the first one of each rule.
pub(crate) fn full(checked: &[Checked], width: usize, out: &mut dyn Write) -> io::Result<()> {
    let mut explained: HashSet<&str> = HashSet::new();
    for file in checked.iter().filter(|file| !file.findings.is_empty()) {
        let lines = Lines::new(&file.text);
        for found in &file.findings {
            let rule = found.diagnostic.rule.filter(|rule| explained.insert(rule.code));
            finding(found, rule, &file.name, &lines, width, out)?;
            writeln!(out)?;
        }
    }
    Ok(())
}

/// One finding; and why it is a problem, if its rule is to be explained.
pub(crate) fn finding(
    finding: &Finding,
    explained: Option<&Rule>,
    name: &str,
    lines: &Lines<'_>,
    width: usize,
    out: &mut dyn Write,
) -> io::Result<()> {
    let found = &finding.diagnostic;
    let style = style(found.severity());
    let title = match found.rule {
        Some(rule) => format!("[{} {}]", rule.code, rule.name),
        None => code(found),
    };
    let severity = found.severity().name();
    let message = clean(&found.message);
    writeln!(out, "{style}{severity}{title}{style:#}{BOLD}: {message}{BOLD:#}")?;

    let labels = labels(finding, lines);
    let margin = labels.iter().map(|label| label.line).max().unwrap_or(1).to_string().len();
    let (place, _) = lines.places(found.span.unwrap_or_default());
    // In a template, the definition is one of several.
    let within = [finding.state_machine.as_deref(), Some(found.pointer.as_str())];
    let within: Vec<_> = within.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let pointer = match within.as_slice() {
        [] => String::new(),
        parts => format!("  ({})", clean(&parts.join(" "))),
    };
    let (line, column) = (place.line, place.column);
    let name = clean(name);
    writeln!(out, "{:margin$}{BLUE}-->{BLUE:#} {name}:{line}:{column}{pointer}", "")?;
    let bar = |out: &mut dyn Write| writeln!(out, "{:margin$} {BLUE}|{BLUE:#}", "");
    if !labels.is_empty() {
        bar(out)?;
        snippet::write(&labels, lines, margin, width, style, out)?;
    }
    let aws = found.aws.as_ref().map(|aws| match &aws.message {
        Some(message) => format!("AWS answers {}: {message}", aws.code),
        None => format!("AWS answers {}", aws.code),
    });
    let notes = [
        ("note", aws.as_deref()),
        ("why", explained.map(|rule| rule.why)),
        ("help", found.help.as_deref()),
    ];
    if !labels.is_empty() && notes.iter().any(|(_, text)| text.is_some()) {
        bar(out)?;
    }
    for (kind, text) in notes {
        let Some(text) = text else { continue };
        let indent = margin + " = : ".len() + kind.len();
        let text = wrap(&clean(text), width.saturating_sub(indent).max(20));
        let text = text.join(&format!("\n{:indent$}", ""));
        writeln!(out, "{:margin$} {BLUE}={BLUE:#} {BOLD}{kind}{BOLD:#}: {text}", "")?;
    }
    Ok(())
}

/// The places that are shown: that of the finding, then the others.
fn labels<'f>(finding: &'f Finding, lines: &Lines<'_>) -> Vec<Label<'f>> {
    let found = &finding.diagnostic;
    let primary = found.span.map(|span| Label::new(span, "", true, lines));
    let related = found.related.iter();
    let related = related.map(|related| Label::new(related.span, &related.message, false, lines));
    primary.into_iter().chain(related).collect()
}

/// A text in lines that are no wider than this, where its words are not.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split(' ') {
            let is_full = line.chars().count() + 1 + word.chars().count() > width;
            if is_full && !line.trim().is_empty() {
                lines.push(std::mem::take(&mut line));
            } else if !line.is_empty() {
                line.push(' ');
            }
            line += word;
        }
        lines.push(line);
    }
    lines
}
