use std::io::{self, Write};

use crate::validate::{Checked, place::Lines};

use super::{clean, code, style};

/// A line for each finding.
pub(crate) fn concise(checked: &[Checked], out: &mut dyn Write) -> io::Result<()> {
    for file in checked.iter().filter(|file| !file.findings.is_empty()) {
        let lines = Lines::new(&file.text);
        for finding in &file.findings {
            let found = &finding.diagnostic;
            let (place, _) = lines.places(found.span.unwrap_or_default());
            let style = style(found.severity());
            let severity = found.severity().name();
            writeln!(
                out,
                "{}:{}:{}: {style}{severity}{}{style:#} {}",
                clean(&file.name),
                place.line,
                place.column,
                code(found),
                clean(&found.message).replace('\n', " "),
            )?;
        }
    }
    Ok(())
}
