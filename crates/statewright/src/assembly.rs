mod tree;

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, Read},
    path::{Component, Path, PathBuf},
    rc::Rc,
};

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{
    Problem, Problems,
    app::{Built, Synthesis},
    asset::{Asset, normalize},
    digest::sha256,
    json::{compact, object, pretty},
    stack::Rendered,
};

use tree::tree;

/// The version of the cloud assembly: one that every command line of the AWS CDK of the last
/// years reads.
const VERSION: &str = "36.0.0";

/// The qualifier of the resources that `cdk bootstrap` makes in an account, unless it is told
/// another.
const QUALIFIER: &str = "hnb659fds";

/// The bootstrap version from which the roles below are there.
const BOOTSTRAP_VERSION: u64 = 6;

/// A cloud assembly: the files that the AWS CDK's command line, and `statewright run`, take.
///
/// The same app gives the same files, to the byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assembly {
    /// The files by their names, in the folder of the assembly.
    pub files: BTreeMap<String, String>,
}

impl Assembly {
    pub(crate) fn new(synthesis: &Synthesis, to_root: &str) -> Result<Self, Problems> {
        let Built { workspace, assets, .. } = &synthesis.code;
        let mut files = BTreeMap::new();
        let mut artifacts = Map::new();
        for stack in &synthesis.stacks {
            let id = &stack.id;
            let template = template_text(&stack.template, id)?;
            let template_asset = sha256(&template);
            let template_file = format!("{id}.template.json");
            let assets = assets.get(id).into_iter().flatten();
            let mut manifest = asset_manifest(assets, &template_file, &template_asset, to_root);
            for file in &stack.files {
                let path = relative(&workspace.root, file.path())?;
                let source = file.source(&format!("{to_root}{}", path.trim_end_matches('/')));
                manifest["files"][file.fingerprint()] = json!({
                    "displayName": file.display_name(),
                    "source": source,
                    "destinations": destinations(file.key()),
                });
            }
            files.insert(format!("{id}.assets.json"), pretty(&manifest)?);
            files.insert(template_file, template);
            add_artifacts(&mut artifacts, id, &template_asset, synthesis.links.before(id));
        }
        // No file of the AWS CDK: it says why roles have the rights that they have.
        files.insert(RIGHTS.to_owned(), pretty(&synthesis.told(1, |stack| &stack.rights))?);
        // Nor this: it says what is known of the data of state machines.
        files.insert(SCHEMAS.to_owned(), pretty(&synthesis.told(2, |stack| &stack.schemas))?);
        files.insert(TREE.to_owned(), pretty(&tree(&synthesis.stacks))?);
        artifacts.insert(
            "Tree".to_owned(),
            json!({ "type": "cdk:tree", "properties": { "file": TREE } }),
        );
        let manifest = json!({ "version": VERSION, "artifacts": artifacts });
        files.insert(MANIFEST.to_owned(), pretty(&manifest)?);
        Ok(Self { files })
    }

    /// Writes the assembly into a folder, which is made if it is not there.
    ///
    /// A file whose content is right already is left alone, and any other is replaced as a
    /// whole. The manifest comes last, and is replaced in any case: by it one sees when the
    /// assembly was written. Files that an earlier manifest named and this one does not are
    /// removed.
    ///
    /// # Errors
    ///
    /// The folder cannot be written to; the files that are there are whole all the same.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        let stale = stale_files(folder);
        let (manifest, rest): (Vec<_>, Vec<_>) =
            self.files.iter().partition(|(name, _)| *name == MANIFEST);
        for (name, content) in rest.into_iter().chain(manifest) {
            let path = folder.join(name);
            if name != MANIFEST && has_content(&path, content.as_bytes()) {
                continue;
            }
            let unfinished = folder.join(format!(".{name}.{}", std::process::id()));
            fs::write(&unfinished, content)
                .and_then(|()| fs::rename(&unfinished, &path))
                .inspect_err(|_| drop(fs::remove_file(&unfinished)))?;
        }
        for name in stale.into_iter().filter(|name| !self.files.contains_key(name)) {
            fs::remove_file(folder.join(name))?;
        }
        Ok(())
    }
}

