//! Context: what is told to an app from outside.

use std::{ffi::OsString, fs, path::Path};

use serde_json::{Map, Value};

use crate::{Problem, asset::Workspace};

use super::command_line::{Options, Request};

/// Where the AWS CDK's command line tells an app its context: as JSON, or, where that is too
/// long for a variable, the path of a file with it.
const CONTEXT: &str = "CDK_CONTEXT_JSON";
const CONTEXT_FILE: &str = "CONTEXT_OVERFLOW_LOCATION_ENV";

/// The files in which context stands in the root of the workspace: of what is in both, the
/// second holds. The command line of the AWS CDK reads them, too.
const FILES: [(&str, Option<&str>); 2] =
    [("cdk.json", Some("context")), ("cdk.context.json", None)];

/// The context that this program was started with.
pub(super) fn of_this_program() -> Result<Map<String, Value>, Problem> {
    let root = Workspace::find().map(|workspace| workspace.root);
    let root = root.unwrap_or_default();
    let variable = |name: &str| std::env::var_os(name);
    read(std::env::args_os().skip(1), variable, &root)
}

/// Of what is said several times, the arguments hold, and then what the CDK's command line
/// says, which knows what is in the files.
fn read(
    arguments: impl IntoIterator<Item = OsString>,
    variable: impl Fn(&str) -> Option<OsString>,
    root: &Path,
) -> Result<Map<String, Value>, Problem> {
    let mut context = match (variable(CONTEXT), variable(CONTEXT_FILE)) {
        (None, None) => in_files(root)?,
        (text, file) => {
            let mut context = Map::new();
            if let Some(file) = file {
                context.extend(object(&read_file(Path::new(&file))?, &file.to_string_lossy())?);
            }
            if let Some(text) = text {
                context.extend(object(text.to_string_lossy().as_bytes(), CONTEXT)?);
            }
            context
        }
    };
    // What is wrong with the arguments is said when the app is synthesized.
    if let Ok(Request::Synthesize(Options { context: given, .. })) = Request::read(arguments) {
        context.extend(given.into_iter().map(|(key, value)| (key, value.into())));
    }
    Ok(context)
}

fn in_files(root: &Path) -> Result<Map<String, Value>, Problem> {
    let mut context = Map::new();
    for (name, member) in FILES {
        let path = root.join(name);
        if !path.is_file() {
            continue;
        }
        let mut object = object(&read_file(&path)?, name)?;
        match member {
            None => context.extend(object),
            Some(member) => match object.shift_remove(member) {
                Some(Value::Object(members)) => context.extend(members),
                Some(other) => {
                    let message = format!("{member:?} in {name} is an object, not {other}");
                    return Err(Problem::new("", message));
                }
                None => {}
            },
        }
    }
    Ok(context)
}

fn read_file(path: &Path) -> Result<Vec<u8>, Problem> {
    fs::read(path).map_err(|error| {
        Problem::new("", format!("the context in {} cannot be read: {error}", path.display()))
    })
}

fn object(json: &[u8], place: &str) -> Result<Map<String, Value>, Problem> {
    serde_json::from_slice(json)
        .map_err(|error| Problem::new("", format!("{place} is no JSON object: {error}")))
}

#[cfg(test)]
mod tests {
    use crate::asset::Fixture;

    use super::*;

    fn context(arguments: &[&str], variables: &[(&str, &str)], fixture: &Fixture) -> String {
        let variable = |name: &str| {
            let variable = variables.iter().find(|(other, _)| *other == name);
            variable.map(|(_, value)| OsString::from(value))
        };
        match read(arguments.iter().map(OsString::from), variable, &fixture.root) {
            Ok(context) => Value::from(context).to_string(),
            Err(problem) => problem.to_string().replace(&*fixture.root.to_string_lossy(), ""),
        }
    }

    #[test]
    fn what_is_nearer_to_the_caller_holds() {
        let fixture = Fixture::new(
            "context",
            &[
                ("cdk.json", r#"{"app": "x", "context": {"a": 1, "b": [2], "c": 3}}"#),
                ("cdk.context.json", r#"{"b": "cached"}"#),
                ("long.json", r#"{"a": "long", "d": true}"#),
            ],
        );
        assert_eq!(context(&[], &[], &fixture), r#"{"a":1,"b":"cached","c":3}"#);
        let arguments = ["--quiet", "-c", "a=x=y", "--context=c=4"];
        assert_eq!(context(&arguments, &[], &fixture), r#"{"a":"x=y","b":"cached","c":"4"}"#);
        // The CDK's command line has read the files itself.
        let given = (CONTEXT, r#"{"a": "given"}"#);
        assert_eq!(context(&["-c", "e=5"], &[given], &fixture), r#"{"a":"given","e":"5"}"#);
        let file = fixture.root.join("long.json").to_string_lossy().into_owned();
        let variables = [given, (CONTEXT_FILE, file.as_str())];
        assert_eq!(context(&[], &variables, &fixture), r#"{"a":"given","d":true}"#);
    }

    #[test]
    fn what_is_no_context_is_refused() {
        let fixture = Fixture::new("no-context", &[("cdk.json", r#"{"context": 1}"#)]);
        assert_eq!(
            context(&[], &[], &fixture),
            r#"error: "context" in cdk.json is an object, not 1"#
        );
        insta::assert_snapshot!(context(&[], &[(CONTEXT, "[")], &fixture), @"error: CDK_CONTEXT_JSON is no JSON object: invalid type: sequence, expected a map at line 1 column 0");
        insta::assert_snapshot!(context(&[], &[(CONTEXT_FILE, "/not/there")], &fixture), @"error: the context in /not/there cannot be read: No such file or directory (os error 2)");
    }
}
