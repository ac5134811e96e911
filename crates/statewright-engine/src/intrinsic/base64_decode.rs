use base64::{
    Engine, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};

use super::{IntrinsicFailure, argument::Arguments};
use crate::Json;

const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// `States.Base64Decode(text)`.
///
/// AWS takes any text: as far as one can see, as the codec of Apache Commons does, which passes
/// over what is no letter of either alphabet, and ends at the first `=`.
pub(super) fn base64_decode(arguments: &Arguments<'_>) -> Result<Json, IntrinsicFailure> {
    let text = arguments.text(0)?;
    arguments.check_length(text)?;
    let letters = text.bytes().take_while(|byte| *byte != b'=').filter_map(|byte| match byte {
        b'-' => Some(b'+'),
        b'_' => Some(b'/'),
        b'+' | b'/' => Some(byte),
        _ => byte.is_ascii_alphanumeric().then_some(byte),
    });
    let mut letters: Vec<u8> = letters.collect();
    // The bits of one letter are no byte.
    if letters.len() % 4 == 1 {
        letters.pop();
    }
    let bytes = LENIENT.decode(&letters).map_err(|error| arguments.invalid(error))?;
    Ok(String::from_utf8_lossy(&bytes).as_ref().into())
}
