//! Numbers by a picture: `$formatNumber`.
//!
//! Source: jsonata-js 2.0.6, after XPath 3.1's `fn:format-number`, whose rules are numbered.

use std::collections::HashMap;

use super::{
    error::{Error, Result},
    functions::rounded,
    integer_picture::regular,
    value::Members,
};

/// The characters that mean something in a picture.
struct Symbols {
    decimal: String,
    grouping: String,
    exponent: String,
    minus: String,
    percent: String,
    per_mille: String,
    zero: String,
    digit: String,
    pattern: String,
}

impl Symbols {
    fn new(options: Option<Members<'_>>) -> Self {
        let mut given: HashMap<String, String> = HashMap::new();
        for (key, value) in options.map(Members::to_vec).unwrap_or_default() {
            given.extend(value.as_str().map(|value| (key.to_string(), value.to_owned())));
        }
        let mut symbol =
            |key: &str, default: &str| given.remove(key).unwrap_or_else(|| default.to_owned());
        Self {
            decimal: symbol("decimal-separator", "."),
            grouping: symbol("grouping-separator", ","),
            exponent: symbol("exponent-separator", "e"),
            minus: symbol("minus-sign", "-"),
            percent: symbol("percent", "%"),
            per_mille: symbol("per-mille", "\u{2030}"),
            zero: symbol("zero-digit", "0"),
            digit: symbol("digit", "#"),
            pattern: symbol("pattern-separator", ";"),
        }
    }

    fn zero(&self) -> char {
        self.zero.chars().next().unwrap_or('0')
    }

    fn is_digit(&self, letter: char) -> bool {
        let zero = u32::from(self.zero());
        (zero..zero + 10).contains(&letter.into())
    }

    fn is_optional(&self, letter: char) -> bool {
        is(&self.digit, letter)
    }

    fn is_active(&self, letter: char) -> bool {
        let others = [&self.decimal, &self.exponent, &self.grouping, &self.digit, &self.pattern];
        self.is_digit(letter) || others.into_iter().any(|symbol| is(symbol, letter))
    }

    fn in_script(&self, digit: char) -> char {
        let value = digit.to_digit(10).unwrap_or(0);
        char::from_u32(u32::from(self.zero()) + value).unwrap_or(digit)
    }
}

fn is(symbol: &str, letter: char) -> bool {
    let mut letters = symbol.chars();
    letters.next() == Some(letter) && letters.next().is_none()
}

/// A part of a picture, taken apart.
struct Parts<'a> {
    picture: &'a str,
    prefix: &'a str,
    suffix: &'a str,
    active: &'a str,
    mantissa: &'a str,
    exponent: Option<&'a str>,
    integer: &'a str,
    fraction: &'a str,
}

impl<'a> Parts<'a> {
    fn of(picture: &'a str, symbols: &Symbols) -> Self {
        let is_middle = |letter: char| symbols.is_active(letter) && !is(&symbols.exponent, letter);
        let prefix = picture.find(is_middle).map_or("", |end| &picture[..end]);
        let last = picture.char_indices().rfind(|(_, letter)| is_middle(*letter));
        let suffix = last.map_or("", |(at, letter)| &picture[at + letter.len_utf8()..]);
        let active = picture.get(prefix.len()..picture.len() - suffix.len()).unwrap_or("");
        let (mantissa, exponent) = match active.split_once(&symbols.exponent) {
            Some((mantissa, exponent)) => (mantissa, Some(exponent)),
            None => (active, None),
        };
        let (integer, fraction) = match mantissa.split_once(&symbols.decimal) {
            Some((integer, fraction)) => (integer, fraction),
            None => (mantissa, suffix),
        };
        Self { picture, prefix, suffix, active, mantissa, exponent, integer, fraction }
    }

