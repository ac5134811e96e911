use std::{
    fs, io,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use crate::Problem;
use crate::workspace::{Package, Workspace};

/// Folders of a package that are not compiled into its binaries.
const NOT_COMPILED: [&str; 4] = ["tests", "benches", "examples", "target"];

/// Names the code of a function by what it is built of, in 64 hexadecimal digits.
///
/// That is: the sources of its package and of all packages that it depends on by their paths,
/// the root manifest (profiles, shared dependencies), Cargo.lock, the processor, and the name
/// of the binary. So the name is known without a build, and is the same on every machine.
pub(crate) fn fingerprint(
    workspace: &Workspace,
    package: &Package,
    binary: &str,
    architecture: &str,
) -> Result<String, Problem> {
    let mut files = vec![PathBuf::from("Cargo.toml"), PathBuf::from("Cargo.lock")];
    for folder in workspace.sources_of(package)? {
        collect(&workspace.root, &folder, &mut files).map_err(|error| {
            let folder = workspace.root.join(&folder);
            Problem::new(
                "",
                format!(
                    "the sources in {} cannot be read: {error}",
                    folder.display()
                ),
            )
        })?;
    }
    // By their text, with `/` on every system.
    let mut files: Vec<_> = files
        .iter()
        .map(|file| file.to_string_lossy().replace('\\', "/"))
        .collect();
    files.sort_unstable();
    files.dedup();

    let mut hash = Sha256::new();
    for word in ["statewright function 1", binary, architecture, "release"] {
        hash.update(word);
        hash.update([0]);
    }
    for file in files {
        let path = workspace.root.join(&file);
        let content = match fs::read(&path) {
            Ok(content) => content,
            // A workspace that was never built has no Cargo.lock yet.
            Err(error) if file == "Cargo.lock" && error.kind() == io::ErrorKind::NotFound => {
                continue;
            }
            Err(error) => {
                return Err(Problem::new(
                    "",
                    format!("{} cannot be read: {error}", path.display()),
                ));
            }
        };
        // With the lengths, so that no two lists of files give the same bytes.
        hash.update(file.as_bytes());
        hash.update([0]);
        hash.update((content.len() as u64).to_le_bytes());
        hash.update(&content);
    }
    Ok(hash
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect())
}

/// All files of a package, from the root of the workspace.
fn collect(root: &Path, folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(root.join(folder))? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let path = folder.join(&*name);
        if name.starts_with('.') {
            continue;
        }
        if entry.path().is_dir() {
            // A folder with a manifest is another package.
            if !NOT_COMPILED.contains(&&*name) && !entry.path().join("Cargo.toml").exists() {
                collect(root, &path, files)?;
            }
        } else {
            files.push(path);
        }
    }
    Ok(())
}
