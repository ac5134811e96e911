use std::panic::Location;

use serde_json::{Value, json};

use crate::{
    Construct, DeletionPolicy, Function, Intrinsic, Problem, Stack,
    check::Checks,
    stack::{Resource, ResourceRef, Version},
};

/// A version of a function, which stays as it is: another one is published with each change of
/// the function's sources or properties, and those that were published before stay. The function
/// may be one of another stack of the app. There is one version of a function in an app, because
/// Lambda publishes what has not changed only once; its aliases are in the stack of the version.
///
/// What changes of a function that is there already is not known here: a version of it is
/// published by the hash of its code, with [`of_code`](Self::of_code).
pub struct FunctionVersion<In, Out, E> {
    resource: ResourceRef,
    pub(super) function: Function<In, Out, E>,
}

impl<In, Out, E> FunctionVersion<In, Out, E> {
    /// Publishes a version of a function.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str, function: &Function<In, Out, E>) -> Self {
        Self::of_changes(stack, id, function, None, Location::caller())
    }

    /// Publishes a version of a function, of which so many instances are kept ready: each of
    /// them is paid for by the hour.
    #[track_caller]
    pub fn provisioned(
        stack: &mut Stack,
        id: &str,
        function: &Function<In, Out, E>,
        concurrency: u32,
    ) -> Self {
        let location = Location::caller();
        let mut checks = Checks::new(stack, id, location);
        checks.that(concurrency > 0, || {
            "a version has at least one instance that is kept ready, not 0".to_owned()
        });
        checks.report(stack);
        let instances = json!({ "ProvisionedConcurrentExecutions": concurrency });
        let instances = ("ProvisionedConcurrencyConfig", instances);
        Self::of_changes(stack, id, function, Some(instances), location)
    }

    /// Publishes a version of a function whose code has this hash, which Lambda tells as
    /// `CodeSha256`, and fails to deploy if the function has other code by then. Another version
    /// is published with each other hash, and not for what else is changed of the function.
    ///
    /// It fails to deploy, too, if Lambda has a version of this code and configuration already: so
    /// it is no way to a function whose versions are published with it, as `AutoPublishAlias` of
    /// SAM does.
    ///
    /// ```
    /// # use statewright::{App, Function, FunctionAlias, FunctionVersion};
    /// # use handlers::{CaseError, NewCase, OpenedCase};
    /// # let mut app = App::new();
    /// # let stack = app.stack("Doc");
    /// let arn = "arn:aws:lambda:eu-central-1:111122223333:function:open-case";
    /// let open_case: Function<NewCase, OpenedCase, CaseError> = Function::existing(stack, arn);
    /// let hash = "YFgDgEKG3ugvF1+pX64gV6tu9qNuIYNUdgJm8nCxsm4=";
    /// let version = FunctionVersion::of_code(stack, "Version", &open_case, hash);
    /// FunctionAlias::new(stack, "LiveAlias", "live", &version);
    /// # app.template("Doc").unwrap();
    /// ```
    #[track_caller]
    pub fn of_code(
        stack: &mut Stack,
        id: &str,
        function: &Function<In, Out, E>,
        code_sha256: &str,
    ) -> Self {
        let location = Location::caller();
        let mut checks = Checks::new(stack, id, location);
        // 32 bytes in Base64.
        let digits = code_sha256.strip_suffix('=').filter(|digits| digits.len() == 43);
        let is_digit = |letter: char| letter.is_ascii_alphanumeric() || "+/".contains(letter);
        checks.that(digits.is_some_and(|digits| digits.chars().all(is_digit)), || {
            format!(
                "{code_sha256:?} is no `CodeSha256` of a function, which is 43 letters, digits, `+` and `/` with a `=` behind them: `aws lambda get-function-configuration` tells it"
            )
        });
        checks.report(stack);
        let version = Version::Told(code_sha256.to_owned());
        let code = Some(("CodeSha256", code_sha256.into()));
        Self::add(stack, id, function, (version, code), location)
    }

    /// Publishes a version with each change of a function, which the app makes.
    fn of_changes(
        stack: &mut Stack,
        id: &str,
        function: &Function<In, Out, E>,
        property: Option<(&str, Value)>,
        location: &'static Location<'static>,
    ) -> Self {
        report_existing(stack, id, function.resource(), location);
        let version = Version::Of(function.resource().clone());
        Self::add(stack, id, function, (version, property), location)
    }

    fn add(
        stack: &mut Stack,
        id: &str,
        function: &Function<In, Out, E>,
        (version, property): (Version, Option<(&str, Value)>),
        location: &'static Location<'static>,
    ) -> Self {
        let mut properties = json!({ "FunctionName": function.name() });
        if let Some((name, value)) = property {
            properties[name] = value;
        }
        let mut resource = Resource::new("AWS::Lambda::Version", properties, location)
            // An alias may still lead to the version before this one.
            .removal(DeletionPolicy::Retain);
        resource.version = Some(version);
        Self { resource: stack.add(id, resource), function: function.clone() }
    }

    /// The ARN of the version.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.reference()
    }

    /// The number of the version.
    #[must_use]
    pub fn number(&self) -> Intrinsic {
        self.resource.attribute("Version")
    }
}

impl<In, Out, E> Construct for FunctionVersion<In, Out, E> {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}

impl<In, Out, E> std::fmt::Debug for FunctionVersion<In, Out, E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("FunctionVersion").field(&self.resource.id).finish()
    }
}

/// Reports that versions of a function that is there already would be one and the same.
fn report_existing(
    stack: &mut Stack,
    id: &str,
    function: &ResourceRef,
    location: &'static Location<'static>,
) {
    if function.is_existing() {
        let message = format!(
            "{} is there already, and what changes of it is not known here: one version of it would be published, and no other",
            function.in_words()
        );
        let help = "tell the hash of its code: `FunctionVersion::of_code`; instances are kept ready for an alias of it, with `provisioned_concurrency`";
        stack.report(Problem::new(stack.path(id), message).help(help).at(location));
    }
}
