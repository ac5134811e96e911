mod template;

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    time::Duration,
};

use serde_json::{Map, Value};
use statewright_asl::{self as asl, Diagnostics};

use crate::Error;

use template::Template;

/// What was synthesized, as far as it can be run here: the state machines and the functions
/// of all stacks.
#[derive(Clone, Debug)]
pub struct Assembly {
    /// The state machines, in the order of the templates.
    pub state_machines: Vec<StateMachine>,
    /// The functions, in the order of the templates.
    pub functions: Vec<Function>,
}

/// A state machine of an assembly.
#[derive(Clone, Debug)]
pub struct StateMachine {
    /// The logical id.
    pub id: String,
    /// The name under which it runs here.
    pub name: String,
    /// The ARN under which it runs here.
    pub arn: String,
    /// The ARN of its role.
    pub role_arn: String,
    /// The definition, or what of it is wrong or not supported.
    pub definition: Result<asl::StateMachine, Diagnostics>,
}

/// A function of an assembly.
#[derive(Clone, Debug)]
pub struct Function {
    /// The logical id.
    pub id: String,
    /// The name under which it runs here.
    pub name: String,
    /// The ARN under which it runs here: what tasks invoke.
    pub arn: String,
    /// Where its code is.
    pub code: Code,
    /// How long an invocation may take.
    pub timeout: Duration,
    /// The memory that it would have, in MiB.
    pub memory_mib: u64,
    /// Its environment variables.
    pub environment: BTreeMap<String, String>,
    /// The log group that it would write to.
    pub log_group: String,
}

/// Where the code of a function is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// What cargo-lambda makes of a binary.
    CargoLambda {
        /// The name of the binary.
        binary: String,
        /// The root of the workspace: the folder above `target/lambda`.
        workspace: PathBuf,
    },
    /// Something else, in words.
    Other(String),
}

impl Assembly {
    /// Reads an assembly from its folder.
    ///
    /// # Errors
    ///
    /// The folder is no assembly, or something in a template that matters here is wrong or
    /// not supported.
    pub fn load(folder: &Path) -> Result<Self, Error> {
        let manifest = read(&folder.join("manifest.json")).map_err(|error| match error {
            ReadError::NotThere => {
                Error::new(format!("there is no cloud assembly in {}", folder.display()))
                    .hint("synthesize the app: `cargo run -p synth`, or the `app` of your cdk.json")
            }
            ReadError::Other(error) => error,
        })?;
        let mut assembly = Self { state_machines: Vec::new(), functions: Vec::new() };
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
            assembly.add(&Template::new(stack, &template), &sources)?;
        }
        Ok(assembly)
    }

    /// The function with this ARN.
    #[must_use]
    pub fn function(&self, arn: &str) -> Option<&Function> {
        self.functions.iter().find(|function| function.arn == arn)
    }

    fn add(
        &mut self,
        template: &Template<'_>,
        sources: &BTreeMap<String, PathBuf>,
    ) -> Result<(), Error> {
        for (id, resource) in template.resources() {
            match resource["Type"].as_str() {
                Some("AWS::Lambda::Function") => {
                    self.functions.push(function(template, id, &resource["Properties"], sources)?);
                }
                Some("AWS::StepFunctions::StateMachine") => {
                    self.state_machines.push(state_machine(template, id, &resource["Properties"])?);
                }
                _ => {}
            }
        }
        Ok(())
    }
}

fn function(
    template: &Template<'_>,
    id: &str,
    properties: &Value,
    sources: &BTreeMap<String, PathBuf>,
) -> Result<Function, Error> {
    let name = template.name(id)?;
    let resolved =
        |property: &str| template.resolve(&properties[property], &format!("{id}.{property}"));
    let whole = |value: Value, default: u64| match &value {
        Value::Null => Ok(default),
        // CloudFormation takes numbers as texts, too.
        Value::String(text) => text.parse().map_err(|_| value.to_string()),
        value => value.as_u64().ok_or_else(|| value.to_string()),
    };
    let number = |property: &str, default: u64| {
        whole(resolved(property)?, default)
            .map_err(|given| Error::new(format!("{id}.{property} is a whole number, not {given}")))
    };
    let environment = resolved("Environment")?;
    let environment = object(&environment["Variables"]).iter().map(|(name, value)| {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        (name.clone(), value)
    });
    let log_group = resolved("LoggingConfig")?["LogGroup"].as_str().map(str::to_owned);
    Ok(Function {
        id: id.to_owned(),
        arn: template.arn(id)?,
        code: code(&resolved("Code")?, sources),
        // The defaults are Lambda's.
        timeout: Duration::from_secs(number("Timeout", 3)?),
        memory_mib: number("MemorySize", 128)?,
        environment: environment.collect(),
        log_group: log_group.unwrap_or_else(|| format!("/aws/lambda/{name}")),
        name,
    })
}

