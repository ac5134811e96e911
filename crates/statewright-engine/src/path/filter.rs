//! What a filter asks of each value.

use regex::{Regex, RegexBuilder};
use statewright_asl::expression::json_path::{Filter, FilterOperator, JsonPath, Operand, Root};

use super::{
    compare::{Comparison, list_operator, order, text},
    document,
    failure::Problem,
    plan::Plan,
    search::{Context, Model, Search},
    walk,
};
use crate::Json;

/// How large a regular expression can be when it is compiled, in bytes.
const PATTERN_BYTES_MAX: usize = 1 << 20;

/// The tests of a filter: it holds where in one of the lists all do.
///
/// The library passes over parentheses: it divides the text at `||`, and what is between them
/// at `&&`.
pub(super) struct Tests<'p>(Vec<Vec<Test<'p>>>);

enum Test<'p> {
    /// The path leads to something, or to nothing. `null` is nothing.
    Exists {
        path: Query<'p>,
        wanted: bool,
    },
    Compare {
        left: Side<'p>,
        operator: FilterOperator,
        right: Side<'p>,
    },
}

/// What is compared.
enum Side<'p> {
    Path(Query<'p>),
    Literal(Literal),
    Pattern(Regex),
}

/// What is written in a path. To the library it is a text, even where it is a number; the
/// operators that it does not know take it for what it is.
struct Literal {
    text: Json,
    value: Json,
}

/// A path in a filter.
struct Query<'p> {
    path: &'p JsonPath,
    plan: Plan<'p>,
}

impl<'p> Tests<'p> {
    pub(super) fn of(filter: &'p Filter) -> Result<Self, Problem> {
        let mut tests = Self(vec![Vec::new()]);
        tests.add(filter, false)?;
        Ok(tests)
    }

    /// Adds the tests of a part of the filter to the last list, and to new ones behind it.
    fn add(&mut self, filter: &'p Filter, negated: bool) -> Result<(), Problem> {
        let test = match filter {
            Filter::All(parts) | Filter::Any(parts) => {
                for (index, part) in parts.iter().enumerate() {
                    if index > 0 && matches!(filter, Filter::Any(_)) {
                        self.0.push(Vec::new());
                    }
                    // What stands before a parenthesis stands before the first part.
                    self.add(part, negated && index == 0)?;
                }
                return Ok(());
            }
            Filter::Not(inner) => return self.add(inner, !negated),
            Filter::Exists(path) => Test::Exists { path: Query::of(path)?, wanted: !negated },
            Filter::Compare(left, operator, right) => Test::Compare {
                // Only a path can be negated. Before a parenthesis, it all is a text.
                left: if negated { Side::letters(left) } else { Side::of(left)? },
                operator: *operator,
                right: Side::of(right)?,
            },
        };
        if let Some(last) = self.0.last_mut() {
            last.push(test);
        }
        Ok(())
    }

    /// Whether the filter lets a value through.
    pub(super) fn hold(&self, item: &Json, context: Context<'_>) -> Result<bool, Problem> {
        // From the end, as the library does: it matters where one fails.
        'any: for all in self.0.iter().rev() {
            for test in all.iter().rev() {
                if !test.holds(item, context)? {
                    continue 'any;
                }
            }
            return Ok(true);
        }
        Ok(false)
    }
}

impl Test<'_> {
    fn holds(&self, item: &Json, context: Context<'_>) -> Result<bool, Problem> {
        match self {
            Self::Exists { path, wanted } => {
                // Here the library takes `$` as `@`.
                let found = path.value(item, Context { document: item, ..context })?;
                Ok(found.is_some_and(|found| !found.is_null()) == *wanted)
            }
            Self::Compare { left, operator, right } => {
                compare(left, *operator, right, item, context)
            }
        }
    }
}

