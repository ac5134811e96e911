//! A path made ready to search with.

use std::{borrow::Cow, fmt};

use statewright_asl::expression::json_path::{JsonPath, Step};

use super::{failure::Problem, filter::Tests};

pub(super) struct Plan<'p> {
    pub(super) steps: Vec<PlanStep<'p>>,
    /// Whether it selects one value.
    pub(super) definite: bool,
}

pub(super) struct PlanStep<'p> {
    pub(super) kind: Kind<'p>,
    /// Whether a member that is not there is passed over and not a failure.
    pub(super) lenient: bool,
}

pub(super) enum Kind<'p> {
    Field(Cow<'p, str>),
    Fields(&'p [String]),
    Index(i64),
    Indices(&'p [i64]),
    FromLength(i64),
    /// From and to. The library does not look at a third number.
    Slice(Option<i64>, Option<i64>),
    Wildcard,
    Scan,
    Filter(Tests<'p>),
}

impl<'p> Plan<'p> {
    pub(super) fn of(path: &'p JsonPath) -> Result<Self, Problem> {
        let kinds = path.steps().iter().map(Kind::of).collect::<Result<Vec<_>, _>>()?;
        // Whether all steps from one on select one value each.
        let mut definite = vec![true; kinds.len() + 1];
        for (at, kind) in kinds.iter().enumerate().rev() {
            definite[at] = kind.is_definite() && definite[at + 1];
        }
        // A member may be missing where the path from the step before on is not definite, and
        // not, as one would think, where the path up to here is not.
        let steps = kinds.into_iter().enumerate().map(|(at, kind)| PlanStep {
            lenient: !(kind.is_definite() && definite[at.saturating_sub(1)]),
            kind,
        });
        Ok(Self { steps: steps.collect(), definite: definite[0] })
    }
}

impl<'p> Kind<'p> {
    fn of(step: &'p Step) -> Result<Self, Problem> {
        Ok(match step {
            Step::Field(name) => Self::Field(name.into()),
            Step::Fields(names) => Self::Fields(names),
            Step::Index(index) => Self::Index(*index),
            Step::Indices(indices) => Self::Indices(indices),
            Step::FromLength(back) => Self::FromLength(*back),
            Step::Slice([from, to, _]) => Self::Slice(*from, *to),
            Step::Wildcard => Self::Wildcard,
            Step::Scan => Self::Scan,
            Step::Filter(filter) => Self::Filter(Tests::of(filter)?),
            // There are no functions: to AWS, this is the name of a member.
            Step::Function(function, _) => Self::Field(format!("{}()", function.as_str()).into()),
            Step::Placeholder(name) => {
                return Err(Problem::Invalid(format!("Nothing is known to put for '{name}'")));
            }
        })
    }

    /// Whether it selects one value, by itself.
    fn is_definite(&self) -> bool {
        matches!(self, Self::Field(_) | Self::Fields(_) | Self::Index(_) | Self::FromLength(_))
    }
}

/// As the library writes it.
impl fmt::Display for Kind<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(name) => write!(f, "['{name}']"),
            Self::Fields(names) => write!(f, "['{}']", names.join("', '")),
            Self::Index(index) => write!(f, "[{index}]"),
            Self::Indices(indices) => {
                let indices: Vec<_> = indices.iter().map(i64::to_string).collect();
                write!(f, "[{}]", indices.join(","))
            }
            Self::FromLength(back) => write!(f, "[@.size()-{back}]"),
            Self::Slice(from, to) => {
                let number = |number: &Option<i64>| number.map_or(String::new(), |n| n.to_string());
                write!(f, "[{}:{}]", number(from), number(to))
            }
            Self::Wildcard => f.write_str("[*]"),
            Self::Scan => f.write_str(".."),
            Self::Filter(_) => f.write_str("[?]"),
        }
    }
}
