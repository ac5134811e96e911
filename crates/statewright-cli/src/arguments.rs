use std::{net::IpAddr, path::PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};
use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;

/// Checks, runs and draws workflows of AWS Step Functions.
#[derive(Debug, Parser)]
#[command(name = "statewright", version, about, arg_required_else_help = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make the folder of a new app: a handler, a workflow, tests.
    New(NewArguments),
    /// Run a state machine on this machine, with the real handlers.
    ///
    /// Synthesizes the app, builds the handlers, and runs them behind a local Lambda Runtime
    /// API. The output goes to stdout. Exits with 0 if the execution succeeded, with 1 if it
    /// failed, and with 2 if it could not be run.
    Run(RunArguments),
    /// Run a definition that is part of no app: a file of JSON or YAML.
    ///
    /// Tasks are done by mocks (--mocks), which is all that is needed, and by the endpoints that
    /// are named for their services. The output goes to stdout. Exits with 0 if the execution
    /// succeeded, with 1 if it failed, and with 2 if it could not be run.
    Exec(ExecArguments),
    /// Serve the API of Step Functions on this machine, to any of AWS's SDKs and command lines.
    ///
    /// Point them at it with AWS_ENDPOINT_URL_SFN, or an option such as --endpoint-url; whatever
    /// credentials they have will do. Everything is kept in memory, until it is ended, unless
    /// --data-dir names a folder. Of executions that have ended, the latest 10,000 are kept, with
    /// 1,000,000 events and 1 GiB of data between them; 100,000 can run at a time.
    Serve(ServeArguments),
    /// Draw a state machine, as SVG, Mermaid or DOT, to stdout.
    Graph(GraphArguments),
    /// Check definitions of state machines.
    ///
    /// What is found goes to stdout. Exits with 0 if there is no error, with 1 if there is one,
    /// and with 2 if a file could not be read or something is wrong with the arguments.
    ///
    /// A state whose `Comment` contains `statewright:ignore SW0101` (several rules with commas
    /// between them; alone for all rules) is not checked for that, nor is what is in it; in the
    /// `Comment` of the state machine it goes for all of it.
    Validate(ValidateArguments),
    /// Lay definitions out, all in the same way: files are rewritten, stdin is printed.
    ///
    /// Nothing but blanks changes, and in YAML the kind of quotes. Exits with 2 if a file cannot be read, and with --check, with
    /// 1 if a file would change.
    Fmt(FmtArguments),
    /// Explain a rule: what it finds, why, and an example.
    Explain(ExplainArguments),
    /// Explain the rights of the roles of an app: for each statement, which state of which state
    /// machine asks for it, or which construct it comes with, and where that is in the program.
    ///
    /// Of an assembly of another tool, which does not say so, it is derived which states need the
    /// rights of the roles of its state machines, which rights no state needs, and which are
    /// missing; resources are compared only where they are functions.
    ExplainIam(ExplainIamArguments),
}

