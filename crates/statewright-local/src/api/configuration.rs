//! What is asked of the settings of state machines and activities beyond the model.

use super::{
    error::{Error, ErrorType},
    store::{Encryption, EncryptionType, Logging},
};

/// A description is one of a version that is to be published.
pub(super) fn check_version_description(
    publish: bool,
    description: Option<&str>,
) -> Result<(), Error> {
    if description.is_some() && !publish {
        return Err(Error::validation("Version description can only be set when publish is true"));
    }
    Ok(())
}

/// A role is not looked at, but it must be one: `arn:aws:iam::ACCOUNT:role/NAME`.
pub(super) fn check_role(arn: &str) -> Result<(), Error> {
    let parts: Vec<_> = arn.splitn(6, ':').collect();
    let is_one = matches!(*parts, ["arn", _, "iam", "", _, role] if role.starts_with("role/"));
    if is_one {
        return Ok(());
    }
    Err(Error::new(ErrorType::InvalidArn, format!("Invalid Role Arn: '{arn}'")))
}

/// A log needs somewhere to be. Whether the log group is there is not known here.
pub(super) fn check_logging(logging: &Logging) -> Result<(), Error> {
    let refused = |problem: &str| {
        let message = format!("Invalid Logging Configuration: {problem}");
        Err(Error::new(ErrorType::InvalidLoggingConfiguration, message))
    };
    match &*logging.destinations {
        [] if logging.level == "OFF" => Ok(()),
        [one] if one.cloud_watch_logs_log_group.is_one() => Ok(()),
        [_] => refused("Log Destination not found."),
        _ => refused("Must specify exactly one Log Destination."),
    }
}

/// How long a data key is used if nothing is said, in seconds.
///
/// Source: the service's model.
const REUSE_SECONDS_DEFAULT: u32 = 300;

/// Nothing is encrypted here; what is asked for is told all the same.
pub(super) fn encryption(wanted: Option<Encryption>) -> Result<Encryption, Error> {
    let mut encryption = wanted.unwrap_or_default();
    match encryption.encryption_type {
        EncryptionType::CustomerManagedKmsKey if encryption.kms_key_id.is_none() => {
            let message = "Invalid Encryption Configuration: 'kmsKeyId must be specified when type is CUSTOMER_MANAGED_KMS_KEY'";
            return Err(Error::new(ErrorType::InvalidEncryptionConfiguration, message));
        }
        EncryptionType::CustomerManagedKmsKey => {
            encryption.kms_data_key_reuse_period_seconds.get_or_insert(REUSE_SECONDS_DEFAULT);
        }
        EncryptionType::AwsOwnedKey => {}
    }
    Ok(encryption)
}
