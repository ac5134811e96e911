//! What a Map Run has to do with a store of objects: its items may come from there, and its
//! results go there.

use std::{collections::VecDeque, sync::Arc};

use super::{Here, writer};
use crate::{
    Command, Execution, Failure, Json, ObjectRequest, ObjectResponse, TaskId,
    data_flow::Problem,
    error_names,
    execution::{BranchId, Flow, Stop, Turn, Work},
    item_reader::{Item, ItemReader, Step},
    program::{Map, Reader, Setting, Template},
    result_writer::Export,
    scope::Scope,
    state::map::map_of,
};

/// What a Map Run is at.
#[derive(Clone, Debug)]
pub(super) enum Phase {
    Reading { task: TaskId, reader: Box<ItemReader> },
    Running,
    Writing { task: TaskId, puts: VecDeque<ObjectRequest>, end: Result<Json, Failure> },
}

/// Where items are to be read from.
pub(super) struct Reading {
    bucket: Arc<str>,
    key: Arc<str>,
    max_items: Option<i64>,
}

/// Where results are to be put.
#[derive(Clone, Debug)]
pub(super) struct Destination {
    bucket: Arc<str>,
    prefix: Arc<str>,
}

impl Phase {
    /// What the run itself waits for.
    pub(super) fn task(&self) -> Option<TaskId> {
        match self {
            Self::Reading { task, .. } | Self::Writing { task, .. } => Some(*task),
            Self::Running => None,
        }
    }
}

pub(super) fn reading(map: &Map, scope: Scope<'_>) -> Result<Option<Reading>, Problem> {
    let Some(reader) = &map.reader else { return Ok(None) };
    let arguments = arguments(reader.arguments.as_ref(), scope)?;
    let max_items = reader.max_items.as_ref().map(|setting| match setting {
        // What an expression gives is refused as it is evaluated; the rest when it is read by.
        Setting::Jsonata(_) => {
            let number = scope.whole_number(setting, "MaxItems")?;
            Ok::<_, Problem>(i64::try_from(number).unwrap_or(i64::MAX))
        }
        Setting::Path(_) | Setting::Value(_) => scope.number(setting, "MaxItems"),
    });
    Ok(Some(Reading {
        bucket: text(&arguments, "Bucket"),
        key: match arguments.get("Key") {
            Some(_) => text(&arguments, "Key"),
            None => text(&arguments, "Prefix"),
        },
        max_items: max_items.transpose()?,
    }))
}

/// The items in data that was read already.
pub(crate) fn items_in(
    map: &Map,
    reader: &Reader,
    text: &str,
    scope: Scope<'_>,
) -> Result<Vec<Item>, Problem> {
    let Some(Reading { bucket, key, max_items }) = reading(map, scope)? else {
        return Ok(Vec::new());
    };
    ItemReader::new(&reader.resource, bucket, key, &reader.config, max_items)
        .and_then(|reader| reader.items_in(text))
        .map_err(|cause| Problem::Failed(Failure::new(error_names::ITEM_READER_FAILED, cause)))
}

pub(super) fn destination(map: &Map, scope: Scope<'_>) -> Result<Option<Destination>, Problem> {
    match map.writer.as_ref().filter(|writer| writer.exports) {
        None => Ok(None),
        Some(writer) => {
            let arguments = arguments(writer.arguments.as_ref(), scope)?;
            Ok(Some(Destination {
                bucket: text(&arguments, "Bucket"),
                prefix: text(&arguments, "Prefix"),
            }))
        }
    }
}

fn arguments(template: Option<&Template>, scope: Scope<'_>) -> Result<Json, Problem> {
    Ok(template.map(|template| scope.evaluate(template)).transpose()?.unwrap_or_default())
}

fn text(arguments: &Json, member: &str) -> Arc<str> {
    arguments.get(member).and_then(Json::as_str).unwrap_or_default().into()
}

