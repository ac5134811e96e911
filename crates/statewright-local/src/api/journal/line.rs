//! A record as a line: a checksum in eight hexadecimal digits, a blank, and JSON.

use std::io::{self, BufRead, BufReader, Read, Write};

use serde::Deserialize;

use super::Record;

const CHECKSUM_BYTES: usize = 8;

/// The lines of a journal after its first one, as far as they are whole.
pub(super) struct Lines<R> {
    reader: BufReader<R>,
    line: Vec<u8>,
    /// Where the next line begins.
    pub(super) at: u64,
}

/// Why a line is not read.
#[derive(Debug)]
pub(super) enum Unread {
    /// It is not as it was written.
    Damaged(String),
    /// It is, and says what nobody here knows of.
    Unknown(String),
}

/// A line of a journal.
#[derive(Clone, Copy)]
pub(super) struct Line<'l> {
    /// At which byte it begins.
    pub(super) at: u64,
    /// It with its end.
    pub(super) text: &'l [u8],
}

impl<R: Read> Lines<R> {
    pub(super) fn of(file: R) -> io::Result<Self> {
        let mut lines = Self { reader: BufReader::new(file), line: Vec::new(), at: 0 };
        lines.next()?;
        Ok(lines)
    }

    pub(super) fn next(&mut self) -> io::Result<Option<Line<'_>>> {
        self.line.clear();
        let at = self.at;
        let length = self.reader.read_until(b'\n', &mut self.line)?;
        if self.line.last() != Some(&b'\n') {
            return Ok(None);
        }
        self.at += length as u64;
        Ok(Some(Line { at, text: &self.line }))
    }
}

impl<'l> Line<'l> {
    /// The record, or as much of it as is wanted, or what is wrong with it.
    pub(super) fn read<T: Deserialize<'l>>(self) -> Result<T, Unread> {
        read(self.text.strip_suffix(b"\n").unwrap_or(self.text))
    }
}

/// Adds a line to what is to be written.
pub(super) fn write(buffer: &mut Vec<u8>, record: &Record<'_>) {
    let start = buffer.len();
    buffer.extend_from_slice(b"00000000 ");
    if serde_json::to_writer(&mut *buffer, record).is_err() {
        unreachable!("memory takes everything, and all keys are texts");
    }
    let (checksum, json) = buffer[start..].split_at_mut(CHECKSUM_BYTES);
    let _ = write!(&mut *checksum, "{:08x}", crc32fast::hash(&json[1..]));
    buffer.push(b'\n');
}

fn read<'l, T: Deserialize<'l>>(line: &'l [u8]) -> Result<T, Unread> {
    let (checksum, json) = line
        .split_at_checked(CHECKSUM_BYTES)
        .and_then(|(checksum, rest)| Some((checksum, rest.strip_prefix(b" ")?)))
        .ok_or_else(|| Unread::Damaged("it does not begin with a checksum".to_owned()))?;
    let checksum = std::str::from_utf8(checksum).ok();
    let checksum = checksum.and_then(|checksum| u32::from_str_radix(checksum, 16).ok());
    if checksum != Some(crc32fast::hash(json)) {
        return Err(Unread::Damaged("its checksum is another one".to_owned()));
    }
    // What executions pass on is as deep as the engine lets it be.
    let mut reader = serde_json::Deserializer::from_slice(json);
    reader.disable_recursion_limit();
    T::deserialize(&mut reader).map_err(|error| Unread::Unknown(error.to_string()))
}

#[cfg(test)]
mod tests {
    use statewright_engine::{Event, Json, TaskId};

    use super::{read, write};
    use crate::api::journal::Record;

    fn line(output: Json) -> Vec<u8> {
        let mut line = Vec::new();
        let event = Event::TaskSucceeded { task: TaskId(3), output };
        write(&mut line, &Record::event(7, jiff::Timestamp::MIN, &event));
        assert_eq!(line.pop(), Some(b'\n'));
        line
    }

    fn output(line: &[u8]) -> Json {
        match read::<Record<'_>>(line).expect("a record") {
            Record::Event { event, .. } => match event.into_owned() {
                Event::TaskSucceeded { output, .. } => output,
                other => panic!("{other:?}"),
            },
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn data_comes_back_as_it_was() {
        for text in
            [r#"{"b":1,"a":1.0,"c":[1e300,-0.1,18446744073709551615]}"#, r#""a\nb\u0000ü""#, "null"]
        {
            let json = Json::parse(text).expect("JSON");
            assert_eq!(output(&line(json.clone())).to_string(), json.to_string());
        }
    }

    #[test]
    fn numbers_come_back_to_the_last_digit() {
        let mut random = fastrand::Rng::with_seed(1);
        for _ in 0..10_000 {
            let number = f64::from_bits(random.u64(..));
            if number.is_finite() {
                let json = Json::from(serde_json::Value::from(number));
                assert_eq!(output(&line(json.clone())), json, "{number:e}");
            }
        }
    }

    #[test]
    fn deep_data_comes_back() {
        let deep =
            (0..statewright_engine::DEPTH_MAX).fold(Json::Null, |inner, _| Json::from(vec![inner]));
        assert_eq!(output(&line(deep.clone())).depth(), deep.depth());
    }

    #[test]
    fn each_change_of_a_letter_is_seen() {
        let line = line(Json::from("some text"));
        for index in 0..line.len() {
            let mut changed = line.clone();
            changed[index] ^= 1;
            assert!(read::<Record<'_>>(&changed).is_err(), "{}", String::from_utf8_lossy(&changed));
        }
    }
}
