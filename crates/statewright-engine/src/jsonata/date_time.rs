//! Times as texts, by a picture or as ISO 8601 has them.
//!
//! Source: jsonata-js 2.0.6, `datetime.js`, after XPath's `fn:format-dateTime`, with the
//! corrections of 2.2.2.

mod calendar;
mod format;
mod iso;
mod parse;
mod picture;

pub(super) use format::format;
pub(super) use iso::parse as parse_iso;
pub(super) use parse::parse;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const DAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
