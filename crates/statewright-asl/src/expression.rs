//! The languages that fields of a definition may be written in.

mod cursor;
pub mod intrinsic;
pub mod json_path;
pub mod jsonata;
