//! Resources of AWS::SecretsManager. Made by generate/resources.py.

pub mod resource_policy;
pub mod rotation_schedule;
pub mod secret;
pub mod secret_target_attachment;
pub use resource_policy::{ResourcePolicy, ResourcePolicyAttributes};
pub use rotation_schedule::{RotationSchedule, RotationScheduleAttributes};
pub use secret::{Secret, SecretAttributes};
pub use secret_target_attachment::{SecretTargetAttachment, SecretTargetAttachmentAttributes};
