//! What is named by its content: SHA-256, in 64 hexadecimal digits.

use std::path::PathBuf;

use sha2::{Digest, Sha256};

/// The digest of a text, or of the bytes of a file.
pub(crate) fn sha256(content: impl AsRef<[u8]>) -> String {
    hexadecimal(&Sha256::digest(content))
}

/// The paths of files in the order in which they are digested: by their text, with `/` on every
/// system, and each once.
pub(crate) fn in_order(files: &[PathBuf]) -> Vec<String> {
    let files = files.iter().map(|file| file.to_string_lossy().replace('\\', "/"));
    let mut files: Vec<_> = files.collect();
    files.sort_unstable();
    files.dedup();
    files
}

/// The digest of several files: of their paths and of what is in them.
#[derive(Default)]
pub(crate) struct Files(Sha256);

impl Files {
    /// Adds a file. The length keeps two lists of files from giving the same bytes.
    pub(crate) fn add(&mut self, path: &str, content: &[u8]) {
        self.0.update(path.as_bytes());
        self.0.update([0]);
        self.0.update((content.len() as u64).to_le_bytes());
        self.0.update(content);
    }

    pub(crate) fn digest(self) -> String {
        hexadecimal(&self.0.finalize())
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
