//! HTTP/1.1 without TLS, as emulators of AWS speak it.

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::{
    Request, Uri,
    header::{HOST, HeaderName, HeaderValue, USER_AGENT},
};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// More than this is not read of an answer.
const BODY_BYTES_MAX: usize = 1 << 28;

/// The address of an endpoint: `http://127.0.0.1:4566`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Url {
    host: String,
    port: u16,
    /// What stands before all paths; without a slash at its end.
    path: String,
}

impl Url {
    /// Reads an address, or says what is wrong with it.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let uri: Uri = text.parse().map_err(|_| "it is no address".to_owned())?;
        match uri.scheme_str() {
            Some("http") => {}
            Some("https") => return Err("https is not spoken here, only http is".to_owned()),
            _ => return Err("it does not begin with http://".to_owned()),
        }
        let host = uri.host().filter(|host| !host.is_empty());
        Ok(Self {
            host: host.ok_or_else(|| "it has no host".to_owned())?.to_owned(),
            port: uri.port_u16().unwrap_or(80),
            path: uri.path().trim_end_matches('/').to_owned(),
        })
    }

    /// The host, with its port.
    pub(super) fn authority(&self) -> String {
        match self.port {
            80 => self.host.clone(),
            port => format!("{}:{port}", self.host),
        }
    }
}

/// What is sent.
#[derive(Clone, Debug, Default)]
pub(super) struct Sent {
    pub(super) method: String,
    /// With the query behind it.
    pub(super) path: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Bytes,
}

/// What is answered.
#[derive(Clone, Debug)]
pub(super) struct Answered {
    pub(super) status: u16,
    /// What stands behind the status, in words.
    pub(super) reason: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Bytes,
}

impl Answered {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let is_it = |(known, _): &&(String, String)| known.eq_ignore_ascii_case(name);
        self.headers.iter().find(is_it).map(|(_, value)| value.as_str())
    }
}

/// Sends a request and waits for the answer; or says why there is none.
pub(super) async fn send(url: &Url, sent: Sent) -> Result<Answered, String> {
    let stream = TcpStream::connect((url.host.as_str(), url.port)).await;
    let stream = stream.map_err(|error| format!("{}: {error}", url.authority()))?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .map_err(|error| error.to_string())?;
    let request = request(url, sent)?;
    let exchange = async {
        let answer = sender.send_request(request).await.map_err(|error| error.to_string())?;
        let status = answer.status();
        let headers = answer.headers().iter().map(|(name, value)| {
            (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        });
        let headers = headers.collect();
        let body = Limited::new(answer.into_body(), BODY_BYTES_MAX).collect().await;
        Ok(Answered {
            status: status.as_u16(),
            reason: status.canonical_reason().unwrap_or_default().to_owned(),
            headers,
            body: body.map_err(|error| error.to_string())?.to_bytes(),
        })
    };
    // The connection goes on only while somebody waits for it.
    tokio::pin!(exchange);
    tokio::select! {
        answered = &mut exchange => answered,
        ended = connection => match ended {
            Ok(()) => exchange.await,
            Err(error) => Err(error.to_string()),
        },
    }
}

fn request(url: &Url, sent: Sent) -> Result<Request<Full<Bytes>>, String> {
    let path = format!("{}{}", url.path, sent.path);
    let mut request = Request::builder()
        .method(sent.method.as_str())
        .uri(path)
        .header(USER_AGENT, concat!("statewright/", env!("CARGO_PKG_VERSION")))
        .body(Full::new(sent.body))
        .map_err(|error| error.to_string())?;
    for (name, value) in sent.headers {
        let name: HeaderName = name.parse().map_err(|_| format!("{name:?} is no header"))?;
        let value = HeaderValue::from_bytes(value.as_bytes())
            .map_err(|_| format!("the header {name} cannot be {value:?}"))?;
        request.headers_mut().append(name, value);
    }
    if !request.headers().contains_key(HOST) {
        let host = HeaderValue::from_str(&url.authority());
        request.headers_mut().insert(HOST, host.map_err(|error| error.to_string())?);
    }
    Ok(request)
}

/// A text in an address: what has a meaning there is written as numbers.
pub(super) fn escape(text: &str, keeps_slashes: bool) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                escaped.push(char::from(byte));
            }
            b'/' if keeps_slashes => escaped.push('/'),
            _ => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        let url = Url::parse("http://localhost:4566/base/").expect("an address");
        assert_eq!((url.authority().as_str(), url.path.as_str()), ("localhost:4566", "/base"));
        assert_eq!(Url::parse("http://host").expect("an address").authority(), "host");
        for (text, why) in [
            ("https://host", "https is not spoken here, only http is"),
            ("localhost:4566", "it does not begin with http://"),
            ("http://", "it is no address"),
            ("a b", "it is no address"),
        ] {
            assert_eq!(Url::parse(text), Err(why.to_owned()), "{text}");
        }
    }

    #[test]
    fn texts_in_addresses() {
        assert_eq!(escape("a b/ü+~", false), "a%20b%2F%C3%BC%2B~");
        assert_eq!(escape("a b/c", true), "a%20b/c");
    }
}
