//! Searching a value with a path, step by step as Jayway's library does.

use std::{cell::Cell, fmt, ops::Range};

use super::{
    LEVELS_MAX, PastEnd, Roots, VALUES_MAX,
    failure::Problem,
    plan::{Kind, Plan, PlanStep},
};
use crate::{Array, Json, java};

/// What a path is evaluated with.
#[derive(Clone, Copy)]
pub(super) struct Context<'c> {
    /// What the path begins with, which is `$` in its filters as well.
    pub(super) document: &'c Json,
    pub(super) roots: &'c dyn Roots,
    pub(super) past_end: PastEnd,
    pub(super) budget: &'c Budget,
}

/// How much a path may still do, with all paths in it.
pub(super) struct Budget {
    values: Cell<usize>,
    depth: Cell<usize>,
}

impl Context<'_> {
    /// A value that the library did not take out of an object, which is where it unpacks it.
    pub(super) fn model<'m>(&self, value: impl Into<Option<&'m Json>>) -> Model<'m> {
        Model { value: value.into(), plain: self.past_end == PastEnd::Nothing }
    }
}

/// The item of a list, if it is there.
fn get(items: &Array, index: i64) -> Option<&Json> {
    items.get(usize::try_from(index).ok()?)
}

impl Budget {
    pub(super) fn new(values: usize) -> Self {
        Self { values: Cell::new(values), depth: Cell::new(LEVELS_MAX) }
    }

    /// One more value is looked at.
    pub(super) fn spend(&self) -> Result<(), Problem> {
        let left = self.values.get().checked_sub(1).ok_or_else(|| {
            Problem::Invalid(format!("The path looks at more than {VALUES_MAX} values"))
        })?;
        self.values.set(left);
        Ok(())
    }

    /// Goes one level down for as long as `inside` takes.
    fn nested<T>(&self, inside: impl FnOnce() -> Result<T, Problem>) -> Result<T, Problem> {
        let depth = self.depth.get();
        let below = depth.checked_sub(1).ok_or_else(|| {
            Problem::Invalid(format!("The path leads deeper than {LEVELS_MAX} levels"))
        })?;
        self.depth.set(below);
        let result = inside();
        self.depth.set(depth);
        result
    }
}

/// A value on the way, as the library has it.
#[derive(Clone, Copy)]
pub(super) struct Model<'m> {
    /// Nothing is what is behind the end of a list.
    value: Option<&'m Json>,
    /// Whether it is a value of Java and not a node of Jackson. To the library, `null` and text
    /// are not the same in both.
    plain: bool,
}

impl<'m> Model<'m> {
    pub(super) fn plain(value: &'m Json) -> Self {
        Self { value: Some(value), plain: true }
    }

    /// Whether it is Java's `null`.
    fn is_nothing(self) -> bool {
        self.value.is_none_or(|value| self.plain && value.is_null())
    }
}

/// Where a value is. It is written out only where something fails.
enum Place<'t> {
    Root,
    Member(&'t Self, &'t str),
    Item(&'t Self, i64),
    /// Behind some steps that each led from one value to one.
    Behind {
        place: &'t Self,
        value: Option<&'t Json>,
        steps: &'t [PlanStep<'t>],
    },
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => f.write_str("$"),
            Self::Member(place, name) => write!(f, "{place}['{name}']"),
            Self::Item(place, index) => write!(f, "{place}[{index}]"),
            Self::Behind { place, value, steps } => {
                place.fmt(f)?;
                let mut value = *value;
                for step in *steps {
                    value = match (&step.kind, value) {
                        (Kind::Field(name), Some(Json::Object(members))) => {
                            write!(f, "['{name}']")?;
                            members.get(name)
                        }
                        (kind, Some(Json::Array(items))) => {
                            let index = kind.index(items);
                            write!(f, "[{index}]")?;
                            get(items, index)
                        }
                        // A filter that an object came through.
                        _ => value,
                    };
                }
                Ok(())
            }
        }
    }
}

impl Kind<'_> {
    /// The index of the one item that it selects.
    fn index(&self, items: &Array) -> i64 {
        match self {
            Self::FromLength(back) => length(items).saturating_sub(*back),
            Self::Index(index) => *index,
            _ => 0,
        }
    }
}

fn length(items: &Array) -> i64 {
    i64::try_from(items.len()).unwrap_or(i64::MAX)
}

/// The indices of a part of a list. Those below 0 count from the end, but not where both ends
/// of the part are given.
fn slice(from: Option<i64>, to: Option<i64>, length: i64) -> Range<i64> {
    let from_end = |index: i64| if index < 0 { index.saturating_add(length) } else { index };
    match (from, to) {
        (Some(from), Some(to)) if length > 0 => from..to.min(length),
        (Some(_), Some(_)) => 0..0,
        (Some(from), None) => from_end(from).max(0)..length,
        (None, Some(to)) => 0..from_end(to).min(length),
        (None, None) => 0..length,
    }
}

