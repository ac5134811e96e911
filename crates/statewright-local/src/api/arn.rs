use super::{account::Account, error::Error};

/// The ARN of something in Step Functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Arn<'a> {
    partition: &'a str,
    region: &'a str,
    account: &'a str,
    pub(super) resource: Resource<'a>,
}

/// What an ARN names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Resource<'a> {
    StateMachine(MachineName<'a>),
    Execution {
        machine: &'a str,
        /// The Map state whose child it is, if it is one.
        label: Option<&'a str>,
        name: &'a str,
    },
    /// An execution of an express state machine.
    Express {
        machine: &'a str,
        /// The Map state whose child it is, if it is one.
        label: Option<&'a str>,
        name: &'a str,
        id: &'a str,
    },
    MapRun {
        machine: &'a str,
        label: &'a str,
        id: &'a str,
    },
    Activity {
        name: &'a str,
    },
}

/// A state machine, or a part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MachineName<'a> {
    pub(super) name: &'a str,
    /// The distributed Map state that is meant.
    pub(super) label: Option<&'a str>,
    /// The number of a version, or the name of an alias.
    pub(super) qualifier: Option<&'a str>,
}

impl<'a> Arn<'a> {
    pub(super) fn parse(text: &'a str) -> Result<Self, Error> {
        Self::read(text)
            .ok_or_else(|| Error::invalid_arn(format_args!("Invalid ARN prefix: {text}")))
    }

    fn read(text: &'a str) -> Option<Self> {
        let (partition, rest) = cut(text.strip_prefix("arn:")?, b':')?;
        let (region, rest) = cut(rest.strip_prefix("states:")?, b':')?;
        let (account, rest) = cut(rest, b':')?;
        let (resource_type, id) = cut(rest, b':')?;
        if !partition.starts_with("aws") {
            return None;
        }
        let resource = Resource::read(resource_type, id)?;
        Some(Self { partition, region, account, resource })
    }

    /// The state machine, version or alias that a text names.
    pub(super) fn state_machine(text: &'a str) -> Result<(Self, MachineName<'a>), Error> {
        let arn = Self::parse(text)?;
        match arn.resource {
            Resource::StateMachine(machine) => Ok((arn, machine)),
            _ => Err(arn.not_valid_here()),
        }
    }

    /// The name of the activity that a text names.
    pub(super) fn activity(text: &'a str) -> Result<(Self, &'a str), Error> {
        let arn = Self::parse(text)?;
        match arn.resource {
            Resource::Activity { name } => Ok((arn, name)),
            _ => Err(arn.not_valid_here()),
        }
    }

    /// That an operation is about something else.
    pub(super) fn not_valid_here(&self) -> Error {
        let resource_type = self.resource.resource_type();
        Error::invalid_arn(format_args!("Resource type not valid in this context: {resource_type}"))
    }

    /// The Map Run that a text names.
    pub(super) fn map_run(text: &'a str) -> Result<Self, Error> {
        let arn = Self::parse(text)?;
        match arn.resource {
            Resource::MapRun { .. } => Ok(arn),
            _ => Err(arn.not_valid_here()),
        }
    }

    /// The ARN of something beside it.
    pub(super) fn beside(&self, resource: Resource<'a>) -> Self {
        Self { resource, ..*self }
    }

    /// Whether it is in this account and region.
    pub(super) fn is_in(&self, account: &Account) -> bool {
        self.partition == account.partition()
            && self.region == account.region
            && self.account == account.id
    }
}

impl<'a> Resource<'a> {
    fn read(resource_type: &str, id: &'a str) -> Option<Self> {
        let is_mark = |byte: &u8| matches!(byte, b':' | b'/');
        if id.as_bytes().split(is_mark).any(<[u8]>::is_empty) {
            return None;
        }
        Some(match resource_type {
            "stateMachine" => {
                let (path, qualifier) = match cut(id, b':') {
                    Some((path, qualifier)) => (path, Some(qualifier)),
                    None => (id, None),
                };
                if qualifier.is_some_and(|qualifier| qualifier.contains([':', '/'])) {
                    return None;
                }
                let (name, label) = with_label(path)?;
                Self::StateMachine(MachineName { name, label, qualifier })
            }
            "execution" => {
                let (path, name) = cut(id, b':')?;
                let (machine, label) = with_label(path)?;
                Self::Execution { machine, label, name: plain(name)? }
            }
            "express" => {
                let (path, rest) = cut(id, b':')?;
                let (machine, label) = with_label(path)?;
                let (name, id) = cut(rest, b':')?;
                Self::Express { machine, label, name: plain(name)?, id: plain(id)? }
            }
            "mapRun" => {
                let (path, id) = cut(id, b':')?;
                let (machine, label) = cut(path, b'/')?;
                Self::MapRun { machine, label: plain(label)?, id: plain(id)? }
            }
            "activity" => Self::Activity { name: plain(id)? },
            _ => return None,
        })
    }

    fn resource_type(&self) -> &'static str {
        match self {
            Self::StateMachine(_) => "stateMachine",
            Self::Execution { .. } => "execution",
            Self::Express { .. } => "express",
            Self::MapRun { .. } => "mapRun",
            Self::Activity { .. } => "activity",
        }
    }
}

