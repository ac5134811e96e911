//! The functions that Step Functions has: those of JSONata except `$eval`, and its own.

/// A function that is always there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Builtin {
    /// Its name, without the `$`.
    pub name: &'static str,
    /// How many arguments it needs, beside one that it can take from the context.
    pub min: usize,
    /// How many arguments it takes, if there is a limit.
    pub max: Option<usize>,
}

/// The function of this name, which is without the `$`.
#[must_use]
pub fn lookup(name: &str) -> Option<Builtin> {
    let &(name, min, max) = BUILTINS.iter().find(|builtin| builtin.0 == name)?;
    Some(Builtin { name, min, max: (max < ANY).then_some(max) })
}

const ANY: usize = usize::MAX;

/// Each with the smallest and the largest number of its arguments.
///
/// Sources: JSONata 2.0, "Function Library"; Step Functions Developer Guide, "Transforming
/// data with JSONata".
const BUILTINS: [(&str, usize, usize); 69] = [
    // Strings.
    ("string", 0, 2),
    ("length", 0, 1),
    ("substring", 1, 3),
    ("substringBefore", 1, 2),
    ("substringAfter", 1, 2),
    ("uppercase", 0, 1),
    ("lowercase", 0, 1),
    ("trim", 0, 1),
    ("pad", 1, 3),
    ("contains", 1, 2),
    ("split", 1, 3),
    ("join", 1, 2),
    ("match", 1, 3),
    ("replace", 2, 4),
    ("base64encode", 0, 1),
    ("base64decode", 0, 1),
    ("encodeUrlComponent", 0, 1),
    ("encodeUrl", 0, 1),
    ("decodeUrlComponent", 0, 1),
    ("decodeUrl", 0, 1),
    // Numbers.
    ("number", 0, 1),
    ("abs", 0, 1),
    ("floor", 0, 1),
    ("ceil", 0, 1),
    ("round", 0, 2),
    ("power", 1, 2),
    ("sqrt", 0, 1),
    ("formatNumber", 1, 3),
    ("formatBase", 0, 2),
    ("formatInteger", 1, 2),
    ("parseInteger", 1, 2),
    // Sums.
    ("sum", 1, 1),
    ("max", 1, 1),
    ("min", 1, 1),
    ("average", 1, 1),
    // Booleans.
    ("boolean", 0, 1),
    ("not", 0, 1),
    ("exists", 1, 1),
    // Lists.
    ("count", 1, 1),
    ("append", 2, 2),
    ("sort", 1, 2),
    ("reverse", 1, 1),
    ("shuffle", 1, 1),
    ("distinct", 1, 1),
    ("zip", 1, ANY),
    // Objects.
    ("keys", 0, 1),
    ("lookup", 1, 2),
    ("spread", 0, 1),
    ("merge", 1, 1),
    ("sift", 0, 2),
    ("each", 1, 2),
    ("error", 0, 1),
    ("assert", 1, 2),
    ("type", 1, 1),
    ("clone", 0, 1),
    // Dates.
    ("now", 0, 2),
    ("millis", 0, 0),
    ("fromMillis", 0, 3),
    ("toMillis", 0, 2),
    // Functions of functions.
    ("map", 2, 2),
    ("filter", 2, 2),
    ("single", 1, 2),
    ("reduce", 2, 3),
    // Of Step Functions.
    ("partition", 2, 2),
    ("range", 3, 3),
    ("hash", 2, 2),
    ("random", 0, 1),
    ("uuid", 0, 0),
    ("parse", 1, 1),
];
