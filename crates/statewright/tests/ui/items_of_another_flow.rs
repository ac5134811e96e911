use handlers::OpenedCase;
use statewright::{Flow, Function, Stack, State, each};

pub fn flow(stack: &mut Stack, opened: Flow<(), Vec<OpenedCase>>) {
    let close_case = Function::new(stack, "CloseCase", handlers::close_case);
    let _flow = opened.then(each("Close All", close_case.task("Close Case")));
}

fn main() {}
