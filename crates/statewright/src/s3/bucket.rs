use std::panic::Location;

use serde_json::{Value, json};

use crate::{
    Construct, DeletionPolicy, Grantee, Intrinsic, Key, Stack, Statement, Text,
    check::Checks,
    stack::{Resource, ResourceRef},
};

/// A bucket, which nobody outside of the account reaches, and nobody without encryption.
///
/// ```
/// # use statewright::{App, Bucket, BucketProps, Function, LifecycleRule};
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// # let open_case = Function::new(stack, "OpenCaseFunction", handlers::open_case);
/// let recordings = BucketProps {
///     lifecycle: vec![LifecycleRule { expire_days: Some(90), ..LifecycleRule::default() }],
///     ..BucketProps::default()
/// };
/// let recordings = Bucket::with(stack, "Recordings", &recordings);
/// recordings.grant_read(stack, &open_case, "calls/");
/// # app.template("Doc").unwrap();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bucket {
    resource: ResourceRef,
    key: Option<Key>,
    pub(crate) event_bridge: bool,
}

/// How a bucket is set up.
#[derive(Clone, Debug)]
pub struct BucketProps {
    /// Its name, which no other bucket of anybody has; one that CloudFormation makes, if not
    /// given.
    pub name: Option<Text>,
    /// Whether what an object was before it was changed or deleted is kept.
    pub versioned: bool,
    /// When objects go away, or somewhere cheaper.
    pub lifecycle: Vec<LifecycleRule>,
    /// Whether EventBridge is told of what happens to objects.
    pub event_bridge: bool,
    /// The key that encrypts the objects; one of S3, if not given.
    pub key: Option<Key>,
    /// What becomes of it with the stack: it stays, if not said otherwise. One that has objects
    /// in it cannot be deleted.
    pub removal: DeletionPolicy,
}

/// When objects go away, or somewhere cheaper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LifecycleRule {
    /// Only the objects whose keys begin so; all, if empty.
    pub prefix: String,
    /// After how many days an object is deleted.
    pub expire_days: Option<u32>,
    /// After how many days what an object was before is deleted.
    pub expire_noncurrent_days: Option<u32>,
    /// After how many days an object goes where.
    pub transitions: Vec<(u32, StorageClass)>,
    /// After how many days an upload in parts that was not finished is deleted.
    pub abort_uploads_days: Option<u32>,
}

/// Where objects are kept that are seldom read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageClass {
    /// Cheaper to keep and dearer to read: Standard-IA.
    InfrequentAccess,
    /// Where it is cheapest, by how often it is read: Intelligent-Tiering.
    IntelligentTiering,
    /// For a read once in three months: Glacier Instant Retrieval.
    GlacierInstantRetrieval,
    /// Minutes to hours away: Glacier Flexible Retrieval.
    Glacier,
    /// Hours away: Glacier Deep Archive.
    DeepArchive,
}

impl Default for BucketProps {
    fn default() -> Self {
        Self {
            name: None,
            versioned: false,
            lifecycle: Vec::new(),
            event_bridge: false,
            key: None,
            removal: DeletionPolicy::Retain,
        }
    }
}

