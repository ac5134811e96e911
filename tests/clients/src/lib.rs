//! The server, and the AWS SDK for Rust as its client.

use std::{path::Path, process::Stdio, sync::Arc};

use aws_sdk_sfn::{
    config::{
        ConfigBag, Intercept, RuntimeComponents, interceptors::BeforeTransmitInterceptorContextMut,
    },
    error::BoxError,
};
use statewright_local::{Api, ApiOptions, Server, ServerOptions};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
};

/// The clients of one server.
#[derive(Clone, Debug)]
pub struct Clients {
    /// That of Step Functions.
    pub sfn: aws_sdk_sfn::Client,
    /// That of Lambda.
    pub lambda: aws_sdk_lambda::Client,
}

impl Clients {
    /// Clients of a server in this process, which ends with the runtime.
    ///
    /// # Panics
    ///
    /// There is no free port.
    pub async fn new(options: ApiOptions) -> Self {
        let options =
            (Arc::new(Api::new(options)), ServerOptions { port: 0, ..Default::default() });
        let server = Server::bind(options.0, options.1).await.expect("a free port");
        let address = format!("http://{}", server.address());
        tokio::spawn(server.serve());
        Self::of(&address)
    }

    /// Clients of the server at this address.
    #[must_use]
    pub fn of(address: &str) -> Self {
        // Without TLS, which is most of what the SDK would be otherwise.
        let http = aws_smithy_http_client::Builder::new().build_http();
        let sfn = aws_sdk_sfn::Config::builder()
            .behavior_version_latest()
            .region(aws_sdk_sfn::config::Region::new("us-east-1"))
            .credentials_provider(aws_sdk_sfn::config::Credentials::new(
                "key", "secret", None, None, "test",
            ))
            .retry_config(aws_sdk_sfn::config::retry::RetryConfig::disabled())
            .endpoint_url(address)
            .interceptor(HostAsGiven)
            .http_client(http.clone())
            .build();
        let lambda = aws_sdk_lambda::Config::builder()
            .behavior_version_latest()
            .region(aws_sdk_lambda::config::Region::new("us-east-1"))
            .credentials_provider(aws_sdk_lambda::config::Credentials::new(
                "key", "secret", None, None, "test",
            ))
            .retry_config(aws_sdk_lambda::config::retry::RetryConfig::disabled())
            .endpoint_url(address)
            .http_client(http)
            .build();
        Self {
            sfn: aws_sdk_sfn::Client::from_conf(sfn),
            lambda: aws_sdk_lambda::Client::from_conf(lambda),
        }
    }
}

/// The SDK calls StartSyncExecution and TestState at another host (`sync-127.0.0.1`), which nobody
/// finds: other SDKs have a setting against that.
#[derive(Debug)]
struct HostAsGiven;

impl Intercept for HostAsGiven {
    fn name(&self) -> &'static str {
        "HostAsGiven"
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let request = context.request_mut();
        let uri = request.uri().replacen("://sync-", "://", 1);
        request.set_uri(uri)?;
        Ok(())
    }
}

/// `statewright serve` with the call centre, in a process that ends with this.
#[derive(Debug)]
pub struct CallCenter {
    /// Its clients.
    pub clients: Clients,
    child: Child,
}

impl CallCenter {
    /// Builds the server and the functions, and starts them.
    ///
    /// # Panics
    ///
    /// They cannot be built, or the server does not say where it listens.
    pub async fn serve() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let mut child = Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--package", "statewright-cli", "--"])
            .args(["serve", "cdk.out", "--port", "0"])
            .current_dir(root)
            .stdin(Stdio::null())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("Cargo");
        let mut lines = BufReader::new(child.stderr.take().expect("it is piped")).lines();
        let mut said = String::new();
        let address = loop {
            let line = lines.next_line().await.expect("a text");
            let line = line.unwrap_or_else(|| panic!("the server ended:\n{said}"));
            if let Some((_, address)) = line.split_once("Listening on ") {
                break address.trim().to_owned();
            }
            said += &line;
            said.push('\n');
        };
        // Nobody may stop reading, or the server could write no more.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Self { clients: Clients::of(&address), child }
    }

    /// Ends the server as Ctrl+C does, with the functions.
    ///
    /// # Panics
    ///
    /// It does not end.
    pub async fn end(mut self) {
        let id = self.child.id().expect("it runs").to_string();
        let sent = Command::new("kill").args(["-INT", &id]).status().await.expect("kill");
        assert!(sent.success(), "the server could not be told to end");
        self.child.wait().await.expect("it ends");
    }
}
