//! Texts that are put together, with the place in the file of each letter.

use std::borrow::Cow;

use crate::{
    Diagnostic,
    document::{Member, Node, Span, Value},
};

use super::{Substitutions, literal, value};

/// A text that is put together of what stands in a file.
#[derive(Debug)]
pub(super) struct Composed<'s> {
    substitutions: &'s Substitutions,
    text: String,
    /// Where its parts are from, in the order of the text and without gaps.
    runs: Vec<Run>,
    /// The place of the value that gives it.
    whole: Span,
}

/// A part of a text, and where it is from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    /// Its first byte in the text.
    pub(super) at: usize,
    /// What it is in the file: the same bytes if it is verbatim, else what stands for all of it.
    pub(super) source: Span,
    /// Whether it is there letter for letter.
    pub(super) is_verbatim: bool,
}

impl<'s> Composed<'s> {
    /// The text that a value in a template gives; without one, if it is no text at all or if
    /// nothing is known about it.
    pub(super) fn of(
        node: &Node<'_>,
        file: &str,
        substitutions: &'s Substitutions,
    ) -> Option<Self> {
        let is_readable = match value::function(node) {
            None => node.text().is_some(),
            Some(("Fn::Join", argument)) => value::join(argument).is_some(),
            Some(("Fn::Sub", argument)) => sub(argument).is_some(),
            Some(_) => false,
        };
        let mut composed = Self::new(node.span, substitutions);
        if is_readable {
            composed.add(node, file);
        }
        (is_readable && composed.text.len() <= value::TEXT_BYTES_MAX).then_some(composed)
    }

    /// The text of a whole file.
    pub(super) fn of_file(file: &str, substitutions: &'s Substitutions) -> Self {
        let span = Span::new(0, file.len());
        let mut verbatim = Self::new(span, substitutions);
        verbatim.push(file, span, true);
        let mut composed = Self::new(span, substitutions);
        composed.fill(&verbatim, "${");
        composed
    }

    fn new(whole: Span, substitutions: &'s Substitutions) -> Self {
        Self { substitutions, text: String::new(), runs: Vec::new(), whole }
    }

    fn add(&mut self, node: &Node<'_>, file: &str) {
        if self.text.len() > value::TEXT_BYTES_MAX {
            return;
        }
        if let Some(text) = node.text() {
            self.add_literal(text, node.span, file);
            return;
        }
        match value::function(node) {
            Some(("Fn::Join", argument))
                if let Some((delimiter, parts)) = value::join(argument) =>
            {
                for (index, part) in parts.iter().enumerate() {
                    if index > 0 {
                        self.add(delimiter, file);
                    }
                    self.add(part, file);
                }
            }
            Some(("Fn::Sub", argument)) if let Some(text) = sub(argument) => {
                self.add_sub(text, file);
            }
            _ => {
                let placeholder = value::placeholder(node);
                self.push(&placeholder, node.span, false);
            }
        }
    }

    fn add_literal(&mut self, text: &str, span: Span, file: &str) {
        self.fill(&self.literal(text, span, file), "${");
    }

    /// A text as it is written.
    fn literal(&self, text: &str, span: Span, file: &str) -> Self {
        let mut literal = Self::new(self.whole, self.substitutions);
        match literal::runs(text, span, file) {
            Some(runs) => {
                literal.runs = runs;
                literal.text.push_str(text);
            }
            None => literal.push(text, span, false),
        }
        literal
    }

    fn push(&mut self, text: &str, source: Span, is_verbatim: bool) {
        if !text.is_empty() {
            self.runs.push(Run { at: self.text.len(), source, is_verbatim });
            self.text.push_str(text);
        }
    }

    /// The text of a `Fn::Sub`, which writes `${Name}` as `${!Name}`. What it writes as `${Name}`
    /// is its own.
    fn add_sub(&mut self, text: &Node<'_>, file: &str) {
        if let Some(words) = text.text() {
            self.fill(&self.literal(words, text.span, file), "${!");
        }
    }

