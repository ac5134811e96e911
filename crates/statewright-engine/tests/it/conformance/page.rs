//! `docs/parity.md`: how much of what AWS recorded comes out the same.

use std::{collections::BTreeMap, fmt::Write as _, fs};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/parity.md");

const HEAD: &str = "\
# Parity with AWS Step Functions

Made by a test (`crates/statewright-engine/tests/it/conformance`), not by hand: it runs the executions
that AWS recorded, in virtual time, and compares what comes out with the recordings. *Output* is
status, output, error and cause; *history* is that and every event: type, order, ids, links and
details. The recordings come from the snapshots of LocalStack's test suite, which were taken from
AWS; answers of services stand in for the services.
";

/// What differs in one case.
pub(super) struct Row {
    pub(super) case: String,
    pub(super) feature: String,
    pub(super) outcome: Vec<String>,
    /// Nothing, if no history was recorded.
    pub(super) history: Option<Vec<String>>,
}

/// Compares the page with these rows, or writes it.
pub(super) fn check(rows: &[Row]) {
    let page = page(rows);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(PAGE, &page).expect("the page is written");
    }
    let differing: Vec<_> = rows
        .iter()
        .filter_map(|row| {
            let differences: Vec<_> =
                row.outcome.iter().chain(row.history.iter().flatten()).cloned().collect();
            let first = differences.iter().take(6).cloned().collect::<Vec<_>>().join("\n    ");
            (!differences.is_empty()).then(|| format!("{}\n    {first}", row.case))
        })
        .collect();
    eprintln!("{} of {} differ:\n{}", differing.len(), rows.len(), differing.join("\n"));
    let committed = fs::read_to_string(PAGE).unwrap_or_default();
    assert!(
        page == committed,
        "docs/parity.md is not what comes out now: UPDATE_EXPECT=1 writes it anew"
    );
}

fn page(rows: &[Row]) -> String {
    let mut features: BTreeMap<&str, [usize; 4]> = BTreeMap::new();
    for row in rows {
        let counts = features.entry(&row.feature).or_default();
        let same = row.outcome.is_empty();
        counts[0] += 1;
        counts[1] += usize::from(same);
        if let Some(history) = &row.history {
            counts[2] += 1;
            counts[3] += usize::from(same && history.is_empty());
        }
    }
    let mut page = HEAD.to_owned();
    page.push_str("\n| feature | cases | same output | with history | same history |\n");
    page.push_str("|---|---|---|---|---|\n");
    let mut all = [0; 4];
    for (feature, counts) in &features {
        for (sum, count) in all.iter_mut().zip(counts) {
            *sum += count;
        }
        let _ = writeln!(
            page,
            "| {feature} | {} | {} | {} | {} |",
            counts[0], counts[1], counts[2], counts[3]
        );
    }
    let _ = writeln!(page, "| **all** | {} | {} | {} | {} |", all[0], all[1], all[2], all[3]);
    page.push_str("\n## What differs\n\n");
    let mut nothing = true;
    for row in rows {
        let first = row.outcome.iter().chain(row.history.iter().flatten()).next();
        if let Some(first) = first {
            nothing = false;
            let _ = writeln!(page, "- `{}`: {}", row.case, first.replace('\n', " "));
        }
    }
    if nothing {
        page.push_str("Nothing.\n");
    }
    page
}
