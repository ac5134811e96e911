statewright_handler::main!(examples::scheduled_report::write_report);
