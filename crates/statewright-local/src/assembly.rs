//! What was synthesized, read back.

mod async_invoke;
mod destination;
mod function;
mod state_machine;
mod template;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use serde_json::{Map, Value};

use crate::Error;

pub use async_invoke::AsyncInvoke;
pub use destination::Destination;
pub(crate) use destination::queue_url;
pub(crate) use function::LATEST;
pub use function::{Code, Function};
pub use state_machine::{Logging, StateMachine};
use template::Template;

/// The file of an assembly that names the others.
pub const MANIFEST: &str = "manifest.json";

/// What was synthesized, as far as it can be run here: the state machines and the functions
/// of all stacks.
#[derive(Clone, Debug)]
pub struct Assembly {
    /// The state machines, in the order of the templates.
    pub state_machines: Vec<Resource<StateMachine>>,
    /// The functions, in the order of the templates.
    pub functions: Vec<Resource<Function>>,
    /// What is said of these that is not heeded here, and why.
    pub unheeded: Vec<Error>,
}

/// A resource of an assembly.
#[derive(Clone, Debug)]
pub struct Resource<T> {
    /// The stack that it is in.
    pub stack: String,
    /// The logical id.
    pub id: String,
    /// The ARN under which it runs here.
    pub arn: String,
    /// What it is, or why it cannot be run here: no reason not to run others.
    pub read: Result<T, Error>,
}

/// The manifest of the assembly in a folder.
///
/// # Errors
///
/// The folder is no assembly.
pub fn manifest(folder: &Path) -> Result<Value, Error> {
    let file = folder.join(MANIFEST);
    if !file.is_file() {
        let message = format!("there is no cloud assembly in {}", folder.display());
        return Err(Error::new(message)
            .hint("synthesize the app: `cargo run -p synth`, or the `app` of your cdk.json"));
    }
    read(&file)
}

impl Assembly {
    /// Reads an assembly from its folder.
    ///
    /// # Errors
    ///
    /// The folder is no assembly.
    pub fn load(folder: &Path) -> Result<Self, Error> {
        let manifest = manifest(folder)?;
        let mut assembly =
            Self { state_machines: Vec::new(), functions: Vec::new(), unheeded: Vec::new() };
        let artifacts = object(&manifest["artifacts"]);
        for (stack, artifact) in artifacts {
            if artifact["type"] != "aws:cloudformation:stack" {
                continue;
            }
            let assets = artifact["dependencies"].as_array().into_iter().flatten();
            let assets = assets.filter_map(Value::as_str).filter_map(|id| artifacts.get(id));
            let mut sources = BTreeMap::new();
            for asset in assets.filter(|artifact| artifact["type"] == "cdk:asset-manifest") {
                let file = text(asset, &["properties", "file"], "the asset manifest")?;
                for (name, asset) in object(&read(&folder.join(file))?["files"]) {
                    if let Some(path) = asset["source"]["path"].as_str() {
                        sources.insert(name.clone(), folder.join(path));
                    }
                }
            }
            let file =
                text(artifact, &["properties", "templateFile"], &format!("the stack {stack}"))?;
            let template = read(&folder.join(file))?;
            assembly.add(stack, &Template::new(stack, &template), &sources)?;
        }
        Ok(assembly)
    }

    /// The ARNs of the functions that cannot be run here.
    #[must_use]
    pub fn unreadable(&self) -> Vec<Arc<str>> {
        let unreadable = self.functions.iter().filter(|function| function.read.is_err());
        unreadable.map(|function| function.arn.as_str().into()).collect()
    }

    /// The function with this ARN.
    #[must_use]
    pub fn function(&self, arn: &str) -> Option<&Resource<Function>> {
        self.functions.iter().find(|function| function.arn == arn)
    }

    fn add(
        &mut self,
        stack: &str,
        template: &Template<'_>,
        sources: &BTreeMap<String, PathBuf>,
    ) -> Result<(), Error> {
        for (id, resource) in template.resources() {
            let (stack, id) = (stack.to_owned(), id.clone());
            let properties = &resource["Properties"];
            match resource["Type"].as_str() {
                Some("AWS::Lambda::Function") => {
                    let arn = template.arn(&id)?;
                    let mut read = function::read(template, &id, properties, sources);
                    if let Ok(function) = &mut read {
                        match async_invoke::dead_letters(template, &id, properties) {
                            Ok(found) => function.async_invoke.dead_letters = found,
                            Err(error) => self.unheeded.push(error),
                        }
                    }
                    self.functions.push(Resource { stack, id, arn, read });
                }
                Some("AWS::StepFunctions::StateMachine") => {
                    let arn = template.arn(&id)?;
                    let read = state_machine::read(template, &id, properties);
                    self.state_machines.push(Resource { stack, id, arn, read });
                }
                _ => {}
            }
        }
        for (id, resource) in template.resources() {
            if resource["Type"] == "AWS::Lambda::EventInvokeConfig" {
                let properties = &resource["Properties"];
                let Self { functions, unheeded, .. } = self;
                let applied = async_invoke::apply(template, id, properties, functions, unheeded);
                unheeded.extend(applied.err());
            }
        }
        Ok(())
    }
}

fn read(path: &Path) -> Result<Value, Error> {
    let text = fs::read_to_string(path)
        .map_err(|error| Error::new(format!("{} cannot be read: {error}", path.display())))?;
    serde_json::from_str(&text)
        .map_err(|error| Error::new(format!("{} is no JSON: {error}", path.display())))
}

fn text<'a>(value: &'a Value, path: &[&str], what: &str) -> Result<&'a str, Error> {
    let found = path.iter().fold(value, |value, member| &value[*member]);
    found.as_str().ok_or_else(|| {
        Error::new(format!("{what} has no `{}` in the manifest of the assembly", path.join(".")))
    })
}

/// The members of an object; none, if it is none.
fn object(value: &Value) -> &Map<String, Value> {
    static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    value.as_object().unwrap_or(&NONE)
}
