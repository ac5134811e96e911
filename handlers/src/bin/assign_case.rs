statewright_handler::main!(handlers::assign_case);
