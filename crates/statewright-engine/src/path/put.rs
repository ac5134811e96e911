use statewright_asl::expression::json_path::{JsonPath, Step};

use crate::{DEPTH_MAX, Json};

/// Puts a value where a path leads to, and copies only what is on the way.
///
/// Members that are not there are made, and so is a list for its first item.
///
/// # Errors
///
/// The path leads through something that has no members or items, or that is too deep: then
/// this is what AWS reports.
pub(crate) fn put(path: &JsonPath, into: &Json, value: Json) -> Result<Json, String> {
    let steps = path.steps();
    let mut result = into.clone();
    // A path that is too deep leads nowhere from the beginning.
    let mut place = (steps.len() <= DEPTH_MAX).then_some(&mut result);
    for (at, step) in steps.iter().enumerate() {
        let absent = || match steps.get(at + 1) {
            Some(Step::Index(_)) => Json::from(Vec::new()),
            _ => Json::empty_object(),
        };
        place = match (step, place) {
            (Step::Field(name), Some(Json::Object(members))) => Some(members.entry(name, absent)),
            (Step::Index(index), Some(Json::Array(items))) => {
                let index = usize::try_from(*index).ok().filter(|index| *index <= items.len());
                index.and_then(|index| {
                    let items = items.make_mut();
                    if index == items.len() {
                        items.push(absent());
                    }
                    items.get_mut(index)
                })
            }
            _ => None,
        };
    }
    match place {
        Some(place) => {
            *place = value;
            Ok(result)
        }
        None => Err(format!("Unable to apply ReferencePath {path} to input {into}")),
    }
}
