//! Items that are lines of columns.

mod columns;
mod rows;

use std::sync::Arc;

use statewright_asl::{CsvDelimiter, CsvHeaderLocation, ReaderConfig};

use super::found::Found;
use columns::Columns;
pub(super) use rows::{Row, Rows};

/// How a file of columns is read.
#[derive(Clone, Debug)]
pub(super) struct Csv {
    delimiter: u8,
    header: Header,
}

/// Where the names of the columns are.
#[derive(Clone, Debug)]
enum Header {
    FirstRow,
    Given(Arc<Columns>),
    /// In the manifest that names the files.
    Manifest,
}

impl Csv {
    /// What the configuration says. Where it does not say where the names of the columns are,
    /// a manifest must.
    pub(super) fn new(config: &ReaderConfig) -> Result<Self, String> {
        Ok(Self {
            delimiter: match config.csv_delimiter {
                None | Some(CsvDelimiter::Comma) => b',',
                Some(CsvDelimiter::Pipe) => b'|',
                Some(CsvDelimiter::Semicolon) => b';',
                Some(CsvDelimiter::Space) => b' ',
                Some(CsvDelimiter::Tab) => b'\t',
            },
            header: match config.csv_header_location {
                None => Header::Manifest,
                Some(CsvHeaderLocation::FirstRow) => Header::FirstRow,
                Some(CsvHeaderLocation::Given) => {
                    let names = config.csv_headers.iter().flatten();
                    let names: Vec<Arc<str>> = names.map(|name| name.as_str().into()).collect();
                    if names.is_empty() {
                        return Err(
                            "CSVHeaders must be specified when CSVHeaderLocation is GIVEN."
                                .to_owned(),
                        );
                    }
                    Header::Given(Arc::new(Columns::new(names)?))
                }
            },
        })
    }

    /// The same with the names that a manifest gives, if that is where they are.
    pub(super) fn with_columns(mut self, names: Vec<Arc<str>>) -> Result<Self, String> {
        if matches!(self.header, Header::Manifest) {
            self.header = Header::Given(Arc::new(Columns::new(names)?));
        }
        Ok(self)
    }

    pub(super) fn read(&self, bytes: &[u8], found: &mut Found) -> Result<(), String> {
        let mut rows = Rows::new(bytes, self.delimiter);
        let mut row = Row::default();
        let columns = match &self.header {
            Header::Given(columns) => Arc::clone(columns),
            Header::FirstRow | Header::Manifest => {
                if !rows.read(&mut row)? {
                    return Ok(());
                }
                let names = row.fields().map(|name| name.into_owned().into()).collect();
                Arc::new(Columns::new(names)?)
            }
        };
        while !found.is_full() && rows.read(&mut row)? {
            found.add(None, columns.item(&row))?;
        }
        Ok(())
    }
}
