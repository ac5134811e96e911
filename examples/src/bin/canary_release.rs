statewright_handler::main!(examples::canary_release::take);
