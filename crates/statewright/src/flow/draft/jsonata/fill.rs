//! What is said of data, in the fields that a state in JSONata has for it.

use serde_json::Value;
use statewright_asl::{
    Condition, FailText, Setting, State, Template, Until, expression::jsonata::functions,
};
use statewright_handler::{Code, Root};

use super::{
    super::{
        Unsaid,
        slot::{Slot, assign, catch_mut, constant_setting, is, text, whole},
    },
    expression, template,
};

pub(in super::super) fn fill(slot: &Slot, state: &mut State, code: &Code) -> Result<(), Unsaid> {
    match (slot, state) {
        (Slot::Input, State::Task(task)) => task.arguments = Some(template(code)),
        (Slot::Input, State::Parallel(parallel)) => {
            parallel.arguments = Some(template(code));
        }
        (Slot::Condition(index), State::Choice(choice)) => {
            if let Some(rule) = choice.choices.get_mut(*index) {
                rule.condition = condition(code);
            }
        }
        (Slot::CatchOutput(index), state) => {
            if let Some(catch) = catch_mut(state, *index) {
                catch.output = (!is(code, &Root::Error)).then(|| template(code));
            }
        }
        (Slot::Seconds, State::Wait(wait)) => wait.until = Until::Seconds(seconds(code)?),
        (Slot::Timestamp, State::Wait(wait)) => {
            wait.until = Until::Timestamp(setting(code, text)?);
        }
        (Slot::Timeout, State::Task(task)) => task.timeout_seconds = Some(seconds(code)?),
        (Slot::Heartbeat, State::Task(task)) => task.heartbeat_seconds = Some(seconds(code)?),
        (Slot::Error, State::Fail(fail)) => fail.error = Some(fail_text(code)),
        (Slot::Cause, State::Fail(fail)) => fail.cause = Some(fail_text(code)),
        (Slot::Items, State::Map(map)) => {
            map.items = (!is(code, &Root::Input)).then(|| template(code));
        }
        (Slot::ItemSelector, State::Map(map)) => {
            map.item_selector = Some(template(code));
        }
        (Slot::ItemReader, State::Map(map)) => {
            map.item_reader.get_or_insert_default().arguments = Some(template(code));
        }
        (Slot::BatchInput(_), State::Map(map)) => {
            let batcher = map.item_batcher.get_or_insert_default();
            batcher.batch_input = Some(template(code));
        }
        (Slot::ResultWriter, State::Map(map)) => {
            let writer = map.result_writer.get_or_insert_default();
            writer.arguments = Some(template(code));
        }
        (Slot::Assign(name), _) if functions::lookup(name).is_some() => {
            return Err(Unsaid::new(format!("assigns the variable `${name}`")).help(format!(
                "`${name}` is a function of JSONata: give the variable another name"
            )));
        }
        (Slot::Assign(name), state) => {
            assign(state, name, template(code));
        }
        (Slot::Output, state) => {
            let implied = match state {
                State::Task(_) | State::Parallel(_) | State::Map(_) => Root::Result,
                _ => Root::Input,
            };
            if !is(code, &implied) {
                state.common_mut().output = Some(template(code));
            }
        }
        (slot, state) => return Err(slot.out_of_place(state)),
    }
    Ok(())
}

fn condition(code: &Code) -> Condition {
    match code {
        Code::Constant(Value::Bool(holds)) => Condition::Boolean(*holds),
        _ => Condition::Jsonata(expression(code)),
    }
}

fn fail_text(code: &Code) -> FailText {
    match template(code) {
        Template::Value(Value::String(text)) => FailText::Value(text),
        _ => FailText::Jsonata(expression(code)),
    }
}

fn seconds(code: &Code) -> Result<Setting<u64>, Unsaid> {
    setting(code, whole)
}

fn setting<T>(code: &Code, constant: fn(&Value) -> Option<T>) -> Result<Setting<T>, Unsaid> {
    match code {
        Code::Constant(value) => constant_setting(value, constant),
        _ => Ok(Setting::Jsonata(expression(code))),
    }
}
