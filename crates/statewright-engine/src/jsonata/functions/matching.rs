//! Functions that look for something in a text: for a text, a regular expression, or what a
//! function finds.

use std::{ops::Range, rc::Rc, sync::Arc};

use indexmap::IndexMap;

use super::Arguments;
use crate::jsonata::{
    apply::{Closure, Function},
    error::{Error, Result},
    evaluate::Evaluator,
    limits::Text,
    operators,
    regex::{Match, Regex},
    value::Value,
};

/// Something that was found in a text.
struct Found {
    text: Arc<str>,
    /// Where it is, in bytes.
    range: Range<usize>,
    groups: Vec<Value>,
}

/// What finds one match after the other.
///
/// As in jsonata-js, whoever uses a match looks for the one behind it before asking whether it
/// is wanted: it may be one that nothing can be found behind.
enum Matches {
    Regex {
        regex: Arc<Regex>,
        from: Option<usize>,
        is_first: bool,
    },
    /// A function that finds the first one, which says what finds the next one.
    Function {
        next: Value,
        arguments: Vec<Value>,
    },
}

impl Matches {
    fn of(matcher: &Value, text: &Arc<str>) -> Self {
        if let Value::Function(Function::Closure(closure)) = matcher
            && let Closure::Matcher(regex) = &**closure
        {
            return Self::Regex { regex: regex.clone(), from: Some(0), is_first: true };
        }
        Self::Function { next: matcher.clone(), arguments: vec![Value::text(text.clone())] }
    }

    fn next(&mut self, text: &Arc<str>, evaluator: &mut Evaluator<'_>) -> Result<Option<Found>> {
        match self {
            Self::Regex { regex, from, is_first } => {
                let Some(start) = *from else { return Ok(None) };
                let found = regex.find(text, start, &mut evaluator.budget)?;
                let Some(found) = found else { return Ok(None) };
                check_is_first_or_some(&found, *is_first)?;
                *is_first = false;
                *from = Some(found.end).filter(|end| *end < text.len());
                let groups = groups(text, &found);
                let range = found.start..found.end;
                Ok(Some(Found { text: text[range.clone()].into(), range, groups }))
            }
            Self::Function { next, arguments } => {
                let Value::Function(function) = &next else { return Ok(None) };
                let arguments = std::mem::take(arguments);
                let found = evaluator.call_back(function, arguments)?;
                if found.is_undefined() {
                    return Ok(None);
                }
                *next = found.member("next");
                found_by_function(text, &found).map(Some)
            }
        }
    }
}

/// An expression that matches nothing again and again would find no end.
fn check_is_first_or_some(found: &Match, is_first: bool) -> Result<()> {
    if found.start == found.end && !is_first {
        return Err(Error::new("D1004"));
    }
    Ok(())
}

fn groups(text: &str, found: &Match) -> Vec<Value> {
    let groups = found.groups.iter();
    groups
        .map(|group| group.map_or(Value::Undefined, |(start, end)| Value::text(&text[start..end])))
        .collect()
}

fn found_by_function(text: &str, found: &Value) -> Result<Found> {
    let (matched, groups) = (found.member("match"), found.member("groups"));
    let place = |key| found.member(key).as_number();
    let (Some(start), Some(end), Some(matched)) = (place("start"), place("end"), matched.as_text())
    else {
        return Err(Error::new("T1010"));
    };
    let start = byte_of(text, start);
    Ok(Found {
        text: matched.clone(),
        range: start..byte_of(text, end).max(start),
        groups: groups.as_array().map(|groups| groups.to_vec()).unwrap_or_default(),
    })
}

/// Where a place is that counts code units, in bytes.
fn byte_of(text: &str, units: f64) -> usize {
    let mut left = units;
    for (at, letter) in text.char_indices() {
        if left < 1.0 {
            return at;
        }
        left -= letter.len_utf16() as f64;
    }
    text.len()
}

fn units(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().map(char::len_utf16).sum() }
}

