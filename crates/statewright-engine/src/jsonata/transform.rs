//! Transformations: copies of a value in which some objects are changed.

use std::{collections::HashMap, rc::Rc, sync::OnceLock};

use super::{
    convert,
    error::{Error, Result},
    evaluate::Evaluator,
    frame::Frame,
    operators,
    program::Transform,
    signature::Signature,
    text,
    value::{Value, View},
};
use crate::{Json, Object};

pub(super) fn signature() -> &'static Signature {
    static SIGNATURE: OnceLock<Signature> = OnceLock::new();
    SIGNATURE.get_or_init(|| Signature::parse("(oa):o"))
}

/// The objects that were changed, by where they are: each as it is now, with members that
/// may have been changed themselves.
type Changes = HashMap<usize, Object>;

impl Evaluator<'_> {
    pub(super) fn transform(
        &mut self,
        transform: &Transform,
        value: &Value,
        frame: &Rc<Frame>,
    ) -> Result<Value> {
        if value.is_undefined() {
            return Ok(Value::Undefined);
        }
        // In a copy of its own, each object is one and the same only as itself.
        let copy = self.copied(value)?;
        let found = self.evaluate(&transform.pattern, &copy.clone().into(), frame)?;
        let found = match found {
            Value::Undefined => Vec::new(),
            found => operators::items_of(found),
        };
        let mut changes = Changes::new();
        // They are held until the end, so that no other object comes to be where one was.
        for value in &found {
            let Value::Json(Json::Object(object)) = value else {
                self.refuse_update(transform, value, frame)?;
                continue;
            };
            let mut now = changes.get(&object.address()).unwrap_or(object).clone();
            let current = self.current(value, &changes)?;
            if let Some(update) = self.update_of(transform, &current, frame)? {
                for (key, member) in update.iter() {
                    self.budget.build(4 * member.bytes())?;
                    now.insert(key.clone(), convert::fresh(member));
                }
                changes.insert(object.address(), now.clone());
            }
            let current = self.current(value, &changes)?;
            for key in self.keys_to_delete(transform, &current, frame)? {
                now.remove(&key);
            }
            changes.insert(object.address(), now);
        }
        Ok(changed(&copy, &changes).into())
    }

    /// An object as it is now.
    fn current(&mut self, value: &Value, changes: &Changes) -> Result<Value> {
        let Value::Json(json) = value else { return Ok(value.clone()) };
        if changes.is_empty() {
            return Ok(value.clone());
        }
        self.budget.go_through(json.bytes() / operators::BYTES_PER_ITEM)?;
        Ok(changed(json, changes).into())
    }

    /// An update of what has no members fails, but not the one of a list, nor of an object
    /// that is none of the copy.
    fn refuse_update(
        &mut self,
        transform: &Transform,
        value: &Value,
        frame: &Rc<Frame>,
    ) -> Result<()> {
        let update = self.update_of(transform, value, frame)?.unwrap_or_default();
        let Some(key) = update.keys().next() else { return Ok(()) };
        let message = match value.view() {
            View::Null => format!("Cannot set properties of null (setting '{key}')"),
            View::Boolean(value) => format!("Cannot create property '{key}' on boolean '{value}'"),
            View::String(text) => format!("Cannot create property '{key}' on string '{text}'"),
            View::Number(_) => {
                let number = text::of_message(value);
                format!("Cannot create property '{key}' on number '{number}'")
            }
            _ => return Ok(()),
        };
        Err(Error::limit(&message))
    }

    fn update_of(
        &mut self,
        transform: &Transform,
        value: &Value,
        frame: &Rc<Frame>,
    ) -> Result<Option<Object>> {
        let update = self.evaluate(&transform.update, value, frame)?;
        if update.is_undefined() {
            return Ok(None);
        }
        match convert::to_json(&update) {
            Some(Json::Object(update)) => Ok(Some(update)),
            _ => Err(Error::new("T2011").value(&update)),
        }
    }

    fn keys_to_delete(
        &mut self,
        transform: &Transform,
        value: &Value,
        frame: &Rc<Frame>,
    ) -> Result<Vec<String>> {
        let Some(delete) = &transform.delete else { return Ok(Vec::new()) };
        let keys = self.evaluate(delete, value, frame)?;
        if keys.is_undefined() {
            return Ok(Vec::new());
        }
        let texts = operators::items_of(keys.clone()).into_iter();
        let texts = texts.map(|key| key.as_str().map(str::to_owned));
        texts.collect::<Option<_>>().ok_or_else(|| Error::new("T2012").value(&keys))
    }
}

/// A value with the changes in it.
fn changed(json: &Json, changes: &Changes) -> Json {
    match json {
        Json::Array(items) => items.iter().map(|item| changed(item, changes)).collect(),
        Json::Object(object) => {
            let object = changes.get(&object.address()).unwrap_or(object);
            let members = object.iter();
            let members = members.map(|(key, member)| (key.clone(), changed(member, changes)));
            Json::Object(members.collect())
        }
        other => other.clone(),
    }
}
