use std::{ffi::OsString, path::PathBuf};

use crate::stack::DefinitionForm;

/// What an app is asked to do by its arguments and the environment.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    pub(crate) format: Format,
    pub(crate) definition: DefinitionForm,
    /// The stack whose template is printed, if it is said.
    pub(crate) stack: Option<String>,
    /// The folder of the assembly, if it is said.
    pub(crate) output: Option<PathBuf>,
    /// What is told to the app: keys and values.
    pub(crate) context: Vec<(String, String)>,
    /// Whether no template is printed.
    pub(crate) quiet: bool,
}

/// The format of the template that is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Format {
    #[default]
    Json,
    Yaml,
}

/// What the arguments say.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Request {
    Synthesize(Options),
    Help,
}

pub(crate) const HELP: &str = "\
Prints the CloudFormation template of this app, and writes its cloud assembly.

Usage: [OPTIONS]

Options:
  --format json|yaml          of the printed template [default: json]
  --definition object|string  form of the state machine in the template [default: object];
                              string is for tools that know no `Definition`
  --stack ID                  the stack to print, if the app has several
  --output DIR                the folder of the assembly [default: $CDK_OUTDIR, or cdk.out
                              in the root of the workspace]
  --context, -c KEY=VALUE     tell the app something; can be given several times
  --quiet                     print no template
  --help                      print this
";

impl Request {
    /// Reads the arguments.
    ///
    /// # Errors
    ///
    /// An argument is not known, or has a value that is not allowed.
    pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, String> {
        let mut options = Options::default();
        let arguments = arguments.into_iter().map(|argument| {
            let argument = argument.into_string();
            argument.map_err(|given| format!("{given:?} is no text in UTF-8"))
        });
        let arguments: Vec<_> = arguments.collect::<Result<_, _>>()?;
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            let (name, given) = match argument.split_once('=') {
                Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
                None => (argument, None),
            };
            let mut value = |wanted: &str| {
                given
                    .clone()
                    .or_else(|| arguments.next())
                    .ok_or_else(|| format!("{name} needs a value: {wanted}"))
            };
            let wrong =
                |value: &str, wanted: &str| Err(format!("{name} is {wanted}, not {value:?}"));
            match name.as_str() {
                "--format" => {
                    options.format = match value("json or yaml")?.as_str() {
                        "json" => Format::Json,
                        "yaml" => Format::Yaml,
                        other => return wrong(other, "json or yaml"),
                    }
                }
                "--definition" => {
                    options.definition = match value("object or string")?.as_str() {
                        "object" => DefinitionForm::Object,
                        "string" => DefinitionForm::String,
                        other => return wrong(other, "object or string"),
                    }
                }
                "--stack" => options.stack = Some(value("the id of a stack")?),
                "--context" | "-c" => {
                    let given = value("a key and a value, as KEY=VALUE")?;
                    match given.split_once('=') {
                        Some((key, value)) => {
                            options.context.push((key.to_owned(), value.to_owned()))
                        }
                        None => return wrong(&given, "a key and a value, as KEY=VALUE"),
                    }
                }
                "--output" => options.output = Some(value("a folder")?.into()),
                "--quiet" | "--help" | "-h" if given.is_some() => {
                    return Err(format!("{name} takes no value"));
                }
                "--quiet" => options.quiet = true,
                "--help" | "-h" => return Ok(Self::Help),
                other => return Err(format!("there is no argument {other:?}")),
            }
        }
        Ok(Self::Synthesize(options))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str]) -> Result<Request, String> {
        Request::read(arguments.iter().map(OsString::from))
    }

    #[test]
    fn values_stand_behind_a_blank_or_an_equals_sign() {
        let yaml = Options {
            format: Format::Yaml,
            stack: Some("A".to_owned()),
            quiet: true,
            ..Options::default()
        };
        let request = Ok(Request::Synthesize(yaml));
        assert_eq!(read(&["--format", "yaml", "--stack=A", "--quiet"]), request);
        assert_eq!(read(&["--stack", "A", "--quiet", "--format=yaml"]), request);
    }

    #[test]
    fn what_is_not_known_is_refused() {
        assert_eq!(
            read(&["--fromat", "yaml"]),
            Err("there is no argument \"--fromat\"".to_owned())
        );
        assert_eq!(
            read(&["--format", "xml"]),
            Err("--format is json or yaml, not \"xml\"".to_owned())
        );
        assert_eq!(read(&["--stack"]), Err("--stack needs a value: the id of a stack".to_owned()));
        assert_eq!(
            read(&["-c", "stage"]),
            Err("-c is a key and a value, as KEY=VALUE, not \"stage\"".to_owned())
        );
        assert_eq!(read(&["--quiet=false"]), Err("--quiet takes no value".to_owned()));
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_text_is_refused() {
        use std::os::unix::ffi::OsStringExt;

        let problem = Request::read([OsString::from_vec(b"--stack=\xff".to_vec())]);
        assert_eq!(problem, Err("\"--stack=\\xFF\" is no text in UTF-8".to_owned()));
    }
}
