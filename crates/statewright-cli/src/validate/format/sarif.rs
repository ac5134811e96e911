use std::io::{self, Write};

use serde_json::{Value, json};
use statewright_asl::{Severity, document::Span, rules::Rule};

use crate::validate::{Checked, Finding, place::Lines};

/// A log in the Static Analysis Results Interchange Format (SARIF), version 2.1.0.
pub(crate) fn sarif(checked: &[Checked], out: &mut dyn Write) -> io::Result<()> {
    let all = || checked.iter().flat_map(|file| &file.findings);
    let mut rules: Vec<&Rule> = all().filter_map(|finding| finding.diagnostic.rule).collect();
    rules.sort_unstable_by_key(|rule| rule.code);
    rules.dedup();
    let mut results = Vec::new();
    for file in checked.iter().filter(|file| !file.findings.is_empty()) {
        let lines = Lines::new(&file.text);
        let uri = uri(&file.name);
        results.extend(file.findings.iter().map(|finding| result(finding, &uri, &lines, &rules)));
    }
    let log = json!({
        "$schema":
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "statewright",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|rule| described(rule)).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_writer_pretty(&mut *out, &log)?;
    out.write_all(b"\n")
}

fn described(rule: &Rule) -> Value {
    json!({
        "id": rule.code,
        "name": rule.name,
        "shortDescription": { "text": rule.summary },
        "fullDescription": { "text": rule.why },
        "help": { "text": format!("{}\n\n`statewright explain {}` says more.", rule.why, rule.code) },
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

fn result(finding: &Finding, uri: &str, lines: &Lines<'_>, rules: &[&Rule]) -> Value {
    let found = &finding.diagnostic;
    let place = |span: Span| {
        let (start, end) = lines.places(span);
        json!({
            "artifactLocation": { "uri": uri },
            "region": {
                "startLine": start.line,
                "startColumn": start.column,
                "endLine": end.line,
                "endColumn": end.column,
            },
        })
    };
    let help = found.help.as_ref().map(|help| format!("\nhelp: {help}"));
    let mut location = json!({ "physicalLocation": place(found.span.unwrap_or_default()) });
    if !found.pointer.is_empty() {
        location["logicalLocations"] = json!([{ "fullyQualifiedName": found.pointer }]);
    }
    let mut result = json!({
        "level": level(found.severity()),
        "message": { "text": found.message.clone() + &help.unwrap_or_default() },
        "locations": [location],
    });
    if let Some(rule) = found.rule {
        result["ruleId"] = json!(rule.code);
        if let Ok(index) = rules.binary_search_by_key(&rule.code, |other| other.code) {
            result["ruleIndex"] = json!(index);
        }
    }
    if !found.related.is_empty() {
        let related = found.related.iter().enumerate().map(|(index, related)| {
            json!({
                "id": index + 1,
                "physicalLocation": place(related.span),
                "message": { "text": related.message },
            })
        });
        result["relatedLocations"] = related.collect();
    }
    result
}

fn level(severity: Severity) -> &'static str {
    severity.name()
}

/// A path as a URI (RFC 3986): what is relative stays so.
fn uri(path: &str) -> String {
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    let path = path.strip_prefix("./").unwrap_or(&path);
    let start = match path.as_bytes() {
        [b'/', ..] => "file://",
        // A drive of Windows.
        [_, b':', ..] if cfg!(windows) => "file:///",
        _ => "",
    };
    let mut uri = start.to_owned();
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => uri += &format!("%{byte:02X}"),
        }
    }
    uri
}
