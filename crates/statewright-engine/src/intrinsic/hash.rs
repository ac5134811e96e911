use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::{CHARACTERS_MAX, IntrinsicFailure, argument::Arguments};
use crate::{Json, java};

/// `States.Hash(data, algorithm)`: the digest in hexadecimal. What is no text is taken as Java
/// prints it.
pub(super) fn hash(arguments: &Arguments<'_>) -> Result<Json, IntrinsicFailure> {
    let mut data = String::new();
    // What is longer than this is too long, whatever its letters are.
    java::print(arguments.value(0), &mut data, char::MAX.len_utf8() * CHARACTERS_MAX);
    arguments.check_length(&data)?;
    let digest = match arguments.text(1)? {
        "MD5" => hexadecimal::<Md5>(&data),
        "SHA-1" => hexadecimal::<Sha1>(&data),
        "SHA-256" => hexadecimal::<Sha256>(&data),
        "SHA-384" => hexadecimal::<Sha384>(&data),
        "SHA-512" => hexadecimal::<Sha512>(&data),
        other => {
            return Err(arguments.invalid(format_args!(
                "the algorithm is one of MD5, SHA-1, SHA-256, SHA-384 and SHA-512, not '{other}'"
            )));
        }
    };
    Ok(digest.into())
}

fn hexadecimal<D: Digest>(data: &str) -> String {
    D::digest(data).iter().map(|byte| format!("{byte:02x}")).collect()
}
