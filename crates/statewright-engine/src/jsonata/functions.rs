//! The functions that are always there.

mod dates;
mod encoding;
mod higher_order;
mod lists;
mod matching;
mod numbers;
mod objects;
mod random;
mod strings;

pub(super) use numbers::rounded;

use std::sync::{Arc, OnceLock};

use super::{error::Result, evaluate::Evaluator, signature::Signature, value::Value};

/// A built-in function.
#[derive(Debug)]
pub(super) struct Builtin {
    pub(super) name: &'static str,
    /// How many arguments it takes, as what calls it asks that has more for it than it needs.
    pub(super) arity: usize,
    pub(super) call: fn(&mut Evaluator<'_>, Arguments) -> Result<Value>,
    definition: &'static str,
    signature: OnceLock<Signature>,
}

impl Builtin {
    pub(super) fn signature(&self) -> &Signature {
        self.signature.get_or_init(|| Signature::parse(self.definition))
    }
}

/// The function of this name.
pub(super) fn lookup(name: &str) -> Option<&'static Builtin> {
    BUILTINS.iter().find(|builtin| builtin.name == name)
}

/// The arguments of a call, which fit the signature.
#[derive(Debug)]
pub(super) struct Arguments(std::vec::IntoIter<Value>);

impl Arguments {
    pub(super) fn new(arguments: Vec<Value>) -> Self {
        Self(arguments.into_iter())
    }

    /// The next argument; nothing, if there is none.
    fn next(&mut self) -> Value {
        self.0.next().unwrap_or_default()
    }

    /// The next argument, if it is something.
    fn defined(&mut self) -> Option<Value> {
        Some(self.next()).filter(|value| !value.is_undefined())
    }

    fn text(&mut self) -> Option<Arc<str>> {
        self.next().as_text().cloned()
    }

    fn number(&mut self) -> Option<f64> {
        self.next().as_number()
    }
}

macro_rules! builtins {
    ($($name:literal, $definition:literal, $arity:literal, $call:path;)*) => {
        /// Each with its signature, and how many arguments it takes.
        ///
        /// Sources: jsonata-js 2.0.6; for those of Step Functions the Developer Guide,
        /// "Transforming data with JSONata", and AWS as measured with TestState (floci pull
        /// request 2676), which fails a call as these signatures do.
        static BUILTINS: [Builtin; [$($name),*].len()] = [$(
            Builtin {
                name: $name,
                arity: $arity,
                call: $call,
                definition: $definition,
                signature: OnceLock::new(),
            },
        )*];
    };
}

builtins! {
    "string", "x-b?:s", 1, strings::string;
    "length", "s-:n", 1, strings::length;
    "substring", "s-nn?:s", 3, strings::substring;
    "substringBefore", "s-s:s", 2, strings::substring_before;
    "substringAfter", "s-s:s", 2, strings::substring_after;
    "uppercase", "s-:s", 1, strings::uppercase;
    "lowercase", "s-:s", 1, strings::lowercase;
    "trim", "s-:s", 1, strings::trim;
    "pad", "s-ns?:s", 3, strings::pad;
    "join", "a<s>s?:s", 2, strings::join;
    "contains", "s-(sf):b", 2, matching::contains;
    "split", "s-(sf)n?:a<s>", 3, matching::split;
    "match", "s-f<s:o>n?:a<o>", 3, matching::matches;
    "replace", "s-(sf)(sf)n?:s", 4, matching::replace;
    "base64encode", "s-:s", 1, encoding::base64encode;
    "base64decode", "s-:s", 1, encoding::base64decode;
    "encodeUrlComponent", "s-:s", 1, encoding::encode_url_component;
    "encodeUrl", "s-:s", 1, encoding::encode_url;
    "decodeUrlComponent", "s-:s", 1, encoding::decode_url_component;
    "decodeUrl", "s-:s", 1, encoding::decode_url;
    "hash", "ss?:s", 2, encoding::hash;
    "number", "(nsb)-:n", 1, numbers::number;
    "abs", "n-:n", 1, numbers::abs;
    "floor", "n-:n", 1, numbers::floor;
    "ceil", "n-:n", 1, numbers::ceil;
    "round", "n-n?:n", 2, numbers::round;
    "power", "n-n:n", 2, numbers::power;
    "sqrt", "n-:n", 1, numbers::sqrt;
    "formatNumber", "n-so?:s", 3, numbers::format_number;
    "formatBase", "n-n?:s", 2, numbers::format_base;
    "formatInteger", "n-s:s", 2, numbers::format_integer;
    "parseInteger", "s-s:n", 2, numbers::parse_integer;
    "sum", "a<n>:n", 1, numbers::sum;
    "max", "a<n>:n", 1, numbers::max;
    "min", "a<n>:n", 1, numbers::min;
    "average", "a<n>:n", 1, numbers::average;
    "random", "n?:n", 1, random::random;
    "uuid", ":s", 0, random::uuid;
    "shuffle", "a:a", 1, random::shuffle;
    "boolean", "x-:b", 1, objects::boolean;
    "not", "x-:b", 1, objects::not;
    "exists", "x:b", 1, objects::exists;
    "type", "x:s", 1, objects::kind;
    "count", "a:n", 1, lists::count;
    "append", "xx:a", 2, lists::append;
    "reverse", "a:a", 1, lists::reverse;
    "distinct", "x:x", 1, lists::distinct;
    "zip", "a+", 0, lists::zip;
    "partition", "x?n?:a<a>", 2, lists::partition;
    "range", "nnn?:a<n>", 3, lists::range;
    "keys", "x-:a<s>", 1, objects::keys;
    "lookup", "x-s:x", 2, objects::lookup;
    "spread", "x-:a<o>", 1, objects::spread;
    "merge", "a<o>:o", 1, objects::merge;
    "clone", "(oa)-:o", 1, objects::clone;
    "parse", "s?:x", 1, objects::parse;
    "error", "s?:x", 1, objects::error;
    "assert", "bs?:x", 2, objects::assert;
    "map", "af", 2, higher_order::map;
    "filter", "af", 2, higher_order::filter;
    "single", "af?", 2, higher_order::single;
    "reduce", "afj?:j", 3, higher_order::reduce;
    "sift", "o-f?:o", 2, higher_order::sift;
    "each", "o-f:a", 2, higher_order::each;
    "sort", "af?:a", 2, higher_order::sort;
    "now", "s?s?:s", 2, dates::now;
    "millis", ":n", 0, dates::millis;
    "fromMillis", "n-s?s?:s", 3, dates::from_millis;
    "toMillis", "s-s?:n", 2, dates::to_millis;
}
