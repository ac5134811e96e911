use std::{fmt, marker::PhantomData};

/// The data of one variant, inside of a `Whole`: what the arm of a choice can go on with.
///
/// In a workflow it is the beginning of a flow: `card.then(charge.task("Charge"))` goes on with
/// the data alone. An arm that ignores it goes on with the whole.
#[must_use = "go on with it by `.then(…)`, or ignore it by `_` to go on with the whole"]
pub struct Variant<Whole, Data> {
    name: String,
    keys: Vec<&'static str>,
    types: PhantomData<fn(Whole) -> Data>,
}

impl<Whole, Data> Variant<Whole, Data> {
    /// The data to which these keys lead from the whole, in a variant of this name.
    pub fn new(name: String, keys: Vec<&'static str>) -> Self {
        Self { name, keys, types: PhantomData }
    }

    /// What a state that takes the data out of the whole is named.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The keys that lead from the whole to the data: none, where the data is the whole, read
    /// as a part of it.
    #[must_use]
    pub fn keys(&self) -> &[&'static str] {
        &self.keys
    }
}

impl<Whole, Data> Clone for Variant<Whole, Data> {
    fn clone(&self) -> Self {
        Self::new(self.name.clone(), self.keys.clone())
    }
}

impl<Whole, Data> fmt::Debug for Variant<Whole, Data> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Variant").field(&self.name).finish()
    }
}

/// What a variant with a tag among its own fields can hold: a struct that takes other keys
/// besides its own, for the tag is one.
#[diagnostic::on_unimplemented(
    message = "a variant with the tag among its fields cannot hold a `{Self}`, as far as `Choices` sees",
    label = "not a struct that derives `Shape` and takes other keys besides its own",
    note = "derive `Shape` on it, or put it beside the tag: `#[serde(tag = \"…\", content = \"…\")]`"
)]
pub trait Tagged {}

#[diagnostic::do_not_recommend]
impl<T: crate::PartOf<T>> Tagged for T {}
