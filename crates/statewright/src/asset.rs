//! What is uploaded: the code of functions, by what it is built of and whether it is built, and
//! files.

mod file_asset;
mod sources;
mod workspace;

use std::{
    collections::{BTreeMap, BTreeSet, HashSet, btree_map::Entry},
    fs::{self, File},
    io::Read,
    path::Path,
    rc::Rc,
    time::SystemTime,
};

pub use file_asset::FileAsset;
#[cfg(test)]
pub(crate) use workspace::tests::Fixture;
pub(crate) use workspace::{Workspace, normalize};

use crate::{Problem, lambda::HandlerPath};

use sources::Sources;
use workspace::Package;

/// The command that builds all functions for Lambda.
const BUILD: &str = "cargo lambda build --release";

/// The code of a function, as the assembly and the template know it.
pub(crate) struct Asset {
    /// Names the code: the name of the asset.
    pub(crate) fingerprint: String,
    /// The folder that cargo-lambda puts the binary into, from the root of the workspace.
    pub(crate) folder: String,
    /// The `Handler` of the function: which handler the binary is to run, if it has several.
    pub(crate) handler: String,
    /// The package that the binary is one of.
    package: String,
    /// When a source was last changed.
    changed: SystemTime,
}

/// What functions are built of, each package read once.
pub(crate) struct Assets<'a> {
    workspace: &'a Workspace,
    architecture: &'static str,
    packages: BTreeMap<&'a str, Sources>,
    /// Those that were found, by the paths of their handlers.
    found: BTreeMap<&'static str, Rc<Asset>>,
    /// The handler that each binary runs, by its name and the `Handler` of the function.
    binaries: BTreeMap<(String, String), HandlerPath>,
}

impl<'a> Assets<'a> {
    pub(crate) fn new(workspace: &'a Workspace, architecture: &'static str) -> Self {
        Self {
            workspace,
            architecture,
            packages: BTreeMap::new(),
            found: BTreeMap::new(),
            binaries: BTreeMap::new(),
        }
    }

    /// What the code of a function with this handler is built of.
    pub(crate) fn find(&mut self, handler: &HandlerPath) -> Result<Rc<Asset>, Problem> {
        if let Some(found) = self.found.get(handler.path()) {
            return Ok(found.clone());
        }
        let found = Rc::new(self.look_up(handler)?);
        self.found.insert(handler.path(), found.clone());
        Ok(found)
    }

    fn look_up(&mut self, handler: &HandlerPath) -> Result<Asset, Problem> {
        let path = handler.path();
        let root = &self.workspace.root;
        let package = self.workspace.package_of_crate(handler.krate())?.ok_or_else(|| {
            Problem::new("", format!("the handler {path} is in no package of this workspace"))
                .help("handlers are built from source: make their crate a member of the workspace")
        })?;
        if !package.has_library(root) {
            let message = format!("the handler {path} is in a program, and not in a library");
            return Err(Problem::new("", message)
                .help("put it into a crate of handlers, whose binaries and this program use it"));
        }
        let (binary, runs) = binary_of(package, handler, root)?;
        let known = self
            .binaries
            .entry((binary.to_owned(), runs.to_owned()))
            .or_insert_with(|| handler.clone());
        if known != handler {
            let message = match runs {
                ALONE => format!("{path} and {} would both be the binary {binary}", known.path()),
                _ => format!("{path} and {} would both be {runs} in {binary}", known.path()),
            };
            return Err(Problem::new("", message).help("give one of the functions another name"));
        }
        package.has_no_architecture()?;
        let sources = match self.packages.entry(&package.name) {
            Entry::Occupied(read) => read.into_mut(),
            Entry::Vacant(entry) => entry.insert(Sources::read(self.workspace, package)?),
        };
        Ok(Asset {
            fingerprint: sources.fingerprint(binary, self.architecture),
            folder: format!("target/lambda/{binary}"),
            handler: runs.to_owned(),
            package: package.name.clone(),
            changed: sources.changed,
        })
    }
}

/// The `Handler` of a function whose binary runs one handler only.
const ALONE: &str = "bootstrap";

/// The binary that runs a handler, and what the `Handler` of its function is.
///
/// It is called as the handler, and runs that alone; or as the module or the crate that the
/// handler is in, and runs all that are named in it.
fn binary_of<'a>(
    package: &Package,
    handler: &'a HandlerPath,
    root: &Path,
) -> Result<(&'a str, &'a str), Problem> {
    let (path, function) = (handler.path(), handler.function());
    let line = format!("`statewright_handler::main!({path});`");
    if let Some(source) = package.binary(function, root) {
        return match handlers_in(&root.join(&source)).as_deref() {
            Some([other]) if last(other) != function => {
                let message = format!("the binary {function} runs {other}, and not {path}");
                let help = format!("write {line} into {}", source.display());
                Err(Problem::new("", message).help(help))
            }
            Some([_, _, ..]) => Ok((function, function)),
            _ => Ok((function, ALONE)),
        };
    }
    for shared in [handler.module(), handler.krate()] {
        let Some(source) = package.binary(shared, root) else { continue };
        let handlers = handlers_in(&root.join(&source)).unwrap_or_default();
        if handlers.iter().any(|other| last(other) == function) {
            return Ok((shared, if handlers.len() == 1 { ALONE } else { function }));
        }
    }
    let place = package.folder.join("src/bin").join(format!("{function}.rs"));
    let message =
        format!("the handler {path} has no binary {function} in the package {}", package.name);
    let help = format!(
        "write {line} into {}; or name it in the `main!` of several, in a binary called {}",
        place.display(),
        handler.module()
    );
    Err(Problem::new("", message).help(help))
}