const MANIFEST: &str = "manifest.json";

/// What the tools of the AWS CDK show of an app.
const TREE: &str = "tree.json";

/// What `statewright explain-iam` reads.
const RIGHTS: &str = "rights.json";

/// What `statewright validate` reads beside the templates.
const SCHEMAS: &str = "schemas.json";

/// What is told of each stack in a file of ours.
#[derive(Serialize)]
struct Told<'a, What> {
    version: u32,
    stacks: IndexMap<&'a str, &'a What>,
}

impl Synthesis {
    fn told<What>(&self, version: u32, what: impl Fn(&Rendered) -> &What) -> Told<'_, What> {
        let stacks = self.stacks.iter().map(|stack| (&*stack.id, what(stack))).collect();
        Told { version, stacks }
    }
}

impl Asset {
    /// Where the code of a function is once it is uploaded.
    pub(crate) fn uploaded(&self) -> Value {
        let bucket = object([("Fn::Sub", bucket().into())]);
        object([("S3Bucket", bucket), ("S3Key", self.object_key().into())])
    }

    fn object_key(&self) -> String {
        format!("{}.zip", self.fingerprint)
    }
}

/// Where a file goes.
fn destinations(object_key: String) -> Value {
    json!({
        "current_account-current_region": {
            "bucketName": bucket(),
            "objectKey": object_key,
            "assumeRoleArn": bootstrap_role("file-publishing-role"),
        }
    })
}

/// What the files of a stack are, and where they go before it is deployed.
fn asset_manifest<'a>(
    assets: impl Iterator<Item = (&'a String, &'a Rc<Asset>)>,
    template_file: &str,
    template_asset: &str,
    to_root: &str,
) -> Value {
    let mut files = Map::new();
    for (function, asset) in assets {
        // What several functions have is uploaded once.
        files.entry(asset.fingerprint.clone()).or_insert_with(|| {
            json!({
                "displayName": format!("{function}/Code"),
                "source": { "path": format!("{to_root}{}", asset.folder), "packaging": "zip" },
                "destinations": destinations(asset.object_key()),
            })
        });
    }
    files.insert(
        template_asset.to_owned(),
        json!({
            "displayName": "Template",
            "source": { "path": template_file, "packaging": "file" },
            "destinations": destinations(format!("{template_asset}.json")),
        }),
    );
    json!({ "version": VERSION, "files": files, "dockerImages": {} })
}

/// The stack and its asset manifest, as the manifest of the assembly names them.
fn add_artifacts(
    artifacts: &mut Map<String, Value>,
    id: &str,
    template_asset: &str,
    before: &[String],
) {
    let assets = format!("{id}.assets");
    let dependencies: Vec<_> = [&assets].into_iter().chain(before).collect();
    let bootstrap = format!("/cdk-bootstrap/{QUALIFIER}/version");
    artifacts.insert(
        assets.clone(),
        json!({
            "type": "cdk:asset-manifest",
            "properties": {
                "file": format!("{id}.assets.json"),
                "requiresBootstrapStackVersion": BOOTSTRAP_VERSION,
                "bootstrapStackVersionSsmParameter": bootstrap,
            },
        }),
    );
    artifacts.insert(
        id.to_owned(),
        json!({
            "type": "aws:cloudformation:stack",
            "environment": "aws://unknown-account/unknown-region",
            "properties": {
                "templateFile": format!("{id}.template.json"),
                "stackTemplateAssetObjectUrl": format!("s3://{}/{template_asset}.json", bucket()),
                "assumeRoleArn": bootstrap_role("deploy-role"),
                "cloudFormationExecutionRoleArn": bootstrap_role("cfn-exec-role"),
                "requiresBootstrapStackVersion": BOOTSTRAP_VERSION,
                "bootstrapStackVersionSsmParameter": bootstrap,
            },
            "dependencies": dependencies,
        }),
    );
}

