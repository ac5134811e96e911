mod batches;
mod distributed;
mod items;

use std::{any::type_name, fmt, marker::PhantomData, panic::Location, rc::Rc};

use statewright_asl::{self as asl, Common, Setting, Transition};
use statewright_handler::{AnyError, Caught, Code, ErrorsOf, FieldOf, Root, Value};

use crate::{Expr, Intrinsic, Statement};

pub use items::Members;

use super::{
    Draft, Finding, Flow, Fragment, Recoveries, Recovers, Retry, Slot, State, Takes, Use, Variable,
};

/// A Map state: does the same with each item of a list. See [`each`].
#[must_use = "a state does nothing until it is a part of a flow"]
pub struct Each<In, Item, Out> {
    name: String,
    item: Fragment,
    map: asl::Map,
    /// What goes on.
    output: Code,
    /// What else is said of data.
    codes: Vec<(Slot, Code)>,
    /// What it needs the right to do.
    statements: Vec<Statement>,
    /// What the flow for a batch takes besides the items.
    batch_input: Option<&'static str>,
    recoveries: Recoveries,
    findings: Vec<Finding>,
    location: &'static Location<'static>,
    types: PhantomData<fn(In, Item) -> Out>,
}

/// Does the same with each item of a list, many at a time, and ends with the list of what the
/// flow for an item ends with: a Map state.
///
/// By itself, the list is what the state is given:
///
/// ```
/// # use handlers::{ClosedCase, WorkedCase};
/// # use statewright::{App, Flow, Function, State};
/// use statewright::each;
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// # let close_case = Function::new(stack, "Close", handlers::close_case);
///
/// let flow: Flow<Vec<WorkedCase>, Vec<ClosedCase>> =
///     each("Close All", close_case.task("Close")).max_concurrency(5).into();
/// ```
///
/// It can be a part of that ([`items`](Each::items)), and in the distributed mode, in which each
/// item has an execution of its own, be read from S3 ([`read`](Each::read)).
#[track_caller]
pub fn each<S: State>(name: &str, item: S) -> Each<Vec<S::In>, S::In, Vec<S::Out>> {
    Each {
        name: name.to_owned(),
        item: item.into_flow().into_fragment().whole(type_name::<S::Out>()),
        map: empty(),
        output: Code::Root(Root::Result),
        codes: Vec::new(),
        statements: Vec::new(),
        batch_input: None,
        recoveries: Recoveries::default(),
        findings: Vec::new(),
        location: Location::caller(),
        types: PhantomData,
    }
}

impl<In, Item, Out> Each<In, Item, Out> {
    /// Works on so many items at a time, at the most; on one after the other, if it is 1.
    ///
    /// Without it, it is as many as Step Functions lets run: 40, and 10,000 in the distributed
    /// mode.
    pub fn max_concurrency(mut self, items: u32) -> Self {
        self.map.max_concurrency = Some(Setting::Value(items.into()));
        self
    }

    /// Makes something of the list that it would end with.
    ///
    /// ```
    /// # use handlers::{ClosedCase, WorkedCase};
    /// # use statewright::{App, Flow, Function, State, each};
    /// # let mut app = App::new();
    /// # let stack = app.stack("Doc");
    /// # let close_case = Function::new(stack, "Close", handlers::close_case);
    /// let flow: Flow<Vec<WorkedCase>, u64> = each("Close All", close_case.task("Close"))
    ///     .output(|_, closed| closed.count())
    ///     .into();
    /// ```
    #[track_caller]
    pub fn output<Made, V: Value<Made>>(
        mut self,
        make: impl FnOnce(Expr<In>, Expr<Out>) -> V,
    ) -> Each<In, Item, Made> {
        self.findings.extend(self.recoveries.ended_otherwise(&self.name, Location::caller()));
        self.output = make(Expr::root(Root::Input), Expr::new(self.output)).code();
        self.retyped()
    }

    /// Goes on with what the state is given, and the list that it would end with in a field of
    /// it.
    #[track_caller]
    pub fn result_into(self, field: impl FieldOf<In, Value = Out>) -> Each<In, Item, In> {
        self.output(|input, result| input.with(field, result))
    }

    /// Goes on with what the state is given, whatever is made of the items.
    #[track_caller]
    pub fn discard_result(self) -> Each<In, Item, In> {
        self.output(|input, _| input)
    }

    /// Sets a variable to what is made of what the state is given and of the list that it would
    /// end with.
    pub fn assign<T, V: Value<T>>(
        mut self,
        variable: &Variable<T>,
        make: impl FnOnce(Expr<In>, Expr<Out>) -> V,
    ) -> Self {
        let value = make(Expr::root(Root::Input), Expr::new(self.output.clone()));
        self.codes.push(variable.set(value));
        self
    }

