use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
    time::SystemTime,
};

use crate::{
    Problem,
    digest::{self, in_order, sha256},
};

use super::workspace::{Package, Workspace};

/// Folders beside the manifest of a package that are not compiled into its binaries.
const NOT_COMPILED: [&str; 4] = ["tests", "benches", "examples", "target"];

/// What the binaries of a package are built of.
///
/// That is: the sources of the package and of all packages that it depends on by their paths,
/// the root manifest (profiles, shared dependencies) and Cargo.lock.
pub(crate) struct Sources {
    /// The SHA-256 of them all.
    digest: String,
    /// When one of them was last changed: what was built before that is stale.
    pub(crate) changed: SystemTime,
}

impl Sources {
    pub(crate) fn read(workspace: &Workspace, package: &Package) -> Result<Self, Problem> {
        let mut files = vec![PathBuf::from("Cargo.toml"), PathBuf::from("Cargo.lock")];
        for folder in workspace.sources_of(package)? {
            let path = workspace.root.join(&folder);
            let names = names(&path).and_then(|names| {
                let compiled = names.filter(|(name, _)| !NOT_COMPILED.contains(&name.as_str()));
                collect(&path, &folder, compiled, &mut Vec::new(), &mut files)
            });
            names.map_err(|error| {
                let message = format!("the sources in {} cannot be read: {error}", path.display());
                Problem::new("", message)
            })?;
        }
        let mut changed = SystemTime::UNIX_EPOCH;
        let mut digest = digest::Files::default();
        let mut content = Vec::new();
        for file in in_order(&files) {
            let path = workspace.root.join(&file);
            content.clear();
            match read_and_tell_when_changed(&path, &mut content) {
                Ok(modified) => changed = changed.max(modified.unwrap_or(changed)),
                // A workspace that was never built has no Cargo.lock yet.
                Err(error) if file == "Cargo.lock" && error.kind() == io::ErrorKind::NotFound => {
                    continue;
                }
                Err(error) => {
                    let message = format!("{} cannot be read: {error}", path.display());
                    return Err(Problem::new("", message));
                }
            }
            digest.add(&file, &content);
        }
        Ok(Self { digest: digest.digest(), changed })
    }

    /// Names a binary by what it is built of, in 64 hexadecimal digits: known without a build,
    /// and the same on every machine.
    pub(crate) fn fingerprint(&self, binary: &str, architecture: &str) -> String {
        let words = ["statewright function 1", binary, architecture, "release", &self.digest];
        sha256(words.join("\0"))
    }
}

/// Adds these files of a folder, with those of the folders among them, by their paths from the
/// root of the workspace.
///
/// `around` are the folders that the folder is in: a link to one of them leads round in a
/// circle.
fn collect(
    path: &Path,
    folder: &Path,
    names: impl Iterator<Item = (String, bool)>,
    around: &mut Vec<PathBuf>,
    files: &mut Vec<PathBuf>,
) -> io::Result<()> {
    let real = path.canonicalize()?;
    if around.contains(&real) {
        return Ok(());
    }
    around.push(real);
    for (name, is_folder) in names {
        let (path, folder) = (path.join(&name), folder.join(&name));
        if !is_folder {
            files.push(folder);
        // A folder with a manifest is another package.
        } else if !path.join("Cargo.toml").exists() {
            collect(&path, &folder, self::names(&path)?, around, files)?;
        }
    }
    around.pop();
    Ok(())
}

/// What is in a folder, but hidden files, and whether that is a folder itself.
fn names(folder: &Path) -> io::Result<impl Iterator<Item = (String, bool)> + use<>> {
    let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    let names = entries.into_iter().map(|entry| {
        let is_folder = match entry.file_type() {
            Ok(kind) if !kind.is_symlink() => kind.is_dir(),
            _ => entry.path().is_dir(),
        };
        (entry.file_name().to_string_lossy().into_owned(), is_folder)
    });
    Ok(names.filter(|(name, _)| !name.starts_with('.')))
}

/// Adds what is in a file to this, and tells when it was last changed, if that is known.
fn read_and_tell_when_changed(
    path: &Path,
    content: &mut Vec<u8>,
) -> io::Result<io::Result<SystemTime>> {
    let mut file = File::open(path)?;
    let metadata = file.metadata()?;
    content.reserve(usize::try_from(metadata.len()).unwrap_or_default());
    file.read_to_end(content)?;
    Ok(metadata.modified())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::asset::Fixture;

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
        let package = workspace.package_of_crate("handlers");
        let package = package.ok().flatten().expect("a package");
        let sources = Sources::read(&workspace, package);
        sources.unwrap_or_else(|problem| panic!("{problem}")).fingerprint(binary, architecture)
    }

    #[test]
    fn the_place_of_the_workspace_does_not_matter() {
        assert_eq!(of(&fixture("here"), "open", "arm64"), of(&fixture("there"), "open", "arm64"));
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
            // Only beside the manifest are these names Cargo's.
            ("handlers/src/target/mod.rs", ""),
            ("handlers/src/examples/mod.rs", ""),
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
            "handlers/examples/show/main.rs",
            "handlers/target/x",
            "handlers/.hidden",
            "other/src/lib.rs",
            "handlers/inner/Cargo.toml",
        ] {
            fixture.write(path, "");
        }
        assert_eq!(of(&fixture, "open", "arm64"), before);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_but_not_in_circles() {
        let fixture = fixture("links");
        fixture.write("outside/text.rs", "// one");
        let link = |to: &str, from: &str| {
            std::os::unix::fs::symlink(fixture.root.join(to), fixture.root.join(from))
                .expect("a link is made");
        };
        link("outside", "handlers/src/inside");
        link("handlers", "handlers/src/circle");
        let before = of(&fixture, "open", "arm64");
        fixture.write("outside/text.rs", "// two");
        assert_ne!(of(&fixture, "open", "arm64"), before);
    }
}
