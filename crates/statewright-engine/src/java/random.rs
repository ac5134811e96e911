/// Numbers as `java.util.Random` gives them for a seed.
pub(crate) struct Random(u64);

const MULTIPLIER: u64 = 0x5_DEEC_E66D;
const MASK: u64 = (1 << 48) - 1;

impl Random {
    pub(crate) fn new(seed: i64) -> Self {
        Self((seed.cast_unsigned() ^ MULTIPLIER) & MASK)
    }

    fn next(&mut self, bits: u32) -> i32 {
        self.0 = self.0.wrapping_mul(MULTIPLIER).wrapping_add(0xB) & MASK;
        #[expect(clippy::cast_possible_truncation, reason = "no more than 32 bits are left")]
        let bits = (self.0 >> (48 - bits)) as u32;
        bits.cast_signed()
    }

    /// A number from 0 to below a bound above 0.
    pub(crate) fn next_below(&mut self, bound: i32) -> i32 {
        if bound & (bound - 1) == 0 {
            let high = (i64::from(bound) * i64::from(self.next(31))) >> 31;
            return i32::try_from(high).unwrap_or_default();
        }
        loop {
            let bits = self.next(31);
            let value = bits % bound;
            // Bits of the last, incomplete round of bounds are drawn again.
            if bits.checked_add(bound - 1 - value).is_some() {
                return value;
            }
        }
    }

    /// A number of 32 bits.
    pub(crate) fn next_number(&mut self) -> i32 {
        self.next(32)
    }
}
