use std::{fmt, ops::Range};

use statewright_handler::{Code, Kind, Number, Operation, Plain, Timestamp, Value};

use crate::{Intrinsic, Text};

use super::Expr;

/// Something that [`text!`](crate::text) puts into a text.
#[diagnostic::on_unimplemented(
    message = "a workflow does not write a `{Self}` into a text",
    label = "neither a text, nor a number, nor a truth value",
    note = "of a struct or a list, write `.to_json()`; of an `Option`, take the value with `.or(…)` first"
)]
pub trait ToText {
    /// The text.
    fn to_text(self) -> Expr<String>;
}

impl<T: Plain> ToText for Expr<T> {
    fn to_text(self) -> Expr<String> {
        (&self).to_text()
    }
}

impl<T: Plain> ToText for &Expr<T> {
    fn to_text(self) -> Expr<String> {
        match T::kind() {
            Kind::Text | Kind::Timestamp => self.seen_as(),
            kind => self.call(Operation::ToText(kind), []),
        }
    }
}

macro_rules! texts {
    ($($text:ty),*) => {
        $(impl ToText for $text {
            fn to_text(self) -> Expr<String> {
                Expr::of(self)
            }
        })*
    };
}

texts!(String, &String, &str, Intrinsic, &Intrinsic, Text, &Text);

/// Puts values into a text: `text!("Order {} of {}", order.get(Order::ID), customer)`.
///
/// As in `format!`, each `{}` stands for one of the values: expressions, or constants that
/// are texts. JSONata writes numbers with 15 digits at the most: a whole number of more digits,
/// such as many an ID is, is better a text from the beginning.
///
/// ```
/// use statewright::{Expr, text};
/// # use statewright_handler::Shape;
/// # #[derive(Shape)] struct Order { id: String, cents: u64 }
///
/// fn summary(order: &Expr<Order>) -> Expr<String> {
///     text!("Order {}: {} cents", order.get(Order::ID), order.get(Order::CENTS))
/// }
/// ```
#[macro_export]
macro_rules! text {
    ($form:literal $(, $value:expr)* $(,)?) => {{
        let mut parts = $crate::TextParts::default();
        let form = ::std::format!($form $(, parts.take($value))*);
        parts.into_text(&form)
    }};
}

/// The values that [`text!`](crate::text) puts into a text, while it does.
#[doc(hidden)]
#[derive(Debug, Default)]
pub struct TextParts(Vec<Code>);

/// The place of a value in a text.
#[doc(hidden)]
#[expect(missing_debug_implementations, reason = "`{:?}` in a `text!` is refused")]
pub struct TextPart(usize);

/// What stands around the number of a value in a text.
const PART: char = '\0';

impl TextParts {
    /// Takes a value, of which `format!` writes the place.
    pub fn take(&mut self, value: impl ToText) -> TextPart {
        self.0.push(value.to_text().code());
        TextPart(self.0.len() - 1)
    }

    /// The whole text.
    pub fn into_text(self, form: &str) -> Expr<String> {
        let pieces = form.split(PART).enumerate().filter(|(_, piece)| !piece.is_empty());
        let pieces = pieces.map(|(index, piece)| match piece.parse() {
            Ok(part) if index % 2 == 1 => self.0.get::<usize>(part).cloned(),
            _ => Some(Code::constant(&piece)),
        });
        Expr::new(Code::Call(Operation::Concatenate, pieces.flatten().collect()))
    }
}

impl fmt::Display for TextPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PART}{}{PART}", self.0)
    }
}

/// Texts.
impl Expr<String> {
    /// This text with another behind it.
    pub fn concat(&self, other: impl Value<String>) -> Self {
        self.call(Operation::Concatenate, [other.code()])
    }

    /// How many characters the text has.
    pub fn length(&self) -> Expr<u64> {
        self.call(Operation::Length, [])
    }

    /// The text in capitals.
    pub fn uppercase(&self) -> Self {
        self.call(Operation::Uppercase, [])
    }

    /// The text in small letters.
    pub fn lowercase(&self) -> Self {
        self.call(Operation::Lowercase, [])
    }

    /// The text with one blank for each run of blanks and line breaks, and none around it.
    pub fn trim(&self) -> Self {
        self.call(Operation::Trim, [])
    }

    /// Whether another text stands in this one.
    pub fn contains(&self, part: impl Value<String>) -> Expr<bool> {
        self.call(Operation::ContainsText, [part.code()])
    }

    /// Whether the text is like a pattern, in which `*` stands for any text.
    ///
    /// The pattern is a constant. A `*` that stands for itself is written `\\*`, and a backslash
    /// `\\\\`.
    pub fn matches(&self, pattern: &str) -> Expr<bool> {
        self.call(Operation::Matches, [Code::constant(&pattern)])
    }

    /// Whether the text begins with this.
    pub fn starts_with(&self, start: &str) -> Expr<bool> {
        self.matches(&(as_pattern(start) + "*"))
    }

    /// Whether the text ends with this.
    pub fn ends_with(&self, end: &str) -> Expr<bool> {
        self.matches(&("*".to_owned() + &as_pattern(end)))
    }

    /// The characters of the text at these places, from 0, as far as they are there.
    pub fn slice(&self, places: Range<u64>) -> Self {
        let count = places.end.saturating_sub(places.start);
        self.call(Operation::Part, [Code::constant(&places.start), Code::constant(&count)])
    }

    /// The text with another in place of each place where `part` stands.
    pub fn replace(&self, part: impl Value<String>, with: impl Value<String>) -> Self {
        self.call(Operation::Replace, [part.code(), with.code()])
    }

    /// The texts between the places where `separator` stands.
    pub fn split(&self, separator: impl Value<String>) -> Expr<Vec<String>> {
        self.call(Operation::Split, [separator.code()])
    }

    /// The number that the text is.
    pub fn to_number<T: Number>(&self) -> Expr<T> {
        self.call(Operation::ToNumber, [])
    }

    /// The value that the text is the JSON of.
    pub fn parse<T>(&self) -> Expr<T> {
        self.call(Operation::FromJson, [])
    }

    /// The text, seen as a point in time, which it must be.
    pub fn as_timestamp(&self) -> Expr<Timestamp> {
        self.seen_as()
    }

    /// The text in Base64.
    pub fn base64_encode(&self) -> Self {
        self.call(Operation::Base64Encode, [])
    }

    /// The text of which this is the Base64.
    pub fn base64_decode(&self) -> Self {
        self.call(Operation::Base64Decode, [])
    }

    /// The hash of the text by an algorithm, as hexadecimal digits.
    pub fn hash(&self, algorithm: HashAlgorithm) -> Self {
        self.call(Operation::Hash, [Code::constant(&algorithm.name())])
    }
}

/// The pattern that a text itself is.
fn as_pattern(text: &str) -> String {
    text.replace('\\', "\\\\").replace('*', "\\*")
}

/// An algorithm for [`Expr::hash`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HashAlgorithm {
    /// MD5, which is no protection any more.
    Md5,
    /// SHA-1, which is no protection any more.
    Sha1,
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

impl HashAlgorithm {
    fn name(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::Sha1 => "SHA-1",
            Self::Sha256 => "SHA-256",
            Self::Sha384 => "SHA-384",
            Self::Sha512 => "SHA-512",
        }
    }
}

/// A UUID at random, and another one each time.
pub fn uuid() -> Expr<String> {
    Expr::new(Code::Call(Operation::Uuid, Vec::new()))
}

/// The time at which it is computed; the same everywhere in one state.
pub fn now() -> Expr<Timestamp> {
    Expr::new(Code::Call(Operation::Now, Vec::new()))
}
