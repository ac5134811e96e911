//! Reads patterns.

use std::{iter::Peekable, str::Chars};

use super::set::Set;

/// A pattern that was read.
#[derive(Debug)]
pub(super) struct Parsed {
    pub(super) root: Node,
    /// How many groups are remembered.
    pub(super) groups: usize,
}

#[derive(Clone, Debug)]
pub(super) enum Node {
    Set(Set),
    Sequence(Vec<Node>),
    Alternatives(Vec<Node>),
    /// What is remembered, by its number from 1.
    Group(usize, Box<Node>),
    Repeat {
        node: Box<Node>,
        least: u32,
        most: Option<u32>,
        greedy: bool,
        /// The groups that are forgotten when it is repeated: the first, and the one behind
        /// the last.
        groups: (usize, usize),
    },
    Start,
    End,
    Boundary {
        negated: bool,
    },
    Look {
        node: Box<Node>,
        behind: bool,
        negated: bool,
    },
    /// What a group matched.
    Reference(usize),
}

type Result<T> = std::result::Result<T, String>;

/// How deep groups may stand in one another.
const NESTING_MAX: usize = 50;

pub(super) fn parse(pattern: &str) -> Result<Parsed> {
    let names = group_names(pattern);
    let mut parser = Parser { letters: pattern.chars().peekable(), names, groups: 0, nesting: 0 };
    let root = parser.alternatives()?;
    if parser.letters.next().is_some() {
        return Err("Unmatched ')'".to_owned());
    }
    Ok(Parsed { root, groups: parser.groups })
}

/// The groups that there are, each with its name, if it has one.
fn group_names(pattern: &str) -> Vec<Option<String>> {
    let mut names = Vec::new();
    let (mut rest, mut in_set) = (pattern, false);
    while let Some(letter) = rest.chars().next() {
        rest = &rest[letter.len_utf8()..];
        match letter {
            '\\' => rest = rest.get(rest.chars().next().map_or(0, char::len_utf8)..).unwrap_or(""),
            '[' => in_set = true,
            ']' => in_set = false,
            '(' if !in_set => match rest.strip_prefix('?') {
                None => names.push(None),
                Some(kind) => {
                    if let Some(name) = kind.strip_prefix('<')
                        && !name.starts_with(['=', '!'])
                    {
                        names.push(name.split('>').next().map(str::to_owned));
                    }
                }
            },
            _ => {}
        }
    }
    names
}

struct Parser<'a> {
    letters: Peekable<Chars<'a>>,
    names: Vec<Option<String>>,
    groups: usize,
    nesting: usize,
}

