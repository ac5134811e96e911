//! The workflow and what is around it, as a stack of CloudFormation.

use handlers::{Bill, BillShape, CheckedOrder, Order, OrderError, Risk};
use statewright::{
    App, Function, Predefined, Retry, Stack, State, StateMachine, fail, pass, text,
};

fn main() -> std::process::ExitCode {
    let mut app = App::new();
    describe(app.stack("NewApp"));
    app.synth()
}

fn describe(stack: &mut Stack) {
    let check_order = Function::new(stack, "CheckOrder", handlers::check_order);

    let flow = check_order
        .task("Check Order")
        .retry(Predefined::TRANSIENT, Retry::default())
        .catch(OrderError::NothingOrdered, fail("Nothing Ordered"))
        .choose("How Risky", CheckedOrder::RISK, |risk| match risk {
            Risk::Low => pass("Bill", |order| BillShape {
                title: text!("Order {}", order.get(CheckedOrder::ID)),
                cents: order.get(CheckedOrder::CENTS) + 490,
            })
            .into(),
            Risk::High => fail("Too Risky").cause("Nobody orders that much.").into(),
        });

    let orders = StateMachine::<Order, Bill>::new(stack, "Orders", flow);
    stack.output("OrdersArn", orders.arn());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stack_has_the_workflow() {
        let mut app = App::new();
        describe(app.stack("Test"));
        let template = app.template("Test").unwrap_or_else(|problems| panic!("{problems}"));
        let definition = &template["Resources"]["Orders"]["Properties"]["Definition"];
        assert_eq!(definition["StartAt"], "Check Order");
    }
}
