//! Finds matches by trying, and going back where a way led nowhere.

use super::{
    Compiled, Match,
    compile::Op,
    set::{LINE_ENDS, Set, folded, is_word},
};
use crate::jsonata::{
    error::Result,
    limits::{self, Budget},
};

/// How many ways may be left to be tried.
const WAYS_MAX: usize = 1_000_000;

/// How many steps are counted at once.
const STEPS: usize = 1024;

/// Something to go back to.
#[derive(Debug)]
enum Way {
    /// To try another way.
    Branch { op: usize, place: usize },
    /// To give a character back that was taken, down to a place.
    Shrink { op: usize, least: usize, place: usize },
    /// To take one more character.
    Grow { op: usize, set: usize, left: u32, place: usize },
    /// A slot had another value.
    Slot { slot: usize, value: Option<usize> },
    /// A loop had begun its turn elsewhere.
    Turn { number: usize, place: Option<usize> },
}

struct Run<'a, 'b> {
    regex: &'a Compiled,
    text: &'a str,
    slots: Vec<Option<usize>>,
    turns: Vec<Option<usize>>,
    ways: Vec<Way>,
    steps: usize,
    budget: &'b mut Budget,
}

pub(super) fn find(
    regex: &Compiled,
    text: &str,
    from: usize,
    budget: &mut Budget,
) -> Result<Option<Match>> {
    let mut run = Run {
        regex,
        text,
        slots: vec![None; 2 * regex.groups],
        turns: vec![None; regex.loops],
        ways: Vec::new(),
        steps: 0,
        budget,
    };
    let mut start = from;
    let mut found = None;
    while let (Some(next), None) = (run.next_start(start), &found) {
        run.slots.fill(None);
        if let Some(end) = run.run(0, next)? {
            let groups = run.slots.chunks(2).skip(1);
            let groups = groups.map(|slots| slots[0].zip(slots[1])).collect();
            found = Some(Match { start: next, end, groups });
        }
        start = next + text[next..].chars().next().map_or(1, char::len_utf8);
    }
    run.budget.go_through(run.steps)?;
    Ok(found)
}

impl Run<'_, '_> {
    /// Where a match can begin, at a place or behind it.
    fn next_start(&mut self, from: usize) -> Option<usize> {
        let rest = self.text.get(from..)?;
        match self.regex.ops.first() {
            Some(Op::Set { set, .. }) if !self.regex.ignore_case => {
                let letter = self.regex.sets[*set].only();
                let found = letter.map_or(Some(0), |letter| rest.find(letter))?;
                self.steps += found / 16;
                Some(from + found)
            }
            Some(Op::Start) if !self.regex.multi_line => (from == 0).then_some(0),
            _ => Some(from),
        }
    }

    /// Runs from an operation on; gives where the match ends.
    fn run(&mut self, op: usize, place: usize) -> Result<Option<usize>> {
        let floor = self.ways.len();
        let (mut op, mut place) = (op, place);
        loop {
            self.steps += 1;
            if self.steps >= STEPS {
                self.budget.go_through(self.steps)?;
                self.steps = 0;
            }
            if self.ways.len() > WAYS_MAX {
                return Err(limits::memory());
            }
            let next = match &self.regex.ops[op] {
                Op::Accept => {
                    self.keep_slots(floor);
                    return Ok(Some(place));
                }
                other => self.step(other, op, place)?,
            };
            (op, place) = match next {
                Some(next) => next,
                None => match self.back(floor) {
                    Some(way) => way,
                    None => return Ok(None),
                },
            };
        }
    }

    /// Forgets other ways to the match, but not what they had changed.
    fn keep_slots(&mut self, floor: usize) {
        let mut at = 0;
        self.ways.retain(|way| {
            at += 1;
            at <= floor || matches!(way, Way::Slot { .. } | Way::Turn { .. })
        });
    }

