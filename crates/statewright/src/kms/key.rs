use std::panic::Location;

use serde_json::{Value, json};

use crate::{
    Construct, DeletionPolicy, Grantee, Intrinsic, Stack, Statement, Text,
    check::Checks,
    stack::{Arn, Resource, ResourceRef},
};

/// A key of one's own, with which services encrypt what they keep.
///
/// IAM decides who may use it: the account may, and so whomever a grant lets. A service that
/// uses it by itself, such as CloudWatch Logs, is let by the construct that gives it the key.
///
/// ```
/// # use statewright::{App, Function, Key, Queue, QueueProps};
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// let key = Key::new(stack, "Key");
/// let props = QueueProps { key: Some(key), ..QueueProps::default() };
/// let cases = Queue::with(stack, "Cases", &props);
/// # app.template("Doc").unwrap();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    resource: ResourceRef,
}

/// How a key is set up.
#[derive(Clone, Debug)]
pub struct KeyProps {
    /// What the key is for, in words.
    pub description: Option<String>,
    /// Whether the key is rotated once a year; yes, if not said otherwise.
    pub rotation: bool,
    /// For how many days it can be saved after it was deleted, 7 to 30; 30, if not said.
    pub pending_days: u32,
    /// What becomes of it with the stack: what it encrypted is lost with it. It stays, if not
    /// said otherwise.
    pub removal: DeletionPolicy,
}

impl Default for KeyProps {
    fn default() -> Self {
        Self {
            description: None,
            rotation: true,
            pending_days: 30,
            removal: DeletionPolicy::Retain,
        }
    }
}

/// What making keys for data takes, and opening them.
const DATA_KEYS: [&str; 2] = ["kms:Decrypt", "kms:GenerateDataKey"];

impl Key {
    /// Adds a key to the stack.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str) -> Self {
        Self::with(stack, id, &KeyProps::default())
    }

    /// Adds a key to the stack that is set up so.
    #[track_caller]
    pub fn with(stack: &mut Stack, id: &str, props: &KeyProps) -> Self {
        let location = Location::caller();
        let mut checks = Checks::new(stack, id, location);
        // Source: KMS API Reference, ScheduleKeyDeletion and CreateKey.
        checks.range("a key can be saved for", props.pending_days, 7..=30, "days");
        checks.length("the description of a key", props.description.as_deref(), 8192);
        checks.report(stack);
        let mut properties = json!({
            "EnableKeyRotation": props.rotation,
            "PendingWindowInDays": props.pending_days,
            "KeyPolicy": null,
        });
        if let Some(description) = &props.description {
            properties["Description"] = json!(description);
        }
        let resource = Resource::new("AWS::KMS::Key", properties, location).removal(props.removal);
        let resource = stack.add(id, resource);
        // Source: KMS Developer Guide, "Default key policy": without it nobody could change
        // the key any more.
        stack.permit(&resource, Statement::allow(["kms:*"]).on("*").by_account());
        Self { resource }
    }

    /// A key that is there already, by its ARN. Its policy is not changed by this app.
    #[track_caller]
    pub fn existing(stack: &mut Stack, arn: impl Into<Text>) -> Self {
        let arn = Arn::of(stack, ("kms", "key/", "key"), arn, Location::caller());
        // What takes the id of a key takes its ARN as well.
        let known = [("Ref", arn.whole()), ("Arn", arn.whole())];
        Self { resource: ResourceRef::existing(&arn.name(5), known) }
    }

    /// The ARN of the key.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.attribute("Arn")
    }

    /// The id of the key.
    #[must_use]
    pub fn id(&self) -> Intrinsic {
        self.resource.reference()
    }

    /// Lets data be encrypted with the key.
    #[track_caller]
    pub fn grant_encrypt(&self, stack: &mut Stack, grantee: &impl Grantee) {
        let statement = Statement::allow(["kms:Encrypt", "kms:GenerateDataKey"]);
        grantee.role().grant(stack, statement.on(self.arn()));
    }

    /// Lets data be decrypted with the key.
    #[track_caller]
    pub fn grant_decrypt(&self, stack: &mut Stack, grantee: &impl Grantee) {
        grantee.role().grant(stack, Statement::allow(["kms:Decrypt"]).on(self.arn()));
    }

    /// Lets data be encrypted and decrypted with the key.
    #[track_caller]
    pub fn grant_encrypt_decrypt(&self, stack: &mut Stack, grantee: &impl Grantee) {
        let statement = Statement::allow(["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"]);
        grantee.role().grant(stack, statement.on(self.arn()));
    }

    /// Lets somebody hand data to a service that encrypts it by this key: with keys that are made
    /// for the data, and opened again.
    #[track_caller]
    pub(crate) fn grant_data_keys(&self, stack: &mut Stack, grantee: &impl Grantee) {
        grantee.role().grant(stack, Statement::allow(DATA_KEYS).on(self.arn()));
    }

    /// Lets a service use the key, which is the only resource that its policy is about.
    pub(crate) fn permit<const N: usize>(
        &self,
        stack: &mut Stack,
        service: impl Into<Value>,
        actions: [&str; N],
        condition: Value,
    ) {
        stack.check_own(&self.resource, stack.location);
        let statement = Statement::allow(actions).on("*").by_service(service);
        stack.permit(&self.resource, statement.only_if(condition));
    }

    /// Lets a service send encrypted messages, on behalf of what has such an ARN.
    ///
    /// Source: SQS Developer Guide, "Configure KMS permissions for AWS services".
    pub(crate) fn permit_sender(&self, stack: &mut Stack, service: &str, condition: Value) {
        self.permit(stack, service, DATA_KEYS, condition);
    }
}

impl Construct for Key {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}

impl From<&Key> for Text {
    fn from(key: &Key) -> Self {
        key.arn().into()
    }
}
