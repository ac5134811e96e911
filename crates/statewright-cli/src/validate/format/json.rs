use std::io::{self, Write};

use serde_json::json;

use crate::validate::{Checked, place::Lines};

/// One list of all findings.
pub(crate) fn json(checked: &[Checked], out: &mut dyn Write) -> io::Result<()> {
    let mut list = Vec::new();
    for file in checked.iter().filter(|file| !file.findings.is_empty()) {
        let lines = Lines::new(&file.text);
        for finding in &file.findings {
            let found = &finding.diagnostic;
            let (place, _) = lines.places(found.span.unwrap_or_default());
            list.push(json!({
                "file": file.name,
                "severity": found.severity().name(),
                "code": found.rule.map(|rule| rule.code),
                "rule": found.rule.map(|rule| rule.name),
                "aws_code": found.aws.as_ref().map(|aws| aws.code),
                "state_machine": finding.state_machine,
                "pointer": found.pointer,
                "location": finding.location,
                "line": place.line,
                "column": place.column,
                "message": found.message,
                "help": found.help,
            }));
        }
    }
    serde_json::to_writer_pretty(&mut *out, &list)?;
    out.write_all(b"\n")
}
