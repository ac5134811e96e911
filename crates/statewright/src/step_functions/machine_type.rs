use statewright_asl::rules::MachineType;

/// How executions of a state machine are run and billed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StateMachineType {
    /// For up to a year, each state exactly once, billed by the transition; the history of
    /// each is kept for 90 days.
    #[default]
    Standard,
    /// For up to five minutes, each state at least once, billed by time and memory; nothing is
    /// kept of it but what is logged.
    Express,
}

impl From<StateMachineType> for MachineType {
    fn from(machine_type: StateMachineType) -> Self {
        match machine_type {
            StateMachineType::Standard => Self::Standard,
            StateMachineType::Express => Self::Express,
        }
    }
}
