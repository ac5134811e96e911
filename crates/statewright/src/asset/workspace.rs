use std::{
    cell::OnceCell,
    collections::BTreeSet,
    fs,
    path::{Component, Path, PathBuf},
};

use toml::{Table, Value};

use crate::Problem;

/// The Cargo workspace that the app is a part of: where the sources of the functions are, and
/// for which processor they are built.
///
/// Read from the manifests, without running Cargo: synthesis is to take milliseconds.
#[derive(Debug)]
pub(crate) struct Workspace {
    /// The folder of the root manifest.
    pub(crate) root: PathBuf,
    manifest: Table,
    members: Vec<Member>,
}

/// A folder of the workspace, and the package in it once that was asked for.
#[derive(Debug)]
struct Member {
    folder: PathBuf,
    package: OnceCell<Option<Package>>,
}

/// A package of the workspace.
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) name: String,
    /// Its folder, from the root.
    pub(crate) folder: PathBuf,
    manifest: Table,
}

impl Workspace {
    /// The workspace around the program that runs: by the manifest that Cargo names to the
    /// programs it runs, or else from the current folder up.
    pub(crate) fn find() -> Result<Self, Problem> {
        match std::env::var_os("CARGO_MANIFEST_DIR") {
            Some(folder) => Self::around(Path::new(&folder)),
            None => match std::env::current_dir() {
                Ok(folder) => Self::around(&folder),
                Err(error) => {
                    Err(Problem::new("", format!("the current folder cannot be read: {error}")))
                }
            },
        }
    }

    /// The workspace that a folder is in; or the package, if that is in none.
    fn around(start: &Path) -> Result<Self, Problem> {
        let mut nearest = None;
        for folder in start.ancestors() {
            let manifest = folder.join("Cargo.toml");
            if !manifest.is_file() {
                continue;
            }
            let manifest = read(&manifest)?;
            if manifest.contains_key("workspace") {
                return Self::read(folder, manifest);
            }
            nearest.get_or_insert((folder, manifest));
        }
        let (folder, manifest) = nearest.ok_or_else(|| {
            let message = format!("there is no Cargo.toml in {}, nor above it", start.display());
            Problem::new("", message).help("run the app inside its workspace, as `cargo run` does")
        })?;
        Self::read(folder, manifest)
    }

    fn read(root: &Path, manifest: Table) -> Result<Self, Problem> {
        let members = table(&manifest, "workspace").and_then(|workspace| workspace.get("members"));
        let members = members.and_then(Value::as_array).into_iter().flatten();
        let mut folders = BTreeSet::new();
        for member in members.filter_map(Value::as_str) {
            folders.extend(expand(root, member));
        }
        let folders = folders.into_iter().chain([PathBuf::new()]);
        let members = folders.map(|folder| Member { folder, package: OnceCell::new() }).collect();
        Ok(Self { root: root.to_owned(), manifest, members })
    }

    /// The package whose library has this name in Rust paths.
    ///
    /// No more manifests are read than are needed to find it, first those in folders that are
    /// called so.
    pub(crate) fn package_of_crate(&self, krate: &str) -> Result<Option<&Package>, Problem> {
        let is_likely = |member: &&Member| {
            let name = member.folder.file_name().unwrap_or_default();
            name.to_string_lossy().replace('-', "_") == krate
        };
        let (likely, others): (Vec<_>, Vec<_>) = self.members.iter().partition(is_likely);
        for member in likely.into_iter().chain(others) {
            let package = member.package(&self.root)?;
            if let Some(package) = package.filter(|package| package.crate_name() == krate) {
                return Ok(Some(package));
            }
        }
        Ok(None)
    }

