use handlers::OpenedCase;
use statewright::{Expr, Function, Stack, each};
use statewright_handler::Shape;

#[derive(Shape)]
struct Day {
    cases: Vec<OpenedCase>,
}

pub fn flow(stack: &mut Stack) {
    let close_case = Function::new(stack, "CloseCase", handlers::close_case);
    let _flow = each("Close All", close_case.task("Close Case"))
        .items(|day: Expr<Day>| day.get(Day::CASES));
}

fn main() {}
