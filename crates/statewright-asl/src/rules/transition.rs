use crate::{
    Severity,
    definition::Definition,
    document::Value,
    rules::{Found, Rule, SCHEMA},
};

pub(crate) static NEITHER: Rule = Rule {
    code: "SW0201",
    name: "missing-next-or-end",
    severity: Severity::Error,
    summary: "A state neither goes on nor ends.",
    why: "All states but Choice, Succeed and Fail have either `Next` or `End`.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass" } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }"#,
};

pub(crate) static BOTH: Rule = Rule {
    code: "SW0202",
    name: "next-and-end",
    severity: Severity::Error,
    summary: "A state goes on and ends.",
    why: "There is either `Next` or `End`.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "B", "End": true }, "B": { "Type": "Succeed" } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Succeed" } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for state in &definition.states {
        let place = state.place.place();
        let (next, end) = (state.member("Next"), state.member("End"));
        match (next, end) {
            // AWS takes `false` for not there.
            (Some(next), Some(end)) if end.value.value == Value::Bool(true) => {
                let message =
                    "a state either goes on with `Next` or ends with `End`, and this one has both";
                found.add(
                    BOTH.found(end.key_span, &place, message)
                        .related(next.key_span, "it goes on here")
                        .aws(
                            SCHEMA,
                            "There should only be one of the following fields: [Next, End]"
                                .to_owned(),
                            Some(&place),
                        )
                        .help("remove one of them"),
                );
            }
            (None, end) if state.kind.is_some_and(|kind| kind.has_transition()) => {
                if end.is_some_and(|end| end.value.value != Value::Bool(false)) {
                    continue;
                }
                let message = "nothing says what comes after this state";
                let diagnostic = NEITHER
                    .found(state.member.key_span, &place, message)
                    .aws(
                        SCHEMA,
                        "This object should have only one of the following fields: [Next, End]"
                            .to_owned(),
                        Some(&place),
                    )
                    .help("write `\"Next\": \"…\"`, or `\"End\": true`");
                found.add_missing(diagnostic, &place, &["Next", "End"]);
            }
            _ => {}
        }
    }
}