    /// The processor that `cargo lambda build` builds for, as CloudFormation names it: its
    /// setting in the root manifest is the one of the template, too.
    pub(crate) fn architecture(&self) -> Result<&'static str, Problem> {
        let settings = lambda_build(&self.manifest, "workspace");
        let is_set = |name: &str| {
            settings.and_then(|settings| settings.get(name)).and_then(Value::as_bool) == Some(true)
        };
        match (is_set("x86_64"), is_set("arm64")) {
            (true, false) => Ok("x86_64"),
            (false, true) => Ok("arm64"),
            (both, _) => Err(Problem::new(
                "",
                format!(
                    "[workspace.metadata.lambda.build] in Cargo.toml sets {} of `x86_64` and `arm64`, and must set one",
                    if both { "both" } else { "neither" }
                ),
            )
            .help("write `arm64 = true` or `x86_64 = true` there: the template and `cargo lambda build` both read it")),
        }
    }

    /// Whether `cargo lambda build` builds this package, as far as the root manifest says which
    /// ones it builds.
    pub(crate) fn builds_for_lambda(&self, package: &str) -> bool {
        let packages = lambda_build(&self.manifest, "workspace");
        match packages.and_then(|settings| settings.get("packages")).and_then(Value::as_array) {
            Some(packages) => packages.iter().any(|name| name.as_str() == Some(package)),
            None => true,
        }
    }

    /// The folders of a package and of all packages that it depends on by their paths, from
    /// the root. What only its tests depend on does not count.
    pub(crate) fn sources_of(&self, package: &Package) -> Result<BTreeSet<PathBuf>, Problem> {
        let mut sources = BTreeSet::new();
        let mut open = vec![package.folder.clone()];
        while let Some(folder) = open.pop() {
            if !sources.insert(folder.clone()) {
                continue;
            }
            let manifest = read(&self.root.join(&folder).join("Cargo.toml"))?;
            for (name, dependency) in dependencies(&manifest) {
                open.extend(self.path_of(name, dependency, &folder));
            }
        }
        Ok(sources)
    }

    /// The folder of a dependency, from the root, if it has one.
    fn path_of(&self, name: &str, dependency: &Value, folder: &Path) -> Option<PathBuf> {
        let inherited = dependency.get("workspace").and_then(Value::as_bool) == Some(true);
        let (path, from) = if inherited {
            let shared = table(table(&self.manifest, "workspace")?, "dependencies")?;
            (shared.get(name)?.get("path")?.as_str()?, Path::new(""))
        } else {
            (dependency.get("path")?.as_str()?, folder)
        };
        Some(normalize(&from.join(path)))
    }
}

impl Member {
    fn package(&self, root: &Path) -> Result<Option<&Package>, Problem> {
        if let Some(read) = self.package.get() {
            return Ok(read.as_ref());
        }
        let path = root.join(&self.folder).join("Cargo.toml");
        let package = match path.is_file() {
            true => Package::of(self.folder.clone(), read(&path)?),
            false => None,
        };
        Ok(self.package.get_or_init(|| package).as_ref())
    }
}

impl Package {
    /// The package of a manifest, if it has one: a virtual manifest has none.
    fn of(folder: PathBuf, manifest: Table) -> Option<Self> {
        let name = table(&manifest, "package")?.get("name")?.as_str()?.to_owned();
        Some(Self { name, folder, manifest })
    }

    fn crate_name(&self) -> String {
        let library = table(&self.manifest, "lib").and_then(|library| library.get("name"));
        match library.and_then(Value::as_str) {
            Some(name) => name.to_owned(),
            None => self.name.replace('-', "_"),
        }
    }

    pub(crate) fn has_library(&self, root: &Path) -> bool {
        self.manifest.contains_key("lib") || root.join(&self.folder).join("src/lib.rs").is_file()
    }

    /// The source of the binary of this name, from the root: as the manifest says, or where
    /// Cargo finds it by itself.
    pub(crate) fn binary(&self, name: &str, root: &Path) -> Option<PathBuf> {
        let named = self.manifest.get("bin").and_then(Value::as_array).into_iter().flatten();
        let named = named.filter(|binary| binary.get("name").and_then(Value::as_str) == Some(name));
        let named = named.filter_map(|binary| binary.get("path").and_then(Value::as_str));
        let found =
            ["src/bin/NAME.rs", "src/bin/NAME/main.rs"].map(|path| path.replace("NAME", name));
        let mut places =
            named.map(str::to_owned).chain(found).map(|path| normalize(&self.folder.join(path)));
        places.find(|place| root.join(place).is_file())
    }

    /// Refuses a processor of the package's own: cargo-lambda would build for that one, and the
    /// template names that of the workspace.
    pub(crate) fn has_no_architecture(&self) -> Result<(), Problem> {
        let settings = lambda_build(&self.manifest, "package").into_iter().flatten();
        let own = settings
            .map(|(name, _)| name)
            .find(|name| ["arm64", "x86_64", "target"].contains(&name.as_str()));
        match own {
            None => Ok(()),
            Some(name) => {
                let message = format!(
                    "[package.metadata.lambda.build] in the manifest of {} sets `{name}`, which the template does not follow",
                    self.name
                );
                Err(Problem::new("", message)
                    .help("set the processor in [workspace.metadata.lambda.build] only"))
            }
        }
    }
}

