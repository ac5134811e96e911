//! Tables of DynamoDB.

mod table;

pub use table::{Attribute, Billing, Index, Projection, StreamView, Table, TableProps};
