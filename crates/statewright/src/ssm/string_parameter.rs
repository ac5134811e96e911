use std::panic::Location;

use serde_json::json;

use crate::{
    Construct, Grantee, Intrinsic, Stack, Statement, Text,
    check::Checks,
    stack::{Resource, ResourceRef},
};

/// A text in the Parameter Store, which programs read by its name while they run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StringParameter {
    resource: ResourceRef,
    /// Whether its name is a path, which begins with a `/`.
    is_path: bool,
}

impl StringParameter {
    /// Adds a text to the stack, under a name that CloudFormation makes.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str, value: impl Into<Text>) -> Self {
        Self::add(stack, id, None, &value.into(), Location::caller())
    }

    /// Adds a text to the stack under this name, such as `/calls/limit`.
    #[track_caller]
    pub fn named(
        stack: &mut Stack,
        id: &str,
        name: impl Into<Text>,
        value: impl Into<Text>,
    ) -> Self {
        Self::add(stack, id, Some(name.into()), &value.into(), Location::caller())
    }

    fn add(
        stack: &mut Stack,
        id: &str,
        name: Option<Text>,
        value: &Text,
        location: &'static Location<'static>,
    ) -> Self {
        // Source: Systems Manager API Reference, PutParameter.
        let mut checks = Checks::new(stack, id, location);
        checks.name("the name of a parameter", name.as_ref(), 1011, "/_.-");
        checks.length("the value of a parameter", value.known(), 4096);
        checks.that(value.known() != Some(""), || {
            "the value of a parameter has at least 1 character, and this one is empty".to_owned()
        });
        checks.report(stack);
        let known = name.as_ref().and_then(Text::known);
        let is_path = known.is_some_and(|name| name.starts_with('/'));
        let mut properties = json!({ "Type": "String", "Value": value });
        if let Some(name) = name {
            properties["Name"] = json!(name);
        }
        let resource = Resource::new("AWS::SSM::Parameter", properties, location);
        Self { resource: stack.add(id, resource), is_path }
    }

    /// The name of the parameter.
    #[must_use]
    pub fn name(&self) -> Intrinsic {
        self.resource.reference()
    }

    /// The ARN of the parameter.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        // The `/` in the ARN is that of a path.
        let slash = if self.is_path { "" } else { "/" };
        self.resource.substitute(&format!(
            "arn:${{AWS::Partition}}:ssm:${{AWS::Region}}:${{AWS::AccountId}}:parameter{slash}${{Ref}}"
        ))
    }

    /// Lets the text be read.
    #[track_caller]
    pub fn grant_read(&self, stack: &mut Stack, grantee: &impl Grantee) {
        let statement = Statement::allow(["ssm:GetParameter", "ssm:GetParameters"]);
        grantee.role().grant(stack, statement.on(self.arn()));
    }
}

impl Construct for StringParameter {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}