impl Evaluator<'_> {
    /// What a regular expression gives that is called as a function.
    pub(in crate::jsonata) fn match_first(
        &mut self,
        regex: &Arc<Regex>,
        arguments: &[Value],
    ) -> Result<Value> {
        let text = arguments.first().and_then(Value::as_text).cloned();
        let Some(text) = text else { return Ok(Value::Undefined) };
        let from = arguments.get(1).and_then(Value::as_number).unwrap_or(0.0);
        let found = regex.find(&text, byte_of(&text, from), &mut self.budget)?;
        found.map_or(Ok(Value::Undefined), |found| self.match_object(regex, text, &found))
    }

    /// What the `next` of a match gives.
    pub(in crate::jsonata) fn match_next(
        &mut self,
        regex: &Arc<Regex>,
        text: &Arc<str>,
        from: usize,
    ) -> Result<Value> {
        if from >= text.len() {
            return Ok(Value::Undefined);
        }
        let Some(found) = regex.find(text, from, &mut self.budget)? else {
            return Ok(Value::Undefined);
        };
        check_is_first_or_some(&found, false)?;
        self.match_object(regex, text.clone(), &found)
    }

    fn match_object(&mut self, regex: &Arc<Regex>, text: Arc<str>, found: &Match) -> Result<Value> {
        let start = units(&text[..found.start]);
        let matched = &text[found.start..found.end];
        let next = Closure::Next { regex: regex.clone(), text: text.clone(), from: found.end };
        let members: [(&str, Value); 5] = [
            ("match", Value::text(matched)),
            ("start", Value::count(start)),
            ("end", Value::count(start + units(matched))),
            ("groups", Value::array(groups(&text, found), &mut self.budget)?),
            ("next", Value::Function(Function::Closure(Rc::new(next)))),
        ];
        object(members, self)
    }
}

fn object<const N: usize>(
    members: [(&str, Value); N],
    evaluator: &mut Evaluator<'_>,
) -> Result<Value> {
    let members: IndexMap<_, _> =
        members.into_iter().map(|(key, value)| (Arc::from(key), value)).collect();
    Value::object(members, &mut evaluator.budget)
}

pub(super) fn contains(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let (Some(text), Some(part)) = (arguments.text(), arguments.defined()) else {
        return Ok(Value::Undefined);
    };
    evaluator.budget.go_through(text.len() / operators::BYTES_PER_ITEM)?;
    match part.as_str() {
        Some(part) => Ok(text.contains(part).into()),
        None => Ok(Matches::of(&part, &text).next(&text, evaluator)?.is_some().into()),
    }
}

/// How many times something is to be done, if there is a limit to it.
fn limit(argument: Option<f64>, code: &'static str) -> Result<f64> {
    match argument {
        Some(limit) if limit < 0.0 => Err(Error::new(code).value(&Value::Number(limit))),
        limit => Ok(limit.unwrap_or(f64::INFINITY)),
    }
}

pub(super) fn matches(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let Some(text) = arguments.text() else { return Ok(Value::Undefined) };
    let matcher = arguments.next();
    let limit = limit(arguments.number(), "D3040")?;
    let mut found = Vec::new();
    let mut matches = Matches::of(&matcher, &text);
    // Counting the code units of the text goes on from match to match.
    let (mut bytes, mut start) = (0, 0);
    let mut ahead = matches.next(&text, evaluator)?;
    while (found.len() as f64) < limit
        && let Some(next) = ahead.take()
    {
        if next.range.start >= bytes {
            start += units(&text[bytes..next.range.start]);
        } else {
            start = units(&text[..next.range.start]);
        }
        bytes = next.range.start;
        let groups = Value::array(next.groups, &mut evaluator.budget)?;
        let members =
            [("match", Value::text(next.text)), ("index", Value::count(start)), ("groups", groups)];
        found.push(object(members, evaluator)?);
        ahead = matches.next(&text, evaluator)?;
    }
    Value::sequence(found, &mut evaluator.budget)
}

pub(super) fn split(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let Some(text) = arguments.text() else { return Ok(Value::Undefined) };
    let separator = arguments.next();
    let limit = limit(arguments.number(), "D3020")?;
    evaluator.budget.go_through(text.len() / operators::BYTES_PER_ITEM)?;
    let mut parts = Vec::new();
    if let Some(separator) = separator.as_str() {
        let limit = limit.floor();
        let mut add = |part: &str| {
            if (parts.len() as f64) < limit {
                parts.push(Value::text(part));
            }
        };
        if separator.is_empty() {
            let mut buffer = [0; 4];
            text.chars().for_each(|letter| add(letter.encode_utf8(&mut buffer)));
        } else {
            text.split(separator).for_each(&mut add);
        }
    } else if separator.is_undefined() {
        parts.push(Value::text(text));
    } else {
        let mut matches = Matches::of(&separator, &text);
        let mut start = 0;
        let mut ahead = matches.next(&text, evaluator)?;
        while (parts.len() as f64) < limit
            && let Some(next) = ahead.take()
        {
            let end = next.range.start.max(start);
            parts.push(Value::text(&text[start..end]));
            start = next.range.end.max(start);
            ahead = matches.next(&text, evaluator)?;
        }
        if (parts.len() as f64) < limit {
            parts.push(Value::text(&text[start..]));
        }
    }
    evaluator.budget.go_through(parts.len())?;
    Value::array(parts, &mut evaluator.budget)
}

