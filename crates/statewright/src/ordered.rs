use indexmap::{IndexMap, IndexSet};
use rustc_hash::FxBuildHasher;

/// What is found by its name, or by what it is, in the order in which it was added. A program
/// has no reason to let its own names collide, so they are not hashed against that.
pub(crate) type OrderedMap<Key, What> = IndexMap<Key, What, FxBuildHasher>;

/// The same, where there is nothing but the key.
pub(crate) type OrderedSet<Key> = IndexSet<Key, FxBuildHasher>;
