use std::sync::OnceLock;

use super::{
    DAYS, MONTHS,
    calendar::Moment,
    picture::{self, Marker, Part},
};
use crate::jsonata::{
    error::{Error, Result},
    integer_picture::{Case, Form, Separators, leading_integer},
    value::Value,
};

/// How times are written where no picture says so.
fn iso_8601() -> &'static [Part] {
    const PICTURE: &str = "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001][Z01:01t]";
    static PARTS: OnceLock<Vec<Part>> = OnceLock::new();
    PARTS.get_or_init(|| picture::parse(PICTURE).unwrap_or_default())
}

/// How far from UTC a time is shown.
#[derive(Clone, Copy)]
struct Offset {
    hours: f64,
    minutes: f64,
}

/// The largest time that JavaScript has.
const MILLIS_MAX: f64 = 8.64e15;

/// A time as a text; in a zone that is given as `+hhmm`.
pub(in crate::jsonata) fn format(
    millis: f64,
    picture: Option<&str>,
    zone: Option<&str>,
) -> Result<String> {
    let zone = zone.map_or(0.0, leading_integer);
    let zone = if zone.is_finite() { zone } else { 0.0 };
    let offset = Offset { hours: (zone / 100.0).floor(), minutes: zone % 100.0 };
    let shown = (millis + (60.0 * offset.hours + offset.minutes) * 60_000.0).trunc();
    if shown.is_nan() || shown.abs() > MILLIS_MAX {
        return Ok("Invalid Date".to_owned());
    }
    let moment = Moment::new(shown as i64);
    let mut text = String::new();
    let parsed;
    let parts = match picture {
        Some(picture) => {
            parsed = picture::parse(picture)?;
            &parsed
        }
        None => iso_8601(),
    };
    for part in parts {
        match part {
            Part::Literal(literal) => text += literal,
            Part::Marker(marker) => text += &component(moment, marker, offset)?,
        }
    }
    Ok(text)
}

fn component(moment: Moment, marker: &Marker, offset: Offset) -> Result<String> {
    let no_name = || Error::new("D3133").value(&Value::text(marker.component.to_string()));
    match marker.component {
        'Z' | 'z' => return zone(marker, offset),
        'C' | 'E' => return Ok("ISO".to_owned()),
        'P' => {
            let half = if moment.component('P') == Some(1) { "pm" } else { "am" };
            let is_upper = marker.names == Some(Case::Upper);
            return Ok(if is_upper { half.to_uppercase() } else { half.to_owned() });
        }
        _ => {}
    }
    let Some(value) = moment.component(marker.component) else {
        return Ok("undefined".to_owned());
    };
    if let Some(case) = marker.names {
        let at = (value - 1) as usize;
        let name = match marker.component {
            'M' | 'x' => MONTHS[at],
            'F' => DAYS[at],
            _ => return Err(no_name()),
        };
        let name = match case {
            Case::Upper => name.to_uppercase(),
            Case::Lower => name.to_lowercase(),
            Case::Title => name.to_owned(),
        };
        let width = marker.width_max.unwrap_or(usize::MAX);
        return Ok(name.chars().take(width).collect());
    }
    let value = match marker.year_digits {
        Some(digits) if digits < 18 => value % 10_i64.pow(digits as u32),
        _ => value,
    };
    let integer = marker.integer.as_ref().ok_or_else(no_name)?;
    Ok(integer.format(value as f64))
}

fn zone(marker: &Marker, Offset { hours, minutes }: Offset) -> Result<String> {
    let offset = hours * 100.0 + minutes;
    if offset == 0.0 && marker.traditional {
        return Ok("Z".to_owned());
    }
    let digits = marker.mandatory();
    let Some(integer) = &marker.integer else { return Ok(String::new()) };
    let is_regular = matches!(
        &integer.form,
        Form::Decimal(decimal) if matches!(decimal.separators, Separators::Regular(..))
    );
    let text = match digits {
        _ if is_regular => integer.format(offset),
        1 | 2 => {
            let text = integer.format(hours);
            if minutes == 0.0 { text } else { format!("{text}:{:02}", minutes as i64) }
        }
        3 | 4 => integer.format(offset),
        _ => return Err(Error::new("D3134").value(&Value::count(digits))),
    };
    let sign = if offset >= 0.0 { "+" } else { "" };
    let name = if marker.component == 'z' { "GMT" } else { "" };
    Ok(format!("{name}{sign}{text}"))
}
