statewright_handler::main!(examples::nightly_etl::add_up);
