use jiff::Timestamp;
use statewright_engine::Json;

/// A request to a service, as its answer and its log name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its identifier.
    pub id: String,
    /// When it is made.
    pub at: Timestamp,
}

impl Request {
    /// One that is made now.
    #[must_use]
    pub fn now() -> Self {
        Self { id: uuid::Uuid::new_v4().to_string(), at: Timestamp::now() }
    }

    /// What the AWS SDK says of an HTTP response to it: see [`metadata`].
    pub(crate) fn metadata(
        &self,
        status: u16,
        headers: &[(String, String)],
    ) -> [(&'static str, Json); 2] {
        metadata(&self.id, status, headers)
    }

    /// The time as the `Date` of an HTTP response.
    pub(crate) fn date(&self) -> String {
        http_date(self.at)
    }
}

/// A time as HTTP has it.
pub(crate) fn http_date(at: Timestamp) -> String {
    at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// What the AWS SDK says of an HTTP response, which integrations of their own pass on: the
/// members `SdkHttpMetadata` and `SdkResponseMetadata`.
pub(super) fn metadata(
    id: &str,
    status: u16,
    headers: &[(String, String)],
) -> [(&'static str, Json); 2] {
    let headers = || headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let all = headers().map(|(name, value)| (name, vec![Json::from(value)]));
    let http = [
        ("AllHttpHeaders", Json::Object(all.collect())),
        ("HttpHeaders", Json::Object(headers().collect())),
        ("HttpStatusCode", u64::from(status).into()),
    ];
    [("SdkHttpMetadata", http.into()), ("SdkResponseMetadata", [("RequestId", id)].into())]
}
