use crate::{
    Diagnostic, Severity,
    data_flow::{Missing, Shape},
    definition::Place,
    document::Node,
    expression::json_path::Step,
    rules::{Found, Rule},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0701",
    name: "missing-data",
    severity: Severity::Warning,
    summary: "A path leads to something that cannot be there.",
    why: "AWS takes it, and the execution fails with `States.Runtime`, which nothing can catch. What is known of the data comes from an example or schema of the input, from the definition itself, and from what AWS's services answer.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Result": { "order": 7 }, "Next": "B" }, "B": { "Type": "Pass", "InputPath": "$.ordr", "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Result": { "order": 7 }, "Next": "B" }, "B": { "Type": "Pass", "InputPath": "$.order", "End": true } } }"#,
};

/// A path that leads to nothing: `container` is what the steps lead to that can be taken.
pub(crate) fn found(
    node: &Node<'_>,
    place: &Place<'_>,
    missing: &Missing,
    step: &Step,
    container: &str,
    found: &mut Found,
) {
    let message = missing.describe(step, container);
    let diagnostic = RULE.found(node.span, place, message);
    let diagnostic = match step {
        Step::Field(_) if missing.container.is_text() => {
            diagnostic.help("`States.StringToJson` reads the JSON that a text holds")
        }
        Step::Field(name) => diagnostic.did_you_mean_field(name, &missing.container),
        _ => diagnostic,
    };
    found.add(diagnostic.made_at(&missing.container));
}

impl Diagnostic {
    /// Suggests the field of an object that is most like the one that was written.
    pub(crate) fn did_you_mean_field(self, name: &str, object: &Shape) -> Self {
        let diagnostic = self.did_you_mean(name, object.field_names());
        let has = |name| object.field_names().any(|known| known == name);
        // It is easily forgotten what `lambda:invoke` puts around it.
        if diagnostic.help.is_none() && has("Payload") && has("StatusCode") {
            return diagnostic.help("what the function returns is in `Payload`");
        }
        diagnostic
    }

    /// Shows where an object was made.
    pub(crate) fn made_at(self, object: &Shape) -> Self {
        let origins = object.origins();
        origins.iter().fold(self, |diagnostic, origin| diagnostic.related(origin.span, origin.what))
    }
}