impl Execution {
    pub(super) fn begin_reading(&mut self, here: Here<'_>, reading: Reading) -> Result<Flow, Stop> {
        let Reading { bucket, key, max_items } = reading;
        let Some(reader) = &map_of(here.state).reader else {
            unreachable!("what is not read from objects needs no reading");
        };
        match ItemReader::new(&reader.resource, bucket, key, &reader.config, max_items) {
            Ok(reader) => self.read(here, Box::new(reader), None),
            Err(cause) => self.reading_failed(here, cause),
        }
    }

    fn read(
        &mut self,
        mut here: Here<'_>,
        mut reader: Box<ItemReader>,
        answer: Option<ObjectResponse>,
    ) -> Result<Flow, Stop> {
        match reader.next(answer) {
            Step::Ask(request) => {
                let task = self.ask(here.turn, here.at, request);
                here.run.phase = Phase::Reading { task, reader };
                Ok(Flow::Wait(Work::MapRun(here.run)))
            }
            Step::Items(items) => {
                here.run.phase = Phase::Running;
                self.take_items(&mut here, &items)?;
                self.run_children(here)
            }
            Step::Failed(cause) => self.reading_failed(here, cause),
        }
    }

    fn reading_failed(&mut self, here: Here<'_>, cause: String) -> Result<Flow, Stop> {
        let failure = Failure::new(error_names::ITEM_READER_FAILED, cause);
        self.leave_map_run(here, Err(failure))
    }

    /// A store of objects answered the run itself.
    pub(super) fn objects_answered(
        &mut self,
        mut here: Here<'_>,
        response: Result<ObjectResponse, Failure>,
    ) -> Result<Flow, Stop> {
        match (std::mem::replace(&mut here.run.phase, Phase::Running), response) {
            (Phase::Reading { reader, .. }, Ok(response)) => {
                self.read(here, reader, Some(response))
            }
            (Phase::Reading { .. }, Err(failure)) => self.reading_failed(here, cause(&failure)),
            (Phase::Writing { puts, end, .. }, Ok(_)) => self.write(here, puts, end),
            (Phase::Writing { .. }, Err(failure)) => {
                let failure = Failure::new(error_names::RESULT_WRITER_FAILED, cause(&failure));
                self.leave_map_run(here, Err(failure))
            }
            (Phase::Running, _) => self.run_children(here),
        }
    }

    /// Puts the results of the run where they are to be, and leaves it.
    pub(super) fn end_map_run(
        &mut self,
        here: Here<'_>,
        end: Result<Json, Failure>,
    ) -> Result<Flow, Stop> {
        let Some(Destination { bucket, prefix }) = &here.run.destination else {
            return self.leave_map_run(here, end);
        };
        let Export { puts, result } = writer(map_of(here.state)).export(
            &here.run.described(),
            &here.run.children(),
            bucket,
            prefix,
        );
        self.write(here, puts.into(), end.map(|_| result))
    }

    fn write(
        &mut self,
        mut here: Here<'_>,
        mut puts: VecDeque<ObjectRequest>,
        end: Result<Json, Failure>,
    ) -> Result<Flow, Stop> {
        match puts.pop_front() {
            None => self.leave_map_run(here, end),
            Some(request) => {
                let task = self.ask(here.turn, here.at, request);
                here.run.phase = Phase::Writing { task, puts, end };
                Ok(Flow::Wait(Work::MapRun(here.run)))
            }
        }
    }

    fn ask(&mut self, turn: &mut Turn, at: BranchId, request: ObjectRequest) -> TaskId {
        let task = self.start_task(at);
        turn.commands.push(Command::AskObjects { task, request });
        task
    }
}

/// What went wrong with the store, in words.
fn cause(failure: &Failure) -> String {
    match (&failure.error, &failure.cause) {
        (Some(error), Some(cause)) => format!("{error}: {cause}"),
        (Some(text), None) | (None, Some(text)) => text.to_string(),
        (None, None) => "The store of objects did not answer.".to_owned(),
    }
}
