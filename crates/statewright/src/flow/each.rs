use std::{any::type_name, fmt, marker::PhantomData, panic::Location};

use statewright_asl::{self as asl, Common, Setting, Transition};
use statewright_handler::{AnyError, ErrorsOf};

use super::{Draft, Flow, Fragment, Recoveries, Recovers, Retry, State};

/// A Map state: does the same with each item of a list. See [`each`].
#[must_use = "a state does nothing until it is a part of a flow"]
pub struct Each<In, Item, Out> {
    pub(super) name: String,
    pub(super) item: Fragment,
    pub(super) max_concurrency: Option<u32>,
    pub(super) recoveries: Recoveries,
    pub(super) location: &'static Location<'static>,
    types: PhantomData<fn(In, Item) -> Out>,
}

/// Does the same with each item of a list, many at a time, and ends with the list of what the
/// flow for an item ends with: a Map state.
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
#[track_caller]
pub fn each<S: State>(name: &str, item: S) -> Each<Vec<S::In>, S::In, S::Out> {
    Each {
        name: name.to_owned(),
        item: item.into_flow().into_fragment().whole(type_name::<S::Out>()),
        max_concurrency: None,
        recoveries: Recoveries::default(),
        location: Location::caller(),
        types: PhantomData,
    }
}

impl<In, Item, Out> Each<In, Item, Out> {
    /// Works on so many items at a time, at the most; on one after the other, if it is 1.
    ///
    /// Without it, it is as many as Step Functions lets run: 40, and 10,000 if the state is
    /// distributed.
    pub fn max_concurrency(mut self, items: u32) -> Self {
        self.max_concurrency = Some(items);
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
    pub fn catch(
        mut self,
        errors: impl ErrorsOf<AnyError>,
        recovery: impl Recovers<Vec<Out>>,
    ) -> Self {
        self.recoveries.catch(errors, recovery, Location::caller());
        self
    }
}

impl<In, Item, Out> State for Each<In, Item, Out> {
    type In = In;
    type Out = Vec<Out>;

    fn into_flow(self) -> Flow<In, Vec<Out>> {
        let Self { name, item, max_concurrency, mut recoveries, location, .. } = self;
        let mut map = map(recoveries.retry.clone(), recoveries.catch.clone());
        map.max_concurrency = max_concurrency.map(|items| Setting::Value(items.into()));
        let draft = Draft::around(asl::State::Map(map), vec![item]);
        recoveries.check(&name, &draft);
        let mut fragment = Fragment::single(&name, draft, location);
        recoveries.absorbed_by(&mut fragment);
        Flow::new(fragment)
    }
}

/// A Map state of which nothing is said but what happens when it fails.
pub(super) fn map(retry: Vec<asl::Retry>, catch: Vec<asl::Catch>) -> asl::Map {
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
            query_language: None,
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
        retry,
        catch,
        transition: Transition::End,
    }
}

impl<In, Item, Out> From<Each<In, Item, Out>> for Flow<In, Vec<Out>> {
    fn from(each: Each<In, Item, Out>) -> Self {
        each.into_flow()
    }
}

impl<In, Item, Out> fmt::Debug for Each<In, Item, Out> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Each").field(&self.name).finish()
    }
}