#[derive(Debug, Args)]
pub(crate) struct NewArguments {
    /// The folder, which is not there yet or empty. The stack is named as it is.
    pub(crate) folder: PathBuf,
    /// The folder with the sources of Statewright that the app is built with [default: those that
    /// this command was built from].
    #[arg(long, value_name = "FOLDER")]
    pub(crate) sources: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct AppArguments {
    /// The state machine, by its logical id (as STACK/ID, if several stacks have it); needed if
    /// the app has several.
    pub(crate) state_machine: Option<String>,
    /// The command that synthesizes the app, or the folder of a cloud assembly [default: the
    /// `app` of the nearest cdk.json, in the folder of that file].
    #[arg(long, short, value_name = "COMMAND|FOLDER")]
    pub(crate) app: Option<String>,
    /// Where the app writes its cloud assembly, from the folder in which it is synthesized
    /// [default: cdk.out].
    #[arg(long, short, value_name = "FOLDER")]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct RunArguments {
    #[command(flatten)]
    pub(crate) app: AppArguments,
    #[command(flatten)]
    pub(crate) execution: ExecutionArguments,
    /// Build the handlers with optimizations.
    #[arg(long)]
    pub(crate) release: bool,
    /// Run the handlers as they were built before.
    #[arg(long)]
    pub(crate) no_build: bool,
    /// The first port of the Lambda Runtime API on 127.0.0.1; each function takes the next one
    /// [default: free ones].
    #[arg(long, value_name = "PORT", default_value_t = 0, hide_default_value = true)]
    pub(crate) port: u16,
}

#[derive(Debug, Args)]
pub(crate) struct ServeArguments {
    /// What is there from the beginning: the folder of a cloud assembly, or the command that
    /// synthesizes one. Its functions answer to Lambda's API on the same port.
    #[arg(value_name = "FOLDER|COMMAND")]
    pub(crate) app: Option<String>,
    /// When a source changes, synthesize again (of a folder, the app of the cdk.json above it),
    /// build again, and deploy what came out; executions that run go on with the definitions that
    /// they began with. If something does not build, all stays as it is.
    #[arg(long, requires = "app")]
    pub(crate) watch: bool,
    /// Build the handlers with optimizations.
    #[arg(long, requires = "app")]
    pub(crate) release: bool,
    /// Run the handlers as they were built before.
    #[arg(long, requires = "app")]
    pub(crate) no_build: bool,
    /// The port; 0 for a free one.
    #[arg(long, short, value_name = "PORT", default_value_t = 8083)]
    pub(crate) port: u16,
    /// The address. Any other than this one lets other machines in.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub(crate) host: IpAddr,
    /// The number of the account that ARNs have.
    #[arg(
        long,
        value_name = "ID",
        env = "AWS_ACCOUNT_ID",
        default_value = "123456789012",
        value_parser = account_id
    )]
    pub(crate) aws_account: String,
    /// The region that ARNs have.
    #[arg(long, value_name = "REGION", env = "AWS_DEFAULT_REGION", default_value = "us-east-1")]
    pub(crate) aws_region: String,
    /// Answers in place of those of services: the mock file of Step Functions Local. A test case
    /// of it is chosen by `#CASE` at the end of the ARN of the state machine that is started.
    #[arg(long, value_name = "FILE", env = "SFN_MOCK_CONFIG", hide_env_values = true)]
    pub(crate) mocks: Option<PathBuf>,
    /// Where a service is that tasks call and that is not here, over HTTP:
    /// sqs=http://127.0.0.1:4566. Variables are read as well: AWS_ENDPOINT_URL_SQS and
    /// AWS_ENDPOINT_URL, as AWS SDKs have them, and SQS_ENDPOINT, as Step Functions Local has it.
    #[arg(long, value_name = "SERVICE=URL")]
    pub(crate) endpoint: Vec<String>,
    /// The folder that is the store of objects: each bucket is a folder in it.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) objects: Option<PathBuf>,
    /// The folder in which everything is kept, for one server at a time. What this one accepts
    /// is there after its end, however that comes, and what runs then goes on when the next one
    /// is started with this folder.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) data_dir: Option<PathBuf>,
    /// Where the events of histories are logged that the `loggingConfiguration` of a state machine
    /// asks for, a line of JSON for each as CloudWatch Logs has it: at the end of a file; `-` is
    /// stdout.
    #[arg(long, value_name = "FILE")]
    pub(crate) logs: Option<PathBuf>,
    /// How much is said of what happens, on stderr: error, warn, info, debug or trace; or that for
    /// parts of it, as in warn,statewright_local::api::driver=trace.
    #[arg(
        long,
        value_name = "LEVEL",
        env = "STATEWRIGHT_LOG",
        default_value = "warn",
        value_parser = levels
    )]
    pub(crate) log: Targets,
    /// How that is said, and all else.
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = LogFormat::Text)]
    pub(crate) log_format: LogFormat,
    /// How much of the time that states wait for they wait: 0.1 for a tenth.
    #[arg(
        long,
        value_name = "FACTOR",
        env = "WAIT_TIME_SCALE",
        default_value_t = 1.0,
        value_parser = time_scale
    )]
    pub(crate) wait_time_scale: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogFormat {
    /// For people.
    Text,
    /// An object in each line.
    Json,
}

