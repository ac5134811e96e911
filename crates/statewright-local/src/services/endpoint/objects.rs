//! The objects that Distributed Maps read and write, at an endpoint of S3.

use statewright_engine::{Failure, Json, ObjectRequest, ObjectResponse};

use super::{
    Endpoints, Service,
    http::{Answered, Sent, escape},
    models::Model,
    xml::Element,
};
use crate::services::Request;

/// The buckets at an endpoint of S3.
#[derive(Clone, Debug)]
pub(crate) struct Bucket(Service);

impl Endpoints {
    /// The buckets at the endpoint of S3, if one is named; or why it cannot be used.
    pub(crate) fn buckets(&self) -> Option<Result<Bucket, String>> {
        let (url, model) = self.of("s3").zip(Model::of("s3"))?;
        Some(url.map(|url| Bucket(Service { url, model, optimized: None })))
    }
}

impl Bucket {
    /// Answers what a Distributed Map asks.
    pub(crate) async fn ask(
        &self,
        asked: &ObjectRequest,
        request: &Request,
    ) -> Result<ObjectResponse, Failure> {
        match asked {
            ObjectRequest::Get { bucket, key } => {
                let answered = self.send("GET", object(bucket, key), &[], request).await?;
                Ok(ObjectResponse::Object((*answered.body).into()))
            }
            ObjectRequest::Put { bucket, key, body } => {
                self.send("PUT", object(bucket, key), body, request).await?;
                Ok(ObjectResponse::Put)
            }
            ObjectRequest::List { bucket, prefix } => self.list(bucket, prefix, request).await,
        }
    }

    /// All objects, page by page.
    async fn list(
        &self,
        bucket: &str,
        prefix: &str,
        request: &Request,
    ) -> Result<ObjectResponse, Failure> {
        let mut objects = Vec::new();
        let mut token: Option<String> = None;
        loop {
            let mut path =
                format!("/{}?list-type=2&prefix={}", escape(bucket, false), escape(prefix, false));
            if let Some(token) = &token {
                path += &format!("&continuation-token={}", escape(token, false));
            }
            let answered = self.send("GET", path, &[], request).await?;
            let page =
                Element::parse(&String::from_utf8_lossy(&answered.body)).ok_or_else(|| {
                    self.0.client_failure("Unable to unmarshall response: it is no XML")
                })?;
            objects.extend(page.children.iter().filter(|child| child.name == "Contents").map(item));
            token = page.child("NextContinuationToken").map(|token| token.text.clone());
            if token.is_none() {
                return Ok(ObjectResponse::List(objects));
            }
        }
    }

    async fn send(
        &self,
        method: &str,
        path: String,
        body: &[u8],
        request: &Request,
    ) -> Result<Answered, Failure> {
        let sent = Sent {
            method: method.to_owned(),
            path,
            headers: Vec::new(),
            body: body.to_vec().into(),
        };
        let answered = self.0.send(sent, request).await?;
        if (200..300).contains(&answered.status) {
            return Ok(answered);
        }
        Err(self.0.failure(&answered, request))
    }
}

fn object(bucket: &str, key: &str) -> String {
    format!("/{}/{}", escape(bucket, false), escape(key, true))
}

/// An object of a listing, with the members that Step Functions gives as an item.
fn item(contents: &Element) -> Json {
    let text = |name: &str| contents.child(name).map(|child| child.text.clone());
    let size: Option<u64> = text("Size").and_then(|size| size.parse().ok());
    let modified = text("LastModified").and_then(|time| time.parse::<jiff::Timestamp>().ok());
    [
        ("Etag", Json::from(text("ETag"))),
        ("Key", text("Key").into()),
        ("LastModified", modified.map(jiff::Timestamp::as_second).into()),
        ("Size", size.into()),
        ("StorageClass", text("StorageClass").unwrap_or_else(|| "STANDARD".to_owned()).into()),
    ]
    .into()
}
