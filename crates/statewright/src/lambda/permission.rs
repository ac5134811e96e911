use std::panic::Location;

use serde_json::json;

use crate::{
    Function, FunctionAlias, FunctionVersion, Grantee, Intrinsic, Stack, Statement, Text,
    stack::Resource,
};

/// Who may invoke a function, by its own ARN or by that of an alias or a version.
macro_rules! permissions {
    ($($invoked:ident),+) => {$(
        impl<In, Out, E> $invoked<In, Out, E> {
            /// Lets it be invoked.
            #[track_caller]
            pub fn grant_invoke(&self, stack: &mut Stack, grantee: &impl Grantee) {
                let statement = Statement::allow(["lambda:InvokeFunction"]).on(self.arn());
                grantee.role().grant(stack, statement);
            }

            /// Lets a service that has no construct here, such as `cognito-idp.amazonaws.com`,
            /// invoke it on behalf of what has this ARN.
            #[track_caller]
            pub fn permit(
                &self,
                stack: &mut Stack,
                id: &str,
                service: &str,
                source: impl Into<Text>,
            ) {
                let permission =
                    permit(&self.arn(), service, &source.into().into(), Location::caller());
                stack.add(id, permission);
            }
        }
    )+};
}

permissions!(Function, FunctionAlias, FunctionVersion);

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
