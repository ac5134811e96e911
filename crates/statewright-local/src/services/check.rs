//! What is found before an execution begins: that all of its tasks can be done.

use std::{collections::BTreeSet, sync::Arc};

use statewright_asl as asl;
use statewright_engine::{MachineType, Pattern, Resource};

use super::{Known, Machine, Refusal, Route, Services};
use crate::Error;

/// What executions of a state machine may come to need.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// The ARNs of the functions that may be invoked.
    pub functions: BTreeSet<Arc<str>>,
}

impl Services {
    /// Finds out whether somebody does the work of all tasks of a state machine, and of those
    /// that it starts.
    ///
    /// # Errors
    ///
    /// The states whose tasks nobody does, and what to do about each.
    pub fn check(&self, machine: &Machine) -> Result<Needs, Error> {
        let tokens_come_back = self.machines.values().chain([machine]).any(gives_tokens_back);
        let mut check = Check {
            services: self,
            tokens_come_back,
            needs: Needs::default(),
            refused: Vec::new(),
        };
        let mut waiting = vec![machine];
        let mut seen: BTreeSet<_> = [Arc::clone(&machine.arn)].into();
        while let Some(next) = waiting.pop() {
            let place =
                if next.arn == machine.arn { String::new() } else { format!("{}: ", next.name) };
            for arn in check.machine(next, &place) {
                if seen.insert(Arc::clone(&arn)) {
                    waiting.extend(self.machines.get(&arn));
                }
            }
        }
        match check.refused.as_slice() {
            [] => Ok(check.needs),
            refused => Err(error(refused)),
        }
    }
}

struct Check<'a> {
    services: &'a Services,
    /// Whether there is a state that gives task tokens back.
    tokens_come_back: bool,
    needs: Needs,
    refused: Vec<(String, Refusal)>,
}

impl Check<'_> {
    /// Checks a state machine, and gives the ARNs of those that it starts.
    fn machine(&mut self, machine: &Machine, place: &str) -> Vec<Arc<str>> {
        let mut started = Vec::new();
        for (name, state) in machine.definition.all_states() {
            let refusal = match state {
                asl::State::Task(task) => {
                    self.task(machine, name, task).map(|arn| started.extend(arn)).err()
                }
                asl::State::Map(map) => {
                    needs_objects(map).and_then(|what| self.objects(what).err())
                }
                _ => None,
            };
            let place = format!("{place}state {name:?}");
            self.refused.extend(refusal.map(|refusal| (place, refusal)));
        }
        started
    }

    fn task(
        &mut self,
        machine: &Machine,
        name: &str,
        task: &asl::Task,
    ) -> Result<Option<Arc<str>>, Refusal> {
        // The engine took no resource that is none.
        let Some(resource) = Resource::parse(&task.resource) else { return Ok(None) };
        let mocked = self.services.mocked.as_ref();
        if mocked.is_some_and(|mocked| mocked.has(&machine.name, name)) {
            return Ok(None);
        }
        let known = Known::in_definition(&resource, task);
        let route = self.services.route(&resource, known)?;
        if resource.pattern() == Pattern::WaitForTaskToken && !self.tokens_come_back {
            return Err(Refusal::new(
                "waits for its task token to come back, and nobody can send it here",
                "mock the state (--mocks FILE), or send the token in another branch by `aws-sdk:sfn:sendTaskSuccess`",
            ));
        }
        match route {
            Route::Function(Some(arn)) => {
                self.needs.functions.insert(arn);
            }
            Route::Function(None) => {
                self.needs.functions.extend(self.services.functions.iter().cloned());
            }
            Route::Machine(Some(arn)) => {
                let is_express = self.services.machines.get(&arn);
                let is_express =
                    is_express.is_some_and(|machine| machine.machine_type == MachineType::Express);
                if is_express && matches!(resource.pattern(), Pattern::Sync { .. }) {
                    return Err(super::route::express_sync(&arn));
                }
                return Ok(Some(arn));
            }
            Route::Endpoint(target) => {
                if let Some(name) = target.unknown_parameter(parameters(task)) {
                    return Err(Refusal::new(
                        format!("has a parameter {name:?}, which what it calls does not take"),
                        "parameters are written as in the API of the service, with a large letter first",
                    ));
                }
            }
            Route::Machine(None) | Route::Token => {}
        }
        Ok(None)
    }

    /// Whether there is a store of objects for what a state does.
    fn objects(&self, what: &str) -> Result<(), Refusal> {
        if self.services.objects.is_some() {
            return Ok(());
        }
        match self.services.endpoints.buckets() {
            Some(Ok(_)) => Ok(()),
            Some(Err(why)) => Err(Refusal::new(
                format!("{what}, and the endpoint of S3 cannot be used: {why}"),
                "name another one: --endpoint s3=http://…",
            )),
            None => Err(Refusal::new(
                format!("{what}, and there is no store of them here"),
                "name a folder with a folder for each bucket (--objects FOLDER), or say where S3 is: --endpoint s3=http://…",
            )),
        }
    }
}

/// Whether there is a state that gives task tokens back.
fn gives_tokens_back(machine: &Machine) -> bool {
    machine.definition.all_states().any(|(_, state)| {
        let asl::State::Task(task) = state else { return false };
        matches!(Resource::parse(&task.resource), Some(Resource::Service { service, action, .. })
            if &*service == "aws-sdk:sfn" && matches!(&*action, "sendTaskSuccess" | "sendTaskFailure"))
    })
}

/// The names of a task's parameters, as far as they stand in the definition.
fn parameters(task: &asl::Task) -> impl Iterator<Item = &str> {
    let template = task.parameters.as_ref().or(task.arguments.as_ref());
    let names: Vec<&str> = match template {
        Some(asl::Template::Object(members)) => members.keys().map(String::as_str).collect(),
        Some(asl::Template::Value(value)) => {
            value.as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect()
        }
        _ => Vec::new(),
    };
    names.into_iter()
}

/// What a Map state does with a store of objects, if it needs one.
fn needs_objects(map: &asl::Map) -> Option<&'static str> {
    let writes = map.result_writer.as_ref().is_some_and(|writer| writer.resource.is_some());
    match (&map.item_reader, writes) {
        (Some(_), _) => Some("reads its items from objects"),
        (None, true) => Some("writes its results into objects"),
        (None, false) => None,
    }
}

/// All that is refused, and each way out once.
fn error(refused: &[(String, Refusal)]) -> Error {
    let lines: Vec<_> =
        refused.iter().map(|(place, refusal)| format!("{place} {refusal}")).collect();
    let mut hints: Vec<&str> = Vec::new();
    for (_, refusal) in refused {
        if !hints.contains(&&*refusal.hint) {
            hints.push(&refusal.hint);
        }
    }
    Error::new(lines.join("\n")).hint(hints.join("\nhint: "))
}
