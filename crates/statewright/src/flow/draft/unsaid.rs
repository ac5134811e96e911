use statewright_handler::Operation;

/// Something that a language cannot say.
#[derive(Clone, Debug)]
pub(crate) struct Unsaid {
    /// What the state does, as the rest of a sentence that begins with the state.
    pub(crate) what: String,
    /// What to write instead, where there is more to say than to use the other language.
    pub(crate) help: Option<String>,
    /// Whether no language can say it.
    pub(crate) in_no_language: bool,
}

impl Unsaid {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), help: None, in_no_language: false }
    }

    /// What serde cannot write.
    pub(crate) fn unwritten(error: &str) -> Self {
        Self::new(format!("uses a constant that serde cannot write: {error}"))
            .help("let serde write it as JSON")
            .anywhere()
    }

    /// `{:?}` of an expression.
    pub(crate) fn debug() -> Self {
        Self::new("uses a text that `{:?}` made of an expression: what that gives is not known yet")
            .help("let the workflow write it: `text!(\"{}\", …)`")
            .anywhere()
    }

    /// What no other language can say, either.
    pub(crate) fn anywhere(self) -> Self {
        Self { in_no_language: true, ..self }
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub(crate) fn of(operation: Operation) -> Self {
        Self::new(match operation {
            Operation::Add(_) => "adds numbers that may have more than 32 bits",
            Operation::Subtract(_) => "subtracts",
            Operation::Multiply => "multiplies",
            Operation::Divide | Operation::DivideDown => "divides",
            Operation::Remainder => "takes a remainder",
            Operation::Negate => "negates a number",
            Operation::Absolute => "takes a number without its sign",
            Operation::Floor | Operation::Ceiling | Operation::Round => "rounds",
            Operation::Concatenate | Operation::ToText(_) => "writes a text",
            Operation::ToNumber => "reads a number from a text",
            Operation::PlusSeconds => "computes a point in time",
            Operation::Part => "takes a part of a text",
            Operation::FormatNumber => "writes a number by a picture",
            Operation::Length => "takes the length of a text",
            Operation::Uppercase | Operation::Lowercase => "changes the case of a text",
            Operation::Trim => "trims a text",
            Operation::ContainsText => "looks for a text in another",
            Operation::Replace => "replaces a part of a text",
            Operation::Split => "splits a text",
            Operation::Join => "joins texts",
            Operation::Base64Encode | Operation::Base64Decode => "uses Base64",
            Operation::Hash => "hashes a text",
            Operation::Compare(..) => "computes whether two values compare so",
            Operation::Matches => "computes whether a text is like a pattern",
            Operation::And | Operation::Or | Operation::Not => "computes a truth value",
            Operation::IsSome | Operation::IsThere => "computes whether there is a value",
            Operation::OrElse => "gives another value where there is none",
            Operation::IfThenElse => "chooses a value by a condition",
            Operation::Count => "counts",
            Operation::Sum => "adds up a list",
            Operation::Max | Operation::Min => "takes the greatest or the least item of a list",
            Operation::Average => "takes an average",
            Operation::Filter { .. } => "filters a list",
            Operation::Map { .. } => "makes something of each item that is more than a field of it",
            Operation::At => "takes an item of a list",
            Operation::Slice { .. } => "takes a part of a list",
            Operation::Append => "puts lists together",
            Operation::Distinct => "drops items that are there twice",
            Operation::Reverse => "turns a list around",
            Operation::ListItem => "makes a list of lists",
            Operation::In => "looks for an item in a list",
            Operation::Merge => "puts objects together",
            Operation::ToJson | Operation::FromJson => "reads or writes JSON",
            Operation::Sort | Operation::SortBy(_) => "sorts a list",
            Operation::Range => {
                "counts up to a number that it is given, or to more than 1000 numbers"
            }
            Operation::Keys | Operation::Values { .. } => "takes an object apart",
            Operation::Jsonata => "has an expression that is written in JSONata",
            Operation::Is(_) => "computes of which type a value is",
            Operation::Now => "asks for the time",
            Operation::Uuid => "makes a UUID",
            Operation::Random => "takes a number at random",
        })
    }
}
