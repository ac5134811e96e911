//! Whole numbers by a picture: `$formatInteger`, `$parseInteger`, and parts of dates.
//!
//! Source: jsonata-js 2.0.6, `datetime.js`, after XPath's `fn:format-integer`.

mod words;

use super::{
    error::{Error, Result},
    text,
    value::Value,
};

/// How a number is written.
#[derive(Clone, Debug)]
pub(super) struct IntegerPicture {
    pub(super) form: Form,
    case: Case,
    pub(super) ordinal: bool,
}

#[derive(Clone, Debug)]
pub(super) enum Form {
    Decimal(Decimal),
    Letters,
    Roman,
    Words,
}

#[derive(Clone, Debug)]
pub(super) struct Decimal {
    /// The digit zero of those that are used.
    zero: u32,
    pub(super) mandatory: usize,
    pub(super) optional: usize,
    pub(super) separators: Separators,
}

#[derive(Clone, Debug)]
pub(super) enum Separators {
    /// The same one after every so many digits.
    Regular(usize, char),
    /// Each with its place, from the right.
    Irregular(Vec<(usize, char)>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    Upper,
    Lower,
    Title,
}

/// The zeros of the scripts whose digits may be used.
const ZEROS: [u32; 37] = [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66,
    0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90,
    0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

impl IntegerPicture {
    pub(super) fn parse(picture: &str) -> Result<Self> {
        let (form, modifier) = picture.rsplit_once(';').unwrap_or((picture, ""));
        let ordinal = modifier.starts_with('o');
        let (form, case) = match form {
            "A" => (Form::Letters, Case::Upper),
            "a" => (Form::Letters, Case::Lower),
            "I" => (Form::Roman, Case::Upper),
            "i" => (Form::Roman, Case::Lower),
            "W" => (Form::Words, Case::Upper),
            "Ww" => (Form::Words, Case::Title),
            "w" => (Form::Words, Case::Lower),
            digits => (Form::Decimal(Decimal::parse(digits)?), Case::Lower),
        };
        Ok(Self { form, case, ordinal })
    }

    pub(super) fn format(&self, number: f64) -> String {
        let size = number.abs();
        let text = match &self.form {
            Form::Decimal(decimal) => decimal.format(size, self.ordinal),
            Form::Letters => self.cased(&letters(size)),
            Form::Roman => self.cased(&roman(size)),
            Form::Words => self.cased(&words::of(size, self.ordinal)),
        };
        if number < 0.0 { format!("-{text}") } else { text }
    }

    fn cased(&self, text: &str) -> String {
        match self.case {
            Case::Upper => text.to_uppercase(),
            Case::Lower => text.to_lowercase(),
            Case::Title => text.to_owned(),
        }
    }

    /// The number that a text is, by the picture; not a number, if it is none.
    pub(super) fn parse_number(&self, text: &str) -> f64 {
        match &self.form {
            Form::Decimal(decimal) => decimal.parse_number(text, self.ordinal),
            Form::Letters => {
                let first = if self.case == Case::Upper { 'A' } else { 'a' };
                text.chars().fold(0.0, |number, letter| {
                    number * 26.0 + f64::from(u32::from(letter)) - f64::from(u32::from(first)) + 1.0
                })
            }
            Form::Roman => roman_number(&text.to_uppercase()),
            Form::Words => words::number(&text.to_lowercase()),
        }
    }

    /// A regular expression for what the picture describes, whose digits may have a width.
    pub(super) fn pattern(&self, width: Option<usize>) -> String {
        let is_upper = self.case == Case::Upper;
        match &self.form {
            Form::Letters if is_upper => "[A-Z]+".to_owned(),
            Form::Letters => "[a-z]+".to_owned(),
            Form::Roman if is_upper => "[MDCLXVI]+".to_owned(),
            Form::Roman => "[mdclxvi]+".to_owned(),
            Form::Words => words::pattern(),
            Form::Decimal(_) => {
                let width = width.map_or_else(|| "+".to_owned(), |width| format!("{{{width}}}"));
                let suffix = if self.ordinal { "(?:th|st|nd|rd)" } else { "" };
                format!("[0-9]{width}{suffix}")
            }
        }
    }
}

impl Decimal {
    fn parse(picture: &str) -> Result<Self> {
        let (mut zero, mut mandatory, mut optional) = (None, 0, 0);
        let mut separators = Vec::new();
        for letter in picture.chars().rev() {
            let point = u32::from(letter);
            match ZEROS.into_iter().find(|zero| (*zero..zero + 10).contains(&point)) {
                Some(found) if *zero.get_or_insert(found) != found => {
                    return Err(Error::new("D3131"));
                }
                Some(_) => mandatory += 1,
                None if letter == '#' => optional += 1,
                None => separators.push((mandatory + optional, letter)),
            }
        }
        let Some(zero) = zero else {
            return Err(Error::new("D3130").value(&Value::text(picture)));
        };
        let separators = match regular_distance(&separators) {
            Some((distance, separator)) => Separators::Regular(distance, separator),
            None => Separators::Irregular(separators),
        };
        Ok(Self { zero, mandatory, optional, separators })
    }

    fn format(&self, number: f64, ordinal: bool) -> String {
        let digits = text::of_number(number);
        let padding = self.mandatory.saturating_sub(digits.len());
        let offset = self.zero - u32::from('0');
        let in_script = |letter: char| match offset {
            0 => letter,
            _ => char::from_u32(u32::from(letter) + offset).unwrap_or(letter),
        };
        let digits = std::iter::repeat_n('0', padding).chain(digits.chars()).map(in_script);
        let mut digits: Vec<char> = digits.collect();
        match &self.separators {
            Separators::Regular(distance, separator) => {
                for count in (1..=(digits.len() - 1) / distance).rev() {
                    digits.insert(digits.len() - count * distance, *separator);
                }
            }
            Separators::Irregular(separators) => {
                for (place, separator) in separators.iter().rev() {
                    digits.insert(digits.len().saturating_sub(*place), *separator);
                }
            }
        }
        let mut text: String = digits.iter().collect();
        if ordinal {
            let before_last = digits.len().checked_sub(2).map(|at| digits[at]);
            text += match digits.last() {
                _ if before_last == Some('1') => "th",
                Some('1') => "st",
                Some('2') => "nd",
                Some('3') => "rd",
                _ => "th",
            };
        }
        text
    }

    fn parse_number(&self, text: &str, ordinal: bool) -> f64 {
        let mut letters: Vec<char> = text.chars().collect();
        if ordinal {
            letters.truncate(letters.len().saturating_sub(2));
        }
        match &self.separators {
            // The comma, whatever the separator is, as in jsonata-js.
            Separators::Regular(..) => letters.retain(|letter| *letter != ','),
            Separators::Irregular(separators) => {
                letters.retain(|letter| separators.iter().all(|(_, other)| letter != other));
            }
        }
        let offset = self.zero - u32::from('0');
        let digits = letters.into_iter().map(|letter| {
            u32::from(letter).checked_sub(offset).and_then(char::from_u32).unwrap_or(' ')
        });
        leading_integer(&digits.collect::<String>())
    }
}

/// The whole number that a text begins with, as JavaScript's `parseInt` reads it.
pub(super) fn leading_integer(text: &str) -> f64 {
    let text = text.trim_start();
    let (sign, digits) = match text.as_bytes().first() {
        Some(b'-') => (-1.0, &text[1..]),
        Some(b'+') => (1.0, &text[1..]),
        _ => (1.0, text),
    };
    let end = digits.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(digits.len());
    digits[..end].parse::<f64>().map_or(f64::NAN, |number| sign * number)
}

/// How far separators are from one another, if they are the same and at equal distances.
fn regular_distance(separators: &[(usize, char)]) -> Option<(usize, char)> {
    let (_, separator) = *separators.first()?;
    if separators.iter().any(|(_, other)| *other != separator) {
        return None;
    }
    let places: Vec<usize> = separators.iter().map(|(place, _)| *place).collect();
    regular(&places).map(|distance| (distance, separator))
}

/// The distance at which all places are, if they are all those at that distance.
pub(super) fn regular(places: &[usize]) -> Option<usize> {
    let distance = places.iter().copied().reduce(greatest_divisor)?;
    let is_regular = (1..=places.len()).all(|count| places.contains(&(count * distance)));
    (is_regular && distance > 0).then_some(distance)
}

fn greatest_divisor(a: usize, b: usize) -> usize {
    if b == 0 { a } else { greatest_divisor(b, a % b) }
}

/// As the columns of a spreadsheet: z is followed by aa.
fn letters(number: f64) -> String {
    let mut left = number;
    let mut letters = Vec::new();
    while left > 0.0 && letters.len() < 300 {
        letters.push(char::from(b'a' + ((left - 1.0) % 26.0) as u8));
        left = ((left - 1.0) / 26.0).floor();
    }
    letters.into_iter().rev().collect()
}

const ROMAN: [(f64, &str); 13] = [
    (1000.0, "m"),
    (900.0, "cm"),
    (500.0, "d"),
    (400.0, "cd"),
    (100.0, "c"),
    (90.0, "xc"),
    (50.0, "l"),
    (40.0, "xl"),
    (10.0, "x"),
    (9.0, "ix"),
    (5.0, "v"),
    (4.0, "iv"),
    (1.0, "i"),
];

/// The most that is written in Roman numerals: what is larger only gets longer.
const ROMAN_MAX: f64 = 1e6;

fn roman(number: f64) -> String {
    let mut left = number.min(ROMAN_MAX);
    let mut text = String::new();
    for (value, numeral) in ROMAN {
        while left >= value {
            text += numeral;
            left -= value;
        }
    }
    text
}

fn roman_number(text: &str) -> f64 {
    let value = |letter| match letter {
        'M' => 1000.0,
        'D' => 500.0,
        'C' => 100.0,
        'L' => 50.0,
        'X' => 10.0,
        'V' => 5.0,
        'I' => 1.0,
        _ => f64::NAN,
    };
    let (mut number, mut max) = (0.0, 1.0);
    for value in text.chars().rev().map(value) {
        if value < max {
            number -= value;
        } else {
            max = value;
            number += value;
        }
    }
    number
}