/// A search for all that a path selects.
pub(super) struct Search<'s> {
    plan: &'s Plan<'s>,
    context: Context<'s>,
    found: Vec<Json>,
    /// How many wildcards on the way pass over what leads nowhere. Then nobody reads why.
    tolerant: usize,
}

impl<'s> Search<'s> {
    pub(super) fn new(plan: &'s Plan<'s>, context: Context<'s>) -> Self {
        Self { plan, context, found: Vec::new(), tolerant: 0 }
    }

    /// The one value that is selected, or the list of all.
    pub(super) fn run(mut self, from: Model<'_>) -> Result<Json, Problem> {
        self.evaluate(0, &Place::Root, from)?;
        if !self.plan.definite {
            return Ok(self.found.into());
        }
        let first = self.found.into_iter().next();
        first
            .ok_or_else(|| Problem::Missing(format!("No results for path: ${}", self.plan.text(0))))
    }

    /// Goes on from a value with a step and all behind it.
    fn evaluate(
        &mut self,
        first: usize,
        place: &Place<'_>,
        from: Model<'_>,
    ) -> Result<(), Problem> {
        let (plan, context) = (self.plan, self.context);
        context.budget.spend()?;
        context.budget.nested(|| {
            let mut model = from;
            for (at, step) in plan.steps.iter().enumerate().skip(first) {
                let place =
                    &Place::Behind { place, value: from.value, steps: &plan.steps[first..at] };
                match (&step.kind, model.value) {
                    (Kind::Field(name), Some(Json::Object(members))) => {
                        let Some(member) = members.get(name) else {
                            return self.no_member(at, place, name);
                        };
                        model = Model::plain(member);
                    }
                    (Kind::Index(_) | Kind::FromLength(_), _) => {
                        let items = self.list(at, place, model)?;
                        model = self.item(place, items, step.kind.index(items))?;
                    }
                    (Kind::Filter(tests), Some(object @ Json::Object(_))) => {
                        if !tests.hold(object, context)? {
                            return Ok(());
                        }
                    }
                    _ => return self.branch(at, place, model),
                }
            }
            self.found.push(model.value.cloned().unwrap_or_default());
            Ok(())
        })
    }

    /// Goes on from a value with a step that can lead to several values, or to none.
    fn branch(&mut self, at: usize, place: &Place<'_>, model: Model<'_>) -> Result<(), Problem> {
        let plan = self.plan;
        match (&plan.steps[at].kind, model.value) {
            (Kind::Fields(names), Some(object @ Json::Object(_))) => {
                if !plan.is_last(at) {
                    let text = &plan.steps[at].kind;
                    return Err(Problem::Invalid(format!(
                        "Multi properties can only be used as path leafs: {place}{text}"
                    )));
                }
                let members = names
                    .iter()
                    .filter_map(|name| Some((name.as_str(), object.get(name)?.clone())));
                self.found.push(Json::Object(members.collect()));
                Ok(())
            }
            (kind @ (Kind::Field(_) | Kind::Fields(_)), _) => {
                self.missing(|| format!("Property {kind} not found in path {place}"))
            }
            (Kind::Scan, _) => self.scan(at + 1, place, model),
            (Kind::Wildcard, Some(Json::Object(members))) => {
                members.iter().try_for_each(|(name, member)| {
                    self.evaluate(at + 1, &Place::Member(place, name), Model::plain(member))
                })
            }
            (Kind::Wildcard, Some(Json::Array(items))) => {
                self.tolerant += 1;
                let result = (0..length(items)).try_for_each(|index| {
                    match self.evaluate_item(at, place, items, index) {
                        Err(Problem::Missing(_)) => Ok(()),
                        result => result,
                    }
                });
                self.tolerant -= 1;
                result
            }
            (Kind::Filter(tests), Some(Json::Array(items))) => {
                for (index, item) in (0..).zip(items.iter()) {
                    self.context.budget.spend()?;
                    if tests.hold(item, self.context)? {
                        self.evaluate_item(at, place, items, index)?;
                    }
                }
                Ok(())
            }
            (Kind::Filter(_), _) => Err(Problem::Invalid(format!(
                "Filter: {} can not be applied to primitives. Current context is: {}",
                plan.text(at),
                self.shown(model)
            ))),
            (Kind::Indices(indices), _) => {
                let items = self.list(at, place, model)?;
                indices.iter().try_for_each(|index| self.evaluate_item(at, place, items, *index))
            }
            (Kind::Slice(from, to), _) => {
                let items = self.list(at, place, model)?;
                slice(*from, *to, length(items))
                    .try_for_each(|index| self.evaluate_item(at, place, items, index))
            }
            // A wildcard finds nothing in what has nothing in it; the others lead to one value.
            (Kind::Wildcard | Kind::Index(_) | Kind::FromLength(_), _) => Ok(()),
        }
    }

