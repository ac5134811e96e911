use std::panic::Location;

use serde_json::{Value, json};

use crate::{Condition, Problem};

use super::{Section, Stack};

/// What is said of an output besides its value.
#[derive(Clone, Debug, Default)]
pub struct OutputProps {
    /// What it is, in words.
    pub description: Option<String>,
    /// The name under which other stacks can import it, unique in an account and a region. Not
    /// needed for the stacks of this app, which use each other's resources as they are.
    pub export: Option<String>,
    /// The condition under which there is such an output.
    pub condition: Option<Condition>,
}

impl Stack {
    /// Adds an output: a value that the deployed stack tells.
    #[track_caller]
    pub fn output(&mut self, id: &str, value: impl Into<Value>) {
        self.add_output(id, value.into(), &OutputProps::default(), Location::caller());
    }

    /// Adds an output of which more is said.
    ///
    /// ```
    /// # use serde_json::json;
    /// # use statewright::{App, OutputProps};
    /// # let mut app = App::new();
    /// # let stack = app.stack("Orders");
    /// let queue = stack.resource("Queue", "AWS::SQS::Queue", json!({}));
    /// let props = OutputProps {
    ///     description: Some("where orders come in".to_owned()),
    ///     export: Some("orders-queue".to_owned()),
    ///     ..OutputProps::default()
    /// };
    /// stack.output_with("QueueUrl", queue.reference(), &props);
    /// # app.template("Orders").unwrap();
    /// ```
    #[track_caller]
    pub fn output_with(&mut self, id: &str, value: impl Into<Value>, props: &OutputProps) {
        self.add_output(id, value.into(), props, Location::caller());
    }

    fn add_output(
        &mut self,
        id: &str,
        value: Value,
        props: &OutputProps,
        location: &'static Location<'static>,
    ) {
        let mut output = json!({});
        if let Some(description) = &props.description {
            self.check_description(&self.path(id), description, location);
            output["Description"] = json!(description);
        }
        output["Value"] = value;
        if let Some(condition) = &props.condition {
            output["Condition"] = json!(condition.name());
        }
        if let Some(name) = &props.export {
            let allowed =
                |letter: char| letter.is_ascii_alphanumeric() || letter == ':' || letter == '-';
            if name.is_empty() || name.len() > 255 || !name.chars().all(allowed) {
                let message = format!(
                    "the name of an export is 1 to 255 letters, digits, `:` and `-`, not {name:?}"
                );
                self.report(Problem::new(self.path(id), message).at(location));
            }
            output["Export"] = json!({ "Name": name });
        }
        self.add_entry(Section::Outputs, id, output, location);
    }
}
