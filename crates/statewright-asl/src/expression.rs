//! The languages that fields of a definition may be written in.

pub mod jsonata;
