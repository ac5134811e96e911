//! From the model to what runs.

use std::{collections::BTreeSet, sync::Arc};

use statewright_asl::{
    self as asl, Diagnostic, Diagnostics, PathOrNull, QueryLanguage,
    rules::{LABEL_CHARACTERS_MAX, can_be_in_label},
};

use super::{
    Batcher, Catch, Choice, Condition, Items, Jsonata, Kind, Map, Mode, Operand, Program, Reader,
    Rule, Scope, ScopeId, Setting, SomePath, State, StateId, Task, Template, Text, Transition,
    Until, Writer,
};
use crate::{Resource, jsonata};

impl Program {
    /// Makes a state machine ready to run.
    ///
    /// # Errors
    ///
    /// What is wrong with the state machine by the rules of the language, or what of it the
    /// engine cannot run.
    pub fn new(machine: &asl::StateMachine) -> Result<Self, Diagnostics> {
        machine.check()?;
        let mut compiler = Compiler {
            program: Self {
                scopes: Vec::new(),
                states: Vec::new(),
                timeout_seconds: machine.timeout_seconds,
                resources: Default::default(),
                labels: Default::default(),
            },
            language: machine.query_language.unwrap_or(QueryLanguage::JsonPath),
            written_labels: BTreeSet::new(),
            found: Vec::new(),
        };
        collect_labels(&machine.states, &mut compiler.written_labels);
        compiler.scope(&machine.start_at, &machine.states, "");
        match compiler.found {
            found if found.is_empty() => Ok(compiler.program),
            found => Err(Diagnostics(found)),
        }
    }
}

pub(super) struct Compiler {
    program: Program,
    /// The language of states that do not say theirs.
    language: QueryLanguage,
    written_labels: BTreeSet<String>,
    found: Vec<Diagnostic>,
}

/// The names of a scope's states, and the number of the first of them: they are numbered in
/// their order.
#[derive(Clone, Copy)]
struct Names<'a> {
    states: &'a asl::States,
    first: u32,
    /// Where the scope is.
    pointer: &'a str,
}

impl Compiler {
    fn scope(&mut self, start_at: &str, states: &asl::States, pointer: &str) -> ScopeId {
        let id = ScopeId(self.program.scopes.len() as u32);
        let first = self.program.states.len() as u32;
        let names = Names { states, first, pointer };
        let start_at = self.target(start_at, names);
        self.program.scopes.push(Scope { start_at });
        // Room for all of them, so that those of nested scopes come behind.
        self.program.states.extend(states.keys().map(|name| State::unfinished(name)));
        for (index, (name, state)) in states.iter().enumerate() {
            let pointer = format!("{pointer}{}", asl::pointer_to_state(name));
            let compiled = self.state(name, state, names, &pointer);
            self.program.states[first as usize + index] = compiled;
        }
        id
    }

    /// The state that a name leads to. The rules pass over names with a gap in them, which a
    /// deployment may fill.
    fn target(&mut self, name: &str, names: Names<'_>) -> StateId {
        let index = names.states.get_index_of(name).unwrap_or_else(|| {
            let message = format!("there is no state {name:?} to go to");
            self.found.push(Diagnostic::unsupported(names.pointer, message));
            0
        });
        StateId(names.first + index as u32)
    }

    fn transition(&mut self, transition: &asl::Transition, names: Names<'_>) -> Transition {
        match transition {
            asl::Transition::Next(name) => Transition::Next(self.target(name, names)),
            asl::Transition::End => Transition::End,
        }
    }

    fn state(&mut self, name: &str, state: &asl::State, names: Names<'_>, pointer: &str) -> State {
        let common = state.common();
        let language = common.query_language.unwrap_or(self.language);
        let kind = self.kind(name, state, names, pointer);
        let (result_selector, transition) = match state {
            asl::State::Task(task) => (&task.result_selector, Some(&task.transition)),
            asl::State::Parallel(parallel) => {
                (&parallel.result_selector, Some(&parallel.transition))
            }
            asl::State::Map(map) => (&map.result_selector, Some(&map.transition)),
            _ => (&None, state.transition()),
        };
        let result_selector = self.template(result_selector, "ResultSelector");
        State {
            name: name.into(),
            language,
            input_path: some_path(common.input_path.as_ref()),
            output_path: some_path(common.output_path.as_ref()),
            result_selector,
            result_path: some_path(state.result_path()),
            assign: self.template(&common.assign, "Assign"),
            output: self.template(&common.output, "Output"),
            retry: state.retry().to_vec(),
            catch: state
                .catch()
                .iter()
                .enumerate()
                .map(|(index, catch)| self.catch(catch, index, names))
                .collect(),
            transition: transition.map_or(Transition::End, |next| self.transition(next, names)),
            kind,
        }
    }

