//! Resources of AWS::Events. Made by generate/resources.py.

pub mod api_destination;
pub mod archive;
pub mod connection;
pub mod endpoint;
pub mod event_bus;
pub mod event_bus_policy;
pub mod rule;
pub use api_destination::{ApiDestination, ApiDestinationAttributes};
pub use archive::{Archive, ArchiveAttributes};
pub use connection::{Connection, ConnectionAttributes};
pub use endpoint::{Endpoint, EndpointAttributes};
pub use event_bus::{EventBus, EventBusAttributes};
pub use event_bus_policy::{EventBusPolicy, EventBusPolicyAttributes};
pub use rule::{Rule, RuleAttributes};
