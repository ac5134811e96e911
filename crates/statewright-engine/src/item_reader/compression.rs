//! Objects whose keys say that they are compressed.

use std::{borrow::Cow, io::Read};

use flate2::read::MultiGzDecoder;
use ruzstd::decoding::{
    StreamingDecoder,
    errors::{FrameDecoderError, ReadFrameHeaderError},
};

/// The most bytes that a compressed object can come to. AWS takes ten times as many; this is
/// one machine, and a small object can say that it is a very large one.
const DECOMPRESSED_BYTES_MAX: usize = 1 << 30;

/// What is in an object with this key, or what is wrong with it.
///
/// Source: Step Functions Developer Guide, "ItemReader (Map)": GZIP and ZSTD, by file names
/// such as `myObject.jsonl.gz` and `myObject.csv.zstd`.
pub(super) fn decompressed<'a>(key: &str, bytes: &'a [u8]) -> Result<Cow<'a, [u8]>, &'static str> {
    match key.rsplit_once('.') {
        Some((_, "gz")) => gzip(bytes, DECOMPRESSED_BYTES_MAX).map(Cow::Owned),
        Some((_, "zst" | "zstd")) => zstd(bytes, DECOMPRESSED_BYTES_MAX).map(Cow::Owned),
        _ => Ok(Cow::Borrowed(bytes)),
    }
}

fn gzip(bytes: &[u8], max: usize) -> Result<Vec<u8>, &'static str> {
    let mut all = Vec::new();
    read(MultiGzDecoder::new(bytes), &mut all, max, NOT_GZIP)?;
    Ok(all)
}

fn zstd(mut bytes: &[u8], max: usize) -> Result<Vec<u8>, &'static str> {
    let mut all = Vec::new();
    // A file may have several frames, and frames that are to be skipped.
    while !bytes.is_empty() {
        match StreamingDecoder::new(&mut bytes) {
            Ok(frame) => read(frame, &mut all, max, NOT_ZSTD)?,
            Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                length,
                ..
            })) => bytes = bytes.get(length as usize..).ok_or(NOT_ZSTD)?,
            Err(_) => return Err(NOT_ZSTD),
        }
    }
    Ok(all)
}

const NOT_GZIP: &str = "Unable to decompress the object as GZIP, which its key says it is";
const NOT_ZSTD: &str = "Unable to decompress the object as ZSTD, which its key says it is";

/// Reads all, but no more than `max` bytes altogether.
fn read(
    from: impl Read,
    all: &mut Vec<u8>,
    max: usize,
    broken: &'static str,
) -> Result<(), &'static str> {
    let left = max.saturating_sub(all.len()) as u64;
    from.take(left + 1).read_to_end(all).map_err(|_| broken)?;
    if all.len() > max {
        return Err("The object decompresses to more than 1 GiB, the most that is read here");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::{Compression, write::GzEncoder};
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};

    use super::*;

    fn gz(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).expect("memory");
        encoder.finish().expect("memory")
    }

    fn zst(bytes: &[u8]) -> Vec<u8> {
        compress_to_vec(bytes, CompressionLevel::Fastest)
    }

    #[test]
    fn the_key_says_how() {
        let read = |key, bytes: &[u8]| decompressed(key, bytes).map(Cow::into_owned);
        assert_eq!(read("a.csv", b"text"), Ok(b"text".to_vec()));
        assert_eq!(read("gz", b"text"), Ok(b"text".to_vec()));
        assert_eq!(read("a.csv.gz", &gz(b"text")), Ok(b"text".to_vec()));
        assert_eq!(read("a.zst", &zst(b"text")), Ok(b"text".to_vec()));
        assert_eq!(read("a.csv.zstd", &zst(b"text")), Ok(b"text".to_vec()));
        assert_eq!(read("a.gz", b"text"), Err(NOT_GZIP));
        assert_eq!(read("a.zst", b"text"), Err(NOT_ZSTD));
    }

    #[test]
    fn files_that_were_put_together_are_read_to_their_end() {
        assert_eq!(gzip(&[gz(b"one"), gz(b"two")].concat(), 6), Ok(b"onetwo".to_vec()));
        let skipped = [0x50, 0x2A, 0x4D, 0x18, 2, 0, 0, 0, b'?', b'?'].to_vec();
        let both = [zst(b"one"), skipped, zst(b"two")].concat();
        assert_eq!(zstd(&both, 6), Ok(b"onetwo".to_vec()));
    }

    #[test]
    fn a_bomb_is_not_unpacked() {
        let large = vec![0; 100_000];
        for (small, unpack) in [
            (gz(&large), gzip as fn(&[u8], usize) -> Result<Vec<u8>, &'static str>),
            (zst(&large), zstd),
        ] {
            assert!(small.len() < 1_000, "{} bytes", small.len());
            assert_eq!(unpack(&small, 100_000).map(|all| all.len()), Ok(100_000));
            let refused = unpack(&small, 99_999).expect_err("too large");
            assert!(refused.contains("more than 1 GiB"), "{refused}");
        }
    }
}
