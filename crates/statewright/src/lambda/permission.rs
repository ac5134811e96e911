use std::panic::Location;

use serde_json::json;

use crate::{Intrinsic, stack::Resource};

/// What lets a service invoke a function, or an alias of one, on behalf of this source.
pub(crate) fn permit(
    function: &Intrinsic,
    service: &str,
    source: &Intrinsic,
    location: &'static Location<'static>,
) -> Resource {
    let properties = json!({
        "Action": "lambda:InvokeFunction",
        "FunctionName": function,
        "Principal": service,
        "SourceArn": source,
    });
    Resource::new("AWS::Lambda::Permission", properties, location)
}