/// The dependencies that are compiled into a package, or into its build script.
fn dependencies(manifest: &Table) -> impl Iterator<Item = (&String, &Value)> {
    let by_target =
        table(manifest, "target").into_iter().flat_map(Table::values).filter_map(Value::as_table);
    std::iter::once(manifest)
        .chain(by_target)
        .flat_map(|manifest| {
            ["dependencies", "build-dependencies"].map(|kind| table(manifest, kind))
        })
        .flatten()
        .flatten()
}

/// The folders that a member of a workspace names, in which `*` stands for any folder.
fn expand(root: &Path, member: &str) -> Vec<PathBuf> {
    let mut folders = vec![PathBuf::new()];
    for segment in member.split('/').filter(|segment| !segment.is_empty()) {
        folders = folders
            .into_iter()
            .flat_map(|folder| match segment.split_once('*') {
                None => vec![folder.join(segment)],
                Some((before, after)) => {
                    let entries = fs::read_dir(root.join(&folder)).into_iter().flatten().flatten();
                    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
                    names
                        .filter(|name| name.len() >= before.len() + after.len())
                        .filter(|name| name.starts_with(before) && name.ends_with(after))
                        .map(|name| folder.join(name))
                        .collect()
                }
            })
            .collect();
    }
    folders
}

/// The path without `..` and `.`, as far as it can be without looking at the file system.
pub(crate) fn normalize(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match (component, normal.components().next_back()) {
            (Component::CurDir, _) | (Component::ParentDir, Some(Component::RootDir)) => {}
            (Component::ParentDir, Some(Component::Normal(_))) => {
                normal.pop();
            }
            (component, _) => normal.push(component),
        }
    }
    normal
}

/// What the manifest tells `cargo lambda build`: for the workspace, or for the package.
fn lambda_build<'a>(manifest: &'a Table, part: &str) -> Option<&'a Table> {
    [part, "metadata", "lambda", "build"].into_iter().try_fold(manifest, table)
}

fn table<'a>(table: &'a Table, key: &str) -> Option<&'a Table> {
    table.get(key)?.as_table()
}

