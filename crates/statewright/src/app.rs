use std::{
    collections::BTreeMap,
    fmt::Arguments,
    io::{self, Write},
    panic::Location,
    path::{Path, PathBuf},
    process::ExitCode,
};

use indexmap::IndexMap;
use serde_json::{Value, json};

use crate::{
    Assembly, Problem, Problems, Stack,
    assembly::{relative, text},
    asset::{Asset, Assets, not_built},
    command_line::{Format, HELP, Options, Request},
    stack::{Code, DefinitionForm, Rendering, twice},
    workspace::Workspace,
    yaml::to_yaml,
};

/// Set by whoever runs the functions where they are: it does not matter to them what is built
/// for Lambda.
const LOCAL_RUN: &str = "STATEWRIGHT_LOCAL_RUN";

/// The warning of cfn-lint that code given as a path needs `aws cloudformation package`, which
/// is what such a template is for.
const PACKAGED: &str = "W3002";

/// An app: the stacks that a program describes.
#[derive(Debug, Default)]
pub struct App {
    stacks: Vec<Stack>,
}

/// An app that was synthesized: without files yet.
struct Synthesis<'a> {
    stacks: &'a [Stack],
    workspace: Workspace,
    architecture: &'static str,
    assets: BTreeMap<&'a str, Vec<Asset>>,
}

impl App {
    /// An app without stacks.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a stack. Its id is the name under which it is deployed.
    #[track_caller]
    pub fn stack(&mut self, id: &str) -> &mut Stack {
        let index = self.stacks.len();
        let mut stack = Stack::new(id, Location::caller());
        if let Some(other) = self.stacks.iter().find(|other| other.id() == id) {
            let problem = twice("stacks of the app", other.location);
            stack.report(problem.of(id).at(stack.location));
        }
        let allowed = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        if !id.starts_with(|letter: char| letter.is_ascii_alphabetic())
            || !id.chars().all(allowed)
            || id.len() > 128
        {
            let message = format!(
                "the id of a stack is a letter and then up to 127 letters, digits and `-`, not {id:?}"
            );
            stack.report(Problem::new(id, message).at(stack.location));
        }
        self.stacks.push(stack);
        &mut self.stacks[index]
    }

    /// Does what the arguments of the program ask for: prints the template, and writes the
    /// cloud assembly. What `main` returns.
    ///
    /// The template goes to stdout whole or not at all; everything else goes to stderr. The
    /// exit code is 0, or 1 when the app has problems, or 2 when an argument is not known.
    ///
    /// Functions are not built: one whose artefact is not there yet is mentioned on stderr.
    #[must_use]
    pub fn synth(self) -> ExitCode {
        let options = match Request::read(std::env::args_os().skip(1)) {
            Ok(Request::Synthesize(options)) => options,
            Ok(Request::Help) => return print(HELP),
            Err(problem) => {
                say(format_args!("error: {problem}\n\nhint: `--help` lists the arguments"));
                return ExitCode::from(2);
            }
        };
        match self.synthesize(&options) {
            Ok(template) => print(&template),
            Err(problems) => {
                say(format_args!("{problems}"));
                ExitCode::FAILURE
            }
        }
    }

    /// Writes the assembly and gives what is to be printed.
    fn synthesize(&self, options: &Options) -> Result<String, Problems> {
        let synthesis = self.check()?;
        let template = if options.quiet {
            String::new()
        } else {
            let template = synthesis.template(self.stack_to_print(options)?, options.definition);
            match options.format {
                Format::Json => text(&template),
                Format::Yaml => to_yaml(&template).map_err(|error| {
                    Problem::new("", format!("the template is no YAML: {error}"))
                })?,
            }
        };
        let folder = match (&options.output, std::env::var_os("CDK_OUTDIR")) {
            (Some(folder), _) => folder.clone(),
            (None, Some(folder)) => PathBuf::from(folder),
            (None, None) => synthesis.workspace.root.join("cdk.out"),
        };
        let assembly = synthesis.assembly(&folder, options.definition)?;
        assembly.write(&folder).map_err(|error| {
            Problem::new(
                "",
                format!("the assembly cannot be written to {}: {error}", folder.display()),
            )
        })?;
        if std::env::var_os(LOCAL_RUN).is_none() {
            let assets = synthesis.assets.values().flatten();
            if let Some(note) = not_built(assets, &synthesis.workspace, synthesis.architecture) {
                say(format_args!("{note}"));
            }
        }
        Ok(template)
    }

    /// The template of a stack, as it is printed.
    ///
    /// # Errors
    ///
    /// What is wrong with the app.
    pub fn template(&self, stack: &str) -> Result<Value, Problems> {
        let named = self.stacks.iter().find(|candidate| candidate.id() == stack);
        let named = named.ok_or_else(|| self.no_stack(stack))?;
        Ok(self.check()?.template(named, DefinitionForm::default()))
    }