impl Parser<'_> {
    fn alternatives(&mut self) -> Result<Node> {
        self.nesting += 1;
        if self.nesting > NESTING_MAX {
            return Err("Groups are nested too deep".to_owned());
        }
        let mut alternatives = vec![self.sequence()?];
        while self.letters.next_if_eq(&'|').is_some() {
            alternatives.push(self.sequence()?);
        }
        self.nesting -= 1;
        Ok(match alternatives.len() {
            1 => alternatives.swap_remove(0),
            _ => Node::Alternatives(alternatives),
        })
    }

    fn sequence(&mut self) -> Result<Node> {
        let mut nodes = Vec::new();
        while let Some(letter) = self.letters.next_if(|letter| !matches!(letter, '|' | ')')) {
            let groups = self.groups;
            let mut is_place = matches!(letter, '^' | '$');
            let node = match letter {
                '^' => Node::Start,
                '$' => Node::End,
                '.' => Node::Set(Set::no_line_end()),
                '(' => {
                    is_place = self.letters.clone().take(2).eq(['?', '<']);
                    let node = self.group()?;
                    is_place &= matches!(node, Node::Look { .. });
                    node
                }
                '[' => Node::Set(self.set()?),
                '\\' => {
                    is_place = matches!(self.letters.peek(), Some('b' | 'B'));
                    self.escape()?
                }
                '*' | '+' | '?' => return Err("Nothing to repeat".to_owned()),
                other => Node::Set(Set::of(other)),
            };
            nodes.push(self.repeated(node, groups, is_place)?);
        }
        Ok(match nodes.len() {
            1 => nodes.swap_remove(0),
            _ => Node::Sequence(nodes),
        })
    }

    /// What was read, as often as what comes next says. A place cannot be repeated.
    fn repeated(&mut self, node: Node, groups: usize, is_place: bool) -> Result<Node> {
        let (least, most) = match self.letters.peek() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => match self.counts() {
                Some(counts) => counts,
                None => return Ok(node),
            },
            _ => return Ok(node),
        };
        self.letters.next();
        let greedy = self.letters.next_if_eq(&'?').is_none();
        if most.is_some_and(|most| most < least) {
            return Err("numbers out of order in {} quantifier".to_owned());
        }
        if is_place {
            return Err("Nothing to repeat".to_owned());
        }
        let groups = (groups + 1, self.groups + 1);
        Ok(Node::Repeat { node: Box::new(node), least, most, greedy, groups })
    }

    /// `{least,most}` up to its end, if it is that and no plain bracket.
    fn counts(&mut self) -> Option<(u32, Option<u32>)> {
        let mut ahead = self.letters.clone();
        ahead.next();
        let mut text = String::new();
        while let Some(letter) = ahead.next_if(|letter| *letter != '}') {
            text.push(letter);
        }
        ahead.peek()?;
        let number = |text: &str| match text.bytes().all(|byte| byte.is_ascii_digit()) {
            // What is too large to be counted is no limit that would be met.
            true if !text.is_empty() => Some(text.parse().unwrap_or(u32::MAX)),
            _ => None,
        };
        let counts = match text.split_once(',') {
            None => number(&text).map(|count| (count, Some(count))),
            Some((least, "")) => number(least).map(|least| (least, None)),
            Some((least, most)) => {
                number(least).zip(number(most)).map(|(least, most)| (least, Some(most)))
            }
        }?;
        // The bracket that ends it is taken by the caller.
        self.letters = ahead;
        Some(counts)
    }

    fn group(&mut self) -> Result<Node> {
        let mut ahead = self.letters.clone();
        let kind: String = ahead.by_ref().take(3).collect();
        let (skipped, look) = match kind.as_bytes() {
            [b'?', b':', ..] => (2, None),
            [b'?', b'=', ..] => (2, Some((false, false))),
            [b'?', b'!', ..] => (2, Some((false, true))),
            [b'?', b'<', b'=', ..] => (3, Some((true, false))),
            [b'?', b'<', b'!', ..] => (3, Some((true, true))),
            [b'?', b'<', ..] => {
                self.letters.by_ref().take_while(|letter| *letter != '>').for_each(drop);
                return self.remembered();
            }
            [b'?', ..] => return Err("Invalid group".to_owned()),
            _ => return self.remembered(),
        };
        self.letters.by_ref().take(skipped).for_each(drop);
        let node = self.enclosed()?;
        Ok(match look {
            Some((behind, negated)) => Node::Look { node: Box::new(node), behind, negated },
            None => node,
        })
    }

    fn remembered(&mut self) -> Result<Node> {
        self.groups += 1;
        let number = self.groups;
        Ok(Node::Group(number, Box::new(self.enclosed()?)))
    }

    fn enclosed(&mut self) -> Result<Node> {
        let node = self.alternatives()?;
        match self.letters.next() {
            Some(_) => Ok(node),
            None => Err("Unterminated group".to_owned()),
        }
    }

    fn escape(&mut self) -> Result<Node> {
        let Some(&letter) = self.letters.peek() else {
            return Err("\\ at end of pattern".to_owned());
        };
        match letter {
            'b' | 'B' => {
                self.letters.next();
                Ok(Node::Boundary { negated: letter == 'B' })
            }
            '1'..='9' => {
                let mut ahead = self.letters.clone();
                let mut digits = String::new();
                while let Some(digit) = ahead.next_if(char::is_ascii_digit) {
                    digits.push(digit);
                }
                match digits.parse() {
                    Ok(number) if number <= self.names.len() => {
                        self.letters = ahead;
                        Ok(Node::Reference(number))
                    }
                    _ => self.set_of_escape().map(Node::Set),
                }
            }
            'k' if self.names.iter().any(Option::is_some) => {
                let name: String =
                    self.letters.by_ref().skip(2).take_while(|letter| *letter != '>').collect();
                let number = self.names.iter().position(|known| known.as_ref() == Some(&name));
                number
                    .map(|number| Node::Reference(number + 1))
                    .ok_or_else(|| "Invalid named reference".to_owned())
            }
            _ => self.set_of_escape().map(Node::Set),
        }
    }

    /// What stands behind a backslash, outside of brackets or within.
    fn set_of_escape(&mut self) -> Result<Set> {
        let Some(letter) = self.letters.next() else {
            return Err("\\ at end of pattern".to_owned());
        };
        if let Some(set) = Set::named(letter) {
            return Ok(set);
        }
        Ok(Set::of(match letter {
            't' => '\t',
            'n' => '\n',
            'v' => '\u{b}',
            'f' => '\u{c}',
            'r' => '\r',
            '0'..='7' => self.octal(letter),
            'c' => match self.letters.next_if(char::is_ascii_alphabetic) {
                Some(control) => char::from(control as u8 % 32),
                None => 'c',
            },
            'x' => self.hexadecimal(2).and_then(char::from_u32).unwrap_or('x'),
            'u' => self.unit(),
            other => other,
        }))
    }

    /// A character by its number, which is one byte.
    fn octal(&mut self, first: char) -> char {
        let mut number = first.to_digit(8).unwrap_or(0);
        while let Some(digit) = self.letters.peek().and_then(|letter| letter.to_digit(8))
            && number * 8 + digit < 256
        {
            self.letters.next();
            number = number * 8 + digit;
        }
        char::from_u32(number).unwrap_or_default()
    }

    /// `\u` and four digits: a character, or two of them that make up one.
    fn unit(&mut self) -> char {
        let Some(high) = self.hexadecimal(4) else { return 'u' };
        if let 0xd800..0xdc00 = high {
            let before = self.letters.clone();
            if self.letters.next() == Some('\\')
                && self.letters.next() == Some('u')
                && let Some(low @ 0xdc00..0xe000) = self.hexadecimal(4)
            {
                let point = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
                return char::from_u32(point).unwrap_or(char::REPLACEMENT_CHARACTER);
            }
            self.letters = before;
        }
        // Half a character is in no text.
        char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    fn hexadecimal(&mut self, digits: usize) -> Option<u32> {
        let mut ahead = self.letters.clone();
        let text: String = ahead.by_ref().take(digits).collect();
        let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = u32::from_str_radix(&text, 16).ok().filter(|_| is_number)?;
        self.letters = ahead;
        Some(number)
    }

    /// `[…]`, from behind its beginning.
    fn set(&mut self) -> Result<Set> {
        let negated = self.letters.next_if_eq(&'^').is_some();
        let mut ranges = Vec::new();
        // A single character that may begin a range.
        let mut first: Option<char> = None;
        loop {
            let Some(letter) = self.letters.next() else {
                return Err("Unterminated character class".to_owned());
            };
            let set = match letter {
                ']' => break,
                '-' if first.is_some() && self.letters.peek() != Some(&']') => {
                    let begin = first.take().map_or(0, u32::from);
                    let last = self.set_item()?;
                    match last.only() {
                        Some(end) if begin <= end.into() => ranges.push((begin, end.into())),
                        Some(_) => return Err("Range out of order in character class".to_owned()),
                        // With no single end, the hyphen is one of the characters.
                        None => {
                            ranges.push(('-'.into(), '-'.into()));
                            ranges.extend(last.ranges());
                        }
                    }
                    continue;
                }
                '\\' => self.set_escape()?,
                other => Set::of(other),
            };
            first = set.only();
            ranges.extend(set.ranges());
        }
        let set = Set::new(ranges);
        Ok(if negated { set.all_others() } else { set })
    }

    fn set_item(&mut self) -> Result<Set> {
        match self.letters.next() {
            Some('\\') => self.set_escape(),
            Some(letter) => Ok(Set::of(letter)),
            None => Err("Unterminated character class".to_owned()),
        }
    }

    fn set_escape(&mut self) -> Result<Set> {
        match self.letters.next_if_eq(&'b') {
            Some(_) => Ok(Set::of('\u{8}')),
            None => self.set_of_escape(),
        }
    }
}
