//! Resources of AWS::SSM. Made by generate/resources.py.

pub mod association;
pub mod cloud_connector;
pub mod document;
pub mod maintenance_window;
pub mod maintenance_window_target;
pub mod maintenance_window_task;
pub mod ops_item;
pub mod parameter;
pub mod patch_baseline;
pub mod resource_data_sync;
pub mod resource_policy;
pub mod service_setting;
pub use association::{Association, AssociationAttributes};
pub use cloud_connector::{CloudConnector, CloudConnectorAttributes};
pub use document::{Document, DocumentAttributes};
pub use maintenance_window::{MaintenanceWindow, MaintenanceWindowAttributes};
pub use maintenance_window_target::{MaintenanceWindowTarget, MaintenanceWindowTargetAttributes};
pub use maintenance_window_task::{MaintenanceWindowTask, MaintenanceWindowTaskAttributes};
pub use ops_item::{OpsItem, OpsItemAttributes};
pub use parameter::{Parameter, ParameterAttributes};
pub use patch_baseline::{PatchBaseline, PatchBaselineAttributes};
pub use resource_data_sync::{ResourceDataSync, ResourceDataSyncAttributes};
pub use resource_policy::{ResourcePolicy, ResourcePolicyAttributes};
pub use service_setting::{ServiceSetting, ServiceSettingAttributes};
