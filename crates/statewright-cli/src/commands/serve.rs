mod deployer;
mod watch;

use std::{fs::OpenOptions, path::Path, process::ExitCode, sync::Arc};

use statewright_local::{
    Account, Api, ApiOptions, Endpoints, Error, EventLog, LogLine, Server, ServerOptions, Services,
    mocks::Mocks,
};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::{
    arguments::ServeArguments,
    cargo::Build,
    execution::{mocks, objects},
    log,
    project::App,
    report,
};
use deployer::Deployer;

/// Serves the API until a signal comes.
pub(crate) async fn serve(arguments: ServeArguments) -> Result<ExitCode, Error> {
    log::begin(&arguments.log, arguments.log_format);
    let event_log = arguments.logs.as_deref().map(event_log).transpose()?;
    let mocks = match &arguments.mocks {
        Some(file) => mocks(file).await?,
        None => Mocks::default(),
    };
    let services = Services {
        endpoints: Endpoints::new(&arguments.endpoint, |name| std::env::var(name).ok())?,
        objects: arguments.objects.as_deref().map(objects).transpose()?,
        ..Services::default()
    };
    let options = ApiOptions {
        account: Account { id: arguments.aws_account, region: arguments.aws_region },
        mocks,
        wait_time_scale: arguments.wait_time_scale,
        services,
        event_log,
        ..ApiOptions::default()
    };
    let api = match &arguments.data_dir {
        Some(folder) => Api::open(options, folder)?,
        None => Arc::new(Api::new(options)),
    };
    // That somebody else listens there is found before anything takes its time.
    let (address, port) = (arguments.host, arguments.port);
    let options = ServerOptions { address, port, ..ServerOptions::default() };
    let server = Server::bind(Arc::clone(&api), options).await?;
    let (logs, lines) = unbounded_channel();
    let mut deployer = match &arguments.app {
        Some(app) => {
            let build = Build { release: arguments.release, skip: arguments.no_build };
            Some(Deployer::new(App::of(app)?, build, arguments.wait_time_scale, api, logs))
        }
        None => None,
    };
    if let Some(deployer) = &mut deployer {
        deployer.begin().await?;
    }
    let watched = match deployer {
        Some(deployer) if arguments.watch => Some(deployer.watch()?),
        _ => None,
    };
    report::line(
        "Keeping",
        &match &arguments.data_dir {
            Some(folder) => format!("everything in {}", folder.display()),
            None => "everything in memory, until this ends".to_owned(),
        },
    );
    report::line("Listening", &format!("on http://{}", server.address()));
    if !arguments.host.is_loopback() {
        report::warning(&format!(
            "whoever can reach {} can start executions here: nobody is asked who they are",
            arguments.host
        ));
    }
    tokio::select! {
        never = server.serve() => match never {},
        never = show(lines) => match never {},
        never = watch::redeploy(watched) => match never {},
    }
}

fn event_log(file: &Path) -> Result<EventLog, Error> {
    let log = if file == Path::new("-") {
        EventLog::new(std::io::stdout())
    } else {
        let file = OpenOptions::new().append(true).create(true).open(file);
        file.and_then(EventLog::new)
    };
    log.map_err(|error| {
        Error::new(format!("{} cannot be written: {error}", file.display()))
            .hint("--logs names a file in a folder that is there, or `-` for stdout")
    })
}

/// Shows what the functions write.
async fn show(mut lines: UnboundedReceiver<LogLine>) -> std::convert::Infallible {
    while let Some(line) = lines.recv().await {
        report::log(&line);
    }
    // Without functions nobody writes anything.
    std::future::pending().await
}
