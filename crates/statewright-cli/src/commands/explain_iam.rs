mod derived;

use std::{fmt::Write, fs, path::Path, process::ExitCode};

use serde_json::{Map, Value, json};
use statewright_local::{Error, manifest};

use crate::{
    arguments::{AppArguments, ExplainIamArguments, IamFormat},
    output, project,
};

/// The file of an assembly that says why roles have their rights.
const RIGHTS: &str = "rights.json";

/// The version of it that is read here.
const VERSION: u64 = 1;

/// Prints the rights of the roles of an app, each with who asked for it.
pub(crate) async fn explain_iam(arguments: ExplainIamArguments) -> Result<ExitCode, Error> {
    let app = AppArguments { state_machine: None, app: arguments.app, output: None };
    let folder = project::folder(&app).await?;
    let rights = match folder.join(RIGHTS).is_file() {
        true => read(&folder.join(RIGHTS))?,
        false => derive(&folder)?,
    };
    let roles = roles(&rights);
    let is_meant = |role: &&Role| arguments.role.as_ref().is_none_or(|name| role.is_called(name));
    let meant: Vec<_> = roles.iter().filter(is_meant).collect();
    if let (Some(name), true) = (&arguments.role, meant.is_empty()) {
        let all = roles.iter().map(Role::path).collect::<Vec<_>>().join(", ");
        return Err(Error::new(format!("the app has no role {name:?} with rights, but {all}")));
    }
    output::print(&match arguments.format {
        IamFormat::Full => meant.iter().map(|role| role.in_words()).collect::<Vec<_>>().join("\n"),
        IamFormat::Json => {
            let roles: Vec<_> = meant.iter().map(|role| role.to_json()).collect();
            format!("{:#}\n", json!(roles))
        }
    })?;
    Ok(ExitCode::SUCCESS)
}

/// A role of a stack, with its statements as the assembly explains them.
struct Role {
    stack: String,
    id: String,
    statements: Vec<Value>,
}

fn json(path: &Path) -> Result<Value, Error> {
    let text = fs::read_to_string(path)
        .map_err(|error| Error::new(format!("{} cannot be read: {error}", path.display())))?;
    serde_json::from_str(&text)
        .map_err(|error| Error::new(format!("{} is no JSON: {error}", path.display())))
}

/// What an assembly of another tool does not say, as far as its state machines tell it.
fn derive(folder: &Path) -> Result<Value, Error> {
    let manifest = manifest(folder)?;
    let mut stacks = Map::new();
    for (stack, artifact) in manifest["artifacts"].as_object().into_iter().flatten() {
        let file = artifact["properties"]["templateFile"].as_str();
        if let (Some(file), true) = (file, artifact["type"] == "aws:cloudformation:stack") {
            stacks.insert(stack.clone(), derived::rights(&json(&folder.join(file))?));
        }
    }
    Ok(json!({ "version": VERSION, "stacks": stacks }))
}

fn read(path: &Path) -> Result<Value, Error> {
    let rights = json(path)?;
    match rights["version"].as_u64() {
        Some(VERSION) => Ok(rights),
        _ => {
            let message =
                format!("{} is of another version than {VERSION}, which is read", path.display());
            Err(Error::new(message).hint("synthesize the app and run this with the same version"))
        }
    }
}

fn roles(rights: &Value) -> Vec<Role> {
    let stacks = rights["stacks"].as_object().into_iter().flatten();
    stacks
        .flat_map(|(stack, roles)| {
            roles.as_object().into_iter().flatten().map(|(id, statements)| Role {
                stack: stack.clone(),
                id: id.clone(),
                statements: statements.as_array().cloned().unwrap_or_default(),
            })
        })
        .collect()
}

impl Role {
    fn path(&self) -> String {
        format!("{}/{}", self.stack, self.id)
    }

    fn is_called(&self, name: &str) -> bool {
        name == self.id || name == self.path()
    }

    fn to_json(&self) -> Value {
        json!({ "stack": self.stack, "role": self.id, "statements": self.statements })
    }

    fn in_words(&self) -> String {
        let mut text = self.path() + "\n";
        for statement in &self.statements {
            let actions = statement["actions"].as_array().into_iter().flatten();
            let actions = actions.filter_map(Value::as_str).collect::<Vec<_>>().join(", ");
            match statement["missing"] == true {
                true => line(&mut text, 1, &format!("missing: {actions}")),
                false => line(&mut text, 1, &actions),
            }
            if let Some(condition) = statement.get("condition") {
                line(&mut text, 2, &format!("if {condition}"));
            }
            if let Some(note) = statement["note"].as_str() {
                line(&mut text, 2, &format!("note: {note}"));
            }
            for resource in statement["resources"].as_array().into_iter().flatten() {
                line(&mut text, 2, &format!("on {}", in_words(&resource["resource"])));
                let reasons = resource["askedBy"].as_array().into_iter().flatten();
                let mut reasons: Vec<_> = reasons.map(asked_by).collect();
                if reasons.is_empty() {
                    reasons.push("asked for by no state".to_owned());
                }
                for reason in reasons {
                    line(&mut text, 3, &reason);
                }
            }
        }
        text
    }
}

fn line(text: &mut String, depth: usize, words: &str) {
    // Writing to a text does not fail.
    let _ = writeln!(text, "{}{words}", "  ".repeat(depth));
}

/// Who asked for a right: `asked for by "Open Case" of CallCenter (src/main.rs:12:10)`.
fn asked_by(reason: &Value) -> String {
    let who = match (reason["state"].as_str(), reason["construct"].as_str()) {
        (Some(state), Some(machine)) => format!("asked for by the state {state:?} of {machine}"),
        (_, Some(construct)) => format!("comes with {construct}"),
        _ => "granted".to_owned(),
    };
    match reason["at"].as_str() {
        Some(at) => format!("{who} ({at})"),
        None => who,
    }
}

/// A value in a template as a person would write it.
fn in_words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(members) => intrinsic(members).unwrap_or_else(|| value.to_string()),
        _ => value.to_string(),
    }
}

/// `Ref`, `Fn::GetAtt`, `Fn::Sub` and `Fn::Join`, without the words that say which it is.
fn intrinsic(members: &Map<String, Value>) -> Option<String> {
    let (name, argument) = members.iter().next()?;
    match (name.as_str(), argument) {
        ("Ref" | "Fn::Sub", Value::String(text)) => Some(text.clone()),
        ("Fn::Sub", Value::Array(parts)) => {
            let [Value::String(text), Value::Object(holes)] = parts.as_slice() else { return None };
            Some(holes.iter().fold(text.clone(), |text, (name, value)| {
                text.replace(&format!("${{{name}}}"), &in_words(value))
            }))
        }
        ("Fn::GetAtt", Value::Array(parts)) => {
            let parts: Option<Vec<_>> = parts.iter().map(Value::as_str).collect();
            Some(parts?.join("."))
        }
        ("Fn::Join", Value::Array(join)) => {
            let [Value::String(between), Value::Array(parts)] = join.as_slice() else {
                return None;
            };
            Some(parts.iter().map(in_words).collect::<Vec<_>>().join(between))
        }
        _ => None,
    }
}
