use std::panic::Location;

use serde_json::json;

use crate::{
    Construct, DeletionPolicy, Grantee, Intrinsic, Key, Stack, Statement, Text,
    check::Checks,
    stack::{Arn, Resource, ResourceRef},
};

/// A secret, whose first value Secrets Manager makes up; no value of one stands in a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Secret {
    resource: ResourceRef,
    key: Option<Key>,
}

/// How a secret is set up.
#[derive(Clone, Debug)]
pub struct SecretProps {
    /// Its name; one that CloudFormation makes, if not given.
    pub name: Option<Text>,
    /// What the secret is for, in words.
    pub description: Option<String>,
    /// How many characters are made up, 1 to 4,096; 32, if not said.
    pub length: u32,
    /// Whether only letters and digits are made up.
    pub without_punctuation: bool,
    /// The key that encrypts it; one of Secrets Manager, if not given.
    pub key: Option<Key>,
    /// What becomes of it with the stack: it stays, if not said otherwise.
    pub removal: DeletionPolicy,
}

impl Default for SecretProps {
    fn default() -> Self {
        Self {
            name: None,
            description: None,
            length: 32,
            without_punctuation: false,
            key: None,
            removal: DeletionPolicy::Retain,
        }
    }
}

impl Secret {
    /// Adds a secret to the stack.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str) -> Self {
        Self::with(stack, id, &SecretProps::default())
    }

    /// Adds a secret to the stack that is set up so.
    #[track_caller]
    pub fn with(stack: &mut Stack, id: &str, props: &SecretProps) -> Self {
        let location = Location::caller();
        // Source: Secrets Manager API Reference, CreateSecret and GetRandomPassword.
        let mut checks = Checks::new(stack, id, location);
        checks.range("the length of a secret is", props.length, 1..=4096, "characters");
        checks.name("the name of a secret", props.name.as_ref(), 512, "/_+=.@-");
        checks.length("the description of a secret", props.description.as_deref(), 2048);
        checks.report(stack);
        let mut properties = json!({
            "GenerateSecretString": {
                "ExcludePunctuation": props.without_punctuation,
                "PasswordLength": props.length,
            },
        });
        if let Some(name) = &props.name {
            properties["Name"] = json!(name);
        }
        if let Some(description) = &props.description {
            properties["Description"] = json!(description);
        }
        if let Some(key) = &props.key {
            properties["KmsKeyId"] = json!(key.arn());
        }
        let resource = Resource::new("AWS::SecretsManager::Secret", properties, location);
        let resource = stack.add(id, resource.removal(props.removal));
        Self { resource, key: props.key.clone() }
    }

    /// A secret that is there already, by its ARN with the six characters at its end.
    #[track_caller]
    pub fn existing(stack: &mut Stack, arn: impl Into<Text>) -> Self {
        let arn = Arn::of(stack, ("secretsmanager", "secret:", "secret"), arn, Location::caller());
        let resource = ResourceRef::existing(&arn.name(6), [("Ref", arn.whole())]);
        Self { resource, key: None }
    }

    /// The secret as one that is encrypted with this key, which is said of one that is there
    /// already.
    #[must_use]
    pub fn encrypted_with(self, key: &Key) -> Self {
        Self { key: Some(key.clone()), ..self }
    }

    /// The ARN of the secret.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.reference()
    }

    /// Lets the secret be read.
    #[track_caller]
    pub fn grant_read(&self, stack: &mut Stack, grantee: &impl Grantee) {
        let statement =
            Statement::allow(["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]);
        grantee.role().grant(stack, statement.on(self.arn()));
        if let Some(key) = &self.key {
            key.grant_decrypt(stack, grantee);
        }
    }

    /// Lets the secret be changed.
    #[track_caller]
    pub fn grant_write(&self, stack: &mut Stack, grantee: &impl Grantee) {
        let statement =
            Statement::allow(["secretsmanager:PutSecretValue", "secretsmanager:UpdateSecret"]);
        grantee.role().grant(stack, statement.on(self.arn()));
        // Source: Secrets Manager User Guide, "Secret encryption and decryption".
        if let Some(key) = &self.key {
            key.grant_data_keys(stack, grantee);
        }
    }
}

impl Construct for Secret {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}
