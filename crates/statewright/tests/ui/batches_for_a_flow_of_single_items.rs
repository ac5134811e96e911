use statewright::{Function, Stack, each};

pub fn flow(stack: &mut Stack) {
    let close_case = Function::new(stack, "CloseCase", handlers::close_case);
    let _flow = each("Close All", close_case.task("Close Case")).batches_of(100);
}

fn main() {}