    fn kind(&mut self, name: &str, state: &asl::State, names: Names<'_>, pointer: &str) -> Kind {
        match state {
            asl::State::Task(task) => self.task(name, task, pointer),
            asl::State::Choice(choice) => Kind::Choice(Choice {
                rules: choice
                    .choices
                    .iter()
                    .enumerate()
                    .map(|(index, rule)| self.rule(rule, index, names))
                    .collect(),
                default: choice.default.as_deref().map(|name| self.target(name, names)),
            }),
            asl::State::Pass(pass) => Kind::Pass {
                parameters: self.template(&pass.parameters, "Parameters"),
                result: pass.result.as_ref().map(Into::into),
            },
            asl::State::Wait(wait) => Kind::Wait(match &wait.until {
                asl::Until::Seconds(seconds) => Until::Seconds(self.setting(seconds, "Seconds")),
                asl::Until::Timestamp(at) => Until::Timestamp(self.setting(at, "Timestamp")),
            }),
            asl::State::Succeed(_) => Kind::Succeed,
            asl::State::Fail(fail) => Kind::Fail {
                error: fail.error.as_ref().map(|text| self.text(text, "Error")),
                cause: fail.cause.as_ref().map(|text| self.text(text, "Cause")),
            },
            asl::State::Parallel(parallel) => Kind::Parallel {
                arguments: self.arguments(&parallel.parameters, &parallel.arguments),
                branches: parallel
                    .branches
                    .iter()
                    .enumerate()
                    .map(|(index, branch)| {
                        let pointer = format!("{pointer}/Branches/{index}");
                        self.scope(&branch.start_at, &branch.states, &pointer)
                    })
                    .collect(),
            },
            asl::State::Map(map) => self.map(name, map, pointer),
        }
    }

    fn task(&mut self, name: &str, task: &asl::Task, pointer: &str) -> Kind {
        let Some(resource) = Resource::parse(&task.resource) else {
            self.found.push(
                Diagnostic::unsupported(
                    format!("{pointer}/Resource"),
                    format!("state {name:?}: the `Resource` {:?} cannot be run", task.resource),
                )
                .help("Lambda functions, activities and the actions of services are run, each by its ARN"),
            );
            return Kind::Succeed;
        };
        self.program.resources.insert(name.into(), resource.clone());
        Kind::Task(Box::new(Task {
            text: task.resource.as_str().into(),
            resource,
            arguments: self.arguments(&task.parameters, &task.arguments),
            credentials: self.template(&task.credentials, "Credentials"),
            timeout_seconds: self.some_setting(&task.timeout_seconds, "TimeoutSeconds"),
            heartbeat_seconds: self.some_setting(&task.heartbeat_seconds, "HeartbeatSeconds"),
        }))
    }

    fn map(&mut self, name: &str, map: &asl::Map, pointer: &str) -> Kind {
        let processor = &map.item_processor;
        let config = processor.processor_config.clone().unwrap_or_default();
        let mode = match config.mode {
            Some(asl::Mode::Distributed) => Mode::Distributed {
                label: self.label(name, map),
                execution_type: config.execution_type.unwrap_or(asl::ExecutionType::Standard),
            },
            Some(asl::Mode::Inline) | None => Mode::Inline,
        };
        let items = match (&map.items, &map.items_path) {
            (Some(asl::Template::Jsonata(expression)), _) => {
                Items::Jsonata(self.jsonata(expression, "Items"))
            }
            (Some(items), _) => Items::Template(Template::compile(items, "Items", self)),
            (None, Some(path)) => Items::Path(path.clone()),
            (None, None) => Items::Whole,
        };
        let selector = match &map.item_selector {
            Some(_) => self.template(&map.item_selector, "ItemSelector"),
            None => self.template(&map.parameters, "Parameters"),
        };
        let scope = if processor.is_iterator { "Iterator" } else { "ItemProcessor" };
        Kind::Map(Box::new(Map {
            processor: self.scope(
                &processor.start_at,
                &processor.states,
                &format!("{pointer}/{scope}"),
            ),
            mode,
            items,
            item_selector: selector,
            max_concurrency: self.some_setting(&map.max_concurrency, "MaxConcurrency"),
            tolerated_failure_count: self
                .some_setting(&map.tolerated_failure_count, "ToleratedFailureCount"),
            tolerated_failure_percentage: self
                .some_setting(&map.tolerated_failure_percentage, "ToleratedFailurePercentage"),
            reader: map.item_reader.as_ref().map(|reader| self.reader(reader)),
            batcher: map.item_batcher.as_ref().map(|batcher| Batcher {
                max_items: self
                    .some_setting(&batcher.max_items_per_batch, "ItemBatcher/MaxItemsPerBatch"),
                max_bytes: self.some_setting(
                    &batcher.max_input_bytes_per_batch,
                    "ItemBatcher/MaxInputBytesPerBatch",
                ),
                input: self.template(&batcher.batch_input, "ItemBatcher/BatchInput"),
            }),
            writer: map.result_writer.as_ref().map(|writer| self.writer(writer)),
        }))
    }

