use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::SystemTime,
};

use statewright_local::{
    Api, Assembly, Change, Deployment, Error, Function, Lambda, LogLine, Program,
};
use tokio::sync::mpsc::UnboundedSender;

use super::watch::{Sources, Watched};
use crate::{
    cargo::{Build, programs},
    project::App,
    report,
};

/// Brings an app to where it is served, as often as that is wanted.
pub(super) struct Deployer {
    app: App,
    build: Build,
    /// How much of the time that Lambda waits for is waited for.
    time_scale: f64,
    api: Arc<Api>,
    logs: UnboundedSender<LogLine>,
    /// The functions that are there, with the states of their programs.
    functions: Vec<(Function, Built)>,
    /// How many deployments there were.
    number: u32,
}

/// What tells one state of a file from another.
type Built = Option<(SystemTime, u64)>;

impl Deployer {
    pub(super) fn new(
        app: App,
        build: Build,
        time_scale: f64,
        api: Arc<Api>,
        logs: UnboundedSender<LogLine>,
    ) -> Self {
        Self { app, build, time_scale, api, logs, functions: Vec::new(), number: 0 }
    }

    /// Deploys for the first time: an assembly that is there is taken as it is.
    pub(super) async fn begin(&mut self) -> Result<(), Error> {
        let assembly = self.app.assembly().await?;
        self.deploy(&assembly).await
    }

    /// Synthesizes, builds and deploys again.
    pub(super) async fn again(&mut self) -> Result<(), Error> {
        let assembly = self.app.synthesized().await?;
        self.deploy(&assembly).await
    }

    /// Watches the sources of what was deployed.
    pub(super) fn watch(self) -> Result<Watched, Error> {
        let folders = self.functions.iter().filter_map(|(function, _)| function.code.workspace());
        let sources = Sources::watch(&self.app, folders)?;
        Ok(Watched { deployer: self, sources })
    }

    async fn deploy(&mut self, assembly: &Assembly) -> Result<(), Error> {
        for unheeded in self.api.unheeded(assembly) {
            report::warning(&unheeded.to_string());
        }
        let functions = readable(assembly);
        let programs = programs(functions, self.build).await?;
        let built: Vec<_> = programs
            .iter()
            .map(|program| (program.function.clone(), state(&program.path)))
            .collect();
        let is_first = self.number == 0;
        let lambda = if is_first || built != self.functions {
            Some(self.lambda(programs).await?)
        } else {
            None
        };
        let machines = assembly.state_machines.iter().map(|machine| machine.read.clone());
        let is_changed = lambda.is_some();
        let deployed = self.api.deploy(Deployment {
            state_machines: machines.collect::<Result<_, _>>()?,
            functions: built.iter().map(|(function, _)| function.arn.as_str().into()).collect(),
            unreadable: assembly.unreadable(),
            lambda,
        })?;
        (self.functions, self.number) = (built, self.number + 1);
        let mut is_same = true;
        for deployed in deployed {
            let verb = match deployed.change {
                Change::Created => "Deployed",
                // What was kept in a folder may be as it was.
                Change::Unchanged if is_first => "Deployed",
                Change::Updated => "Updated",
                Change::Deleted => "Deleted",
                Change::Unchanged => continue,
            };
            is_same = false;
            report::line(verb, &deployed.arn);
        }
        if is_changed && !is_first {
            let count = self.functions.len();
            report::line(
                "Updated",
                &format!("{count} function{}", if count == 1 { "" } else { "s" }),
            );
        } else if is_same && !is_first {
            report::line("Unchanged", "all stays as it is");
        }
        Ok(())
    }

    async fn lambda(&self, programs: Vec<Program>) -> Result<Arc<Lambda>, Error> {
        let (programs, copies) = Copies::of(programs, self.number)?;
        let lambda = Lambda::new(programs, 0, self.logs.clone()).await?;
        Ok(Arc::new(lambda.with_time_scale(self.time_scale).holding(copies)))
    }
}

/// The functions that can be run here. Of the others, it is said why they cannot.
fn readable(assembly: &Assembly) -> Vec<&Function> {
    let mut functions = Vec::new();
    for function in &assembly.functions {
        match &function.read {
            Ok(function) => functions.push(function),
            Err(error) => report::warning(&error.to_string()),
        }
    }
    functions
}

fn state(path: &Path) -> Built {
    let metadata = fs::metadata(path).ok()?;
    Some((metadata.modified().ok()?, metadata.len()))
}

/// The programs of a deployment, where no build changes them: beside where they were built, and
/// for as long as this is there.
struct Copies(Vec<PathBuf>);

impl Copies {
    fn of(mut programs: Vec<Program>, number: u32) -> Result<(Vec<Program>, Self), Error> {
        let mut copies = Self(Vec::new());
        for program in &mut programs {
            let (Some(folder), Some(name)) = (program.path.parent(), program.path.file_name())
            else {
                continue;
            };
            let folder = folder.join(format!(".serve-{}-{number}", std::process::id()));
            let copy = folder.join(name);
            copies.0.push(folder.clone());
            // A build replaces a file, and writes into none, so another name of it will do.
            fs::create_dir_all(&folder)
                .and_then(|()| match fs::hard_link(&program.path, &copy) {
                    Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
                    Err(_) => fs::copy(&program.path, &copy).map(drop),
                    Ok(()) => Ok(()),
                })
                .map_err(|error| {
                    Error::new(format!("{} cannot be written: {error}", copy.display()))
                })?;
            program.path = copy;
        }
        Ok((programs, copies))
    }
}

impl Drop for Copies {
    fn drop(&mut self) {
        for folder in &self.0 {
            // One that is gone already was named twice.
            let _ = fs::remove_dir_all(folder);
        }
    }
}
