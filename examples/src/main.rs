//! Prints the template of an example (`--stack OrderSaga`), and writes the assembly of all.

fn main() -> std::process::ExitCode {
    examples::app().synth()
}
