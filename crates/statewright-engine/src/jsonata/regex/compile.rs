//! From patterns to what is run.

use super::{
    Compiled,
    parse::{Node, Parsed},
    set::Set,
};

/// A step of a match. What it goes on with stands behind it, if it does not say.
#[derive(Clone, Debug)]
pub(super) enum Op {
    /// A character of a set, the one before the place where it looks back.
    Set {
        set: usize,
        back: bool,
    },
    /// As many characters of a set as possible, or as few.
    Repeat {
        set: usize,
        least: u32,
        most: u32,
        greedy: bool,
    },
    /// Two ways on, the first of which is tried first.
    Split(usize, usize),
    Jump(usize),
    /// Remembers the place as the beginning or the end of a group.
    Save(usize),
    /// Forgets what was remembered in some of the places.
    Forget(usize, usize),
    Start,
    End,
    Boundary {
        negated: bool,
    },
    /// Whether what is up to the end matches here.
    Look {
        negated: bool,
        end: usize,
    },
    Reference {
        group: usize,
        back: bool,
    },
    /// Remembers where a turn of a loop begins, and refuses one that came no further.
    Turn(usize),
    Progress(usize),
    Accept,
}

/// How long a pattern may be, with what is repeated written out.
const OPS_MAX: usize = 20_000;

pub(super) fn compile(
    parsed: &Parsed,
    ignore_case: bool,
    multi_line: bool,
) -> Result<Compiled, String> {
    let compiled = Compiled {
        ops: Vec::new(),
        sets: Vec::new(),
        groups: parsed.groups + 1,
        loops: 0,
        ignore_case,
        multi_line,
    };
    let mut compiler = Compiler { compiled, back: false };
    compiler.node(&parsed.root)?;
    compiler.push(Op::Accept)?;
    Ok(compiler.compiled)
}

struct Compiler {
    compiled: Compiled,
    /// Whether it is within what looks back.
    back: bool,
}

impl Compiler {
    fn here(&self) -> usize {
        self.compiled.ops.len()
    }

    fn push(&mut self, op: Op) -> Result<usize, String> {
        if self.here() >= OPS_MAX {
            return Err("Regular expression too large".to_owned());
        }
        self.compiled.ops.push(op);
        Ok(self.here() - 1)
    }

    fn set(&mut self, set: &Set) -> usize {
        let sets = &mut self.compiled.sets;
        sets.iter().position(|known| known == set).unwrap_or_else(|| {
            sets.push(set.clone());
            sets.len() - 1
        })
    }

    fn node(&mut self, node: &Node) -> Result<(), String> {
        match node {
            Node::Set(set) => {
                let set = self.set(set);
                self.push(Op::Set { set, back: self.back })?;
            }
            Node::Sequence(nodes) if self.back => {
                nodes.iter().rev().try_for_each(|node| self.node(node))?;
            }
            Node::Sequence(nodes) => nodes.iter().try_for_each(|node| self.node(node))?,
            Node::Alternatives(nodes) => self.alternatives(nodes)?,
            Node::Group(number, node) => {
                let (first, last) = (2 * number, 2 * number + 1);
                let (first, last) = if self.back { (last, first) } else { (first, last) };
                self.push(Op::Save(first))?;
                self.node(node)?;
                self.push(Op::Save(last))?;
            }
            Node::Repeat { node, least, most, greedy, groups } => {
                self.repeat(node, *least, *most, *greedy, *groups)?;
            }
            Node::Start => {
                self.push(Op::Start)?;
            }
            Node::End => {
                self.push(Op::End)?;
            }
            Node::Boundary { negated } => {
                self.push(Op::Boundary { negated: *negated })?;
            }
            Node::Look { node, behind, negated } => {
                let look = self.push(Op::Look { negated: *negated, end: 0 })?;
                let outer = std::mem::replace(&mut self.back, *behind);
                self.node(node)?;
                self.back = outer;
                self.push(Op::Accept)?;
                self.compiled.ops[look] = Op::Look { negated: *negated, end: self.here() };
            }
            Node::Reference(group) => {
                self.push(Op::Reference { group: *group, back: self.back })?;
            }
        }
        Ok(())
    }

    fn alternatives(&mut self, nodes: &[Node]) -> Result<(), String> {
        let mut ends = Vec::new();
        for (at, node) in nodes.iter().enumerate() {
            let is_last = at + 1 == nodes.len();
            let split = if is_last { None } else { Some(self.push(Op::Accept)?) };
            self.node(node)?;
            if let Some(split) = split {
                ends.push(self.push(Op::Accept)?);
                self.compiled.ops[split] = Op::Split(split + 1, self.here());
            }
        }
        for end in ends {
            self.compiled.ops[end] = Op::Jump(self.here());
        }
        Ok(())
    }

    fn repeat(
        &mut self,
        node: &Node,
        least: u32,
        most: Option<u32>,
        greedy: bool,
        groups: (usize, usize),
    ) -> Result<(), String> {
        if let (Node::Set(set), false) = (node, self.back) {
            let (set, most) = (self.set(set), most.unwrap_or(u32::MAX));
            self.push(Op::Repeat { set, least, most, greedy })?;
            return Ok(());
        }
        for _ in 0..least {
            self.turn(node, groups)?;
        }
        match most {
            None => {
                let number = self.compiled.loops;
                self.compiled.loops += 1;
                let split = self.push(Op::Accept)?;
                self.push(Op::Turn(number))?;
                self.turn(node, groups)?;
                self.push(Op::Progress(number))?;
                self.push(Op::Jump(split))?;
                self.compiled.ops[split] = self.split(split + 1, self.here(), greedy);
            }
            Some(most) => {
                let mut splits = Vec::new();
                for _ in least..most {
                    let number = self.compiled.loops;
                    self.compiled.loops += 1;
                    splits.push(self.push(Op::Accept)?);
                    self.push(Op::Turn(number))?;
                    self.turn(node, groups)?;
                    self.push(Op::Progress(number))?;
                }
                for split in splits {
                    self.compiled.ops[split] = self.split(split + 1, self.here(), greedy);
                }
            }
        }
        Ok(())
    }

    fn split(&self, turn: usize, end: usize, greedy: bool) -> Op {
        if greedy { Op::Split(turn, end) } else { Op::Split(end, turn) }
    }

    fn turn(&mut self, node: &Node, (first, end): (usize, usize)) -> Result<(), String> {
        if first < end {
            self.push(Op::Forget(2 * first, 2 * end))?;
        }
        self.node(node)
    }
}