impl Bucket {
    /// Adds a bucket to the stack.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str) -> Self {
        Self::with(stack, id, &BucketProps::default())
    }

    /// Adds a bucket to the stack that is set up so.
    #[track_caller]
    pub fn with(stack: &mut Stack, id: &str, props: &BucketProps) -> Self {
        let location = Location::caller();
        let resource = stack.reference(id);
        let bucket = Self { resource, key: props.key.clone(), event_bridge: props.event_bridge };
        if !stack.has_room_for(id, location) {
            return bucket;
        }
        let mut checks = Checks::new(stack, id, location);
        props.check(&mut checks);
        checks.report(stack);
        let resource = Resource::new("AWS::S3::Bucket", props.properties(), location);
        stack.add(id, resource.removal(props.removal));
        let policy = stack.beside(&bucket.resource, "Policy", location, || {
            let properties = json!({ "Bucket": bucket.name(), "PolicyDocument": null });
            Resource::new("AWS::S3::BucketPolicy", properties, location)
        });
        let statement = Statement::deny_unencrypted("s3:*").on(bucket.arn()).on(bucket.objects(""));
        stack.permit(&policy, statement);
        bucket
    }

    /// A bucket that is there already, by its name. Its policy is not changed by this app, and
    /// rules about its objects need it to tell EventBridge of them already.
    #[must_use]
    pub fn existing(name: impl Into<Text>) -> Self {
        let resource = ResourceRef::named(name, "arn:${AWS::Partition}:s3:::${Ref}");
        Self { resource, key: None, event_bridge: true }
    }

    /// The bucket as one that is encrypted with this key, which is said of one that is there
    /// already.
    #[must_use]
    pub fn encrypted_with(self, key: &Key) -> Self {
        Self { key: Some(key.clone()), ..self }
    }

    /// The ARN of the bucket.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.attribute("Arn")
    }

    /// The name of the bucket.
    #[must_use]
    pub fn name(&self) -> Intrinsic {
        self.resource.reference()
    }

    /// The ARN of the objects whose keys begin with this.
    #[must_use]
    pub fn objects(&self, prefix: &str) -> Intrinsic {
        self.resource.substitute(&format!("${{Arn}}/{}*", literal(prefix)))
    }

    /// The key that encrypts the objects, if it is one of the customer's.
    pub(crate) fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    /// Lets objects be read and listed whose keys begin with this; all, if it is empty.
    #[track_caller]
    pub fn grant_read(&self, stack: &mut Stack, grantee: &impl Grantee, prefix: &str) {
        let read = Statement::allow(["s3:GetObject"]).on(self.objects(prefix));
        grantee.role().grant(stack, read);
        let mut list = Statement::allow(["s3:ListBucket"]).on(self.arn());
        if !prefix.is_empty() {
            let prefix = format!("{prefix}*");
            list = list.only_if(json!({ "StringLike": { "s3:prefix": prefix } }));
        }
        grantee.role().grant(stack, list);
        if let Some(key) = &self.key {
            key.grant_decrypt(stack, grantee);
        }
    }

    /// Lets objects be written whose keys begin with this; all, if it is empty.
    #[track_caller]
    pub fn grant_write(&self, stack: &mut Stack, grantee: &impl Grantee, prefix: &str) {
        let statement = Statement::allow(["s3:PutObject", "s3:AbortMultipartUpload"]);
        grantee.role().grant(stack, statement.on(self.objects(prefix)));
        // Source: S3 User Guide, "Uploading a large file to Amazon S3 with encryption using an
        // AWS KMS key": parts are decrypted when they are put together.
        if let Some(key) = &self.key {
            key.grant_data_keys(stack, grantee);
        }
    }

    /// Lets objects be deleted whose keys begin with this; all, if it is empty.
    #[track_caller]
    pub fn grant_delete(&self, stack: &mut Stack, grantee: &impl Grantee, prefix: &str) {
        let statement = Statement::allow(["s3:DeleteObject"]).on(self.objects(prefix));
        grantee.role().grant(stack, statement);
    }
}

impl Construct for Bucket {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}

/// A text as it stands in `Fn::Sub` for itself.
fn literal(text: &str) -> String {
    text.replace("${", "${!")
}

impl BucketProps {
    fn check(&self, checks: &mut Checks) {
        // Source: S3 User Guide, "General purpose bucket naming rules".
        if let Some(name) = self.name.as_ref().and_then(Text::known) {
            let allowed = |letter: char| {
                letter.is_ascii_lowercase() || letter.is_ascii_digit() || ".-".contains(letter)
            };
            let ends = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
            let right = (3..=63).contains(&name.len())
                && name.chars().all(allowed)
                && name.starts_with(ends)
                && name.ends_with(ends)
                && !name.contains("..");
            checks.that(right, || {
                format!(
                    "the name of a bucket has 3 to 63 small letters, digits, `.` and `-`, with a letter or digit at each end, and {name:?} has not"
                )
            });
        }
        for rule in &self.lifecycle {
            rule.check(checks, self.versioned);
        }
        // Source: S3 API Reference, PutBucketLifecycleConfiguration.
        checks.range(
            "the number of lifecycle rules of a bucket is",
            self.lifecycle.len(),
            0..=1000,
            "",
        );
    }

