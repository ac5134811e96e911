use std::{process::ExitCode, sync::Arc};

use statewright_local::{
    Account, Api, ApiOptions, Error, Server, ServerOptions, Services, mocks::Mocks,
};
use tokio::fs;

use crate::{arguments::ServeArguments, report};

/// Serves the API until a signal comes.
pub(crate) async fn serve(arguments: ServeArguments) -> Result<ExitCode, Error> {
    let api = Api::new(ApiOptions {
        account: Account { id: arguments.aws_account, region: arguments.aws_region },
        mocks: match &arguments.mocks {
            None => Mocks::default(),
            Some(file) => {
                let text = fs::read_to_string(file).await.map_err(|error| {
                    Error::new(format!("cannot read the mock file {}: {error}", file.display()))
                })?;
                Mocks::parse(&text)?
            }
        },
        wait_time_scale: arguments.wait_time_scale,
        services: Services::default(),
    });
    let options = ServerOptions { address: arguments.host, port: arguments.port };
    let server = Server::bind(Arc::new(api), options).await?;
    report::line("Listening", &format!("on http://{}", server.address()));
    if !arguments.host.is_loopback() {
        report::warning(&format!(
            "whoever can reach {} can start executions here: nobody is asked who they are",
            arguments.host
        ));
    }
    match server.serve().await {}
}
