use std::{
    fs, io,
    path::{Path, PathBuf},
    time::SystemTime,
};

use sha2::{Digest, Sha256};

use crate::Problem;
use crate::workspace::{Package, Workspace};

/// Folders of a package that are not compiled into its binaries.
const NOT_COMPILED: [&str; 4] = ["tests", "benches", "examples", "target"];

/// What the code of a function is built of.
pub(crate) struct Sources {
    /// Names it, in 64 hexadecimal digits.
    pub(crate) fingerprint: String,
    /// When a source was last changed: what was built before that is stale.
    pub(crate) changed: SystemTime,
}

/// Reads what the code of a function is built of.
///
/// That is: the sources of its package and of all packages that it depends on by their paths,
/// the root manifest (profiles, shared dependencies), Cargo.lock, the processor, and the name
/// of the binary. So the fingerprint is known without a build, and is the same on every machine.
pub(crate) fn sources(
    workspace: &Workspace,
    package: &Package,
    binary: &str,
    architecture: &str,
) -> Result<Sources, Problem> {
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

    let mut changed = SystemTime::UNIX_EPOCH;
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
        let modified = fs::metadata(&path).and_then(|file| file.modified());
        changed = changed.max(modified.unwrap_or(changed));
        // With the lengths, so that no two lists of files give the same bytes.
        hash.update(file.as_bytes());
        hash.update([0]);
        hash.update((content.len() as u64).to_le_bytes());
        hash.update(&content);
    }
    Ok(Sources {
        fingerprint: hexadecimal(&hash.finalize()),
        changed,
    })
}

/// The SHA-256 of a text, in 64 hexadecimal digits.
pub(crate) fn sha256(text: &str) -> String {
    hexadecimal(&Sha256::digest(text))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::tests::Fixture;

    fn fixture(name: &str) -> Fixture {
        Fixture::new(
            name,
            &[
                ("Cargo.toml", "[workspace]\nmembers = ['handlers']\n"),
                ("Cargo.lock", "version = 4\n"),
                (
                    "handlers/Cargo.toml",
                    "[package]\nname = 'handlers'\n[dependencies]\nshared = { path = '../shared' }\n",
                ),
                ("handlers/src/lib.rs", "pub fn open() {}\n"),
                ("handlers/src/bin/open.rs", ""),
                ("shared/Cargo.toml", "[package]\nname = 'shared'\n"),
                ("shared/src/lib.rs", ""),
            ],
        )
    }

    fn of(fixture: &Fixture, binary: &str, architecture: &str) -> String {
        let workspace = fixture.workspace();
        let package = workspace.package_of_crate("handlers").expect("a package");
        let sources = sources(&workspace, package, binary, architecture);
        sources
            .unwrap_or_else(|problem| panic!("{problem}"))
            .fingerprint
    }

    #[test]
    fn the_place_of_the_workspace_does_not_matter() {
        assert_eq!(
            of(&fixture("here"), "open", "arm64"),
            of(&fixture("there"), "open", "arm64")
        );
    }

    #[test]
    fn what_the_binary_is_built_of_matters() {
        let fixture = fixture("matters");
        let mut seen = vec![of(&fixture, "open", "arm64")];
        seen.push(of(&fixture, "close", "arm64"));
        seen.push(of(&fixture, "open", "x86_64"));
        for (path, content) in [
            ("handlers/src/lib.rs", "pub fn open() { }\n"),
            ("handlers/src/case.rs", ""),
            ("handlers/data.json", "{}"),
            ("shared/src/lib.rs", "// changed\n"),
            ("Cargo.lock", "version = 5\n"),
            (
                "Cargo.toml",
                "[workspace]\nmembers = ['handlers']\n[profile.release]\nopt-level = 's'\n",
            ),
        ] {
            fixture.write(path, content);
            seen.push(of(&fixture, "open", "arm64"));
        }
        let different: std::collections::BTreeSet<_> = seen.iter().collect();
        assert_eq!(different.len(), seen.len());
    }

    #[test]
    fn what_is_not_compiled_does_not_matter() {
        let fixture = fixture("not-compiled");
        let before = of(&fixture, "open", "arm64");
        for path in [
            "handlers/tests/it.rs",
            "handlers/target/x",
            "handlers/.hidden",
            "other/src/lib.rs",
            "handlers/inner/Cargo.toml",
        ] {
            fixture.write(path, "");
        }
        assert_eq!(of(&fixture, "open", "arm64"), before);
    }
}
