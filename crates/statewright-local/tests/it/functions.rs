//! A program that is a function, and behaves in many ways.

#![expect(clippy::print_stdout, reason = "what a function prints is its log")]

use std::{
    collections::BTreeMap,
    fmt,
    io::{Read, Write},
    net::TcpStream,
    process::ExitCode,
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use statewright_handler::HandlerError;

#[derive(Debug, HandlerError)]
enum Sorry {
    OutOfStock,
}

impl fmt::Display for Sorry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("there is none left")
    }
}

/// Answers invocations as the variable BEHAVIOUR says.
pub(crate) fn behave() -> ExitCode {
    let behaviour = std::env::var("BEHAVIOUR").unwrap_or_default();
    match behaviour.as_str() {
        "exits before it asks for work" => ExitCode::from(3),
        "never asks for work" => {
            std::thread::sleep(Duration::from_secs(3600));
            ExitCode::SUCCESS
        }
        "cannot begin" => {
            post(
                "init/error",
                r#"{"errorType":"NoConfig","errorMessage":"there is no configuration"}"#,
            );
            ExitCode::FAILURE
        }
        "answers what is no JSON" => {
            let id = next();
            post(&format!("invocation/{id}/response"), "bonjour");
            next();
            ExitCode::SUCCESS
        }
        "answers with its input as it is" => {
            let response = request("GET", "invocation/next", "");
            let input = response.split_once("\r\n\r\n").expect("a body").1;
            post(&format!("invocation/{}/response", id(&response)), input);
            next();
            ExitCode::SUCCESS
        }
        "writes by what it is called" => {
            let response = request("GET", "invocation/next", "");
            let name = "lambda-runtime-invoked-function-arn: ";
            let arn = response.lines().find_map(|line| line.strip_prefix(name));
            println!("{}", arn.expect("an ARN"));
            post(&format!("invocation/{}/response", id(&response)), "1");
            next();
            ExitCode::SUCCESS
        }
        "tells what it is told" => loop {
            let response = request("GET", "invocation/next", "");
            let names =
                ["lambda-runtime-invoked-function-arn: ", "lambda-runtime-client-context: "];
            let told = names.map(|name| response.lines().find_map(|line| line.strip_prefix(name)));
            let told = serde_json::to_string(&told).expect("JSON");
            post(&format!("invocation/{}/response", id(&response)), &told);
        },
        "fails without a name" => {
            let id = next();
            post(&format!("invocation/{id}/error"), r#"{"errorMessage":"sorry"}"#);
            next();
            ExitCode::SUCCESS
        }
        "answers another invocation first" => {
            let id = next();
            let refused = post("invocation/another/response", "1");
            assert!(refused.starts_with("HTTP/1.1 400"), "{refused}");
            post(&format!("invocation/{id}/response"), "2");
            next();
            ExitCode::SUCCESS
        }
        "reads a number" => statewright_handler::run(reads_a_number),
        "answers with keys that are no texts" => statewright_handler::run(answers_with_odd_keys),
        "panics before it begins" => statewright_handler::run(panics_before_it_begins),
        _ => statewright_handler::run(handle),
    }
}

async fn handle(input: serde_json::Value) -> Result<serde_json::Value, Sorry> {
    static INVOCATIONS: AtomicU32 = AtomicU32::new(0);
    let count = INVOCATIONS.fetch_add(1, Ordering::Relaxed) + 1;
    match std::env::var("BEHAVIOUR").unwrap_or_default().as_str() {
        "counts" => Ok(count.into()),
        "tells its environment" => {
            let named = |name: &str| name != "BEHAVIOUR" && !name.starts_with("RUST");
            let names: Vec<_> =
                std::env::vars().map(|(name, _)| name).filter(|name| named(name)).collect();
            Ok(names.into())
        }
        "fails" => Err(Sorry::OutOfStock),
        "tells which attempt it is and fails" => {
            println!("attempt {count}");
            Err(Sorry::OutOfStock)
        }
        "tells which attempt it is and fails once" => {
            println!("attempt {count}");
            if count == 1 { Err(Sorry::OutOfStock) } else { Ok(input) }
        }
        "writes its input" => {
            println!("{input}");
            Ok(input)
        }
        "writes that it is called" => {
            println!("called");
            Ok(serde_json::Value::Null)
        }
        "panics" => panic!("this was not foreseen"),
        "exits" => std::process::exit(7),
        "exits without a word" => std::process::exit(0),
        "aborts" => std::process::abort(),
        "tells its process and hangs" => {
            println!("{}", std::process::id());
            std::thread::sleep(Duration::from_secs(3600));
            Ok(input)
        }
        "tells its child and hangs" => {
            let mut child =
                std::process::Command::new("sleep").arg("3600").spawn().expect("it sleeps");
            println!("{}", child.id());
            child.wait().expect("it ends");
            Ok(input)
        }
        "hangs" => loop {
            std::thread::sleep(Duration::from_secs(3600));
        },
        behaviour if behaviour.starts_with(WAITS_IN) => {
            wait_for_another(behaviour.trim_start_matches(WAITS_IN).as_ref());
            Ok(count.into())
        }
        "fails the first time" if count == 1 => Err(Sorry::OutOfStock),
        "answers with seven megabytes" => Ok("x".repeat(7_000_000).into()),
        "writes" => {
            println!("to stdout");
            eprintln!("to stderr");
            eprint!("without an end");
            Ok(input)
        }
        _ => Ok(input),
    }
}

/// What the behaviour of waiting for another process begins with; then comes a folder.
pub(crate) const WAITS_IN: &str = "waits for another one in ";

/// Waits until another process is here, too.
fn wait_for_another(folder: &std::path::Path) {
    std::fs::write(folder.join(std::process::id().to_string()), "").expect("a file");
    let here = || std::fs::read_dir(folder).expect("the folder").count();
    while here() < 2 {
        std::thread::sleep(Duration::from_millis(5));
    }
}

async fn reads_a_number(input: Numbered) -> Result<u8, Sorry> {
    Ok(input.outer.number)
}

async fn answers_with_odd_keys(_: serde_json::Value) -> Result<BTreeMap<(u8, u8), u8>, Sorry> {
    Ok([((1, 2), 3)].into())
}

fn panics_before_it_begins(_: serde_json::Value) -> std::future::Ready<Result<u8, Sorry>> {
    panic!("there is not even a future")
}

#[derive(serde::Deserialize)]
struct Numbered {
    outer: Inner,
}

#[derive(serde::Deserialize)]
struct Inner {
    number: u8,
}

/// Asks for an invocation, as a runtime would that is not ours; gives its id.
fn next() -> String {
    id(&request("GET", "invocation/next", ""))
}

fn id(response: &str) -> String {
    let header =
        response.lines().find_map(|line| line.strip_prefix("lambda-runtime-aws-request-id: "));
    header.unwrap_or_else(|| panic!("no request id in {response}")).to_owned()
}

fn post(path: &str, body: &str) -> String {
    request("POST", path, body)
}

fn request(method: &str, path: &str, body: &str) -> String {
    let api = std::env::var("AWS_LAMBDA_RUNTIME_API").expect("the API");
    let mut stream = TcpStream::connect(&api).expect("the API is there");
    let length = body.len();
    write!(
        stream,
        "{method} /2018-06-01/runtime/{path} HTTP/1.1\r\nhost: {api}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )
    .expect("the request is sent");
    let mut response = String::new();
    stream.read_to_string(&mut response).expect("a response");
    response
}
