//! What is found in files.

use std::{
    collections::{BTreeSet, HashSet},
    fmt, fs, io,
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use statewright_asl::{
    Diagnostic, Severity,
    document::{
        Contents, Definition, Format, Node, Reference, Substitutions, Value, all_states, read,
        read_with,
    },
    rules::{self, Check, MachineType},
};
use statewright_local::Error;

use super::{Schemas, Selection, Source};

/// A file, and what was found in it.
pub(crate) struct Checked {
    /// What to call it.
    pub(crate) name: String,
    /// What is in it, if something was found there.
    pub(crate) text: String,
    pub(crate) findings: Vec<Finding>,
}

/// Something that was found.
pub(crate) struct Finding {
    pub(crate) diagnostic: Diagnostic,
    /// Where it is as AWS writes that: `/States/A/Choices[0]/Next`. Without a definition, there
    /// is no such place.
    pub(crate) location: Option<String>,
    /// The logical id of the state machine, if the file is a template.
    pub(crate) state_machine: Option<String>,
}

/// Checks files side by side, and gives what is found in the order of the files; or why one of
/// them cannot be read.
pub(crate) fn check_all(
    sources: &[Source],
    check: &Check<'_>,
    selection: &Selection,
) -> Vec<Result<Checked, Error>> {
    let mut checked = Vec::new();
    let mut references = Vec::new();
    let none = Substitutions::default();
    for result in side_by_side(sources, |source| check_one(source, check, &none, selection)) {
        match result {
            Ok((file, its_references)) => {
                checked.push(Ok(file));
                references.extend(its_references);
            }
            Err(error) => checked.push(Err(error)),
        }
    }
    // A definition that a template keeps in another file is checked like one that is named.
    references.retain(|reference| !sources.contains(&reference.source));
    references.dedup();
    let others = side_by_side(&references, |reference| {
        let check = Check { machine_type: reference.machine_type, ..check.clone() };
        let substitutions = &reference.substitutions;
        check_one(&reference.source, &check, substitutions, selection).map(|(file, _)| file)
    });
    checked.extend(others);
    checked
}

/// A file that a template refers to, what kind of state machine its definition is for, and what
/// the template puts in.
#[derive(PartialEq)]
struct FileReference {
    source: Source,
    machine_type: MachineType,
    substitutions: Substitutions,
}

fn check_one(
    source: &Source,
    check: &Check<'_>,
    substitutions: &Substitutions,
    selection: &Selection,
) -> Result<(Checked, Vec<FileReference>), Error> {
    let name = source.name();
    let text = source.text()?;
    let contents = read_with(&text, Format::of(&name, &text), substitutions);
    let reference = |reference: &Reference| FileReference {
        source: source.refers_to(reference),
        machine_type: reference.machine_type.unwrap_or(check.machine_type),
        substitutions: reference.substitutions.clone(),
    };
    let references = contents.references.iter().map(reference).collect();
    let schemas = Schemas::beside(Path::new(&name));
    let findings = findings(&contents, check, &schemas, selection);
    let text = if findings.is_empty() { String::new() } else { text };
    Ok((Checked { name, text, findings }, references))
}

/// Does something with each item, in several threads, and gives the results in the order of
/// the items.
fn side_by_side<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(items.len());
    if threads < 2 {
        return items.iter().map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { return done };
            done.push((index, work(item)));
        }
    };
    let mut done: Vec<_> = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut done = work();
        for other in others {
            match other.join() {
                Ok(its) => done.extend(its),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        done
    });
    done.sort_unstable_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

/// What is found in a text that is called so, in its order.
pub(crate) fn check_text(
    name: &str,
    text: &str,
    check: &Check<'_>,
    selection: &Selection,
) -> Vec<Finding> {
    findings(&read(text, Format::of(name, text)), check, &Schemas::default(), selection)
}

/// The names of all tasks in files, and in those that these refer to.
pub(crate) fn task_names(sources: &[Source]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut seen = HashSet::new();
    let mut left = sources.to_vec();
    while let Some(source) = left.pop() {
        // That it cannot be read is said when it is checked.
        let (Ok(text), true) = (source.text(), seen.insert(source.clone())) else { continue };
        let contents = read(&text, Format::of(&source.name(), &text));
        for definition in &contents.definitions {
            let states = all_states(&definition.node).into_iter();
            let tasks =
                states.filter(|(_, state)| state.get("Type").and_then(Node::text) == Some("Task"));
            names.extend(tasks.map(|(name, _)| name.to_owned()));
        }
        left.extend(contents.references.iter().map(|reference| source.refers_to(reference)));
    }
    names
}

