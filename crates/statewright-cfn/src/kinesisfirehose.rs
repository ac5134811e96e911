//! Resources of AWS::KinesisFirehose. Made by generate/resources.py.

pub mod delivery_stream;
pub use delivery_stream::{DeliveryStream, DeliveryStreamAttributes};
