mod command_line;
mod context;
mod limits;
mod links;
mod policy;
mod synthesis;
mod yaml;

use std::{
    cell::{OnceCell, RefCell},
    collections::HashMap,
    fmt::{self, Arguments},
    hint::black_box,
    io::{self, Write},
    panic::Location,
    path::{Path, PathBuf},
    process::ExitCode,
};

use serde_json::{Map, Value};

use crate::{
    Aspect, Assembly, Problem, Problems, ResourceView, Stack, Warning,
    assembly::template_text,
    stack::{DefinitionForm, Rendering, published, second_versions, twice},
};

pub(crate) use synthesis::{Built, Synthesis};

use command_line::{Format, HELP, Options, Request};
use links::Links;
use policy::Policy;
use yaml::to_yaml;

/// Set by whoever runs the functions where they are: it does not matter to them what is built
/// for Lambda.
const LOCAL_RUN: &str = "STATEWRIGHT_LOCAL_RUN";

/// The largest template that is taken as it is, and not from S3, in bytes.
///
/// Source: CloudFormation User Guide, "CloudFormation quotas".
const INLINE_BYTES_MAX: usize = 51_200;

/// An app: the stacks that a program describes.
#[derive(Default)]
pub struct App {
    stacks: Vec<Stack>,
    tags: Vec<(String, Value, &'static Location<'static>)>,
    /// What sees every resource before it is written.
    aspects: RefCell<Vec<Box<dyn Aspect>>>,
    context: OnceCell<Result<Map<String, Value>, Problem>>,
}

