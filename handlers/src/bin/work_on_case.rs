statewright_handler::main!(handlers::work_on_case);