    /// The assembly for this folder, without writing it.
    ///
    /// # Errors
    ///
    /// What is wrong with the app.
    pub fn assembly(&self, folder: &Path) -> Result<Assembly, Problems> {
        self.check()?.assembly(folder, DefinitionForm::default())
    }

    /// Everything that can be wrong is found here; what comes after only writes.
    fn check(&self) -> Result<Synthesis<'_>, Problems> {
        let problems: Vec<_> = self.stacks.iter().flat_map(Stack::problems).collect();
        if !problems.is_empty() {
            return Err(Problems(problems));
        }
        let workspace = Workspace::find()?;
        let architecture = workspace.architecture()?;
        let mut finder = Assets::new(&workspace, architecture);
        let mut assets = BTreeMap::new();
        let mut problems = Vec::new();
        for stack in &self.stacks {
            for (function, handler, location) in stack.handlers() {
                match finder.find(function, handler) {
                    Ok(asset) => assets.entry(stack.id()).or_insert_with(Vec::new).push(asset),
                    Err(problem) => problems.push(problem.of(&stack.path(function)).at(location)),
                }
            }
        }
        if !problems.is_empty() {
            return Err(Problems(problems));
        }
        Ok(Synthesis { stacks: &self.stacks, workspace, architecture, assets })
    }

    fn stack_to_print(&self, options: &Options) -> Result<&Stack, Problems> {
        match (&options.stack, self.stacks.as_slice()) {
            (Some(id), stacks) => {
                let named = stacks.iter().find(|stack| stack.id() == id);
                named.ok_or_else(|| self.no_stack(id).into())
            }
            (None, [one]) => Ok(one),
            (None, []) => {
                let problem = Problem::new("", "the app has no stack");
                Err(problem.help("make one with `app.stack(\"Name\")`").into())
            }
            (None, _) => Err(Problem::new("", format!("the app has the stacks {}", self.ids()))
                .help("name the one to print with `--stack`, or print none with `--quiet`")
                .into()),
        }
    }

    fn no_stack(&self, id: &str) -> Problem {
        let others = match self.stacks.len() {
            0 => "nor any other".to_owned(),
            _ => format!("but {}", self.ids()),
        };
        Problem::new("", format!("the app has no stack {id:?}, {others}"))
    }

    fn ids(&self) -> String {
        self.stacks.iter().map(Stack::id).collect::<Vec<_>>().join(", ")
    }
}

impl Synthesis<'_> {
    /// The template for the AWS CLI: the code of each function is the path of what
    /// cargo-lambda builds, which `aws cloudformation package` uploads.
    fn template(&self, stack: &Stack, definition: DefinitionForm) -> Value {
        let assets = self.assets.get(stack.id()).into_iter().flatten();
        let code: IndexMap<_, _> = assets
            .map(|asset| {
                let (value, fingerprint) = (json!(asset.folder), asset.fingerprint.clone());
                (asset.function.clone(), Code { value, fingerprint })
            })
            .collect();
        stack.template(&Rendering {
            architecture: self.architecture,
            definition,
            code: &code,
            metadata: Some(json!({ "cfn-lint": { "config": { "ignore_checks": [PACKAGED] } } })),
        })
    }

    fn assembly(&self, folder: &Path, definition: DefinitionForm) -> Result<Assembly, Problems> {
        let to_root = relative(folder, &self.workspace.root)?;
        Ok(Assembly::new(self.stacks, &self.assets, self.architecture, definition, &to_root))
    }
}

/// Says something on stderr. That nobody listens is no reason to stop.
fn say(text: Arguments<'_>) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// Prints to stdout, whole. That nobody reads on (`| head`) is no failure.
fn print(text: &str) -> ExitCode {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            say(format_args!("error: the template cannot be printed: {error}"));
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is printed of an app with these stacks, or what is wrong.
    fn to_print(stacks: &[&str], named: Option<&str>) -> String {
        let mut app = App::new();
        for id in stacks {
            app.stack(id);
        }
        let options = Options { stack: named.map(str::to_owned), ..Options::default() };
        match app.stack_to_print(&options) {
            Ok(stack) => stack.id().to_owned(),
            Err(problems) => problems.to_string(),
        }
    }

    #[test]
    fn the_stack_to_print_is_the_only_one_or_the_one_that_is_named() {
        assert_eq!(to_print(&["Dev"], None), "Dev");
        assert_eq!(to_print(&["Dev", "Prod"], Some("Prod")), "Prod");
        insta::assert_snapshot!(to_print(&["Dev", "Prod"], None), @"
        error: the app has the stacks Dev, Prod

        hint: name the one to print with `--stack`, or print none with `--quiet`
        ");
        insta::assert_snapshot!(to_print(&["Dev", "Prod"], Some("Test")), @r#"error: the app has no stack "Test", but Dev, Prod"#);
        insta::assert_snapshot!(to_print(&[], Some("Test")), @r#"error: the app has no stack "Test", nor any other"#);
        insta::assert_snapshot!(to_print(&[], None), @r#"
        error: the app has no stack

        hint: make one with `app.stack("Name")`
        "#);
    }
}
