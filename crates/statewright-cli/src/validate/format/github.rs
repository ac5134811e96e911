use std::io::{self, Write};

use crate::validate::{Checked, place::Lines};

use super::clean;

/// Workflow commands of GitHub Actions, which it shows beside the lines.
pub(crate) fn github(checked: &[Checked], out: &mut dyn Write) -> io::Result<()> {
    for file in checked.iter().filter(|file| !file.findings.is_empty()) {
        let lines = Lines::new(&file.text);
        for finding in &file.findings {
            let found = &finding.diagnostic;
            let (place, _) = lines.places(found.span.unwrap_or_default());
            let title = found
                .rule
                .map_or("not-supported".to_owned(), |rule| format!("{} {}", rule.code, rule.name));
            let help = found.help.as_ref().map(|help| format!("\nhelp: {help}"));
            writeln!(
                out,
                "::{} file={},line={},col={},title={}::{}",
                found.severity().name(),
                property(&file.name),
                place.line,
                place.column,
                property(&title),
                data(&(found.message.clone() + &help.unwrap_or_default())),
            )?;
        }
    }
    Ok(())
}

/// What comes after the `::`.
fn data(text: &str) -> String {
    clean(&text.replace('\r', "")).replace('%', "%25").replace('\n', "%0A")
}

/// The value of a property, which a `,` or the `::` would end.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
