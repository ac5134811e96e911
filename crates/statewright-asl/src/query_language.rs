use crate::write::spelled;

spelled! {
    /// A language for the expressions in a state.
    #[derive(Default)]
    QueryLanguage {
        /// paths, payload templates and intrinsic functions.
        #[default]
        JsonPath = "JSONPath",
        /// expressions between `{%` and `%}`.
        Jsonata = "JSONata",
    }
}