    /// Tries all items again after these errors of any of them: variants of the error types of
    /// the handlers inside, or [`Predefined`](super::Predefined) ones; several as an array.
    #[track_caller]
    pub fn retry(mut self, errors: impl ErrorsOf<AnyError>, retry: Retry) -> Self {
        self.recoveries.retry(errors, retry, Location::caller());
        self
    }

    /// Goes on with `recovery` after these errors of any item, as
    /// [`Task::catch`](super::Task::catch) does.
    #[track_caller]
    pub fn catch(mut self, errors: impl ErrorsOf<AnyError>, recovery: impl Recovers<Out>) -> Self {
        self.recoveries.catch(errors, recovery, Location::caller());
        self
    }

    /// Goes on with `recovery` after these errors, which is given what is made of what the state
    /// was given and of the error, as [`Task::catch_with`](super::Task::catch_with) does.
    #[track_caller]
    pub fn catch_with<Kept, V: Value<Kept>>(
        mut self,
        errors: impl ErrorsOf<AnyError>,
        keep: impl FnOnce(Expr<In>, Expr<Caught>) -> V,
        recovery: impl Takes<Kept, Out = Out>,
    ) -> Self {
        self.recoveries.catch_with(errors, keep, recovery, Location::caller());
        self
    }

    fn retyped<NewIn, NewItem, NewOut>(self) -> Each<NewIn, NewItem, NewOut> {
        let Self { name, item, map, output, codes, statements, batch_input, recoveries, .. } = self;
        let Self { findings, location, .. } = self;
        let types = PhantomData;
        Each {
            name,
            item,
            map,
            output,
            codes,
            statements,
            batch_input,
            recoveries,
            findings,
            location,
            types,
        }
    }
}

impl<In, Item, Out> State for Each<In, Item, Out> {
    type In = In;
    type Out = Out;

    fn into_flow(mut self) -> Flow<In, Out> {
        self.findings.extend(self.check_batch_input());
        let Self { name, item, mut map, output, statements, mut recoveries, .. } = self;
        map.retry.clone_from(&recoveries.retry);
        map.catch.clone_from(&recoveries.catch);
        let calls = map.item_reader.is_some() || map.result_writer.is_some();
        let codes = self.codes.into_iter().chain(recoveries.codes.clone());
        let draft = Draft::around(asl::State::Map(Box::new(map)), vec![item])
            .with(Slot::Output, output)
            .with_all(codes);
        recoveries.check(&name, &draft);
        let mut fragment = Fragment::single(&name, draft, self.location);
        recoveries.absorbed_by(&mut fragment);
        if calls {
            fragment.names(Rc::new(Intrinsic::partition()));
        }
        if !statements.is_empty() {
            fragment.needs(Use { statements: statements.into(), location: self.location });
        }
        fragment.findings.extend(self.findings);
        Flow::new(fragment)
    }
}

/// A Map state of which nothing is said.
fn empty() -> asl::Map {
    asl::Map {
        common: Common::default(),
        items_path: None,
        items: None,
        item_reader: None,
        item_batcher: None,
        item_selector: None,
        parameters: None,
        item_processor: asl::ItemProcessor {
            processor_config: None,
            comment: None,
            start_at: String::new(),
            states: asl::States::new(),
            is_iterator: false,
        },
        max_concurrency: None,
        tolerated_failure_count: None,
        tolerated_failure_percentage: None,
        label: None,
        result_writer: None,
        result_selector: None,
        result_path: None,
        retry: Vec::new(),
        catch: Vec::new(),
        transition: Transition::End,
    }
}

impl<In, Item, Out> From<Each<In, Item, Out>> for Flow<In, Out> {
    fn from(each: Each<In, Item, Out>) -> Self {
        each.into_flow()
    }
}

impl<In, Item, Out> Clone for Each<In, Item, Out> {
    fn clone(&self) -> Self {
        Self {
            name: self.name.clone(),
            item: self.item.clone(),
            map: self.map.clone(),
            output: self.output.clone(),
            codes: self.codes.clone(),
            statements: self.statements.clone(),
            batch_input: self.batch_input,
            recoveries: self.recoveries.clone(),
            findings: self.findings.clone(),
            location: self.location,
            types: PhantomData,
        }
    }
}

impl<In, Item, Out> fmt::Debug for Each<In, Item, Out> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Each").field(&self.name).finish()
    }
}
