use std::{process::ExitCode, sync::Arc};

use statewright_local::{Account, Api, Error, Server, ServerOptions};

use crate::{arguments::ServeArguments, report};

/// Serves the API until a signal comes.
pub(crate) async fn serve(arguments: ServeArguments) -> Result<ExitCode, Error> {
    let account = Account { id: arguments.aws_account, region: arguments.aws_region };
    let options = ServerOptions { address: arguments.host, port: arguments.port };
    let server = Server::bind(Arc::new(Api::new(account)), options).await?;
    report::line("Listening", &format!("on http://{}", server.address()));
    if !arguments.host.is_loopback() {
        report::warning(&format!(
            "whoever can reach {} can start executions here: nobody is asked who they are",
            arguments.host
        ));
    }
    match server.serve().await {}
}
