//! Resources of AWS::Athena. Made by generate/resources.py.

pub mod capacity_reservation;
pub mod data_catalog;
pub mod named_query;
pub mod prepared_statement;
pub mod work_group;
pub use capacity_reservation::{CapacityReservation, CapacityReservationAttributes};
pub use data_catalog::{DataCatalog, DataCatalogAttributes};
pub use named_query::{NamedQuery, NamedQueryAttributes};
pub use prepared_statement::{PreparedStatement, PreparedStatementAttributes};
pub use work_group::{WorkGroup, WorkGroupAttributes};
