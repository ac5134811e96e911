use super::Scope;
use crate::Json;

/// `States.UUID()`: a random UUID, which is of version 4.
pub(super) fn uuid(scope: &dyn Scope) -> Json {
    const VERSION: u64 = 0x4000;
    const VARIANT: u64 = 0x8000_0000_0000_0000;
    let high = (scope.random() & !0xF000) | VERSION;
    let low = (scope.random() >> 2) | VARIANT;
    let text = format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xFFFF,
        high & 0xFFFF,
        low >> 48,
        low & 0xFFFF_FFFF_FFFF
    );
    text.into()
}
