//! Results: to stdout, or into a file. Everything else is said on stderr.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use statewright_local::Error;

/// Prints a result. That nobody reads on (`| head`) is no failure.
pub(crate) fn print(text: &str) -> Result<(), Error> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Error::new(format!("the result cannot be printed: {error}")))
        }
        _ => Ok(()),
    }
}

/// Writes a file as a whole, or not at all.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Error> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let unfinished = path.with_file_name(format!(".{name}.{}", std::process::id()));
    fs::write(&unfinished, text).and_then(|()| fs::rename(&unfinished, path)).map_err(|error| {
        let _ = fs::remove_file(&unfinished);
        Error::new(format!("{} cannot be written: {error}", path.display()))
    })
}
