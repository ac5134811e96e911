use std::{
    fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use statewright_asl::rights::capitalized;
use statewright_local::Error;

use crate::{arguments::NewArguments, report};

/// The files of a new app, which is one where it stands, too.
const FILES: [(&str, &str); 9] = [
    (".cargo/config.toml", include_str!("../../../../templates/new/.cargo/config.toml")),
    (".gitignore", include_str!("../../../../templates/new/.gitignore")),
    ("Cargo.toml", include_str!("../../../../templates/new/Cargo.toml")),
    ("handlers/Cargo.toml", include_str!("../../../../templates/new/handlers/Cargo.toml")),
    ("handlers/src/lib.rs", include_str!("../../../../templates/new/handlers/src/lib.rs")),
    (
        "handlers/src/bin/check_order.rs",
        include_str!("../../../../templates/new/handlers/src/bin/check_order.rs"),
    ),
    ("synth/Cargo.toml", include_str!("../../../../templates/new/synth/Cargo.toml")),
    ("synth/src/main.rs", include_str!("../../../../templates/new/synth/src/main.rs")),
    // Whoever looks for an app looks for this: it is there when all is.
    ("cdk.json", include_str!("../../../../templates/new/cdk.json")),
];

/// How the template names the sources of Statewright, from each of its folders.
const SOURCES: &str = "../../";

/// The stack of the template.
const STACK: &str = "NewApp";

/// Where this command was built.
const BUILT_FROM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// Makes the folder of a new app.
pub(crate) fn new(arguments: &NewArguments) -> Result<ExitCode, Error> {
    let folder = &arguments.folder;
    let shown = folder.display();
    let stack = stack_name(folder)?;
    let sources = sources(arguments.sources.as_deref().unwrap_or(Path::new(BUILT_FROM)))?;
    let is_taken = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_some(),
        Err(error) => error.kind() != io::ErrorKind::NotFound,
    };
    if is_taken {
        return Err(Error::new(format!("{shown} is there already"))
            .hint("name a folder that is not there yet, or is empty"));
    }
    for (path, text) in FILES {
        let text = text.replace(SOURCES, &sources).replace(STACK, &stack);
        write(&folder.join(path), &text)?;
    }
    report::line("Created", &shown.to_string());
    report::summary_line(&format!(
        "\nhint: in {shown}, this builds and runs it: cargo statewright run --input '{{\"id\":\"7\",\"cents\":500}}'"
    ));
    Ok(ExitCode::SUCCESS)
}

/// The name of a stack, made of that of the folder: `my-orders` is `MyOrders`.
fn stack_name(folder: &Path) -> Result<String, Error> {
    let absolute = std::path::absolute(folder).ok();
    let name = absolute.as_deref().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-_. ".contains(letter);
    let words = name.split(['-', '_', '.', ' ']);
    let stack: String = words.map(capitalized).collect();
    let begins = stack.starts_with(|letter: char| letter.is_ascii_alphabetic());
    if begins && stack.len() <= 128 && name.chars().all(is_plain) {
        return Ok(stack);
    }
    Err(Error::new(format!("no stack can be called {name:?}, as the folder of the app is")).hint(
        "name a folder that begins with a letter and has letters, digits and hyphens: orders",
    ))
}

/// The folder with the sources of Statewright as the files of an app name it.
fn sources(folder: &Path) -> Result<String, Error> {
    let shown = folder.display();
    let found: PathBuf = fs::canonicalize(folder)
        .ok()
        .filter(|folder| folder.join("crates/statewright/Cargo.toml").is_file())
        .ok_or_else(|| {
            Error::new(format!("the sources of Statewright are not in {shown}"))
                .hint("say where they are: --sources FOLDER")
        })?;
    match found.to_str() {
        // It stands in texts of TOML, and in an alias, which Cargo takes apart at blanks.
        Some(path) if !path.contains(['"', '\\', ' ', '\t']) => Ok(format!("{path}/")),
        _ => Err(Error::new(format!("{shown} cannot be named in the files of an app"))
            .hint("name sources whose path has no blanks and no quotes: --sources FOLDER")),
    }
}

fn write(path: &Path, text: &str) -> Result<(), Error> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| Error::new(format!("{} cannot be written: {error}", path.display())))
}