    fn step(&mut self, op: &Op, at: usize, place: usize) -> Result<Option<(usize, usize)>> {
        let next = at + 1;
        let is_there = match op {
            Op::Set { set, back: false } => {
                return Ok(self.take(*set, place).map(|place| (next, place)));
            }
            Op::Set { set, back: true } => {
                let letter = self.text[..place].chars().next_back();
                let letter = letter.filter(|letter| self.is_in(&self.regex.sets[*set], *letter));
                return Ok(letter.map(|letter| (next, place - letter.len_utf8())));
            }
            Op::Repeat { set, least, most, greedy } => {
                return Ok(self.repeat(*set, [*least, *most], *greedy, next, place));
            }
            Op::Split(first, second) => {
                self.ways.push(Way::Branch { op: *second, place });
                return Ok(Some((*first, place)));
            }
            Op::Jump(to) => return Ok(Some((*to, place))),
            Op::Save(slot) => {
                self.save(*slot, Some(place));
                true
            }
            Op::Forget(first, end) => {
                (*first..*end).for_each(|slot| self.save(slot, None));
                true
            }
            Op::Start => {
                place == 0 || self.regex.multi_line && self.text[..place].ends_with(LINE_ENDS)
            }
            Op::End => {
                place == self.text.len()
                    || self.regex.multi_line && self.text[place..].starts_with(LINE_ENDS)
            }
            Op::Boundary { negated } => {
                let before = is_word(self.text[..place].chars().next_back());
                let behind = is_word(self.text[place..].chars().next());
                (before != behind) != *negated
            }
            Op::Look { negated, end } => return self.look(*negated, *end, next, place),
            Op::Reference { group, back } => {
                return Ok(self.reference(*group, *back, place).map(|place| (next, place)));
            }
            Op::Turn(number) => {
                let before = self.turns[*number].replace(place);
                self.ways.push(Way::Turn { number: *number, place: before });
                true
            }
            Op::Progress(number) => self.turns[*number] != Some(place),
            Op::Accept => false,
        };
        Ok(is_there.then_some((next, place)))
    }

    fn take(&self, set: usize, place: usize) -> Option<usize> {
        let letter = self.text[place..].chars().next()?;
        self.is_in(&self.regex.sets[set], letter).then_some(place + letter.len_utf8())
    }

    fn is_in(&self, set: &Set, letter: char) -> bool {
        set.contains(letter, self.regex.ignore_case)
    }

    fn repeat(
        &mut self,
        set: usize,
        [least, most]: [u32; 2],
        greedy: bool,
        op: usize,
        place: usize,
    ) -> Option<(usize, usize)> {
        let mut place = place;
        for _ in 0..least {
            self.steps += 1;
            place = self.take(set, place)?;
        }
        if !greedy {
            self.ways.push(Way::Grow { op, set, left: most - least, place });
            return Some((op, place));
        }
        let least_place = place;
        for _ in least..most {
            match self.take(set, place) {
                Some(next) => place = next,
                None => break,
            }
            self.steps += 1;
        }
        if place > least_place {
            self.ways.push(Way::Shrink { op, least: least_place, place });
        }
        Some((op, place))
    }

    fn look(
        &mut self,
        negated: bool,
        end: usize,
        op: usize,
        place: usize,
    ) -> Result<Option<(usize, usize)>> {
        let floor = self.ways.len();
        let found = self.run(op, place)?.is_some();
        // What was remembered where nothing should be is forgotten.
        if negated && found {
            while self.ways.len() > floor {
                self.undo();
            }
        }
        Ok((found != negated).then_some((end, place)))
    }

    /// What a group matched, once more; a group that did not match is nothing.
    fn reference(&self, group: usize, back: bool, place: usize) -> Option<usize> {
        let slots = self.slots.get(2 * group..2 * group + 2)?;
        let Some((first, last)) = slots[0].zip(slots[1]) else { return Some(place) };
        let wanted = self.text.get(first..last).unwrap_or_default();
        let fits = |part: Option<&str>| {
            part.is_some_and(|part| {
                part == wanted
                    || self.regex.ignore_case
                        && part.chars().map(folded).eq(wanted.chars().map(folded))
            })
        };
        if back {
            let first = place.checked_sub(wanted.len())?;
            fits(self.text.get(first..place)).then_some(first)
        } else {
            let last = place + wanted.len();
            fits(self.text.get(place..last)).then_some(last)
        }
    }

    fn save(&mut self, slot: usize, place: Option<usize>) {
        let value = std::mem::replace(&mut self.slots[slot], place);
        self.ways.push(Way::Slot { slot, value });
    }

    fn undo(&mut self) -> Option<Way> {
        let way = self.ways.pop()?;
        match way {
            Way::Slot { slot, value } => self.slots[slot] = value,
            Way::Turn { number, place } => self.turns[number] = place,
            _ => return Some(way),
        }
        None
    }

    /// Goes back to the last way that is left, of those that this run opened.
    fn back(&mut self, floor: usize) -> Option<(usize, usize)> {
        while self.ways.len() > floor {
            match self.undo() {
                Some(Way::Branch { op, place }) => return Some((op, place)),
                Some(Way::Shrink { op, least, place }) => {
                    let shorter = self.text[..place].chars().next_back().map_or(0, char::len_utf8);
                    let place = place - shorter;
                    if place > least {
                        self.ways.push(Way::Shrink { op, least, place });
                    }
                    return Some((op, place));
                }
                Some(Way::Grow { op, set, left, place }) if left > 0 => {
                    if let Some(place) = self.take(set, place) {
                        self.ways.push(Way::Grow { op, set, left: left - 1, place });
                        return Some((op, place));
                    }
                }
                _ => {}
            }
        }
        None
    }
}
