//! The store of objects that Distributed Maps read from and write to.

use std::{
    fs, io,
    path::{Component, Path, PathBuf},
    sync::Arc,
};

use jiff::Timestamp;
use statewright_engine::{Failure, Json, ObjectRequest, ObjectResponse};

/// A store of objects.
#[derive(Clone, Debug)]
pub enum Objects {
    /// A folder: each bucket is a folder in it, and each object a file in that.
    Folder(PathBuf),
}

impl Objects {
    pub(super) fn ask(&self, request: &ObjectRequest) -> Result<ObjectResponse, Failure> {
        match self {
            Self::Folder(folder) => match request {
                ObjectRequest::Get { bucket, key } => get(folder, bucket, key),
                ObjectRequest::List { bucket, prefix } => list(folder, bucket, prefix),
                ObjectRequest::Put { bucket, key, body } => put(folder, bucket, key, body),
            },
        }
    }
}

fn get(folder: &Path, bucket: &str, key: &str) -> Result<ObjectResponse, Failure> {
    let contents = fs::read(file(&existing(folder, bucket)?, key)?);
    contents.map(|bytes| ObjectResponse::Object(bytes.into())).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::IsADirectory | io::ErrorKind::NotADirectory => {
            service_failure("NoSuchKeyException", "The specified key does not exist.", 404)
        }
        _ => failed(&error),
    })
}

fn put(folder: &Path, bucket: &str, key: &str, body: &[u8]) -> Result<ObjectResponse, Failure> {
    let file = file(&existing(folder, bucket)?, key)?;
    let parent = file.parent().map_or(Ok(()), fs::create_dir_all);
    parent.and_then(|()| fs::write(&file, body)).map_err(|error| failed(&error))?;
    Ok(ObjectResponse::Put)
}

/// The objects in the order of their keys, which is that of the bytes of these.
fn list(folder: &Path, bucket: &str, prefix: &str) -> Result<ObjectResponse, Failure> {
    let mut objects = Vec::new();
    walk(&existing(folder, bucket)?, "", &mut objects).map_err(|error| failed(&error))?;
    objects.retain(|(key, _)| key.starts_with(prefix));
    objects.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(ObjectResponse::List(objects.into_iter().map(|(key, about)| object(&key, &about)).collect()))
}

fn object(key: &str, about: &fs::Metadata) -> Json {
    let modified = about.modified().ok().and_then(|time| Timestamp::try_from(time).ok());
    let seconds = modified.map_or(0, Timestamp::as_second);
    [
        // Of what is in it, S3 makes a digest. What changes changes its size or its time.
        ("Etag", Json::from(format!("\"{:016x}{:016x}\"", seconds, about.len()))),
        ("Key", key.into()),
        ("LastModified", seconds.into()),
        ("Size", about.len().into()),
        ("StorageClass", "STANDARD".into()),
    ]
    .into()
}

fn walk(folder: &Path, key: &str, objects: &mut Vec<(String, fs::Metadata)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let key = format!("{key}{}", name.to_string_lossy());
        let about = fs::metadata(entry.path())?;
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), &format!("{key}/"), objects)?;
        } else if about.is_file() {
            objects.push((key, about));
        }
    }
    Ok(())
}

/// The folder of a bucket that is there.
fn existing(folder: &Path, bucket: &str) -> Result<PathBuf, Failure> {
    let place = inside(folder, bucket);
    place.filter(|place| place.is_dir()).ok_or_else(|| {
        let failure =
            service_failure("NoSuchBucketException", "The specified bucket does not exist", 404);
        let cause = failure.cause.unwrap_or_default();
        let help = format!("{cause}: there is no folder {bucket:?} in {}", folder.display());
        Failure { cause: Some(help.into()), ..failure }
    })
}

/// The file of an object.
fn file(bucket: &Path, key: &str) -> Result<PathBuf, Failure> {
    inside(bucket, key).ok_or_else(|| {
        let message = format!("The key {key:?} is no path in a folder.");
        service_failure("S3Exception", &message, 400)
    })
}

/// A place in a folder, and nowhere else.
fn inside(folder: &Path, path: &str) -> Option<PathBuf> {
    let relative = Path::new(path);
    let is_plain = relative.components().all(|part| matches!(part, Component::Normal(_)));
    (is_plain && !path.is_empty()).then(|| folder.join(relative))
}

fn service_failure(error: &str, message: &str, status: u16) -> Failure {
    let error: Arc<str> = format!("S3.{error}").into();
    Failure::new(error, format!("{message} (Service: S3, Status Code: {status})"))
}

fn failed(error: &io::Error) -> Failure {
    Failure::new("S3.SdkClientException", format!("Unable to execute HTTP request: {error}"))
}
