//! Pictures of times: texts with components in brackets.

use crate::jsonata::{
    error::{Error, Result},
    integer_picture::{Case, Form, IntegerPicture},
    value::Value,
};

#[derive(Clone, Debug)]
pub(super) enum Part {
    Literal(String),
    Marker(Marker),
}

/// A component, and how it is written.
#[derive(Clone, Debug)]
pub(super) struct Marker {
    pub(super) component: char,
    /// It is written as a name, in this case.
    pub(super) names: Option<Case>,
    pub(super) integer: Option<IntegerPicture>,
    /// `t`: no offset is written as Z.
    pub(super) traditional: bool,
    pub(super) width_max: Option<usize>,
    /// How many digits of the year are written.
    pub(super) year_digits: Option<usize>,
    /// How many digits are read, where no other text shows it.
    pub(super) digits_read: Option<usize>,
}

impl Marker {
    /// How many digits there are at least.
    pub(super) fn mandatory(&self) -> usize {
        match self.integer.as_ref().map(|integer| &integer.form) {
            Some(Form::Decimal(decimal)) => decimal.mandatory,
            _ => 0,
        }
    }
}

const INTEGERS: &str = "YMDdFWwXxHhmsf";

pub(super) fn parse(picture: &str) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    let mut rest = picture;
    loop {
        let Some((literal, behind)) = rest.split_once('[') else {
            add_literal(&mut parts, rest);
            return Ok(parts);
        };
        add_literal(&mut parts, literal);
        if let Some(behind) = behind.strip_prefix('[') {
            parts.push(Part::Literal("[".to_owned()));
            rest = behind;
            continue;
        }
        let Some((marker, behind)) = behind.split_once(']') else {
            return Err(Error::new("D3135"));
        };
        let marker: String = marker.split_whitespace().collect();
        let marker = parse_marker(&marker)?;
        // Behind digits without anything between, the width shows where they end.
        if let (true, Some(Part::Marker(before))) = (is_integer(&marker), parts.last_mut())
            && before.integer.is_some()
        {
            before.digits_read = Some(before.mandatory());
        }
        parts.push(Part::Marker(marker));
        rest = behind;
    }
}

fn is_integer(marker: &Marker) -> bool {
    marker.integer.is_some() && INTEGERS.contains(marker.component)
}

fn add_literal(parts: &mut Vec<Part>, text: &str) {
    if !text.is_empty() {
        parts.push(Part::Literal(text.replace("]]", "]")));
    }
}

fn parse_marker(marker: &str) -> Result<Marker> {
    let unknown = |text: &str| Error::new("D3132").value(&Value::text(text));
    let component = marker.chars().next().ok_or_else(|| unknown(""))?;
    let (modifier, width) = match marker.rsplit_once(',') {
        Some((before, width)) => (before.get(component.len_utf8()..).unwrap_or(""), Some(width)),
        None => (&marker[component.len_utf8()..], None),
    };
    let (width_min, width_max) = width.map_or((None, None), |width| {
        let (min, max) = width.split_once('-').unwrap_or((width, "*"));
        (min.parse().ok(), max.parse::<usize>().ok())
    });
    let default = default_modifier(component);
    let (presentation, further) = match modifier {
        "" => (default.ok_or_else(|| unknown(&component.to_string()))?, None),
        _ => match modifier.char_indices().next_back() {
            Some((at, last @ ('a' | 't' | 'c' | 'o'))) if at > 0 => (&modifier[..at], Some(last)),
            _ => (modifier, None),
        },
    };
    let names = match presentation.as_bytes() {
        [b'n', ..] => Some(Case::Lower),
        [b'N', b'n', ..] => Some(Case::Title),
        [b'N', ..] => Some(Case::Upper),
        _ => None,
    };
    let mut marker = Marker {
        component,
        names,
        integer: None,
        traditional: further == Some('t'),
        width_max,
        year_digits: None,
        digits_read: None,
    };
    if let 'Z' | 'z' = component {
        marker.integer = Some(IntegerPicture::parse(presentation)?);
    } else if names.is_none() && INTEGERS.contains(component) {
        let picture = match further {
            Some(further) => format!("{presentation};{further}"),
            None => presentation.to_owned(),
        };
        let mut integer = IntegerPicture::parse(&picture)?;
        if let Form::Decimal(decimal) = &mut integer.form {
            decimal.mandatory = decimal.mandatory.max(width_min.unwrap_or(0)).min(WIDTH_MAX);
            if component == 'Y' {
                let digits = decimal.mandatory + decimal.optional;
                marker.year_digits = width_max.or(Some(digits).filter(|digits| *digits >= 2));
                decimal.mandatory = width_max.unwrap_or(decimal.mandatory).min(WIDTH_MAX);
            }
        }
        marker.integer = Some(integer);
    }
    Ok(marker)
}

/// More digits are filled up with no zeros.
const WIDTH_MAX: usize = 1000;

fn default_modifier(component: char) -> Option<&'static str> {
    Some(match component {
        'Y' | 'M' | 'D' | 'd' | 'W' | 'w' | 'X' | 'x' | 'H' | 'h' | 'f' => "1",
        'F' | 'P' | 'C' | 'E' => "n",
        'm' | 's' => "01",
        'Z' | 'z' => "01:01",
        _ => return None,
    })
}
