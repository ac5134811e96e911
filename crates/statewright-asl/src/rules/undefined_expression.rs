use crate::{
    Diagnostic, Severity,
    data_flow::Cause,
    definition::Place,
    document::Node,
    rules::{Found, Rule},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0702",
    name: "undefined-expression",
    severity: Severity::Warning,
    summary: "An expression gives nothing, whatever the input is.",
    why: "AWS takes it, and the state fails with `States.QueryEvaluationError` when it comes to it: each expression has to give a value. In an object that an expression makes, the field is left out without a word.",
    fails: r#"{ "QueryLanguage": "JSONata", "StartAt": "A", "States": { "A": { "Type": "Pass", "Output": { "order": 7 }, "Next": "B" }, "B": { "Type": "Pass", "Output": "{% $states.input.ordr %}", "End": true } } }"#,
    passes: r#"{ "QueryLanguage": "JSONata", "StartAt": "A", "States": { "A": { "Type": "Pass", "Output": { "order": 7 }, "Next": "B" }, "B": { "Type": "Pass", "Output": "{% $states.input.order %}", "End": true } } }"#,
};

/// An expression that gives nothing.
pub(crate) fn found(node: &Node<'_>, place: &Place<'_>, cause: Option<&Cause>, found: &mut Found) {
    let diagnostic = RULE.found(node.span, place, "the expression gives nothing");
    found.add(match cause {
        Some(cause) => diagnostic.because_of(cause),
        None => diagnostic,
    });
}

/// A part of what an expression makes that will not be in it.
pub(crate) fn part(node: &Node<'_>, place: &Place<'_>, cause: &Cause, found: &mut Found) {
    let message = "a part of what the expression makes is left out";
    found.add(RULE.found(node.span, place, message).because_of(cause));
}

impl Diagnostic {
    /// Says why something is not there.
    pub(crate) fn because_of(mut self, cause: &Cause) -> Self {
        let name = &cause.name;
        if cause.unassigned.is_some() {
            self.message += &format!(": nothing is assigned to `${name}` before");
            return self;
        }
        let owner = cause.owner.join(".");
        let container = &cause.container;
        let by = if cause.is_vague { ", by the example that was given" } else { "" };
        let why = container.describe_fields();
        let why = why.unwrap_or_else(|| format!("is {}{by}", container.describe()));
        self.message += &format!(": there is no `{owner}.{name}`, as `{owner}` {why}");
        if container.is_text() {
            return self.help("`$parse` reads the JSON that a text holds");
        }
        self.did_you_mean_field(name, container).made_at(container)
    }
}
