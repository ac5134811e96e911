use std::{fs::OpenOptions, path::Path, process::ExitCode, sync::Arc};

use statewright_local::{
    Account, Api, ApiOptions, Assembly, Endpoints, Error, EventLog, Function, Lambda, LogLine,
    Server, ServerOptions, Services, mocks::Mocks,
};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::{
    arguments::{AppArguments, ServeArguments},
    cargo::{Build, programs},
    execution::{mocks, objects},
    log, project, report,
};

/// Serves the API until a signal comes.
pub(crate) async fn serve(arguments: ServeArguments) -> Result<ExitCode, Error> {
    log::begin(&arguments.log, arguments.log_format);
    let event_log = arguments.logs.as_deref().map(event_log).transpose()?;
    let mocks = match &arguments.mocks {
        Some(file) => mocks(file).await?,
        None => Mocks::default(),
    };
    let mut services = Services {
        endpoints: Endpoints::new(&arguments.endpoint, |name| std::env::var(name).ok())?,
        objects: arguments.objects.as_deref().map(objects).transpose()?,
        ..Services::default()
    };
    let app = match &arguments.app {
        Some(app) => Some(assembly(app).await?),
        None => None,
    };
    let (logs, lines) = unbounded_channel();
    if let Some(app) = &app {
        let functions: Vec<&Function> = readable(app);
        services.functions =
            functions.iter().map(|function| function.arn.as_str().into()).collect();
        let build = Build { release: arguments.release, skip: arguments.no_build };
        let programs = programs(functions, build).await?;
        services.lambda = Some(Arc::new(Lambda::new(programs, 0, logs).await?));
    }
    let api = Arc::new(Api::new(ApiOptions {
        account: Account { id: arguments.aws_account, region: arguments.aws_region },
        mocks,
        wait_time_scale: arguments.wait_time_scale,
        services,
        event_log,
    }));
    for machine in app.iter().flat_map(|app| &app.state_machines) {
        api.deploy(machine.read.as_ref().map_err(Error::clone)?)?;
        report::line("Deployed", &machine.arn);
    }
    let options = ServerOptions { address: arguments.host, port: arguments.port };
    let server = Server::bind(api, options).await?;
    report::line("Listening", &format!("on http://{}", server.address()));
    if !arguments.host.is_loopback() {
        report::warning(&format!(
            "whoever can reach {} can start executions here: nobody is asked who they are",
            arguments.host
        ));
    }
    tokio::select! {
        never = server.serve() => match never {},
        () = show(lines) => unreachable!("what the functions write goes on for as long as there is a server"),
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

async fn assembly(app: &str) -> Result<Assembly, Error> {
    let arguments = AppArguments { state_machine: None, app: Some(app.to_owned()), output: None };
    project::assembly(&arguments).await
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

/// Shows what the functions write.
async fn show(mut lines: UnboundedReceiver<LogLine>) {
    while let Some(line) = lines.recv().await {
        report::log(&line);
    }
    // Without functions nobody writes anything.
    std::future::pending::<()>().await;
}
