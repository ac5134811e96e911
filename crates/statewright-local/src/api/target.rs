use super::{
    account::Account,
    arn::{Arn, MachineName},
    error::Error,
    store::{Alias, StateMachine, Store, Version},
};

/// What the ARN of a state machine stands for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Target<'s> {
    Machine(&'s StateMachine),
    Version { machine: &'s StateMachine, number: u32, version: &'s Version },
    Alias { machine: &'s StateMachine, name: &'s str, alias: &'s Alias },
}

impl<'s> Target<'s> {
    /// Finds the state machine, version or alias of an ARN.
    pub(super) fn find(store: &'s Store, account: &Account, arn: &str) -> Result<Self, Error> {
        let (parsed, name) = Arn::state_machine(arn)?;
        name.without_label()?;
        Self::of_name(store, account, &parsed, name)
            .ok_or_else(|| Error::state_machine_does_not_exist(arn))
    }

    /// What a name stands for, whatever part of it a label means.
    pub(super) fn of_name(
        store: &'s Store,
        account: &Account,
        arn: &Arn<'_>,
        name: MachineName<'_>,
    ) -> Option<Self> {
        let machine = store.state_machines.get(name.name).filter(|_| arn.is_in(account))?;
        Self::of(machine, name)
    }

    fn of(machine: &'s StateMachine, name: MachineName<'_>) -> Option<Self> {
        let Some(qualifier) = name.qualifier else { return Some(Self::Machine(machine)) };
        if let Some(number) = name.version() {
            let version = machine.versions.get(&number)?;
            return Some(Self::Version { machine, number, version });
        }
        let (name, alias) = machine.aliases.get_key_value(qualifier)?;
        Some(Self::Alias { machine, name, alias })
    }
}

impl MachineName<'_> {
    /// The number of the version that is meant, as versions are written. The name of an alias has
    /// something in it that is no digit.
    pub(super) fn version(&self) -> Option<u32> {
        let number = self.qualifier.filter(|number| !number.starts_with(['0', '+']))?;
        number.parse().ok()
    }

    /// Most operations are about whole state machines.
    pub(super) fn without_label(&self) -> Result<(), Error> {
        match self.label {
            None => Ok(()),
            Some(_) => Err(Error::validation("This operation does not support labeled ARNs")
                .detail("reason", "API_DOES_NOT_SUPPORT_LABELED_ARNS")),
        }
    }
}
