use std::panic::Location;

use serde_json::{Value, json};

use crate::{
    Stack,
    stack::{Resource, ResourceRef},
};

/// Lets a service invoke a function, on behalf of this source.
///
/// `function` is what it invokes: the function, or an alias of it.
pub(crate) fn permit(
    stack: &mut Stack,
    id: &str,
    function: &Value,
    service: &str,
    source: &Value,
    location: &'static Location<'static>,
) -> ResourceRef {
    let properties = json!({
        "Action": "lambda:InvokeFunction",
        "FunctionName": function,
        "Principal": service,
        "SourceArn": source,
    });
    stack.add(id, Resource::new("AWS::Lambda::Permission", properties, location))
}
