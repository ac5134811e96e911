use statewright_asl::{State, StateMachine, States};

/// How many columns a level is indented by.
pub(super) const INDENT: usize = 2;

/// Room for the number of an item: ` #7`.
const ITEM: usize = 3;

/// How many columns the names of the states take, with what stands before and behind them.
pub(super) fn of_names(machine: &StateMachine) -> usize {
    of_states(&machine.states, 0)
}

fn of_states(states: &States, around: usize) -> usize {
    let widths = states.iter().map(|(name, state)| {
        let own = name.chars().count() + around;
        let inner = match state {
            State::Parallel(parallel) => {
                let branches = parallel.branches.iter();
                branches.map(|branch| of_states(&branch.states, around + INDENT)).max()
            }
            State::Map(map) => Some(of_states(&map.item_processor.states, around + INDENT + ITEM)),
            _ => None,
        };
        own.max(inner.unwrap_or_default())
    });
    widths.max().unwrap_or_default()
}
