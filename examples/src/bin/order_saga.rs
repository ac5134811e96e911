statewright_handler::main!(
    examples::order_saga::reserve,
    examples::order_saga::charge,
    examples::order_saga::ship,
    examples::order_saga::refund,
    examples::order_saga::release,
);
