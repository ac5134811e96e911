statewright_handler::main!(handlers::check_order);
