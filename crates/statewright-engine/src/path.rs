//! temporary shim
use crate::{Json, Object};
use statewright_asl::{
    JsonPath,
    expression::json_path::{Root, Step},
};
pub(crate) struct Roots<'a> {
    pub(crate) data: &'a Json,
    pub(crate) context: &'a dyn Fn() -> Json,
    pub(crate) variables: &'a Object,
}
pub(crate) type NotFound = String;
pub(crate) fn select(path: &JsonPath, roots: &Roots<'_>) -> Result<Json, NotFound> {
    let mut at = match path.root() {
        Root::Data => roots.data.clone(),
        Root::Context => (roots.context)(),
        Root::Variable(n) => roots.variables.get(n).cloned().ok_or("no")?,
        _ => return Err("no".into()),
    };
    for step in path.steps() {
        at = match step {
            Step::Field(f) => at.get(f).cloned(),
            Step::Index(i) => at.as_array().and_then(|a| a.get(*i as usize).cloned()),
            _ => None,
        }
        .ok_or_else(|| format!("Invalid path '{path}' : No results for path: $"))?;
    }
    Ok(at)
}
pub(crate) fn put(path: &JsonPath, into: &Json, value: Json) -> Result<Json, String> {
    let mut r = into.clone();
    let mut p = &mut r;
    for s in path.steps() {
        if let (Step::Field(f), Json::Object(o)) = (s, p) {
            p = o.entry(f, Json::empty_object);
        } else {
            return Err(format!("Unable to apply ReferencePath {path} to input {into}"));
        }
    }
    *p = value;
    Ok(r)
}