/// The code of a function, found through the asset that its `Code` names.
fn code(code: &Value, sources: &BTreeMap<String, PathBuf>) -> Code {
    let key = code["S3Key"].as_str().unwrap_or_default();
    let asset = key.rsplit('/').next().and_then(|file| file.split('.').next()).unwrap_or_default();
    let Some(source) = sources.get(asset) else {
        return Code::Other(code.to_string());
    };
    // `<workspace>/target/lambda/<binary>`
    let mut parents = source.ancestors().skip(1);
    let lambda = parents.next().and_then(Path::file_name);
    let target = parents.next().and_then(Path::file_name);
    match (source.file_name(), target, lambda, parents.next()) {
        (Some(binary), Some(target), Some(lambda), Some(workspace))
            if target == "target" && lambda == "lambda" =>
        {
            Code::CargoLambda {
                binary: binary.to_string_lossy().into_owned(),
                workspace: workspace.to_owned(),
            }
        }
        _ => Code::Other(source.display().to_string()),
    }
}

fn state_machine(
    template: &Template<'_>,
    id: &str,
    properties: &Value,
) -> Result<StateMachine, Error> {
    let definition = definition(template, id, properties)?;
    let role_arn = template.resolve(&properties["RoleArn"], &format!("{id}.RoleArn"))?;
    Ok(StateMachine {
        id: id.to_owned(),
        name: template.name(id)?,
        arn: template.arn(id)?,
        role_arn: role_arn.as_str().unwrap_or_default().to_owned(),
        definition: asl::StateMachine::read(&definition),
    })
}

/// The definition as it would be deployed: with everything in `${…}` substituted.
fn definition(template: &Template<'_>, id: &str, properties: &Value) -> Result<Value, Error> {
    let mut definition = match (properties.get("Definition"), properties.get("DefinitionString")) {
        (Some(definition), None) => definition.clone(),
        (None, Some(text)) => {
            let text = template.resolve(text, &format!("{id}.DefinitionString"))?;
            let text = text.as_str().unwrap_or_default();
            serde_json::from_str(text)
                .map_err(|error| Error::new(format!("{id}.DefinitionString is no JSON: {error}")))?
        }
        _ => {
            return Err(Error::new(format!("{id} has no definition in the template")).hint(
                "`Definition` and `DefinitionString` are read; other places are not supported yet",
            ));
        }
    };
    let substitutions = template.resolve(
        &properties["DefinitionSubstitutions"],
        &format!("{id}.DefinitionSubstitutions"),
    )?;
    substitute(&mut definition, object(&substitutions));
    Ok(definition)
}

fn substitute(value: &mut Value, substitutions: &Map<String, Value>) {
    match value {
        Value::String(text) if text.contains("${") => {
            for (name, value) in substitutions {
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                *text = text.replace(&format!("${{{name}}}"), &value);
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|item| substitute(item, substitutions)),
        Value::Object(object) => {
            object.values_mut().for_each(|value| substitute(value, substitutions))
        }
        _ => {}
    }
}

enum ReadError {
    NotThere,
    Other(Error),
}

impl From<ReadError> for Error {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::NotThere => Self::new("a file of the cloud assembly is not there"),
            ReadError::Other(error) => error,
        }
    }
}

fn read(path: &Path) -> Result<Value, ReadError> {
    let other = |message: String| ReadError::Other(Error::new(message));
    let text = fs::read_to_string(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound if path.ends_with("manifest.json") => ReadError::NotThere,
        _ => other(format!("{} cannot be read: {error}", path.display())),
    })?;
    serde_json::from_str(&text)
        .map_err(|error| other(format!("{} is no JSON: {error}", path.display())))
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
