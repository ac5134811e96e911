use crate::check::Checks;

/// How an alias goes over to a new version: of a state machine by the executions that are started,
/// of a function by its invocations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rollout {
    /// All at once.
    #[default]
    AllAtOnce,
    /// `percent` more of a hundred every `minutes` minutes.
    Linear {
        /// How many out of a hundred, 1 to 99.
        percent: u32,
        /// The time between two steps, 1 to 2,100.
        minutes: u32,
    },
    /// `percent` of a hundred at first, and the others after `minutes` minutes.
    Canary {
        /// How many out of a hundred, 1 to 99.
        percent: u32,
        /// The time until the others follow, 1 to 2,100.
        minutes: u32,
    },
}

impl Rollout {
    /// Sources: CloudFormation's schemas of AWS::StepFunctions::StateMachineAlias and
    /// AWS::CodeDeploy::DeploymentConfig, of which the former has the narrower limits.
    pub(crate) fn check(self, what: &str, checks: &mut Checks) {
        if let Self::Linear { percent, minutes } | Self::Canary { percent, minutes } = self {
            let of = format!("of 100 {what}");
            checks.range("a new version is given first", percent, 1..=99, &of);
            checks.range("the time between two steps is", minutes, 1..=2100, "minutes");
        }
    }
}
