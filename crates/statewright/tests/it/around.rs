//! What is around a workflow: the template of each construct, and what AWS would refuse of it.
//!
//! Each template is one that cfn-lint finds nothing in; `acceptance/run.py` asks it.

mod alarms;
mod apis;
mod existing;
mod functions;
mod grants;
mod machines;
mod messages;
mod storage;
mod triggers;

use statewright::{App, Stack};

/// The template of an app with one stack.
fn template(describe: impl FnOnce(&mut Stack)) -> String {
    let mut app = App::new();
    describe(app.stack("Test"));
    let template = app.template("Test").unwrap_or_else(|problems| panic!("{problems}"));
    format!("{template:#}")
}

/// What a role may do, by what was granted to it.
fn rights(describe: impl FnOnce(&mut Stack, &statewright::Role)) -> serde_json::Value {
    let mut app = App::new();
    let stack = app.stack("Test");
    let role = statewright::Role::new(stack, "Grantee", statewright::Principal::Lambda);
    describe(stack, &role);
    let template = app.template("Test").unwrap_or_else(|problems| panic!("{problems}"));
    let policies = &template["Resources"]["Grantee"]["Properties"]["Policies"];
    policies[0]["PolicyDocument"]["Statement"].clone()
}
