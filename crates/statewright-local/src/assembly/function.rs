use std::{
    collections::BTreeMap,
    ops::RangeInclusive,
    path::{Path, PathBuf},
    time::Duration,
};

use serde_json::Value;

use crate::Error;

use super::{AsyncInvoke, Template, object};

/// What stands for a version where none is named: the function as it was last changed.
pub(crate) const LATEST: &str = "$LATEST";

/// How long a function may be given for an invocation, in seconds, and how much memory, in MiB.
///
/// Source: Lambda Developer Guide, "Lambda quotas".
const TIMEOUT: RangeInclusive<u64> = 1..=900;
const MEMORY: RangeInclusive<u64> = 128..=10_240;

/// A function of an assembly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// The logical id.
    pub id: String,
    /// The name under which it runs here.
    pub name: String,
    /// The ARN under which it runs here: what tasks invoke.
    pub arn: String,
    /// Where its code is.
    pub code: Code,
    /// What it is told to run, if its code holds several handlers.
    pub handler: String,
    /// How long an invocation may take.
    pub timeout: Duration,
    /// How many invocations of it may run at a time, if that is limited.
    pub reserved_concurrency: Option<u64>,
    /// How it is invoked for those who do not wait for its answer.
    pub async_invoke: AsyncInvoke,
    /// Likewise by those of its versions and aliases that are set up for it themselves.
    pub qualified_async_invoke: BTreeMap<String, AsyncInvoke>,
    /// The memory that it would have, in MiB.
    pub memory_mib: u64,
    /// Its environment variables.
    pub environment: BTreeMap<String, String>,
    /// The log group that it would write to.
    pub log_group: String,
}

impl Function {
    /// How it is invoked for those who do not wait and who named this version or alias of it. One
    /// that is not set up for that has nothing of the function's but where dead letters go.
    pub(crate) fn async_invoke_by(&self, qualifier: Option<&str>) -> AsyncInvoke {
        match qualifier {
            None | Some(LATEST) => self.async_invoke.clone(),
            Some(qualifier) => {
                self.qualified_async_invoke.get(qualifier).cloned().unwrap_or_else(|| AsyncInvoke {
                    dead_letters: self.async_invoke.dead_letters.clone(),
                    ..AsyncInvoke::default()
                })
            }
        }
    }
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

impl Code {
    /// The root of the workspace that it is built in, if that is known.
    #[must_use]
    pub fn workspace(&self) -> Option<&Path> {
        match self {
            Self::CargoLambda { workspace, .. } => Some(workspace),
            Self::Other(_) => None,
        }
    }
}

/// Reads a function. `sources` are the files that assets are made of, by the assets' names.
pub(super) fn read(
    template: &Template<'_>,
    id: &str,
    properties: &Value,
    sources: &BTreeMap<String, PathBuf>,
) -> Result<Function, Error> {
    let name = template.name(id)?;
    let resolved =
        |property: &str| template.resolve(&properties[property], &format!("{id}.{property}"));
    let number = |property: &str, allowed: &RangeInclusive<u64>, default: u64| {
        template.number(id, properties, property, allowed, default)
    };
    let runtime = resolved("Runtime")?;
    if runtime.as_str().is_some_and(|runtime| !runtime.starts_with("provided")) {
        return Err(Error::new(format!("{id}.Runtime {runtime} cannot be run here"))
            .hint("functions that bring their own runtime can be: provided.al2023"));
    }
    let environment = resolved("Environment")?;
    let environment = object(&environment["Variables"]).iter().map(|(name, value)| {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        (name.clone(), value)
    });
    let reserved = resolved("ReservedConcurrentExecutions")?;
    let reserved_concurrency = match &reserved {
        Value::Null => None,
        _ => Some(number("ReservedConcurrentExecutions", &(0..=u64::MAX), 0)?),
    };
    let log_group = resolved("LoggingConfig")?["LogGroup"].as_str().map(str::to_owned);
    Ok(Function {
        id: id.to_owned(),
        arn: template.arn(id)?,
        code: code(&resolved("Code")?, sources),
        handler: resolved("Handler")?.as_str().unwrap_or("bootstrap").to_owned(),
        // The defaults are Lambda's.
        timeout: Duration::from_secs(number("Timeout", &TIMEOUT, 3)?),
        reserved_concurrency,
        async_invoke: AsyncInvoke::default(),
        qualified_async_invoke: BTreeMap::new(),
        memory_mib: number("MemorySize", &MEMORY, 128)?,
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