    fn properties(&self) -> Value {
        let encryption = match &self.key {
            // With a key of the bucket's own KMS is asked seldom, which costs less.
            Some(key) => json!([{
                "BucketKeyEnabled": true,
                "ServerSideEncryptionByDefault": {
                    "KMSMasterKeyID": key.arn(),
                    "SSEAlgorithm": "aws:kms",
                },
            }]),
            None => json!([{ "ServerSideEncryptionByDefault": { "SSEAlgorithm": "AES256" } }]),
        };
        let mut properties = json!({
            "BucketEncryption": { "ServerSideEncryptionConfiguration": encryption },
            "OwnershipControls": { "Rules": [{ "ObjectOwnership": "BucketOwnerEnforced" }] },
            "PublicAccessBlockConfiguration": {
                "BlockPublicAcls": true,
                "BlockPublicPolicy": true,
                "IgnorePublicAcls": true,
                "RestrictPublicBuckets": true,
            },
        });
        if let Some(name) = &self.name {
            properties["BucketName"] = json!(name);
        }
        if self.versioned {
            properties["VersioningConfiguration"] = json!({ "Status": "Enabled" });
        }
        if !self.lifecycle.is_empty() {
            let rules: Vec<_> = self.lifecycle.iter().map(LifecycleRule::properties).collect();
            properties["LifecycleConfiguration"] = json!({ "Rules": rules });
        }
        if self.event_bridge {
            properties["NotificationConfiguration"] =
                json!({ "EventBridgeConfiguration": { "EventBridgeEnabled": true } });
        }
        properties
    }
}

impl LifecycleRule {
    fn check(&self, checks: &mut Checks, versioned: bool) {
        let days = [self.expire_days, self.expire_noncurrent_days, self.abort_uploads_days];
        let does_something = days.iter().any(Option::is_some) || !self.transitions.is_empty();
        checks.that(does_something, || {
            "a lifecycle rule says when something is deleted or moved, and this one says nothing"
                .to_owned()
        });
        let transitions = self.transitions.iter().map(|(days, _)| *days);
        checks.that(!days.into_iter().flatten().chain(transitions).any(|days| days == 0), || {
            "a lifecycle rule waits for at least 1 day, not 0".to_owned()
        });
        checks.that(versioned || self.expire_noncurrent_days.is_none(), || {
            "only in a bucket that is `versioned` it is kept what an object was before".to_owned()
        });
        for (days, class) in &self.transitions {
            // Source: S3 User Guide, "Transitioning objects using Amazon S3 Lifecycle".
            checks.that(*class != StorageClass::InfrequentAccess || *days >= 30, || {
                format!("objects go to Standard-IA after 30 days at the earliest, not after {days}")
            });
            checks.that(self.expire_days.is_none_or(|expire| expire > *days), || {
                format!("objects are moved after {days} days, when they are deleted already")
            });
        }
    }

    fn properties(&self) -> Value {
        let mut rule = json!({ "Status": "Enabled" });
        if !self.prefix.is_empty() {
            rule["Prefix"] = json!(self.prefix);
        }
        if let Some(days) = self.expire_days {
            rule["ExpirationInDays"] = json!(days);
        }
        if let Some(days) = self.expire_noncurrent_days {
            rule["NoncurrentVersionExpiration"] = json!({ "NoncurrentDays": days });
        }
        if !self.transitions.is_empty() {
            let transitions = self.transitions.iter().map(
                |(days, class)| json!({ "StorageClass": class.name(), "TransitionInDays": days }),
            );
            rule["Transitions"] = transitions.collect();
        }
        if let Some(days) = self.abort_uploads_days {
            rule["AbortIncompleteMultipartUpload"] = json!({ "DaysAfterInitiation": days });
        }
        rule
    }
}

impl StorageClass {
    fn name(self) -> &'static str {
        match self {
            Self::InfrequentAccess => "STANDARD_IA",
            Self::IntelligentTiering => "INTELLIGENT_TIERING",
            Self::GlacierInstantRetrieval => "GLACIER_IR",
            Self::Glacier => "GLACIER",
            Self::DeepArchive => "DEEP_ARCHIVE",
        }
    }
}
