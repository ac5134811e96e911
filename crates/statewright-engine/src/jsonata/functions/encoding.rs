use sha2::Digest;

use super::Arguments;
use crate::jsonata::{
    error::{Error, Result},
    evaluate::Evaluator,
    operators,
    value::Value,
};

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// A character is a byte, as in jsonata-js: what has no place in one loses its upper bits.
pub(super) fn base64encode(
    evaluator: &mut Evaluator<'_>,
    mut arguments: Arguments,
) -> Result<Value> {
    let Some(text) = arguments.text() else { return Ok(Value::Undefined) };
    let bytes: Vec<u8> = text.encode_utf16().map(|unit| unit as u8).collect();
    let mut encoded = String::with_capacity(bytes.len() / 3 * 4 + 4);
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().enumerate();
        let bits = bits.fold(0, |bits, (at, byte)| bits | u32::from(*byte) << (16 - 8 * at));
        for digit in 0..4 {
            encoded.push(match digit <= chunk.len() {
                true => BASE64[(bits >> (18 - 6 * digit)) as usize % 64].into(),
                false => '=',
            });
        }
    }
    operators::built(encoded, &mut evaluator.budget)
}

pub(super) fn base64decode(
    evaluator: &mut Evaluator<'_>,
    mut arguments: Arguments,
) -> Result<Value> {
    let Some(text) = arguments.text() else { return Ok(Value::Undefined) };
    let digits = text.trim_end_matches('=').bytes().map(|letter| match letter {
        b'-' => Some(62),
        b'_' => Some(63),
        _ => BASE64.iter().position(|digit| *digit == letter),
    });
    // AWS reports no problem of JSONata here, but one of its own, with a number for support.
    let digits: Vec<usize> =
        digits.collect::<Option<_>>().ok_or_else(|| Error::limit("Invalid Base64"))?;
    let mut decoded = String::with_capacity(digits.len());
    for chunk in digits.chunks(4) {
        let bits = chunk.iter().enumerate();
        let bits = bits.fold(0, |bits, (at, digit)| bits | digit << (18 - 6 * at));
        decoded.extend((1..chunk.len()).map(|byte| char::from((bits >> (24 - 8 * byte)) as u8)));
    }
    operators::built(decoded, &mut evaluator.budget)
}

/// What is not encoded: letters, digits, and these.
const UNRESERVED: &str = "-_.!~*'()";
/// What has a meaning of its own in a whole URL.
const RESERVED: &str = ";/?:@&=+$,#";

pub(super) fn encode_url_component(
    evaluator: &mut Evaluator<'_>,
    arguments: Arguments,
) -> Result<Value> {
    encode(evaluator, arguments, "")
}

pub(super) fn encode_url(evaluator: &mut Evaluator<'_>, arguments: Arguments) -> Result<Value> {
    encode(evaluator, arguments, RESERVED)
}

fn encode(evaluator: &mut Evaluator<'_>, mut arguments: Arguments, kept: &str) -> Result<Value> {
    let Some(text) = arguments.text() else { return Ok(Value::Undefined) };
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        let letter = char::from(byte);
        if letter.is_ascii_alphanumeric() || UNRESERVED.contains(letter) || kept.contains(letter) {
            encoded.push(letter);
        } else {
            encoded += &format!("%{byte:02X}");
        }
    }
    operators::built(encoded, &mut evaluator.budget)
}

pub(super) fn decode_url_component(
    evaluator: &mut Evaluator<'_>,
    arguments: Arguments,
) -> Result<Value> {
    decode(evaluator, arguments, "", "decodeUrlComponent")
}

pub(super) fn decode_url(evaluator: &mut Evaluator<'_>, arguments: Arguments) -> Result<Value> {
    decode(evaluator, arguments, RESERVED, "decodeUrl")
}

fn decode(
    evaluator: &mut Evaluator<'_>,
    mut arguments: Arguments,
    kept: &str,
    name: &str,
) -> Result<Value> {
    let Some(text) = arguments.text() else { return Ok(Value::Undefined) };
    match decoded(&text, kept) {
        Some(decoded) => operators::built(decoded, &mut evaluator.budget),
        None => Err(Error::new("D3140").within(name).value(&Value::text(text))),
    }
}

fn decoded(text: &str, kept: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        let digits = behind.get(..2)?;
        let is_number = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let byte = u8::from_str_radix(digits, 16).ok().filter(|_| is_number)?;
        if byte.is_ascii() && kept.contains(char::from(byte)) {
            bytes.push(b'%');
            bytes.extend_from_slice(digits.as_bytes());
        } else {
            bytes.push(byte);
        }
        rest = &behind[2..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).ok()
}

/// Source: Step Functions Developer Guide, "Transforming data with JSONata"; the message as
/// AWS gives it to TestState (floci pull request 2676).
pub(super) fn hash(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let (Some(text), Some(algorithm)) = (arguments.text(), arguments.text()) else {
        return Ok(Value::Undefined);
    };
    evaluator.budget.go_through(text.len())?;
    let bytes = text.as_bytes();
    let digest = match &*algorithm {
        "MD5" => md5::Md5::digest(bytes).to_vec(),
        "SHA-1" => sha1::Sha1::digest(bytes).to_vec(),
        "SHA-256" => sha2::Sha256::digest(bytes).to_vec(),
        "SHA-384" => sha2::Sha384::digest(bytes).to_vec(),
        "SHA-512" => sha2::Sha512::digest(bytes).to_vec(),
        _ => {
            return Err(Error::new("D3137").message_is(&format!(
                "Hash algorithm '{algorithm}' must be one of SHA-1, SHA-384, SHA-256, SHA-512, MD5"
            )));
        }
    };
    Ok(Value::text(digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>()))
}
