//! Executions as the commands run them: what they are given, and what is told of them.

use std::{
    cell::RefCell,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use jiff::Timestamp;
use serde_json::{Value, json};
use statewright_local::{
    Begin, Endpoints, Error, Finished, Lambda, Machine, Mocked, Objects, Program, Services, Time,
    engine::{Data, HistoryEvent, Interleaving, Outcome, PAYLOAD_BYTES_MAX},
    mocks::Mocks,
    page, run as drive,
};
use tokio::{
    fs,
    io::{AsyncReadExt, stdin},
    sync::mpsc,
};

use crate::{
    arguments::ExecutionArguments,
    output,
    report::{self, Report},
};

/// The arguments about an execution, read.
pub(crate) struct Prepared {
    input: Data,
    mocks: Option<Mocks>,
    case: Option<String>,
    pub(crate) endpoints: Endpoints,
    pub(crate) objects: Option<Objects>,
    time: Time,
    seed: Option<u64>,
    start_time: Timestamp,
    verbose: bool,
    json: bool,
    html: Option<PathBuf>,
}

impl Prepared {
    /// Reads what is named, and finds out what is wrong with it. With mocks, time may be virtual
    /// unless something else is said.
    pub(crate) async fn new(
        arguments: &ExecutionArguments,
        virtual_with_mocks: bool,
    ) -> Result<Self, Error> {
        let is_virtual = arguments.virtual_time
            || (virtual_with_mocks && arguments.mocks.is_some() && !arguments.real_time);
        if arguments.seed.is_some() && !is_virtual {
            return Err(Error::new("a --seed decides about a run in virtual time only")
                .hint("add --virtual-time: what happens in real time is not ours to decide"));
        }
        if let Some(page) = &arguments.html {
            output::check(page)?;
        }
        let mocks = match &arguments.mocks {
            Some(file) => Some(mocks(file).await?),
            None => None,
        };
        Ok(Self {
            mocks,
            case: arguments.case.clone(),
            endpoints: Endpoints::new(&arguments.endpoint, |name| std::env::var(name).ok())?,
            objects: arguments.objects.as_deref().map(objects).transpose()?,
            time: if is_virtual { Time::Virtual } else { Time::Real },
            seed: arguments.seed,
            start_time: arguments.start_time,
            verbose: arguments.verbose,
            json: arguments.json,
            html: arguments.html.clone(),
            input: input(arguments).await?,
        })
    }

    /// The name of the state machine that the mock file is about, if it is about one only.
    pub(crate) fn only_machine(&self) -> Option<String> {
        match self.mocks.as_ref()?.machines().as_slice() {
            [only] => Some((*only).to_owned()),
            _ => None,
        }
    }

    /// The mocks of a state machine.
    pub(crate) fn mocked(&self, machine: &str) -> Result<Option<Mocked>, Error> {
        let mocks = self.mocks.clone();
        mocks.map(|mocks| Mocked::new(mocks, machine, self.case.as_deref())).transpose()
    }

    /// Runs an execution to its end, with these functions, and tells of it. `id` is what the
    /// user calls the state machine.
    pub(crate) async fn run(
        self,
        id: &str,
        machine: &Machine,
        mut services: Services,
        programs: Vec<Program>,
        port: u16,
    ) -> Result<ExitCode, Error> {
        let (log, mut lines) = mpsc::unbounded_channel();
        let lambda = Arc::new(Lambda::new(programs, port, log).await?);
        services.lambda = Some(Arc::clone(&lambda));
        let services = Arc::new(services);
        let begin = self.begin();
        let name = begin.name.clone();
        report::line("Running", id);
        let report = RefCell::new(Report::new(&machine.definition, self.verbose));
        let finished = {
            let observe =
                |progress: statewright_local::Progress<'_>| report.borrow_mut().progress(progress);
            let running = drive(machine, begin, &services, self.time, observe);
            let logging = async {
                while let Some(line) = lines.recv().await {
                    report.borrow_mut().log(&line);
                }
                std::future::pending::<()>().await;
            };
            let refreshing = async {
                loop {
                    tokio::time::sleep(report::PENDING_EVERY).await;
                    report.borrow_mut().refresh();
                }
            };
            tokio::select! {
                // What a function wrote before it answered is shown before its state is done.
                biased;
                () = logging => unreachable!("the log of the functions goes on for as long as they can write"),
                finished = running => finished,
                () = refreshing => unreachable!("it goes on for as long as it is asked to"),
            }
        };
        lambda.end().await;
        while let Ok(line) = lines.try_recv() {
            report.borrow_mut().log(&line);
        }
        report.borrow_mut().finished(&finished);

        print(&finished, self.json)?;
        if let Some(file) = &self.html {
            output::write(file, &page(id, &machine.definition, &name, &finished)?)?;
            report::line("Wrote", &file.display().to_string());
        }
        Ok(match finished.outcome {
            Outcome::Succeeded { .. } => ExitCode::SUCCESS,
            Outcome::Failed(_) | Outcome::TimedOut(_) | Outcome::Aborted(_) => ExitCode::FAILURE,
        })
    }

    /// In virtual time, nothing is random that was not asked for.
    fn begin(&self) -> Begin {
        let random = uuid::Uuid::new_v4();
        let (name, at, seed) = match self.time {
            Time::Real => (random.to_string(), Timestamp::now(), random.as_u64_pair().0),
            Time::Virtual => ("run".to_owned(), self.start_time, self.seed.unwrap_or_default()),
        };
        let interleaving = match self.seed {
            Some(_) => Interleaving::Random,
            None => Interleaving::InOrder,
        };
        Begin { name, input: self.input.clone(), at, seed, interleaving }
    }
}

pub(crate) async fn mocks(file: &Path) -> Result<Mocks, Error> {
    let text = fs::read_to_string(file).await.map_err(|error| {
        Error::new(format!("the mock file {} cannot be read: {error}", file.display()))
            .hint("give the path of a mock file of Step Functions Local")
    })?;
    Mocks::parse(&text)
}

pub(crate) fn objects(folder: &Path) -> Result<Objects, Error> {
    if folder.is_dir() {
        return Ok(Objects::Folder(folder.to_owned()));
    }
    Err(Error::new(format!("{} is no folder", folder.display()))
        .hint("--objects names a folder with a folder for each bucket"))
}

async fn input(arguments: &ExecutionArguments) -> Result<Data, Error> {
    let (text, place) = match &arguments.input_file {
        None => {
            let shown: String = arguments.input.chars().take(80).collect();
            (arguments.input.clone(), shown)
        }
        Some(file) if file == Path::new("-") => {
            let mut text = String::new();
            stdin().read_to_string(&mut text).await.map_err(|error| {
                Error::new(format!("the input cannot be read from stdin: {error}"))
            })?;
            (text, "stdin".to_owned())
        }
        Some(file) => {
            let text = fs::read_to_string(file).await.map_err(|error| {
                Error::new(format!("the input cannot be read from {}: {error}", file.display()))
                    .hint("give the path of a JSON file, or `-` for stdin")
            })?;
            (text, file.display().to_string())
        }
    };
    let input = Data::parse(&text).map_err(|error| {
        let error = Error::new(format!("the input is no JSON: {error}, in {place}"));
        match &arguments.input_file {
            None => error
                .hint("texts and keys stand in double quotes: --input '{\"inputCaseID\":\"001\"}'"),
            Some(_) => error.hint("texts and keys stand in double quotes"),
        }
    })?;
    let bytes = input.text().len();
    if bytes > PAYLOAD_BYTES_MAX {
        return Err(Error::new(format!(
            "the input has {bytes} bytes, and Step Functions takes {PAYLOAD_BYTES_MAX} at the most"
        ))
        .hint("put the data where the functions can read it, and pass on where that is"));
    }
    Ok(input)
}

fn print(finished: &Finished, history: bool) -> Result<(), Error> {
    if history {
        let events: Vec<_> = finished.history.iter().map(HistoryEvent::to_api_json).collect();
        let events: Vec<_> = events.iter().map(Value::from).collect();
        return output::print(&format!("{:#}\n", json!({ "events": events })));
    }
    match &finished.outcome {
        Outcome::Succeeded { output } => output::print(&format!("{output}\n")),
        // What went wrong is said on stderr.
        Outcome::Failed(_) | Outcome::TimedOut(_) | Outcome::Aborted(_) => Ok(()),
    }
}