/// The paths that the source of a binary gives to `main!`, if it is written with that.
fn handlers_in(source: &Path) -> Option<Vec<String>> {
    let text = fs::read_to_string(source).ok()?;
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let (_, rest) = code.split_once("statewright_handler::main!(")?;
    let (paths, _) = rest.split_once(')')?;
    let paths = paths.split(',').map(|path| path.split_whitespace().collect::<String>());
    Some(paths.filter(|path| !path.is_empty()).collect())
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or_default()
}

/// What is to be said about binaries that would have to be built before they are deployed;
/// nothing, if there are none.
///
/// What is stale is said, too: under the name of its new sources it would be deployed once and
/// not be replaced by what is built of them later.
pub(crate) fn not_built<'a>(
    assets: impl Iterator<Item = &'a Asset>,
    workspace: &Workspace,
    architecture: &str,
) -> Option<String> {
    let [mut missing, mut stale, mut foreign] = [const { BTreeSet::new() }; 3];
    let mut left_out = BTreeSet::new();
    // Many functions may have one binary.
    let mut seen = HashSet::new();
    for asset in assets.filter(|asset| seen.insert(&asset.folder)) {
        let file = format!("{}/bootstrap", asset.folder);
        let path = workspace.root.join(&file);
        match fs::metadata(&path).and_then(|built| built.modified()) {
            Err(_) => missing.insert(file),
            Ok(built) if built < asset.changed => stale.insert(file),
            Ok(_) if !is_for(&path, architecture) => foreign.insert(file),
            Ok(_) => continue,
        };
        if !workspace.builds_for_lambda(&asset.package) {
            left_out.insert(format!("{:?}", asset.package));
        }
    }
    let what = [
        ("not built yet".to_owned(), missing),
        ("older than its sources".to_owned(), stale),
        (format!("not built for {architecture}"), foreign),
    ];
    let notes: Vec<_> = what
        .into_iter()
        .filter_map(|(what, files)| {
            let first = files.first()?;
            let more = match files.len() - 1 {
                0 => String::new(),
                count => format!(", and {count} more"),
            };
            Some(format!("note: {what}: {first}{more}\n"))
        })
        .collect();
    if notes.is_empty() {
        return None;
    }
    // Where Cargo builds elsewhere, cargo-lambda would put the binaries there as well.
    let elsewhere = std::env::var_os("CARGO_TARGET_DIR").is_some_and(|folder| !folder.is_empty());
    let place = if elsewhere { " --lambda-dir target/lambda" } else { "" };
    let first = if left_out.is_empty() {
        String::new()
    } else {
        let packages = left_out.into_iter().collect::<Vec<_>>().join(", ");
        format!(
            "add {packages} to `packages` in [workspace.metadata.lambda.build] of Cargo.toml; then "
        )
    };
    Some(format!(
        "{}\nhint: {first}`{BUILD}{place}` builds what is needed to deploy",
        notes.concat()
    ))
}

