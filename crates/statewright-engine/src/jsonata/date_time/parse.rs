use std::collections::{HashMap, hash_map::Entry};

use super::{
    DAYS, MONTHS,
    calendar::{DAY, Moment, start_of, time_of},
    picture::{self, Marker, Part},
};
use crate::jsonata::{
    error::{Error, Result},
    integer_picture::{Form, Separators, leading_integer},
    limits::Budget,
    regex::Regex,
    value::Value,
};

/// The time that a text names, by a picture; nothing, if the text is of no such form.
///
/// What the picture leaves out before what it has is taken from `now`, and what it leaves out
/// behind that is the smallest.
pub(in crate::jsonata) fn parse(
    text: &str,
    picture: &str,
    now: i64,
    budget: &mut Budget,
) -> Result<Option<f64>> {
    let parts = picture::parse(picture)?;
    let mut pattern = String::from("^");
    for part in &parts {
        pattern += &format!("({})", part_pattern(part)?);
    }
    pattern.push('$');
    let Some(found) = Regex::new(&pattern, true, false).find(text, 0, budget)? else {
        return Ok(None);
    };
    let mut components: HashMap<char, f64> = HashMap::new();
    for (part, group) in parts.iter().zip(&found.groups) {
        if let (Part::Marker(marker), Some((start, end))) = (part, group) {
            let value = value_of(marker, &text[*start..*end]);
            components.extend(value.map(|value| (marker.component, value)));
        }
    }
    if !parts.iter().any(|part| matches!(part, Part::Marker(_))) {
        return Ok(None);
    }
    time(components, now).map(Some)
}

fn part_pattern(part: &Part) -> Result<String> {
    let marker = match part {
        Part::Literal(literal) => {
            let mut pattern = String::new();
            for letter in literal.chars() {
                if ".*+?^${}()|[]\\".contains(letter) {
                    pattern.push('\\');
                }
                pattern.push(letter);
            }
            return Ok(pattern);
        }
        Part::Marker(marker) => marker,
    };
    Ok(match (marker.component, &marker.integer) {
        ('Z' | 'z', _) => {
            let name = if marker.component == 'z' { "GMT" } else { "" };
            match zone_separator(marker) {
                Some(separator) => format!("{name}[-+][0-9]+{separator}[0-9]+"),
                None => format!("{name}[-+][0-9]+"),
            }
        }
        ('f', _) => "[0-9]+".to_owned(),
        (_, Some(integer)) => integer.pattern(marker.digits_read),
        ('M' | 'x' | 'F' | 'P', None) => "[a-zA-Z]+".to_owned(),
        (component, None) => {
            return Err(Error::new("D3133").value(&Value::text(component.to_string())));
        }
    })
}

fn zone_separator(marker: &Marker) -> Option<char> {
    match &marker.integer.as_ref()?.form {
        Form::Decimal(decimal) => match decimal.separators {
            Separators::Regular(_, separator) => Some(separator),
            Separators::Irregular(_) => None,
        },
        _ => None,
    }
}

fn value_of(marker: &Marker, text: &str) -> Option<f64> {
    let named = |names: &[&str]| {
        let width = marker.width_max.filter(|width| *width > 0).unwrap_or(usize::MAX);
        let is_name = |name: &&str| name.get(..width.min(name.len())) == Some(text);
        names.iter().position(is_name).map(|at| at as f64 + 1.0)
    };
    match (marker.component, &marker.integer) {
        ('Z' | 'z', _) => Some(zone(marker, text.strip_prefix("GMT").unwrap_or(text))),
        ('f', _) => {
            let digits = text.get(..3).unwrap_or(text);
            format!("0.{digits}").parse::<f64>().ok().map(|fraction| fraction * 1000.0)
        }
        (_, Some(integer)) => Some(integer.parse_number(text)),
        ('M' | 'x', None) => named(&MONTHS),
        ('F', None) => named(&DAYS),
        _ => match text {
            "am" | "AM" => Some(0.0),
            "pm" | "PM" => Some(1.0),
            _ => None,
        },
    }
}

/// The minutes of an offset.
fn zone(marker: &Marker, text: &str) -> f64 {
    let (hours, minutes) = match zone_separator(marker) {
        Some(separator) => text.split_once(separator).unwrap_or((text, "0")),
        None if text.len() > 3 => text.split_at(3),
        None => (text, "0"),
    };
    leading_integer(hours) * 60.0 + leading_integer(minutes)
}

/// What says the day: which components, of which one is there at least and no others are.
const DATES: [(&str, &str); 4] = [("YMD", "YMD"), ("Yd", "YD"), ("XxwF", "XxwF"), ("XWF", "XWF")];
const TIMES: [(&str, &str); 2] = [("Hmsf", "Hmsf"), ("Phmsf", "Phmsf")];

fn time(mut components: HashMap<char, f64>, now: i64) -> Result<f64> {
    // A component that is 0 counts as one that is not there.
    let is_there = |component: char| {
        components.get(&component).is_some_and(|value| *value != 0.0 && !value.is_nan())
    };
    let is_kind = |all: &str, kind: &str| {
        let there: Vec<char> = all.chars().filter(|component| is_there(*component)).collect();
        !there.is_empty() && there.into_iter().all(|component| kind.contains(component))
    };
    let is_date = |kind: &str| is_kind("YXMxWwdD", kind);
    let date_a = is_date("YMD");
    let date_b = !date_a && is_date("Yd");
    let date_c = is_date("Xxw");
    let date_d = !date_c && is_date("XW");
    let time_b = !is_kind("PHhmsf", "Hmsf") && is_kind("PHhmsf", "Phmsf");
    let date = match () {
        () if date_b => DATES[1].1,
        () if date_c => DATES[2].1,
        () if date_d => DATES[3].1,
        () => DATES[0].1,
    };
    let clock = if time_b { TIMES[1].1 } else { TIMES[0].1 };
    let now = Moment::new(now);
    let (mut is_started, mut is_ended) = (false, false);
    for component in date.chars().chain(clock.chars()) {
        match components.entry(component) {
            Entry::Occupied(_) => {
                is_started = true;
                if is_ended {
                    return Err(Error::new("D3136"));
                }
            }
            Entry::Vacant(place) if is_started => {
                place.insert(if "MDd".contains(component) { 1.0 } else { 0.0 });
                is_ended = true;
            }
            Entry::Vacant(place) => {
                place.insert(now.component(component).unwrap_or(0) as f64);
            }
        }
    }
    if date_c || date_d {
        // jsonata-js does not read these either.
        return Err(Error::new("D3136"));
    }
    let value = |component: char| components.get(&component).copied().unwrap_or(f64::NAN);
    let year = match value('Y') {
        // As JavaScript counts years of two digits.
        year if (0.0..100.0).contains(&year) => year + 1900.0,
        year => year,
    };
    let (mut month, mut day) = (value('M').max(1.0), value('D'));
    if date_b {
        let of_year = start_of(year as i64, 1).saturating_add((value('d') as i64 - 1) * DAY);
        let moment = Moment::new(of_year);
        (month, day) = (moment.month as f64, moment.day as f64);
    }
    let hour = match time_b {
        true => value('h') % 12.0 + 12.0 * components.get(&'P').copied().unwrap_or(0.0),
        false => value('H'),
    };
    let rest = ((hour * 60.0 + value('m')) * 60.0 + value('s')) * 1000.0 + value('f');
    let zone = ['Z', 'z'].into_iter().find_map(|zone| components.get(&zone).copied());
    Ok(time_of(year, month, day, rest) - zone.unwrap_or(0.0) * 60_000.0)
}
