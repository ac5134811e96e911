use std::panic::Location;

use serde_json::{Map, Value, json};

use crate::{
    Construct, Intrinsic, Stack,
    stack::{Resource, ResourceRef},
};

use super::Metric;

/// A page of charts in CloudWatch, two in a row.
///
/// ```
/// # use statewright::{App, Dashboard, Function, StateMachine};
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// # let open_case = Function::new(stack, "OpenCaseFunction", handlers::open_case);
/// # let machine = StateMachine::new(stack, "Machine", open_case.task("Open Case"));
/// Dashboard::new(
///     stack,
///     "Cases",
///     [
///         ("Executions", vec![machine.executions_started(), machine.executions_failed()]),
///         ("How long they took", vec![machine.execution_time()]),
///     ],
/// );
/// # app.template("Doc").unwrap();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dashboard {
    resource: ResourceRef,
}

/// The size of a chart: a page is 24 wide.
const WIDTH: usize = 12;
const HEIGHT: usize = 6;

impl Dashboard {
    /// Adds a page to the stack with these charts, each with its title.
    #[track_caller]
    pub fn new<'a>(
        stack: &mut Stack,
        id: &str,
        charts: impl IntoIterator<Item = (&'a str, Vec<Metric>)>,
    ) -> Self {
        let mut values = Map::new();
        let widgets = charts.into_iter().enumerate().map(|(place, (title, metrics))| {
            let metrics: Value = metrics.iter().map(Metric::in_widget).collect();
            json!({
                "type": "metric",
                "x": place % 2 * WIDTH,
                "y": place / 2 * HEIGHT,
                "width": WIDTH,
                "height": HEIGHT,
                "properties": {
                    "metrics": metrics,
                    "region": Intrinsic::reference("AWS::Region"),
                    "title": title,
                },
            })
        });
        let mut body = json!({ "widgets": widgets.collect::<Value>() });
        name_values(&mut body, &mut values);
        // The body is a text: what CloudFormation knows stands in it by a name.
        let properties = json!({ "DashboardBody": { "Fn::Sub": [body.to_string(), values] } });
        let resource = Resource::new("AWS::CloudWatch::Dashboard", properties, Location::caller());
        Self { resource: stack.add(id, resource) }
    }

    /// The name of the page.
    #[must_use]
    pub fn name(&self) -> Intrinsic {
        self.resource.reference()
    }
}

impl Construct for Dashboard {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}

/// Puts `${…}` in place of each intrinsic function, and tells what stands for what.
fn name_values(part: &mut Value, values: &mut Map<String, Value>) {
    match part {
        Value::Array(items) => items.iter_mut().for_each(|item| name_values(item, values)),
        Value::Object(members)
            if members.contains_key("Ref") || members.contains_key("Fn::GetAtt") =>
        {
            let known =
                values.iter().find(|(_, value)| *value == part).map(|(name, _)| name.clone());
            let name = known.unwrap_or_else(|| format!("Value{}", values.len() + 1));
            let value = std::mem::replace(part, json!(format!("${{{name}}}")));
            values.insert(name, value);
        }
        Value::Object(members) => {
            members.values_mut().for_each(|member| name_values(member, values));
        }
        Value::String(text) => *text = text.replace("${", "${!"),
        _ => {}
    }
}
