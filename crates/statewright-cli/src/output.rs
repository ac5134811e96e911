//! Results: to stdout, or into a file. Everything else is said on stderr.

use std::{
    fs,
    io::{self, BufWriter, Write},
    path::Path,
};

use anstream::AutoStream;
use statewright_local::Error;

/// Prints a result. That nobody reads on (`| head`) is no failure.
pub(crate) fn print(text: &str) -> Result<(), Error> {
    let mut stdout = io::stdout().lock();
    printed(stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()))
}

/// Prints a result bit by bit, as it is.
pub(crate) fn print_with(
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Error> {
    let mut stdout = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    printed(write(&mut stdout).and_then(|()| stdout.flush()))
}

/// Prints a result bit by bit; in colours, where the terminal has them and they are wanted.
pub(crate) fn print_styled(
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Error> {
    let stdout = AutoStream::auto(io::stdout().lock());
    let mut stdout = BufWriter::with_capacity(1 << 16, stdout);
    printed(write(&mut stdout).and_then(|()| stdout.flush()))
}

fn printed(result: io::Result<()>) -> Result<(), Error> {
    match result {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Error::new(format!("the result cannot be printed: {error}")))
        }
        _ => Ok(()),
    }
}

/// Finds out whether a file can be there, before anything takes its time.
pub(crate) fn check(path: &Path) -> Result<(), Error> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let problem = if path.is_dir() {
        "it is a folder"
    } else if !folder.is_dir() {
        "there is no such folder"
    } else {
        return Ok(());
    };
    Err(Error::new(format!("{} cannot be written: {problem}", path.display()))
        .hint("name a file in a folder that is there"))
}

/// Writes a file as a whole, or not at all.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Error> {
    // Of a link, what it leads to is replaced; of a device or a pipe, nothing is.
    let place = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let written = if place.exists() && !place.is_file() {
        fs::write(&place, text)
    } else {
        let name = place.file_name().unwrap_or_default().to_string_lossy();
        let unfinished = place.with_file_name(format!(".{name}.{}", std::process::id()));
        fs::write(&unfinished, text)
            .and_then(|()| fs::rename(&unfinished, &place))
            .inspect_err(|_| drop(fs::remove_file(&unfinished)))
    };
    written.map_err(|error| Error::new(format!("{} cannot be written: {error}", path.display())))
}
