//! A client of HTTP, for one request a connection.

use std::{
    io::{Read, Write},
    net::{TcpStream, ToSocketAddrs},
    time::Duration,
};

/// How long an answer may take: a function may be built or begun for it.
const PATIENCE: Duration = Duration::from_secs(60);

/// The status and the body of an answer; nothing, if nobody answers, or not to the end of the head.
pub(crate) fn exchange(
    address: impl ToSocketAddrs,
    method: &str,
    path: &str,
    header: &str,
    body: &str,
) -> Option<(u16, String)> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    let length = body.len();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{header}Content-Length: {length}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some((status, body.to_owned()))
}

/// The header that names an operation.
pub(crate) fn operation(name: &str) -> String {
    format!("X-Amz-Target: AWSStepFunctions.{name}\r\n")
}
