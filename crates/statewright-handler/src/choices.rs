/// A type with a known list of values, so that a workflow can choose by them and make them.
///
/// Derived for enums without data. A rule of the Choice state compares with what *serde*
/// writes for the variant, so a handler and the workflow cannot disagree about it; the
/// rules stand in the order in which the variants are declared. For enums with data, the same
/// derive writes [`Variants`](crate::Variants).
///
/// ```
/// use serde::Serialize;
/// use statewright_handler::Choices;
///
/// #[derive(Clone, Copy, Debug, PartialEq, Serialize, Choices)]
/// enum Answer {
///     Yes,
///     No,
/// }
///
/// assert_eq!(Answer::ALL, [Answer::Yes, Answer::No]);
/// ```
#[diagnostic::on_unimplemented(
    message = "a workflow cannot choose by a `{Self}`, because its values are not listed",
    label = "not an enum that derives `Choices`",
    note = "derive `Choices` on an enum, choose by another field, or by conditions: `.when(…)`"
)]
pub trait Choices: Copy + serde::Serialize + 'static {
    /// Every value, in the order of declaration.
    const ALL: &'static [Self];
}

impl Choices for bool {
    const ALL: &'static [Self] = &[true, false];
}