    /// The label of a Distributed Map. AWS makes one up where there is none; the name, as far as
    /// it can be a label, keeps that readable.
    fn label(&mut self, name: &str, map: &asl::Map) -> Arc<str> {
        let label: Arc<str> = match &map.label {
            Some(label) => label.as_str().into(),
            None => {
                let letter =
                    |letter| if can_be_in_label(letter) && letter != '/' { letter } else { '-' };
                let cut = |length| name.chars().map(letter).take(length).collect::<String>();
                let numbered = |number: usize| {
                    let number = format!("-{number}");
                    cut(LABEL_CHARACTERS_MAX - number.len()) + &number
                };
                let mut labels =
                    std::iter::once(cut(LABEL_CHARACTERS_MAX)).chain((2..).map(numbered));
                let is_free = |label: &String| {
                    !self.written_labels.contains(label)
                        && !self.program.labels.contains_key(label.as_str())
                };
                labels.find(is_free).unwrap_or_default().into()
            }
        };
        self.program.labels.insert(Arc::clone(&label), name.into());
        label
    }

    fn reader(&mut self, reader: &asl::ItemReader) -> Reader {
        let config = reader.reader_config.clone().unwrap_or_default();
        Reader {
            resource: reader.resource.as_str().into(),
            arguments: match &reader.arguments {
                Some(_) => self.template(&reader.arguments, "ItemReader/Arguments"),
                None => self.template(&reader.parameters, "ItemReader/Parameters"),
            },
            max_items: self.some_setting(&config.max_items, "ItemReader/ReaderConfig/MaxItems"),
            config,
        }
    }

    fn writer(&mut self, writer: &asl::ResultWriter) -> Writer {
        let config = writer.writer_config.clone().unwrap_or_default();
        Writer {
            exports: writer.resource.is_some(),
            arguments: match &writer.arguments {
                Some(_) => self.template(&writer.arguments, "ResultWriter/Arguments"),
                None => self.template(&writer.parameters, "ResultWriter/Parameters"),
            },
            transformation: config.transformation,
            output_type: config.output_type,
        }
    }

    fn rule(&mut self, rule: &asl::ChoiceRule, index: usize, names: Names<'_>) -> Rule {
        let field = format!("Choices[{index}]");
        Rule {
            condition: self.condition(&rule.condition, &field),
            assign: self.template(&rule.assign, &format!("{field}/Assign")),
            output: self.template(&rule.output, &format!("{field}/Output")),
            next: self.target(&rule.next, names),
        }
    }

    fn condition(&mut self, condition: &asl::Condition, field: &str) -> Condition {
        let mut all = |conditions: &[asl::Condition]| {
            conditions.iter().map(|condition| self.condition(condition, field)).collect()
        };
        match condition {
            asl::Condition::And(conditions) => Condition::And(all(conditions)),
            asl::Condition::Or(conditions) => Condition::Or(all(conditions)),
            asl::Condition::Commented { condition, .. } => self.condition(condition, field),
            asl::Condition::Not(inner) => Condition::Not(Box::new(self.condition(inner, field))),
            asl::Condition::Test { variable, comparison } => Condition::Test {
                variable: variable.clone(),
                operator: comparison.operator,
                operand: match &comparison.operand {
                    asl::Operand::Value(value) => Operand::Value(value.into()),
                    asl::Operand::Path(path) => Operand::Path(path.clone()),
                },
            },
            asl::Condition::Jsonata(expression) => {
                Condition::Jsonata(self.jsonata(expression, &format!("{field}/Condition")))
            }
            asl::Condition::Boolean(value) => Condition::Boolean(*value),
        }
    }

