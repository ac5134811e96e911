use super::{
    account::Account,
    arn::{Arn, Resource},
    error::{Error, ErrorType},
    store::{Activity, StateMachine, Store, Tag, Tags},
};

/// How many tags something can have.
///
/// Source: Step Functions Developer Guide, "Service quotas".
const TAGS_MAX: usize = 50;

/// The tags of a state machine or an activity.
pub(super) fn of<'s>(store: &'s Store, account: &Account, arn: &str) -> Result<&'s Tags, Error> {
    let parsed = Arn::parse(arn)?;
    let tags = match parsed.resource {
        // Versions and aliases have none of their own.
        Resource::StateMachine(machine) => store
            .state_machines
            .get(machine.name)
            .filter(|_| machine.label.is_none() && machine.qualifier.is_none())
            .map(|machine| &machine.tags),
        Resource::Activity { name } => store.activities.get(name).map(|activity| &activity.tags),
        _ => return Err(parsed.not_valid_here()),
    };
    tags.filter(|_| parsed.is_in(account)).ok_or_else(|| Error::tagged_not_found(arn))
}

/// Gives something that is there other tags.
pub(super) fn put(store: &mut Store, arn: &str, tags: Tags) -> Result<(), Error> {
    let parsed = Arn::parse(arn)?;
    match parsed.resource {
        Resource::StateMachine(name) => match store.state_machines.get(name.name) {
            Some(machine) => store.put_state_machine(StateMachine { tags, ..machine.clone() }, arn),
            None => Ok(()),
        },
        Resource::Activity { name } => match store.activities.get(name) {
            Some(activity) => store.put_activity(name, Activity { tags, ..activity.clone() }),
            None => Ok(()),
        },
        _ => Ok(()),
    }
}

/// The tags that something has when others are added.
pub(super) fn merged(known: &Tags, added: Tags, arn: &str) -> Result<Tags, Error> {
    let mut tags = known.clone();
    for Tag { key, value } in added {
        match tags.iter_mut().find(|tag| tag.key == key) {
            Some(tag) => tag.value = value,
            None => tags.push(Tag { key, value }),
        }
        if tags.len() > TAGS_MAX {
            let message = format!("a resource can have {TAGS_MAX} tags at the most");
            return Err(Error::new(ErrorType::TooManyTags, message).detail("resourceName", arn));
        }
    }
    Ok(tags)
}
