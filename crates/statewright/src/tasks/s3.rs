use std::panic::Location;

use serde::Deserialize;
use statewright_handler::{Shape, Value};

use crate::{
    Bucket, Expr, S3Error, Statement, Task,
    flow::{Call, Pattern},
};

use super::made;

/// An object of S3 as the AWS SDK answers it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct GotObject {
    /// What is in it, as a text.
    pub body: String,
}

/// What S3 answers to an object.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct PutObject {
    /// A hash of what is in it.
    pub e_tag: String,
}

impl Bucket {
    /// A state that reads an object whose key begins with `prefix`, which may be empty: the role
    /// may read no others.
    ///
    /// The object is a text, as long as what states may hand on: 256 KiB.
    #[track_caller]
    pub fn get_object<In, K: Value<String>>(
        &self,
        name: &str,
        prefix: &str,
        key: impl FnOnce(Expr<In>) -> K,
    ) -> Task<In, GotObject, S3Error> {
        let objects = self.objects(prefix);
        let mut call = Call::service("aws-sdk:s3:getObject", Pattern::RequestResponse)
            .argument("Bucket", self.name().code())
            .argument("Key", made(key))
            .needs(Statement::allow(["s3:GetObject"]).on(objects));
        if let Some(key) = self.key() {
            call = call.needs(Statement::allow(["kms:Decrypt"]).on(key.arn()));
        }
        Task::new(name, call, Location::caller())
    }

    /// A state that writes an object whose key begins with `prefix`, which may be empty: the
    /// role may write no others.
    #[track_caller]
    pub fn put_object<In, K: Value<String>, Body, V: Value<Body>>(
        &self,
        name: &str,
        prefix: &str,
        key: impl FnOnce(Expr<In>) -> K,
        body: impl FnOnce(Expr<In>) -> V,
    ) -> Task<In, PutObject, S3Error> {
        let mut call = Call::service("aws-sdk:s3:putObject", Pattern::RequestResponse)
            .argument("Bucket", self.name().code())
            .argument("Key", made(key))
            .argument("Body", made(body))
            .needs(Statement::allow(["s3:PutObject"]).on(self.objects(prefix)));
        if let Some(key) = self.key() {
            // Source: S3 User Guide, "Using server-side encryption with AWS KMS".
            let statement = Statement::allow(["kms:GenerateDataKey"]);
            call = call.needs(statement.on(key.arn()));
        }
        Task::new(name, call, Location::caller())
    }
}
