use std::{fmt::Display, ops::RangeInclusive, panic::Location};

use crate::{Problem, Queue, Stack, Text};

/// What of a construct's properties AWS would refuse: collected, and then reported.
pub(crate) struct Checks {
    path: String,
    location: &'static Location<'static>,
    problems: Vec<Problem>,
}

impl Checks {
    pub(crate) fn new(stack: &Stack, id: &str, location: &'static Location<'static>) -> Self {
        Self { path: stack.path(id), location, problems: Vec::new() }
    }

    /// Finds something wrong.
    pub(crate) fn wrong(&mut self, message: impl Into<String>) {
        self.problems.push(Problem::new(&*self.path, message).at(self.location));
    }

    /// Finds something wrong, unless this is so.
    pub(crate) fn that(&mut self, right: bool, message: impl FnOnce() -> String) {
        if !right {
            self.wrong(message());
        }
    }

    /// A number is one of these, of this unit. `what` comes before them: "the delay is".
    pub(crate) fn range<N: Copy + PartialOrd + Display>(
        &mut self,
        what: &str,
        given: N,
        allowed: RangeInclusive<N>,
        unit: &str,
    ) {
        self.that(allowed.contains(&given), || {
            let (from, to) = (allowed.start(), allowed.end());
            let unit = if unit.is_empty() { String::new() } else { format!(" {unit}") };
            format!("{what} {from} to {to}{unit}, not {given}")
        });
    }

    /// A name that is known has so many characters at the most, all of them letters, digits
    /// or these.
    pub(crate) fn name(&mut self, what: &str, given: Option<&Text>, longest: usize, others: &str) {
        let Some(name) = given.and_then(Text::known) else { return };
        let allowed = |letter: char| letter.is_ascii_alphanumeric() || others.contains(letter);
        let right = !name.is_empty() && name.len() <= longest && name.chars().all(allowed);
        self.that(right, || {
            let others: Vec<_> = others.chars().map(|other| format!("`{other}`")).collect();
            let others = others.join(" ");
            format!("{what} has 1 to {longest} letters, digits and {others}, and {name:?} has not")
        });
    }

    /// The name of what is in order (`fifo`) ends with `.fifo`, and no other is in order or knows
    /// messages by their content. `what` is a queue or a topic.
    pub(crate) fn order(
        &mut self,
        what: &str,
        fifo: bool,
        by_content: bool,
        name: Option<&Text>,
        longest: usize,
    ) {
        self.that(fifo || !by_content, || {
            format!("only a {what} in order (`fifo`) knows messages by their content")
        });
        let of = format!("the name of a {what}");
        match name.and_then(Text::known).map(|name| (name, name.strip_suffix(".fifo"))) {
            Some((_, Some(rest))) if fifo => {
                self.name(&of, Some(&rest.into()), longest - ".fifo".len(), "-_");
            }
            Some((name, None)) if fifo => {
                self.wrong(format!("{of} in order ends with .fifo, not {name:?}"));
            }
            _ => self.name(&of, name, longest, "-_"),
        }
    }

    /// Dead letters of what sends in no order go to a queue in none.
    pub(crate) fn dead_letters(&mut self, of: &str, queue: Option<&Queue>) {
        self.that(queue.is_none_or(|queue| !queue.fifo), || {
            format!("dead letters of {of} do not go to a queue in order")
        });
    }

    /// A text has so many characters at the most.
    pub(crate) fn length(&mut self, what: &str, given: Option<&str>, longest: usize) {
        let length = given.map_or(0, |text| text.chars().count());
        self.that(length <= longest, || {
            format!("{what} has {longest} characters at the most, not {length}")
        });
    }

    pub(crate) fn report(self, stack: &mut Stack) {
        for problem in self.problems {
            stack.report(problem);
        }
    }
}
