statewright_handler::main!(handlers::close_case);
