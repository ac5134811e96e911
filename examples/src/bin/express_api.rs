statewright_handler::main!(examples::express_api::journey, examples::express_api::stay,);
