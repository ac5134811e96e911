//! What intrinsic functions make of their arguments.
//!
//! The recordings know them where they succeed. How they fail is known from people who ran them
//! on AWS: always with `States.Runtime`, and with "Invalid arguments in" and the name of the
//! function. From them it is known as well that numbers are cut off and not rounded, other than
//! the guide says and but for `States.MathAdd`, and where the collections of Java show.

mod argument;
mod array;
mod array_contains;
mod array_get_item;
mod array_length;
mod array_partition;
mod array_range;
mod array_unique;
mod base64_decode;
mod base64_encode;
mod format;
mod hash;
mod json_merge;
mod json_to_string;
mod math_add;
mod math_random;
mod string_split;
mod string_to_json;
mod uuid;

use statewright_asl::expression::{
    intrinsic::{ArgumentValue, Call, lookup},
    json_path::{JsonPath, Root},
};

use crate::{
    Json, PAYLOAD_BYTES_MAX,
    path::{PastEnd, Roots, select},
};

use argument::Arguments;

/// How many characters `States.Hash` and both of `States.Base64…` take.
///
/// Source: Step Functions Developer Guide, "Intrinsic functions".
const CHARACTERS_MAX: usize = 10_000;

/// How large what a call gives can be, in bytes of its text. A state can pass on less, but what
/// another function makes less of may be more. AWS has no limit that is known; with this one,
/// a short definition cannot make values without end.
const RESULT_BYTES_MAX: usize = 16 * PAYLOAD_BYTES_MAX;

/// What a call can use beside its arguments.
pub(crate) trait Scope: Roots {
    /// 64 random bits, others each time.
    fn random(&self) -> u64;
}

/// Why a call has no result. The name of the error is `States.Runtime`, which nothing catches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct IntrinsicFailure(String);

impl IntrinsicFailure {
    /// What AWS reports, for the whole expression as it is written.
    pub(crate) fn cause(&self, expression: &str) -> String {
        format!("The function '{expression}' had the following error: {}", self.0)
    }
}

/// The result of a call.
///
/// # Errors
///
/// An argument is not there or not what the function takes.
pub(crate) fn call(call: &Call, scope: &dyn Scope) -> Result<Json, IntrinsicFailure> {
    let values = call.arguments.iter().map(|argument| evaluate(&argument.value, scope));
    let values = values.collect::<Result<Vec<_>, _>>()?;
    let arguments = Arguments::new(&call.name, &values);
    let is_known = lookup(&call.name).is_some_and(|function| {
        values.len() >= function.least && function.most.is_none_or(|most| values.len() <= most)
    });
    if !is_known {
        return Err(arguments.invalid("there is no such function, or it takes others"));
    }
    let result = match call.name.as_str() {
        "States.Format" => format::format(call, &arguments),
        "States.StringToJson" => string_to_json::string_to_json(&arguments),
        "States.JsonToString" => json_to_string::json_to_string(&arguments),
        "States.Array" => Ok(array::array(&arguments)),
        "States.ArrayPartition" => array_partition::array_partition(&arguments),
        "States.ArrayContains" => array_contains::array_contains(&arguments),
        "States.ArrayRange" => array_range::array_range(&arguments),
        "States.ArrayGetItem" => array_get_item::array_get_item(&arguments),
        "States.ArrayLength" => array_length::array_length(&arguments),
        "States.ArrayUnique" => array_unique::array_unique(&arguments),
        "States.Base64Encode" => base64_encode::base64_encode(&arguments),
        "States.Base64Decode" => base64_decode::base64_decode(&arguments),
        "States.Hash" => hash::hash(&arguments),
        "States.JsonMerge" => json_merge::json_merge(&arguments),
        "States.MathRandom" => math_random::math_random(&arguments, scope),
        "States.MathAdd" => math_add::math_add(&arguments),
        "States.StringSplit" => string_split::string_split(&arguments),
        "States.UUID" => Ok(uuid::uuid(scope)),
        _ => Err(arguments.invalid("it is not supported")),
    }?;
    if result.bytes() > RESULT_BYTES_MAX {
        return Err(
            arguments.invalid(format_args!("the result has more than {RESULT_BYTES_MAX} bytes"))
        );
    }
    Ok(result)
}

fn evaluate(argument: &ArgumentValue, scope: &dyn Scope) -> Result<Json, IntrinsicFailure> {
    match argument {
        ArgumentValue::Text(text) => Ok(text.value().into()),
        ArgumentValue::Number(number) => Ok(number.clone().into()),
        ArgumentValue::Boolean(value) => Ok((*value).into()),
        ArgumentValue::Null => Ok(Json::Null),
        ArgumentValue::Path(path) => find(path, scope),
        ArgumentValue::Call(inner) => call(inner, scope),
    }
}

/// The value at a path. AWS reports a path into the context object without its first `$`, and
/// shows the data instead of what it looked in.
fn find(path: &JsonPath, scope: &dyn Scope) -> Result<Json, IntrinsicFailure> {
    select(path, scope, PastEnd::Nothing).map_err(|failure| {
        if !failure.is_missing() {
            return IntrinsicFailure(failure.problem().to_owned());
        }
        let text = path.as_str();
        let text = match path.root() {
            Root::Context => text.strip_prefix('$').unwrap_or(text),
            _ => text,
        };
        IntrinsicFailure(format!(
            "The JsonPath argument for the field '{text}' could not be found in the input '{}'",
            scope.data()
        ))
    })
}

#[cfg(test)]
mod tests;