impl App {
    /// An app without stacks.
    #[must_use]
    pub fn new() -> Self {
        keep_freed_memory();
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
        for (key, value, location) in &self.tags {
            stack.add_tag(String::new(), key, value.clone(), location);
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

    /// Tags everything in the app that can be tagged, in the stacks that are there and those to
    /// come. A stack's own tag of that key wins.
    #[track_caller]
    pub fn tag(&mut self, key: &str, value: impl Into<Value>) {
        let (value, location) = (value.into(), Location::caller());
        for stack in &mut self.stacks {
            stack.add_tag(String::new(), key, value.clone(), location);
        }
        self.tags.push((key.to_owned(), value, location));
    }

    /// Lets an aspect see every resource when the app is synthesized, wherever it is called.
    pub fn aspect(&mut self, aspect: impl Aspect + 'static) {
        self.aspects.borrow_mut().push(Box::new(aspect));
    }

    /// Holds every resource to a rule of one's own, when the app is synthesized: what the rule
    /// says against one is a problem, with the path of the construct and its place.
    ///
    /// ```
    /// # use serde_json::json;
    /// # use statewright::App;
    /// let mut app = App::new();
    /// app.policy("queues are encrypted", |resource| {
    ///     let is_open = resource.kind() == "AWS::SQS::Queue"
    ///         && resource.properties()["SqsManagedSseEnabled"] != true;
    ///     is_open.then(|| "set `SqsManagedSseEnabled`".to_owned())
    /// });
    /// app.stack("Orders").resource("Queue", "AWS::SQS::Queue", json!({}));
    /// let problems = app.template("Orders").unwrap_err();
    /// assert_eq!(problems.0[0].message, "queues are encrypted: set `SqsManagedSseEnabled`");
    /// ```
    pub fn policy(
        &mut self,
        name: &str,
        rule: impl FnMut(&ResourceView<'_>) -> Option<String> + 'static,
    ) {
        self.aspect(Policy {
            name: name.to_owned(),
            rule,
            report: |resource, message| resource.problem(message),
        });
    }

    /// Holds every resource to a rule as [`policy`](Self::policy) does, and only warns.
    pub fn advice(
        &mut self,
        name: &str,
        rule: impl FnMut(&ResourceView<'_>) -> Option<String> + 'static,
    ) {
        self.aspect(Policy {
            name: name.to_owned(),
            rule,
            report: |resource, message| resource.warning(message),
        });
    }

    /// What is told to the app from outside under this key: by `-c key=value`, by the AWS CDK's
    /// command line, or in `"context"` of `cdk.json`, in this order.
    ///
    /// What an argument says is a text; what stands in a file is what it is there.
    pub fn context(&self, key: &str) -> Option<Value> {
        let context = self.context.get_or_init(context::of_this_program);
        context.as_ref().ok()?.get(key).cloned()
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
    fn synthesize(mut self, options: &Options) -> Result<String, Problems> {
        let stacks = std::mem::take(&mut self.stacks);
        let synthesis = self.check(stacks, options.definition)?;
        for warning in synthesis.warnings() {
            say(format_args!("{warning}\n"));
        }
        let template = if options.quiet { String::new() } else { printed(&synthesis, options)? };
        let folder = match (&options.output, std::env::var_os("CDK_OUTDIR")) {
            (Some(folder), _) => folder.clone(),
            (None, Some(folder)) => PathBuf::from(folder),
            (None, None) => synthesis.code.workspace.root.join("cdk.out"),
        };
        let assembly = synthesis.assembly(&folder)?;
        assembly.write(&folder).map_err(|error| {
            Problem::new(
                "",
                format!("the assembly cannot be written to {}: {error}", folder.display()),
            )
        })?;
        if std::env::var_os(LOCAL_RUN).is_none()
            && let Some(note) = synthesis.code.not_built()
        {
            say(format_args!("{note}"));
        }
        // The program ends with this: what it made is not taken apart before.
        std::mem::forget((synthesis, assembly));
        Ok(template)
    }

    /// The template of a stack, as it is printed.
    ///
    /// # Errors
    ///
    /// What is wrong with the app.
    pub fn template(&self, stack: &str) -> Result<Value, Problems> {
        let synthesis = self.check_again()?;
        Ok(synthesis.template(synthesis.stack(Some(stack))?))
    }

    /// The assembly for this folder, without writing it.
    ///
    /// # Errors
    ///
    /// What is wrong with the app.
    pub fn assembly(&self, folder: &Path) -> Result<Assembly, Problems> {
        self.check_again()?.assembly(folder)
    }

    /// What aspects and policies warn of; [`synth`](Self::synth) says it on stderr.
    ///
    /// # Errors
    ///
    /// What is wrong with the app.
    pub fn warnings(&self) -> Result<Vec<Warning>, Problems> {
        Ok(self.check_again()?.warnings())
    }

    fn check_again(&self) -> Result<Synthesis, Problems> {
        self.check(self.stacks.clone(), DefinitionForm::default())
    }

    /// Everything that can be wrong is found here; what comes after only writes.
    fn check(
        &self,
        mut stacks: Vec<Stack>,
        definition: DefinitionForm,
    ) -> Result<Synthesis, Problems> {
        if let Some(Err(problem)) = self.context.get() {
            return Err(problem.clone().into());
        }
        no_problems(&stacks)?;
        let mut used = HashMap::new();
        stacks.iter_mut().for_each(|stack| stack.settle(&mut used));
        for aspect in self.aspects.borrow_mut().iter_mut() {
            stacks.iter_mut().for_each(|stack| stack.visit(&mut **aspect));
        }
        no_problems(&stacks)?;
        let second_versions = second_versions(&stacks);
        if !second_versions.is_empty() {
            return Err(Problems(second_versions));
        }
        // What is wrong with the stacks themselves is said first.
        let code = Built::of(&stacks);
        let rendering = |stack: &Stack| {
            let code = code.as_ref().ok();
            Rendering {
                architecture: code.map_or("", |code| code.architecture),
                definition,
                assets: code.and_then(|code| code.assets.get(stack.id())),
            }
        };
        let published = published(&stacks, rendering);
        let rendered = stacks.into_iter().map(|stack| {
            let rendering = rendering(&stack);
            stack.render(rendering, &published)
        });
        let mut stacks: Vec<_> = rendered.collect();
        let links = Links::of(&stacks)?;
        for stack in &mut stacks {
            if let Some(exports) = links.exports.get(&stack.id) {
                stack.export(exports);
            }
        }
        Ok(Synthesis { stacks, links, code: code? })
    }
}

/// Lets memory that is freed be used again at once, and not go back to the system, which takes
/// longer to give it anew than most of what is done with it here.
///
/// glibc does so after something as large was freed (mallopt(3), `M_MMAP_THRESHOLD`); elsewhere
/// nothing comes of it. The memory is never touched, so it is none.
fn keep_freed_memory() {
    const BYTES: usize = 16 << 20;
    drop(black_box(Vec::<u8>::with_capacity(BYTES)));
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("stacks", &self.stacks).finish_non_exhaustive()
    }
}

/// The template that is to be printed, with notes on what else its deployment takes.
fn printed(synthesis: &Synthesis, options: &Options) -> Result<String, Problems> {
    let stack = synthesis.stack(options.stack.as_deref())?;
    let template = synthesis.template(stack);
    let text = match options.format {
        Format::Json => template_text(&template, &stack.id)?,
        Format::Yaml => to_yaml(&template)
            .map_err(|error| Problem::new("", format!("the template is no YAML: {error}")))?,
    };
    if let [file, ..] = stack.files.as_slice() {
        say(format_args!(
            "note: {} is uploaded by `cdk deploy`, and not by `aws cloudformation package`\n",
            file.display_name()
        ));
    }
    if text.len() > INLINE_BYTES_MAX {
        say(format_args!(
            "note: the template of {} has {} bytes, and more than {INLINE_BYTES_MAX} are only taken from S3\n\nhint: `aws cloudformation deploy` needs `--s3-bucket` for it; `cdk deploy` does so itself\n",
            stack.id,
            text.len()
        ));
    }
    Ok(text)
}

fn no_problems(stacks: &[Stack]) -> Result<(), Problems> {
    let problems: Vec<_> = stacks.iter().flat_map(Stack::problems).collect();
    if problems.is_empty() { Ok(()) } else { Err(Problems(problems)) }
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
