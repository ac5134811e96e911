use std::panic::Location;

use serde_json::{Value, json};

use crate::{
    Construct, Grantee, Intrinsic, Invocable, Invoked, Stack, Statement,
    check::Checks,
    stack::{Resource, ResourceRef},
};

/// The URL of a function, or of an alias of one, by which it is invoked over HTTPS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionUrl {
    resource: ResourceRef,
    invoked: Invoked,
}

/// How the URL of a function is set up.
#[derive(Clone, Debug, Default)]
pub struct FunctionUrlProps {
    /// Who may use it.
    pub auth: UrlAuth,
    /// Which pages of other origins may use it: none, if not given.
    pub cors: Option<Cors>,
}

/// Who may use the URL of a function.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UrlAuth {
    /// Whoever IAM lets, by signed requests.
    #[default]
    Iam,
    /// Everybody.
    Public,
}

/// Which pages of other origins may use an API, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cors {
    /// The origins, such as `https://example.com`; `*` for all.
    pub origins: Vec<String>,
    /// The methods, such as `POST`; `*` for all.
    pub methods: Vec<String>,
    /// The headers that a request may have.
    pub headers: Vec<String>,
    /// For how many seconds a browser may remember this, up to 86,400.
    pub max_age_seconds: Option<u32>,
    /// Whether requests may come with cookies and the like.
    pub credentials: bool,
}

impl FunctionUrl {
    /// Adds the URL of a function to the stack, for whoever IAM lets.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str, function: &impl Invocable) -> Self {
        Self::with(stack, id, function, &FunctionUrlProps::default())
    }

    /// Adds the URL of a function to the stack that is set up so.
    #[track_caller]
    pub fn with(
        stack: &mut Stack,
        id: &str,
        function: &impl Invocable,
        props: &FunctionUrlProps,
    ) -> Self {
        let location = Location::caller();
        let invoked = function.invoked();
        let mut properties = json!({
            "TargetFunctionArn": invoked.function.attribute("Arn"),
            "AuthType": props.auth.name(),
        });
        if let Some(alias) = invoked.qualifier() {
            properties["Qualifier"] = json!(alias);
        }
        if let Some(cors) = &props.cors {
            let mut checks = Checks::new(stack, id, location);
            cors.check(&mut checks);
            checks.report(stack);
            properties["Cors"] = cors.properties();
        }
        let resource = invoked.qualified("AWS::Lambda::Url", properties, location);
        let resource = stack.add(id, resource);
        if props.auth == UrlAuth::Public {
            permit_everybody(stack, id, invoked.arn(), location);
        }
        Self { resource, invoked }
    }

    /// The URL, with a `/` at its end.
    #[must_use]
    pub fn url(&self) -> Intrinsic {
        self.resource.attribute("FunctionUrl")
    }

    /// Lets the function be invoked by its URL.
    ///
    /// Source: Lambda Developer Guide, "Control access to Lambda function URLs", by which both
    /// actions are needed.
    #[track_caller]
    pub fn grant_invoke(&self, stack: &mut Stack, grantee: &impl Grantee) {
        let function = self.invoked.arn();
        let url = Statement::allow(["lambda:InvokeFunctionUrl"]).on(function.clone());
        grantee.role().grant(stack, url);
        let through = json!({ "Bool": { "lambda:InvokedViaFunctionUrl": "true" } });
        let statement = Statement::allow(["lambda:InvokeFunction"]).on(function);
        grantee.role().grant(stack, statement.only_if(through));
    }
}

impl Construct for FunctionUrl {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}

/// Both permissions are needed, and neither lets anybody invoke it in another way.
///
/// Source: Lambda Developer Guide, "Control access to Lambda function URLs".
fn permit_everybody(
    stack: &mut Stack,
    id: &str,
    function: Intrinsic,
    location: &'static Location<'static>,
) {
    let mut url = json!({
        "Action": "lambda:InvokeFunctionUrl",
        "FunctionName": function,
        "Principal": "*",
        "FunctionUrlAuthType": "NONE",
    });
    stack.add(
        &format!("{id}Permission"),
        Resource::new("AWS::Lambda::Permission", url.clone(), location),
    );
    url["Action"] = json!("lambda:InvokeFunction");
    if let Some(properties) = url.as_object_mut() {
        properties.shift_remove("FunctionUrlAuthType");
    }
    url["InvokedViaFunctionUrl"] = json!(true);
    stack.add(
        &format!("{id}InvokePermission"),
        Resource::new("AWS::Lambda::Permission", url, location),
    );
}

impl UrlAuth {
    fn name(self) -> &'static str {
        match self {
            Self::Iam => "AWS_IAM",
            Self::Public => "NONE",
        }
    }
}

impl Cors {
    pub(crate) fn check(&self, checks: &mut Checks) {
        checks.that(!self.origins.is_empty() && !self.methods.is_empty(), || {
            "pages of other origins are let in by `origins` and `methods`, and one of them is empty"
                .to_owned()
        });
        // Source: Fetch standard, "CORS protocol and credentials".
        checks.that(!self.credentials || !self.origins.iter().any(|origin| origin == "*"), || {
            "requests of all origins cannot come with credentials: name the origins".to_owned()
        });
        let age = self.max_age_seconds.unwrap_or(0);
        checks.range("a browser may remember it for", age, 0..=86_400, "seconds");
    }

    pub(crate) fn properties(&self) -> Value {
        let mut properties = json!({
            "AllowOrigins": self.origins,
            "AllowMethods": self.methods,
        });
        if !self.headers.is_empty() {
            properties["AllowHeaders"] = json!(self.headers);
        }
        if let Some(seconds) = self.max_age_seconds {
            properties["MaxAge"] = json!(seconds);
        }
        if self.credentials {
            properties["AllowCredentials"] = json!(true);
        }
        properties
    }
}