/// Whether a binary is for this processor, as far as that can be told.
///
/// Source: the ELF header, whose `e_machine` is at byte 18.
fn is_for(binary: &Path, architecture: &str) -> bool {
    let mut header = [0; 20];
    let read = File::open(binary).and_then(|mut file| file.read_exact(&mut header));
    let machine = match (read, header) {
        (Ok(()), [0x7f, b'E', b'L', b'F', .., low, high]) => u16::from_le_bytes([low, high]),
        _ => return true,
    };
    match architecture {
        "x86_64" => machine == 62,
        _ => machine == 183,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open() {}

    mod other {
        pub(super) fn open() {}
    }

    fn path_of<F>(_: F) -> HandlerPath {
        HandlerPath::of::<F>().expect("a function")
    }

    /// A workspace in which the functions above are handlers, by their crate and their names.
    fn fixture(name: &str, files: &[(&str, &str)]) -> Fixture {
        let fixture = Fixture::new(
            &format!("asset-{name}"),
            &[
                ("Cargo.toml", "[workspace]\nmembers = ['handlers']\n"),
                ("handlers/Cargo.toml", "[package]\nname = 'statewright'\n"),
                ("handlers/src/lib.rs", ""),
                ("handlers/src/bin/open.rs", "statewright_handler::main!(handlers::open);\n"),
            ],
        );
        for (path, content) in files {
            fixture.write(path, content);
        }
        fixture
    }

    fn problem(fixture: &Fixture, handlers: &[HandlerPath]) -> String {
        let workspace = fixture.workspace();
        let mut assets = Assets::new(&workspace, "arm64");
        let problems = handlers.iter().filter_map(|handler| assets.find(handler).err());
        problems.map(|problem| problem.to_string()).collect()
    }

    #[test]
    fn a_handler_has_a_binary_of_its_own() {
        let fixture = fixture("own", &[]);
        assert_eq!(problem(&fixture, &[path_of(open), path_of(open)]), "");
        insta::assert_snapshot!(problem(&fixture, &[path_of(open), path_of(other::open)]), @"
        error: statewright::asset::tests::other::open and statewright::asset::tests::open would both be the binary open

        hint: give one of the functions another name
        ");
    }

    #[test]
    fn a_binary_runs_its_handler() {
        let source = "// statewright_handler::main!(handlers::open);\n\
                      statewright_handler::main!(\n    handlers::close\n);\n";
        let fixture = fixture("other", &[("handlers/src/bin/open.rs", source)]);
        insta::assert_snapshot!(problem(&fixture, &[path_of(open)]), @"
        error: the binary open runs handlers::close, and not statewright::asset::tests::open

        hint: write `statewright_handler::main!(statewright::asset::tests::open);` into handlers/src/bin/open.rs
        ");
        fixture.write("handlers/src/bin/open.rs", "fn main() { my_own_runtime() }");
        assert_eq!(problem(&fixture, &[path_of(open)]), "");
    }

    #[test]
    fn a_handler_is_in_a_library() {
        let fixture = fixture("program", &[]);
        std::fs::remove_file(fixture.root.join("handlers/src/lib.rs")).expect("it was there");
        insta::assert_snapshot!(problem(&fixture, &[path_of(open)]), @"
        error: the handler statewright::asset::tests::open is in a program, and not in a library

        hint: put it into a crate of handlers, whose binaries and this program use it
        ");
    }

    #[test]
    fn a_handler_has_a_binary() {
        let fixture = fixture("none", &[]);
        std::fs::remove_file(fixture.root.join("handlers/src/bin/open.rs")).expect("a file");
        insta::assert_snapshot!(problem(&fixture, &[path_of(open)]), @"
        error: the handler statewright::asset::tests::open has no binary open in the package statewright

        hint: write `statewright_handler::main!(statewright::asset::tests::open);` into handlers/src/bin/open.rs; or name it in the `main!` of several, in a binary called tests
        ");
    }

    /// A binary that is called as the module, or as the crate, has several handlers.
    #[test]
    fn a_binary_has_several_handlers() {
        let source = "statewright_handler::main!(\n    handlers::tests::open,\n    close,\n);\n";
        for name in ["tests", "statewright"] {
            let file = format!("handlers/src/bin/{name}.rs");
            let fixture = fixture(&format!("several-{name}"), &[(&file, source)]);
            std::fs::remove_file(fixture.root.join("handlers/src/bin/open.rs")).expect("a file");
            let workspace = fixture.workspace();
            let asset = Assets::new(&workspace, "arm64").find(&path_of(open));
            let asset = asset.unwrap_or_else(|problem| panic!("{problem}"));
            assert_eq!(
                (&*asset.folder, &*asset.handler),
                (&*format!("target/lambda/{name}"), "open")
            );
        }
    }

    fn note(fixture: &Fixture) -> String {
        let workspace = fixture.workspace();
        let asset = Assets::new(&workspace, "arm64").find(&path_of(open));
        let asset = asset.unwrap_or_else(|problem| panic!("{problem}"));
        // Of a function that is in several stacks, it is said once.
        let twice = [&*asset, &asset].into_iter();
        not_built(twice, &workspace, "arm64").unwrap_or_default()
    }

    /// The header of a binary for x86-64.
    const X86_64: &str = "\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\x3e\0";

    #[test]
    fn what_is_not_built_is_said() {
        let fixture = fixture("built", &[]);
        insta::assert_snapshot!(note(&fixture), @"
        note: not built yet: target/lambda/open/bootstrap

        hint: `cargo lambda build --release` builds what is needed to deploy
        ");
        fixture.write("target/lambda/open/bootstrap", "a script");
        assert_eq!(note(&fixture), "");
        fixture.write("target/lambda/open/bootstrap", X86_64);
        insta::assert_snapshot!(note(&fixture), @"
        note: not built for arm64: target/lambda/open/bootstrap

        hint: `cargo lambda build --release` builds what is needed to deploy
        ");
        let built =
            File::options().write(true).open(fixture.root.join("target/lambda/open/bootstrap"));
        built.and_then(|file| file.set_modified(SystemTime::UNIX_EPOCH)).expect("a file");
        let settings = "[workspace]\nmembers = ['handlers']\n\
                        [workspace.metadata.lambda.build]\npackages = ['other']\n";
        fixture.write("Cargo.toml", settings);
        insta::assert_snapshot!(note(&fixture), @r#"
        note: older than its sources: target/lambda/open/bootstrap

        hint: add "statewright" to `packages` in [workspace.metadata.lambda.build] of Cargo.toml; then `cargo lambda build --release` builds what is needed to deploy
        "#);
    }
}
