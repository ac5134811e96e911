//! Which files are meant.

use std::{
    collections::HashSet,
    fs,
    path::{Component, Path, PathBuf},
};

use glob::{MatchOptions, Pattern};
use statewright_local::Error;

/// What the files of definitions are called that are looked for in folders.
///
/// The templates of a cloud assembly are among them; others are read when they are named.
const ENDINGS: [&str; 4] = [".asl.json", ".asl.yaml", ".asl.yml", ".template.json"];

/// Folders of what was made out of sources, and of other people's.
const SKIPPED: [&str; 2] = ["target", "node_modules"];

/// Where a text comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Source {
    Stdin,
    File(PathBuf),
}

/// Finds the files that arguments stand for, each once; and says which arguments stand for
/// nothing.
pub(crate) fn find(arguments: &[PathBuf]) -> (Vec<Source>, Vec<Error>) {
    let mut sources = Vec::new();
    let mut problems = Vec::new();
    for argument in arguments {
        match find_one(argument) {
            Ok(found) => sources.extend(found),
            Err(problem) => problems.push(problem),
        }
    }
    let mut seen = HashSet::new();
    sources.retain(|source| seen.insert(source.clone()));
    (sources, problems)
}

fn find_one(argument: &Path) -> Result<Vec<Source>, Error> {
    if argument == Path::new("-") {
        return Ok(vec![Source::Stdin]);
    }
    let shown = argument.display();
    // The folder that one is in has no name.
    let name = argument.strip_prefix(".").unwrap_or(argument);
    let (files, nothing) = if argument.is_dir() {
        let mut files = Vec::new();
        walk(argument, name, usize::MAX, &mut files)?;
        files.retain(|path| has_ending(path));
        (
            files,
            format!(
                "{shown} has no file that is called *.asl.json, *.asl.yaml, *.asl.yml or *.template.json"
            ),
        )
    } else if let (false, Some(pattern)) = (argument.exists(), pattern(name)) {
        (find_by(name, &pattern?)?, format!("no file is called {shown}"))
    } else {
        // That it is not there is said when it is read.
        return Ok(vec![Source::File(name.to_owned())]);
    };
    if files.is_empty() {
        let hint = "name files, folders or globs; a file that is named is read whatever its name";
        return Err(Error::new(nothing).hint(hint));
    }
    Ok(files.into_iter().map(Source::File).collect())
}

fn has_ending(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// The glob, if it is one.
fn pattern(argument: &Path) -> Option<Result<Pattern, Error>> {
    // Without a `.` in between, which no file that is found has in its name.
    let argument: PathBuf = argument.components().collect();
    let text = argument.to_str().filter(|text| is_glob(text))?;
    Some(Pattern::new(text).map_err(|error| Error::new(format!("{text} is no glob: {error}"))))
}

fn is_glob(text: &str) -> bool {
    text.contains(['*', '?', '['])
}

/// The files that a glob stands for.
fn find_by(argument: &Path, pattern: &Pattern) -> Result<Vec<PathBuf>, Error> {
    let is_plain = |part: &Component<'_>| !is_glob(&part.as_os_str().to_string_lossy());
    let base: PathBuf = argument.components().take_while(is_plain).collect();
    let rest: Vec<_> = argument.components().skip_while(is_plain).collect();
    let is_any_depth = rest.iter().any(|part| part.as_os_str() == "**");
    let depth = if is_any_depth { usize::MAX } else { rest.len() };
    let folder = if base.as_os_str().is_empty() { Path::new(".") } else { &base };
    let mut files = Vec::new();
    if folder.is_dir() {
        walk(folder, &base, depth, &mut files)?;
    }
    let options = MatchOptions { require_literal_separator: true, ..MatchOptions::default() };
    files.retain(|path| pattern.matches_path_with(path, options));
    Ok(files)
}

/// Lists the files in a folder and in the folders in it, in the order of their names; `shown` is
/// what to call the folder.
fn walk(folder: &Path, shown: &Path, depth: usize, files: &mut Vec<PathBuf>) -> Result<(), Error> {
    let unreadable =
        |error: std::io::Error| Error::new(format!("{} cannot be read: {error}", folder.display()));
    let mut entries = fs::read_dir(folder)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(unreadable)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name();
        if name.to_string_lossy().starts_with('.') {
            continue;
        }
        let path = shown.join(&name);
        // A link to a folder may lead around in a circle, and is not followed.
        if entry.file_type().map_err(unreadable)?.is_dir() {
            if depth > 1 && !SKIPPED.iter().any(|skipped| name == *skipped) {
                walk(&entry.path(), &path, depth - 1, files)?;
            }
        } else if path.is_file() {
            files.push(path);
        }
    }
    Ok(())
}
