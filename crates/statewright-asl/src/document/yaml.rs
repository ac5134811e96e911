//! YAML text, with the place of each value.

mod scalar;
mod tag;
#[cfg(test)]
mod tests;

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
};

use granit_parser::{ErrorKind, Event, Options, Parser, ScalarStyle, ScanError, StructureStyle};

use crate::{Diagnostic, rules::yaml_syntax};

use super::{Member, NESTING_MAX, Node, Span, Value};
use tag::Tag;

/// How many bytes the values with anchors may take, written out once for the anchor and once for
/// each alias. A few lines can ask for more than any memory holds.
const ANCHORED_BYTES_MAX: usize = 32 << 20;

pub(super) fn parse(text: &str) -> Result<Node<'_>, Diagnostic> {
    let mut options = Options::default();
    options.set_emit_comments(false);
    let mut reader = Reader {
        text,
        events: Parser::new_from_str_with_options(text, options),
        anchors: HashMap::new(),
        anchored_bytes: 0,
        read_to: 0,
    };
    reader.document()
}

struct Reader<'a> {
    text: &'a str,
    events: Parser<'a, granit_parser::StrInput<'a>>,
    anchors: HashMap<usize, Anchored<'a>>,
    anchored_bytes: usize,
    /// The byte after what the last event was about.
    read_to: usize,
}

/// A value that aliases stand for.
struct Anchored<'a> {
    node: Node<'a>,
    bytes: usize,
    height: usize,
}

/// A list or an object whose end is not reached.
struct Open<'a> {
    is_object: bool,
    /// How deep its values are nested.
    depth: usize,
    style: StructureStyle,
    anchor: usize,
    tag: Tag,
    start: usize,
    end: usize,
    /// Of an object that is written in lines, how far it is indented.
    column: Option<usize>,
    items: Vec<Node<'a>>,
    members: Vec<Member<'a>>,
    /// What stands after `<<`.
    merged: Vec<Node<'a>>,
    /// The name whose value comes next.
    key: Option<Key<'a>>,
}

struct Key<'a> {
    text: Cow<'a, str>,
    span: Span,
    is_merge: bool,
}

impl<'a> Open<'a> {
    fn new(is_object: bool, style: StructureStyle, start: usize, anchor: usize, tag: Tag) -> Self {
        Self {
            is_object,
            depth: 1 + usize::from(tag.is_function()),
            style,
            anchor,
            tag,
            start,
            end: start,
            column: None,
            items: Vec::new(),
            members: Vec::new(),
            merged: Vec::new(),
            key: None,
        }
    }

    /// Adds a value, which ends at this byte.
    fn add(&mut self, value: Node<'a>, end: usize) {
        self.end = self.end.max(end);
        match self.key.take() {
            Some(Key { is_merge: true, .. }) => self.merged.push(value),
            Some(Key { text: key, span: key_span, .. }) => {
                self.members.push(Member { key, key_span, value });
            }
            None => self.items.push(value),
        }
    }

    fn close(mut self, text: &str) -> Result<Node<'a>, Diagnostic> {
        let span = Span::new(self.start, self.end);
        let value = if self.is_object {
            merge(&mut self.members, self.merged)?;
            Value::Object(self.members)
        } else {
            Value::List(self.items)
        };
        Ok(self.tag.apply(Node { span, value }, text))
    }
}

/// An event, and where it is.
type Placed<'a> = (Event<'a>, granit_parser::Span);

