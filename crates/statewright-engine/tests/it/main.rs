//! The engine's tests: its own cases, and the answers that AWS recorded where they are at hand.

mod cases;
mod conformance;
mod execution;
mod map_run;
mod properties;