/// The bucket that `cdk bootstrap` makes for files.
pub(crate) fn bucket() -> String {
    format!("cdk-{QUALIFIER}-assets-${{AWS::AccountId}}-${{AWS::Region}}")
}

fn bootstrap_role(name: &str) -> String {
    format!(
        "arn:${{AWS::Partition}}:iam::${{AWS::AccountId}}:role/cdk-{QUALIFIER}-{name}-${{AWS::AccountId}}-${{AWS::Region}}"
    )
}

/// The largest template that CloudFormation takes, in bytes.
///
/// Source: CloudFormation User Guide, "CloudFormation quotas"; of 1 MB as the smaller number.
const TEMPLATE_BYTES_MAX: usize = 1_000_000;

/// A template as a text: one that is too large to be read by people is written without white
/// space.
pub(crate) fn template_text(template: &Value, stack: &str) -> Result<String, Problem> {
    let text = pretty(template)?;
    if text.len() <= TEMPLATE_BYTES_MAX {
        return Ok(text);
    }
    let text = compact(template)?;
    if text.len() <= TEMPLATE_BYTES_MAX {
        return Ok(text);
    }
    let message = format!(
        "a template has {TEMPLATE_BYTES_MAX} bytes at the most, and that of this stack {}",
        text.len()
    );
    Err(Problem::new(stack, message)
        .help("move some of it into a second stack: it can use what is in the first"))
}

/// Whether there is a file with this content.
fn has_content(path: &Path, mut content: &[u8]) -> bool {
    let Ok(mut file) = File::open(path) else { return false };
    let has_length = |file: &File| {
        let length = file.metadata().map(|metadata| metadata.len());
        length.is_ok_and(|length| length == content.len() as u64)
    };
    if !has_length(&file) {
        return false;
    }
    // Piece by piece, for which little memory is enough.
    let mut piece = vec![0; 1 << 14];
    while !content.is_empty() {
        match file.read(&mut piece) {
            Ok(count) if count > 0 && content.starts_with(&piece[..count]) => {
                content = &content[count..];
            }
            _ => return false,
        }
    }
    true
}

/// The files that the manifest in a folder names.
fn stale_files(folder: &Path) -> Vec<String> {
    let manifest = fs::read(folder.join(MANIFEST)).ok();
    let manifest: Option<Value> = manifest.and_then(|text| serde_json::from_slice(&text).ok());
    let artifacts = manifest.as_ref().and_then(|manifest| manifest["artifacts"].as_object());
    artifacts
        .into_iter()
        .flat_map(Map::values)
        .flat_map(|artifact| ["templateFile", "file"].map(|name| &artifact["properties"][name]))
        .filter_map(Value::as_str)
        // Only names of files in the folder itself: a manifest is no reason to touch others.
        .filter(|name| {
            Path::new(name).components().all(|part| matches!(part, Component::Normal(_)))
        })
        .filter(|name| folder.join(name).is_file())
        .map(str::to_owned)
        .collect()
}

/// The way from a folder to another, with `/`, and one at the end.
pub(crate) fn relative(from: &Path, to: &Path) -> Result<String, Problems> {
    let absolute = |path: &Path| -> Result<PathBuf, Problems> {
        let absolute = std::path::absolute(path)
            .map_err(|error| Problem::new("", format!("{} is no path: {error}", path.display())))?;
        Ok(normalize(&absolute))
    };
    let (from, to) = (absolute(from)?, absolute(to)?);
    let shared = from.components().zip(to.components()).take_while(|(from, to)| from == to).count();
    let up = from.components().skip(shared).map(|_| "..".to_owned());
    let down =
        to.components().skip(shared).map(|part| part.as_os_str().to_string_lossy().into_owned());
    Ok(up.chain(down).map(|part| part + "/").collect())
}
