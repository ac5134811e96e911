//! Numbers in English words.

const FEW: [&str; 20] = [
    "Zero",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
    "Thirteen",
    "Fourteen",
    "Fifteen",
    "Sixteen",
    "Seventeen",
    "Eighteen",
    "Nineteen",
];
const ORDINALS: [&str; 20] = [
    "Zeroth",
    "First",
    "Second",
    "Third",
    "Fourth",
    "Fifth",
    "Sixth",
    "Seventh",
    "Eighth",
    "Ninth",
    "Tenth",
    "Eleventh",
    "Twelfth",
    "Thirteenth",
    "Fourteenth",
    "Fifteenth",
    "Sixteenth",
    "Seventeenth",
    "Eighteenth",
    "Nineteenth",
];
const DECADES: [&str; 9] =
    ["Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety", "Hundred"];
const MAGNITUDES: [&str; 4] = ["Thousand", "Million", "Billion", "Trillion"];

pub(super) fn of(number: f64, ordinal: bool) -> String {
    if number.is_finite() { part(number, false, ordinal) } else { number.to_string() }
}

fn part(number: f64, is_behind: bool, ordinal: bool) -> String {
    let behind = |text: &'static str| if is_behind { text } else { "" };
    if number < 20.0 {
        let words = if ordinal { ORDINALS } else { FEW };
        return behind(" and ").to_owned() + words[number as usize];
    }
    if number < 100.0 {
        let (tens, rest) = ((number / 10.0).floor(), number % 10.0);
        let decade = behind(" and ").to_owned() + DECADES[tens as usize - 2];
        return match rest > 0.0 {
            true => decade + "-" + &part(rest, false, ordinal),
            false if ordinal => decade[..decade.len() - 1].to_owned() + "ieth",
            false => decade,
        };
    }
    let (words, rest) = if number < 1000.0 {
        (FEW[(number / 100.0) as usize].to_owned() + " Hundred", number % 100.0)
    } else {
        let magnitude = ((number.log10() / 3.0).floor() as usize).min(MAGNITUDES.len());
        let factor = 1000_f64.powi(magnitude as i32);
        let count = (number / factor).floor();
        let words = part(count, false, false) + " " + MAGNITUDES[magnitude - 1];
        (words, number - count * factor)
    };
    let words = behind(", ").to_owned() + &words;
    match rest > 0.0 {
        true => words + &part(rest, true, ordinal),
        false if ordinal => words + "th",
        false => words,
    }
}

/// All words, each with its value.
fn values() -> impl Iterator<Item = (String, f64)> {
    let counted = |words: [&'static str; 20]| {
        words.into_iter().enumerate().map(|(value, word)| (word.to_lowercase(), value as f64))
    };
    let decades = DECADES.iter().enumerate().flat_map(|(at, word)| {
        let (word, value) = (word.to_lowercase(), (at as f64 + 2.0) * 10.0);
        let ordinal = word[..word.len() - 1].to_owned() + "ieth";
        [(word, value), (ordinal, value)]
    });
    let magnitudes = MAGNITUDES.iter().enumerate().flat_map(|(at, word)| {
        let (word, value) = (word.to_lowercase(), 1000_f64.powi(at as i32 + 1));
        let ordinal = word.clone() + "th";
        [(word, value), (ordinal, value)]
    });
    let hundredth = [("hundredth".to_owned(), 100.0)];
    counted(FEW).chain(counted(ORDINALS)).chain(decades).chain(hundredth).chain(magnitudes)
}

pub(super) fn pattern() -> String {
    let words: Vec<String> = values().map(|(word, _)| word).collect();
    format!("(?:{}|and|[\\-, ])+", words.join("|"))
}

/// The number that is written in words.
pub(super) fn number(text: &str) -> f64 {
    let mut parts: Vec<f64> = vec![0.0];
    let text = text.replace(" and ", "-").replace(", ", "-");
    let is_separator = |letter: char| letter.is_whitespace() || letter == '-' || letter == '\\';
    for word in text.split(is_separator) {
        let value = values().find(|(known, _)| known == word).map_or(f64::NAN, |(_, value)| value);
        let top = parts.pop().unwrap_or(0.0);
        if value < 100.0 {
            let is_group = top >= 1000.0;
            parts.extend(is_group.then_some(top));
            parts.push(if is_group { value } else { top + value });
        } else {
            parts.push(top * value);
        }
    }
    parts.into_iter().sum()
}