fn read(path: &Path) -> Result<Table, Problem> {
    let text = fs::read_to_string(path)
        .map_err(|error| Problem::new("", format!("{} cannot be read: {error}", path.display())))?;
    text.parse()
        .map_err(|error| Problem::new("", format!("{} is no manifest: {error}", path.display())))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A workspace of one's own in a folder that is removed at the end.
    pub(crate) struct Fixture {
        pub(crate) root: PathBuf,
    }

    impl Fixture {
        pub(crate) fn new(name: &str, files: &[(&str, &str)]) -> Self {
            let root =
                std::env::temp_dir().join(format!("statewright-{name}-{}", std::process::id()));
            let _ = fs::remove_dir_all(&root);
            let fixture = Self { root };
            for (path, content) in files {
                fixture.write(path, content);
            }
            fixture
        }

        pub(crate) fn write(&self, path: &str, content: &str) {
            let path = self.root.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
            fs::write(path, content).expect("the file is written");
        }

        pub(crate) fn workspace(&self) -> Workspace {
            Workspace::around(&self.root).unwrap_or_else(|problem| panic!("{problem}"))
        }
    }

    impl Drop for Fixture {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.root);
        }
    }

    fn fixture(name: &str) -> Fixture {
        Fixture::new(
            name,
            &[
                (
                    "Cargo.toml",
                    "[workspace]\nmembers = ['app', 'lib*/*']\n\
                     [workspace.dependencies]\nshared = { path = 'libs/shared' }\nserde = '1'\n\
                     [workspace.metadata.lambda.build]\narm64 = true\n",
                ),
                ("app/Cargo.toml", "[package]\nname = 'app'\n"),
                (
                    "libs/my-handlers/Cargo.toml",
                    "[package]\nname = 'my-handlers'\n[[bin]]\nname = 'named'\npath = 'elsewhere.rs'\n\
                     [dependencies]\nshared.workspace = true\nserde.workspace = true\n\
                     [target.'cfg(unix)'.dependencies]\nunix = { path = '../unix' }\n\
                     [dev-dependencies]\napp = { path = '../../app' }\n",
                ),
                ("libs/my-handlers/elsewhere.rs", ""),
                ("libs/my-handlers/src/bin/by_file.rs", ""),
                ("libs/my-handlers/src/bin/by_folder/main.rs", ""),
                (
                    "libs/shared/Cargo.toml",
                    "[package]\nname = 'shared'\n[lib]\nname = 'common'\n[build-dependencies]\nbuilder = { path = '../builder' }\n",
                ),
                ("libs/unix/Cargo.toml", "[package]\nname = 'unix'\n"),
                (
                    "libs/builder/Cargo.toml",
                    "[package]\nname = 'builder'\n[dependencies]\nshared = { path = '../shared' }\n",
                ),
                ("libs/notes.txt", ""),
            ],
        )
    }

    fn found<'a>(workspace: &'a Workspace, krate: &str) -> Option<&'a Package> {
        workspace.package_of_crate(krate).unwrap_or_else(|problem| panic!("{problem}"))
    }

    #[test]
    fn packages_are_found_by_the_names_of_their_crates() {
        let fixture = fixture("packages");
        // From anywhere inside, the workspace is the same.
        let workspace =
            Workspace::around(&fixture.root.join("libs/my-handlers/src")).expect("a workspace");
        assert_eq!(workspace.root, fixture.root);
        let folder = |krate| found(&workspace, krate).map(|package| package.folder.clone());
        assert_eq!(folder("app"), Some("app".into()));
        assert_eq!(folder("my_handlers"), Some("libs/my-handlers".into()));
        assert_eq!(folder("common"), Some("libs/shared".into()));
        assert_eq!(folder("shared"), None);
    }

    #[test]
    fn binaries_are_named_or_found_by_their_files() {
        let fixture = fixture("binaries");
        let workspace = fixture.workspace();
        let package = found(&workspace, "my_handlers").expect("a package");
        for (name, expected) in [
            ("named", Some("elsewhere.rs")),
            ("by_file", Some("src/bin/by_file.rs")),
            ("by_folder", Some("src/bin/by_folder/main.rs")),
            ("elsewhere", None),
        ] {
            let expected = expected.map(|path| package.folder.join(path));
            assert_eq!(package.binary(name, &workspace.root), expected, "{name}");
        }
    }

    #[test]
    fn sources_are_those_of_all_dependencies_by_path_but_not_for_tests() {
        let fixture = fixture("sources");
        let workspace = fixture.workspace();
        let package = found(&workspace, "my_handlers").expect("a package");
        let sources = workspace.sources_of(package).expect("the sources");
        let expected =
            ["libs/builder", "libs/my-handlers", "libs/shared", "libs/unix"].map(PathBuf::from);
        assert_eq!(sources, expected.into());
    }

    #[test]
    fn the_architecture_is_set_once() {
        let fixture = fixture("architecture");
        assert_eq!(fixture.workspace().architecture().ok(), Some("arm64"));
        for (setting, said) in [("", "neither"), ("arm64 = true\nx86_64 = true\n", "both")] {
            fixture.write(
                "Cargo.toml",
                &format!("[workspace]\n[workspace.metadata.lambda.build]\n{setting}"),
            );
            let problem = fixture.workspace().architecture().expect_err("a problem");
            assert!(problem.message.contains(said), "{problem}");
        }
    }

    #[test]
    fn no_package_has_a_processor_of_its_own() {
        let fixture = fixture("own-processor");
        let said = |settings: &str| {
            fixture.write("app/Cargo.toml", &format!("[package]\nname = 'app'\n{settings}"));
            let workspace = fixture.workspace();
            let package = found(&workspace, "app").expect("a package");
            package.has_no_architecture().map_err(|problem| problem.message)
        };
        assert_eq!(said("[package.metadata.lambda.build]\nrelease = true\n"), Ok(()));
        let refused = said("[package.metadata.lambda.build]\narm64 = true\n").expect_err("refused");
        assert!(refused.contains("sets `arm64`"), "{refused}");
    }

    #[test]
    fn packages_that_are_built_for_lambda_can_be_listed() {
        let fixture = fixture("listed");
        assert!(fixture.workspace().builds_for_lambda("app"));
        let settings = "[workspace.metadata.lambda.build]\npackages = ['app']\n";
        fixture.write("Cargo.toml", &format!("[workspace]\n{settings}"));
        let built = ["app", "shared"].map(|name| fixture.workspace().builds_for_lambda(name));
        assert_eq!(built, [true, false]);
    }

    #[test]
    fn a_broken_manifest_is_named() {
        let fixture = Fixture::new("broken", &[("Cargo.toml", "[workspace\n")]);
        let problem = Workspace::around(&fixture.root).expect_err("a problem");
        assert!(problem.message.contains("Cargo.toml is no manifest"), "{problem}");
        let problem = Workspace::around(Path::new("/")).expect_err("a problem");
        assert!(problem.message.contains("there is no Cargo.toml in /"), "{problem}");
    }
}
