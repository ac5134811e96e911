/// How many requests an API takes before it turns others away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Throttling {
    /// In a second, over time.
    pub rate: u32,
    /// At once.
    pub burst: u32,
}
