//! What a crate of Lambda handlers needs to take part in a typed workflow.
//!
//! A handler is a plain async function over plain data:
//!
//! ```
//! use serde::{Deserialize, Serialize};
//! use statewright_handler::HandlerError;
//!
//! #[derive(Deserialize)]
//! pub struct Order {
//!     pub id: String,
//!     pub cents: u64,
//! }
//!
//! #[derive(Serialize)]
//! pub struct Receipt {
//!     pub order: String,
//! }
//!
//! #[derive(Debug, HandlerError)]
//! pub enum PaymentError {
//!     CardDeclined,
//! }
//!
//! impl std::fmt::Display for PaymentError {
//!     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
//!         f.write_str("the bank declined the card")
//!     }
//! }
//!
//! pub async fn pay(order: Order) -> Result<Receipt, PaymentError> {
//!     if order.cents > 100_000 {
//!         return Err(PaymentError::CardDeclined);
//!     }
//!     Ok(Receipt { order: order.id })
//! }
//! ```
//!
//! Its binary is the line `statewright_handler::main!(payments::pay);`, with the feature `run`; a
//! binary can have several handlers, too. Without that feature this crate is types only, so that
//! the program which synthesizes the workflow compiles no network code.
//!
//! | derive | on | tells the workflow |
//! |---|---|---|
//! | [`HandlerError`] | the error enum | the error names that `retry` and `catch` may name |
//! | [`Choices`] | an enum | the variants that a `choose` must cover |
//! | [`Shape`] | a struct | its fields, with the keys that serde writes, and how to make one |

#![deny(missing_docs)]

// The derives name this crate from outside; its own tests do, too.
extern crate self as statewright_handler;

mod approval;
mod choices;
mod code;
mod described;
mod error;
mod errors_of;
mod event;
mod event_source;
mod field_of;
mod handler;
mod items;
mod plain;
mod shape;
mod value;
mod variant;
mod variants;

#[cfg(feature = "run")]
mod run;

pub use approval::{Answer, Decision, Question, QuestionShape};
pub use choices::Choices;
pub use code::{Code, Kind, Operation, Relation, Root, is_list};
pub use described::{
    Content, Described, DescribedField, Direction, Presence, schema_by_name, schema_of, values_of,
};
pub use error::{Caught, HandlerError, INVALID_INPUT, INVALID_OUTPUT, PANICKED};
pub use errors_of::{AnyError, ErrorName, ErrorsOf};
pub use event::{Event, EventBucket, EventObject, ObjectCreated};
pub use event_source::{
    FailedItem, FailedItems, KinesisData, KinesisEvent, KinesisRecord, QueueEvent, QueueMessage,
    TableChange, TableEvent, TableRecord,
};
pub use field_of::{FieldOf, OptionalField, Path};
pub use handler::{Answers, Handler};
/// What the derives describe types with: not for others.
#[doc(hidden)]
pub use inventory;
pub use items::{Batch, BatchWith, Batched, Member, ResultWriterDetails, S3Object, WrittenResults};
pub use plain::{Added, Fraction, Integer, Number, Ordered, Plain, Structured, Timestamp};
pub use shape::{Field, HasField, Key, PartOf};
pub use statewright_macros::{Choices, HandlerError, Shape};
pub use value::{Constant, Null, Value, constant};
pub use variant::{Tagged, Variant};
pub use variants::{Place, Test, Variants, Way};

#[cfg(feature = "run")]
pub use run::{is_chosen, run, run_none_of};
