use crate::{Severity, rules::Rule};

pub(crate) static RULE: Rule = Rule {
    code: "SW0405",
    name: "intrinsic-format-arity",
    severity: Severity::Warning,
    summary: "`States.Format` has more or fewer arguments than `{}`.",
    why: "AWS takes it, and the execution fails when it comes to it.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Parameters": { "t.$": "States.Format('{} {}', $.a)" }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Parameters": { "t.$": "States.Format('{}', $.a)" }, "End": true } } }"#,
};
