use super::{
    account::Account,
    arn::{Arn, Resource},
    error::{Error, ErrorType},
    store::{Store, Tag, Tags},
};

/// How many tags something can have.
///
/// Source: Step Functions Developer Guide, "Service quotas".
const TAGS_MAX: usize = 50;

/// The tags of a state machine or an activity.
pub(super) fn of<'s>(
    store: &'s mut Store,
    account: &Account,
    arn: &str,
) -> Result<&'s mut Tags, Error> {
    let parsed = Arn::parse(arn)?;
    let tags = match parsed.resource {
        // Versions and aliases have none of their own.
        Resource::StateMachine(machine) => store
            .state_machines
            .get_mut(machine.name)
            .filter(|_| machine.label.is_none() && machine.qualifier.is_none())
            .map(|machine| &mut machine.tags),
        Resource::Activity { name } => {
            store.activities.get_mut(name).map(|activity| &mut activity.tags)
        }
        _ => return Err(parsed.not_valid_here()),
    };
    tags.filter(|_| parsed.is_in(account)).ok_or_else(|| Error::resource_not_found(arn))
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