/// A level, and levels of parts, with commas between them.
fn levels(text: &str) -> Result<Targets, String> {
    let level = |text: &str| {
        text.parse::<LevelFilter>()
            .map_err(|_| "a level is off, error, warn, info, debug or trace".to_owned())
    };
    text.split(',').try_fold(Targets::new(), |targets, part| match part.split_once('=') {
        Some((part, text)) => Ok(targets.with_target(part, level(text)?)),
        None => Ok(targets.with_default(level(part)?)),
    })
}

fn time_scale(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(factor) if (0.0..=1000.0).contains(&factor) => Ok(factor),
        _ => Err("a factor is a number from 0 to 1000".to_owned()),
    }
}

fn account_id(text: &str) -> Result<String, String> {
    if text.len() == 12 && text.bytes().all(|digit| digit.is_ascii_digit()) {
        Ok(text.to_owned())
    } else {
        Err("an account has twelve digits".to_owned())
    }
}

#[derive(Debug, Args)]
pub(crate) struct ExecArguments {
    /// The file with the definition; `-` is stdin.
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// What the state machine is called [default: as in the mock file if that has only one, else
    /// as the file].
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// The type of the state machine.
    #[arg(long = "type", value_enum, default_value_t = Type::Standard)]
    pub(crate) machine_type: Type,
    #[command(flatten)]
    pub(crate) execution: ExecutionArguments,
}

