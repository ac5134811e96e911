//! Checking files: which ones, what is found in them, and how that is printed.

mod check;
mod files;
mod fix;
pub(crate) mod format;
mod known;
pub(crate) mod place;
mod schemas;
mod selection;

pub(crate) use check::{Checked, Counts, Finding, check_all, check_text, task_names};
pub(crate) use files::{Source, find};
pub(crate) use fix::{Fixed, fix_all};
pub(crate) use format::terminal_width;
pub(crate) use known::{known_input, known_results};
pub(crate) use schemas::Schemas;
pub(crate) use selection::Selection;
