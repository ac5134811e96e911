//! Resources of AWS::DynamoDB. Made by generate/resources.py.

pub mod global_table;
pub mod table;
pub use global_table::{GlobalTable, GlobalTableAttributes};
pub use table::{Table, TableAttributes};