impl<'a> Reader<'a> {
    fn document(&mut self) -> Result<Node<'a>, Diagnostic> {
        let node = loop {
            match self.next()? {
                (Event::StreamStart | Event::DocumentStart(..), _) => {}
                (Event::StreamEnd, place) => {
                    return Err(yaml_syntax::finding(range(&place), "there is nothing in it"));
                }
                event => break self.node(event)?,
            }
        };
        loop {
            match self.next()? {
                (Event::StreamEnd, _) => return Ok(node),
                (Event::DocumentStart(..), place) => {
                    let message = "another document begins here, and a file holds one";
                    return Err(yaml_syntax::finding(range(&place), message));
                }
                _ => {}
            }
        }
    }

    fn next(&mut self) -> Result<Placed<'a>, Diagnostic> {
        match self.events.next_event() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => Err(self.syntax_error(&error)),
            None => {
                let end = self.text.len();
                Err(yaml_syntax::finding(Span::new(end, end), "there is no value"))
            }
        }
    }

    fn syntax_error(&self, error: &ScanError) -> Diagnostic {
        let mut start = error.marker().byte_offset().unwrap_or(self.read_to).min(self.text.len());
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        let length = self.text[start..].chars().next().map_or(0, char::len_utf8);
        let span = Span::new(start, start + length);
        if matches!(error.kind(), ErrorKind::UnknownAnchor) {
            let message = "this alias stands for an anchor that is not above it";
            return yaml_syntax::finding(span, message);
        }
        if matches!(error.kind(), ErrorKind::RecursionLimitExceeded) {
            return too_deep(span);
        }
        let finding = yaml_syntax::finding(span, format!("this is no YAML: {}", error.info()));
        match error.kind() {
            ErrorKind::TabNotAllowed | ErrorKind::TabInBlockIndentation => {
                finding.help("indent with spaces")
            }
            _ => finding,
        }
    }

    /// The value that begins with this event. What is open is kept in a list and not on the stack
    /// of the thread, which deep nesting would fill.
    fn node(&mut self, first: Placed<'a>) -> Result<Node<'a>, Diagnostic> {
        let mut open: Vec<Open<'a>> = Vec::new();
        let mut event = first;
        loop {
            if let Some(node) = self.step(event, &mut open)? {
                match open.last_mut() {
                    Some(collection) => collection.add(node, self.read_to),
                    None => return Ok(node),
                }
            }
            event = self.next()?;
        }
    }

    /// Reads an event, and gives the value that it ends.
    fn step(
        &mut self,
        (event, place): Placed<'a>,
        open: &mut Vec<Open<'a>>,
    ) -> Result<Option<Node<'a>>, Diagnostic> {
        if let Some(Open { is_object: true, key: key @ None, .. }) = open.last_mut()
            && !matches!(event, Event::MappingEnd)
        {
            *key = Some(self.key(event, &place)?);
            return Ok(None);
        }
        let (anchor, node) = match event {
            Event::Alias(anchor) => {
                return self.alias(anchor, range(&place), depth(open)).map(Some);
            }
            Event::Scalar(text, style, anchor, tag) => {
                let tag = Tag::read(tag.as_deref(), &place)?;
                (anchor, self.scalar(text, style, tag, &place)?)
            }
            Event::SequenceStart(style, anchor, tag) => {
                let tag = Tag::read(tag.as_deref(), &place)?;
                let start = match open.last().and_then(|object| object.column) {
                    Some(column) if style == StructureStyle::Block => {
                        self.first_dash(&place, column)
                    }
                    _ => range(&place).start as usize,
                };
                self.enter(Open::new(false, style, start, anchor, tag), &place, open)?;
                return Ok(None);
            }
            Event::MappingStart(style, anchor, tag) => {
                let tag = Tag::read(tag.as_deref(), &place)?;
                let start = range(&place).start as usize;
                let mut object = Open::new(true, style, start, anchor, tag);
                object.column = (style == StructureStyle::Block).then(|| place.start.col());
                self.enter(object, &place, open)?;
                return Ok(None);
            }
            Event::SequenceEnd | Event::MappingEnd if let Some(mut collection) = open.pop() => {
                if collection.style == StructureStyle::Flow {
                    collection.end = range(&place).end as usize;
                    self.read_to = collection.end;
                }
                (collection.anchor, collection.close(self.text)?)
            }
            _ => return Err(yaml_syntax::finding(range(&place), "there is no value")),
        };
        if anchor != 0 {
            self.keep(anchor, &node)?;
        }
        Ok(Some(node))
    }

    fn enter(
        &mut self,
        mut collection: Open<'a>,
        place: &granit_parser::Span,
        open: &mut Vec<Open<'a>>,
    ) -> Result<(), Diagnostic> {
        collection.depth += depth(open);
        if collection.depth > NESTING_MAX {
            return Err(too_deep(range(place)));
        }
        self.read_to = self.read_to.max(range(place).end as usize);
        open.push(collection);
        Ok(())
    }

    fn key(
        &mut self,
        event: Event<'a>,
        place: &granit_parser::Span,
    ) -> Result<Key<'a>, Diagnostic> {
        let span = range(place);
        match event {
            // What is written counts: `1` and `true` are names like any other.
            Event::Scalar(text, style, anchor, tag) => {
                let is_merge = style == ScalarStyle::Plain && tag.is_none() && text == "<<";
                if Tag::read(tag.as_deref(), place)?.is_function() {
                    return Err(yaml_syntax::finding(span, "a name is a text, and no function"));
                }
                // The parser writes a name that is left out as `~`.
                let is_left_out = style == ScalarStyle::Plain && span.start == span.end;
                let text = if is_left_out { Cow::Borrowed("") } else { text };
                let span = self.scalar_span(style, place);
                self.read_to = self.read_to.max(span.end as usize);
                if anchor != 0 {
                    let node = Node { span, value: Value::Text(text.clone()) };
                    self.keep(anchor, &node)?;
                }
                Ok(Key { text, span, is_merge })
            }
            Event::Alias(anchor) => match self.alias(anchor, span, 0)?.value {
                Value::Text(text) => Ok(Key { text, span, is_merge: false }),
                _ => Err(yaml_syntax::finding(span, "a name is a text")),
            },
            _ => Err(yaml_syntax::finding(span, "a name is a text, and no object or list")),
        }
    }

    fn scalar(
        &mut self,
        text: Cow<'a, str>,
        style: ScalarStyle,
        tag: Tag,
        place: &granit_parser::Span,
    ) -> Result<Node<'a>, Diagnostic> {
        let span = self.scalar_span(style, place);
        self.read_to = self.read_to.max(span.end as usize);
        let is_plain = style == ScalarStyle::Plain;
        let value = match &tag {
            Tag::None if is_plain => scalar::plain(text),
            Tag::Core(kind) => scalar::of_kind(kind, text)
                .map_err(|message| yaml_syntax::finding(span, message))?,
            Tag::None | Tag::Function { .. } => Value::Text(text),
        };
        Ok(tag.apply(Node { span, value }, self.text))
    }

    /// Where a scalar stands: a block scalar from its `|` or `>` to the last letter.
    fn scalar_span(&self, style: ScalarStyle, place: &granit_parser::Span) -> Span {
        let span = range(place);
        if !matches!(style, ScalarStyle::Literal | ScalarStyle::Folded) {
            return span;
        }
        let (content, end) = (span.start as usize, span.end as usize);
        let before = match place.tag_span() {
            Some(tag) => range(&tag).end as usize,
            None => self.read_to.min(content),
        };
        let head = self.text.get(before..content).unwrap_or_default();
        let start = before + block_head(head).unwrap_or(head.len());
        let body = self.text.get(start..end).unwrap_or_default();
        Span::new(start, start + body.trim_end().len())
    }

    /// Where the first `-` of a list is. The parser tells the place after it, if the list is
    /// indented no more than the name that it belongs to.
    fn first_dash(&self, place: &granit_parser::Span, column: usize) -> usize {
        let start = range(place).start as usize;
        let line = self.text[..start].rfind('\n').map_or(0, |end| end + 1);
        let dash = line + column;
        let is_dash = dash < start
            && self.text.as_bytes().get(dash) == Some(&b'-')
            && self.text[line..dash].bytes().all(|byte| byte == b' ');
        if is_dash { dash } else { start }
    }

    fn keep(&mut self, anchor: usize, node: &Node<'a>) -> Result<(), Diagnostic> {
        let (bytes, height) = measure(node);
        self.spend(bytes, node.span)?;
        self.anchors.insert(anchor, Anchored { node: node.clone(), bytes, height });
        Ok(())
    }

    fn alias(&mut self, anchor: usize, span: Span, depth: usize) -> Result<Node<'a>, Diagnostic> {
        self.read_to = self.read_to.max(span.end as usize);
        let Some(Anchored { bytes, height, .. }) = self.anchors.get(&anchor) else {
            let message = "this alias is a part of the value that it stands for";
            return Err(yaml_syntax::finding(span, message));
        };
        if depth + height > NESTING_MAX {
            return Err(too_deep(span));
        }
        self.spend(*bytes, span)?;
        // Its places are those where it is written.
        Ok(self.anchors[&anchor].node.clone())
    }

    fn spend(&mut self, bytes: usize, span: Span) -> Result<(), Diagnostic> {
        self.anchored_bytes = self.anchored_bytes.saturating_add(bytes);
        if self.anchored_bytes > ANCHORED_BYTES_MAX {
            let message = format!("the aliases stand for more than {ANCHORED_BYTES_MAX} bytes");
            return Err(yaml_syntax::finding(span, message));
        }
        Ok(())
    }
}

