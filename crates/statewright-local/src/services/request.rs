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
    /// What the AWS SDK says of the HTTP response, which integrations of their own pass on: the
    /// members `SdkHttpMetadata` and `SdkResponseMetadata`.
    pub(crate) fn metadata(
        &self,
        status: u16,
        headers: &[(String, String)],
    ) -> [(&'static str, Json); 2] {
        let all: Json = Json::Object(
            headers
                .iter()
                .map(|(name, value)| (name.as_str(), vec![Json::from(value.as_str())]))
                .collect(),
        );
        let plain: Json = Json::Object(
            headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect(),
        );
        let http = [
            ("AllHttpHeaders", all),
            ("HttpHeaders", plain),
            ("HttpStatusCode", u64::from(status).into()),
        ];
        [
            ("SdkHttpMetadata", http.into()),
            ("SdkResponseMetadata", [("RequestId", self.id.as_str())].into()),
        ]
    }

    /// The time as the `Date` of an HTTP response.
    pub(crate) fn date(&self) -> String {
        self.at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
    }
}