    /// The rule that is broken; of several, the last one counts.
    fn broken_rule(&self, symbols: &Symbols) -> Option<&'static str> {
        let count = |symbol: &str| self.picture.matches(symbol).count();
        let is_percent = count(&symbols.percent) > 0;
        let is_per_mille = count(&symbols.per_mille) > 0;
        let is_any_digit = |letter| symbols.is_digit(letter) || symbols.is_optional(letter);
        let (before, behind) =
            self.picture.split_once(&symbols.decimal).unwrap_or((self.picture, ""));
        let is_decimal = count(&symbols.decimal) > 0;
        let touches = before.ends_with(&symbols.grouping) || behind.starts_with(&symbols.grouping);
        let optional = self.integer.find(&symbols.digit);
        let digit_first =
            optional.is_some_and(|end| self.integer[..end].chars().any(|it| symbols.is_digit(it)));
        let optional = self.fraction.rfind(&symbols.digit);
        let digit_last = optional
            .is_some_and(|start| self.fraction[start..].chars().any(|it| symbols.is_digit(it)));
        let is_scaled = is_percent || is_per_mille;
        let no_exponent = self.exponent.is_some_and(|exponent| {
            exponent.is_empty() || !exponent.chars().all(|letter| symbols.is_digit(letter))
        });
        let rules = [
            ("D3081", count(&symbols.decimal) > 1),
            ("D3082", count(&symbols.percent) > 1),
            ("D3083", count(&symbols.per_mille) > 1),
            ("D3084", is_percent && is_per_mille),
            ("D3085", !self.mantissa.chars().any(is_any_digit)),
            ("D3086", !self.active.chars().all(|letter| symbols.is_active(letter))),
            ("D3087", is_decimal && touches),
            ("D3088", !is_decimal && self.integer.ends_with(&symbols.grouping)),
            ("D3089", count(&symbols.grouping.repeat(2)) > 0),
            ("D3090", digit_first),
            ("D3091", digit_last),
            ("D3092", self.exponent.is_some_and(|exponent| !exponent.is_empty()) && is_scaled),
            ("D3093", no_exponent),
        ];
        rules.iter().rev().find(|(_, is_broken)| *is_broken).map(|(code, _)| *code)
    }
}

/// What a part of a picture says.
struct Form {
    integer_places: Vec<usize>,
    fraction_places: Vec<usize>,
    integer_min: usize,
    scaling: usize,
    fraction_min: usize,
    fraction_max: usize,
    exponent_min: usize,
}

impl Form {
    fn of(parts: &Parts<'_>, symbols: &Symbols) -> Self {
        let is_any_digit =
            |letter: &char| symbols.is_digit(*letter) || symbols.is_optional(*letter);
        let digits = |text: &str| text.chars().filter(|letter| symbols.is_digit(*letter)).count();
        let any_digits = |text: &str| text.chars().filter(is_any_digit).count();
        let places = |text: &str, to_left: bool| -> Vec<usize> {
            let found = text.match_indices(&symbols.grouping);
            found
                .map(|(at, _)| any_digits(if to_left { &text[..at] } else { &text[at..] }))
                .collect()
        };
        let (integer, fraction) = (parts.integer, parts.fraction);
        let has_exponent = parts.exponent.is_some();
        let scaling = digits(integer);
        let (mut integer_min, mut fraction_min, mut fraction_max) =
            (scaling, digits(fraction), any_digits(fraction));
        if integer_min == 0 && fraction_max == 0 {
            if has_exponent {
                (fraction_min, fraction_max) = (1, 1);
            } else {
                integer_min = 1;
            }
        }
        if has_exponent && integer_min == 0 && integer.contains(&symbols.digit) {
            integer_min = 1;
        }
        if integer_min == 0 && fraction_min == 0 {
            fraction_min = 1;
        }
        Self {
            integer_places: places(integer, false),
            fraction_places: places(fraction, true),
            integer_min,
            scaling,
            fraction_min,
            fraction_max,
            exponent_min: parts.exponent.map_or(0, digits),
        }
    }
}

/// As many digits as JavaScript writes behind the point.
const FRACTION_MAX: usize = 100;

