//! Shapes in the words of findings.

use std::fmt;

use super::{Constants, Items, Rest, Shape, Type};

/// How many fields are named where an object has no other.
const NAMES_MAX: usize = 8;

impl Type {
    pub(crate) fn describe(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "true or false",
            Self::Number => "a number",
            Self::Text => "a text",
            Self::List => "a list",
            Self::Object => "an object",
        }
    }
}

impl fmt::Display for Shape {
    /// In short: `{id: "7" | "8", items: [number], note?: text, …}`. What may be missing has a
    /// question mark, and of what is `…` nothing is known.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(known) = self.known() else { return f.write_str("any") };
        let mut ways = Vec::new();
        if known.null {
            ways.push("null".to_owned());
        }
        match known.booleans[..] {
            [] => {}
            [only] => ways.push(only.to_string()),
            _ => ways.push("boolean".to_owned()),
        }
        match &known.number {
            None => {}
            Some(Constants::Any) => ways.push("number".to_owned()),
            Some(Constants::OneOf(numbers)) => ways.extend(numbers.iter().map(ToString::to_string)),
        }
        match &known.text {
            None => {}
            Some(Constants::Any) => ways.push("text".to_owned()),
            Some(Constants::OneOf(texts)) => {
                ways.extend(texts.iter().map(|text| shortened(text)));
            }
        }
        match &known.list {
            None => {}
            Some(Items::Each(item)) => ways.push(format!("[{item}…]")),
            Some(Items::Exactly(items)) => {
                let items: Vec<_> = items.iter().map(Self::to_string).collect();
                ways.push(format!("[{}]", items.join(", ")));
            }
        }
        if let Some(object) = &known.object {
            let mut fields = Vec::new();
            for (name, shape) in object.fields.iter() {
                let mark = if shape.may_be_missing { "?" } else { "" };
                fields.push(format!("{name}{mark}: {shape}"));
            }
            if object.rest == Rest::Open {
                fields.push("…".to_owned());
            }
            ways.push(format!("{{{}}}", fields.join(", ")));
        }
        if ways.is_empty() { f.write_str("nothing") } else { f.write_str(&ways.join(" | ")) }
    }
}

impl Shape {
    /// What the value is: `a number`, `the text "x"`, `null or a list`.
    pub(crate) fn describe(&self) -> String {
        let Some(known) = self.known() else { return "anything".to_owned() };
        let mut words = Vec::new();
        for kind in Type::ALL.into_iter().filter(|kind| known.can_be(*kind)) {
            match (kind, &known.text, &known.number) {
                (Type::Text, Some(Constants::OneOf(texts)), _) if texts.len() <= 3 => {
                    let texts: Vec<_> = texts.iter().map(|text| shortened(text)).collect();
                    words.push(format!("the text {}", listed(&texts, "or")));
                }
                (Type::Number, _, Some(Constants::OneOf(numbers))) if numbers.len() <= 3 => {
                    words.extend(numbers.iter().map(f64::to_string));
                }
                (Type::Boolean, ..) if known.booleans.len() == 1 => {
                    words.push(known.booleans[0].to_string());
                }
                _ => words.push(kind.describe().to_owned()),
            }
        }
        if words.is_empty() { "nothing".to_owned() } else { listed(&words, "or") }
    }

    /// What is in it, where something else is looked for: `has `a` and `b``.
    pub(crate) fn describe_fields(&self) -> Option<String> {
        let object = self.known()?.object.as_ref()?;
        let names: Vec<_> = object.fields.names().map(|name| format!("`{name}`")).collect();
        let by = match object.rest {
            Rest::NotInExample => ", by the example that was given",
            Rest::NotInSchema => ", by the schema that was given",
            Rest::None | Rest::Open => "",
        };
        Some(match names.len() {
            0 => format!("is empty{by}"),
            1..=NAMES_MAX => format!("has {}{by}", listed(&names, "and")),
            count => {
                let others = count - NAMES_MAX + 1;
                format!("has {} and {others} others{by}", names[..NAMES_MAX - 1].join(", "))
            }
        })
    }

    /// The texts that it can be, if these are known.
    pub(crate) fn known_texts(&self) -> impl Iterator<Item = &str> {
        let texts = match self.known().map(|known| &known.text) {
            Some(Some(Constants::OneOf(texts))) => texts.as_slice(),
            _ => &[],
        };
        texts.iter().map(|text| &**text)
    }

    /// Whether it is a text, if it is anything but null.
    pub(crate) fn is_text(&self) -> bool {
        let others = [Type::Boolean, Type::Number, Type::List, Type::Object];
        self.can_be(Type::Text) && !others.iter().any(|kind| self.can_be(*kind))
    }

    /// Where it was made, if it is an object.
    pub(crate) fn origins(&self) -> &[super::Origin] {
        let object = self.known().and_then(|known| known.object.as_ref());
        object.map_or(&[], |object| &object.origins)
    }

    /// Whether it is known by an example only.
    pub(crate) fn is_by_example(&self) -> bool {
        self.is_vague
    }

    /// How many items it has, if it is a list of which that is known.
    pub(crate) fn length(&self) -> Option<usize> {
        match self.known()?.list.as_ref()? {
            Items::Exactly(items) => Some(items.len()),
            Items::Each(item) => item.is_nothing().then_some(0),
        }
    }
}

/// Words in a row: `a, b and c`.
pub(crate) fn listed(words: &[String], between: &str) -> String {
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [others @ .., last] => format!("{} {between} {last}", others.join(", ")),
    }
}

fn shortened(text: &str) -> String {
    const LETTERS_MAX: usize = 40;
    match text.char_indices().nth(LETTERS_MAX) {
        Some((end, _)) => format!("{:?}", format!("{}…", &text[..end])),
        None => format!("{text:?}"),
    }
}
