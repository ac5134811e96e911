use std::{
    fs, io,
    panic::Location,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

use crate::{
    Intrinsic, Problem, Stack,
    assembly::bucket,
    digest::{self, in_order, sha256},
};

/// A file, or a folder that becomes a zip, that is uploaded before the stack is deployed: by the
/// AWS CDK's command line, which finds it in the assembly.
///
/// It is named by its content, so that it is uploaded when that changes, and only then. The
/// function of a handler needs none: its code is uploaded anyway.
///
/// ```no_run
/// # use serde_json::json;
/// use statewright::{App, FileAsset};
///
/// let mut app = App::new();
/// let stack = app.stack("Reports");
/// let script = FileAsset::new(stack, "Script", "jobs/report.py");
/// stack.resource(
///     "Job",
///     "AWS::Glue::Job",
///     json!({ "Command": { "Name": "glueetl", "ScriptLocation": script.url() } }),
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileAsset {
    /// Where it is, whole.
    path: PathBuf,
    display_name: String,
    /// Names the content.
    fingerprint: String,
    is_folder: bool,
}

impl FileAsset {
    /// Uploads what is at this path: from the folder of the package that the program is one of.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str, path: impl AsRef<Path>) -> Self {
        let (path, location) = (path.as_ref(), Location::caller());
        let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let whole = package.unwrap_or_default().join(path);
        let read = content_digest(&whole);
        let whole = std::path::absolute(&whole).and_then(|whole| read.map(|read| (whole, read)));
        let (whole, fingerprint) = whole.unwrap_or_else(|error: io::Error| {
            let message = format!("{} cannot be uploaded: {error}", path.display());
            let help = "the path is from the folder of the package, where its Cargo.toml is";
            stack.report(Problem::new(stack.path(id), message).help(help).at(location));
            Default::default()
        });
        let is_folder = whole.is_dir();
        let asset = Self { path: whole, display_name: stack.path(id), fingerprint, is_folder };
        stack.files.push(asset.clone());
        asset
    }

    /// The name of the bucket that it is uploaded to.
    #[must_use]
    pub fn bucket(&self) -> Intrinsic {
        Intrinsic::substitute(bucket())
    }

    /// The key that it has there.
    #[must_use]
    pub fn key(&self) -> String {
        let extension = match self.path.extension() {
            _ if self.is_folder => ".zip".to_owned(),
            Some(extension) => format!(".{}", extension.to_string_lossy()),
            None => String::new(),
        };
        format!("{}{extension}", self.fingerprint)
    }

    /// Where it is then: `s3://bucket/key`.
    #[must_use]
    pub fn url(&self) -> Intrinsic {
        Intrinsic::substitute(format!("s3://{}/{}", bucket(), self.key()))
    }

    /// What the asset manifest calls it.
    pub(crate) fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn display_name(&self) -> &str {
        &self.display_name
    }

    /// Where the command line of the AWS CDK finds it, from the assembly.
    pub(crate) fn source(&self, path: &str) -> Value {
        json!({ "path": path, "packaging": if self.is_folder { "zip" } else { "file" } })
    }
}

/// The digest of a file, or of all that is in a folder, with the paths in it.
fn content_digest(path: &Path) -> io::Result<String> {
    if !path.is_dir() {
        return Ok(sha256(fs::read(path)?));
    }
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(path.join(&folder))? {
            let name = folder.join(entry?.file_name());
            if path.join(&name).is_dir() { folders.push(name) } else { files.push(name) }
        }
    }
    let mut digest = digest::Files::default();
    for file in in_order(&files) {
        digest.add(&file, &fs::read(path.join(&file))?);
    }
    Ok(digest.digest())
}