/// How an execution is run, and what is told of it.
#[derive(Debug, Args)]
pub(crate) struct ExecutionArguments {
    /// The input of the execution, as JSON.
    #[arg(long, short, value_name = "JSON", default_value = "{}")]
    pub(crate) input: String,
    /// A file with the input; `-` is stdin.
    #[arg(long, value_name = "FILE", conflicts_with = "input")]
    pub(crate) input_file: Option<PathBuf>,
    /// A file with answers in place of those of services, as Step Functions Local has it.
    #[arg(long, value_name = "FILE", env = "SFN_MOCK_CONFIG", hide_env_values = true)]
    pub(crate) mocks: Option<PathBuf>,
    /// The test case of the mock file [default: its only one].
    #[arg(long, value_name = "NAME", requires = "mocks")]
    pub(crate) case: Option<String>,
    /// Where a service is that tasks call, over HTTP: sqs=http://127.0.0.1:4566. Variables are
    /// read as well: AWS_ENDPOINT_URL_SQS and AWS_ENDPOINT_URL, as AWS SDKs have them, and
    /// SQS_ENDPOINT, as Step Functions Local has it.
    #[arg(long, value_name = "SERVICE=URL")]
    pub(crate) endpoint: Vec<String>,
    /// The folder that is the store of objects: each bucket is a folder in it.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) objects: Option<PathBuf>,
    /// Let waiting take no time, and do tasks one by one, so that a run can be repeated
    /// [default: with exec and --mocks].
    #[arg(long)]
    pub(crate) virtual_time: bool,
    /// Let waiting take its time [default: without --mocks].
    #[arg(long, conflicts_with = "virtual_time")]
    pub(crate) real_time: bool,
    /// The number that decides about all that is random, and in which order branches go on: the
    /// same number gives the same run. In virtual time only.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) seed: Option<u64>,
    /// When virtual time begins.
    #[arg(long, value_name = "TIME", default_value = "2024-01-01T00:00:00Z")]
    pub(crate) start_time: jiff::Timestamp,
    /// Show the input and output of each state.
    #[arg(long, short)]
    pub(crate) verbose: bool,
    /// Print the whole history instead of the output, as GetExecutionHistory answers it.
    #[arg(long)]
    pub(crate) json: bool,
    /// Write a page about the run: its way through the graph, the data of each state, the events.
    #[arg(long, value_name = "FILE")]
    pub(crate) html: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct GraphArguments {
    #[command(flatten)]
    pub(crate) app: AppArguments,
    /// A file with a definition, to be drawn instead of a state machine of the app; `-` is stdin.
    #[arg(long, short, value_name = "FILE", conflicts_with_all = ["state_machine", "app", "output"])]
    pub(crate) definition: Option<PathBuf>,
    /// The format of the picture.
    #[arg(long, short, value_enum, default_value_t = GraphFormat::Svg)]
    pub(crate) format: GraphFormat,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum GraphFormat {
    /// A picture for browsers and documents.
    Svg,
    /// Text that Markdown renderers draw.
    Mermaid,
    /// Text that Graphviz draws.
    Dot,
}

#[derive(Debug, Args)]
pub(crate) struct ValidateArguments {
    /// Files, folders (all `*.asl.json`, `*.asl.yaml` and `*.asl.yml` in them) and globs; `-` is
    /// stdin.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Put right what has one certain fix, in the files themselves: in templates, where the
    /// definition is written there.
    #[arg(long)]
    pub(crate) fix: bool,
    /// How to print what is found.
    #[arg(long, short, value_enum, default_value_t = Format::Full)]
    pub(crate) format: Format,
    /// The type of the state machines.
    #[arg(long = "type", value_enum, default_value_t = Type::Standard)]
    pub(crate) machine_type: Type,
    /// An example of the input of an execution, as JSON or a file with it: a path that leads to
    /// nothing in it is found, and a comparison with what is of another type.
    #[arg(long, short, value_name = "JSON|FILE", conflicts_with = "schema")]
    pub(crate) input: Option<String>,
    /// A file with a JSON Schema of the input, which says more than an example.
    #[arg(long = "input-schema", value_name = "FILE")]
    pub(crate) schema: Option<PathBuf>,
    /// An example of the result of a task, by the name of its state, as JSON or a file with it: it
    /// stands where `$` in a `ResultSelector` and `$states.result` lead; of `lambda:invoke`, the
    /// answer of Lambda with the `Payload` in it. Once for each task.
    #[arg(long = "result", value_name = "STATE=JSON|FILE")]
    pub(crate) results: Vec<String>,
    /// A file with a JSON Schema of the result of a task, by the name of its state.
    #[arg(long = "result-schema", value_name = "STATE=FILE")]
    pub(crate) result_schemas: Vec<String>,
    /// What else to exit with 1 for.
    #[arg(long, value_enum)]
    pub(crate) deny: Option<Deny>,
    /// Only these rules: a code, a name, or what codes begin with (SW0101, json-syntax, SW01).
    /// That a file cannot be read as a definition is said all the same.
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(crate) select: Vec<String>,
    /// All but these rules.
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(crate) ignore: Vec<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Format {
    /// With the lines that it is about.
    Full,
    /// A line for each.
    Concise,
    /// A list of objects.
    Json,
    /// SARIF 2.1.0, which code scanning and editors read.
    Sarif,
    /// Annotations of GitHub Actions.
    Github,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Type {
    /// Standard workflows.
    Standard,
    /// Express workflows.
    Express,
}

#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub(crate) enum Deny {
    /// Warnings.
    Warnings,
}

#[derive(Debug, Args)]
pub(crate) struct FmtArguments {
    /// Files, folders (all `*.asl.json`, `*.asl.yaml` and `*.asl.yml` in them) and globs; `-` is
    /// stdin.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Change nothing, and print the names of the files that would change.
    #[arg(long)]
    pub(crate) check: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ExplainArguments {
    /// The code of the rule, or its name [default: a list of all rules].
    #[arg(value_name = "CODE|NAME")]
    pub(crate) rule: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ExplainIamArguments {
    /// The folder of a cloud assembly, or the command that synthesizes one [default: the `app` of
    /// the nearest cdk.json, in the folder of that file].
    #[arg(value_name = "FOLDER|COMMAND")]
    pub(crate) app: Option<String>,
    /// Only this role, by its logical id (as STACK/ID, if several stacks have it).
    #[arg(long, value_name = "ROLE")]
    pub(crate) role: Option<String>,
    /// How to print them.
    #[arg(long, short, value_enum, default_value_t = IamFormat::Full)]
    pub(crate) format: IamFormat,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum IamFormat {
    /// In words.
    Full,
    /// A list of roles.
    Json,
}
