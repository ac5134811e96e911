//! Signatures of functions: `<s-n?:s>`.

use super::{
    error::{Error, Result},
    value::{Value, View},
};

/// What arguments a function takes.
#[derive(Debug, Default)]
pub(super) struct Signature {
    parameters: Vec<Parameter>,
}

#[derive(Debug)]
struct Parameter {
    /// The letters of the types that are allowed: `m` is for what is missing.
    types: String,
    is_list: bool,
    /// The letter of the type that the items of the list have.
    item: Option<char>,
    /// Whether the context is taken, if the argument is not there.
    takes_context: bool,
    is_optional: bool,
    is_repeated: bool,
}

impl Signature {
    /// Reads what stands between `<` and `>`.
    ///
    /// What jsonata-js refuses in it is refused when the expression is read; what it does not
    /// know, it passes over.
    pub(super) fn parse(text: &str) -> Self {
        let mut parameters: Vec<Parameter> = Vec::new();
        let mut letters = text.chars();
        while let Some(letter) = letters.next() {
            match letter {
                ':' => break,
                's' | 'n' | 'b' | 'l' | 'o' => parameters.push(Parameter::of(&[letter, 'm'])),
                'f' => parameters.push(Parameter::of(&['f'])),
                'a' => {
                    parameters.push(Parameter { is_list: true, ..Parameter::of(&ANYTHING) });
                }
                'x' => parameters.push(Parameter::of(&ANYTHING)),
                'j' => {
                    parameters.push(Parameter::of(&['a', 's', 'n', 'b', 'l', 'o', 'm']));
                }
                '(' => {
                    let mut types: Vec<char> =
                        letters.by_ref().take_while(|letter| *letter != ')').collect();
                    types.push('m');
                    parameters.push(Parameter::of(&types));
                }
                '<' => {
                    let (mut depth, mut first) = (1, None);
                    for letter in letters.by_ref() {
                        match letter {
                            '<' => depth += 1,
                            '>' => depth -= 1,
                            _ => {}
                        }
                        if depth == 0 {
                            break;
                        }
                        first.get_or_insert(letter);
                    }
                    if let Some(last) = parameters.last_mut() {
                        last.item = first;
                    }
                }
                '-' => {
                    if let Some(last) = parameters.last_mut() {
                        last.takes_context = true;
                        last.is_optional = true;
                    }
                }
                '?' => {
                    if let Some(last) = parameters.last_mut() {
                        last.is_optional = true;
                    }
                }
                '+' => {
                    if let Some(last) = parameters.last_mut() {
                        last.is_repeated = true;
                    }
                }
                _ => {}
            }
        }
        Self { parameters }
    }

    /// The arguments as the function takes them: with the context where it is meant, and
    /// lists where it wants some.
    pub(super) fn validate(&self, arguments: Vec<Value>, context: &Value) -> Result<Vec<Value>> {
        let types: Vec<char> = arguments.iter().map(type_of).collect();
        let Some(counts) = self.counts(self.parameters.len(), &types, true) else {
            return Err(Error::new("T0410").index(self.first_wrong(&types)));
        };
        let mut validated = Vec::with_capacity(self.parameters.len());
        let mut arguments = arguments.into_iter();
        let mut at = 0;
        for (parameter, count) in self.parameters.iter().zip(counts) {
            if count == 0 && parameter.takes_context {
                if !parameter.allows(type_of(context)) {
                    return Err(Error::new("T0411").value(context).index(at + 1));
                }
                validated.push(context.clone());
                continue;
            }
            // Where an optional one is left out, jsonata-js goes on with the next argument.
            for _ in 0..count.max(1) {
                at += 1;
                let argument = arguments.next().unwrap_or_default();
                validated.push(match parameter.is_list && count > 0 && !argument.is_undefined() {
                    true => parameter.list(argument, at)?,
                    false => argument,
                });
            }
        }
        Ok(validated)
    }

    /// How many arguments each of the first parameters takes, if they take what is given, or
    /// at least the beginning of it.
    ///
    /// Each takes what it can, and less only where those behind it would be left without.
    fn counts(&self, parameters: usize, types: &[char], is_all: bool) -> Option<Vec<usize>> {
        fn take(
            parameters: &[Parameter],
            types: &[char],
            is_all: bool,
            counts: &mut Vec<usize>,
        ) -> bool {
            let Some((parameter, rest)) = parameters.split_first() else {
                return !is_all || types.is_empty();
            };
            let most = if parameter.is_repeated { types.len() } else { 1 };
            let fitting = types.iter().take_while(|letter| parameter.allows(**letter)).count();
            let least = usize::from(!parameter.is_optional);
            for count in (least..=fitting.min(most)).rev() {
                counts.push(count);
                if take(rest, &types[count..], is_all, counts) {
                    return true;
                }
                counts.pop();
            }
            false
        }
        let mut counts = Vec::with_capacity(parameters);
        take(&self.parameters[..parameters], types, is_all, &mut counts).then_some(counts)
    }

    /// Which argument does not fit, counted from 1.
    fn first_wrong(&self, types: &[char]) -> usize {
        let mut good = 0;
        for parameters in 1..=self.parameters.len() {
            match self.counts(parameters, types, false) {
                Some(counts) => good = counts.iter().sum(),
                None => break,
            }
        }
        good + 1
    }
}

const ANYTHING: [char; 8] = ['a', 's', 'n', 'b', 'l', 'f', 'o', 'm'];

impl Parameter {
    fn of(types: &[char]) -> Self {
        Self {
            types: types.iter().collect(),
            is_list: false,
            item: None,
            takes_context: false,
            is_optional: false,
            is_repeated: false,
        }
    }

    fn allows(&self, letter: char) -> bool {
        self.types.contains(letter)
    }

    /// An argument as a list, which it becomes if it is none.
    fn list(&self, argument: Value, at: usize) -> Result<Value> {
        let fits = |argument: &Value| match (self.item, argument.as_array()) {
            (None, _) => true,
            (Some(item), None) => type_of(argument) == item,
            (Some(item), Some(items)) => items.views().all(|view| type_of_view(view) == item),
        };
        if !fits(&argument) {
            let kind = self.item.and_then(plural).unwrap_or("undefined");
            return Err(Error::new("T0412").value(&argument).index(at).other_is(kind));
        }
        match argument.as_array() {
            Some(_) => Ok(argument),
            // One item is no more than what was there before.
            None => Value::array(vec![argument], &mut super::limits::Budget::default()),
        }
    }
}

/// How messages call the items of a list, in quotes.
fn plural(item: char) -> Option<&'static str> {
    Some(match item {
        'a' => "\"arrays\"",
        'b' => "\"booleans\"",
        'f' => "\"functions\"",
        'n' => "\"numbers\"",
        'o' => "\"objects\"",
        's' => "\"strings\"",
        _ => return None,
    })
}

fn type_of(value: &Value) -> char {
    type_of_view(value.view())
}

fn type_of_view(view: View<'_>) -> char {
    match view {
        View::Undefined => 'm',
        View::Null => 'l',
        View::Boolean(_) => 'b',
        View::Number(_) => 'n',
        View::String(_) => 's',
        View::Array(_) => 'a',
        View::Object(_) => 'o',
        View::Function => 'f',
    }
}