fn compare(
    left: &Side<'_>,
    operator: FilterOperator,
    right: &Side<'_>,
    item: &Json,
    context: Context<'_>,
) -> Result<bool, Problem> {
    if operator == FilterOperator::Matches {
        let (pattern, other) = match (left, right) {
            (Side::Pattern(pattern), other) | (other, Side::Pattern(pattern)) => (pattern, other),
            _ => return Ok(false),
        };
        let target = other.value(item, context)?.filter(|target| !target.is_null());
        return Ok(target.is_some_and(|target| pattern.is_match(&text(&target))));
    }
    let Some(comparison) = Comparison::of(operator) else {
        return list_operator(
            left.typed(item, context)?.as_ref(),
            operator,
            right.typed(item, context)?.as_ref(),
        );
    };
    let Some(actual) = left.value(item, context)? else { return Ok(false) };
    let Some(expected) = right.value(item, context)? else { return Ok(false) };
    let order = order(&expected, &actual)?;
    Ok(order.is_some_and(|order| comparison.holds(order, &expected, &actual)))
}

impl<'p> Side<'p> {
    fn of(operand: &'p Operand) -> Result<Self, Problem> {
        Ok(match operand {
            Operand::Path(path) => Self::Path(Query::of(path)?),
            Operand::Value(value) => {
                let value = Json::from(value);
                Self::Literal(Literal { text: text(&value).as_ref().into(), value })
            }
            Operand::Pattern { pattern, flags } => Self::Pattern(compile(pattern, flags)?),
        })
    }

    /// What stands behind `!(`, as a text.
    fn letters(operand: &Operand) -> Self {
        let inside = match operand {
            Operand::Path(path) => path.as_str().to_owned(),
            Operand::Value(value) => text(&Json::from(value)).into_owned(),
            Operand::Pattern { pattern, flags } => format!("/{pattern}/{flags}"),
        };
        let text = Json::from(format!("!({inside}"));
        Self::Literal(Literal { value: text.clone(), text })
    }

    /// The value, as the library compares it; nothing, where a path leads nowhere.
    fn value(&self, item: &Json, context: Context<'_>) -> Result<Option<Json>, Problem> {
        match self {
            Self::Path(query) => query.value(item, context),
            Self::Literal(literal) => Ok(Some(literal.text.clone())),
            Self::Pattern(_) => Ok(None),
        }
    }

    /// The value, of the kind that it is written as.
    fn typed(&self, item: &Json, context: Context<'_>) -> Result<Option<Json>, Problem> {
        match self {
            Self::Literal(literal) => Ok(Some(literal.value.clone())),
            _ => self.value(item, context),
        }
    }
}

impl<'p> Query<'p> {
    fn of(path: &'p JsonPath) -> Result<Self, Problem> {
        Ok(Self { path, plan: Plan::of(path)? })
    }

    /// What the path selects; nothing, where it leads nowhere.
    fn value(&self, item: &Json, context: Context<'_>) -> Result<Option<Json>, Problem> {
        let from = match self.path.root() {
            Root::Current => item,
            Root::Data => context.document,
            other => document(other, context.roots)?,
        };
        if let Some(found) = walk(self.path.steps(), from) {
            return Ok(Some(found.clone()));
        }
        let model = match self.path.root() {
            Root::Current => Model::plain(from),
            _ => context.model(from),
        };
        match Search::new(&self.plan, context).run(model) {
            Ok(found) => Ok(Some(found)),
            Err(Problem::Missing(_)) => Ok(None),
            Err(problem) => Err(problem),
        }
    }
}

/// A regular expression that a whole text is to match.
fn compile(pattern: &str, flags: &str) -> Result<Regex, Problem> {
    let mut has = [false; 4];
    for flag in flags.chars() {
        match "imsx".find(flag) {
            Some(at) => has[at] = true,
            // Unix lines and Unicode are how it is anyway.
            None if "duU".contains(flag) => {}
            None => return Err(Problem::Invalid(format!("Unknown flag: {flag}"))),
        }
    }
    let [insensitive, multi_line, all_lines, verbose] = has;
    // A comment at the end of the pattern must not hide what is put behind it.
    let end = if verbose { "\n" } else { "" };
    RegexBuilder::new(&format!(r"\A(?:{pattern}{end})\z"))
        .case_insensitive(insensitive)
        .multi_line(multi_line)
        .dot_matches_new_line(all_lines)
        .ignore_whitespace(verbose)
        .size_limit(PATTERN_BYTES_MAX)
        .build()
        .map_err(|_| {
            Problem::Invalid(format!(
                "The regular expression /{pattern}/ is too large, or has something that is not \
                 supported here, such as a look-around or a back reference"
            ))
        })
}
