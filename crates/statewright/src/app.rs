use std::{
    collections::{BTreeMap, btree_map::Entry},
    fmt::Arguments,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use indexmap::IndexMap;
use serde_json::{Value, json};

use crate::{
    Assembly, DefinitionForm, Problem, Problems, Stack,
    assembly::{Asset, relative, text},
    command_line::{Format, HELP, Options, Request},
    fingerprint::Sources,
    lambda::HandlerPath,
    stack::Rendering,
    workspace::Workspace,
    yaml::to_yaml,
};

/// The command that builds all functions for Lambda.
const BUILD: &str = "cargo lambda build --release";

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
    pub fn stack(&mut self, id: &str) -> &mut Stack {
        let index = self.stacks.len();
        let mut stack = Stack::new(id);
        if self.stacks.iter().any(|other| other.id() == id) {
            stack.report(Problem::new(id, "two stacks of the app have this id"));
        }
        let allowed = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        if !id.starts_with(|letter: char| letter.is_ascii_alphabetic())
            || !id.chars().all(allowed)
            || id.len() > 128
        {
            let message = format!(
                "the id of a stack is a letter and then up to 127 letters, digits and `-`, not {id:?}"
            );
            stack.report(Problem::new(id, message));
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
        let options = match Request::read(std::env::args().skip(1)) {
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
            synthesis.mention_what_is_not_built();
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
        let problems: Vec<_> = self.stacks.iter().flat_map(Stack::problems).cloned().collect();
        if !problems.is_empty() {
            return Err(Problems(problems));
        }
        let workspace = Workspace::find()?;
        let architecture = workspace.architecture()?;
        let mut packages = Packages::default();
        let mut assets = BTreeMap::new();
        let mut problems = Vec::new();
        for stack in &self.stacks {
            for (function, artefact) in stack.artefacts() {
                match packages.asset(&workspace, function, &artefact.handler, architecture) {
                    Ok(asset) => assets.entry(stack.id()).or_insert_with(Vec::new).push(asset),
                    Err(mut problem) => {
                        problem.path = stack.path(function);
                        problems.push(problem.at(artefact.location));
                    }
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
            (None, []) => Err(Problem::new("", "the app has no stack")
                .help("make one with `app.stack(\"Name\")`")
                .into()),
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
        let code: IndexMap<_, _> =
            assets.map(|asset| (asset.function.clone(), json!(asset.folder))).collect();
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

    /// Says what would have to be built before it is deployed.
    ///
    /// What is stale is said, too: under the name of its new sources it would be deployed once
    /// and not be replaced by what is built of them later.
    fn mention_what_is_not_built(&self) {
        let file = |asset: &Asset| format!("{}/bootstrap", asset.folder);
        let (mut missing, mut stale) = (Vec::new(), Vec::new());
        for asset in self.assets.values().flatten() {
            let built = fs::metadata(self.workspace.root.join(file(asset)));
            match built.and_then(|built| built.modified()) {
                Err(_) => missing.push(file(asset)),
                Ok(built) if built < asset.changed => stale.push(file(asset)),
                Ok(_) => {}
            }
        }
        let mention = |what: &str, files: &[String]| {
            if let [first, others @ ..] = files {
                let more = match others.len() {
                    0 => String::new(),
                    count => format!(", and {count} more"),
                };
                say(format_args!("note: {what}: {first}{more}"));
            }
        };
        mention("not built yet", &missing);
        mention("older than its sources", &stale);
        if !missing.is_empty() || !stale.is_empty() {
            say(format_args!("\nhint: `{BUILD}` builds what is needed to deploy"));
        }
    }
}

/// The packages that functions are built of, each read once.
#[derive(Default)]
struct Packages(BTreeMap<String, Sources>);

impl Packages {
    /// Finds what the code of a function is built of.
    fn asset(
        &mut self,
        workspace: &Workspace,
        function: &str,
        handler: &HandlerPath,
        architecture: &str,
    ) -> Result<Asset, Problem> {
        let HandlerPath { krate, function: binary } = handler;
        let package = workspace.package_of_crate(krate).ok_or_else(|| {
            let message =
                format!("the handler {krate}::{binary} is in no package of this workspace");
            Problem::new("", message)
                .help("handlers are built from source: make their crate a member of the workspace")
        })?;
        if !package.has_binary(binary, &workspace.root) {
            let folder = package.folder.join("src/bin");
            let message = format!(
                "the handler {krate}::{binary} has no binary in the package {}",
                package.name
            );
            return Err(Problem::new("", message).help(format!(
                "write `statewright_handler::main!({krate}::{binary});` into {}/{binary}.rs",
                folder.display()
            )));
        }
        let sources = match self.0.entry(package.name.clone()) {
            Entry::Occupied(read) => read.into_mut(),
            Entry::Vacant(entry) => entry.insert(Sources::read(workspace, package)?),
        };
        Ok(Asset {
            function: function.to_owned(),
            fingerprint: sources.fingerprint(binary, architecture),
            changed: sources.changed,
            folder: format!("target/lambda/{binary}"),
        })
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
