statewright_handler::main!(handlers::open_case);
