//! When a name can only be another one, written wrongly.

/// From how many letters on two may be wrong.
const LONG: usize = 12;

/// Whether what was written differs from a name in its capitals alone, or by a letter (two in a
/// long name, each in a word of its own) that is missing, too many, another one or swapped with
/// the next.
///
/// A word that is added, lost or exchanged makes another name, and may say the opposite:
/// `StringNotEquals`, `MinDelaySeconds`.
pub(super) fn is_slip(written: &str, name: &str) -> bool {
    if written.to_lowercase() == name.to_lowercase() {
        return true;
    }
    let (words, meant) = (words(written), words(name));
    let letters: usize = meant.iter().map(Vec::len).sum();
    let wrong: Option<usize> =
        words.iter().zip(&meant).map(|(word, meant)| wrong_letters(word, meant)).sum();
    words.len() == meant.len() && wrong.is_some_and(|wrong| wrong <= 1 + letters / LONG)
}

/// The words of a name, which begin with capitals, in small letters.
fn words(name: &str) -> Vec<Vec<char>> {
    let mut words: Vec<Vec<char>> = Vec::new();
    for letter in name.chars() {
        match words.last_mut() {
            Some(word) if !letter.is_uppercase() => word.push(letter),
            _ => words.push(letter.to_lowercase().collect()),
        }
    }
    words
}

/// How many letters of a word are wrong, one at most; none, if it is another word. The first letter
/// of a word is seldom wrong, and in a short word each letter counts: `Min` is not `Max`, `Text` is
/// not `Next`.
fn wrong_letters(word: &[char], meant: &[char]) -> Option<usize> {
    let same = word.iter().zip(meant).take_while(|(one, other)| one == other).count();
    let (rest, meant_rest) = (&word[same..], &meant[same..]);
    let (backwards, meant_backwards) = (rest.iter().rev(), meant_rest.iter().rev());
    let end = backwards.zip(meant_backwards).take_while(|(one, other)| one == other).count();
    match (&rest[..rest.len() - end], &meant_rest[..meant_rest.len() - end]) {
        ([], []) => Some(0),
        _ if same == 0 => None,
        ([_], []) | ([], [_]) => Some(1),
        ([_], [_]) => (meant.len() > 4).then_some(1),
        ([one, other], [first, second]) => (one == second && other == first).then_some(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_no_other_word() {
        for (written, name) in [
            ("resultpath", "ResultPath"),
            ("QueueURL", "QueueUrl"),
            ("Nxt", "Next"),
            ("Cuase", "Cause"),
            ("Iterater", "Iterator"),
            ("ItemProccessor", "ItemProcessor"),
            ("StringEqual", "StringEquals"),
            ("NumericGreatrThanEqual", "NumericGreaterThanEquals"),
        ] {
            assert!(is_slip(written, name), "{written}");
        }
        for (written, name) in [
            ("StringNotEquals", "StringEquals"),
            ("IsNotNull", "IsNull"),
            ("ErrorNotEquals", "ErrorEquals"),
            ("MinDelaySeconds", "MaxDelaySeconds"),
            ("Env", "End"),
            ("Send", "End"),
            ("Text", "Next"),
            ("Sconds", "SecondsPath"),
            ("Parmtrs", "Parameters"),
            ("RsltPath", "ResultPath"),
        ] {
            assert!(!is_slip(written, name), "{written}");
        }
    }
}
