use std::cell::Cell;

/// Random numbers that the seed decides: SplitMix64.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).
#[derive(Clone, Debug)]
pub(crate) struct Random(Cell<u64>);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(Cell::new(seed))
    }

    /// Any 64 bits.
    pub(crate) fn bits(&self) -> u64 {
        let state = self.0.get().wrapping_add(0x9e37_79b9_7f4a_7c15);
        self.0.set(state);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 up to 1.
    pub(crate) fn number(&self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A whole number from 0 up to this one.
    pub(crate) fn below(&self, end: usize) -> usize {
        ((self.number() * end as f64) as usize).min(end.saturating_sub(1))
    }

    /// A UUID of version 4.
    pub(crate) fn uuid(&self) -> String {
        uuid(|| self.bits())
    }
}

/// A UUID of version 4, of two times 64 random bits.
pub(crate) fn uuid(bits: impl Fn() -> u64) -> String {
    const VERSION: u64 = 0x4000;
    const VARIANT: u64 = 0x8000_0000_0000_0000;
    let high = (bits() & !0xF000) | VERSION;
    let low = (bits() >> 2) | VARIANT;
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xFFFF,
        high & 0xFFFF,
        low >> 48,
        low & 0xFFFF_FFFF_FFFF
    )
}
