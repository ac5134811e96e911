use crate::{
    Severity,
    definition::Definition,
    rules::{Found, Rule, unreachable::has_no_end},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0206",
    name: "no-terminal-state",
    severity: Severity::Error,
    summary: "No state is the last one.",
    why: "An execution could only end by a timeout, an error, or after 25,000 events.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "A" } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for scope in definition.scopes.iter().filter(|scope| has_no_end(definition, scope)) {
        let place = scope.place.place();
        let span = scope.node.member("States").map_or(scope.node.span, |states| states.key_span);
        let answer = "Workflow has no terminal state".to_owned();
        found.add(
            RULE.found(span, &place, "none of these states ends the workflow")
                .aws("MISSING_END_STATE", answer, None)
                .help("write `\"End\": true`, or lead to a Succeed or Fail state"),
        );
    }
}