fn range(place: &granit_parser::Span) -> Span {
    place.byte_range().map_or_else(Span::default, |range| Span::new(range.start, range.end))
}

/// How deep the values are nested in what is open.
fn depth(open: &[Open<'_>]) -> usize {
    open.last().map_or(0, |collection| collection.depth)
}

fn too_deep(span: Span) -> Diagnostic {
    let message = format!("the definition is nested deeper than {NESTING_MAX} levels");
    yaml_syntax::finding(span, message)
}

/// Where the `|` or `>` is in what stands before a block scalar: `: &anchor |2- # comment`.
fn block_head(text: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let mut word_at = at;
        for word in line.split([' ', '\t']) {
            match word.as_bytes().first() {
                Some(b'|' | b'>') => return Some(word_at),
                Some(b'#') => break,
                _ => word_at += word.len() + 1,
            }
        }
        at += line.len();
    }
    None
}

/// How many bytes a value takes, and how deep it is nested.
fn measure(node: &Node<'_>) -> (usize, usize) {
    let owned = |text: &Cow<'_, str>| match text {
        Cow::Borrowed(_) => 0,
        Cow::Owned(text) => text.len(),
    };
    let (inner, height) = match &node.value {
        Value::Null | Value::Bool(_) => (0, 0),
        Value::Number(text) | Value::Text(text) => (owned(text), 0),
        Value::List(items) => items.iter().fold((0, 1), |(bytes, height), item| {
            let (item_bytes, item_height) = measure(item);
            (bytes + item_bytes, height.max(item_height + 1))
        }),
        Value::Object(members) => members.iter().fold((0, 1), |(bytes, height), member| {
            let (value_bytes, value_height) = measure(&member.value);
            let name_bytes = size_of::<Member<'_>>() - size_of::<Node<'_>>() + owned(&member.key);
            (bytes + name_bytes + value_bytes, height.max(value_height + 1))
        }),
    };
    (size_of::<Node<'_>>() + inner, height)
}

/// Adds the members of what `<<` names, unless the object has members with their names.
fn merge<'a>(members: &mut Vec<Member<'a>>, merged: Vec<Node<'a>>) -> Result<(), Diagnostic> {
    if merged.is_empty() {
        return Ok(());
    }
    let mut names: HashSet<Cow<'a, str>> =
        members.iter().map(|member| member.key.clone()).collect();
    let objects = merged.into_iter().flat_map(|node| match node.value {
        Value::List(items) => items,
        value => vec![Node { value, ..node }],
    });
    for object in objects {
        let Value::Object(others) = object.value else {
            let message = "`<<` stands before an object or a list of objects";
            return Err(yaml_syntax::finding(object.span, message));
        };
        members.extend(others.into_iter().filter(|other| names.insert(other.key.clone())));
    }
    Ok(())
}