    /// Adds another text, with what is put in place of what begins with `opening`.
    fn fill(&mut self, other: &Self, opening: &str) {
        let mut at = 0;
        for (start, _) in other.text.match_indices(opening) {
            if start < at {
                continue;
            }
            match self.substitutions.at_start(&other.text[start..], opening) {
                Some((value, length)) => {
                    self.append(other, at, start);
                    let source = other.place(Span::new(start, start + length));
                    self.push(value, source, false);
                    at = start + length;
                }
                None => {
                    self.append(other, at, start + "${".len());
                    at = start + opening.len();
                }
            }
        }
        self.append(other, at, other.text.len());
    }

    /// Adds a range of another text.
    fn append(&mut self, other: &Composed<'_>, mut at: usize, end: usize) {
        while at < end {
            let next = other.runs.partition_point(|run| run.at <= at);
            let Some(run) = next.checked_sub(1).map(|index| other.runs[index]) else { return };
            let to = other.runs.get(next).map_or(end, |next| next.at.min(end));
            let source = if run.is_verbatim {
                let start = run.source.start as usize + at - run.at;
                Span::new(start, start + to - at)
            } else {
                run.source
            };
            self.push(&other.text[at..to], source, run.is_verbatim);
            at = to;
        }
    }

    /// The value that the text is as JSON, with places in the file.
    pub(super) fn parse_json(&self) -> Result<Node<'static>, Diagnostic> {
        match Node::parse_json(&self.text) {
            Ok(node) => Ok(self.placed(node)),
            Err(mut problem) => {
                problem.span = problem.span.map(|span| self.place(span));
                for related in &mut problem.related {
                    related.span = self.place(related.span);
                }
                for edit in &mut problem.fix {
                    edit.span = self.place(edit.span);
                }
                Err(problem)
            }
        }
    }

    fn placed(&self, node: Node<'_>) -> Node<'static> {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        let value = match node.value {
            Value::Null => Value::Null,
            Value::Bool(boolean) => Value::Bool(boolean),
            Value::Number(text) => Value::Number(owned(text)),
            Value::Text(text) => Value::Text(owned(text)),
            Value::List(items) => {
                Value::List(items.into_iter().map(|item| self.placed(item)).collect())
            }
            Value::Object(members) => Value::Object(
                members
                    .into_iter()
                    .map(|member| Member {
                        key: owned(member.key),
                        key_span: self.place(member.key_span),
                        value: self.placed(member.value),
                    })
                    .collect(),
            ),
        };
        Node { span: self.place(node.span), value }
    }

    /// Where in the file a range of the text is from.
    fn place(&self, span: Span) -> Span {
        let (start, end) = (span.start as usize, span.end as usize);
        let Some(first) = self.run(start) else { return self.whole };
        if start >= self.text.len() {
            // The end of the text is the end of what it was made of.
            return Span { start: first.source.end, end: first.source.end };
        }
        let inside = if first.is_verbatim { start - first.at } else { 0 };
        let from = first.source.start as usize + inside;
        let to = match end.checked_sub(1).filter(|last| *last >= start) {
            None => from,
            Some(at) => match self.run(at) {
                Some(last) if last.is_verbatim => last.source.start as usize + end - last.at,
                Some(last) => last.source.end as usize,
                None => from,
            },
        };
        // What follows may stand before it, such as the delimiter of a join.
        let to = if to < from { first.source.end as usize } else { to };
        Span::new(from, to)
    }

    fn run(&self, at: usize) -> Option<&Run> {
        let after = self.runs.partition_point(|run| run.at <= at);
        self.runs.get(after.checked_sub(1)?)
    }
}

/// The text of a `Fn::Sub`.
fn sub<'n, 'a>(argument: &'n Node<'a>) -> Option<&'n Node<'a>> {
    argument.items().first().or(Some(argument)).filter(|text| text.text().is_some())
}
