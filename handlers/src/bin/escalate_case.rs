statewright_handler::main!(handlers::escalate_case);