pub(super) fn format(number: f64, picture: &str, options: Option<Members<'_>>) -> Result<String> {
    let symbols = Symbols::new(options);
    let pictures: Vec<&str> = picture.split(&symbols.pattern).collect();
    if pictures.len() > 2 {
        return Err(Error::new("D3080"));
    }
    let parts: Vec<Parts<'_>> =
        pictures.iter().map(|picture| Parts::of(picture, &symbols)).collect();
    if let Some(code) = parts.iter().find_map(|parts| parts.broken_rule(&symbols)) {
        return Err(Error::new(code));
    }
    // A negative number has the second part, or a minus sign.
    let is_negative = number < 0.0;
    let (parts, sign) = match &parts[..] {
        [_, negative] if is_negative => (negative, ""),
        [only] if is_negative => (only, symbols.minus.as_str()),
        [positive, ..] => (positive, ""),
        [] => return Ok(String::new()),
    };
    let form = Form::of(parts, &symbols);
    let scaled = if parts.picture.contains(&symbols.percent) {
        number * 100.0
    } else if parts.picture.contains(&symbols.per_mille) {
        number * 1000.0
    } else {
        number
    };
    let (mantissa, exponent) = match form.exponent_min {
        0 => (scaled, None),
        _ => normalized(scaled, form.scaling),
    };
    let decimals = form.fraction_max.min(FRACTION_MAX);
    let digits = format!("{:.decimals$}", rounded(mantissa, decimals as f64).abs());
    let mut text = sign.to_owned() + parts.prefix;
    text += &grouped(&digits, &form, &symbols);
    if let Some(exponent) = exponent {
        let minus = if exponent < 0 { symbols.minus.as_str() } else { "" };
        let digits = format!("{:0width$}", exponent.unsigned_abs(), width = form.exponent_min);
        text += &symbols.exponent;
        text += minus;
        text.extend(digits.chars().map(|digit| symbols.in_script(digit)));
    }
    Ok(text + parts.suffix)
}

/// A number with as many digits before the point as the picture has, and its exponent.
fn normalized(number: f64, digits: usize) -> (f64, Option<i32>) {
    let max = 10_f64.powi(digits as i32);
    let min = 10_f64.powi(digits as i32 - 1);
    let (mut mantissa, mut exponent) = (number, 0);
    if mantissa != 0.0 && mantissa.is_finite() {
        while mantissa.abs() < min {
            mantissa *= 10.0;
            exponent -= 1;
        }
        while mantissa.abs() > max {
            mantissa /= 10.0;
            exponent += 1;
        }
    }
    (mantissa, Some(exponent))
}

/// The digits with the separators, and with the zeros that must be there.
fn grouped(digits: &str, form: &Form, symbols: &Symbols) -> String {
    let (integer, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let pad = |missing: usize| std::iter::repeat_n('0', missing);
    let integer = integer.trim_start_matches('0');
    let integer = pad(form.integer_min.saturating_sub(integer.len())).chain(integer.chars());
    let fraction = fraction.trim_end_matches('0');
    let missing = form.fraction_min.saturating_sub(fraction.len());
    let fraction = fraction.chars().chain(pad(missing));
    let mut integer: Vec<String> =
        integer.map(|digit| symbols.in_script(digit).to_string()).collect();
    let mut fraction: Vec<String> =
        fraction.map(|digit| symbols.in_script(digit).to_string()).collect();
    let mut places: Vec<usize> = match regular(&form.integer_places) {
        Some(distance) => {
            let groups = integer.len().saturating_sub(1) / distance;
            (1..=groups).map(|group| group * distance).collect()
        }
        None => form.integer_places.clone(),
    };
    places.retain(|place| *place < integer.len());
    places.sort_unstable_by(|left, right| right.cmp(left));
    for place in places {
        integer.insert(integer.len() - place, symbols.grouping.clone());
    }
    for (before, place) in form.fraction_places.iter().enumerate() {
        if place + before <= fraction.len() {
            fraction.insert(place + before, symbols.grouping.clone());
        }
    }
    let mut text = integer.concat();
    if !fraction.is_empty() {
        text += &symbols.decimal;
        text += &fraction.concat();
    }
    text
}
