//! Tags: on a whole stack, a part of it, or a single resource.

use std::panic::Location;

use serde_json::{Map, Value, json};

use crate::{Construct, Problem};

use super::Stack;

/// The types that can be tagged: `generate/tags.py` says what a line means.
const TYPES: &str = include_str!("tags.txt");

/// A tag, and what has it.
#[derive(Clone, Debug)]
pub(crate) struct Tag {
    /// The path of the part that has it: all in that has it, too.
    path: String,
    key: String,
    value: Value,
}

/// The longest key and the longest value of a tag, in characters.
///
/// Source: AWS Tagging Best Practices, "Tag naming limits and requirements".
const KEY_CHARACTERS_MAX: usize = 128;
const VALUE_CHARACTERS_MAX: usize = 256;

impl Stack {
    /// Tags everything in the stack that can be tagged; inside of [`nested`](Self::nested),
    /// everything in that part of it. What is nearer to a resource wins.
    ///
    /// ```
    /// # use serde_json::json;
    /// # use statewright::App;
    /// let mut app = App::new();
    /// let stack = app.stack("Orders");
    /// stack.tag("Team", "shop");
    /// let queue = stack.resource("Queue", "AWS::SQS::Queue", json!({}));
    /// stack.tag_construct(&queue, "Data", "personal");
    /// let template = app.template("Orders")?;
    /// assert_eq!(
    ///     template["Resources"]["Queue"]["Properties"]["Tags"],
    ///     json!([{ "Key": "Team", "Value": "shop" }, { "Key": "Data", "Value": "personal" }]),
    /// );
    /// # Ok::<(), statewright::Problems>(())
    /// ```
    #[track_caller]
    pub fn tag(&mut self, key: &str, value: impl Into<Value>) {
        let path = match self.scope.as_slice() {
            [] => self.id.clone(),
            parts => format!("{}/{}", self.id, parts.join("/")),
        };
        self.add_tag(path, key, value.into(), Location::caller());
    }

    /// Tags the resource of a construct, if it can be tagged.
    #[track_caller]
    pub fn tag_construct(
        &mut self,
        construct: &impl Construct,
        key: &str,
        value: impl Into<Value>,
    ) {
        let location = Location::caller();
        let resource = construct.resource();
        let mut own = None;
        self.edit(resource, location, |resource| own = Some(resource.path.clone()));
        if let Some(path) = own {
            self.add_tag(path, key, value.into(), location);
        }
    }

    pub(crate) fn add_tag(
        &mut self,
        path: String,
        key: &str,
        value: Value,
        location: &'static Location<'static>,
    ) {
        let length = key.chars().count();
        let is_long =
            value.as_str().is_some_and(|value| value.chars().count() > VALUE_CHARACTERS_MAX);
        let message = if !(1..=KEY_CHARACTERS_MAX).contains(&length) {
            Some(format!(
                "the key of a tag has 1 to {KEY_CHARACTERS_MAX} characters, and {key:?} {length}"
            ))
        } else if key.to_ascii_lowercase().starts_with("aws:") {
            Some(format!("keys of tags that begin with `aws:` are AWS's own, and so is {key:?}"))
        } else if is_long {
            Some(format!(
                "the value of a tag has {VALUE_CHARACTERS_MAX} characters at the most, and that of {key:?} has more"
            ))
        } else {
            None
        };
        match message {
            Some(message) => self.report(Problem::new(path, message).at(location)),
            None => self.tags.push(Tag { path, key: key.to_owned(), value }),
        }
    }

    /// Writes the tags of a resource of this type into its properties. Those that are there stay.
    pub(super) fn write_tags(&self, kind: &str, path: &str, properties: &mut Value) {
        let has = |tag: &&Tag| {
            let rest = path.strip_prefix(&tag.path);
            // Those of the app have no path.
            tag.path.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let mut tags: Vec<&Tag> = self.tags.iter().filter(has).collect();
        if tags.is_empty() {
            return;
        }
        let Some((property, is_object)) = form(kind) else { return };
        tags.sort_by_key(|tag| tag.path.len());
        let mut all = Map::new();
        for tag in tags {
            all.insert(tag.key.clone(), tag.value.clone());
        }
        let place = &mut properties[property];
        if is_object {
            let own = place.as_object().cloned().unwrap_or_default();
            all.extend(own);
            *place = all.into();
        } else {
            let own = place.as_array().cloned().unwrap_or_default();
            all.retain(|key, _| own.iter().all(|tag| tag["Key"] != *key));
            let tags = all.into_iter().map(|(key, value)| json!({ "Key": key, "Value": value }));
            *place = own.into_iter().chain(tags).collect();
        }
    }
}

/// The property with the tags of such a resource, and whether it is an object; none, if it
/// cannot be tagged.
fn form(kind: &str) -> Option<(&'static str, bool)> {
    let (service, kind) = kind.strip_prefix("AWS::")?.split_once("::")?;
    let mut lines = TYPES.lines().filter_map(|line| line.split_once(' '));
    let (_, kinds) = lines.find(|(name, _)| *name == service)?;
    kinds.split(' ').find_map(|entry| {
        let (name, property) = entry.split_once(':').unwrap_or((entry, "Tags"));
        let is_object = name.ends_with("{}");
        (name.trim_end_matches("{}") == kind).then_some((property, is_object))
    })
}