/// What is before a mark, and what is after it. Each request has some ARNs, and these are too short
/// for what the standard library does to find something.
fn cut(text: &str, mark: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|byte| byte == mark)?;
    Some((&text[..at], &text[at + 1..]))
}

/// `NAME` or `NAME/LABEL`.
fn with_label(path: &str) -> Option<(&str, Option<&str>)> {
    match cut(path, b'/') {
        Some((name, label)) => Some((name, Some(plain(label)?))),
        None => Some((path, None)),
    }
}

/// A name that is nothing but a name.
fn plain(name: &str) -> Option<&str> {
    (!name.bytes().any(|byte| matches!(byte, b':' | b'/'))).then_some(name)
}

impl Arn<'_> {
    /// It as a text.
    pub(super) fn text(&self) -> String {
        let Self { partition, region, account, resource } = self;
        let resource_type = resource.resource_type();
        let head = ["arn:", partition, ":states:", region, ":", account, ":", resource_type, ":"];
        let tail = resource.parts();
        let parts = head.iter().chain(&tail);
        // All of its length at once.
        let mut text = String::with_capacity(parts.clone().map(|part| part.len()).sum());
        text.extend(parts.copied());
        text
    }
}

impl Resource<'_> {
    /// What it is written of, after its type.
    fn parts(&self) -> [&str; 7] {
        match *self {
            Self::StateMachine(MachineName { name, label, qualifier }) => {
                let [slash, label] = label.map_or(["", ""], |label| ["/", label]);
                let [colon, qualifier] = qualifier.map_or(["", ""], |qualifier| [":", qualifier]);
                [name, slash, label, colon, qualifier, "", ""]
            }
            Self::Execution { machine, label, name } => {
                let [slash, label] = label.map_or(["", ""], |label| ["/", label]);
                [machine, slash, label, ":", name, "", ""]
            }
            Self::Express { machine, label, name, id } => {
                let [slash, label] = label.map_or(["", ""], |label| ["/", label]);
                [machine, slash, label, ":", name, ":", id]
            }
            Self::MapRun { machine, label, id } => [machine, "/", label, ":", id, "", ""],
            Self::Activity { name } => [name, "", "", "", "", "", ""],
        }
    }
}

impl Account {
    /// The ARN of something in this account and region.
    pub(super) fn arn<'a>(&'a self, resource: Resource<'a>) -> Arn<'a> {
        Arn { partition: self.partition(), region: &self.region, account: &self.id, resource }
    }

    /// The ARN of a state machine.
    pub(super) fn state_machine_arn(&self, name: &str) -> String {
        let machine = MachineName { name, label: None, qualifier: None };
        self.arn(Resource::StateMachine(machine)).text()
    }

    /// The ARN of a version or an alias of a state machine.
    pub(super) fn qualified_arn(&self, name: &str, qualifier: &str) -> String {
        let machine = MachineName { name, label: None, qualifier: Some(qualifier) };
        self.arn(Resource::StateMachine(machine)).text()
    }

    /// The ARN of an activity.
    pub(super) fn activity_arn(&self, name: &str) -> String {
        self.arn(Resource::Activity { name }).text()
    }
}

#[cfg(test)]
mod tests {
    use super::Arn;

    #[test]
    fn an_arn_is_printed_as_it_was_read() {
        for resource in [
            "stateMachine:M",
            "stateMachine:M:3",
            "stateMachine:M:PROD",
            "stateMachine:M/Label",
            "execution:M:e.1",
            "execution:M/Label:e",
            "express:M:e:id",
            "express:M/Label:e:id",
            "mapRun:M/Label:id",
            "activity:Ä",
        ] {
            let text = format!("arn:aws-cn:states:cn-north-1:123456789012:{resource}");
            let arn = Arn::parse(&text).expect("an ARN");
            assert_eq!(arn.text(), text);
        }
    }

    #[test]
    fn what_is_no_arn_is_refused() {
        for text in [
            "",
            "M",
            "arn",
            "arn:aws:states:us-east-1:123456789012",
            "arn:aws:states:us-east-1:123456789012:stateMachine",
            "arn:aws:states:us-east-1:123456789012:stateMachine:",
            "arn:aws:states:us-east-1:123456789012:stateMachine::1",
            "arn:aws:states:us-east-1:123456789012:stateMachine:M:1:2",
            "arn:aws:states:us-east-1:123456789012:stateMachine:M/",
            "arn:aws:states:us-east-1:123456789012:execution:M",
            "arn:aws:states:us-east-1:123456789012:mapRun:M:id",
            "arn:aws:states:us-east-1:123456789012:function:F",
            "arn:aws:lambda:us-east-1:123456789012:function:F",
            "arn:gcp:states:us-east-1:123456789012:stateMachine:M",
        ] {
            let error = Arn::parse(text).expect_err(text);
            assert_eq!(error, super::Error::invalid_arn(format!("Invalid ARN prefix: {text}")));
        }
    }
}