pub(super) fn replace(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let Some(text) = arguments.text() else { return Ok(Value::Undefined) };
    let (pattern, replacement) = (arguments.next(), arguments.next());
    if pattern.as_str() == Some("") {
        return Err(Error::new("D3010").value(&pattern));
    }
    let limit = limit(arguments.number(), "D3011")?;
    let mut replaced = Text::default();
    let mut start = 0;
    let mut count = 0.0;
    if let Some(pattern) = pattern.as_str() {
        let new = replacement.as_str().unwrap_or_default();
        while count < limit
            && let Some(found) = text[start..].find(pattern)
        {
            replaced.push(&text[start..start + found])?;
            replaced.push(new)?;
            start += found + pattern.len();
            count += 1.0;
        }
        evaluator.budget.go_through(text.len() / operators::BYTES_PER_ITEM + count as usize)?;
    } else {
        let mut matches = Matches::of(&pattern, &text);
        let mut ahead = matches.next(&text, evaluator)?;
        while count < limit
            && let Some(next) = ahead.take()
        {
            replaced.push(&text[start..next.range.start.max(start)])?;
            start = (next.range.start + next.text.len()).clamp(start, text.len());
            let new = match replacement.as_str() {
                Some(template) => Value::text(filled_in(template, &next)),
                None => replacement_by_function(evaluator, &replacement, &text, next)?,
            };
            match new.as_str() {
                Some(new) => replaced.push(new)?,
                None => return Err(Error::new("D3012").value(&new)),
            }
            ahead = matches.next(&text, evaluator)?;
            count += 1.0;
        }
    }
    if count == 0.0 {
        return Ok(Value::text(text));
    }
    replaced.push(text.get(start..).unwrap_or_default())?;
    operators::built(replaced.finish(), &mut evaluator.budget)
}

fn replacement_by_function(
    evaluator: &mut Evaluator<'_>,
    replacement: &Value,
    text: &str,
    found: Found,
) -> Result<Value> {
    let Value::Function(function) = replacement else { return Err(Error::new("T1006")) };
    let groups = Value::array(found.groups, &mut evaluator.budget)?;
    let members = [
        ("match", Value::text(found.text)),
        ("start", Value::count(units(&text[..found.range.start]))),
        ("end", Value::count(units(&text[..found.range.end]))),
        ("groups", groups),
    ];
    let found = object(members, evaluator)?;
    evaluator.call_back(function, vec![found])
}

/// A replacement with what was found: `$0`, and `$1` and so on for the groups.
fn filled_in(template: &str, found: &Found) -> String {
    let mut filled = String::new();
    let mut rest = template;
    // There are as many digits as the number of the last group has.
    let digits_max = found.groups.len().checked_ilog10().unwrap_or(0) as usize + 1;
    while let Some((before, behind)) = rest.split_once('$') {
        filled += before;
        rest = behind;
        if let Some(behind) = rest.strip_prefix('$') {
            filled.push('$');
            rest = behind;
            continue;
        }
        if let Some(behind) = rest.strip_prefix('0') {
            filled += &found.text;
            rest = behind;
            continue;
        }
        let digits = rest.bytes().take(digits_max).take_while(u8::is_ascii_digit).count();
        let number = |digits: usize| rest[..digits].parse::<usize>().ok();
        let index = match number(digits) {
            Some(index) if digits > 1 && index > found.groups.len() => number(digits - 1),
            index => index,
        };
        match index {
            Some(index) => {
                let group = index.checked_sub(1).and_then(|at| found.groups.get(at));
                filled += group.and_then(Value::as_str).unwrap_or_default();
                rest = &rest[index.to_string().len()..];
            }
            // It is no group: the sign stands for itself.
            None => filled.push('$'),
        }
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_filled_in_by_as_many_digits_as_there_are() {
        let found = |groups: &[&str]| Found {
            text: "all".into(),
            range: 0..3,
            groups: groups.iter().map(|group| Value::text(*group)).collect(),
        };
        assert_eq!(filled_in("<$0|$1|$2|$$|$x|$", &found(&["a"])), "<all|a||$|$x|$");
        assert_eq!(filled_in("$12", &found(&["a"])), "a2");
        let ten = found(&["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]);
        assert_eq!(filled_in("$10 $11", &ten), "j a1");
        assert_eq!(filled_in("$1.", &found(&[])), ".");
    }
}
