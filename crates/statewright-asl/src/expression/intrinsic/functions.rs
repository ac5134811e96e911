//! The functions that there are.

use crate::likeness::distance;

/// A function and what it is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Function {
    /// The name, such as `States.Format`.
    pub name: &'static str,
    /// The least number of arguments.
    pub least: usize,
    /// The largest number of arguments, if there is one.
    pub most: Option<usize>,
    /// Of what kind the arguments are; those after the last one here are of any.
    pub arguments: &'static [Kind],
    /// Whether it makes a text and so can fill ErrorPath and CausePath of a Fail state.
    ///
    /// Source: Step Functions Developer Guide, "Fail".
    pub fills_fail: bool,
}

/// A kind of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any value.
    Any,
    /// A text.
    Text,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list.
    List,
    /// An object.
    Object,
}

use Kind::{Any, Boolean, List, Number, Object, Text};

const FUNCTIONS: [Function; 18] = [
    Function { most: None, ..function("States.Format", 1, &[Text], true) },
    function("States.StringToJson", 1, &[Text], false),
    function("States.JsonToString", 1, &[Any], true),
    Function { most: None, ..function("States.Array", 0, &[], false) },
    function("States.ArrayPartition", 2, &[List, Number], false),
    function("States.ArrayContains", 2, &[List, Any], false),
    function("States.ArrayRange", 3, &[Number, Number, Number], false),
    function("States.ArrayGetItem", 2, &[List, Number], true),
    function("States.ArrayLength", 1, &[List], false),
    function("States.ArrayUnique", 1, &[List], false),
    function("States.Base64Encode", 1, &[Text], true),
    function("States.Base64Decode", 1, &[Text], true),
    function("States.Hash", 2, &[Any, Text], true),
    function("States.JsonMerge", 3, &[Object, Object, Boolean], false),
    function("States.MathRandom", 2, &[Number, Number, Number], false),
    function("States.MathAdd", 2, &[Number, Number], false),
    function("States.StringSplit", 2, &[Text, Text], false),
    function("States.UUID", 0, &[], true),
];

const fn function(
    name: &'static str,
    least: usize,
    arguments: &'static [Kind],
    fills_fail: bool,
) -> Function {
    Function { name, least, most: Some(arguments.len()), arguments, fills_fail }
}

/// The function of a name.
#[must_use]
pub fn lookup(name: &str) -> Option<&'static Function> {
    FUNCTIONS.iter().find(|function| function.name == name)
}

/// The function whose name is nearest to one that there is not, if any is near.
pub(super) fn candidate(name: &str) -> Option<&'static str> {
    const DISTANCE_MAX: usize = 2;
    let plain = |name: &str| name.strip_prefix("States.").unwrap_or(name).to_ascii_lowercase();
    let written = plain(name);
    let near = FUNCTIONS.iter().filter_map(|function| {
        let known = plain(function.name);
        // Names of other lengths are not near, and need not be compared.
        let may_be = known.len().abs_diff(written.len()) <= DISTANCE_MAX;
        let distance = if may_be { distance(&written, &known) } else { usize::MAX };
        (distance <= DISTANCE_MAX.min(known.len() / 3)).then_some((distance, function.name))
    });
    near.min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}
