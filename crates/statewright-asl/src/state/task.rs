use crate::{
    Catch, Common, PathOrNull, Retry, Setting, Template, Transition, read::Reader, write::Fields,
};

/// A Task state: does work outside of the state machine.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Task {
    /// The fields that most states have.
    pub common: Common,
    /// What does the work: the ARN of a Lambda function, an activity or an integration.
    pub resource: String,
    /// What that is given; the input, if not given.
    pub parameters: Option<Template>,
    /// The same in JSONata.
    pub arguments: Option<Template>,
    /// Who does the work: the role that is taken on for it.
    pub credentials: Option<Template>,
    /// What is made of the result.
    pub result_selector: Option<Template>,
    /// Where in the input the result is put; in place of all of it, if not given.
    pub result_path: Option<PathOrNull>,
    /// How long one attempt may take, in seconds.
    pub timeout_seconds: Option<Setting<u64>>,
    /// How long it may be silent, in seconds.
    pub heartbeat_seconds: Option<Setting<u64>>,
    /// Which errors are tried again.
    pub retry: Vec<Retry>,
    /// Where the execution goes on after which errors.
    pub catch: Vec<Catch>,
    /// What is next.
    pub transition: Transition,
}

impl Task {
    pub(crate) fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        Some(Self {
            common: Common::read(reader),
            parameters: reader.template("Parameters"),
            arguments: reader.template("Arguments"),
            credentials: reader.template("Credentials"),
            result_selector: reader.template("ResultSelector"),
            result_path: reader.path_or_null("ResultPath"),
            timeout_seconds: reader.setting("TimeoutSeconds"),
            heartbeat_seconds: reader.setting("HeartbeatSeconds"),
            retry: reader.list("Retry", Retry::read).unwrap_or_default(),
            catch: reader.list("Catch", Catch::read).unwrap_or_default(),
            resource: reader.text("Resource")?,
            transition: Transition::read(reader)?,
        })
    }

    pub(crate) fn write(&self, fields: &mut Fields) {
        fields.add("Resource", &self.resource);
        fields.option("Parameters", self.parameters.as_ref());
        fields.option("Arguments", self.arguments.as_ref());
        fields.option("Credentials", self.credentials.as_ref());
        fields.option("ResultSelector", self.result_selector.as_ref());
        fields.option("ResultPath", self.result_path.as_ref());
        fields.setting("TimeoutSeconds", self.timeout_seconds.as_ref());
        fields.setting("HeartbeatSeconds", self.heartbeat_seconds.as_ref());
        fields.list("Retry", &self.retry);
        fields.list("Catch", &self.catch);
        self.transition.write(fields);
    }
}