/// What is found in a file, in the order of the text.
pub(super) fn findings(
    contents: &Contents<'_>,
    check: &Check<'_>,
    schemas: &Schemas,
    selection: &Selection,
) -> Vec<Finding> {
    let is_ignored = |found: &Diagnostic| found.rule.is_some_and(|rule| selection.ignores(rule));
    let mut findings: Vec<_> = contents
        .problems
        .iter()
        .filter(|found| !is_ignored(found))
        .map(|diagnostic| Finding {
            diagnostic: diagnostic.clone(),
            location: None,
            state_machine: None,
        })
        .collect();
    for Definition { name, machine_type: own, node } in &contents.definitions {
        let machine_type = own.unwrap_or(check.machine_type);
        let check = Check { machine_type, ..schemas.add_to(check, name.as_deref()) };
        let is_wanted = |found: &Diagnostic| {
            found.rule.is_none_or(|rule| selection.has(rule))
                && !rules::is_switched_off(node, found)
        };
        // What follows from something else is told where that is not.
        let is_told_already = |found: &Diagnostic| {
            found
                .follows_from
                .is_some_and(|cause| is_wanted(&Diagnostic { rule: Some(cause), ..found.clone() }))
        };
        for diagnostic in check.run(node) {
            if is_wanted(&diagnostic) && !is_told_already(&diagnostic) {
                let location = diagnostic.aws.as_ref().and_then(|aws| aws.location.clone());
                let location = location.unwrap_or_else(|| aws_location(node, &diagnostic.pointer));
                findings.push(Finding {
                    diagnostic,
                    location: Some(location),
                    state_machine: name.clone(),
                });
            }
        }
    }
    findings.sort_by_key(|finding| finding.diagnostic.span.unwrap_or_default().start);
    findings
}

/// A place as AWS writes it: names as they are, and numbers of items in brackets.
fn aws_location(definition: &Node<'_>, pointer: &str) -> String {
    let mut location = String::new();
    let mut node = Some(definition);
    for step in pointer.split('/').skip(1) {
        let key = step.replace("~1", "/").replace("~0", "~");
        if let Some(Value::List(items)) = node.map(|node| &node.value) {
            location += &format!("[{key}]");
            node = key.parse::<usize>().ok().and_then(|index| items.get(index));
        } else {
            location += &format!("/{key}");
            node = node.and_then(|node| node.get(&key));
        }
    }
    if location.is_empty() { "/".to_owned() } else { location }
}

impl Source {
    /// What to call it where it is printed.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Stdin => "<stdin>".to_owned(),
            Self::File(path) => path.display().to_string(),
        }
    }

    /// The file that a template in this one refers to.
    pub(super) fn refers_to(&self, reference: &Reference) -> Self {
        Self::File(Path::new(&self.name()).with_file_name(&reference.path))
    }

    /// What is in it.
    pub(crate) fn text(&self) -> Result<String, Error> {
        let bytes = match self {
            Self::Stdin => read_stdin(),
            Self::File(path) => read_file(path),
        };
        let unreadable =
            |why: &dyn fmt::Display| Error::new(format!("{} cannot be read: {why}", self.name()));
        let bytes = bytes.map_err(|error| unreadable(&error))?;
        String::from_utf8(bytes).map_err(|_| {
            unreadable(&"it is no text in UTF-8").hint("definitions are texts in UTF-8")
        })
    }
}

fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    fs::read(path)
}

fn read_stdin() -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    io::Read::read_to_end(&mut io::stdin().lock(), &mut bytes)?;
    Ok(bytes)
}

/// How much was found in how many files.
#[derive(Default)]
pub(crate) struct Counts {
    pub(crate) files: usize,
    pub(crate) errors: usize,
    pub(crate) warnings: usize,
    /// The files in which something was found.
    with_findings: usize,
}

impl Counts {
    pub(crate) fn of(checked: &[Checked]) -> Self {
        let mut counts = Self { files: checked.len(), ..Self::default() };
        for file in checked {
            counts.with_findings += usize::from(!file.findings.is_empty());
            for finding in &file.findings {
                match finding.diagnostic.severity() {
                    Severity::Error => counts.errors += 1,
                    Severity::Warning => counts.warnings += 1,
                }
            }
        }
        counts
    }

    /// Whether something was found that has to be changed.
    pub(crate) fn is_failure(&self, deny_warnings: bool) -> bool {
        self.errors > 0 || (deny_warnings && self.warnings > 0)
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = |number: usize, what: &str| {
            format!("{number} {what}{}", if number == 1 { "" } else { "s" })
        };
        let files = count(self.files, "file");
        let found = [(self.errors, "error"), (self.warnings, "warning")];
        let found: Vec<_> = found
            .iter()
            .filter(|(number, _)| *number > 0)
            .map(|(number, what)| count(*number, what))
            .collect();
        if found.is_empty() {
            write!(f, "{files} checked: nothing found")
        } else {
            write!(f, "{} in {} of {files}", found.join(", "), self.with_findings)
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn places_as_aws_writes_them() {
        let definition = json!({ "States": { "0/1": { "Choices": [{ "And": [{}] }] } } });
        let definition = Node::of(&definition);
        for (pointer, location) in [
            ("", "/"),
            ("/States/0~11/Choices/0/And/0/Next", "/States/0/1/Choices[0]/And[0]/Next"),
            ("/States/1/2", "/States/1/2"),
        ] {
            assert_eq!(aws_location(&definition, pointer), location);
        }
    }

    #[test]
    fn warnings_are_denied_on_demand() {
        let counts = |errors, warnings| Counts { errors, warnings, ..Counts::default() };
        assert!(counts(1, 0).is_failure(false));
        assert!(!counts(0, 1).is_failure(false));
        assert!(counts(0, 1).is_failure(true));
        assert!(!counts(0, 0).is_failure(true));
    }

    #[test]
    fn counts_in_words() {
        let counts = |files, errors, warnings, with_findings| {
            Counts { files, errors, warnings, with_findings }.to_string()
        };
        assert_eq!(counts(120, 0, 0, 0), "120 files checked: nothing found");
        assert_eq!(counts(120, 3, 1, 2), "3 errors, 1 warning in 2 of 120 files");
        assert_eq!(counts(1, 0, 2, 1), "2 warnings in 1 of 1 file");
    }
}
