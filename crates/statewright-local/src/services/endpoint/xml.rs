//! XML, as far as AWS's services write it.

use super::{
    models::{Location, Member, Model, Shape, TimeFormat, Type},
    names::Style,
    parameters::to_text,
    results::of_text,
};
use statewright_engine::{Json, Object};

/// An element with what is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Element {
    /// Without its namespace.
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    pub(super) children: Vec<Self>,
    pub(super) text: String,
}

/// How deep elements may stand in one another.
const DEPTH_MAX: usize = 200;

impl Element {
    /// Reads a document; nothing, if it is none.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut stack: Vec<Self> = Vec::new();
        let mut rest = text;
        loop {
            let (before, after) = rest.split_once('<')?;
            if let Some(open) = stack.last_mut() {
                open.text.push_str(&unescaped(before));
            }
            if let Some(after) = after.strip_prefix("!--") {
                rest = after.split_once("-->")?.1;
            } else if let Some(after) = after.strip_prefix("![CDATA[") {
                let (data, after) = after.split_once("]]>")?;
                stack.last_mut()?.text.push_str(data);
                rest = after;
            } else if let Some(after) = after.strip_prefix('?') {
                rest = after.split_once("?>")?.1;
            } else if let Some(after) = after.strip_prefix('!') {
                rest = after.split_once('>')?.1;
            } else if let Some(after) = after.strip_prefix('/') {
                let (name, after) = after.split_once('>')?;
                let done = stack.pop()?;
                if plain(name.trim()) != done.name {
                    return None;
                }
                match stack.last_mut() {
                    Some(open) => open.children.push(done),
                    None => return Some(done),
                }
                rest = after;
            } else {
                let (tag, after) = after.split_once('>')?;
                let (tag, is_empty) = match tag.strip_suffix('/') {
                    Some(tag) => (tag, true),
                    None => (tag, false),
                };
                let element = Self::of_tag(tag)?;
                if !is_empty {
                    if stack.len() == DEPTH_MAX {
                        return None;
                    }
                    stack.push(element);
                } else {
                    match stack.last_mut() {
                        Some(open) => open.children.push(element),
                        None => return Some(element),
                    }
                }
                rest = after;
            }
        }
    }

    fn of_tag(tag: &str) -> Option<Self> {
        let (name, mut rest) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
        let mut attributes = Vec::new();
        while let Some((key, after)) = rest.split_once('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|letter| matches!(letter, '"' | '\''))?;
            let (value, after) = after[1..].split_once(quote)?;
            attributes.push((key.trim().to_owned(), unescaped(value)));
            rest = after;
        }
        let name = plain(name).to_owned();
        (!name.is_empty()).then_some(Self { name, attributes, ..Self::default() })
    }

    /// The first element of this name in it.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The text of the first element of this name, at any depth.
    pub(super) fn find(&self, name: &str) -> Option<&str> {
        if self.name == name {
            return Some(self.text.trim());
        }
        self.children.iter().find_map(|child| child.find(name))
    }

    fn attribute(&self, name: &str) -> Option<&str> {
        let plain_name = plain(name);
        let is_it = |(key, _): &&(String, String)| plain(key) == plain_name;
        self.attributes.iter().find(is_it).map(|(_, value)| value.as_str())
    }
}

/// A name without its namespace.
fn plain(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, name)| name)
}

fn unescaped(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let (entity, after_entity) = after.split_once(';').unwrap_or(("", after));
        let number = match entity.strip_prefix("#x") {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => entity.strip_prefix('#').and_then(|digits| digits.parse().ok()),
        };
        let letter = match entity {
            "lt" => Some('<'),
            "gt" => Some('>'),
            "amp" => Some('&'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => number.and_then(char::from_u32),
        };
        match letter {
            Some(letter) => {
                plain.push(letter);
                rest = after_entity;
            }
            None => {
                plain.push('&');
                rest = after;
            }
        }
    }
    plain + rest
}

/// An element as a value of this shape.
pub(super) fn value_of(model: &Model, shape: Type, element: &Element, style: Style) -> Json {
    let Type::Shape(number) = shape else { return of_text(shape, &element.text, style) };
    match model.shape(number) {
        Shape::Structure(members) => members_of(model, members.iter(), element, style).into(),
        Shape::List { item, wire, .. } => {
            let wire = wire.unwrap_or("member");
            let items = element.children.iter().filter(|child| child.name == wire);
            items.map(|child| value_of(model, *item, child, style)).collect()
        }
        Shape::Map { value, key_wire, value_wire, .. } => {
            let entries = element.children.iter().filter(|child| child.name == "entry");
            entries_of(model, *value, (key_wire, value_wire), entries, style)
        }
    }
}

/// The members that are in an element.
pub(super) fn members_of<'a>(
    model: &Model,
    members: impl Iterator<Item = &'a Member>,
    element: &Element,
    style: Style,
) -> Object {
    let mut object = Object::default();
    for member in members {
        let value = if member.location == Location::XmlAttribute {
            element.attribute(member.wire).map(|text| of_text(member.shape, text, style))
        } else {
            member_of(model, member, element, style)
        };
        if let Some(value) = value {
            object.insert(style.name(member.name), value);
        }
    }
    object
}