    fn catch(&mut self, catch: &asl::Catch, index: usize, names: Names<'_>) -> Catch {
        let field = format!("Catch[{index}]");
        Catch {
            error_equals: catch.error_equals.clone(),
            result_path: some_path(catch.result_path.as_ref()),
            assign: self.template(&catch.assign, &format!("{field}/Assign")),
            output: self.template(&catch.output, &format!("{field}/Output")),
            next: self.target(&catch.next, names),
        }
    }

    fn text(&mut self, text: &asl::FailText, field: &str) -> Text {
        let path_field: Arc<str> = format!("{field}Path").into();
        match text {
            asl::FailText::Value(text) => Text::Value(text.as_str().into()),
            asl::FailText::Jsonata(expression) => {
                Text::Template(Template::Jsonata(self.jsonata(expression, field)))
            }
            asl::FailText::Path(path) => Text::Template(Template::Path(path.clone(), path_field)),
            asl::FailText::Call(call) => Text::Template(Template::Call(call.clone())),
        }
    }

    fn arguments(
        &mut self,
        parameters: &Option<asl::Template>,
        arguments: &Option<asl::Template>,
    ) -> Option<Template> {
        match arguments {
            Some(_) => self.template(arguments, "Arguments"),
            None => self.template(parameters, "Parameters"),
        }
    }

    fn template(&mut self, template: &Option<asl::Template>, field: &str) -> Option<Template> {
        template.as_ref().map(|template| Template::compile(template, field, self))
    }

    fn some_setting<T: Clone>(
        &mut self,
        setting: &Option<asl::Setting<T>>,
        field: &str,
    ) -> Option<Setting<T>> {
        setting.as_ref().map(|setting| self.setting(setting, field))
    }

    fn setting<T: Clone>(&mut self, setting: &asl::Setting<T>, field: &str) -> Setting<T> {
        match setting {
            asl::Setting::Value(value) => Setting::Value(value.clone()),
            asl::Setting::Jsonata(expression) => Setting::Jsonata(self.jsonata(expression, field)),
            asl::Setting::Path(path) => Setting::Path(path.clone()),
        }
    }

    pub(super) fn jsonata(&mut self, expression: &asl::Jsonata, field: &str) -> Jsonata {
        let field: Arc<str> = field.into();
        let expression =
            jsonata::Expression::parse(expression.expression()).unwrap_or_else(|error| {
                self.found.push(Diagnostic::unsupported(
                    String::new(),
                    format!("the expression `{}` cannot be run: {error}", expression.expression()),
                ));
                jsonata::Expression::nothing()
            });
        Jsonata { expression, field }
    }
}

impl State {
    fn unfinished(name: &str) -> Self {
        Self {
            name: name.into(),
            language: QueryLanguage::JsonPath,
            input_path: SomePath::Whole,
            output_path: SomePath::Whole,
            result_selector: None,
            result_path: SomePath::Whole,
            assign: None,
            output: None,
            retry: Vec::new(),
            catch: Vec::new(),
            transition: Transition::End,
            kind: Kind::Succeed,
        }
    }
}

/// The labels that are written anywhere in a state machine.
fn collect_labels(states: &asl::States, labels: &mut BTreeSet<String>) {
    for state in states.values() {
        match state {
            asl::State::Map(map) => {
                labels.extend(map.label.clone());
                collect_labels(&map.item_processor.states, labels);
            }
            asl::State::Parallel(parallel) => {
                for branch in &parallel.branches {
                    collect_labels(&branch.states, labels);
                }
            }
            _ => {}
        }
    }
}

fn some_path(path: Option<&PathOrNull>) -> SomePath {
    match path {
        None => SomePath::Whole,
        Some(PathOrNull::Null) => SomePath::Null,
        Some(PathOrNull::Path(path)) => {
            let whole = path.steps().is_empty()
                && matches!(path.root(), asl::expression::json_path::Root::Data);
            if whole { SomePath::Whole } else { SomePath::Path(path.clone()) }
        }
    }
}
