statewright_handler::main!(examples::file_processing::look_at);