fn member_of(model: &Model, member: &Member, element: &Element, style: Style) -> Option<Json> {
    let flat = match member.shape {
        Type::Shape(number) => Some(model.shape(number)),
        _ => None,
    };
    match flat {
        // The items of a flat list stand in place of the list.
        Some(Shape::List { item, wire, is_flat: true }) => {
            let wire = wire.unwrap_or(member.wire);
            let is_item = |child: &&Element| child.name == wire || child.name == member.wire;
            let items: Vec<_> = element.children.iter().filter(is_item).collect();
            let items = items.into_iter().map(|child| value_of(model, *item, child, style));
            Some(items.collect::<Vec<_>>()).filter(|items| !items.is_empty()).map(Json::from)
        }
        Some(Shape::Map { value, key_wire, value_wire, is_flat: true }) => {
            let entries: Vec<_> =
                element.children.iter().filter(|child| child.name == member.wire).collect();
            let keys = (*key_wire, *value_wire);
            (!entries.is_empty())
                .then(|| entries_of(model, *value, keys, entries.into_iter(), style))
        }
        _ => element.child(member.wire).map(|child| value_of(model, member.shape, child, style)),
    }
}

fn entries_of<'a>(
    model: &Model,
    value: Type,
    (key_wire, value_wire): (&str, &str),
    entries: impl Iterator<Item = &'a Element>,
    style: Style,
) -> Json {
    let entries = entries.filter_map(|entry| {
        let key = entry.child(key_wire)?.text.clone();
        Some((key, value_of(model, value, entry.child(value_wire)?, style)))
    });
    Json::Object(entries.collect())
}

/// Writes a value of this shape as an element.
pub(super) fn write(
    model: &Model,
    shape: Type,
    value: &Json,
    name: &str,
    namespace: &str,
    text: &mut String,
) {
    let mut attributes = String::new();
    if !namespace.is_empty() {
        attributes = format!(" xmlns=\"{}\"", escaped(namespace));
    }
    let mut inner = String::new();
    write_inner(model, shape, value, &mut attributes, &mut inner);
    text.push_str(&format!("<{name}{attributes}>{inner}</{name}>"));
}

fn write_inner(
    model: &Model,
    shape: Type,
    value: &Json,
    attributes: &mut String,
    text: &mut String,
) {
    let Type::Shape(number) = shape else {
        text.push_str(&escaped(&to_text(shape, value, TimeFormat::Iso8601)));
        return;
    };
    match (model.shape(number), value) {
        (Shape::Structure(members), Json::Object(given)) => {
            for member in members {
                let Some(value) = given.get(member.name) else { continue };
                match member.location {
                    Location::XmlAttribute => {
                        let value = escaped(&to_text(member.shape, value, TimeFormat::Iso8601));
                        // Of the only attributes that there are.
                        let schema = "http://www.w3.org/2001/XMLSchema-instance";
                        attributes.push_str(&format!(
                            " xmlns:xsi=\"{schema}\" {}=\"{value}\"",
                            member.wire
                        ));
                    }
                    Location::Body | Location::Payload => {
                        write_member(model, member, value, text);
                    }
                    _ => {}
                }
            }
        }
        (Shape::List { item, wire, .. }, Json::Array(items)) => {
            for value in items.iter() {
                write(model, *item, value, wire.unwrap_or("member"), "", text);
            }
        }
        (Shape::Map { value: shape, key_wire, value_wire, .. }, Json::Object(given)) => {
            for (key, value) in given.iter() {
                text.push_str(&format!("<entry><{key_wire}>{}</{key_wire}>", escaped(key)));
                write(model, *shape, value, value_wire, "", text);
                text.push_str("</entry>");
            }
        }
        _ => {}
    }
}

fn write_member(model: &Model, member: &Member, value: &Json, text: &mut String) {
    let flat = match member.shape {
        Type::Shape(number) => Some(model.shape(number)),
        _ => None,
    };
    match (flat, value) {
        (Some(Shape::List { item, wire, is_flat: true }), Json::Array(items)) => {
            for value in items.iter() {
                write(model, *item, value, wire.unwrap_or(member.wire), "", text);
            }
        }
        _ => write(model, member.shape, value, member.wire, "", text),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_read() {
        let text = r#"<?xml version="1.0"?><!-- x --><a:List xmlns:a="b" kind='&lt;1&gt;'>
            <Item>1 &amp; &#65;&#x42;</Item><Item/><Item><![CDATA[<2>]]></Item></a:List>"#;
        let element = Element::parse(text).expect("a document");
        assert_eq!((element.name.as_str(), element.attribute("kind")), ("List", Some("<1>")));
        let texts: Vec<_> = element.children.iter().map(|child| child.text.as_str()).collect();
        assert_eq!(texts, ["1 & AB", "", "<2>"]);
        assert_eq!(element.find("Item"), Some("1 & AB"));
    }

    #[test]
    fn what_is_no_document_is_none() {
        for text in ["", "x", "<a>", "<a></b>", "<a", "<a b=c></a>", "</a>", "<!--"] {
            assert_eq!(Element::parse(text), None, "{text}");
        }
        assert_eq!(Element::parse(&"<a>".repeat(100_000)), None);
        assert_eq!(
            Element::parse("<a>&unknown; & b</a>").map(|a| a.text),
            Some("&unknown; & b".to_owned())
        );
    }
}