    /// Goes on from an item of a list, or from the nothing behind its end.
    fn evaluate_item(
        &mut self,
        at: usize,
        place: &Place<'_>,
        items: &Array,
        index: i64,
    ) -> Result<(), Problem> {
        let item = self.item(place, items, index)?;
        self.evaluate(at + 1, &Place::Item(place, index), item)
    }

    /// Goes through a value and all in it, and on from those that the step is for.
    fn scan(&mut self, at: usize, place: &Place<'_>, model: Model<'_>) -> Result<(), Problem> {
        let (plan, context) = (self.plan, self.context);
        context.budget.spend()?;
        context.budget.nested(|| match model.value {
            Some(object @ Json::Object(members)) => {
                if plan.is_scanned_for(at, object, context)? {
                    self.evaluate(at, place, model)?;
                }
                members.iter().try_for_each(|(name, member)| {
                    self.scan(at, &Place::Member(place, name), Model::plain(member))
                })
            }
            Some(list @ Json::Array(items)) => {
                let items = || (0..).zip(items.iter()).map(|(at, item)| (at, Model::plain(item)));
                if plan.is_scanned_for(at, list, context)? {
                    if plan.is_last(at) {
                        self.evaluate(at, place, model)?;
                    } else {
                        // The step itself is passed over: `..[0].a` is `a` of all items.
                        for (index, item) in items() {
                            self.evaluate(at + 1, &Place::Item(place, index), item)?;
                        }
                    }
                }
                items()
                    .try_for_each(|(index, item)| self.scan(at, &Place::Item(place, index), item))
            }
            _ => Ok(()),
        })
    }

    /// The list that a step is applied to.
    fn list<'m>(
        &self,
        at: usize,
        place: &Place<'_>,
        model: Model<'m>,
    ) -> Result<&'m Array, Problem> {
        match model.value {
            Some(Json::Array(items)) => Ok(items),
            _ if model.is_nothing() => self.missing(|| format!("The path {place} is null")),
            _ => Err(Problem::Invalid(format!(
                "Filter: {} can only be applied to arrays. Current context is: {}",
                self.plan.text(at),
                self.shown(model)
            ))),
        }
    }

    fn item<'m>(
        &self,
        place: &Place<'_>,
        items: &'m Array,
        index: i64,
    ) -> Result<Model<'m>, Problem> {
        let item = self.context.model(get(items, index));
        if item.value.is_none() && self.context.past_end == PastEnd::Nothing {
            return self
                .missing(|| format!("Index out of bounds when evaluating path {place}[{index}]"));
        }
        Ok(item)
    }

    fn no_member(&self, at: usize, place: &Place<'_>, name: &str) -> Result<(), Problem> {
        if self.plan.is_last(at) {
            self.missing(|| format!("No results for path: {place}['{name}']"))
        } else if self.plan.steps[at].lenient {
            Ok(())
        } else {
            self.missing(|| format!("Missing property in path {place}['{name}']"))
        }
    }

    fn shown(&self, model: Model<'_>) -> String {
        match model.value {
            None => "null".to_owned(),
            Some(value) if self.context.past_end == PastEnd::Nothing => java::printed(value),
            Some(Json::String(text)) if model.plain => text.to_string(),
            Some(value) => value.to_string(),
        }
    }

    fn missing<T>(&self, text: impl FnOnce() -> String) -> Result<T, Problem> {
        Err(Problem::Missing(if self.tolerant == 0 { text() } else { String::new() }))
    }
}

impl Plan<'_> {
    fn is_last(&self, at: usize) -> bool {
        at + 1 == self.steps.len()
    }

    /// The steps from one on, as the library writes them.
    fn text(&self, at: usize) -> String {
        self.steps[at..].iter().map(|step| step.kind.to_string()).collect()
    }

    /// Whether a scan goes on with a step from a list or object.
    fn is_scanned_for(
        &self,
        at: usize,
        value: &Json,
        context: Context<'_>,
    ) -> Result<bool, Problem> {
        Ok(match self.steps.get(at).map(|step| &step.kind) {
            Some(Kind::Field(name)) => value.get(name).is_some(),
            Some(Kind::Fields(names)) => names.iter().all(|name| value.get(name).is_some()),
            Some(Kind::Index(_) | Kind::Indices(_) | Kind::FromLength(_) | Kind::Slice(..)) => {
                value.as_array().is_some()
            }
            Some(Kind::Wildcard) => true,
            Some(Kind::Filter(tests)) => tests.hold(value, context)?,
            Some(Kind::Scan) | None => false,
        })
    }
}
