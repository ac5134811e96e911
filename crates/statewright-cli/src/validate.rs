//! Checking files: which ones, what is found in them, and how that is printed.

mod check;
mod files;
mod fix;
pub(crate) mod format;
mod input;
pub(crate) mod place;
mod selection;

pub(crate) use check::{Checked, Counts, Finding, check_all, check_text};
pub(crate) use files::{Source, find};
pub(crate) use fix::fix_all;
pub(crate) use format::terminal_width;
pub(crate) use input::known_input;
pub(crate) use selection::Selection;
